package desk

import (
	"slices"
	"strings"

	"github.com/aymanbagabas/go-udiff"
	"gopkg.in/yaml.v3"

	"aina/catalog/source"
	"aina/catalog/text"
)

// Fixed is a file after fixing, and what was fixed. Data is what came in where
// nothing was. Stopped is the line of the reference that kept what has an answer
// from being fixed: its text is used elsewhere too. It is 0 for none.
type Fixed struct {
	Data    []byte
	Fixes   []Replacement
	Stopped int
}

// Replacement is one thing that was fixed, at its place in the file as it was.
type Replacement struct {
	Line, Column int
	Code         source.Code
	From, To     string
}

// Check finds what is wrong in a file that holds these bytes.
type Check func(data []byte) source.Problems

// rounds is how often a fix may reveal something more to fix:
// an unknown key, then the word under it, then what was beyond the limit before.
const rounds = 20

// Fix fixes what has only one safe answer: tabs in indents, words and keys that
// are misspelt or have another name, dates in another form, numbers and yes or
// no in quotes. It edits the bytes in place; all else stays byte for byte. What
// would read as anything but the same data with these words in place is not
// done, nor what would make a new mistake.
func Fix(file string, data []byte, check Check) Fixed {
	f := Fixed{Data: data}
	if s, ok := untab(file, data); ok {
		f.Fixes = append(f.Fixes, tabsFixed(data, s.data)...)
		f.Data = s.data
	}
	refused := map[Replacement]bool{}
	for range rounds {
		s, err := open(file, f.Data)
		if err != nil || s.root == nil {
			return f
		}
		before := check(f.Data)
		fixes := slices.DeleteFunc(s.fixes(before), func(x fix) bool { return refused[x.Replacement] })
		out, done := s.fix(fixes, before, check)
		for _, x := range fixes {
			refused[x.Replacement] = true
		}
		if len(done) == 0 {
			if len(fixes) > 0 {
				f.Stopped = firstReference(s.root)
			}
			return f
		}
		f.Data = out
		for _, x := range done {
			f.Fixes = append(f.Fixes, x.Replacement)
		}
	}
	return f
}

// firstReference returns the line of the first reference to an anchor, 0 for none.
func firstReference(n *yaml.Node) int {
	if n.Kind == yaml.AliasNode {
		return n.Line
	}
	for _, c := range n.Content {
		if line := firstReference(c); line > 0 {
			return line
		}
	}
	return 0
}

// Diff shows what changed in a file, in the form that patch and git read; ""
// where nothing did.
func Diff(file string, before, after []byte) string {
	return udiff.Unified(file, file, string(before), string(after))
}

// fix is a fix to be made: the node whose text it replaces, and how.
type fix struct {
	Replacement
	node  *yaml.Node
	edit  Edit
	entry int // line of the entry it is in
}

// fixes finds what can be edited among the problems that have an answer.
func (s *sheet) fixes(problems source.Problems) []fix {
	at, inFlow := map[[2]int]*yaml.Node{}, map[*yaml.Node]bool{}
	scalarsByPlace(s.root, at, inFlow, false)
	var all []fix
	for _, p := range problems {
		n := at[[2]int{p.Line, p.Column}]
		if p.Replacement == "" || n == nil {
			continue
		}
		delete(at, [2]int{p.Line, p.Column})
		from, to, ok := s.token(n)
		if !ok {
			continue
		}
		all = append(all, fix{
			Replacement: Replacement{p.Line, p.Column, p.Code, string(s.data[from:to]), p.Replacement}, node: n, entry: p.EntryLine,
			edit: Edit{from, to, replacement(p, s.data[from], inFlow[n])},
		})
	}
	return all
}

// replacement writes the answer: a number, and true or false, without quotes, a date
// and a word in those that were there.
func replacement(p source.Problem, first byte, inFlow bool) string {
	switch p.Code {
	case source.WrongType, source.YAML11Value:
		return p.Replacement
	case source.BadDate:
		return inQuotes(first, p.Replacement, p.Replacement)
	}
	written := Scalar(p.Replacement)
	if inFlow {
		written = flowScalar(p.Replacement)
	}
	return inQuotes(first, written, p.Replacement)
}

// scalarsByPlace gathers texts, keys and values alike, by line and column, and which of
// them stand in brackets.
func scalarsByPlace(n *yaml.Node, at map[[2]int]*yaml.Node, inFlow map[*yaml.Node]bool, within bool) {
	if n.Kind == yaml.ScalarNode && !isNull(n) {
		at[[2]int{n.Line, n.Column}] = n
		if within {
			inFlow[n] = true
		}
	}
	for _, c := range n.Content {
		scalarsByPlace(c, at, inFlow, within || n.Style&yaml.FlowStyle != 0)
	}
}

