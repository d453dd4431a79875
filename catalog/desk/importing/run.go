package importing

import (
	"slices"

	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/convert"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/outline"
	"aina/catalog/desk/importing/table"
	"aina/catalog/desk/importing/update"
	"aina/catalog/locale"
)

// run is one import in progress.
type run struct {
	req       Request
	into      *update.Catalog // nil: a new one
	table     *table.Table
	reader    *cells.Reader
	header    mapping.Header
	outline   *outline.Outline
	m         *mapping.Mapping
	converter *convert.Converter
	ids       []string               // by data row; "" for one that is left out
	reasons   map[int]locale.Message // why a data row is left out
	aside     []convert.Note         // on rows that are no entries, not told yet
	used      map[string]bool        // causes that an entry has, by their ids
	ownExport bool                   // `aina list` wrote the table
	noCause   map[string]*Word       // by folded word
	report    Report
}

// prepare finds the header and the columns of the mapping, and returns the draft
// of the mapping if it proposed one.
func (r *run) prepare() ([]byte, error) {
	if err := r.findHeader(); err != nil {
		return nil, err
	}
	if r.outline = (&outline.Outline{}); !r.table.Named { // every record is an entry
		r.outline = outline.Find(r.allRows, r.header, r.table.Merged, r.reader)
	}
	stats := mapping.Collect(r.header, r.reader, func(visit func(int, *table.Row) bool) { r.rows(visit) })
	if !slices.ContainsFunc(stats, func(s *mapping.Stats) bool { return !s.IsEmpty() }) {
		return nil, ErrNoRows
	}
	mapping.LearnLanguage(stats, r.reader)
	proposed := r.m == nil
	if proposed {
		r.m = mapping.Propose(stats, r.header.Found, r.reader)
		r.m.Sheet = r.table.Name
		r.m.FillDown(r.outline.Filled)
	}
	layout, err := r.m.Layout(r.header.Names, r.table.Columns)
	if err != nil {
		return nil, err
	}
	r.ownExport = layout.Literal
	if !layout.Literal {
		layout.LearnLists(stats, r.reader)
	}
	r.converter = convert.New(r.reader, layout, r.outline, r.req.Today)
	for i, s := range stats {
		if !s.IsEmpty() && !slices.Contains(layout.Rules, i) && i != layout.Key {
			r.report.Unused = append(r.report.Unused, s.Title(i))
		}
	}
	if !proposed {
		if !r.m.Sets("title") {
			return nil, ErrNoTitle
		}
		return nil, nil
	}
	draft := mapping.Write(r.m, r.req.File, r.report.Delimiter, r.header.Found, stats, r.report.Unused, r.req.Lang)
	switch {
	case len(r.m.Columns) == 0: // there is nothing to go on from
		return nil, ErrNoTitle
	case !r.m.Sets("title"):
		return draft, ErrNoTitle
	}
	return draft, nil
}

// findHeader finds the header, or takes what the mapping says about it.
func (r *run) findHeader() error {
	head := r.table.Head()
	if len(head) == 0 {
		return ErrNoRows
	}
	if r.table.Named {
		r.header, _ = mapping.FirstRow(head, r.table.Columns)
	} else if m := r.m; m != nil && m.Header != nil && !*m.Header {
		r.header = mapping.NoHeader(r.table.Columns)
	} else {
		r.header = mapping.FindHeader(head, r.table.Columns, r.reader)
		if m != nil && !r.header.Found && (m.Header != nil || slices.ContainsFunc(m.Columns, func(c mapping.Rule) bool { return c.Column != "" })) {
			var ok bool
			if r.header, ok = mapping.FirstRow(head, r.table.Columns); !ok {
				return ErrNoRows
			}
		}
	}
	r.report.Header = r.header.Found
	return nil
}

// allRows visits the rows of the table, from the first.
func (r *run) allRows(visit func(*table.Row) bool) {
	reader := r.table.Rows()
	fill := table.NewFiller(r.table.Merged)
	var row table.Row
	for reader.Next(&row) {
		if fill.Row(&row); !visit(&row) {
			return
		}
	}
}

// rows visits the rows of data, with their index, until visit returns false. It
// returns how many empty rows it skipped.
func (r *run) rows(visit func(i int, row *table.Row) bool) (empty int) {
	i := 0
	r.allRows(func(row *table.Row) bool {
		switch {
		case row.Number <= r.header.Rows:
		case row.IsEmpty():
			empty++
		case !r.outline.IsData(row.Number):
		case !visit(i, row):
			return false
		default:
			i++
		}
		return true
	})
	return empty
}
