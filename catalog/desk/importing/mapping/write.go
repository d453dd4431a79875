package mapping

import (
	"bytes"
	"strconv"
	"strings"

	"aina/catalog/desk"
	"aina/catalog/desk/importing/ids"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

// Write writes a proposed mapping as a file that people can edit and pass to
// --map. Comments show a sample of each column and what was guessed. Its first line
// has a sign of all others, by which IsDraft sees whether somebody changed it.
func Write(m *Mapping, file, delim string, hasHeader bool, columns []*Stats, unused []string, lang text.Lang) []byte {
	w := &locale.In(lang).Import
	var b bytes.Buffer
	for line := range strings.SplitSeq(text.Fill(w.DraftHeader, "file", text.CleanLine(file)), "\n") {
		b.WriteString("# " + line + "\n")
	}
	if m.Sheet != "" {
		b.WriteString("sheet: " + desk.Scalar(m.Sheet) + "\n")
	}
	if delim != "" {
		b.WriteString("delimiter: " + quotedDelimiter(delim) + "\n")
	}
	b.WriteString("header: " + strconv.FormatBool(hasHeader) + "\n")
	if m.Key != "" {
		b.WriteString("key_column: " + desk.Scalar(m.Key) + "\n")
	}
	if len(m.Columns) == 0 {
		b.WriteString("columns: []\n")
	} else {
		b.WriteString("columns:\n")
	}
	for _, r := range m.Columns {
		writeRule(&b, r, columns[r.index], w)
	}
	if len(unused) > 0 {
		b.WriteString("# " + w.UnusedColumns + "\n")
		for _, name := range unused {
			b.WriteString("#   " + messages.Shorten(name) + "\n")
		}
	}
	mark := text.Fill(w.DraftMark, "sign", sign(b.Bytes()))
	return append([]byte("# "+mark+"\n"), b.Bytes()...)
}

// IsDraft reports whether a mapping is a proposed one that nobody changed since.
func IsDraft(data []byte) bool {
	first, rest, _ := bytes.Cut(data, []byte("\n"))
	return bytes.HasPrefix(first, []byte("#")) && bytes.Contains(first, []byte(sign(rest)))
}

// sign is a short sign of a mapping. How its lines end does not matter.
func sign(data []byte) string {
	return "[" + ids.Fingerprint(strings.TrimSpace(strings.ReplaceAll(string(data), "\r\n", "\n"))) + "]"
}

func quotedDelimiter(d string) string {
	if d == "\t" {
		return "tab"
	}
	return `"` + d + `"`
}

func writeRule(b *bytes.Buffer, r Rule, column *Stats, w *words.Import) {
	if r.guessed {
		b.WriteString("  # review: " + w.GuessedColumn + "\n")
	}
	if r.Column != "" {
		b.WriteString("  - column: " + desk.Scalar(r.Column))
	} else {
		b.WriteString("  - column: " + r.Title())
	}
	b.WriteString(sample(column) + "\n")
	row := func(key, value string) { b.WriteString("    " + key + ": " + value + "\n") }
	row("field", r.Field)
	if r.Key != "" {
		row("key", desk.Scalar(r.Key))
	}
	if r.Split != "" {
		row("split", desk.Scalar(r.Split))
	}
	if r.Dates != "" {
		row("dates", r.Dates.Form())
	}
	if r.Fill {
		row("fill", "down")
	}
	if len(r.written)+len(r.unknown) == 0 {
		return
	}
	if len(r.written) == 0 {
		b.WriteString("    # values:\n") // a key without a value would be an empty table
	} else {
		b.WriteString("    values:\n")
	}
	for _, v := range r.written {
		words := r.Values[text.Fold(v)]
		line := "      " + desk.Scalar(v) + ":"
		switch {
		case len(words) == 1:
			line += " " + desk.Scalar(words[0])
		case len(words) > 1:
			line += " [" + strings.Join(words, ", ") + "]"
		}
		switch {
		case r.guesses[text.Fold(v)]:
			line += " # review: " + w.GuessMark
		case r.Field == "causes" && len(words) > 0:
			line += " # review: " + w.NewCauseMark
		}
		b.WriteString(line + "\n")
	}
	for _, v := range r.unknown {
		b.WriteString("    #   " + text.Shorten(desk.Scalar(v), 60) + ": # review: " + w.UnknownMeaning + "\n")
	}
}

// sample returns the first cell of a column as a comment, "" if it has none.
func sample(s *Stats) string {
	if len(s.values) == 0 {
		return ""
	}
	return "  # " + text.Shorten(s.values[0], 40)
}
