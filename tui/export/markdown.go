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

// Markdown formats a plan as a page that is also readable as plain text.
func Markdown(p Plan, lang catalog.Lang) []byte {
	w := locale.In(lang).Export
	m := &page{lang: lang, words: w, tried: locale.In(lang).Reflect}
	m.heading(1, w.Title)
	if p.Date != "" {
		m.paragraph(text.Fill(w.Date, "date", string(p.Date)))
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

// section writes a list under a heading, if there are any items.
func (m *page) section(level int, title string, items []string) {
	if len(items) > 0 {
		m.heading(level, title)
		m.list(items)
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
		m.paragraph("**" + escape(text.Join(" ", r.Headline, r.Likes)) + "**")
	}
	for _, s := range escaped(r.Paragraphs) {
		m.paragraph(s)
	}
	m.bars(m.words.Motives, r.Motives)
	m.bars(m.words.Activities, r.Activities)
	m.bars(m.words.Causes, r.Causes)
}

// bars writes a facet. Only motives, which run from 0 to 1, have numbers.
func (m *page) bars(title string, bars []reading.Bar) {
	m.section(3, title, facts.Each(reading.ByAnswer(bars), func(b reading.Bar) string {
		form := m.words.BarWords
		if b.Facet == quiz.FacetMotive {
			form = m.words.Bar
		}
		return text.Fill(form, "label", escape(b.Label), "words", escape(b.Words), "percent", facts.Percent(b.Said))
	}))
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
			because, lacks, against, _ := reading.Group(e.match, false)
			m.points(m.words.Reasons, m.reasons(because, p.Catalog))
			m.points(locale.In(m.lang).Detail.Lacks, m.reasons(lacks, p.Catalog))
			m.points(locale.In(m.lang).Detail.WhyNot, m.reasons(against, p.Catalog))
			m.points(m.words.GoodToKnow, escaped(facts.Cautions(e.match, m.lang)))
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
	return escaped(facts.Reasons(some[:min(len(some), maxReasons)], c, m.lang))
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
	m.section(2, m.words.Portals, facts.Each(c.Portals, func(p catalog.Portal) string {
		return text.Join(" · ", link(p.Name.In(m.lang), p.URL), escape(p.Note.In(m.lang)))
	}))
	m.section(2, m.words.Support, facts.Each(c.Support, func(s catalog.Support) string {
		return text.Join(" · ", link(s.Name.In(m.lang), s.URL), escape(s.Phone), escape(s.Note.In(m.lang)))
	}))
}

func (m *page) pause(p Plan) {
	for i, w := range openAnswers(p.Picture.Questions, p.Picture.Answers) {
		if i == 0 {
			m.heading(2, m.words.Pause)
		}
		m.heading(3, escape(w.question.Text.In(m.lang)))
		for _, line := range strings.Split(w.text, "\n") {
			fmt.Fprintf(m, "> %s\n", escape(line))
		}
		m.WriteByte('\n')
	}
}
