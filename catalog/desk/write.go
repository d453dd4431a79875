package desk

import (
	"bytes"
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/text"
)

// Style is how an entry is laid out in a file.
// The zero value is the style of the default catalog but for its indent.
type Style struct {
	Indent  int    // columns before the hyphen of the entry
	Newline string // "\n" if empty; "\r\n" for files made on Windows

	// Review holds what somebody has to look at, by the name of a field, in
	// words: it is written as a comment above the field, or where the field
	// would be.
	Review map[string][]string
}

// ReviewMark begins every comment that asks somebody to look.
const ReviewMark = "# review: "

// entryRoom is more bytes than most entries have.
const entryRoom = 1 << 10

// WriteOpportunity writes an opportunity as an item of a list, hyphen and last
// line end included. What is unknown is left out. Texts are cleaned; reading
// the result gives the same record.
func WriteOpportunity(o *catalog.Opportunity, s Style) []byte {
	w := newItem(s)
	w.out.Grow(entryRoom)
	for key, value := range o.Fields() {
		w.review(key)
		w.field(key, value)
	}
	return w.bytes()
}

// WriteField writes one field of an opportunity as it is written in an entry whose
// hyphen is at the indent, review comments left out; nothing if it is unknown.
func WriteField(o *catalog.Opportunity, name string, s Style) []byte {
	w := newItem(s)
	w.first = false
	w.field(name, o.Field(name))
	return w.bytes()
}

// WriteCause writes a cause as an item of the list of causes.
func WriteCause(c catalog.Cause, s Style) []byte {
	w := newItem(s)
	w.review("id")
	w.word("id", c.ID)
	w.review("field")
	w.word("field", string(c.Field))
	w.review("name")
	w.texts(0, "name", c.Name, true)
	w.review("description")
	w.texts(0, "description", c.Description, false)
	return w.bytes()
}

// item is an entry being written.
type item struct {
	style  Style
	out    bytes.Buffer
	indent string // before a key
	first  bool   // nothing follows the hyphen yet
}

func newItem(s Style) *item {
	if s.Newline == "" {
		s.Newline = "\n"
	}
	return &item{style: s, indent: strings.Repeat(" ", s.Indent+2), first: true}
}

// bytes returns the entry as it was written so far.
func (w *item) bytes() []byte {
	if w.first {
		return []byte(strings.Repeat(" ", w.style.Indent) + "- {}" + w.style.Newline)
	}
	return w.out.Bytes()
}

// row writes one line at a depth below the keys of the entry, which may be given in
// parts.
func (w *item) row(depth int, parts ...string) {
	if w.first {
		w.out.WriteString(w.indent[2:] + "- ")
		w.first = false
	} else {
		w.out.WriteString(w.indent)
	}
	for range depth {
		w.out.WriteString("  ")
	}
	for _, s := range parts {
		w.out.WriteString(s)
	}
	w.out.WriteString(w.style.Newline)
}

// review writes the comments that ask somebody to look at a field. A comment
// cannot follow the hyphen, where a key has to come: those of the
// first field are above the entry.
func (w *item) review(field string) {
	for _, s := range w.style.Review[field] {
		lead := w.indent
		if w.first {
			lead = lead[:len(lead)-2]
		}
		if s = text.CleanLine(s); s != "" {
			w.out.WriteString(lead + ReviewMark + s + w.style.Newline)
		}
	}
}

