package mapping

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"aina/catalog"
	"aina/catalog/desk/importing/cells"
	"aina/catalog/source"
	"aina/catalog/stable"
	"aina/catalog/text"
)

// proposal is a mapping under construction.
type proposal struct {
	reader  *cells.Reader
	columns []*Stats
	taken   map[string]bool // fields that have a column
	used    map[int]bool    // columns that have a field
	barred  map[int]bool    // columns whose header says that they are no field
	named   map[int]string  // the field that the header of a column names best, whatever its cells hold
	rules   []Rule
}

// Propose drafts a mapping from the header and from what the cells look like.
// What is only guessed from the cells is marked for review.
func Propose(columns []*Stats, hasHeader bool, reader *cells.Reader) *Mapping {
	p := &proposal{reader: reader, columns: columns, taken: map[string]bool{}, used: map[int]bool{}, barred: map[int]bool{}, named: map[int]string{}}
	m := &Mapping{}
	if !hasHeader || !p.ownExport() {
		if hasHeader {
			p.byHeader()
			p.marks()
			m.Key = p.key()
		}
		p.byCells(hasHeader)
	}
	p.dateOrders()
	stable.Sort(p.rules, func(a, b Rule) int { return a.index - b.index })
	m.Columns = p.rules
	return m
}

// take assigns a column to a field.
func (p *proposal) take(i int, field string, guessed bool) {
	s := p.columns[i]
	r := Rule{Number: i + 1, Field: field, guessed: guessed}
	if canName(s.header) && slices.IndexFunc(p.columns, func(o *Stats) bool { return o.header == s.header }) == i {
		r.Column, r.Number = s.header, 0
	}
	name := TopField(field)
	switch p.reader.FieldKind(name) {
	case catalog.KindCauses:
		p.causes(&r, s)
	case catalog.KindWord, catalog.KindWords:
		p.words(&r, s, name)
	}
	if s.share(cells.Object) > 0.5 {
		r.Key = objectKey(name)
	}
	p.add(i, r)
}

// dateOrders finds in which order the dates of the columns are written. Columns that hold
// something else, such as a telephone 25-12-33, prove nothing for them.
func (p *proposal) dateOrders() {
	isDate := func(r *Rule) bool {
		return r.Field == DeadlineField || p.reader.FieldKind(TopField(r.Field)) == catalog.KindDate
	}
	var dates []*Stats
	for i, s := range p.columns {
		at := slices.IndexFunc(p.rules, func(r Rule) bool { return r.index == i })
		if at >= 0 && isDate(&p.rules[at]) || at < 0 && s.share(cells.Date) >= 0.5 {
			dates = append(dates, s)
		}
	}
	for i := range p.rules {
		r := &p.rules[i]
		s := p.columns[r.index]
		switch {
		case !isDate(r):
		case s.share(cells.Number) > 0.5:
			r.Dates = "excel"
		default:
			r.Dates = s.order(dates)
			if r.Dates == "" && s.slashed.dayFirst+s.slashed.monthFirst == 0 && !s.dotted.written() {
				r.Dates = headingOrder(s.header)
			}
		}
	}
}

func (p *proposal) add(i int, r Rule) {
	r.index = i
	p.taken[r.Field], p.used[i] = true, true
	p.rules = append(p.rules, r)
}

// objectKey is the key under which programs write a place.
func objectKey(field string) string {
	if field == "region" {
		return "state"
	}
	return field
}

// candidate is a column that a header proposes for a field.
type candidate struct {
	score, column int
	field         string
	guessed       bool // the cells decided
}

// fieldScore is the score of a header that is the name of a field.
const fieldScore = 300

// byHeader assigns to each field the column whose header matches it best.
func (p *proposal) byHeader() {
	var candidates []candidate
	words, names := headerWords(), columnNames()
	for i, s := range p.columns {
		if s.header != "" && s.filled+s.none > 0 {
			candidates = append(candidates, p.candidates(i, s, words, names)...)
		}
	}
	candidates = p.placeTasks(candidates)
	stable.Sort(candidates, func(a, b candidate) int {
		return cmp.Or(b.score-a.score, a.column-b.column, strings.Compare(a.field, b.field))
	})
	for _, k := range candidates {
		if (!p.taken[k.field] || p.completesTimes(k)) && !p.used[k.column] && !p.barred[k.column] {
			p.take(k.column, k.field, k.guessed)
		}
	}
}

