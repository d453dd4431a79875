package export

import (
	"strconv"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/code"
	"aina/quiz/ranking"
	"aina/quiz/reading"
	"aina/tui/facts"
)

// page is a plan as people read it, the same in Markdown and in HTML: what to do
// comes first, then where and with whom, then what the person answered. Its texts
// are plain; each form escapes them.
type page struct {
	Lang              catalog.Lang
	Title, Date, Note string
	Sections          []section
	Foot              string
}

// section has a heading, and parts with headings of the next level.
type section struct {
	Head   string
	Fresh  bool // whether it begins a sheet of paper
	Blocks []block
	Parts  []part
}

type part struct {
	Head   string
	Blocks []block
}

// block is a paragraph, a list, bars or a quotation: what of these is not empty. A
// label stands in front of the text or above the list.
type block struct {
	Label  string
	Text   string
	Strong bool // the text sums up what follows
	Step   bool // the text is what to do next
	Items  []item
	Bars   []bar
	Quote  string
	Code   string // letters to copy as they are
}

// item is a line of a list: parts of which some are links, and what follows.
type item struct {
	Name string
	URL  string // an address on the web; "": the name is no link
	More []string
}

// bar is one line of the picture, in words and as a length.
type bar struct {
	Text  string
	Share int // percent
}

// pageOf puts a plan into the words of a language.
func pageOf(p Plan, lang catalog.Lang) page {
	w := locale.In(lang)
	b := builder{Plan: p, lang: lang, all: w, words: w.Export, ranking: p.Picture.Snapshot().Rank(ranking.NewIndex(p.Catalog), p.Date)}
	made := page{Lang: lang, Title: b.words.Title, Note: b.words.Note, Foot: b.words.Foot}
	if p.Date != "" {
		made.Date = text.Fill(b.words.Date, "date", locale.Date(lang, string(p.Date)))
	}
	for _, s := range []section{b.shortlist(), b.three(), b.portals(), b.support(), b.picture(), b.log(), b.pause(), b.code()} {
		if len(s.Blocks)+len(s.Parts) > 0 {
			made.Sections = append(made.Sections, s)
		}
	}
	return made
}

// builder makes the sections of a page.
type builder struct {
	Plan
	lang    catalog.Lang
	all     *words.Words
	words   words.Export
	ranking ranking.Ranking
}

// paragraph is a block of a text, if there is one.
func paragraph(label, s string) []block {
	if s == "" {
		return nil
	}
	return []block{{Label: label, Text: s}}
}

// list is a block of items, if there are any.
func list(label string, items []item) []block {
	if len(items) == 0 {
		return nil
	}
	return []block{{Label: label, Items: items}}
}

// lines are items without links.
func lines(all []string) []item {
	items := make([]item, len(all))
	for i, s := range all {
		items[i].Name = s
	}
	return items
}

func (b builder) shortlist() section {
	s := section{Head: b.words.Shortlist}
	entries := b.Catalog.Known(b.Shortlist)
	if len(b.Shortlist) == 0 {
		s.Blocks = paragraph("", b.words.Empty)
	}
	if n := len(b.Shortlist) - len(entries); n > 0 {
		s.Blocks = append(s.Blocks, paragraph("", b.words.Elsewhere.For(b.lang, n))...)
	}
	for i, o := range entries {
		s.Parts = append(s.Parts, part{strconv.Itoa(i+1) + ". " + o.Title.In(b.lang), b.entry(o)})
	}
	return s
}

// entry begins with what to do, and ends with why.
func (b builder) entry(o *catalog.Opportunity) []block {
	labelled := func(label string, t text.Text) []block { return paragraph(label, t.In(b.lang)) }
	all := labelled(b.words.FirstStep, o.FirstStep)
	for i := range all {
		all[i].Step = true
	}
	all = append(all, labelled("", o.Summary)...)
	all = append(all, labelled(b.words.HowToApply, o.HowToApply)...)
	all = append(all, labelled(b.words.OwnCosts, o.OwnCosts)...)
	all = append(all, list("", b.organisation(o))...)
	match, suits := b.ranking.Match(o.ID)
	if !suits {
		return all
	}
	var cautions []string
	for _, c := range match.Cautions() {
		cautions = append(cautions, reading.CautionText(c, b.lang))
	}
	all = append(all, list(b.words.GoodToKnow, lines(cautions))...)
	because, lacks, against, _ := reading.Group(match, false)
	all = append(all, list(b.words.Reasons, b.reasons(because))...)
	all = append(all, list(b.all.Detail.Lacks, b.reasons(lacks))...)
	return append(all, list(b.all.Detail.WhyNot, b.reasons(against))...)
}

