package cells

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"

	"aina/catalog/text"
)

// Times reads the times of the catalog from days of the week and parts of the day as
// people write them: "сб, вс", "on Saturday mornings", "будни 18:00–20:00". Of two
// hours the first counts. ok is false where a word says anything else, so that nothing
// is read from half of a cell. Any time at all is no limit: ok with no times.
func Times(cell string) (times []string, ok bool) {
	if slices.Contains([]string{"в любое время", "любое время", "any time", "anytime", "any day", "в любой день", "любой день", "кез келген уакытта", "кез келген уакыт", "jederzeit", "all day", "full day", "весь день", "целый день", "кун бойы", "куни бойы", "ganztagig"}, text.Fold(strings.TrimSpace(cell))) {
		return nil, true
	}
	times, ok = dayParts(cell)
	return times, ok && len(times) > 0
}

// OnlyHours reports a cell of nothing but hours of the day that are none of the times of
// the catalog, or words for the morning and the afternoon: "10:00–12:00", "с 9 до 12",
// "11:00-ден", "по утрам".
func OnlyHours(cell string) bool {
	times, ok := dayParts(cell)
	return ok && len(times) == 0 && (CountDigits(cell) > 0 || slices.ContainsFunc(tokens(cell), func(t token) bool { return isByDay(t.word) }))
}

// dayParts reads what Times does; ok with no times where a cell names hours before the
// evening only.
func dayParts(cell string) (times []string, ok bool) {
	all := tokens(dottedClocks(undotted.Replace(cell)))
	if len(all) == 0 || len(all) > 20 {
		return nil, false
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
			if i < past || isOrdinal(all, i) { // the end of a span of hours, the first Saturday
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
		case isWorkday(t.word), t.word == "жумыс" && i+1 < len(all) && strings.HasPrefix(all[i+1].word, "кун"):
			add("weekdays")
		case namesPartOfWeek(t.word):
			add("weekends")
		case text.StartsWithAny(t.word, "evening", "вечер", "кешк", "abend"), t.word == "кеш", t.word == "кештер":
			add("evenings")
		case isFillerOfTimes(t.word), t.word == "сагат" && i+1 < len(all) && all[i+1].clock:
		default:
			return nil, false
		}
	}
	return times, true
}

// isOrdinal reports a number that says which days of a month are meant: "1-я и 3-я
// суббота", "the 2nd Sunday".
func isOrdinal(all []token, i int) bool {
	for ; i < len(all); i++ {
		t := all[i]
		switch {
		case t.isNumber() && !t.clock && t.number >= 1 && t.number <= 5 && t.number == math.Trunc(t.number):
		case slices.Contains([]string{"и", "or", "или", "and", "und", "жане", "немесе", "st", "nd", "rd", "th", "ая", "ую", "ый", "ой", "ое", "ши", "шы"}, t.word), t.sign == ',' || t.sign == '.' || t.sign == '&':
		default:
			return t.word != "" && weekdayNamed(t.word) >= 0
		}
	}
	return false
}

// splitWeekdays takes out of a cell with a number the days of the week on which something
// is done again and again, with the words around them: "декабрь 2026, по субботам". It
// is false where there are none, or nothing else.
func splitWeekdays(cell string) (rest, days string, ok bool) {
	if CountDigits(cell) == 0 || len(cell) > 4*longestDate {
		return "", "", false
	}
	words := strings.Fields(cell)
	from, to := -1, -1
	for i, w := range words {
		switch w = text.Fold(strings.Trim(w, ",;.:()")); {
		case weekdayNamed(w) < 0 && !namesPartOfWeek(w):
		case from >= 0 && i != to:
			return "", "", false // days in two places
		default:
			if to = i + 1; from < 0 {
				from = i
			}
			for to < len(words) && joinsWeekdays(text.Fold(words[to])) {
				to++
			}
		}
	}
	if from < 0 {
		return "", "", false
	}
	for from > 0 && joinsWeekdays(text.Fold(words[from-1])) {
		from--
	}
	rest = strings.TrimSpace(strings.Trim(strings.Join(words[:from], " "), " ,;:(") + " " + strings.Trim(strings.Join(words[to:], " "), " ,;:)"))
	return rest, strings.Trim(strings.Join(words[from:to], " "), ",;:()"), rest != ""
}

// Weekdays returns the days of the week that a cell names beside something else, with
// the words around them: "каждую субботу" of "каждую субботу 3 часа"; "" for none.
func Weekdays(cell string) string {
	_, days, _ := splitWeekdays(cell)
	return days
}