// completesTimes reports a second column of times, where one has the days of the week
// and the other the hours of the day.
func (p *proposal) completesTimes(k candidate) bool {
	hasHours := func(i int) bool {
		return p.columns[i].shareOf(func(v string) bool { return cells.CountDigits(v) > 0 }) > 0.5
	}
	of := -1
	for _, r := range p.rules {
		if r.Field == "times" {
			if of >= 0 {
				return false
			}
			of = r.index
		}
	}
	return k.field == "times" && of >= 0 && hasHours(of) != hasHours(k.column)
}

// placeTasks makes the columns that say what a volunteer does those of the title,
// if no heading names one and the cells are as short and different as titles are,
// and of the description otherwise.
func (p *proposal) placeTasks(candidates []candidate) []candidate {
	hasTitle := slices.ContainsFunc(candidates, func(k candidate) bool {
		return TopField(k.field) == "title" && !slices.ContainsFunc(candidates, func(other candidate) bool {
			return other.column == k.column && TopField(other.field) != "title" && other.score >= k.score
		})
	})
	for i := range candidates {
		k := &candidates[i]
		field, lang, _ := strings.Cut(k.field, ".")
		if field != taskField {
			continue
		}
		field = "description"
		if s := p.columns[k.column]; !hasTitle && s.length() <= longestTitle && titleScore(s) >= 0.5 {
			field, k.guessed = "title", true
			k.score += exactName // a better place than any other word of the heading gives it
		}
		if k.field = field; lang != "" {
			k.field += "." + lang
		}
	}
	return candidates
}

// candidates lists the fields that a column may be by its header and its cells.
func (p *proposal) candidates(i int, s *Stats, words []headerWord, names map[string]string) []candidate {
	tokens := headerTokens(s.header)
	if field := fieldNamed(tokens, names); field != "" {
		if field == "id" && p.isID(s) || field != "id" && (p.accepts(s, field) || isChecked(field)) {
			return []candidate{{score: fieldScore, column: i, field: field}}
		}
	}
	if s.filled == 0 {
		return nil
	}
	best := map[string]int{}
	tokens, lang := withoutLanguage(tokens)
	for _, w := range words {
		for _, phrase := range w.phrases {
			best[w.field] = max(best[w.field], matchPhrase(tokens, phrase))
		}
	}
	if isStateHeading(tokens) {
		best["status"] = max(best["status"], 60)
	}
	if len(tokens) == 1 && tokens[0] == "аты" && s.shareOf(isPerson) <= 0.5 {
		best[notTitle] = 0 // in Kazakh the name of a thing as well as that of a person
	}
	if best[notAny] > 0 || isPayHeader(s.header) && best["own_costs"] == 0 {
		p.barred[i] = true
		return nil
	}
	if score := best["beneficiary_contact"]; score >= sureName {
		return []candidate{{score: score, column: i, field: "beneficiary_contact"}} // who may see a role hangs on it: no other field
	}
	var found []candidate
	highest, isOfOthers := 0, false
	for field, score := range best {
		if score > highest || score == highest && score > 0 && field < p.named[i] {
			highest, p.named[i] = score, field
		}
		switch {
		case score > 0 && saysOfOthers(tokens, field):
			isOfOthers = true
			continue
		case field == "" || field[0] == '!' || score <= 0 || score <= best[""],
			(field == "start_date" || field == "end_date") && (best[notDate] > 0 || score < dateScore && isOtherDate(tokens)),
			best[notTitle] > 0 && (field == "title" || field == ContactField && s.shareOf(isReachable) < 0.3):
			continue
		}
		if lang != "" {
			if kind := p.reader.FieldKind(TopField(field)); kind == catalog.KindText || kind == catalog.KindTextLine || field == "organization.name" || field == taskField {
				field += "." + lang
			}
		}
		if field == addressField {
			if s.shareOf(func(v string) bool { return len(p.reader.ReadPlace(v).Cities) > 0 }) < 0.3 {
				continue
			}
			field = "city"
		}
		switch {
		case p.accepts(s, field):
			if field == "causes" && isTagHeading(s.header) {
				score-- // a column of categories says more
			}
			found = append(found, candidate{score: score, column: i, field: field})
		case field == "status" && len(tokens) == 1 && text.StartsWithAny(tokens[0], "status", "статус", "мартебе", "куйи"):
			found = append(found, candidate{score: score, column: i, field: field}) // what nobody knows is told
		case field == "how_to_apply" && p.accepts(s, ContactField) && s.shareOf(isReachable) >= 0.3:
			found = append(found, candidate{score: score, column: i, field: ContactField}) // links to a form, numbers to call
		}
	}
	if best[""] > 0 && best[""] >= highest || best[notDate] > 0 || best[notTitle] > 0 || isOfOthers {
		p.barred[i] = len(found) == 0
	}
	return found
}

