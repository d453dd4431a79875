package export

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"

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
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	n, heads := strconv.Itoa(r.Tables.N), strconv.Itoa(r.Tables.Heads)
	write := func(cells ...string) { _ = w.Write(cells) } // into memory: it cannot fail
	write(reportColumns()...)
	key := ""
	switch {
	case r.Tables.Unclosed:
		key = keyUnclosed
	case r.Tables.WithoutNumbers:
		key = keyWithoutNumbers
	}
	write(facetRoom, key, "", "", "", n, heads)
	if r.Tables.Rehearsal {
		write(facetRehearsal, "", locale.In(lang).Workshop.Trainer.RehearsalNote, "", "", "", "")
	}
	for _, p := range r.Tables.Shown {
		write(string(p.Facet), p.Key, guard(facts.SubjectName(p.Subject, r.Catalog, lang)), strconv.Itoa(p.Yes), strconv.Itoa(p.No), n, heads)
	}
	for _, s := range r.Tables.Hidden {
		write(string(s.Facet), s.Key, guard(facts.SubjectName(s, r.Catalog, lang)), "", "", n, heads)
	}
	for _, h := range r.Hands {
		for i, count := range h.Counts {
			key := h.Block
			if len(h.Counts) > 1 {
				key += "-" + strconv.Itoa(i)
			}
			write(facetHands, key, guard(h.Asked.In(lang)), strconv.Itoa(count), "", "", "")
		}
	}
	w.Flush()
	return out.Bytes()
}

// guard keeps a spreadsheet from reading a cell as a formula.
func guard(s string) string {
	if s != "" && strings.ContainsRune("=+-@", rune(s[0])) {
		return "'" + s
	}
	return s
}

// tablesOfCSV reads the tables from the rows of a report. It is false where the data is
// no such table.
func tablesOfCSV(data []byte) (group.Tables, bool) {
	t := group.Tables{Shown: []group.Picture{}, Hidden: []group.Subject{}}
	rows, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff")))).ReadAll()
	if err != nil || len(rows) < 2 || strings.Join(rows[0], ",") != strings.Join(reportColumns(), ",") {
		return t, false
	}
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
