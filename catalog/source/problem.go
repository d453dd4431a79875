package source

import (
	"cmp"
	"fmt"

	"aina/catalog/locale"
	"aina/catalog/stable"
	"aina/catalog/text"
)

// Severity is how much a problem weighs.
type Severity int

// The two severities.
const (
	Error Severity = iota
	Warning
)

// String returns the word for programs, the same in every language.
func (s Severity) String() string {
	if s == Warning {
		return "warning"
	}
	return "error"
}

// In returns the word in a language.
func (s Severity) In(lang text.Lang) string {
	w := locale.In(lang).Source
	if s == Warning {
		return w.Warning
	}
	return w.Error
}

// Problem is one thing that is wrong in a file, at its place. Lines and columns
// count from 1, columns in code points; EndColumn is the first column behind.
type Problem struct {
	File                    string
	Line, Column, EndColumn int
	Severity                Severity
	Code                    Code
	Message                 locale.Message // one sentence
	Hint                    locale.Message // the way out; may be empty
	Entry                   string         // id of the entry it is in, if it is in one that has an id
	EntryLine               int            // line on which that entry begins, 0 outside of entries
	LeftOut                 bool           // because of this, the entry, or something of the whole file, is not served
	Replacement             string         // what to put in its place where only one thing can be meant; else ""
	Whole                   bool           // nothing of the file is served
}

// Show returns the problem as one line, FILE:LINE:COL: error: message [code], where
// error or warning is a word of the language.
func (p Problem) Show(lang text.Lang) string {
	return fmt.Sprintf("%s:%d:%d: %s: %s [%s]", p.File, p.Line, p.Column, p.Severity.In(lang), p.Message.In(lang), p.Code)
}

// String returns the problem as one English line.
func (p Problem) String() string { return p.Show(text.English) }

// Problems are what is wrong in one or several files.
type Problems []Problem

// Sort orders by file, line, column and code, and is stable.
func (ps Problems) Sort() {
	stable.Sort(ps, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.Column, b.Column), cmp.Compare(a.Code, b.Code))
	})
}

// HasErrors reports whether one of them is an error.
func (ps Problems) HasErrors() bool { return ps.Errors() > 0 }

// Errors counts the errors.
func (ps Problems) Errors() int {
	n := 0
	for _, p := range ps {
		if p.Severity == Error {
			n++
		}
	}
	return n
}

// First returns the first error, or the first warning where there is no error.
func (ps Problems) First() (Problem, bool) {
	for _, p := range ps {
		if p.Severity == Error {
			return p, true
		}
	}
	if len(ps) == 0 {
		return Problem{}, false
	}
	return ps[0], true
}

// LeftOut counts the entries that are not served.
func (ps Problems) LeftOut() int {
	type entry struct {
		file string
		line int
	}
	seen := map[entry]bool{}
	for _, p := range ps {
		if p.LeftOut && p.EntryLine > 0 {
			seen[entry{p.File, p.EntryLine}] = true
		}
	}
	return len(seen)
}

// Broken counts the files that are not served whole because of a mistake that
// belongs to no entry.
func (ps Problems) Broken() int {
	seen := map[string]bool{}
	for _, p := range ps {
		if p.LeftOut && p.EntryLine == 0 {
			seen[p.File] = true
		}
	}
	return len(seen)
}

// FirstLeftOut returns the first problem because of which something is not
// served.
func (ps Problems) FirstLeftOut() (Problem, bool) {
	for _, p := range ps {
		if p.LeftOut {
			return p, true
		}
	}
	return Problem{}, false
}
