package export

import (
	"fmt"
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/ranking"
	"aina/quiz/reading"
	"aina/tui/facts"
)

// Markdown writes a plan as a page that is also easy to read as plain text.
func Markdown(p Plan, lang catalog.Lang) []byte {
	w := locale.In(lang).Export
	m := &page{lang: lang, words: w, tried: locale.In(lang).Reflect}
	m.heading(1, w.Title)
	if p.Date != "" {
		m.paragraph(text.Fill(w.Date, "date", locale.Date(lang, string(p.Date))))
	}
	m.paragraph(w.Note)
	m.result(p)
	m.shortlist(p)
	m.log(p)
	m.contacts(p.Catalog)
	if p.OpenAnswers {
		m.pause(p)
	}
	m.paragraph("---")
	m.paragraph(w.Foot)
	return []byte(m.String())
}

// page is a Markdown page, which is written block by block.
type page struct {
	strings.Builder
	lang  catalog.Lang
	words words.Export
	tried words.Reflect
}

func (m *page) heading(level int, s string) {
	fmt.Fprintf(m, "%s %s\n\n", strings.Repeat("#", level), s)
}

func (m *page) paragraph(s string) {
	if s != "" {
		fmt.Fprintf(m, "%s\n\n", s)
	}
}

func (m *page) list(items []string) {
	for _, item := range items {
		fmt.Fprintf(m, "- %s\n", item)
	}
	if len(items) > 0 {
		m.WriteByte('\n')
	}
}

// labelled writes "**label:** text", if there is a text.
func (m *page) labelled(label string, t text.Text) {
	if s := t.In(m.lang); s != "" {
		m.paragraph("**" + label + ":** " + escape(s))
	}
}

func (m *page) result(p Plan) {
	r := reading.Read(p.Picture.Profile(), p.Catalog, m.lang)
	m.heading(2, m.words.Moves)
	if r.Headline != "" {
		m.paragraph("**" + escape(r.Headline) + "**")
	}
	for _, s := range r.Paragraphs {
		m.paragraph(escape(s))
	}
	m.bars(m.words.Motives, r.Motives)
	m.bars(m.words.Activities, r.Activities)
	m.bars(m.words.Causes, r.Causes)
}

// bars writes a facet. Only motives, which run from 0 to 1, have numbers.
func (m *page) bars(title string, bars []reading.Bar) {
	if len(bars) == 0 {
		return
	}
	m.heading(3, title)
	var items []string
	for _, b := range bars {
		form := m.words.BarWords
		if b.Facet == quiz.FacetMotive {
			form = m.words.Bar
		}
		items = append(items, text.Fill(form, "label", escape(b.Label), "words", escape(b.Words),
			"percent", facts.Percent(b.Value)))
	}
	m.list(items)
}

func (m *page) shortlist(p Plan) {
	m.heading(2, m.words.Shortlist)
	entries := p.entries()
	if len(p.Shortlist) == 0 {
		m.paragraph(m.words.Empty)
	}
	if n := len(p.Shortlist) - len(entries); n > 0 {
		m.paragraph(m.words.Elsewhere.For(m.lang, n))
	}
	for i, e := range entries {
		m.heading(3, strconv.Itoa(i+1)+". "+escape(e.Title.In(m.lang)))
		m.paragraph(escape(e.Summary.In(m.lang)))
		if e.suits {
			because, lacks, against := reading.Group(e.match, false)
			m.points(m.words.Reasons, m.reasons(because, p.Catalog))
			m.points(locale.In(m.lang).Detail.Lacks, m.reasons(lacks, p.Catalog))
			m.points(locale.In(m.lang).Detail.WhyNot, m.reasons(against, p.Catalog))
			m.points(m.words.GoodToKnow, cautions(e.match, m.lang))
		}
		m.labelled(m.words.FirstStep, e.FirstStep)
		m.labelled(m.words.HowToApply, e.HowToApply)
		m.labelled(m.words.OwnCosts, e.OwnCosts)
		m.organisation(e.Opportunity)
	}
}

func (m *page) points(label string, items []string) {
	if len(items) > 0 {
		m.paragraph("**" + label + ":**")
		m.list(items)
	}
}

// maxReasons is how many reasons of each kind are written. They come in the order
// of their weight.
const maxReasons = 4

func (m *page) reasons(some []ranking.Reason, c *catalog.Catalog) []string {
	var all []string
	for _, r := range some[:min(len(some), maxReasons)] {
		all = append(all, escape(reading.ReasonText(r, c, m.lang)))
	}
	return all
}

func cautions(match ranking.Match, lang catalog.Lang) []string {
	var all []string
	for _, c := range match.Cautions {
		all = append(all, escape(reading.CautionText(c, lang)))
	}
	return all
}

func (m *page) organisation(o *catalog.Opportunity) {
	var lines []string
	if o.Organization != nil {
		lines = append(lines, link(o.Organization.Name.In(m.lang), o.Organization.URL))
	}
	if o.URL != "" {
		lines = append(lines, link(o.URL, o.URL))
	}
	for _, s := range []string{o.Email, o.Phone} {
		if s != "" {
			lines = append(lines, escape(s))
		}
	}
	m.list(lines)
}

func (m *page) contacts(c *catalog.Catalog) {
	if len(c.Portals) > 0 {
		m.heading(2, m.words.Portals)
		var items []string
		for _, p := range c.Portals {
			items = append(items, text.Join(" · ", link(p.Name.In(m.lang), p.URL), escape(p.Note.In(m.lang))))
		}
		m.list(items)
	}
	if len(c.Support) > 0 {
		m.heading(2, m.words.Support)
		var items []string
		for _, s := range c.Support {
			items = append(items, text.Join(" · ", link(s.Name.In(m.lang), s.URL), escape(s.Phone), escape(s.Note.In(m.lang))))
		}
		m.list(items)
	}
}

func (m *page) pause(p Plan) {
	all := openAnswers(p.Picture.Questions, p.Picture.Answers)
	if len(all) == 0 {
		return
	}
	m.heading(2, m.words.Pause)
	for _, w := range all {
		m.heading(3, escape(w.question.Text.In(m.lang)))
		for _, line := range strings.Split(w.text, "\n") {
			fmt.Fprintf(m, "> %s\n", escape(line))
		}
		m.WriteByte('\n')
	}
}
