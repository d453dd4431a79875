package convert

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"aina/catalog"
	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/ids"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/pairing"
	"aina/catalog/desk/importing/table"
	"aina/catalog/text"
)

// Rows converts the rows of a table in order: an empty cell of a merged column
// repeats the one above it.
type Rows struct {
	*Converter
	above []aboveCell // by rule
	html  bool        // a note said that cells have HTML
}

// aboveCell is the last cell of a column that is filled down, and its row.
type aboveCell struct {
	cell string
	row  int
}

// Rows returns a converter of rows from the first. The one before is not to be used
// any more.
func (c *Converter) Rows() *Rows {
	c.unknownPlaces = map[string]int{}
	return &Rows{Converter: c, above: make([]aboveCell, len(c.layout.Mapping.Columns))}
}

// Identity converts of a row what tells entries apart.
func (c *Rows) Identity(row *table.Row) *Entry {
	return c.some(row, func(field string) bool {
		return field == "id" || field == mapping.ContactField || slices.Contains(pairing.Fields(), field)
	})
}

// Name converts of a row what it is called: id, title and organisation.
func (c *Rows) Name(row *table.Row) *Entry {
	return c.some(row, func(field string) bool { return field == "id" || field == "title" || field == "organization" })
}

// some converts some fields of a row, and those that rows below it repeat.
func (c *Rows) some(row *table.Row, wanted func(field string) bool) *Entry {
	e := c.entry(row)
	for i := range c.layout.Mapping.Columns {
		if rule := &c.layout.Mapping.Columns[i]; rule.Fill || wanted(mapping.TopField(rule.Field)) {
			c.putColumn(e, i, row)
		}
	}
	c.end(e, row)
	return e
}

// Pass passes a row by, but for what rows below it repeat.
func (c *Rows) Pass(row *table.Row) {
	e := &Entry{Row: row.Number, Raw: map[string]string{}}
	for i := range c.layout.Mapping.Columns {
		if c.layout.Mapping.Columns[i].Fill {
			c.putColumn(e, i, row)
		}
	}
}

// entry begins the entry of a row.
func (c *Rows) entry(row *table.Row) *Entry {
	return &Entry{Row: row.Number, Line: row.Line, Raw: make(map[string]string, len(c.layout.Rules)), Hash: ids.Hash(strings.Join(row.Cells, "\x1f"))}
}

// end completes what both kinds of entries have.
func (c *Rows) end(e *Entry, row *table.Row) {
	c.putSections(e, row)
	for _, f := range c.layout.Mapping.Fixed {
		if e.Raw[mapping.TopField(f.Field)] == "" && f.Value != "" {
			c.put(e, &mapping.Rule{Field: f.Field}, f.Value)
		}
	}
	for _, title := range e.Opportunity.Title.All() {
		if said, ok := cells.SaysFull(title); ok && e.closed == nil && !c.layout.Literal {
			e.closed = &closing{column: "title", value: said}
		}
	}
	e.close()
	if key := c.layout.Key; key >= 0 {
		e.Key = table.Clean(row.Cell(key))
	}
	if !c.layout.Literal {
		normalize(e)
		c.requirements(e)
	}
	if e.Opportunity.Organization != nil && e.Opportunity.Organization.Name.IsZero() {
		e.Opportunity.Organization = nil
	}
}

// Entry converts a row.
func (c *Rows) Entry(row *table.Row) *Entry {
	e := c.entry(row)
	for i := range c.layout.Mapping.Columns {
		c.putColumn(e, i, row)
	}
	if row.Damaged {
		e.Note(Guessed, "", messages.BadQuotes)
	}
	c.noteLost(e, row)
	dropZeros(e)
	c.noteTitle(e)
	c.end(e, row)
	c.noteUnread(e, row)
	return e
}

// putColumn sets the field of a column of the mapping.
func (c *Rows) putColumn(e *Entry, i int, row *table.Row) {
	rule := &c.layout.Mapping.Columns[i]
	before := len(e.Notes)
	raw := row.Cell(c.layout.Rules[i])
	cell := c.clean(raw)
	if !c.html && !c.layout.Literal && table.HasHTML(raw) {
		c.html = true
		e.Note(Guessed, "", messages.HTMLRemoved)
	}
	if cell == "" {
		cell = c.word(rule.Field, raw)
	}
	if cell == "" && raw != "" && !c.layout.Literal && table.IsError(raw) {
		e.Note(Dropped, rule.Field, messages.CellError, "value", strings.TrimSpace(raw))
	}
	if rule.Fill {
		cell = c.fill(e, i, cell)
	}
	if cell != "" {
		c.put(e, rule, cell)
	}
	for i := before; i < len(e.Notes); i++ {
		if e.Notes[i].Field == mapping.TopField(rule.Field) {
			e.Notes[i].Column = messages.Shorten(c.heading(rule))
		}
	}
}