// field writes a field of an opportunity, or nothing if it is unknown.
func (w *item) field(key string, value any) {
	switch v := value.(type) {
	case *catalog.Text:
		w.texts(0, key, *v, key == "title")
	case *string:
		w.line(key, *v)
	case *catalog.Schedule:
		w.word(key, string(*v))
	case *catalog.Contact:
		w.word(key, string(*v))
	case *catalog.Status:
		w.word(key, string(*v))
	case *catalog.Duration:
		w.word(key, string(*v))
	case *catalog.Date:
		if *v != "" {
			w.row(0, key, ": ", string(*v))
		}
	case *float64:
		if *v != 0 {
			w.row(0, key, ": ", strconv.FormatFloat(*v, 'f', -1, 64))
		}
	case **int:
		if *v != nil {
			w.row(0, key, ": ", strconv.Itoa(**v))
		}
	case *bool:
		if *v {
			w.row(0, key, ": true")
		}
	case **bool:
		if *v != nil {
			w.row(0, key, ": ", strconv.FormatBool(**v))
		}
	case *[]string:
		w.list(key, *v)
	case *[]catalog.Activity:
		w.list(key, text.Strings(*v))
	case *map[catalog.Motive]int:
		w.motives(key, *v)
	case **catalog.Organization:
		w.organization(key, *v)
	}
}

func (w *item) word(key, s string) {
	if s != "" {
		w.row(0, key, ": ", Scalar(s))
	}
}

func (w *item) line(key, s string) { w.word(key, text.CleanLine(s)) }

// motives writes an empty map too: it says that nothing is afforded, where no
// map says that nothing is known.
func (w *item) motives(key string, all map[catalog.Motive]int) {
	if all == nil {
		return
	}
	var pairs []string
	for _, m := range catalog.Motives() {
		if n, ok := all[m]; ok {
			pairs = append(pairs, string(m)+": "+strconv.Itoa(n))
		}
	}
	w.row(0, key+": {"+strings.Join(pairs, ", ")+"}")
}

// list writes short lists in brackets, and long ones a line each.
func (w *item) list(key string, all []string) {
	if len(all) == 0 {
		return
	}
	short := make([]string, len(all))
	for i, s := range all {
		short[i] = flowScalar(text.CleanLine(s))
	}
	if row := key + ": [" + strings.Join(short, ", ") + "]"; width(row)+len(w.indent) <= maxWidth {
		w.row(0, row)
		return
	}
	w.row(0, key, ":")
	for _, s := range all {
		w.row(1, "- "+Scalar(text.CleanLine(s)))
	}
}

func (w *item) texts(depth int, key string, t catalog.Text, oneLine bool) {
	clean := func(s string) string { return strings.TrimSpace(text.Clean(s)) }
	if oneLine {
		clean = text.CleanLine
	}
	en, ru, kk := clean(t.En), clean(t.Ru), clean(t.Kk)
	if en+ru+kk == "" {
		w.text(depth, key, clean(t.Plain))
		return
	}
	w.row(depth, key, ":")
	w.text(depth+1, "en", en)
	w.text(depth+1, "ru", ru)
	w.text(depth+1, "kk", kk)
}

// text writes a text as a person would: on the line of its key if it is short,
// folded below it if it is long, and line by line if it has lines.
func (w *item) text(depth int, key, s string) {
	lead := len(w.indent) + 2*depth
	switch {
	case s == "":
	case strings.Contains(s, "\n"):
		if !blockSafe(s) {
			w.row(depth, key+": "+quote(s))
			return
		}
		w.row(depth, key, ": |-")
		for line := range strings.SplitSeq(s, "\n") {
			w.blockRow(depth+1, line)
		}
	case lead+len(key)+2+width(s) <= maxWidth || !blockSafe(s):
		w.row(depth, key, ": ", Scalar(s))
	default:
		w.row(depth, key, ": >-")
		for _, line := range fold(s, maxWidth-lead-2) {
			w.blockRow(depth+1, line)
		}
	}
}

// blockRow writes a line of a text; an empty one stays empty.
func (w *item) blockRow(depth int, s string) {
	if s == "" {
		w.out.WriteString(w.style.Newline)
		return
	}
	w.row(depth, s)
}

func (w *item) organization(key string, o *catalog.Organization) {
	if o == nil {
		return
	}
	w.row(0, key, ":")
	w.texts(1, "name", o.Name, true)
	if url := text.CleanLine(o.URL); url != "" {
		w.row(1, "url: "+Scalar(url))
	}
}
