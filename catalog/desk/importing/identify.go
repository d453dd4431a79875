package importing

import (
	"slices"
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
	read := converter.Name
	if into != nil {
		read = converter.Identity
	}
	firstRow := map[uint64]int{} // with these cells
	rowOf := map[string]int{}    // with this id in the data
	r.reasons = map[int]locale.Message{}
	var rows []ids.Row
	var pairs []pairing.Row
	r.rows(func(i int, x *table.Row) bool {
		e := read(x)
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
		into.Paired()
		taken = func(id string) bool { return into.Find(id) != nil }
	}
	r.ids = ids.Assign(rows, taken, func(unclear []int) map[int]ids.Hints {
		all := make(map[int]ids.Hints, len(unclear))
		r.reread(unclear, (*convert.Rows).Identity, func(i int, e *convert.Entry) {
			all[i] = ids.Hints{namer.Hint(e.Key), string(e.Opportunity.StartDate), namer.Hint(e.Opportunity.City)}
		})
		return all
	})
}

// identity is what a row says of itself.
func identity(e *convert.Entry, id string) pairing.Row {
	row := pairing.Row{ID: id, Titles: e.Opportunity.Title.All(), Says: pairing.SaysOf(&e.Opportunity)}
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
	all := make(map[int][]record.Mark, len(wanted))
	r.reread(wanted, (*convert.Rows).Entry, func(i int, e *convert.Entry) { all[i] = update.NewStamp(e.Said(), e.Key).Marks })
	return all
}

// reread reads some rows once more.
func (r *run) reread(wanted []int, read func(*convert.Rows, *table.Row) *convert.Entry, visit func(i int, e *convert.Entry)) {
	wanted = slices.Sorted(slices.Values(wanted))
	converter := r.converter.Rows()
	r.rows(func(i int, x *table.Row) bool {
		if len(wanted) == 0 || i != wanted[0] {
			converter.Pass(x)
			return len(wanted) > 0
		}
		visit(i, read(converter, x))
		for len(wanted) > 0 && wanted[0] == i {
			wanted = wanted[1:]
		}
		return len(wanted) > 0
	})
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
