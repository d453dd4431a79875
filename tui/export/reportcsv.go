package export

import (
	"strconv"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/quiz"
	"aina/quiz/group"
	"aina/tui/facts"
)

// reportColumns are the columns of a report as a table. The first row is the room as a
// whole, and the second says so where its people are made up; yes and no are empty where a
// picture is not shown.
func reportColumns() []string { return []string{"facet", "key", "name", "yes", "no", "n", "heads"} }

// The facets of rows that are no picture, and the keys of a room that has no numbers.
const (
	facetRoom         = "room"
	facetRehearsal    = "rehearsal"
	facetHands        = "hands"
	keyUnclosed       = "unclosed"
	keyWithoutNumbers = "without_numbers"
)

// csv writes a report as a table.
func (r Report) csv(lang catalog.Lang) []byte {
	sheet := NewSpreadsheet()
	n, heads := strconv.Itoa(r.Tables.N), strconv.Itoa(r.Tables.Heads)
	sheet.Row(reportColumns()...)
	key := ""
	switch {
	case r.Tables.Unclosed:
		key = keyUnclosed
	case r.Tables.WithoutNumbers:
		key = keyWithoutNumbers
	}
	sheet.Row(facetRoom, key, "", "", "", n, heads)
	if r.Tables.Rehearsal {
		sheet.Row(facetRehearsal, "", locale.In(lang).Workshop.Trainer.RehearsalNote, "", "", "", "")
	}
	for _, p := range r.Tables.Shown {
		sheet.Row(string(p.Facet), p.Key, facts.SubjectName(p.Subject, r.Catalog, lang), strconv.Itoa(p.Yes), strconv.Itoa(p.No), n, heads)
	}
	for _, s := range r.Tables.Hidden {
		sheet.Row(string(s.Facet), s.Key, facts.SubjectName(s, r.Catalog, lang), "", "", n, heads)
	}
	for _, h := range r.Hands {
		for i, count := range h.Counts {
			key := h.Block
			if len(h.Counts) > 1 {
				key += "-" + strconv.Itoa(i)
			}
			sheet.Row(facetHands, key, h.Asked.In(lang), strconv.Itoa(count), "", "", "")
		}
	}
	return sheet.Bytes()
}

// tablesOfCSV reads the tables from the rows of a report. It is false where the data is
// no such table.
func tablesOfCSV(data []byte) (group.Tables, bool) {
	t := group.Tables{Shown: []group.Picture{}, Hidden: []group.Subject{}}
	rows := readSpreadsheet(data, reportColumns())
	if len(rows) < 2 {
		return t, false
	}
	var err error
	number := func(s string) int {
		n, wrong := strconv.Atoi(s)
		if wrong != nil {
			err = wrong
		}
		return n
	}
	for _, row := range rows[1:] {
		s := group.Subject{Facet: quiz.Facet(row[0]), Key: row[1]}
		switch {
		case row[0] == facetRoom:
			t.N, t.Heads = number(row[5]), number(row[6])
			t.Unclosed, t.WithoutNumbers = row[1] == keyUnclosed, row[1] == keyWithoutNumbers
		case row[0] == facetRehearsal:
			t.Rehearsal = true
		case row[0] == facetHands:
		case row[3] == "":
			t.Hidden = append(t.Hidden, s)
		default:
			t.Shown = append(t.Shown, group.Picture{Subject: s, Yes: number(row[3]), No: number(row[4])})
		}
	}
	return t, err == nil
}
