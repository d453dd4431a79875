package desk

import "bytes"

// flow is a list or a map in brackets: where it stands, and its parts in order.
type flow struct {
	from, to int      // from the opening bracket to after the closing one
	parts    [][2]int // each from its first byte to after its last, without blanks and comments around it
	comma    int      // offset of the comma after the last part, 0 for none
}

// isBlank reports a byte that separates.
func isBlank(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

// flowAt reads the brackets that open at an offset. It is false where nothing
// closes them.
func flowAt(data []byte, from int) (flow, bool) {
	f := flow{from: from}
	depth := 0
	fresh := true            // a text may begin here, so that a quote opens one
	closed := false          // a quoted text or brackets ended here
	begin, end := -1, from+1 // of the part
	part := func() {
		if begin >= 0 {
			f.parts = append(f.parts, [2]int{begin, end})
		}
		begin = -1
	}
	for i := from; i < len(data); i++ {
		c := data[i]
		switch {
		case isBlank(c):
			continue
		case c == '#' && isBlank(data[i-1]):
			for i+1 < len(data) && data[i+1] != '\n' && data[i+1] != '\r' {
				i++
			}
			continue
		case c == ',' && depth == 1:
			part()
			f.comma, fresh, closed = i, true, false
			continue
		}
		if depth == 1 && c != ']' && c != '}' {
			if begin < 0 {
				begin = i
			}
			f.comma = 0
		}
		switch {
		case c == '[' || c == '{':
			depth++
			fresh, closed = true, false
		case c == ']' || c == '}':
			if depth--; depth == 0 {
				part()
				f.to = i + 1
				return f, true
			}
			fresh, closed = false, true
		case c == ',':
			fresh, closed = true, false
		case c == ':' && (closed || i+1 < len(data) && (isBlank(data[i+1]) || bytes.IndexByte([]byte(",[]{}"), data[i+1]) >= 0)):
			fresh, closed = true, false
		case (c == '"' || c == '\'') && fresh:
			last := quoteEnd(data, i)
			if last == 0 {
				return flow{}, false
			}
			i, fresh, closed = last-1, false, true
		default:
			fresh, closed = false, false
		}
		end = i + 1
	}
	return flow{}, false
}