// maxReasons is how many reasons of each kind are written. They come in the order
// of their weight.
const maxReasons = 4

func (b builder) reasons(some []ranking.Reason) []item {
	var all []string
	for _, r := range some[:min(len(some), maxReasons)] {
		all = append(all, reading.ReasonText(r, b.Catalog, b.lang))
	}
	return lines(all)
}

func (b builder) organisation(o *catalog.Opportunity) []item {
	var all []item
	if o.Organization != nil {
		all = append(all, item{Name: o.Organization.Name.In(b.lang), URL: webAddress(o.Organization.URL)})
	}
	if o.URL != "" {
		all = append(all, item{Name: o.URL, URL: webAddress(o.URL)})
	}
	for _, s := range []string{o.Email, o.Phone} {
		if s != "" {
			all = append(all, item{Name: s})
		}
	}
	return all
}

// three are the three to try, which share no cause, each with its first step.
func (b builder) three() section {
	s := section{Head: b.all.Matches.Try}
	var items []item
	for _, i := range b.ranking.Try {
		o := b.ranking.Matches[i].Opportunity
		x := item{Name: o.Title.In(b.lang)}
		if step := o.FirstStep.In(b.lang); step != "" {
			x.More = []string{b.words.FirstStep + ": " + step}
		}
		items = append(items, x)
	}
	s.Blocks = list("", items)
	return s
}

func (b builder) portals() section {
	var items []item
	for _, p := range b.Catalog.Portals {
		items = append(items, contact(p.Name.In(b.lang), p.URL, p.Note.In(b.lang)))
	}
	return section{Head: b.words.Portals, Blocks: list("", items)}
}

func (b builder) support() section {
	var items []item
	for _, s := range b.Catalog.Support {
		items = append(items, contact(s.Name.In(b.lang), s.URL, s.Phone, s.Note.In(b.lang)))
	}
	return section{Head: b.words.Support, Blocks: list("", items)}
}

// contact is an item with what is said of it, as far as there is anything.
func contact(name, url string, more ...string) item {
	x := item{Name: name, URL: webAddress(url)}
	for _, s := range more {
		if s != "" {
			x.More = append(x.More, s)
		}
	}
	return x
}

// picture is what moves the person, in words and bars.
func (b builder) picture() section {
	r := reading.Read(b.Picture.Profile(), b.Catalog, b.lang)
	s := section{Head: b.words.Moves}
	if r.Headline != "" {
		s.Blocks = []block{{Text: text.Join(" ", r.Headline, r.Likes), Strong: true}}
	}
	for _, p := range r.Paragraphs {
		s.Blocks = append(s.Blocks, paragraph("", p)...)
	}
	for _, group := range []struct {
		head string
		bars []reading.Bar
	}{{b.words.Motives, r.Motives}, {b.words.Activities, r.Activities}, {b.words.Causes, r.Causes}} {
		if len(group.bars) > 0 {
			s.Parts = append(s.Parts, part{group.head, []block{{Bars: b.bars(group.bars)}}})
		}
	}
	return s
}

// bars are the lines of a facet. Only motives, which run from 0 to 1, have numbers.
func (b builder) bars(some []reading.Bar) []bar {
	var all []bar
	for _, x := range reading.ByAnswer(some) {
		form := b.words.BarWords
		if x.Facet == quiz.FacetMotive {
			form = b.words.Bar
		}
		share := quiz.Dimension{Facet: x.Facet, Key: x.Key}.Fraction(x.Said)
		all = append(all, bar{
			Text:  text.Fill(form, "label", x.Label, "words", x.Words, "percent", facts.Percent(x.Said)),
			Share: int(min(max(share, 0), 1)*100 + 0.5),
		})
	}
	return all
}

func (b builder) pause() section {
	s := section{Head: b.words.Pause}
	if b.OpenAnswers {
		for _, w := range openAnswers(b.Picture.Questions, b.Picture.Answers) {
			s.Parts = append(s.Parts, part{w.question.Text.In(b.lang), []block{{Quote: w.text}}})
		}
	}
	return s
}

func (b builder) code() section {
	s := section{Head: b.all.Code.Title}
	if letters := b.Plan.code(); letters != "" {
		s.Blocks = []block{{Code: code.Spaced(letters)}, {Text: b.all.Code.Print}, {Text: b.all.Code.Open}}
	}
	return s
}
