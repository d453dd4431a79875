package cells

import "strings"

// unit is what a number of a cell counts.
type unit int

const (
	noUnit unit = iota
	minutes
	hours
	days
	weeks
	monthsUnit
	years
	times     // "3 times a week"
	occasions // a shift, a visit, an event
)

// unitOf reads a folded word for a unit; noUnit if it is none.
func unitOf(word string) unit {
	switch word {
	case "h", "hr", "hrs", "ч", "час", "часа", "часов", "часик", "часу", "сат", "саг", "std":
		return hours
	case "m", "min", "mins", "мин", "минут", "минута", "минуты", "минуту", "минутка":
		return minutes
	case "d", "д", "дн", "день", "дня", "дней", "дни", "сутки", "суток", "tag", "tage", "tagen", "jour", "jours", "dia", "dias":
		return days
	case "w", "wk", "wks", "нед", "неделя", "недели", "неделю", "недель", "апта", "аптасына", "аптада", "аптанын", "woche", "wochen", "semaine", "semana":
		return weeks
	case "mo", "mos", "мес", "месяц", "месяца", "месяцев", "ай", "айына", "айда", "айга", "айлык", "monat", "monate", "mois", "mes":
		return monthsUnit
	case "y", "yr", "yrs", "год", "года", "лет", "г", "жыл", "жылына", "жылга", "жылдык", "jahr", "jahre":
		return years
	case "раз", "раза", "рет", "ретке", "x", "х", "mal", "time", "times":
		return times
	case "смена", "смену", "смены", "занятие", "занятия", "выезд", "встреча", "встречу", "мероприятие", "мероприятия", "визит", "событие", "дежурство", "ауысым", "ауысымга", "кезек", "кезекке", "шара", "шарага", "сабак", "сабакка",
		"event", "session", "shift", "visit", "lesson", "class", "meeting", "occasion", "match", "walk", "trip":
		return occasions
	}
	for _, s := range []struct {
		stem string
		unit unit
	}{{"hour", hours}, {"minute", minutes}, {"сагат", hours}, {"stunde", hours}, {"heure", hours}, {"hora", hours}, {"day", days}, {"week", weeks}, {"month", monthsUnit}, {"year", years}} {
		if rest, ok := strings.CutPrefix(word, s.stem); ok && (len(rest) <= 1 || s.stem == "сагат") {
			return s.unit
		}
	}
	if word == "кун" || word == "куни" || word == "кунине" || word == "кунде" || word == "кундик" || word == "кунге" {
		return days
	}
	return noUnit
}

// periodOf reads a word that names a unit of time as how often, such as weekly.
func periodOf(word string) unit {
	switch word {
	case "weekly", "еженедельно", "еженедельный", "wochentlich", "апталык":
		return weeks
	case "monthly", "ежемесячно", "ежемесячный", "monatlich":
		return monthsUnit
	case "daily", "ежедневно", "ежедневный", "taglich", "weekday", "weekdays", "workday", "workdays", "будни", "будням", "будний", "будние":
		return days
	case "yearly", "annually", "ежегодно":
		return years
	case "once", "twice", "thrice", "однажды", "дважды", "трижды":
		return times
	}
	return noUnit
}

// asksTotal reports words that say that a number is a sum over all weeks.
func asksTotal(word string) bool {
	switch word {
	case "total", "overall", "altogether", "всего", "итого", "барлыгы", "жалпы", "insgesamt", "project", "проект", "весь", "год":
		return true
	}
	return false
}

// countsOther reports whether a number of a cell counts something that is no time and
// no age: money, per cent, kilograms, people.
func countsOther(all []token) bool {
	for i, t := range all {
		switch {
		case t.sign != 0 && strings.ContainsRune("$€₸₽£¥%°№", t.sign), t.word != "" && isCurrency(t.word):
			return true
		case i > 0 && all[i-1].isNumber() && isOtherUnit(t.word):
			return true
		}
	}
	return false
}

func isOtherUnit(word string) bool {
	switch word {
	case "кг", "см", "км", "мл", "литр", "литра", "литров", "процент", "процента", "процентов", "балл", "балла", "баллов", "чел", "человек", "человека", "волонтер", "волонтера", "волонтеров", "мест", "места", "место", "штук", "шт",
		"kg", "cm", "km", "lbs", "percent", "points", "people", "person", "persons", "volunteer", "volunteers", "places", "spots", "pcs", "адам", "ерикти", "орын", "дана", "пайыз", "упай", "personen":
		return true
	}
	return false
}

// IsAmount reports whether a cell is a number with a unit of time beside it, or a
// number alone.
func IsAmount(cell string) bool {
	all := tokens(cell)
	numbers, units := 0, 0
	for _, t := range all {
		if t.isNumber() {
			numbers++
		} else if unitOf(t.word) != noUnit {
			units++
		}
	}
	return numbers > 0 && (units > 0 || len(all) == 1) && len(all) <= 16
}
