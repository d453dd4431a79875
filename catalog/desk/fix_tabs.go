package desk

import (
	"strings"

	"aina/catalog/source"
)

// byLine bounds how many lines with tabs are found one after the other.
const byLine = 100

// untab fixes a file that cannot be read because tabs, or spaces that do not
// break, indent its lines. How wide a tab was meant is unknown: it is done
// only if every width with which the file can be read gives the same data.
func untab(file string, data []byte) (*sheet, bool) {
	if _, isTab := tabbed(file, data); !isTab {
		return nil, false
	}
	var found *sheet
	for _, wide := range []int{2, 4, 8} {
		s, ok := spaced(file, data, wide)
		if !ok {
			continue
		}
		if found != nil && !(expected{}).same(found.root, s.root) {
			return nil, false
		}
		if found == nil {
			found = s
		}
	}
	return found, found != nil
}

// tabbed returns the line on which a tab keeps the file from being read.
func tabbed(file string, data []byte) (line int, ok bool) {
	_, problems := source.Parse(file, data, source.DefaultLimits())
	if len(problems) == 0 || problems[0].Code != source.YAMLSyntax {
		return 0, false
	}
	s := &sheet{data: data, starts: lineStarts(data)}
	line = problems[0].Line
	return line, strings.ContainsAny(indentOf(s.line(line)), "\t\u00a0")
}

// spaced replaces each tab by spaces: first on the lines
// where tabs are errors, so that a tab within a text stays; where these
// are many, on all lines. It is false if the file cannot be read then.
func spaced(file string, data []byte, wide int) (*sheet, bool) {
	for range byLine {
		line, isTab := tabbed(file, data)
		if !isTab {
			s, err := open(file, data)
			return s, err == nil && s.root != nil
		}
		data = (&sheet{data: data, starts: lineStarts(data)}).spacedFrom(line, line, wide)
	}
	sheet := &sheet{data: data, starts: lineStarts(data)}
	s, err := open(file, sheet.spacedFrom(1, len(sheet.starts), wide))
	return s, err == nil && s.root != nil
}

// spacedFrom does so from one line to another.
func (s *sheet) spacedFrom(first, last, wide int) []byte {
	var edits []Edit
	for n := first; n <= last; n++ {
		indent := indentOf(s.line(n))
		if strings.ContainsAny(indent, "\t\u00a0") {
			with := strings.NewReplacer("\t", strings.Repeat(" ", wide), "\u00a0", " ").Replace(indent)
			edits = append(edits, Edit{s.starts[n-1], s.starts[n-1] + len(indent), with})
		}
	}
	return Splice(s.data, edits)
}
