package mapping

import (
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/desk/importing/cells"
)

// byCells finds columns by their cells for the fields that no header named. With
// a header these are only the causes and the title.
func (p *proposal) byCells(hasHeader bool) {
	if !hasHeader {
		p.guess("url", func(s *Stats) float64 { return s.share(cells.URL) })
		p.guess("email", func(s *Stats) float64 { return s.share(cells.Email) })
		p.guess("phone", func(s *Stats) float64 { return s.share(cells.Phone) })
		p.guess("causes", p.causeScore)
		p.guess("description", func(s *Stats) float64 {
			if s.share(cells.Long) < 0.4 {
				return 0
			}
			return 0.5 + s.length()/1e6
		})
		p.guess("city", p.cityScore)
	}
	if hasHeader {
		p.guess("causes", func(s *Stats) float64 {
			if x := p.causeScore(s); x >= 0.6 {
				return x
			}
			return 0
		})
	}
	org := func(s *Stats) float64 { return part(s.orgs, s.filled) }
	if !p.taken["title"] {
		p.guess("title", func(s *Stats) float64 {
			if s.share(cells.Short) < 0.5 && s.share(cells.Short, cells.Long) < 0.8 || s.length() < 4 || s.share(cells.Object) > 0 {
				return 0
			}
			return s.variety() * 0.9
		})
		i := p.columnOf("title")
		switch {
		case i >= 0 && !p.taken["organization.name"] && org(p.columns[i]) >= 0.3:
			p.take(i, "organization.name", true)
		case i < 0 && p.columnOf("organization.name") >= 0:
			p.take(p.columnOf("organization.name"), "title", true)
		case i < 0 && p.columnOf("summary") >= 0:
			p.take(p.columnOf("summary"), "title", true)
		}
	}
	if !hasHeader && !p.taken["organization.name"] {
		p.guess("organization.name", org)
	}
}

// guess assigns to a field the free column that scores best, if one is above
// 0.3.
func (p *proposal) guess(field string, score func(*Stats) float64) {
	if p.taken[field] {
		return
	}
	best, highest := -1, 0.3
	for i, s := range p.columns {
		if !p.used[i] && s.filled > 0 {
			if x := score(s); x > highest {
				best, highest = i, x
			}
		}
	}
	if best >= 0 {
		p.take(best, field, true)
	}
}

// columnOf returns the index of the column of a field, -1 if it has none.
func (p *proposal) columnOf(field string) int {
	for _, r := range p.rules {
		if r.Field == field {
			return r.index
		}
	}
	return -1
}

func (p *proposal) causeScore(s *Stats) float64 {
	if s.share(cells.Short) < 0.7 || s.variety() > 0.7 || s.length() > 80 {
		return 0
	}
	return s.shareOf(func(v string) bool {
		return len(p.reader.Meaning("causes", v)) > 0 || len(p.reader.GuessCauses(v)) > 0 || cells.IsOther(v)
	})
}

func (p *proposal) cityScore(s *Stats) float64 {
	if s.share(cells.Short) < 0.9 || s.length() > 40 || p.causeScore(s) > 0.4 {
		return 0
	}
	if x := part(s.places, s.filled); x > 0.3 {
		return x
	}
	if s.variety() > 0.8 || s.digits > 0 {
		return 0
	}
	return 0.4
}

// fewCells is the number of cells that are too few to contradict a header.
const fewCells = 3

// isChecked reports whether each wrong cell of a field is reported by itself, so
// that a header with the exact name of the field is enough.
func (p *proposal) isChecked(field string) bool {
	switch p.reader.FieldKind(field) {
	case catalog.KindURL, catalog.KindEmail, catalog.KindPhone, catalog.KindDate, catalog.KindCountry:
		return true
	}
	return false
}

// accepts reports whether the cells of a column can be values of a field.
func (p *proposal) accepts(s *Stats, field string) bool {
	name := TopField(field)
	if name == ContactField {
		return s.share(cells.Object, cells.Date) < 0.5
	}
	switch p.reader.FieldKind(name) {
	case catalog.KindText, catalog.KindTextLine:
		return s.share(cells.Number, cells.Object, cells.URL, cells.Email, cells.Phone, cells.Date) < 0.5
	case catalog.KindRecord:
		if strings.HasSuffix(field, ".url") {
			return s.share(cells.URL) >= 0.3
		}
		return s.share(cells.Number, cells.Object, cells.URL, cells.Email, cells.Date) < 0.5
	case catalog.KindURL:
		return s.share(cells.URL)+s.share(cells.Long) >= 0.3 || s.filled <= fewCells
	case catalog.KindEmail:
		return s.share(cells.Email) >= 0.3 || s.filled <= fewCells
	case catalog.KindPhone:
		return s.share(cells.Phone) >= 0.3 || part(s.digits, s.filled) >= 0.5 && s.length() >= 6
	case catalog.KindDate:
		return s.share(cells.Date) >= 0.4 || s.share(cells.Number) > 0.9 && s.length() == 5
	case catalog.KindInt, catalog.KindNumber, catalog.KindDuration:
		return part(s.digits, s.filled) >= 0.5 && s.length() < 25
	case catalog.KindBool:
		return part(s.yes, s.filled) >= 0.5
	case catalog.KindCauses:
		if isTagHeading(s.header) && !p.mostlyKnown(s) || s.shareOf(isMark) == 1 {
			return false
		}
		return s.share(cells.Short, cells.Long) >= 0.5 && s.share(cells.Long) < 0.5 && len(s.values) <= max(60, s.filled/2)
	case catalog.KindWord, catalog.KindWords:
		return s.shareOf(func(v string) bool {
			return len(p.reader.Meaning(name, v)) > 0 || p.reader.FieldKind(name) == catalog.KindWords && p.reader.Meanings(name, v, nil) != nil
		}) >= 0.4
	case catalog.KindLine:
		if field == "city" && s.share(cells.Object) > 0.5 {
			return slices.ContainsFunc(s.values, func(v string) bool { return cells.ValueOf(v, "city") != "" })
		}
		return s.share(cells.Number, cells.Object, cells.URL, cells.Email, cells.Date) < 0.5 && s.length() < 120
	}
	return s.share(cells.Number) < 0.5
}
