package export

import (
	_ "embed"
	"encoding/json"
	"path/filepath"
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/gaps"
	"aina/quiz/group"
	"aina/quiz/workshop"
	"aina/tui/facts"
)

//go:embed report.css
var reportStyle string

// Report is what remains of a workshop: its tables, the hands that were counted, and the
// catalog that it is compared with. Nothing else of the room goes into it.
type Report struct {
	Tables  group.Tables
	Hands   []workshop.Counted
	Corners []string // ids of causes
	Catalog *catalog.Catalog
	Date    catalog.Date
}

// ReportOf makes the report of a session.
func ReportOf(w *workshop.Course, c *catalog.Catalog, on catalog.Date) Report {
	return Report{Tables: w.Tables(), Hands: w.Counted(), Corners: w.Corners(), Catalog: c, Date: on}
}

// File makes the bytes of a report in the form that the name of a file asks for: a page
// to print for .html, a table for .csv, the tables alone for .json, else Markdown.
func (r Report) File(lang catalog.Lang, name string) ([]byte, error) {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".html", ".htm":
		return r.page(lang).html(pageStyle + reportStyle)
	case ".csv":
		return r.csv(lang), nil
	case ".json":
		return r.JSON()
	}
	return r.page(lang).markdown(), nil
}

// JSON writes the tables for programs.
func (r Report) JSON() ([]byte, error) {
	data, err := json.Marshal(r.Tables)
	return append(data, '\n'), err
}

// page puts a report into the words of a language. The last section is for the keeper
// of the catalog, on a sheet of its own.
func (r Report) page(lang catalog.Lang) page {
	w := locale.In(lang).Workshop.Report
	b := reportBuilder{r, lang, &locale.In(lang).Workshop}
	made := page{Lang: lang, Title: w.Title, Note: w.Note, Foot: w.Foot}
	if r.Date != "" {
		made.Date = text.Fill(w.Date, "date", locale.Date(lang, string(r.Date)))
	}
	if r.Tables.Rehearsal {
		made.Title, made.Note = b.words.Trainer.Rehearsal, b.words.Trainer.RehearsalNote
	}
	made.Sections = []section{b.room()}
	for _, s := range []section{
		b.pictures(w.Motives, quiz.FacetMotive), b.pictures(w.Activities, quiz.FacetActivity), b.pictures(w.Causes, quiz.FacetCause),
		b.hands(), b.corners(),
	} {
		if len(s.Blocks) > 0 {
			made.Sections = append(made.Sections, s)
		}
	}
	made.Sections = append(made.Sections, b.keeper())
	return made
}

// reportBuilder makes the sections of a report.
type reportBuilder struct {
	Report
	lang  catalog.Lang
	words *words.Workshop
}

func (b reportBuilder) room() section {
	w, t := b.words, b.Tables
	s := section{Head: w.Report.Room, Blocks: paragraph("", text.Fill(w.Report.Count.For(b.lang, t.N), "heads", strconv.Itoa(t.Heads)))}
	switch {
	case t.Unclosed:
		s.Blocks = paragraph("", w.Card.StillOpen)
	case t.N == 0:
		s.Blocks = paragraph("", w.Nobody)
	case t.WithoutNumbers:
		s.Blocks = paragraph("", w.Card.OpenReport.For(b.lang, t.N))
	case t.Overcounted():
		s.Blocks = append(s.Blocks, paragraph("", text.Fill(w.Overcounted, "n", strconv.Itoa(t.N), "heads", strconv.Itoa(t.Heads)))...)
	case t.Open():
		s.Blocks = paragraph("", w.Open.For(b.lang, t.N))
	default:
		s.Blocks = append(s.Blocks, paragraph("", w.Report.Rule)...)
	}
	return s
}

// pictures are those of a facet, the largest first, and the names of what is not shown.
func (b reportBuilder) pictures(head string, f quiz.Facet) section {
	s := section{Head: head}
	var bars []bar
	for _, p := range b.Tables.Largest(f) {
		label := facts.SubjectName(p.Subject, b.Catalog, b.lang)
		bars = append(bars, bar{
			Text:  text.Fill(b.words.Row, "label", label, "yes", strconv.Itoa(p.Yes), "n", strconv.Itoa(b.Tables.N)),
			Share: p.Yes * 100 / b.Tables.N,
		})
	}
	if len(bars) > 0 {
		s.Blocks = []block{{Bars: bars}}
	}
	var hidden []string
	for _, x := range b.Tables.Hidden {
		if x.Facet == f {
			hidden = append(hidden, text.LowerName(facts.SubjectName(x, b.Catalog, b.lang)))
		}
	}
	if len(hidden) > 0 {
		s.Blocks = append(s.Blocks, paragraph("", text.Fill(b.words.Report.NotShown, "list", strings.Join(hidden, "; ")))...)
	}
	return s
}

func (b reportBuilder) hands() section {
	var items []item
	for _, h := range b.Hands {
		items = append(items, item{Name: h.Asked.In(b.lang), More: []string{facts.HandsText(h.Counts, b.lang)}})
	}
	return section{Head: b.words.Report.Hands, Blocks: list("", items)}
}

func (b reportBuilder) corners() section {
	if len(b.Corners) == 0 {
		return section{}
	}
	names := facts.Each(b.Corners, func(id string) string {
		return facts.SubjectName(group.Subject{Facet: quiz.FacetCause, Key: id}, b.Catalog, b.lang)
	})
	return section{Head: b.words.Report.Corners, Blocks: list("", lines(append(names, b.words.Looking)))}
}

// keeper is the last page.
func (b reportBuilder) keeper() section {
	w := b.words
	s := section{Head: w.Report.Keeper, Fresh: true}
	wanted := gaps.ForRoom(b.Tables, b.Catalog, b.Date)
	if len(wanted) == 0 {
		s.Blocks = paragraph("", w.Report.KeeperNone)
	} else {
		s.Blocks = append(paragraph("", w.Report.KeeperNote), list("", lines(facts.Each(wanted, func(x gaps.Wanted) string {
			return facts.Wanted(x, b.Tables.N, b.Catalog, b.lang)
		})))...)
	}
	data, err := json.Marshal(b.Tables)
	if err != nil {
		return s // numbers and names always have a JSON
	}
	return section{Head: s.Head, Fresh: true, Blocks: append(s.Blocks, block{Label: w.Report.Machine}, block{Code: string(data)})}
}
