package check

import "aina/catalog/source"

// The codes of warnings that only this package finds.
const (
	UnknownAllow       source.Code = "unknown-allow"
	CutText            source.Code = "cut-text"
	ScheduleHours      source.Code = "schedule-hours"
	RemoteCity         source.Code = "remote-city"
	UnknownPlace       source.Code = "unknown-place"
	NoFirstStep        source.Code = "no-first-step"
	NoWayToApply       source.Code = "no-way-to-apply"
	NoMotives          source.Code = "no-motives"
	NearDuplicate      source.Code = "near-duplicate"
	Ended              source.Code = "ended"
	NeverVerified      source.Code = "never-verified"
	FutureDate         source.Code = "future-date"
	Stale              source.Code = "stale"
	MissingTranslation source.Code = "missing-translation"
	SameTranslation    source.Code = "same-translation"
	UnprotectedContact source.Code = "unprotected-contact"
)
