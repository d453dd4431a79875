package cells

import (
	"strconv"
	"strings"
	"time"

	"aina/catalog/source"
)

// DateOrder is the order of day, month and year in a written date: "DMY",
// "MDY", "YMD", or "" where it is not known; and "excel" for the days since
// 1899-12-30 that spreadsheets count.
type DateOrder string

// ParseDateOrder reads the order from a form such as D.M.YYYY or MM/DD/YY; false
// if it is not one of the known orders.
func ParseDateOrder(form string) (DateOrder, bool) {
	if strings.EqualFold(form, "excel") {
		return "excel", true
	}
	order := ""
	for _, r := range strings.ToUpper(form) {
		if strings.ContainsRune("DMY", r) && !strings.ContainsRune(order, r) {
			order += string(r)
		}
	}
	switch order {
	case "DMY", "MDY", "YMD":
		return DateOrder(order), true
	}
	return "", false
}

// Form returns the order as people write it, such as D.M.YYYY.
func (o DateOrder) Form() string {
	switch o {
	case "DMY":
		return "D.M.YYYY"
	case "MDY":
		return "M/D/YYYY"
	case "YMD":
		return "YYYY-MM-DD"
	}
	return string(o)
}

// Span is the days that a cell names, as 2026-05-01. A single day is From; "until" a
// day is To alone. Of months without days it is the first and the last.
type Span struct {
	From, To string
	Months   bool   // an end is a month without a day
	Apart    bool   // single days are named, with others between them
	Hours    bool   // hours of the day are named too
	Days     string // the words for days of the week on which it is done in that time: "по субботам"
}

// DateProblem is why a cell could not be read as a date.
type DateProblem int

// The problems of dates.
const (
	NoProblem DateProblem = iota
	NotADate
	Ambiguous // which number is the day and which the month?
	NoYear    // "3 May"
)

// Dates reads a day or a range of days in an order. What can be read in one way
// only, such as a month that is named, needs no order; with full stops the day
// comes first unless the order says otherwise.
func (r *Reader) Dates(s string, order DateOrder) (Span, DateProblem) {
	key := writtenDate{s, order}
	known, ok := r.dates[key]
	if !ok {
		known.span, known.problem = r.readDates(s, order)
		if known.problem != NotADate && len(r.dates) < maxDates {
			r.dates[key] = known
		}
	}
	return known.span, known.problem
}

// maxDates is how many different dates are remembered: the days of a table recur.
const maxDates = 20_000

// writtenDate is a cell and the order in which it is read.
type writtenDate struct {
	cell  string
	order DateOrder
}

type readDate struct {
	span    Span
	problem DateProblem
}

// readDates reads a cell, and without the hours of the day behind its dates where
// these have no minutes that show what they are: "12.12.2026 с 9 до 12".
func (r *Reader) readDates(s string, order DateOrder) (Span, DateProblem) {
	span, problem := r.writtenDates(s, order)
	if problem == NotADate {
		if rest, ok := r.withoutHours(s); ok {
			if span, problem = r.writtenDates(rest, order); problem == NoProblem {
				span.Hours = true
				return span, problem
			}
		}
	}
	if problem == NotADate {
		if rest, days, ok := splitWeekdays(s); ok {
			if of, p := r.writtenDates(rest, order); p != NotADate {
				span, problem = of, p
				span.Days = days
			}
		}
	}
	span.Hours = problem == NoProblem && namesHours(s)
	return span, problem
}

func (r *Reader) writtenDates(s string, order DateOrder) (Span, DateProblem) {
	if order == "excel" {
		if d, ok := serialDay(s, 1, 120_000); ok {
			return Span{From: d}, NoProblem
		}
		order = ""
	}
	parts, ok := r.dateParts(s)
	if !ok {
		return Span{}, NotADate
	}
	before, after, hasSign := markers(parts)
	d, problem := readDay(trimSigns(parts), order)
	switch {
	case problem != NoProblem:
		span, problem := dateRange(parts, order, problem)
		if problem == NotADate {
			span, problem = dateList(parts, order)
		}
		return span, problem
	case hasSign:
		return Span{}, NotADate
	case d.day == 0:
		span := Span{From: d.first().String(), To: d.last().String(), Months: true}
		switch {
		case before == untilSign || after == untilSign:
			span.From = ""
		case before == fromSign || after == fromSign:
			span.To = ""
		}
		return span, NoProblem
	case before == untilSign || after == untilSign:
		return Span{To: d.String()}, dayProblem(d)
	}
	return Span{From: d.String()}, dayProblem(d)
}

// SerialDay reads the number by which a spreadsheet counts a day from 2000 to 2100.
func SerialDay(s string) (string, bool) { return serialDay(s, 36_526, 73_050) }

func serialDay(s string, first, last float64) (string, bool) {
	n, err := strconv.ParseFloat(strings.Replace(strings.TrimSpace(s), ",", ".", 1), 64)
	if err != nil || n < first || n > last {
		return "", false
	}
	d := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(n)).Format(time.DateOnly)
	return d, source.IsDate(d)
}

