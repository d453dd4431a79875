package reading

import (
	"cmp"
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
)

// MotiveName names a motive in a language.
func MotiveName(m catalog.Motive, lang catalog.Lang) string {
	return cmp.Or(locale.In(lang).Reading.Motives[string(m)], string(m))
}

// ActivityName names an activity in a language.
func ActivityName(a catalog.Activity, lang catalog.Lang) string {
	return cmp.Or(locale.In(lang).Reading.Activities[string(a)], string(a))
}

// CauseName names a cause of the catalog in a language; one that the catalog
// does not know keeps its id.
func CauseName(c *catalog.Catalog, id string, lang catalog.Lang) string {
	if c != nil {
		if cause, ok := c.Cause(id); ok {
			return cmp.Or(cause.Name.In(lang), id)
		}
	}
	return id
}

// ScheduleName names a schedule; like the names below, an unknown one keeps its id.
func ScheduleName(s catalog.Schedule, lang catalog.Lang) string {
	return cmp.Or(locale.In(lang).Reading.Schedules[string(s)], string(s))
}

// TimeName names a part of the week.
func TimeName(s string, lang catalog.Lang) string { return cmp.Or(locale.In(lang).Reading.Times[s], s) }

// AccessName names an access need.
func AccessName(need string, lang catalog.Lang) string {
	return cmp.Or(locale.In(lang).Reading.Access[need], need)
}

// joined joins the names of things.
func joined[T any](all []T, separator string, name func(T) string) string {
	names := make([]string, len(all))
	for i, x := range all {
		names[i] = name(x)
	}
	return strings.Join(names, separator)
}

// enumerated joins phrases for bars as a sentence does: "a, b and c".
func enumerated(bars []Bar, phrases map[string]string, and string) string {
	say := func(b Bar) string { return phrases[b.Key] }
	last := len(bars) - 1
	if last < 1 {
		return joined(bars, "", say)
	}
	return joined(bars[:last], ", ", say) + and + say(bars[last])
}

// listed joins the labels of bars, some of which contain commas, for the middle of a
// sentence.
func listed(bars []Bar) string {
	return joined(bars, "; ", func(b Bar) string { return text.LowerName(b.Label) })
}
