package output

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz/gaps"
	"aina/quiz/group"
	"aina/quiz/reading"
	"aina/tui/facts"
)

// Gaps is the gaps of a catalog with what is needed to put them into words.
type Gaps struct {
	gaps.Gaps
	Catalog   *catalog.Catalog
	AsOf      catalog.Date
	Lang      catalog.Lang
	Width     int           // columns to write on
	Sentences bool          // in place of tables, for a screen reader
	Room      *group.Tables // of a workshop; nil: there is none
	Wanted    []gaps.Wanted // what that room looks for

	out *bytes.Buffer
}

func (p Gaps) words() *words.CLIGaps { return &locale.In(p.Lang).CLI.Gaps }

// How many lines the long lists show.
const (
	shownAdditions = 10
	shownUnseen    = 10
)

// Text draws the gaps as tables of numbers and shades.
func (p Gaps) Text() []byte {
	p.out = &bytes.Buffer{}
	w := p.words()
	p.paragraph("", text.Fill(w.Title.For(p.Lang, p.Opportunities), "date", locale.Date(p.Lang, string(p.AsOf))))
	p.room()
	p.additions()
	p.table(gaps.TagMotive, w.Motives, p.Gaps.Motives, namesOf(catalog.Motives(), p.Lang, reading.MotiveName))
	p.table(gaps.TagActivity, w.Activities, p.Gaps.Activities, namesOf(catalog.Activities(), p.Lang, reading.ActivityName))
	p.reach(w.Languages, gaps.TagLanguage, p.Languages)
	p.reach(w.Ages, gaps.TagAge, p.Ages)
	p.reach(w.Remote, gaps.TagRemote, p.Remote)
	p.reach(w.Access, gaps.TagAccess, p.Access)
	p.regions()
	p.untold()
	p.unseen()
	return p.out.Bytes()
}

func namesOf[T any](all []T, lang catalog.Lang, name func(T, catalog.Lang) string) []string {
	return facts.Each(all, func(v T) string { return name(v, lang) })
}

// paragraph writes a text after a prefix, and indents the lines after its first
// by the width of that prefix.
func (p Gaps) paragraph(before, s string) {
	indent := strings.Repeat(" ", ansi.StringWidth(before))
	for _, line := range wrap(s, p.Width-len(indent)) {
		fmt.Fprintln(p.out, before+line)
		before = indent
	}
}

func (p Gaps) head(s string) {
	fmt.Fprintln(p.out)
	p.paragraph("", s)
}

// room writes what the room of a workshop looks for.
func (p Gaps) room() {
	if p.Room == nil {
		return
	}
	w := locale.In(p.Lang).Workshop.Wanted
	p.head(w.Head.For(p.Lang, p.Room.N))
	if p.Room.Rehearsal {
		p.paragraph("  ", locale.In(p.Lang).Workshop.Trainer.RehearsalNote)
	}
	if len(p.Wanted) == 0 {
		p.paragraph("  ", w.None)
	}
	for i, x := range p.Wanted {
		p.paragraph(fmt.Sprintf("%3d. ", i+1), facts.Wanted(x, p.Room.N, p.Catalog, p.Lang))
	}
}

func (p Gaps) additions() {
	p.head(p.words().Add)
	unsaid := 0
	for _, kind := range []gaps.TagKind{gaps.TagMotive, gaps.TagActivity, gaps.TagCause} {
		if p.IsUnsaid(kind) {
			p.paragraph("  ", p.unsaid(kind))
			unsaid++
		}
	}
	if len(p.Additions)+unsaid == 0 {
		p.paragraph("  ", p.words().AddNothing)
	}
	shown := min(shownAdditions, len(p.Additions))
	for i, a := range p.Additions[:shown] {
		what, reason := p.advice(a)
		p.paragraph(fmt.Sprintf("%3d. ", i+1), strings.TrimSpace(what+" "+reason))
	}
	if more := len(p.Additions) - shown; more > 0 {
		p.paragraph("     ", p.words().AddMore.For(p.Lang, more))
	}
}

// shade shows the size of a number, which is always next to it.
func shade(n int) string {
	switch {
	case n <= 0:
		return " "
	case n == 1:
		return "░"
	case n < 4:
		return "▒"
	case n < many:
		return "▓"
	}
	return "█"
}

// many is the least number that has the darkest shade.
const many = 8

// table writes the counts of each cause for each column. The columns are
// numbered; their names follow below. Where no entry says anything of it, or of whom
// it helps, that is said instead.
func (p Gaps) table(kind gaps.TagKind, head string, rows [][]int, columns []string) {
	p.head(head)
	for _, k := range []gaps.TagKind{kind, gaps.TagCause} {
		if p.IsUnsaid(k) {
			p.paragraph("  ", p.unsaid(k))
			return
		}
	}
	if p.Sentences {
		p.sentences(rows, columns)
		return
	}
	digits := 2
	for _, row := range rows {
		for _, n := range row {
			digits = max(digits, len(strconv.Itoa(n)))
		}
	}
	label := p.labels(gaps.TagCause, p.Causes, p.Width*2/5)
	cell := min(6, (p.Width-label)/len(columns))
	if cell < digits+1 {
		cell = digits + 1
		label = max(6, p.Width-cell*len(columns))
	}
	line := strings.Repeat(" ", label)
	for i := range columns {
		line += fmt.Sprintf("%*d", cell, i+1)
	}
	fmt.Fprintln(p.out, line)
	for i, row := range rows {
		line := fit(p.tag(gaps.Tag{Kind: gaps.TagCause, Key: p.Causes[i]}), label)
		for _, n := range row {
			number := strconv.Itoa(n)
			line += strings.Repeat(" ", cell-digits-1) + shade(n) + strings.Repeat(" ", digits-len(number)) + number
		}
		fmt.Fprintln(p.out, line)
	}
	var key []string
	for i, name := range columns {
		key = append(key, strconv.Itoa(i+1)+"\u00a0"+strings.ReplaceAll(name, " ", "\u00a0"))
	}
	p.key(strings.Join(key, "; "))
	p.key("░\u00a01; ▒\u00a02–3; ▓\u00a04–7; █\u00a0" + strings.ReplaceAll(text.Fill(p.words().AndMore, "n", strconv.Itoa(many)), " ", "\u00a0"))
}

