package cells

import (
	"slices"
	"strings"

	"aina/catalog/text"
)

// Times reads the times of the catalog from days of the week and parts of the day as
// people write them: "сб, вс", "on Saturday mornings", "будни 18:00–20:00". Of two
// hours the first counts. ok is false where a word says anything else, so that nothing
// is read from half of a cell. Any time at all is no limit: ok with no times.
func Times(cell string) (times []string, ok bool) {
	all := tokens(dottedClocks(undotted.Replace(cell)))
	if len(all) == 0 || len(all) > 20 {
		return nil, false
	}
	if slices.Contains([]string{"в любое время", "любое время", "any time", "anytime", "any day", "в любой день", "любой день", "кез келген уакытта", "кез келген уакыт", "jederzeit"}, text.Fold(strings.TrimSpace(cell))) {
		return nil, true
	}
	add := func(name string) {
		if !slices.Contains(times, name) {
			times = append(times, name)
		}
	}
	past := 0             // the token after a span of hours
	first, last := -1, -1 // days of the week: where a span begins, and the last one
	for i, t := range all {
		if t.isNumber() {
			if i < past { // the end of a span of hours
				continue
			}
			hour, ok := hourAt(all, i)
			if end := spanEnd(all, i); end > 0 && all[end].number <= 24 {
				past = end + 1
				hour, ok = spanStart(all, i, end, hour, ok, last >= 0)
			}
			if !ok {
				return nil, false
			}
			if hour >= 17 {
				add("evenings")
			}
			continue
		}
		if t.sign != 0 {
			if !t.isDash() && !strings.ContainsRune(",;/.&+()", t.sign) {
				return nil, false
			}
			first = -1
			if t.isDash() {
				first = last
			}
			continue
		}
		if day := weekdayNamed(t.word); day >= 0 {
			for first >= 0 && first != day { // the days of a span
				add(partOfWeek(first))
				first = (first + 1) % 7
			}
			add(partOfWeek(day))
			first, last = -1, day
			continue
		}
		switch {
		case text.StartsWithAny(t.word, "weekday", "workday", "будн", "рабоч"):
			add("weekdays")
		case t.word == "жумыс" && i+1 < len(all) && strings.HasPrefix(all[i+1].word, "кун"):
			add("weekdays")
		case text.StartsWithAny(t.word, "weekend", "выходн", "демалыс"), t.word == "wochenende":
			add("weekends")
		case text.StartsWithAny(t.word, "evening", "вечер", "кешк", "abend"), t.word == "кеш", t.word == "кештер":
			add("evenings")
		case isFillerOfTimes(t.word), t.word == "сагат" && i+1 < len(all) && all[i+1].clock:
		default:
			return nil, false
		}
	}
	return times, len(times) > 0
}

// hourAt returns the hour of the day that a number says: as 18:00, as 6 pm, or beside
// a word such as "after". An hour by itself may be anything.
func hourAt(all []token, i int) (hour float64, ok bool) {
	t, before, next := all[i], "", ""
	if i > 0 {
		before = all[i-1].word
	}
	if i+1 < len(all) {
		next = all[i+1].word
	}
	switch {
	case t.number < 12 && (next == "pm" || next == "вечера" || text.StartsWithAny(before, "кешк", "вечером")):
		return t.number + 12, true
	case next == "утра" || text.StartsWithAny(before, "танг", "утром"):
		return t.number, t.number < 12
	case t.clock, next == "am", next == "pm":
		return t.number, t.number < 24
	}
	return t.number, t.number < 24 && (next == "ден" || slices.Contains([]string{"после", "after", "с", "from", "кейин"}, before))
}

// undotted writes the halves of a day in one word.
var undotted = strings.NewReplacer("p.m.", "pm", "a.m.", "am", "p.m", "pm", "a.m", "am", "P.M.", "pm", "A.M.", "am", "P.M", "pm", "A.M", "am")

// spanEnd returns where the second number of a span such as 9-17, "9am to 5pm" and "10:00
// до 13:00" is, whose first is at i; 0 if there is none.
func spanEnd(all []token, i int) int {
	i++
	if i < len(all) && (isHalfOfDay(all[i].word) || all[i].word == "ден" || all[i].word == "дан" || all[i].word == "тен" || all[i].word == "тан") {
		i++
	}
	if i+1 < len(all) && all[i+1].isNumber() && (all[i].isDash() || slices.Contains([]string{"до", "to", "until", "till", "bis", "дейин"}, all[i].word)) {
		return i + 1
	}
	return 0
}

func isHalfOfDay(word string) bool { return word == "am" || word == "pm" }

// spanStart returns the hour at which a span from i to end begins. Its end says which
// half of the day is meant where the beginning does not: 6:30-8 pm. Two hours that nothing
// else shows to be hours are taken for them beside a day of the week, from 7 on.
func spanStart(all []token, i, end int, hour float64, ok, besideDay bool) (float64, bool) {
	half := ""
	if end+1 < len(all) {
		half = all[end+1].word
	}
	switch said := isHalfOfDay(all[i+1].word); {
	case said:
	case half == "pm" && hour < 12 && (hour < all[end].number || all[end].number == 12) && all[end].number <= 12:
		if all[end].number == 12 {
			return hour, true // from the morning to noon
		}
		return hour + 12, true
	case isHalfOfDay(half):
		return hour, hour < 24
	case !ok:
		return hour, besideDay && hour >= 7 && hour < 24
	}
	return hour, ok
}

func partOfWeek(day int) string {
	if day >= 5 {
		return "weekends"
	}
	return "weekdays"
}

// weekdayNamed returns the day of a folded word, 0 for Monday; -1 if it names none.
func weekdayNamed(word string) int {
	for day, names := range []string{
		"mon monday mondays пн понедельник понедельника понедельникам дс дуйсенби",
		"tue tues tuesday tuesdays вт вторник вторника вторникам сейсенби",
		"wed wednesday wednesdays ср среда среду среды средам сарсенби",
		"thu thur thurs thursday thursdays чт четверг четверга четвергам бейсенби",
		"fri friday fridays пт пятница пятницу пятницы пятницам жума",
		"sat saturday saturdays сб суббота субботу субботы субботам сенби",
		"sun sunday sundays вс воскресенье воскресенья воскресеньям жексенби",
	} {
		for name := range strings.FieldsSeq(names) {
			if word == name || strings.HasSuffix(name, "би") && strings.HasPrefix(word, name) || name == "жума" && strings.HasPrefix(word, "жума") {
				return day
			}
		}
	}
	return -1
}

// isFillerOfTimes reports words that change nothing about the days beside them. The
// morning and the afternoon are no times of the catalog.
func isFillerOfTimes(word string) bool {
	return text.StartsWithAny(word, "утр", "дневн", "morning", "afternoon", "кун", "танг") ||
		slices.Contains([]string{"on", "at", "in", "the", "and", "or", "every", "after", "from", "only", "work", "days", "day", "time",
			"по", "в", "во", "и", "или", "с", "днем", "после", "каждую", "каждый", "каждое", "дни", "дням", "день", "только",
			"жане", "немесе", "мен", "пен", "бен", "сайын", "ар", "кейин", "ден", "дан", "тан", "тен", "ге", "га", "ке", "ка", "дейин", "до", "to", "until", "till", "und", "am", "pm"}, word)
}
