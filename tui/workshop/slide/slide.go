// Package slide puts a page of a workshop into words: what is on the projector, and the
// same as a line to read aloud. It is made from what may be shown to everybody and knows
// neither notes nor time.
package slide

import (
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/group"
	"aina/quiz/workshop"
	"aina/tui/cells"
	"aina/tui/facts"
	"aina/tui/kit"
)

// Slide is a page in one language: a title, and at most six rows of lines and bars on a
// narrow screen.
type Slide struct {
	Title string
	Lines []string
	Names []string // of the corners
	Bars  []Bar
	Note  string // below the bars
}

// Bar is one picture: how many of the room stand on its yes side.
type Bar struct {
	Label  string
	Of     string // how many of how many
	Share  float64
	Beside string // roles of the catalog; "": nothing stands beside it
	Row    string // all of it in words
}

// The rows of a page, and how wide the narrowest screen is.
const (
	rows   = 6
	narrow = 38
)

// Of puts the page that a session is at into words.
func Of(w *workshop.Course, c *catalog.Catalog, lang catalog.Lang) Slide {
	b := builder{w, c, lang, &locale.In(lang).Workshop}
	block := w.Block()
	s := Slide{Title: block.Title.In(lang), Lines: b.texts(w.Lines())}
	switch block.Kind {
	case workshop.Hands:
		s.Lines = s.Lines[w.At().Page : w.At().Page+1]
		s.Lines = append(s.Lines, b.counted()...)
	case workshop.Fist:
		s.Lines = append(s.Lines, b.counted()...)
	case workshop.Form:
		if w.Finished() > 0 {
			s.Lines = append(s.Lines, b.words.Finished.For(lang, w.Finished()))
		}
	case workshop.Close:
		b.close(&s)
	case workshop.Motives:
		b.pictures(&s, quiz.FacetMotive, group.MostMotives)
		if len(s.Bars) > 0 {
			s.Note = b.words.Never
		}
	case workshop.Activities:
		b.pictures(&s, quiz.FacetActivity, rows)
	case workshop.Causes:
		b.pictures(&s, quiz.FacetCause, rows)
	case workshop.Corners:
		var names []string
		for _, id := range append(w.Corners(), "") {
			names = append(names, b.corner(id))
		}
		s.Names = names
	case workshop.Cards, workshop.Reports:
		b.cornerPage(&s)
	case workshop.Support:
		s.Lines = append(s.Lines, b.support()...)
	}
	return s
}

type builder struct {
	*workshop.Course
	catalog *catalog.Catalog
	lang    catalog.Lang
	words   *words.Workshop
}

func (b builder) texts(all []text.Text) []string {
	return facts.Each(all, func(t text.Text) string { return t.In(b.lang) })
}

// counted says how many hands there were, if they were counted.
func (b builder) counted() []string {
	counts := b.Counts(b.At())
	if counts == nil {
		return nil
	}
	return []string{facts.HandsText(counts, b.lang)}
}

// close asks before the close how many people are there, and says afterwards what remains.
func (b builder) close(s *Slide) {
	t := b.Tables()
	switch n := b.Finished(); {
	case !b.Closed() && n > 0:
		s.Lines = append(s.Lines, b.words.Finished.For(b.lang, n))
		return
	case !b.Closed():
		return
	case t.WithoutNumbers:
		s.Lines = []string{b.words.Card.OpenClosed, b.words.Card.OpenRoom}
	case t.N == 0:
		s.Lines = []string{b.words.Closed, b.words.Nobody}
	case t.Overcounted():
		s.Lines = []string{b.words.Closed, text.Fill(b.words.Overcounted, "n", strconv.Itoa(t.N), "heads", strconv.Itoa(t.Heads))}
	case t.Open():
		s.Lines = []string{b.words.Card.OpenClosed, b.words.Open.For(b.lang, t.N)}
	default:
		s.Lines = []string{b.words.Closed, b.words.Finished.For(b.lang, t.N)}
	}
}

