package cells

import (
	"cmp"
	"slices"
	"time"
)

// dateRange reads a range of days: what one end does not name, such as the year
// or the month, is taken from the other. Without a range it returns the problem
// of the date.
func dateRange(parts []datePart, order DateOrder, problem DateProblem) (Span, DateProblem) {
	parts = trimSigns(parts)
	problem = cmp.Or(problem, NotADate)
	for _, sign := range []dateSign{toSign, untilSign, dashSign, slashSign} {
		for i := 1; i+1 < len(parts); i++ {
			if parts[i].sign != sign {
				continue
			}
			from, to, p := rangeOf(parts[:i], parts[i+1:], order)
			switch {
			case p == NoProblem:
				return Span{From: from.first().String(), To: to.last().String(), Months: from.day == 0 || to.day == 0}, NoProblem
			case p == Ambiguous || p == NoYear:
				problem = p
			}
		}
	}
	return Span{}, problem
}

// rangeOf reads the two ends of a range.
func rangeOf(left, right []datePart, order DateOrder) (from, to day, problem DateProblem) {
	from, problem = partialDay(left, order)
	if problem != NoProblem {
		return from, to, problem
	}
	to, problem = partialDay(right, order)
	switch {
	case problem != NoProblem:
		return from, to, problem
	case from.day == 0 && from.month == 0, to.day == 0 && to.month == 0, from.day == 0 && to.month == 0, to.day == 0 && from.month == 0:
		return from, to, NotADate // a year, or "5 – May"
	}
	yearOfFrom := from.year > 0
	from.month, to.month = cmp.Or(from.month, to.month), cmp.Or(to.month, from.month)
	from.year, to.year = cmp.Or(from.year, to.year), cmp.Or(to.year, from.year)
	switch {
	case from.month == 0:
		return from, to, NotADate
	case from.year == 0:
		return from, to, NoYear
	case from.String() > to.String() && !yearOfFrom:
		from.year-- // 28 December – 3 January 2027
	case from.String() > to.String() && to.year == from.year && to.month < from.month:
		return from, to, NotADate
	}
	if first, last := from.first(), to.last(); dayProblem(first) != NoProblem || dayProblem(last) != NoProblem || first.String() > last.String() {
		return from, to, NotADate
	}
	return from, to, NoProblem
}

// trimSigns removes the signs before the first number or month and behind the
// last.
func trimSigns(parts []datePart) []datePart {
	for len(parts) > 0 && parts[0].sign != noSign {
		parts = parts[1:]
	}
	for len(parts) > 0 && parts[len(parts)-1].sign != noSign {
		parts = parts[:len(parts)-1]
	}
	return parts
}

// markers returns the words "from" and "until" before and behind a date, and
// whether there is any other sign of a range outside it.
func markers(parts []datePart) (before, after dateSign, other bool) {
	if len(parts) == 0 {
		return noSign, noSign, false
	}
	before, after = parts[0].sign, parts[len(parts)-1].sign
	return before, after, before == toSign
}

// listedDay is an end of an item of a list of days.
type listedDay struct {
	day
	ends   bool // it ends the range that the one before begins
	named  bool // its month is a word
	closed bool // a year follows it: what comes then is no day of its month
}

// dateList reads days that are listed, "12, 13 и 20 декабря 2026", ranges among them.
// What an item does not name, such as the month or the year, is taken from one that
// follows, or from one before. The span is from the first day to the last.
func dateList(parts []datePart, order DateOrder) (Span, DateProblem) {
	var all []listedDay
	year := 0 // before the first day
	items := splitDays(trimSigns(parts))
	if len(items) < 2 {
		return Span{}, NotADate
	}
	for _, item := range items {
		days, problem := listedDays(item, order)
		switch {
		case problem != NoProblem:
			return Span{}, problem
		case len(days) == 1 && days[0].month == 0 && days[0].day.day == 0: // a year
			if n := len(all); n > 0 {
				all[n-1].year, all[n-1].closed = cmp.Or(all[n-1].year, days[0].year), true
			} else {
				year = days[0].year
			}
		default:
			all = append(all, days...)
		}
	}
	if len(all) < 2 {
		return Span{}, NotADate
	}
	all[0].year = cmp.Or(all[0].year, year)
	for i := len(all) - 2; i >= 0; i-- {
		all[i].month = cmp.Or(all[i].month, all[i+1].month)
	}
	for i := 1; i < len(all); i++ {
		last := all[i-1]
		if all[i].month > 0 {
			continue
		}
		if !last.named || last.closed || all[i].day.day <= last.day.day {
			return Span{}, NotADate
		}
		all[i].month, all[i].named = last.month, true
	}
	for i := len(all) - 2; i >= 0; i-- {
		all[i].fillYear(all[i+1])
	}
	for i := 1; i < len(all); i++ {
		all[i].fillYear(all[i-1])
	}
	return firstToLast(all)
}

