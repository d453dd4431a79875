package desk

import (
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

// reviewMark begins every comment that asks somebody to look.
const reviewMark = "# review: "

// WriteOpportunity writes an opportunity as an item of a list, hyphen and last
// line end included. What is unknown is left out. Texts are cleaned; reading
// the result gives the same record.
func WriteOpportunity(o *catalog.Opportunity, s Style) []byte {
	w := newItem(s)
	for _, f := range writtenFields() {
		w.review(f.name)
		f.write(w, f.name, o)
	}
	return w.bytes()
}

// WriteField writes one field of an opportunity as it is written in an entry whose
// hyphen is at the indent, review comments left out; nothing if it is unknown.
func WriteField(o *catalog.Opportunity, name string, s Style) []byte {
	w := newItem(s)
	w.first = false
	for _, f := range writtenFields() {
		if f.name == name {
			f.write(w, name, o)
		}
	}
	return w.bytes()
}

// WriteCause writes a cause as an item of the list of causes.
func WriteCause(c catalog.Cause, s Style) []byte {
	w := newItem(s)
	for _, f := range []struct {
		name  string
		write func(name string)
	}{
		{"id", func(name string) { w.word(name, c.ID) }},
		{"field", func(name string) { w.word(name, string(c.Field)) }},
		{"name", func(name string) { w.texts(name, c.Name, true) }},
		{"description", func(name string) { w.texts(name, c.Description, false) }},
	} {
		w.review(f.name)
		f.write(f.name)
	}
	return w.bytes()
}

// writtenField is a field of an opportunity and how it is written.
type writtenField struct {
	name  string
	write func(w *item, name string, o *catalog.Opportunity)
}

// writtenFields lists the fields in the order in which they are documented.
func writtenFields() []writtenField {
	type O = *catalog.Opportunity
	return []writtenField{
		{"id", func(w *item, k string, o O) { w.word(k, o.ID) }},
		{"title", func(w *item, k string, o O) { w.texts(k, o.Title, true) }},
		{"summary", func(w *item, k string, o O) { w.texts(k, o.Summary, false) }},
		{"description", func(w *item, k string, o O) { w.texts(k, o.Description, false) }},
		{"causes", func(w *item, k string, o O) { w.list(k, o.Causes) }},
		{"motives", func(w *item, k string, o O) { w.motives(k, o.Motives) }},
		{"activities", func(w *item, k string, o O) { w.list(k, stringsOf(o.Activities)) }},
		{"schedule", func(w *item, k string, o O) { w.word(k, string(o.Schedule)) }},
		{"hours_per_week", func(w *item, k string, o O) { w.number(k, o.HoursPerWeek) }},
		{"duration", func(w *item, k string, o O) { w.word(k, string(o.Duration)) }},
		{"times", func(w *item, k string, o O) { w.list(k, o.Times) }},
		{"start_date", func(w *item, k string, o O) { w.date(k, o.StartDate) }},
		{"end_date", func(w *item, k string, o O) { w.date(k, o.EndDate) }},
		{"remote", func(w *item, k string, o O) { w.yes(k, o.Remote) }},
		{"city", func(w *item, k string, o O) { w.line(k, o.City) }},
		{"region", func(w *item, k string, o O) { w.line(k, o.Region) }},
		{"country", func(w *item, k string, o O) { w.line(k, o.Country) }},
		{"minimum_age", func(w *item, k string, o O) { w.age(k, o.MinimumAge) }},
		{"maximum_age", func(w *item, k string, o O) { w.age(k, o.MaximumAge) }},
		{"languages", func(w *item, k string, o O) { w.list(k, o.Languages) }},
		{"skills", func(w *item, k string, o O) { w.list(k, o.Skills) }},
		{"group_friendly", func(w *item, k string, o O) { w.yes(k, o.GroupFriendly) }},
		{"family_friendly", func(w *item, k string, o O) { w.yes(k, o.FamilyFriendly) }},
		{"accessibility", func(w *item, k string, o O) { w.list(k, o.Accessibility) }},
		{"accessibility_note", func(w *item, k string, o O) { w.texts(k, o.AccessibilityNote, false) }},
		{"benefits", func(w *item, k string, o O) { w.list(k, o.Benefits) }},
		{"own_costs", func(w *item, k string, o O) { w.texts(k, o.OwnCosts, false) }},
		{"beneficiary_contact", func(w *item, k string, o O) { w.word(k, string(o.BeneficiaryContact)) }},
		{"residential", func(w *item, k string, o O) {
			if o.Residential {
				w.yes(k, &o.Residential)
			}
		}},
		{"hazards", func(w *item, k string, o O) { w.list(k, o.Hazards) }},
		{"background_check", func(w *item, k string, o O) { w.word(k, o.BackgroundCheck) }},
		{"safeguards", func(w *item, k string, o O) { w.list(k, o.Safeguards) }},
		{"first_step", func(w *item, k string, o O) { w.texts(k, o.FirstStep, false) }},
		{"how_to_apply", func(w *item, k string, o O) { w.texts(k, o.HowToApply, false) }},
		{"organization", func(w *item, k string, o O) { w.organization(k, o.Organization) }},
		{"url", func(w *item, k string, o O) { w.line(k, o.URL) }},
		{"email", func(w *item, k string, o O) { w.line(k, o.Email) }},
		{"phone", func(w *item, k string, o O) { w.line(k, o.Phone) }},
		{"status", func(w *item, k string, o O) { w.word(k, string(o.Status)) }},
		{"verified_on", func(w *item, k string, o O) { w.date(k, o.VerifiedOn) }},
		{"verified_by", func(w *item, k string, o O) { w.line(k, o.VerifiedBy) }},
		{"source", func(w *item, k string, o O) { w.line(k, o.Source) }},
	}
}

func stringsOf[T ~string](all []T) []string {
	var out []string
	for _, s := range all {
		out = append(out, string(s))
	}
	return out
}

// item is an entry being written.
type item struct {
	style  Style
	out    strings.Builder
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
	return []byte(w.out.String())
}

// row writes one line at a depth below the keys of the entry.
func (w *item) row(depth int, s string) {
	lead := w.indent + strings.Repeat("  ", depth)
	if w.first {
		lead, w.first = lead[:len(lead)-2]+"- ", false
	}
	w.out.WriteString(lead + s + w.style.Newline)
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
			w.out.WriteString(lead + reviewMark + s + w.style.Newline)
		}
	}
}

