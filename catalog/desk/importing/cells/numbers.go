package cells

import (
	"strconv"
	"strings"

	"aina/catalog/source"
	"aina/catalog/text"
)

// Duration reads how long something lasts from a cell, with the heading of its
// column for the unit that the cell leaves out: hours without any. It returns it
// as ISO 8601 and whether it is what the cell says: of a range it takes the most,
// and months and years, which have no fixed length, become weeks. It is false for
// what names no length of time.
func Duration(cell, heading string) (iso string, exact, ok bool) {
	if d, isISO := source.ParseDuration(strings.TrimSpace(cell)); isISO && d > 0 {
		return strings.TrimSpace(cell), true, true
	}
	switch text.Fold(cell) {
	case "полгода", "half a year", "жарты жыл":
		return "P26W", false, true
	case "full day", "all day", "весь день", "целый день", "полный день", "на весь день", "куни бойы", "толык кун", "на день", "день", "a day":
		return "P1D", false, true
	}
	all := tokens(cell)
	if len(all) > 16 || countsOther(all) {
		return "", false, false
	}
	if clocks := countClocks(all); clocks > 1 || clocks == 1 && all[0].number > 12 {
		return "", false, false // from when to when
	}
	exact = true
	var size float64 // minutes
	var last unit
	for i := 0; i < len(all); {
		if !all[i].isNumber() {
			if u := unitOf(all[i].word); u == hours && size == 0 && i == len(all)-1 {
				size, last, exact = 60, hours, false // "a час"
			} else if u != noUnit && i > 0 || periodOf(all[i].word) != noUnit {
				return "", false, false // "3 hours a week" is no length of time
			} else if isVague(all[i].word) || all[i].sign == '+' {
				exact = false
			}
			i++
			continue
		}
		n := amountAt(all, i)
		if n.unit == noUnit {
			of := measured(tokens(heading))
			if n.unit = of.unit; n.unit == noUnit && of.period >= days && of.period <= years {
				n.unit = of.period // "Duration (days)"
			}
		}
		minutes := minutesOf(n.unit)
		if n.unit == noUnit && (all[i].spelled || hasOtherWords(all)) || minutes == 0 || n.number <= 0 || last != noUnit && n.unit >= last || all[i].dated && n.number >= 1 {
			return "", false, false
		}
		size += n.number * minutes
		last, i = n.unit, n.at
		exact = exact && !n.ranged && n.unit != monthsUnit && n.unit != years
	}
	if size <= 0 || size > longestDuration {
		return "", false, false
	}
	return isoDuration(size, last), exact, true
}

func countClocks(all []token) (n int) {
	for _, t := range all {
		if t.clock {
			n++
		}
	}
	return n
}

// minutesOf is how many minutes a unit has, 0 for one that has none. A month is a
// twelfth of 52 weeks.
func minutesOf(u unit) float64 {
	const day, week = 24 * 60, 7 * 24 * 60
	switch u {
	case minutes:
		return 1
	case hours, noUnit:
		return 60
	case days:
		return day
	case weeks:
		return week
	case monthsUnit:
		return 52 * week / 12
	case years:
		return 52 * week
	}
	return 0
}

// longestDuration is the longest that something may last in a catalog, in minutes:
// a year.
const longestDuration = 366 * 24 * 60

// ISOHours writes hours as a duration.
func ISOHours(n float64) string { return isoDuration(n*60, hours) }

// isoDuration writes minutes in the largest unit that was named: whole weeks or
// days, or hours and minutes.
func isoDuration(size float64, named unit) string {
	n := int(size + 0.5)
	const day, week = 24 * 60, 7 * 24 * 60
	switch {
	case named >= weeks:
		return "P" + strconv.Itoa(max((n+week/2)/week, 1)) + "W"
	case named == days && n%day == 0:
		return "P" + strconv.Itoa(n/day) + "D"
	case n%60 == 0:
		return "PT" + strconv.Itoa(n/60) + "H"
	case n < 120:
		return "PT" + strconv.Itoa(n) + "M"
	}
	return "PT" + strconv.Itoa(n/60) + "H" + strconv.Itoa(n%60) + "M"
}

// YesOrNo reads what people write for yes and for no; ok is false for anything
// else.
func YesOrNo(cell string) (yes, ok bool) {
	switch text.Fold(cell) {
	case "true", "yes", "y", "1", "on", "x", "+", "✓", "✔", "ja", "да", "иа", "ия", "истина", "бар", "есть", "online", "онлайн", "удаленно":
		return true, true
	case "false", "no", "n", "0", "off", "nein", "нет", "жок", "ложь", "offline", "офлайн", "оффлайн", "очно":
		return false, true
	}
	return false, false
}
