package mapping

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aina/catalog/desk/importing/cells"
)

// byCells finds columns by their cells for the fields that no header named. With
// a header these are only the causes and the title.
func (p *proposal) byCells(hasHeader bool) {
	if !hasHeader {
		p.guess("url", func(s *Stats) float64 { return s.share(cells.URL) - part(s.pictures, s.filled) })
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
	if !p.taken["title"] && !p.hasPrefix("title.") {
		p.guessAt("title", p.titleScore)
		i := p.columnOf("title")
		switch {
		case i >= 0 && !p.taken["organization.name"] && org(p.columns[i]) >= 0.3:
			p.take(i, "organization.name", true)
		case i < 0 && p.titleFromText():
		case i < 0 && p.columnOf("organization.name") >= 0:
			p.take(p.columnOf("organization.name"), "title", true)
		case i < 0 && p.columnOf("summary") >= 0:
			p.take(p.columnOf("summary"), "title", true)
		}
	}
	if !hasHeader && !p.taken["organization.name"] {
		p.guess("organization.name", org)
	}
	if hasHeader && !p.taken["description"] && !p.hasPrefix("description.") {
		p.guess("description", textScore)
	}
}

func (p *proposal) hasPrefix(prefix string) bool {
	return slices.ContainsFunc(p.rules, func(r Rule) bool { return strings.HasPrefix(r.Field, prefix) })
}

// longestTitle is the mean length in code points up to which texts can be titles.
const longestTitle = 80

// titleFromText makes the column of the description that of the title if its texts
// are as short and different as titles are; false if there is none.
func (p *proposal) titleFromText() bool {
	for i := range p.rules {
		r := &p.rules[i]
		if s := p.columns[r.index]; r.Field == "description" && s.length() <= longestTitle && titleScore(s) >= 0.5 {
			r.Field, r.guessed = "title", true
			p.taken["title"], p.taken["description"] = true, false
			return true
		}
	}
	return false
}

// titleScore says how far a column looks like one of titles: by its cells, and by a
// heading that asks for nothing else, such as "When?".
func (p *proposal) titleScore(i int) float64 {
	switch p.named[i] {
	case "", "title", "summary", "description", taskField, "organization.name", "causes", "activities", "source":
		if p.columns[i].shareOf(p.saysSomethingElse) <= 0.5 {
			return titleScore(p.columns[i])
		}
	}
	return 0
}

// saysSomethingElse reports a cell that says how long, when, for what age or from where
// something is done, and so is no title of it.
func (p *proposal) saysSomethingElse(cell string) bool {
	_, isTimes := cells.Times(cell)
	_, _, isPlace := cells.Remote(cell) // nothing but that
	_, isAge := p.reader.Ages(cell)
	_, problem := p.reader.Dates(cell, "")
	return isTimes || isPlace || isAge || problem != cells.NotADate || p.isAmount("hours_per_week", cell, "")
}

// isPerson reports a cell that may be somebody's name: up to three words of letters,
// all with a capital.
func isPerson(cell string) bool {
	words := strings.Fields(cell)
	return len(words) > 0 && len(words) <= 3 && !slices.ContainsFunc(words, func(w string) bool {
		first, _ := utf8.DecodeRuneInString(w)
		return !unicode.IsUpper(first) || strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && r != '.' && r != '-' })
	})
}

// titleScore says how far the cells of a column look like titles: short, mostly
// filled, mostly different, in words.
func titleScore(s *Stats) float64 {
	codes := s.shareOf(func(v string) bool { return !strings.Contains(v, " ") && cells.CountDigits(v) > 0 })
	switch {
	case s.share(cells.Short) < 0.5 && s.share(cells.Short, cells.Long) < 0.8, s.length() < 4, s.share(cells.Object) > 0,
		s.fill() < 0.5, part(s.pictures, s.filled) > 0.2, codes > 0.5, part(s.yes, s.filled) > 0.5:
		return 0
	}
	score := s.variety() * s.fill() * 0.9
	if part(s.orgs, s.filled) > 0.5 || part(s.digits, s.filled) > 0.6 {
		score /= 2 // names of organisations, addresses: better than nothing
	}
	return score
}

// longCell is the mean length in code points from which the cells of a column are
// texts.
const longCell = 40

// textScore says how far the cells of a column look like descriptions.
func textScore(s *Stats) float64 {
	if s.length() < longCell || s.share(cells.Short, cells.Long) < 0.9 || s.variety() < 0.5 && s.filled > fewCells || s.fill() < 0.3 {
		return 0
	}
	return 0.5 + s.length()/1e6
}

// guess assigns to a field the free column that scores best, if one is above
// 0.3.
func (p *proposal) guess(field string, score func(*Stats) float64) {
	p.guessAt(field, func(i int) float64 { return score(p.columns[i]) })
}

// guessAt is guess with a score by the index of the column.
func (p *proposal) guessAt(field string, score func(i int) float64) {
	if p.taken[field] {
		return
	}
	best, highest := -1, 0.3
	for i, s := range p.columns {
		if !p.used[i] && !p.barred[i] && s.filled > 0 {
			if x := score(i); x > highest {
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
