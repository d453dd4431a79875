package reading

import (
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
)

// MotiveName names a motive in a language.
func MotiveName(m catalog.Motive, lang catalog.Lang) string {
	return orElse(locale.In(lang).Reading.Motives[string(m)], string(m))
}

// ActivityName names an activity in a language.
func ActivityName(a catalog.Activity, lang catalog.Lang) string {
	return orElse(locale.In(lang).Reading.Activities[string(a)], string(a))
}

// CauseName names a cause of the catalog in a language; one that the catalog
// does not know keeps its id.
func CauseName(c *catalog.Catalog, id string, lang catalog.Lang) string {
	if c != nil {
		if cause, ok := c.Cause(id); ok {
			return orElse(cause.Name.In(lang), id)
		}
	}
	return id
}

// RuleName names a gate in a language.
func RuleName(r catalog.Rule, lang catalog.Lang) string {
	return orElse(locale.In(lang).Reading.Rules[string(r)], string(r))
}

// ScheduleName, TimeName, LanguageName and AccessName name these values in a
// language; an unknown one keeps its id.
func ScheduleName(s catalog.Schedule, lang catalog.Lang) string {
	return orElse(locale.In(lang).Reading.Schedules[string(s)], string(s))
}

// TimeName names a part of the week.
func TimeName(s string, lang catalog.Lang) string { return orElse(locale.In(lang).Reading.Times[s], s) }

// LanguageName names a language by its tag; the region of a tag is left out.
func LanguageName(tag string, lang catalog.Lang) string {
	base, _, _ := strings.Cut(strings.ToLower(tag), "-")
	return orElse(locale.In(lang).Reading.Languages[base], tag)
}

// AccessName names an access need.
func AccessName(need string, lang catalog.Lang) string {
	return orElse(locale.In(lang).Reading.Access[need], need)
}

func orElse(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}

// list joins names.
func list(names []string) string { return strings.Join(names, ", ") }

// listed joins labels, some of which contain commas.
func listed(bars []Bar) string { return joined(labels(bars)) }

func joined(labels []string) string { return strings.Join(labels, "; ") }
