package cells

import (
	"math"
	"slices"

	"aina/catalog/text"
)

// Hours is what a cell says about the time that helping takes.
type Hours struct {
	PerWeek float64 // 0 if the cell names no hours of a week
	Once    float64 // hours of one time, where the cell says so
	Exact   bool    // nothing was worked out: it is a number of hours a week
}

// amount is a number with its unit; the most of a range.
type amount struct {
	number float64
	unit   unit
	ranged bool
	at     int // index of the token behind it
}

// Hours reads the hours of a week from a cell, with the heading of its column
// for the units that the cell leaves out. Of a range it takes the most; a month
// has four weeks. It is false for what is no number of hours a week: days, a sum,
// a date, a time of day.
func (r *Reader) Hours(cell, heading string) (Hours, bool) {
	cell, once := withoutOnce(cell)
	all := tokens(cell)
	if len(all) == 0 || len(all) > 24 || r.isDateOfHours(cell, all) || countsOther(all) {
		return Hours{}, false
	}
	a, ok := amountsOf(all)
	if from, to := findOnce(text.Fold(heading)); to > from {
		once = true
	}
	if once && a.period == noUnit && a.count == 0 && !a.total {
		a.period = occasions
	}
	if !ok {
		return Hours{}, false
	}
	if a.unit == noUnit && hasOtherWords(all) {
		return Hours{}, false // "on Saturdays from 10 to 12"
	}
	if words := slices.DeleteFunc(slices.Clone(all), func(t token) bool { return weekdayNamed(t.word) >= 0 }); hasOtherWords(words) {
		a.exact = false // "weekends 4 hours"
		if a.period == noUnit && isPerOther(all) {
			a.period = occasions
		}
	}
	h := measured(tokens(heading))
	if a.period == noUnit && !a.total {
		a.period, a.total = h.period, h.total
	}
	if a.unit == noUnit {
		a.unit = h.unit
	}
	value := a.time
	switch a.unit {
	case minutes:
		value /= 60
	case hours, noUnit:
	default:
		return Hours{}, false
	}
	if a.total || value <= 0 {
		return Hours{}, false
	}
	exact := a.exact && a.unit != minutes && a.count == 0 && a.days == 0
	switch {
	case a.period == occasions && a.count == 0:
		return Hours{Once: value}, true
	case a.period == days && a.days > 0:
		value *= a.days
		return Hours{PerWeek: rounded(value)}, true
	case a.period == days:
		return Hours{}, false
	case a.period == monthsUnit:
		value, exact = value/4, false
	case a.period == years:
		value, exact = value/52, false
	case a.days > 0 && a.period == weeks && a.count == 0:
		a.count = a.days
	case a.days > 0:
		return Hours{}, false
	}
	if a.count > 0 {
		value *= a.count
	}
	value /= max(a.every, 1)
	return Hours{PerWeek: rounded(value), Exact: exact && a.every <= 1}, true
}

// rounded rounds hours to hundredths.
func rounded(x float64) float64 { return math.Round(x*100) / 100 }

// isDateOfHours reports what a spreadsheet made of 2-3, and times of day.
func (r *Reader) isDateOfHours(cell string, all []token) bool {
	clocks := countClocks(all)
	for _, t := range all {
		if t.dated && t.number >= 1 || len(all) <= 4 && t.word != "" && r.months.of(t.word) > 0 {
			return true
		}
	}
	return clocks > 1 || clocks == 1 && all[0].number > 6 && len(all) == 1 || r.IsDate(cell)
}

// amounts is what a cell names.
type amounts struct {
	measure
	time  float64 // in unit
	count float64 // how many times a period
	days  float64 // how many days a period
	exact bool    // one number, no word that makes it less than certain
}

// measure is what a cell or a heading says about a number without holding it.
type measure struct {
	unit   unit
	period unit
	every  float64 // "every 2 weeks"
	total  bool
}

// amountsOf reads the numbers of a cell and what they count; false if they do
// not make one amount of time.
func amountsOf(all []token) (amounts, bool) {
	a := amounts{exact: true}
	seen := 0
	for i := 0; i < len(all); {
		if !all[i].isNumber() {
			a.read(all, i)
			i++
			continue
		}
		n := amountAt(all, i)
		named, spelled := isEvery(all, i), all[i].spelled
		spread := i > 0 && slices.Contains([]string{"over", "within", "за", "in", "innerhalb"}, all[i-1].word) || n.at < len(all) && all[n.at].word == "ишинде"
		i = n.at
		switch {
		case n.unit == weeks && spread && !named && a.period == noUnit:
			a.every, a.period, a.exact = n.number, weeks, false // "20 hours over 2 weeks"
		case (n.unit == weeks || n.unit == monthsUnit || n.unit == years) && !named && seen > 0:
			a.exact = false // "for 6 weeks"
		case n.unit == times && a.count == 0:
			a.count, a.exact = n.number, false
		case named && (n.unit == weeks || n.unit == monthsUnit):
			a.every, a.period = n.number, n.unit
		case n.unit == days && a.days == 0:
			a.days = n.number
		case n.unit == minutes && a.unit == hours && seen == 1:
			a.time, a.exact = a.time+n.number/60, false
			seen++
		case n.unit == noUnit && spelled:
			return a, false // "one-off"
		case seen == 0 && (n.unit == hours || n.unit == minutes || n.unit == noUnit):
			a.time, a.unit = n.number, n.unit
			a.exact = a.exact && !n.ranged
			seen++
		default:
			return a, false
		}
	}
	if seen == 0 && slices.ContainsFunc(all, func(t token) bool { return unitOf(t.word) == hours }) && (a.days == 0 || a.count > 0) {
		a.time, a.unit, a.exact, seen = 1, hours, false, 1 // "an hour a week"
	}
	if a.period == noUnit && a.unit != noUnit && a.days > 0 {
		return a, false
	}
	return a, seen > 0
}

