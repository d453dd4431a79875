package convert

import (
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/record"
)

// hours reads the hours of a week. What a cell says of one time is the duration,
// and a word for a schedule the schedule.
func (c *Converter) hours(e *Entry, r *mapping.Rule, cell string) {
	o := &e.Opportunity
	h, ok := c.reader.Hours(cell, c.heading(r))
	switch {
	case c.schedule(e, cell), strings.Trim(cell, "0.,") == "": // 0 says nothing
	case ok && h.Once > 0:
		if o.Duration == "" {
			o.Duration = catalog.Duration(cells.ISOHours(h.Once))
		}
		e.Note(Guessed, "duration", messages.TakenFor, "value", cell, "word", string(o.Duration))
		if o.Schedule == "" && cells.IsOneOff(cell) {
			o.Schedule = catalog.OneOff
			noteMeaning(e, "schedule", cell, []string{string(o.Schedule)})
		}
	case ok:
		o.HoursPerWeek = h.PerWeek
		if !h.Exact {
			e.Note(Guessed, "hours_per_week", messages.TakenFor, "value", cell, "word", strconv.FormatFloat(h.PerWeek, 'f', -1, 64))
		}
	case cells.OnlyHours(cell):
		e.NoteHours("hours_per_week", cell)
	default:
		e.Note(Dropped, "hours_per_week", messages.NotHours, "value", cell)
	}
	c.timesBeside(e, cell)
}

// timesBeside adds the times that a cell of another column names in a part that says
// nothing else: "weekends, 4 hours".
func (c *Converter) timesBeside(e *Entry, cell string) {
	parts := strings.FieldsFunc(cell, func(r rune) bool { return r == ',' || r == ';' || r == '\n' })
	if len(parts) < 2 {
		parts = []string{cells.Weekdays(cell), ""} // "every Saturday 3 hours"
	}
	for _, part := range parts {
		if words, ok := cells.Times(part); ok && len(words) > 0 {
			record.Add(&e.Opportunity, "times", words)
			noteMeaning(e, "times", strings.TrimSpace(part), words)
		}
	}
}

// duration reads how long something lasts, or a word for a schedule.
func (c *Converter) duration(e *Entry, r *mapping.Rule, cell string) {
	o := &e.Opportunity
	switch d, exact, ok := cells.Duration(cell, c.heading(r)); {
	case c.schedule(e, cell):
		if ok && o.Duration == "" {
			o.Duration = catalog.Duration(d) // "one day" is how long it lasts too
		}
	case ok && o.Duration != "":
	case ok:
		o.Duration = catalog.Duration(d)
		if !exact {
			e.Note(Guessed, "duration", messages.TakenFor, "value", cell, "word", d)
		}
	default:
		e.Note(Dropped, "duration", messages.NotADuration, "value", cell)
	}
}

// schedule sets the schedule by a cell of another column that is nothing but a
// word for one, such as "one-off"; false if it is not.
func (c *Converter) schedule(e *Entry, cell string) bool {
	words := c.reader.Meaning("schedule", cell)
	if len(words) == 0 {
		return false
	}
	if e.Opportunity.Schedule == "" {
		e.Opportunity.Schedule = catalog.Schedule(words[0])
		noteMeaning(e, "schedule", cell, words)
	}
	return true
}