// joinsWeekdays reports words that stand before and between days of the week.
func joinsWeekdays(word string) bool {
	return slices.Contains([]string{"по", "и", "каждую", "каждый", "каждое", "every", "each", "on", "and", "jeden", "jede", "am", "und", "ар", "жане", "сайын", "&", "кундери"}, word)
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
	case t.clock, next == "am", next == "pm", next == "uhr":
		return t.number, t.number < 24
	}
	return t.number, t.number < 24 && (next == "ден" || slices.Contains([]string{"после", "after", "с", "from", "кейин", "ab", "um"}, before))
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
	case half == "uhr" && hour < 24:
		return hour, true
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

func isWorkday(word string) bool {
	return text.StartsWithAny(word, "weekday", "workday", "будн", "рабоч", "werktag")
}

// namesPartOfWeek reports words for the weekend or the days before it.
func namesPartOfWeek(word string) bool {
	return isWorkday(word) || text.StartsWithAny(word, "weekend", "выходн", "демалыс", "wochenende")
}

// weekdayNamed returns the day of a folded word, 0 for Monday; -1 if it names none.
func weekdayNamed(word string) int {
	if day, ok := weekdays()[word]; ok {
		return day
	}
	if at := strings.Index(word, "сенби"); at >= 0 { // Kazakh days with the endings of cases
		if day, ok := weekdays()[word[:at]+"сенби"]; ok {
			return day
		}
	}
	if strings.HasPrefix(word, "жума") {
		return 4
	}
	return -1
}

// weekdays holds the names of the days of the week, folded: 0 for Monday.
var weekdays = sync.OnceValue(func() map[string]int {
	all := map[string]int{}
	for day, names := range []string{
		"mon monday mondays пн понедельник понедельника понедельникам montag montags mo дс дуйсенби",
		"tue tues tuesday tuesdays вт вторник вторника вторникам dienstag dienstags di сейсенби",
		"wed wednesday wednesdays ср среда среду среды средам mittwoch mittwochs mi сарсенби",
		"thu thur thurs thursday thursdays чт четверг четверга четвергам donnerstag donnerstags do бейсенби",
		"fri friday fridays пт пятница пятницу пятницы пятницам freitag freitags fr жума",
		"sat saturday saturdays сб суббота субботу субботы субботам samstag samstags sonnabend sonnabends sa сенби",
		"sun sunday sundays вс воскресенье воскресенья воскресеньям sonntag sonntags so жексенби",
	} {
		for name := range strings.FieldsSeq(names) {
			all[name] = day
		}
	}
	return all
})

// isFillerOfTimes reports words that change nothing about the days beside them. The
// morning and the afternoon are no times of the catalog.
func isFillerOfTimes(word string) bool {
	return isByDay(word) || strings.HasPrefix(word, "кун") ||
		slices.Contains([]string{"on", "at", "in", "the", "and", "or", "every", "after", "from", "only", "work", "days", "day", "time",
			"по", "в", "во", "и", "или", "с", "днем", "после", "каждую", "каждый", "каждое", "дни", "дням", "день", "только",
			"жане", "немесе", "мен", "пен", "бен", "сайын", "ар", "кейин", "ден", "дан", "тан", "тен", "ге", "га", "ке", "ка", "дейин", "до", "to", "until", "till", "und", "am", "pm",
			"each", "other", "of", "a", "first", "second", "third", "fourth", "last", "month", "первая", "первую", "первый", "первое", "вторая", "вторую", "второй", "второе", "третья", "третью", "третий", "третье",
			"четвертая", "четвертую", "четвертый", "последняя", "последнюю", "последний", "последнее", "каждого", "месяца", "через", "биринши", "екинши", "ушинши", "тортинши", "сонгы", "айдын", "ай",
			"jeden", "jede", "ersten", "zweiten", "dritten", "letzten", "im", "monat", "uhr", "um", "ab", "von", "bis"}, word)
}

// isByDay reports words for the morning and the afternoon.
func isByDay(word string) bool {
	return text.StartsWithAny(word, "утр", "дневн", "morning", "afternoon", "танг", "танер", "vormittag", "nachmittag", "noon", "midday", "полдень", "mittag") || word == "днем" || word == "тусте"
}

// Clocks writes hours that a column of times has without minutes as times of day: "10-12"
// is no span of hours elsewhere. Other cells stay as they are.
func Clocks(cell string) string {
	from, to, ok := strings.Cut(strings.NewReplacer("–", "-", "—", "-", " ", "").Replace(cell), "-")
	first, err := strconv.Atoi(from)
	last, errLast := strconv.Atoi(to)
	if !ok || err != nil || errLast != nil || first < 7 || first >= last || last > 24 {
		return cell
	}
	return from + ":00-" + to + ":00"
}
