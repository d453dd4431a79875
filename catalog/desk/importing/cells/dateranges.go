package cells

import "cmp"

// dateRange reads a range of days: what one end does not name, such as the year
// or the month, is taken from the other. Without a range it returns the problem
// of the date.
func (r *Reader) dateRange(parts []datePart, order DateOrder, problem DateProblem) (Span, DateProblem) {
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
				return Span{from.first().String(), to.last().String(), from.day == 0 || to.day == 0}, NoProblem
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
