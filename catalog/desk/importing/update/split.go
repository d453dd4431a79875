package update

import (
	"bytes"
	"slices"
)

// parts is a catalog whose entries can be read one by one: what is above the
// first of them, the entries, and what is below the last. Offsets are in bytes.
type parts struct {
	starts []int // of the entries, and where the last one ends
	lines  []int // line on which each entry begins, from 1
}

// split finds the entries by their hyphens, false if they are not written so that
// each begins on a line of its own, in the same column. That each of the parts
// reads by itself, which whoever uses them makes sure of, says that they are what
// the file holds: a text, a bracket or a quote that goes over the end of a part
// could not be read.
func split(data []byte) (parts, bool) {
	var p parts
	at, line := 0, 1
	if bytes.HasPrefix(data, []byte("\ufeff")) {
		at = len("\ufeff")
	}
	indent, inList, ended := -1, false, false
	for at < len(data) {
		end := len(data)
		if i := bytes.IndexByte(data[at:], '\n'); i >= 0 {
			end = at + i + 1
		}
		s := data[at:end]
		body := bytes.TrimRight(s, " \t\r\n")
		bare := bytes.TrimLeft(body, " ")
		column := len(body) - len(bare)
		switch {
		case bytes.IndexByte(body, '\r') >= 0, len(bare) > 0 && bare[0] == '\t', bytes.HasPrefix(body, []byte("---")), bytes.HasPrefix(body, []byte("...")):
			return p, false
		case ended:
		case !inList:
			if rest, ok := bytes.CutPrefix(body, []byte("opportunities:")); ok {
				if rest = bytes.TrimLeft(rest, " "); len(rest) > 0 && rest[0] != '#' {
					return p, false
				}
				inList = true
			}
		case len(bare) == 0 || bare[0] == '#':
		case (indent < 0 || column == indent) && isItem(bare):
			indent = column
			p.starts, p.lines = append(p.starts, at), append(p.lines, line)
		case column == 0 || indent < 0:
			if indent < 0 {
				return p, false
			}
			p.starts = append(p.starts, at)
			ended = true
		case column <= indent:
			return p, false
		}
		at = end
		line++
	}
	if len(p.starts) == 0 {
		return p, false
	}
	if !ended {
		p.starts = append(p.starts, len(data))
	}
	return p, true
}

// isItem reports whether a line begins an item of a list with something in it.
func isItem(bare []byte) bool { return bytes.HasPrefix(bare, []byte("- ")) }

// frame returns the file without its entries, but for the last two, and where those
// that are not there stood, and how many bytes they have.
func (p parts) frame(data []byte) (frame []byte, at, skipped int) {
	from, to := p.starts[0], p.starts[max(0, p.count()-2)]
	return slices.Concat(data[:from], data[to:]), from, to - from
}

// count returns the number of entries.
func (p parts) count() int { return len(p.starts) - 1 }