// dateScore is the score of a header that says more of a date than that it is one.
const dateScore = 40

// isOtherDate reports whether a header speaks of a date together with words that
// do not say what happens on it: "Date of the audit" starts no role.
func isOtherDate(tokens []string) bool {
	isDate := func(tok string) bool {
		return strings.HasPrefix(tok, "date") || slices.Contains([]string{"дата", "даты", "дату", "datum", "кун", "куни", "кундери"}, tok)
	}
	return slices.ContainsFunc(tokens, isDate) && slices.ContainsFunc(tokens, func(tok string) bool {
		switch tok {
		case "start", "event", "begin", "day", "days", "time", "of", "the", "and", "from", "to", "s", "с", "со", "по", "до", "и", "время", "начала", "проведения", "мероприятия", "события", "акции", "когда", "when", "what", "which", "is", "it", "on", "год", "день", "мен", "кай", "какой", "какого", "какие", "числа", "уакыты", "отетин", "откизилетин", "басталатын", "басталу", "шара", "шаранын",
			"d", "m", "y", "dd", "mm", "yyyy", "yy", "дд", "мм", "гггг", "гг", "role", "роли", "activity", "project", "проекта":
			return false
		}
		return !isDate(tok) && !text.StartsWithAny(tok, "заверш", "оконч", "конц", "конец", "старт", "финиш", "нача", "аякт", "баста", "finish", "begin")
	})
}

// headingOrder returns the order of dates that a heading states, as in
// "Date (DD/MM/YYYY)"; "" if it states none.
func headingOrder(header string) cells.DateOrder {
	order := ""
	for _, tok := range strings.FieldsFunc(strings.ToLower(header), func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch tok {
		case "d", "dd", "дд", "кк":
			order += "D"
		case "m", "mm", "мм", "аа":
			order += "M"
		case "y", "yy", "yyyy", "гг", "гггг", "жж", "жжжж":
			order += "Y"
		}
	}
	switch order {
	case "DMY", "MDY", "YMD":
		return cells.DateOrder(order)
	}
	return ""
}

// isReachable reports whether a cell holds an address or a telephone number.
func isReachable(cell string) bool {
	return cells.CountDigits(cell) >= 6 || strings.ContainsAny(cell, "@/")
}

// isID reports whether the cells of a column can be the ids of entries: all
// different, and not the numbers of another system.
func (p *proposal) isID(s *Stats) bool {
	return len(s.values) == s.filled && s.filled == s.rows && !slices.ContainsFunc(s.values, func(v string) bool {
		return !source.IsID(v) || strings.Trim(v, "0123456789-") == ""
	})
}

// key finds the column by which the data identifies its rows, "" if it has none.
func (p *proposal) key() string {
	for i, s := range p.columns {
		if p.used[i] || !canName(s.header) || s.filled == 0 || len(s.values) < min(s.filled, maxDistinct) || s.length() > 24 {
			continue
		}
		for _, tok := range headerTokens(s.header) {
			switch tok {
			case "id", "uid", "uuid", "code", "number", "key", "номер", "код", "n", "no", "нөмір", "номир":
				return s.header
			}
		}
		if s.header == "№" || s.header == "#" {
			return s.header
		}
	}
	return ""
}