// ages reads the limits of age. Words in the cell decide which limit a number is;
// where they contradict the column, a note says so.
func (c *Converter) ages(e *Entry, name, cell string) {
	o := &e.Opportunity
	a, ok := c.reader.Ages(cell)
	switch {
	case !ok:
		e.Note(Dropped, name, messages.NotANumber, "value", cell)
		return
	case a.Wished:
		e.Note(Guessed, name, messages.AgeWished, "value", cell)
		return
	case a.Any():
		return
	case a.Plain && name == "maximum_age":
		a.Minimum, a.Maximum = -1, a.Minimum
	}
	if a.Maximum == 0 {
		return // databases write 0 where there is no limit
	}
	set := func(to **int, age int) bool {
		if age >= 0 && *to != nil && **to != age {
			e.Note(Dropped, name, messages.NotANumber, "value", cell)
			return false
		}
		if age >= 0 {
			*to = &age
		}
		return true
	}
	if !set(&o.MinimumAge, a.Minimum) || !set(&o.MaximumAge, a.Maximum) {
		return
	}
	switch {
	case a.Minimum >= 0 && a.Maximum >= 0:
		e.Note(Guessed, name, messages.AgesFrom, "value", cell)
	case a.Maximum >= 0 && name == "minimum_age":
		e.Note(Guessed, "maximum_age", messages.AgeFrom, "value", cell)
	case a.Minimum >= 0 && name == "maximum_age", a.Beside, cells.CountDigits(cell) == 0:
		e.Note(Guessed, "minimum_age", messages.AgeFrom, "value", cell)
	}
}

// dates reads a day, or the two days of a range for the start and the end.
func (c *Converter) dates(e *Entry, r *mapping.Rule, name, cell string) {
	o := &e.Opportunity
	span, problem := c.reader.Dates(cell, r.Dates)
	isTerm := name == "start_date" || name == "end_date"
	if serial, ok := cells.SerialDay(cell); ok && problem != cells.NoProblem {
		span, problem = cells.Span{From: serial}, cells.NoProblem
		e.Note(Guessed, name, messages.TakenFor, "value", cell, "word", serial)
	}
	if times, ok := cells.Times(span.Days); ok && isTerm {
		record.Add(&e.Opportunity, "times", times)
		noteMeaning(e, "times", cell, times)
	}
	if span.Months && isTerm {
		c.noteMonths(e, name, cell, &span)
	}
	switch {
	case problem == cells.Ambiguous:
		e.Note(Dropped, name, messages.AmbiguousDate, "value", cell)
	case problem == cells.NoYear:
		e.Note(Dropped, name, messages.NoYear, "value", cell)
	case problem != cells.NoProblem && isTerm && c.when(e, r, name, cell):
	case problem != cells.NoProblem && isTerm && cells.NamesNoDay(cell):
	case problem != cells.NoProblem, !isTerm && span.To != "":
		e.Note(Dropped, name, messages.NotADate, "value", cell)
	case span.To == "":
		*o.Field(name).(*catalog.Date) = catalog.Date(span.From)
	case span.From == "":
		o.EndDate = catalog.Date(span.To)
		if name != "end_date" {
			e.Note(Guessed, "end_date", messages.TakenFor, "value", cell, "word", span.To)
		}
	default:
		if o.StartDate == "" || name == "start_date" {
			o.StartDate = catalog.Date(span.From)
		}
		if o.EndDate == "" || name == "end_date" {
			o.EndDate = catalog.Date(span.To)
		}
		switch {
		case span.Apart:
			e.Note(Dropped, "start_date", messages.DaysApart, "value", cell, "from", span.From, "to", span.To)
		case !span.Months:
			e.Note(Guessed, "start_date", messages.DatesFrom, "value", cell)
		}
	}
	if span.Hours && isTerm {
		e.NoteHours(name, cell)
	}
}

// noteMonths tells that the days of a month were taken, and leaves of a single month
// the day on which it begins or ends, by the column.
func (c *Converter) noteMonths(e *Entry, name, cell string, span *cells.Span) {
	day := span.From
	if span.Days == "" && span.From != "" && span.To != "" && span.From[:7] == span.To[:7] {
		if name == "end_date" {
			day = span.To
		}
		span.From, span.To = day, ""
	}
	taken := strings.Trim(span.From+" – "+span.To, " –")
	e.Note(Guessed, name, messages.NoDay, "value", cell, "word", taken)
}

// heading returns the heading of the column of a rule, "" if it has none.
func (c *Converter) heading(r *mapping.Rule) string {
	if r.Column != "" {
		return r.Column
	}
	if i := r.Number - 1; i >= 0 && i < len(c.layout.Names) {
		return c.layout.Names[i]
	}
	return ""
}
