package importing

import (
	"maps"
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"
)

// entry is a row on its way to an opportunity.
type entry struct {
	row, line int
	o         catalog.Opportunity
	notes     []Note
	key       string            // what the data itself tells the row by, "" if nothing
	raw       map[string]string // cells by field, for telling what was dropped
	print     uint64            // of all cells
	leftOut   bool
}

func (e *entry) note(k Kind, field string, w text.Text) {
	e.notes = append(e.notes, Note{Row: e.row, Line: e.line, Kind: k, Field: field, Text: w})
}

func (e *entry) leave(w text.Text) {
	e.leftOut = true
	e.note(LeftOut, "", w)
}

// converter turns cells into values.
type converter struct {
	meanings *catalog.Meanings
	kinds    map[string]catalog.FieldKind
	p        patterns
	months   map[string]int
	usual    map[string]string
	causes   *causeBook
}

func newConverter(known *catalog.Catalog) *converter {
	c := &converter{meanings: known.Meanings(), kinds: map[string]catalog.FieldKind{}, p: newPatterns(), months: months(), usual: usualWords(), causes: newCauseBook(known)}
	for _, f := range catalog.OpportunityFields() {
		c.kinds[f.Name] = f.Kind
	}
	return c
}

// put sets a field of the entry from a cell that is not empty.
func (c *converter) put(e *entry, r *Rule, cell string) {
	if len(cell) > maxCell {
		e.note(Dropped, r.Field, sayCut(r.Field))
		cell = strings.ToValidUTF8(cell[:maxCell], "")
	}
	name, rest, _ := strings.Cut(r.Field, ".")
	if e.raw[name] == "" {
		e.raw[name] = cell
	}
	if r.Key != "" {
		if cell = behindKey(cell, r.Key); cell == "" {
			return
		}
	}
	if words, ok := r.Values[text.Fold(cell)]; ok {
		c.putWords(e, r, name, rest, words, cell)
		return
	}
	switch c.kinds[name] {
	case catalog.KindWords, catalog.KindWord, catalog.KindCauses:
		c.words(e, r, name, cell)
	case catalog.KindLanguages, catalog.KindLines:
		for _, item := range items(cell, r.Split) {
			if words, ok := r.Values[text.Fold(item)]; ok {
				addAll(e, name, words)
				continue
			}
			if c.kinds[name] == catalog.KindLanguages {
				c.language(e, name, item)
				continue
			}
			addAll(e, name, []string{item})
		}
	default:
		if name == contactField {
			c.contact(e, r, cell)
			return
		}
		c.value(e, r, name, rest, cell)
	}
}

// putWords sets what the mapping says that a cell means.
func (c *converter) putWords(e *entry, r *Rule, name, rest string, words []string, cell string) {
	switch c.kinds[name] {
	case catalog.KindCauses:
		if r.guesses[text.Fold(cell)] {
			c.causes.told(e, name, cell, words)
		}
		for _, w := range words {
			switch known := c.meantBy(name, w); {
			case known != nil:
				addAll(e, name, known)
			case source.IsID(w):
				c.causes.make(e, r, w, cell)
			default:
				e.note(Dropped, name, sayUnknownWord(name, w))
			}
		}
	case catalog.KindWords, catalog.KindLanguages, catalog.KindLines:
		if r.guesses[text.Fold(cell)] {
			c.causes.told(e, name, cell, words)
		}
		addAll(e, name, words)
	case catalog.KindWord:
		for _, w := range words {
			setWord(&e.o, name, w)
		}
	default:
		for _, w := range words {
			c.value(e, r, name, rest, w)
		}
	}
}

// words reads a list of words, as a whole first and then item by item.
func (c *converter) words(e *entry, r *Rule, name, cell string) {
	if words := c.meantBy(name, cell); words != nil {
		addAll(e, name, words)
		return
	}
	parts := []string{cell}
	if c.kinds[name] != catalog.KindWord {
		if words := c.wordsBetween(r, name, cell); words != nil {
			addAll(e, name, words)
			e.note(Guessed, name, sayGuessedWord(name, cell, strings.Join(words, ", ")))
			return
		}
		parts = items(cell, r.Split)
	}
	for _, item := range parts {
		if words, ok := r.Values[text.Fold(item)]; ok {
			c.putWords(e, r, name, "", words, item)
		} else if words := c.meantBy(name, item); words != nil {
			addAll(e, name, words)
		} else if name == "causes" {
			c.causes.unknown(e, r, item)
		} else {
			e.note(Dropped, name, sayUnknownWord(name, item))
		}
	}
}

// items splits a list at the sign that the mapping gives, or at the usual ones.
func items(s, split string) []string {
	var parts []string
	if split == listSplit {
		return quotedItems(s)
	}
	if split != "" {
		parts = strings.Split(s, split)
	} else {
		parts = strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(";|\n•", r) })
		if len(parts) == 1 {
			parts = strings.Split(s, ",")
		}
	}
	var all []string
	for _, p := range parts {
		if p = strings.Trim(text.CleanLine(p), " -*·"); p != "" {
			all = append(all, p)
		}
	}
	return all
}

