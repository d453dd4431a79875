package check

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"
)

// Text shows the problems to people: each as FILE:LINE:COL: error: message
// [code], then the line with carets under the place, then the way out. Of many
// warnings that say the same the first ones are shown, and where the others are.
func (r *Report) Text(lang catalog.Lang) []byte {
	var out bytes.Buffer
	var before source.Problem
	line := ""
	for i, m := range mergeAlike(r.Problems, lang) {
		if i > 0 {
			out.WriteByte('\n')
		}
		p := m.Problem
		fmt.Fprintln(&out, text.CleanLine(m.show(lang)))
		if m.lines != nil {
			continue
		}
		if i == 0 || p.File != before.File || p.Line != before.Line {
			line = r.docs[p.File].SourceLine(p.Line)
		}
		if shown, carets := pointAt(line, p); shown != "" {
			fmt.Fprintf(&out, "%s\n%s\n", shown, carets)
		}
		if hint := text.CleanLine(p.Hint.In(lang)); hint != "" {
			fmt.Fprintf(&out, "  %s\n", hint)
		}
		before = p
	}
	return out.Bytes()
}

// problem is a problem in JSON. Columns are code points from 1; end_column is
// the first after it.
type problem struct {
	File      string      `json:"file"`
	Line      int         `json:"line"`
	Column    int         `json:"column"`
	EndColumn int         `json:"end_column"`
	Severity  string      `json:"severity"`
	Code      source.Code `json:"code"`
	Message   string      `json:"message"`
	Hint      string      `json:"hint"`
}

// JSON lists the problems for scripts; [] when there are none.
func (r *Report) JSON(lang catalog.Lang) ([]byte, error) {
	all := make([]problem, len(r.Problems))
	for i, p := range r.Problems {
		all[i] = problem{p.File, p.Line, p.Column, p.EndColumn, p.Severity.String(), p.Code, p.Message.In(lang), p.Hint.In(lang)}
	}
	return encode(all)
}

// encode writes JSON with letters as they are.
func encode(v any) ([]byte, error) {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(v)
	return out.Bytes(), err
}

// GitHub writes the problems as commands that GitHub's runners turn into notes
// beside the lines of a change.
func (r *Report) GitHub(lang catalog.Lang) []byte {
	var out bytes.Buffer
	data := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	property := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
	for _, p := range r.Problems {
		message := strings.TrimSpace(p.Message.In(lang) + " " + p.Hint.In(lang))
		fmt.Fprintf(&out, "::%s file=%s,line=%d,col=%d,endColumn=%d,title=%s::%s\n", p.Severity,
			property.Replace(p.File), p.Line, p.Column, p.EndColumn, property.Replace(string(p.Code)), data.Replace(message))
	}
	return out.Bytes()
}
