package check

import "aina/catalog/source"

// freshnessRules look at openings only, but for future-date: entries that name
// an organisation and are not retired (inactive or defunct).
func freshnessRules() []Rule {
	return []Rule{
		{Ended, source.Warning, Freshness,
			"organization: {name: Friends of Animals}\nverified_on: 2026-11-01\nend_date: 2026-11-15\n", "organization: {name: Friends of Animals}\nverified_on: 2026-11-01\nend_date: 2027-11-15\n"},
		{NeverVerified, source.Warning, Freshness,
			"organization: {name: Friends of Animals}\n", "organization: {name: Friends of Animals}\nverified_on: 2026-11-01\n"},
		{Stale, source.Warning, Freshness,
			"organization: {name: Friends of Animals}\nverified_on: 2026-01-01\n", "organization: {name: Friends of Animals}\nverified_on: 2026-11-01\n"},
		{FutureDate, source.Warning, Freshness,
			"organization: {name: Friends of Animals}\nverified_on: 2027-11-01\n", "organization: {name: Friends of Animals}\nverified_on: 2026-11-01\n"},
	}
}

// languageRules look at texts that are given for each language. A text without
// languages is not a translation and is not looked at.
func languageRules() []Rule {
	return []Rule{
		{MissingTranslation, source.Warning, Languages,
			"summary: {en: An hour outside., ru: Час на улице.}\n", "summary: {en: An hour outside., ru: Час на улице., kk: Далада бір сағат.}\n"},
		{SameTranslation, source.Warning, Languages,
			"summary: {en: Час на улице., ru: Час на улице., kk: Далада бір сағат.}\n", "summary: {en: An hour outside., ru: Час на улице., kk: Далада бір сағат.}\n"},
	}
}
