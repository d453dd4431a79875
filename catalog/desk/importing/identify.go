package importing

import (
	"aina/catalog"
	"aina/catalog/desk/importing/convert"
	"aina/catalog/desk/importing/ids"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/table"
	"aina/catalog/locale"
	"aina/catalog/source"
	"strconv"
)

// assignIDs reads all rows once and gives each its id, or the reason why it is
// left out.
func (r *run) assignIDs() {
	namer, converter := ids.NewNamer(), r.converter.Rows()
	firstRow := map[uint64]int{} // with these cells
	rowOf := map[string]int{}    // with this id in the data
	r.reasons = map[int]locale.Message{}
	var rows []ids.Row
	r.rows(func(i int, x *table.Row) bool {
		e := converter.Entry(x)
		row := ids.Row{Hash: e.Hash}
		title, id := plainText(e.Opportunity.Title), e.Opportunity.ID
		first, repeated := firstRow[e.Hash]
		switch {
		case title == "":
			r.reasons[i] = messages.Say(messages.NoTitle)
		case repeated:
			r.reasons[i] = messages.Say(messages.SameRow, "row", strconv.Itoa(first))
		case source.IsID(id) && rowOf[id] > 0:
			r.reasons[i] = messages.Say(messages.SameID, "id", id, "row", strconv.Itoa(rowOf[id]))
		case source.IsID(id):
			row.Base = id
			rowOf[id] = x.Number
		default:
			row.Base = namer.Base(title, organization(e))
			row.Hints = [3]string{namer.Hint(e.Key), string(e.Opportunity.StartDate), namer.Hint(e.Opportunity.City)}
		}
		if !repeated {
			firstRow[e.Hash] = x.Number
		}
		rows = append(rows, row)
		return true
	})
	r.ids = ids.Assign(rows)
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