// splitDays splits what is written of a list at its commas and words, and between two
// dates with nothing but white space between them.
func splitDays(parts []datePart) (items [][]datePart) {
	from, hasDay := 0, false
	for i, p := range parts {
		between := p.sign == gapSign && hasDay && i > 0 && isYear(parts[i-1].digits)
		if p.sign == andSign || p.comma && p.sign <= gapSign || between {
			if item := trimSigns(parts[from:i]); len(item) > 0 {
				items = append(items, item)
			}
			from, hasDay = i+1, false
		}
		hasDay = hasDay || p.digits != "" && !isYear(p.digits)
	}
	return append(items, trimSigns(parts[from:]))
}

// listedDays reads an item of a list: a day, the two ends of a range, or a year.
func listedDays(item []datePart, order DateOrder) ([]listedDay, DateProblem) {
	d, problem := partialDay(item, order)
	if problem != NotADate {
		return []listedDay{newListedDay(d, item)}, problem
	}
	for i, p := range item {
		if p.sign != toSign && p.sign != untilSign && p.sign != dashSign {
			continue
		}
		from, problem := partialDay(trimSigns(item[:i]), order)
		to, problemTo := partialDay(trimSigns(item[i+1:]), order)
		switch problem = max(problem, problemTo); {
		case problem == Ambiguous:
			return nil, Ambiguous
		case problem == NoProblem && from.day > 0 && to.day > 0:
			last := newListedDay(to, item[i+1:])
			last.ends = true
			return []listedDay{newListedDay(from, item[:i]), last}, NoProblem
		}
	}
	return nil, NotADate
}

func newListedDay(d day, parts []datePart) listedDay {
	return listedDay{day: d, closed: d.year > 0 && !isYear(parts[0].digits),
		named: slices.ContainsFunc(parts, func(p datePart) bool { return p.month > 0 })}
}

// fillYear takes the year from a day beside it. Half a year between them says that the
// turn of the year is.
func (d *listedDay) fillYear(other listedDay) {
	if d.year > 0 || other.year == 0 {
		return
	}
	switch d.year = other.year; {
	case d.month-other.month >= 6:
		d.year--
	case other.month-d.month >= 6:
		d.year++
	}
}

// firstToLast returns the days from the first of a list to the last.
func firstToLast(all []listedDay) (Span, DateProblem) {
	type period struct{ from, to string }
	var periods []period
	span := Span{}
	for _, d := range all {
		switch {
		case d.month == 0:
			return Span{}, NotADate
		case d.year == 0:
			return Span{}, NoYear
		case dayProblem(d.first()) != NoProblem || d.day.day == 0 && !isNear(d.year):
			return Span{}, NotADate
		}
		span.Months = span.Months || d.day.day == 0
		if n := len(periods); d.ends {
			periods[n-1].to = d.String()
		} else {
			periods = append(periods, period{d.first().String(), d.last().String()})
		}
	}
	slices.SortFunc(periods, func(a, b period) int { return cmp.Compare(a.from, b.from) })
	for i, p := range periods {
		switch {
		case p.from > p.to, i > 0 && p.from <= periods[i-1].to:
			return Span{}, NotADate
		case i > 0 && p.from > dayAfter(periods[i-1].to):
			span.Apart = true
		}
	}
	span.From, span.To = periods[0].from, periods[len(periods)-1].to
	return span, NoProblem
}

// dayAfter returns the day that follows a day such as 2026-05-01.
func dayAfter(date string) string {
	d, _ := time.Parse(time.DateOnly, date) // it was written by us
	return d.AddDate(0, 0, 1).Format(time.DateOnly)
}