func (w *item) word(key, s string) {
	if s != "" {
		w.row(0, key+": "+Scalar(s))
	}
}

func (w *item) line(key, s string) { w.word(key, text.CleanLine(s)) }

func (w *item) date(key string, d catalog.Date) {
	if d != "" {
		w.row(0, key+": "+string(d))
	}
}

func (w *item) number(key string, v float64) {
	if v != 0 {
		w.row(0, key+": "+strconv.FormatFloat(v, 'f', -1, 64))
	}
}

func (w *item) age(key string, v *int) {
	if v != nil {
		w.row(0, key+": "+strconv.Itoa(*v))
	}
}

func (w *item) yes(key string, v *bool) {
	if v != nil {
		w.row(0, key+": "+strconv.FormatBool(*v))
	}
}

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
	w.row(0, key+":")
	for _, s := range all {
		w.row(1, "- "+Scalar(text.CleanLine(s)))
	}
}

func trimmed(s string) string { return strings.TrimSpace(s) }

func (w *item) texts(key string, t catalog.Text, oneLine bool) { w.textsAt(0, key, t, oneLine) }

func (w *item) textsAt(depth int, key string, t catalog.Text, oneLine bool) {
	clean := text.Clean
	if oneLine {
		clean = text.CleanLine
	}
	en, ru, kk := trimmed(clean(t.En)), trimmed(clean(t.Ru)), trimmed(clean(t.Kk))
	if en+ru+kk == "" {
		w.text(depth, key, trimmed(clean(t.Plain)))
		return
	}
	w.row(depth, key+":")
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
		w.row(depth, key+": |-")
		for line := range strings.SplitSeq(s, "\n") {
			w.blockRow(depth+1, line)
		}
	case lead+len(key)+2+width(s) <= maxWidth || !blockSafe(s):
		w.row(depth, key+": "+Scalar(s))
	default:
		w.row(depth, key+": >-")
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
	w.row(0, key+":")
	w.textsAt(1, "name", o.Name, true)
	if url := text.CleanLine(o.URL); url != "" {
		w.row(1, "url: "+Scalar(url))
	}
}
