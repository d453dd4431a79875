package cli

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz/gaps"
	"aina/quiz/reading"
	"aina/tui/words"
)

// gapsPage is the gaps of a catalog and what is needed to tell them.
type gapsPage struct {
	gaps.Gaps
	catalog *catalog.Catalog
	lang    catalog.Lang
	words   words.CLIGaps
	date    catalog.Date
	width   int
	spoken  bool // sentences in place of tables, for a screen reader
	out     *bytes.Buffer
}

// How much is shown of what may be long.
const (
	shownAdditions = 10
	shownUnseen    = 10
)

// text draws the gaps as tables of numbers and shades.
func (p gapsPage) text() []byte {
	p.out = &bytes.Buffer{}
	w := p.words
	p.paragraph("", text.Fill(w.Title.For(p.lang, p.Opportunities), "date", string(p.date)))
	p.additions()
	p.table(w.Motives, p.Gaps.Motives, namesOf(catalog.Motives(), p.lang, reading.MotiveName))
	p.table(w.Activities, p.Gaps.Activities, namesOf(catalog.Activities(), p.lang, reading.ActivityName))
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
	var names []string
	for _, v := range all {
		names = append(names, name(v, lang))
	}
	return names
}

// paragraph writes a text; the lines after its first are indented as far as
// what stands before it.
func (p gapsPage) paragraph(before, s string) {
	indent := strings.Repeat(" ", ansi.StringWidth(before))
	for i, line := range wrap(s, p.width-len(indent)) {
		if i == 0 {
			fmt.Fprintln(p.out, before+line)
		} else {
			fmt.Fprintln(p.out, indent+line)
		}
	}
}

func (p gapsPage) head(s string) {
	fmt.Fprintln(p.out)
	p.paragraph("", s)
}

func (p gapsPage) additions() {
	p.head(p.words.Add)
	if len(p.Additions) == 0 {
		p.paragraph("  ", p.words.AddNothing)
	}
	shown := min(shownAdditions, len(p.Additions))
	for i, a := range p.Additions[:shown] {
		what, reason := p.advice(a)
		p.paragraph(fmt.Sprintf("%3d. ", i+1), strings.TrimSpace(what+" "+reason))
	}
	if more := len(p.Additions) - shown; more > 0 {
		p.paragraph("     ", p.words.AddMore.For(p.lang, more))
	}
}

// shade shows how much a number is; the number always stands beside it.
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

// many is from where on a number has the darkest shade.
const many = 8

// table counts for each cause and each of the columns, which have numbers for
// names: the names stand below.
func (p gapsPage) table(head string, rows [][]int, columns []string) {
	p.head(head)
	if p.spoken {
		p.say(rows, columns)
		return
	}
	digits := 2
	for _, row := range rows {
		for _, n := range row {
			digits = max(digits, len(strconv.Itoa(n)))
		}
	}
	label := p.labels(gaps.TagCause, p.Causes, p.width*2/5)
	cell := min(6, (p.width-label)/len(columns))
	if cell < digits+1 {
		cell = digits + 1
		label = max(6, p.width-cell*len(columns))
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
	p.key("░\u00a01; ▒\u00a02–3; ▓\u00a04–7; █\u00a0" + strings.ReplaceAll(text.Fill(p.words.AndMore, "n", strconv.Itoa(many)), " ", "\u00a0"))
}

// key writes what signs mean, breaking between them only.
func (p gapsPage) key(s string) {
	var line string
	for _, part := range strings.Split(s, "; ") {
		part = strings.ReplaceAll(part, "\u00a0", " ")
		switch {
		case line == "":
			line = "  " + part
		case ansi.StringWidth(line)+2+ansi.StringWidth(part) > p.width:
			fmt.Fprintln(p.out, line)
			line = "  " + part
		default:
			line += "  " + part
		}
	}
	fmt.Fprintln(p.out, line)
}

// say reads a table out, a line for each cause.
func (p gapsPage) say(rows [][]int, columns []string) {
	for i, row := range rows {
		var parts []string
		for k, n := range row {
			parts = append(parts, columns[k]+" "+strconv.Itoa(n))
		}
		p.paragraph("  ", p.tag(gaps.Tag{Kind: gaps.TagCause, Key: p.Causes[i]})+": "+strings.Join(parts, "; "))
	}
}

// labels is how wide the names of rows are, with a gap behind them, and at most
// so many columns.
func (p gapsPage) labels(kind gaps.TagKind, keys []string, most int) int {
	wide := 0
	for _, key := range keys {
		wide = max(wide, ansi.StringWidth(p.tag(gaps.Tag{Kind: kind, Key: key})))
	}
	return min(wide+1, most)
}

// fit cuts or fills a name to a width, with a gap at the end.
func fit(s string, width int) string {
	s = ansi.Truncate(s, width-1, "…")
	return s + strings.Repeat(" ", max(0, width-ansi.StringWidth(s)))
}

// reach writes two numbers for each kind of people.
func (p gapsPage) reach(head string, kind gaps.TagKind, all []gaps.Reach) {
	p.head(head)
	var keys []string
	for _, r := range all {
		keys = append(keys, r.Key)
	}
	label := p.labels(kind, keys, p.width-18)
	for _, r := range all {
		name := p.tag(gaps.Tag{Kind: kind, Key: r.Key})
		if p.spoken {
			p.paragraph("  ", fmt.Sprintf("%s: %d; %d", name, r.Stated, r.Open))
			continue
		}
		fmt.Fprintf(p.out, "  %s%s%5d   %s%5d\n", fit(name, label), shade(r.Stated), r.Stated, shade(r.Open), r.Open)
	}
}

func (p gapsPage) regions() {
	for _, r := range p.Regions {
		if r.Stated > 0 {
			p.reach(p.words.Regions, gaps.TagRegion, p.Regions)
			return
		}
	}
	if p.Opportunities > 0 {
		p.head(p.words.Anywhere)
	}
}

func (p gapsPage) untold() {
	w, u := p.words, p.Unstated
	if u.Motives+u.Activities+u.Causes == 0 {
		return
	}
	p.head(w.Untold)
	for _, line := range []struct {
		n    int
		says text.Plural
	}{{u.Motives, w.UntoldMotives}, {u.Activities, w.UntoldActivities}, {u.Causes, w.UntoldCauses}} {
		if line.n > 0 {
			p.paragraph("  ", line.says.For(p.lang, line.n))
		}
	}
}

func (p gapsPage) unseen() {
	w, all := p.words, strconv.Itoa(p.People)
	if len(p.NeverShown) == 0 {
		p.head(text.Fill(w.AllSeen, "all", all))
		return
	}
	p.head(text.Fill(w.Unseen.For(p.lang, len(p.NeverShown)), "all", all))
	for _, u := range p.NeverShown[:min(shownUnseen, len(p.NeverShown))] {
		line := p.title(u.ID) + " (" + u.ID + ")"
		if len(u.Unstated) > 0 {
			line += ": " + text.Fill(w.Leaves, "list", strings.Join(u.Unstated, ", "))
		}
		p.paragraph("  ", line)
	}
	if more := len(p.NeverShown) - shownUnseen; more > 0 {
		p.paragraph("  ", w.UnseenMore.For(p.lang, more))
	}
}
