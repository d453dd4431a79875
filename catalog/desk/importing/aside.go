package importing

import (
	"aina/catalog/desk/importing/convert"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/outline"
	"aina/catalog/desk/importing/table"
	"aina/catalog/locale"
)

// asideNotes returns the notes on rows that are no entries, in their order.
func (r *run) asideNotes() []convert.Note {
	var notes []convert.Note
	add := func(row, line int, m locale.Message) {
		notes = append(notes, convert.Note{Row: row, Line: line, Kind: convert.Fact, Text: m})
	}
	r.report.Aside = r.outline.Left()
	rows := r.outline.Rows()
	if len(rows) == 0 && r.outline.Above == 0 {
		return nil
	}
	r.allRows(func(row *table.Row) bool {
		switch {
		case row.Number == r.header.First && r.outline.Above > 0:
			add(row.Number, row.Line, messages.Say(messages.AboveTable))
		case len(rows) > 0 && row.Number == rows[0]:
			rows = rows[1:]
			add(row.Number, row.Line, aside(r.outline.Kind(row.Number), row))
		}
		return len(rows) > 0 || row.Number < r.header.First
	})
	return notes
}

// aside says what a row is.
func aside(kind outline.Kind, row *table.Row) locale.Message {
	switch kind {
	case outline.Numbering:
		return messages.Say(messages.Numbering)
	case outline.Repeated:
		return messages.Say(messages.HeaderAgain)
	case outline.Total:
		return messages.Say(messages.TotalRow)
	case outline.Heading:
		return messages.Say(messages.Heading, "value", outline.Label(row))
	case outline.TitleOnly:
		return messages.Say(messages.TitleOnly)
	}
	return messages.Say(messages.Remark, "value", outline.Label(row))
}

// tellAside reports the notes on rows up to one that are not told yet.
func (r *run) tellAside(row int) {
	for len(r.aside) > 0 && r.aside[0].Row <= row {
		r.req.OnNote(r.aside[0])
		r.aside = r.aside[1:]
	}
}