// behindKey finds the text behind a key in a cell like {"city": "Almaty"}, as
// programs write it, nested or not, with either kind of quotes.
func behindKey(cell, key string) string {
	for _, q := range [2]string{`"`, `'`} {
		_, rest, ok := strings.Cut(cell, q+key+q)
		if !ok {
			continue
		}
		rest = strings.TrimLeft(rest, " ")
		if rest, ok = strings.CutPrefix(rest, ":"); !ok {
			continue
		}
		rest = strings.TrimLeft(rest, " ")
		if rest != "" && (rest[0] == '"' || rest[0] == '\'') {
			value, _, closed := strings.Cut(rest[1:], rest[:1])
			if closed {
				return clean(value)
			}
			continue
		}
		if i := strings.IndexAny(rest, ",}]"); i >= 0 {
			return clean(rest[:i])
		}
	}
	return ""
}

// value sets a field that holds one value.
func (c *converter) value(e *entry, r *Rule, name, rest, cell string) {
	line := text.CleanLine(cell)
	switch c.kinds[name] {
	case catalog.KindText, catalog.KindTextLine:
		setText(textField(&e.o, name), rest, cell, r.Join)
	case catalog.KindRecord:
		if e.o.Organization == nil {
			e.o.Organization = &catalog.Organization{}
		}
		if rest == "url" {
			e.o.Organization.URL, _ = c.url(e, r, line)
			return
		}
		_, lang, _ := strings.Cut(rest, ".")
		setText(&e.o.Organization.Name, lang, line, " ")
	case catalog.KindMotives:
		c.motive(e, rest, line)
	case catalog.KindDate:
		c.date(e, r, name, line)
	case catalog.KindBool:
		c.yes(e, name, line)
	case catalog.KindInt, catalog.KindNumber:
		c.number(e, name, line)
	case catalog.KindDuration:
		setLine(&e.o, name, duration(line))
	case catalog.KindCountry:
		setLine(&e.o, name, countryCode(line))
	case catalog.KindURL:
		if u, ok := c.url(e, r, line); ok {
			setLine(&e.o, name, u)
		}
	case catalog.KindEmail:
		if strings.Count(line, "@") == 1 && !strings.ContainsAny(line, " ,;:<>()") {
			setLine(&e.o, name, line)
			return
		}
		c.first(e, name, line, c.p.email.FindAllString(line, -1))
	case catalog.KindPhone:
		c.phone(e, line)
	case catalog.KindWord:
		setWord(&e.o, name, line)
	default:
		setLine(&e.o, name, line)
	}
}

// motive reads one affordance; a column of zeros says that nothing is afforded,
// which is more than nothing.
func (c *converter) motive(e *entry, name, cell string) {
	n, err := strconv.Atoi(cell)
	if err != nil || n < 0 || n > 3 {
		e.note(Dropped, "motives", sayNoNumber("motives."+name, cell))
		return
	}
	if e.o.Motives == nil {
		e.o.Motives = map[catalog.Motive]int{}
	}
	e.o.Motives[catalog.Motive(name)] = n
}

// dropZeros takes back the zeros where every motive is given: what is not
// named is not afforded.
func dropZeros(e *entry) {
	if len(e.o.Motives) == len(catalog.Motives()) {
		maps.DeleteFunc(e.o.Motives, func(_ catalog.Motive, n int) bool { return n == 0 })
	}
}

func (c *converter) date(e *entry, r *Rule, name, cell string) {
	if d, ok := parseDate(cell, r.Dates, c.months); ok {
		setDate(&e.o, name, catalog.Date(d))
		return
	}
	if _, _, _, parts := dateParts(cell, c.months); parts && r.Dates == "" && sureOrder(cell, c.months) == "" {
		e.note(Dropped, name, sayUnclearDate(name, cell))
		return
	}
	e.note(Dropped, name, sayNoDate(name, cell))
}

func (c *converter) yes(e *entry, name, cell string) {
	b, ok := yesOrNo(cell)
	if !ok {
		e.note(Dropped, name, sayNoYes(name, cell))
		return
	}
	setBool(&e.o, name, b)
}

// yesOrNo reads what people write for yes and for no.
func yesOrNo(cell string) (yes, ok bool) {
	switch text.Fold(cell) {
	case "true", "yes", "y", "1", "on", "x", "+", "✓", "✔", "да", "иа", "ия", "истина", "бар", "есть", "online", "онлайн", "удаленно":
		return true, true
	case "false", "no", "n", "0", "off", "нет", "жок", "ложь", "offline", "офлайн", "оффлайн", "очно":
		return false, true
	}
	return false, false
}

// number reads a number with words around it, such as "16+" or "3 часа". Two
// ages are the least and the greatest.
func (c *converter) number(e *entry, name, cell string) {
	found := c.p.number.FindAllString(cell, 3)
	read := func(s string) float64 {
		v, _ := strconv.ParseFloat(strings.ReplaceAll(s, ",", "."), 64)
		return v
	}
	isAge := name == "minimum_age" || name == "maximum_age"
	if isAge && len(found) == 1 && !strings.HasPrefix(cell, "-") {
		c.age(e, name, cell, int(read(found[0])))
		return
	}
	switch {
	case len(found) == 2 && isAge && (strings.Contains(cell, "+") || read(found[0]) > read(found[1])):
		e.note(Dropped, name, sayNoNumber(name, cell))
	case len(found) == 2 && isAge && e.o.MinimumAge == nil && e.o.MaximumAge == nil:
		least, most := int(read(found[0])), int(read(found[1]))
		e.o.MinimumAge, e.o.MaximumAge = &least, &most
		e.note(Guessed, name, sayTwoAges(cell))
	case len(found) != 1 || strings.HasPrefix(cell, "-"):
		e.note(Dropped, name, sayNoNumber(name, cell))
	default:
		e.o.HoursPerWeek = read(found[0])
	}
}