// read reads a word or a sign that is no part of an amount.
func (a *amounts) read(all []token, i int) {
	t := all[i]
	switch {
	case t.sign == '+' || t.isDash() && i == 0, t.sign == '<', t.sign == '>', t.sign == '≈':
		a.exact = false
	case asksTotal(t.word):
		a.total = true
	case t.word == "x" || t.word == "х": // 2 hours x 3 days
	case t.word == "other" && i > 0 && all[i-1].word == "every", t.word == "fortnight", t.word == "fortnightly", t.word == "biweekly", t.word == "через":
		a.every, a.period, a.exact = 2, weeks, false
	case periodOf(t.word) == times:
		a.count, a.exact = map[string]float64{"twice": 2, "дважды": 2, "thrice": 3, "трижды": 3}[t.word], false
		a.count = max(a.count, 1)
	case unitOf(t.word) == times:
		if a.count == 0 {
			a.count, a.exact = 1, false // "раз в неделю"
		}
	case periodOf(t.word) != noUnit:
		a.setPeriod(periodOf(t.word))
	default:
		switch u := unitOf(t.word); u {
		case days, weeks, monthsUnit, years, occasions:
			a.setPeriod(u)
		case noUnit:
			if isVague(t.word) {
				a.exact = false
			}
		}
	}
}

// setPeriod keeps the shortest period that is named beside a week: "2 hours a day,
// 3 days a week".
func (a *measure) setPeriod(u unit) {
	if a.period != days || u == occasions {
		a.period = u
	}
}

// hasOtherWords reports whether a cell has words that say nothing of how much or
// how often.
func hasOtherWords(all []token) bool {
	return slices.ContainsFunc(all, func(t token) bool {
		return t.word != "" && unitOf(t.word) == noUnit && periodOf(t.word) == noUnit && !isVague(t.word) && !asksTotal(t.word) &&
			!slices.Contains([]string{"a", "an", "per", "to", "or", "and", "each", "every", "other", "of", "in", "или", "и", "в", "за", "по", "на", "каждую", "каждый", "немесе", "мен", "пен", "сайын", "ар", "pro", "und"}, t.word)
	})
}

// isPerOther reports whether a cell counts by something that is no span of time, such as
// "per rehearsal", "за репетицию" and "pro Probe".
func isPerOther(all []token) bool {
	return slices.ContainsFunc(all, func(t token) bool { return t.word == "per" || t.word == "pro" || t.word == "за" })
}

// isVague reports words that make a number less than certain.
func isVague(word string) bool {
	switch word {
	case "до", "от", "около", "примерно", "минимум", "максимум", "не", "up", "about", "around", "approx", "approximately", "at", "min", "max", "minimum", "maximum", "less", "more", "plus",
		"дейин", "шамамен", "кеминде", "жуык", "ca", "bis":
		return true
	}
	return false
}

// amountAt reads the number at i, or the range that begins there, with its unit.
func amountAt(all []token, i int) amount {
	n := amount{number: all[i].number, at: i + 1}
	if end := rangeEnd(all, i, func(w string) bool { return unitOf(w) == hours || unitOf(w) == minutes }); end > 0 {
		n.number, n.ranged, n.at = max(all[i].number, all[end].number), true, end+1
	}
	if n.at < len(all) && (all[n.at].sign == '+' || all[n.at].sign == '.') {
		n.ranged = n.ranged || all[n.at].sign == '+'
		n.at++
	}
	if all[i].clock {
		n.unit = hours
		n.ranged = true
	}
	if n.at < len(all) {
		if article := all[n.at].word; (article == "an" || article == "a") && n.at+1 < len(all) && unitOf(all[n.at+1].word) == hours {
			n.at++ // half an hour
		}
		if u := unitOf(all[n.at].word); u != noUnit && !(u == occasions || u == years && all[n.at].word == "г") {
			n.unit, n.at = u, n.at+1
		}
	}
	return n
}

// isEvery reports whether a number counts the periods: "every 2 weeks", "раз в 2
// недели".
func isEvery(all []token, i int) bool {
	return i > 0 && slices.Contains([]string{"every", "each", "per", "в", "каждые", "ap", "in"}, all[i-1].word)
}

// measured reads the units that a heading names.
func measured(heading []token) measure {
	var m measure
	for i, t := range heading {
		switch u := unitOf(t.word); {
		case asksTotal(t.word) && unitOf(t.word) != years:
			m.total = true
		case periodOf(t.word) != noUnit && periodOf(t.word) != times:
			m.setPeriod(periodOf(t.word))
		case u == hours || u == minutes:
			if m.unit == noUnit {
				m.unit = u
			}
		case u == days && i == 0 && len(heading) <= 2:
			m.unit = u
		case u == days, u == weeks, u == monthsUnit, u == years, u == occasions:
			m.setPeriod(u)
		}
	}
	return m
}