// key writes what numbers and shades mean, and breaks lines only between them.
func (p Gaps) key(s string) {
	var line string
	for _, part := range strings.Split(s, "; ") {
		part = strings.ReplaceAll(part, "\u00a0", " ")
		switch {
		case line == "":
			line = "  " + part
		case ansi.StringWidth(line)+2+ansi.StringWidth(part) > p.Width:
			fmt.Fprintln(p.out, line)
			line = "  " + part
		default:
			line += "  " + part
		}
	}
	fmt.Fprintln(p.out, line)
}

// sentences writes a table as a line for each cause.
func (p Gaps) sentences(rows [][]int, columns []string) {
	for i, row := range rows {
		var parts []string
		for k, n := range row {
			parts = append(parts, columns[k]+" "+strconv.Itoa(n))
		}
		p.paragraph("  ", p.tag(gaps.Tag{Kind: gaps.TagCause, Key: p.Causes[i]})+": "+strings.Join(parts, "; "))
	}
}

// labels is the width of the names of rows and a space after them, at most most
// columns.
func (p Gaps) labels(kind gaps.TagKind, keys []string, most int) int {
	wide := 0
	for _, key := range keys {
		wide = max(wide, ansi.StringWidth(p.tag(gaps.Tag{Kind: kind, Key: key})))
	}
	return min(wide+1, most)
}

// fit cuts or pads a name to a width, with a space at the end.
func fit(s string, width int) string {
	s = ansi.Truncate(s, width-1, "…")
	return s + strings.Repeat(" ", max(0, width-ansi.StringWidth(s)))
}

// reach writes for each group of people how many opportunities state that they
// are for them, and how many are open to them.
func (p Gaps) reach(head string, kind gaps.TagKind, all []gaps.Reach) {
	p.head(head)
	label := p.labels(kind, facts.Each(all, func(r gaps.Reach) string { return r.Key }), p.Width-18)
	for _, r := range all {
		name := p.tag(gaps.Tag{Kind: kind, Key: r.Key})
		if p.Sentences {
			p.paragraph("  ", fmt.Sprintf("%s: %d; %d", name, r.Stated, r.Open))
			continue
		}
		fmt.Fprintf(p.out, "  %s%s%5d   %s%5d\n", fit(name, label), shade(r.Stated), r.Stated, shade(r.Open), r.Open)
	}
}

func (p Gaps) regions() {
	switch {
	case slices.ContainsFunc(p.Regions, func(r gaps.Reach) bool { return r.Stated > 0 }):
		p.reach(p.words().Regions, gaps.TagRegion, p.Regions)
	case p.Opportunities > 0:
		p.head(p.words().Anywhere)
	}
}

func (p Gaps) untold() {
	u := p.Unstated
	if u.Motives+u.Activities+u.Causes == 0 {
		return
	}
	p.head(p.words().Unstated)
	for _, kind := range []gaps.TagKind{gaps.TagMotive, gaps.TagActivity, gaps.TagCause} {
		if line := p.unsaid(kind); line != "" {
			p.paragraph("  ", line)
		}
	}
}

// unsaid says how many of the entries say nothing of a kind, "" where all do.
func (p Gaps) unsaid(kind gaps.TagKind) string {
	w, n, line := p.words(), p.Unstated.Causes, text.Plural{}
	switch kind {
	case gaps.TagMotive:
		n, line = p.Unstated.Motives, w.UnstatedMotives
	case gaps.TagActivity:
		n, line = p.Unstated.Activities, w.UnstatedActivities
	default:
		line = w.UnstatedCauses
	}
	if n == 0 {
		return ""
	}
	return text.Fill(line.For(p.Lang, n), "all", strconv.Itoa(p.Opportunities))
}

func (p Gaps) unseen() {
	w, all := p.words(), strconv.Itoa(p.People)
	if len(p.NeverShown) == 0 {
		p.head(text.Fill(w.AllSeen, "all", all))
		return
	}
	p.head(text.Fill(w.Unseen.For(p.Lang, len(p.NeverShown)), "all", all))
	for _, u := range p.NeverShown[:min(shownUnseen, len(p.NeverShown))] {
		line := p.title(u.ID) + " (" + u.ID + ")"
		if len(u.Unstated) > 0 {
			line += ": " + text.Fill(w.Leaves, "list", strings.Join(u.Unstated, ", "))
		}
		p.paragraph("  ", line)
	}
	if more := len(p.NeverShown) - shownUnseen; more > 0 {
		p.paragraph("  ", w.UnseenMore.For(p.Lang, more))
	}
}