// single bounds how many fixes are tried one by one, after all at once made a
// new mistake.
const single = 20

// fix makes those of the fixes that make no new mistake, and gives the bytes
// and what was done. A fix on a line with a new mistake is dropped; where that
// is not enough, all those in the entry are, and then tried by themselves.
func (s *sheet) fix(fixes []fix, before source.Problems, check Check) (out []byte, done []fix) {
	if len(fixes) == 0 {
		return s.data, nil
	}
	good := fixes
	out, bad := s.try(good, before, check)
	if out != nil && bad.any() {
		good = slices.DeleteFunc(slices.Clone(good), func(f fix) bool { return bad.lines[f.Line] })
		out, bad = s.try(good, before, check)
	}
	if out != nil && !bad.any() {
		return out, good
	}
	suspects := good
	if out != nil {
		good = slices.DeleteFunc(slices.Clone(good), func(f fix) bool { return bad.entries[f.entry] })
		out, bad = s.try(good, before, check)
	}
	if out == nil || bad.any() {
		out, good = s.data, nil
	}
	return s.oneByOne(suspects, good, out, before, check)
}

// oneByOne adds to what is done the fixes that are good by themselves.
func (s *sheet) oneByOne(fixes, done []fix, out []byte, before source.Problems, check Check) ([]byte, []fix) {
	tried, made := 0, map[*yaml.Node]bool{}
	for _, f := range done {
		made[f.node] = true
	}
	for _, f := range fixes {
		if made[f.node] {
			continue
		}
		if tried++; tried > single {
			break
		}
		more := append(slices.Clone(done), f)
		if with, bad := s.try(more, before, check); with != nil && !bad.any() {
			out, done = with, more
		}
	}
	return out, done
}

// mistakes are the lines on which fixes made a mistake, and the first lines of
// the entries they are in.
type mistakes struct{ lines, entries map[int]bool }

func (m mistakes) any() bool { return len(m.lines) > 0 }

// try makes fixes and gives the bytes, nil where they would not read as the
// same data, and the mistakes that were not there. What harms somebody was there
// before, if hidden by a slip, and what has an answer itself comes next.
func (s *sheet) try(fixes []fix, before source.Problems, check Check) (out []byte, bad mistakes) {
	bad = mistakes{map[int]bool{}, map[int]bool{}}
	edits := make([]Edit, len(fixes))
	proof := expected{scalars: map[*yaml.Node]string{}}
	for i, f := range fixes {
		edits[i] = f.edit
		proof.scalars[f.node] = f.To
	}
	out = Splice(s.data, edits)
	after, err := open(s.name, out)
	if err != nil || !proof.same(s.root, after.root) {
		return nil, bad
	}
	type mistake struct {
		code source.Code
		line int
		says string
	}
	known := map[mistake]int{}
	of := func(p source.Problem) mistake { return mistake{p.Code, p.Line, p.Message.In(text.English)} }
	for _, p := range before {
		known[of(p)]++
	}
	for _, p := range check(out) {
		if known[of(p)]--; known[of(p)] >= 0 || p.Severity != source.Error || p.Code.Class() == source.Harm {
			continue
		}
		if p.Replacement == "" || !after.leadsOn(p, check) {
			bad.lines[p.Line], bad.entries[p.EntryLine] = true, true
		}
	}
	return out, bad
}

// leadsOn reports whether the answer to a problem is one to go on with: a list made of
// one text has to hold words that are known or have an answer themselves.
func (s *sheet) leadsOn(p source.Problem, check Check) bool {
	if p.Code != source.WrongType || !strings.HasPrefix(p.Replacement, "[") {
		return true
	}
	for _, f := range s.fixes(source.Problems{p}) {
		return !slices.ContainsFunc(check(Splice(s.data, []Edit{f.edit})), func(q source.Problem) bool {
			return q.Line == p.Line && q.Severity == source.Error && q.Replacement == ""
		})
	}
	return false
}

// tabsFixed lists the lines whose indent was fixed.
func tabsFixed(before, after []byte) []Replacement {
	was, is := &sheet{data: before, starts: lineStarts(before)}, &sheet{data: after, starts: lineStarts(after)}
	var all []Replacement
	for n := range was.starts {
		if a, b := indentOf(was.line(n+1)), indentOf(is.line(n+1)); a != b {
			all = append(all, Replacement{n + 1, 1, source.YAMLSyntax, a, b})
		}
	}
	return all
}

// indentOf returns what precedes the first character of a line, with the space
// that does not break.
func indentOf(line string) string {
	return line[:len(line)-len(strings.TrimLeft(line, " \t\u00a0"))]
}
