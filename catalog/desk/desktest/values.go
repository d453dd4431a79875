package desktest

import (
	"strconv"
	"strings"

	"pgregory.net/rapid"
)

// blockEntry writes an opportunity after a hyphen.
func (l *layout) blockEntry(id string) {
	pairs := l.entry(id)
	if l.oneIn(6, "braces") {
		if l.oneIn(2, "several lines") {
			l.row(l.seq, "- {"+l.behindBracket())
			l.flowPairs(l.seq+4, pairs)
			l.row(l.seq+2, "}"+l.behind())
			return
		}
		l.row(l.seq, "- "+l.flow(pairs)+l.behind())
		return
	}
	keys := l.seq + 1 + l.gap
	lead := strings.Repeat(" ", l.seq) + "-" + strings.Repeat(" ", l.gap)
	if l.oneIn(12, "hyphen alone") {
		l.row(l.seq, "-"+l.behind())
		lead = strings.Repeat(" ", keys)
	}
	for i, p := range pairs {
		if i > 0 {
			l.above(keys)
			lead = strings.Repeat(" ", keys)
		}
		l.out.WriteString(lead)
		l.blockPair(keys, p)
	}
}

// blockPair writes a key and its value; the key is at a column already.
func (l *layout) blockPair(column int, p pair) {
	switch v := p.value.(type) {
	case raw:
		l.row(0, p.key+": "+string(v)+l.behind())
	case string:
		l.text(column, p.key, v)
	case []string:
		l.list(column, p.key, v)
	case []pair:
		switch rapid.IntRange(0, 3).Draw(l.t, "map") {
		case 0:
			l.row(0, p.key+": "+l.flow(v)+l.behind())
		case 1:
			l.row(0, p.key+":"+l.behind())
			l.row(column+2, "{"+l.behindBracket())
			l.flowPairs(column+4, v)
			l.row(column+2, "}"+l.behind())
		default:
			l.row(0, p.key+":"+l.behind())
			for _, x := range v {
				l.above(column + l.step)
				l.out.WriteString(strings.Repeat(" ", column+l.step))
				l.blockPair(column+l.step, x)
			}
		}
	}
}

func (l *layout) list(column int, key string, items []string) {
	switch rapid.IntRange(0, 3).Draw(l.t, "list") {
	case 0:
		l.row(0, key+": "+l.flow(items)+l.behind())
	case 1:
		l.row(0, key+":"+l.behind())
		l.row(column+2, "["+l.behindBracket())
		for i, s := range items {
			l.row(column+4, l.quoted(s, true)+l.comma(i, len(items))+l.behind())
		}
		l.row(column+2, "]"+l.behind())
	default:
		l.row(0, key+":"+l.behind())
		for _, s := range items {
			l.above(column + l.seq)
			l.row(column+l.seq, "- "+l.quoted(s, false)+l.behind())
		}
	}
}

func (l *layout) comma(i, n int) string {
	if i+1 < n || l.trailing {
		return ","
	}
	return ""
}

// text writes a text as one of the tools may.
func (l *layout) text(column int, key, s string) {
	inner := column + l.step
	lines := strings.Split(s, "\n")
	way := rapid.IntRange(0, 6).Draw(l.t, "text")
	switch {
	case !strings.Contains(s, " "):
		l.row(0, key+": "+l.quoted(s, false)+l.behind())
	case way < 2 && len(lines) > 1, way == 2:
		l.row(0, key+": "+rapid.SampledFrom([]string{"|", "|-", "|+"}).Draw(l.t, "literal")+l.behind())
		for _, line := range lines {
			l.row(inner, line)
		}
	case way == 3 && len(lines) == 1:
		l.row(0, key+": "+rapid.SampledFrom([]string{">", ">-", ">+"}).Draw(l.t, "folded")+l.behind())
		l.folded(inner, s)
	case way == 4 && len(lines) == 1 && isSimple(s, false): // as prettier and ruamel.yaml fold
		if l.oneIn(2, "below") {
			l.row(0, key+":")
			l.folded(inner, s)
			return
		}
		head, tail, more := strings.Cut(s, " ")
		l.row(0, key+": "+head)
		if more {
			l.folded(inner, tail)
		}
	case way == 5: // as PyYAML folds
		q := strconv.Quote(s)
		if cut := strings.Index(q, " "); cut > 0 {
			l.row(0, key+": "+q[:cut]+"\\")
			l.row(inner, "\\ "+q[cut+1:]+l.behind())
			return
		}
		l.row(0, key+": "+q+l.behind())
	default:
		l.row(0, key+": "+l.quoted(s, false)+l.behind())
	}
}

// folded writes a text over lines; joined by blanks they are the text again.
func (l *layout) folded(indent int, s string) {
	words := strings.Fields(s)
	for len(words) > 0 {
		n := min(len(words), 7)
		l.row(indent, strings.Join(words[:n], " "))
		words = words[n:]
	}
}

// isSimple reports a text that needs no quotes.
func isSimple(s string, inBrackets bool) bool {
	if inBrackets && strings.ContainsAny(s, ",[]{}?") { // yaml.v3 ends a text at the question mark
		return false
	}
	return s != "112" && !strings.Contains(s, ": ") && !strings.Contains(s, " #") && !strings.Contains(s, "\n")
}

func (l *layout) quoted(s string, inBrackets bool) string {
	way := rapid.IntRange(0, 3).Draw(l.t, "quotes")
	switch {
	case way == 0 && !strings.Contains(s, "\n"):
		return "'" + strings.ReplaceAll(s, "'", "''") + "'"
	case way == 1 || !isSimple(s, inBrackets):
		return strconv.Quote(s)
	}
	return s
}

// flow writes a value in brackets, on one line.
func (l *layout) flow(value any) string {
	var parts []string
	switch v := value.(type) {
	case raw:
		return string(v)
	case string:
		return l.quoted(v, true)
	case []string:
		for _, s := range v {
			parts = append(parts, l.quoted(s, true))
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case []pair:
		for _, p := range v {
			parts = append(parts, p.key+": "+l.flow(p.value))
		}
	}
	return "{" + l.pad + strings.Join(parts, ", ") + l.pad + "}"
}

// flowPairs writes pairs in braces that stand on other lines.
func (l *layout) flowPairs(indent int, pairs []pair) {
	for i, p := range pairs {
		if !l.quiet && l.oneIn(8, "within") {
			l.row(indent, l.comment())
		}
		l.row(indent, p.key+": "+l.flow(p.value)+l.comma(i, len(pairs))+l.behind())
	}
}

// flowEntries writes opportunities in brackets that stand on other lines.
func (l *layout) flowEntries(indent int, ids []string) {
	for i, id := range ids {
		pairs := l.entry(id)
		l.above(indent)
		if l.oneIn(2, "one line") {
			l.row(indent, l.flow(pairs)+l.comma(i, len(ids))+l.behind())
			continue
		}
		l.row(indent, "{"+l.behindBracket())
		l.flowPairs(indent+2, pairs)
		l.row(indent, "}"+l.comma(i, len(ids))+l.behind())
	}
}
