package check

import (
	"slices"
	"strconv"

	"aina/catalog"
	"aina/catalog/source"
)

// entryRules lists the rules that look at one opportunity.
func entryRules(c *catalog.Catalog, opt Options) []catalog.EntryRule {
	return []catalog.EntryRule{
		{Code: ScheduleHours, Find: scheduleHours},
		{Code: RemoteCity, Find: remoteCity},
		{Code: UnknownPlace, Find: newPlaceCheck(c).find},
		{Code: NoFirstStep, Find: lacking(msgNoFirstStep, "first_step")},
		{Code: NoWayToApply, Find: lacking(msgNoWayToApply, "how_to_apply", "url", "email", "phone")},
		{Code: NoMotives, Find: lacking(msgNoMotives, "motives")},
		{Code: Ended, Find: opt.ended},
		{Code: NeverVerified, Find: neverVerified},
		{Code: Stale, Find: opt.stale},
		{Code: FutureDate, Find: opt.futureDate},
		{Code: UnprotectedContact, Find: unprotectedContact},
	}
}

func scheduleHours(e *catalog.Entry, warn source.Reporter) {
	o := e.Opportunity
	switch {
	case o.Schedule == catalog.OneOff && o.HoursPerWeek > 0:
		warn(e.Later("schedule", "hours_per_week"), msgHoursOnce)
	case o.Schedule != "" && o.Schedule != catalog.OneOff && o.Duration != "":
		warn(e.Later("schedule", "duration"), msgDurationOften)
	}
}

func remoteCity(e *catalog.Entry, warn source.Reporter) {
	o := e.Opportunity
	if o.Remote != nil && *o.Remote && o.City != "" {
		warn(e.Later("remote", "city"), msgRemoteCity, "city", o.City)
	}
}

// lacking finds entries that have none of the keys.
func lacking(w source.Wording, keys ...string) func(*catalog.Entry, source.Reporter) {
	return func(e *catalog.Entry, warn source.Reporter) {
		if e.Lacks(keys...) {
			warn(e.Fields.FirstKey(), w)
		}
	}
}

// unprotectedContact looks at who is alone with people who need protection. A
// contact that is not understood is reported already.
func unprotectedContact(e *catalog.Entry, warn source.Reporter) {
	o := e.Opportunity
	if v, _ := e.Fields.Get("beneficiary_contact"); v.Raw() != string(catalog.Direct) {
		return
	}
	vulnerable := slices.ContainsFunc(o.Causes, func(id string) bool {
		return id == "children" || id == "elderly" || id == "disability"
	})
	if !vulnerable || o.BackgroundCheck == "required" || len(o.Safeguards) > 0 {
		return
	}
	if v, ok := e.Fields.Get("safeguards"); ok && len(v.Items()) > 0 {
		return // written, and reported as not understood
	}
	warn(e.Fields.FirstKey(), msgUnprotectedContact)
}

// isOffered reports an opening that people may be shown: the freshness of a
// kind of role, or of what has been retired, does not matter.
func isOffered(o *catalog.Opportunity) bool {
	return o.Organization != nil && o.Status != catalog.Inactive && o.Status != catalog.Defunct
}

func (opt Options) ended(e *catalog.Entry, warn source.Reporter) {
	o := e.Opportunity
	if !isOffered(o) || !o.Ended(opt.AsOf) {
		return
	}
	key, day := "end_date", o.EndDate
	if day == "" {
		key, day = "start_date", o.StartDate
	}
	warn(e.Later(key), source.Dated(msgEnded, "date", string(day)))
}

func neverVerified(e *catalog.Entry, warn source.Reporter) {
	if isOffered(e.Opportunity) && e.Lacks("verified_on") {
		warn(e.Fields.FirstKey(), msgNeverVerified)
	}
}

func (opt Options) stale(e *catalog.Entry, warn source.Reporter) {
	o := e.Opportunity
	if !isOffered(o) || o.VerifiedOn == "" || opt.AsOf == "" {
		return
	}
	if days := catalog.Days(o.VerifiedOn, opt.AsOf); days > opt.Stale {
		warn(e.Later("verified_on"), msgStale, "days", strconv.Itoa(days), "limit", strconv.Itoa(opt.Stale))
	}
}

// futureDate looks at every entry: nothing was verified in the future.
func (opt Options) futureDate(e *catalog.Entry, warn source.Reporter) {
	if day := e.Opportunity.VerifiedOn; opt.AsOf != "" && day > opt.AsOf {
		warn(e.Later("verified_on"), source.Dated(msgFutureDate, "date", string(day), "today", string(opt.AsOf)))
	}
}
