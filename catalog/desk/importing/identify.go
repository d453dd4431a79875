package importing

import (
	"strconv"

	"aina/catalog"
	"aina/catalog/desk/importing/convert"
	"aina/catalog/desk/importing/ids"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/pairing"
	"aina/catalog/desk/importing/record"
	"aina/catalog/desk/importing/table"
	"aina/catalog/desk/importing/update"
	"aina/catalog/locale"
	"aina/catalog/source"
	"aina/catalog/text"
)

// assignIDs reads all rows once and gives each its id, or the reason why it is
// left out. A row that was imported earlier gets the id of its entry.
func (r *run) assignIDs() {
	into := r.into
	namer, converter := ids.NewNamer(), r.converter.Rows()
	firstRow := map[uint64]int{} // with these cells
	rowOf := map[string]int{}    // with this id in the data
	r.reasons = map[int]locale.Message{}
	var rows []ids.Row
	var pairs []pairing.Row
	r.rows(func(i int, x *table.Row) bool {
		e := converter.Identity(x)
		row := ids.Row{Hash: e.Hash}
		pair := pairing.Row{}
		title, id := plainText(e.Opportunity.Title), e.Opportunity.ID
		first, repeated := firstRow[e.Hash]
		switch {
		case title == "":
			r.reasons[i] = messages.Say(messages.NoTitle)
		case repeated:
			r.reasons[i] = messages.Say(messages.SameRow, "row", strconv.Itoa(first))
		case source.IsID(id) && rowOf[id] > 0:
			r.reasons[i] = messages.Say(messages.SameID, "id", id, "row", strconv.Itoa(rowOf[id]))
		default:
			if source.IsID(id) {
				row.Base, pair.ID = id, id
				rowOf[id] = x.Number
			} else {
				row.Base = namer.Base(title, organization(e))
				row.Hints = [3]string{namer.Hint(e.Key), string(e.Opportunity.StartDate), namer.Hint(e.Opportunity.City)}
			}
			if into != nil {
				pair = identity(e, pair.ID)
			}
		}
		if !repeated {
			firstRow[e.Hash] = x.Number
		}
		rows = append(rows, row)
		if into != nil {
			pairs = append(pairs, pair)
		}
		return true
	})
	taken := func(string) bool { return false }
	if into != nil {
		for i, entry := range pairing.Find(pairs, entriesOf(into), text.Fold, r.contents) {
			if entry >= 0 {
				rows[i].ID = into.Entries[entry].ID
			}
		}
		taken = func(id string) bool { return into.Find(id) != nil }
	}
	r.ids = ids.Assign(rows, taken)
}

// identity is what a row says of itself.
func identity(e *convert.Entry, id string) pairing.Row {
	row := pairing.Row{ID: id, Titles: e.Opportunity.Title.All()}
	for _, field := range pairing.Fields() {
		row.Says = append(row.Says, record.Leaves(&e.Opportunity, field)...)
	}
	if e.Key != "" {
		row.Key = update.KeyMark(e.Key)
	}
	return row
}

// entriesOf returns what the entries of a catalog say of themselves.
func entriesOf(into *update.Catalog) []pairing.Entry {
	all := make([]pairing.Entry, len(into.Entries))
	for i, e := range into.Entries {
		all[i] = pairing.Entry{ID: e.ID, Titles: e.Titles, Says: e.Says, Marks: e.Stamp.Marks}
	}
	return all
}

// contents reads some rows in full.
func (r *run) contents(wanted []int) map[int][]record.Mark {
	is := make(map[int]bool, len(wanted))
	for _, i := range wanted {
		is[i] = true
	}
	all := make(map[int][]record.Mark, len(wanted))
	converter := r.converter.Rows()
	r.rows(func(i int, x *table.Row) bool {
		if is[i] {
			e := converter.Entry(x)
			all[i] = update.NewStamp(e.Said(), e.Key).Marks
		} else {
			converter.Pass(x)
		}
		return true
	})
	return all
}

func organization(e *convert.Entry) string {
	if e.Opportunity.Organization == nil {
		return ""
	}
	return plainText(e.Opportunity.Organization.Name)
}

// plainText is a text for an id: the English one if there is one, as it needs no
// other letters.
func plainText(t catalog.Text) string {
	if s := t.In(catalog.English); s != "" {
		return s
	}
	return t.Plain
}
