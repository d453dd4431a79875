package mapping

import (
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/desk/importing/cells"
)

// readsOwnExport reports whether a table with these columns is one that
// `aina list --format csv` wrote: its cells are taken literally.
func (m *Mapping) readsOwnExport(names []string) bool {
	return isListed(names) && slices.ContainsFunc(m.Columns, func(r Rule) bool { return r.Field == "id" })
}

// ownExport takes the columns that `aina list --format csv` writes; false if the
// table is not one of these. Others have an id and a title too: only the columns of
// motives show where a table comes from.
func (p *proposal) ownExport() bool {
	if !slices.ContainsFunc(p.columns, func(s *Stats) bool { return isListed([]string{s.header}) }) {
		return false
	}
	names := columnNames()
	for i, s := range p.columns {
		if field := names[s.header]; field != "" && !p.taken[field] {
			r := Rule{Column: s.header, Field: field}
			if name := TopField(field); p.reader.FieldKind(name) == catalog.KindWords || p.reader.FieldKind(name) == catalog.KindCauses ||
				p.reader.FieldKind(name) == catalog.KindLines || p.reader.FieldKind(name) == catalog.KindLanguages {
				r.Split = cells.ListSeparator
			}
			p.add(i, r)
		}
	}
	return len(p.rules) >= 3
}

// isListed reports whether a header is one that only `aina list --format csv`
// writes: that of a motive.
func isListed(headers []string) bool {
	return slices.ContainsFunc(headers, func(h string) bool {
		rest, ok := strings.CutPrefix(h, "motive_")
		return ok && slices.Contains(catalog.Motives(), catalog.Motive(rest))
	})
}
