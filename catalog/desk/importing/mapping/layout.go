package mapping

import (
	"slices"
	"strconv"

	"aina/catalog/source"
)

// Layout says where in the rows of a table the cells of a mapping are.
type Layout struct {
	Mapping *Mapping
	Names   []string // of the columns
	Width   int      // number of columns
	Rules   []int    // index of the column of each rule
	Key     int      // index of the column that identifies rows, -1 for none
	Pay     []int    // indexes of the columns that speak of money
	Literal bool     // cells are taken as they are: the table is our own export
}

// UnknownColumnError says that a mapping names a column that is not in the table.
type UnknownColumnError struct {
	Column string
	Near   string // the most similar name, "" if none is
	Known  []string
}

func (e *UnknownColumnError) Error() string { return "no column " + strconv.Quote(e.Column) }

// Layout finds the columns of a mapping in a table with that many columns. The
// error is an *UnknownColumnError.
func (m *Mapping) Layout(names []string, columns int) (Layout, error) {
	l := Layout{Mapping: m, Names: names, Width: max(columns, len(names)), Key: -1, Literal: m.readsOwnExport(names)}
	find := func(rule *Rule) (int, error) {
		if i := rule.find(names); i >= 0 && i < l.Width {
			return i, nil
		}
		known := slices.DeleteFunc(slices.Clone(names), func(s string) bool { return s == "" })
		return 0, &UnknownColumnError{rule.Title(), source.Words{Allowed: known}.Nearest(rule.Title()), known}
	}
	for i := range m.Columns {
		at, err := find(&m.Columns[i])
		if err != nil {
			return l, err
		}
		l.Rules = append(l.Rules, at)
	}
	for i, name := range names {
		at := slices.Index(l.Rules, i)
		offers := at >= 0 && m.Columns[at].Field == "benefits" // "Travel costs paid"
		if isPayHeader(name) && !offers {
			l.Pay = append(l.Pay, i)
		}
	}
	var err error
	if m.Key != "" {
		l.Key, err = find(&Rule{Column: m.Key})
	}
	return l, err
}