// pictures shows those of a facet, the largest first. Where there are none it shows what
// is done in their place, and in a room that has others, why, first.
func (b builder) pictures(s *Slide, f quiz.Facet, most int) {
	t := b.Tables()
	all := t.Largest(f)
	if len(all) == 0 {
		s.Lines = b.texts(b.Block().Open)
		if len(t.Hidden) > 0 {
			s.Lines = fitting(append([]string{b.words.Hidden}, s.Lines...))
		}
		return
	}
	for _, p := range all[:min(most, len(all))] {
		label, yes, n := facts.SubjectName(p.Subject, b.catalog, b.lang), strconv.Itoa(p.Yes), strconv.Itoa(t.N)
		bar := Bar{
			Label: label, Share: float64(p.Yes) / float64(t.N),
			Of:  text.Fill(b.words.Of, "yes", yes, "n", n),
			Row: text.Fill(b.words.Row, "label", label, "yes", yes, "n", n),
		}
		if f == quiz.FacetCause {
			bar.Beside = b.words.Roles.For(b.lang, b.RolesFor(p.Key))
			bar.Row = text.Fill(b.words.Beside, "row", bar.Row, "roles", bar.Beside)
		}
		s.Bars = append(s.Bars, bar)
	}
}

// corner names a corner.
func (b builder) corner(cause string) string {
	if cause == "" {
		return b.words.Looking
	}
	return facts.SubjectName(group.Subject{Facet: quiz.FacetCause, Key: cause}, b.catalog, b.lang)
}

// cornerPage is the page of one corner: its roles, or its turn to report.
func (b builder) cornerPage(s *Slide) {
	cause, ok := b.Corner()
	switch {
	case !ok:
	case b.Block().Kind == workshop.Reports:
		s.Lines = append([]string{s.Title}, s.Lines...)
		s.Title = b.corner(cause)
		if b.Shortened(b.At().Step) {
			s.Lines = []string{s.Lines[0], b.words.Trainer.OneSentence}
		}
	default:
		s.Title, s.Lines = text.Fill(b.words.Corner, "corner", b.corner(cause)), nil
		left := rows
		for _, o := range b.Roles(cause) {
			title := "· " + o.Title.In(b.lang)
			if left -= len(kit.Wrap(title, narrow)); left < 0 {
				return
			}
			s.Lines = append(s.Lines, title)
		}
	}
}

// support is whom to talk to, then where to look further, as much as a page holds. Where
// one address has many names, the first of them is better than none.
func (b builder) support() []string {
	var all []string
	for i, x := range b.catalog.Support {
		if i < 2 {
			all = append(all, facts.SupportLine(x, b.lang))
		}
	}
	for _, same := range facts.ByAddress(b.catalog.Portals) {
		for n := len(same); n > 0; n-- {
			if more := append(all, facts.PortalLine(same[:n], b.lang)); n == 1 || len(fitting(more)) == len(more) {
				all = more
				break
			}
		}
	}
	return fitting(all)
}

// fitting are the first lines that a page holds.
func fitting(all []string) []string {
	left := rows
	for i, line := range all {
		if left -= len(kit.Wrap(line, narrow)); left < 0 {
			return all[:i]
		}
	}
	return all
}

// NameLines are the names in lines of at most so many cells, none of them broken where it
// fits a line.
func (s Slide) NameLines(width int) []string {
	var all []string
	for i, name := range s.Names {
		if i < len(s.Names)-1 {
			name += " ·"
		}
		if n := len(all); n > 0 && cells.Width(all[n-1])+1+cells.Width(name) <= width {
			all[n-1] += " " + name
			continue
		}
		all = append(all, name)
	}
	return all
}

// Aloud is all of a page in a line that can be read aloud.
func (s Slide) Aloud() string {
	parts := append([]string{s.Title}, s.Lines...)
	parts = append(parts, strings.Join(s.Names, "; "))
	for _, b := range s.Bars {
		parts = append(parts, b.Row)
	}
	parts = append(parts, s.Note)
	var said strings.Builder
	for _, p := range parts {
		if p == "" {
			continue
		}
		if said.Len() > 0 {
			said.WriteByte(' ')
		}
		said.WriteString(p)
		if !strings.ContainsAny(p[len(p)-1:], ".?!:") && !strings.HasSuffix(p, "…") {
			said.WriteByte('.')
		}
	}
	return said.String()
}

// Second is the language that stands below another one, where there are two.
func Second(lang catalog.Lang) catalog.Lang {
	if lang == text.Russian {
		return text.Kazakh
	}
	return text.Russian
}