// fill returns a cell of a column that is filled down. Where that was found by the
// pattern of the cells, it is told.
func (c *Rows) fill(e *Entry, i int, cell string) string {
	rule, above := &c.layout.Mapping.Columns[i], c.above[i]
	if cell != "" {
		c.above[i] = aboveCell{cell, e.Row}
		return cell
	}
	if above.cell != "" && rule.IsMerged() {
		e.Note(Guessed, mapping.TopField(rule.Field), messages.FilledDown, "value", above.cell, "row", strconv.Itoa(above.row))
	}
	return above.cell
}

// clean cleans a cell. One of our own export is taken literally: a hyphen is a
// hyphen.
func (c *Rows) clean(cell string) string {
	if c.layout.Literal {
		return strings.TrimSpace(text.Clean(table.Unguard(cell)))
	}
	return table.Clean(cell)
}

// word returns a cell that cleaning takes for an empty one but that is a word of
// its field: the contact "none".
func (c *Rows) word(field, raw string) string {
	raw = strings.TrimSpace(raw)
	if field == mapping.PlacesField && strings.ContainsFunc(raw, unicode.IsLetter) {
		if none, _ := cells.NoPlaces(raw); none {
			return raw
		}
	}
	if raw == "" || c.reader.FieldKind(field) != catalog.KindWord || len(c.reader.Meaning(field, raw)) == 0 {
		return ""
	}
	return raw
}

// noteTitle notes that a title is only the name of the organisation.
func (c *Rows) noteTitle(e *Entry) {
	title, org := -1, -1
	for i, rule := range c.layout.Mapping.Columns {
		switch rule.Field {
		case "title":
			title = c.layout.Rules[i]
		case "organization.name":
			org = c.layout.Rules[i]
		}
	}
	if title >= 0 && title == org && !e.Opportunity.Title.IsZero() {
		e.Note(Guessed, "title", messages.TitleIsOrganization)
	}
}

// noteUnread notes what speaks of money, and cells beyond the last column.
func (c *Rows) noteUnread(e *Entry, row *table.Row) {
	for i, cell := range row.Cells[:min(len(row.Cells), c.layout.Width)] {
		switch {
		case slices.Contains(c.layout.Pay, i):
			if cell = table.Clean(cell); !cells.IsUnpaid(cell) {
				e.Note(Dropped, "", messages.MentionsPay, "column", c.title(i), "value", cell)
			}
		case !c.layout.Literal:
			if fee := cells.Fee(cell); fee != "" {
				e.Note(Dropped, "", messages.MentionsPay, "column", c.title(i), "value", fee)
			}
		}
	}
	filled := 0
	for _, cell := range row.Cells[min(len(row.Cells), c.layout.Width):] {
		if table.Clean(cell) != "" {
			filled++
		}
	}
	if filled > 0 {
		e.Note(Dropped, "", messages.ExtraCells, "n", strconv.Itoa(filled))
	}
}

// normalize makes hours of something that happens once its duration, and puts the
// title on one line.
func normalize(e *Entry) {
	o := &e.Opportunity
	if o.Schedule == catalog.OneOff && o.HoursPerWeek > 0 && o.Duration == "" {
		minutes := int(o.HoursPerWeek*60 + 0.5)
		o.Duration = catalog.Duration("PT" + strconv.Itoa(minutes) + "M")
		if minutes%60 == 0 {
			o.Duration = catalog.Duration("PT" + strconv.Itoa(minutes/60) + "H")
		}
		o.HoursPerWeek = 0
		e.Note(Guessed, "duration", messages.HoursAreDuration)
	}
	o.Title = catalog.Text{En: text.CleanLine(o.Title.En), Ru: text.CleanLine(o.Title.Ru), Kk: text.CleanLine(o.Title.Kk), Plain: text.CleanLine(o.Title.Plain)}
}

// title names the i-th column for people: by its header or its number.
func (c *Rows) title(i int) string {
	if i < len(c.layout.Names) && c.layout.Names[i] != "" {
		return c.layout.Names[i]
	}
	return strconv.Itoa(i + 1)
}