// IsDate reports whether a cell has the parts of a date or of a range, in
// whatever order.
func (r *Reader) IsDate(s string) bool {
	span, problem := r.Dates(s, "")
	return problem == Ambiguous || problem == NoProblem && span != Span{}
}

// ProvenOrder returns the order that the numbers of a cell prove: one of them is
// more than 12. Dotted tells whether full stops separate them: what these prove
// says nothing about other dates. Written tells whether the cell is a date whose
// order matters at all.
func (r *Reader) ProvenOrder(s string) (order DateOrder, dotted, written bool) {
	parts, ok := r.dateParts(s)
	if !ok {
		return "", false, false
	}
	for from := 0; from+4 < len(parts); from++ {
		p := parts[from : from+5]
		if p[0].digits == "" || p[2].digits == "" || p[4].digits == "" || p[1].sign != p[3].sign || len(p[0].digits) > 2 {
			continue
		}
		a, _ := strconv.Atoi(p[0].digits)
		b, _ := strconv.Atoi(p[2].digits)
		dotted, written = p[1].sign == dotSign, true
		switch {
		case a > 12 && b <= 12:
			return "DMY", dotted, true
		case b > 12 && a <= 12:
			return "MDY", dotted, true
		}
	}
	return "", dotted, written
}

// readDay reads a whole date, or a month of a year, from its parts, which begin and
// end with a number or a month.
func readDay(parts []datePart, order DateOrder) (day, DateProblem) {
	d, problem := partialDay(parts, order)
	switch {
	case problem != NoProblem:
		return d, problem
	case d.month == 0:
		return d, NotADate
	case d.year == 0:
		return d, NoYear
	case d.day == 0 && !isNear(d.year):
		return d, NotADate
	}
	return d, NoProblem
}

// partialDay reads what the parts name of a date.
func partialDay(parts []datePart, order DateOrder) (d day, problem DateProblem) {
	var numbers []string
	var signs []dateSign // before each number but the first
	monthAt := -1
	sign, comma := noSign, false
	for _, p := range parts {
		switch {
		case p.month > 0 && d.month > 0, p.sign > gapSign:
			return day{}, NotADate
		case p.month > 0:
			d.month, monthAt = p.month, len(numbers)
		case p.digits != "":
			if len(numbers) > 0 {
				signs = append(signs, sign)
			}
			if numbers = append(numbers, p.digits); comma && len(numbers) == 2 && d.month > 0 && monthAt == 0 && len(p.digits) <= 2 {
				return day{}, NotADate // May 3, 26: a year, or another day?
			}
		}
		sign, comma = p.sign, p.comma
	}
	if d.month > 0 {
		return namedDay(d, numbers, monthAt)
	}
	switch len(numbers) {
	case 1:
		return loneNumber(numbers[0])
	case 2:
		return twoNumbers(numbers, signs[0], order)
	case 3:
		if signs[0] != signs[1] && len(numbers[0]) != 4 {
			return day{}, NotADate
		}
		return threeNumbers(numbers, signs[0], order)
	}
	return day{}, NotADate
}

// namedDay reads the day and the year beside a month that is named.
func namedDay(d day, numbers []string, monthAt int) (day, DateProblem) {
	switch len(numbers) {
	case 0:
		return d, NoProblem
	case 1:
		if isYear(numbers[0]) {
			d.year = atoi(numbers[0])
		} else {
			d.day = atoi(numbers[0])
		}
		return d, dayInMonth(d)
	case 2:
		first, last := numbers[0], numbers[1]
		if isYear(first) {
			first, last = last, first
		}
		if !isYear(last) && (monthAt == 2 || len(last) != 2) {
			return d, NotADate
		}
		d.day, d.year = atoi(first), fullYear(last)
		return d, dayInMonth(d)
	}
	return d, NotADate
}

func dayInMonth(d day) DateProblem {
	if d.day > 31 {
		return NotADate
	}
	return NoProblem
}

func loneNumber(s string) (day, DateProblem) {
	switch n := atoi(s); {
	case isYear(s):
		return day{year: n}, NoProblem
	case n >= 1 && n <= 31 && len(s) <= 2:
		return day{day: n}, NoProblem
	}
	return day{}, NotADate
}

// twoNumbers reads a day with its month or with a year, or a month with its year:
// 05.2026.
func twoNumbers(n []string, sign dateSign, order DateOrder) (day, DateProblem) {
	switch {
	case isYear(n[1]) && sign == gapSign:
		return day{year: atoi(n[1]), day: atoi(n[0])}, dayInMonth(day{day: atoi(n[0])})
	case isYear(n[0]) && sign == gapSign:
		return day{year: atoi(n[0]), day: atoi(n[1])}, dayInMonth(day{day: atoi(n[1])})
	case isYear(n[0]) && sign != dotSign || isYear(n[1]):
		if isYear(n[0]) {
			n = []string{n[1], n[0]}
		}
		if m := atoi(n[0]); m >= 1 && m <= 12 && len(n[0]) <= 2 && isNear(atoi(n[1])) {
			return day{year: atoi(n[1]), month: m}, NoProblem
		}
		return day{}, NotADate
	case isYear(n[0]), sign == gapSign, sign == dashSign:
		return day{}, NotADate
	}
	return numericDay(n[0], n[1], 0, sign, order)
}
