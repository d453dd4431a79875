package check

import (
	"fmt"
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/text"
)

// Reference is all that a maintainer of a catalog can look up: how a file
// is made, every field and every rule. It is made from the tables that reading
// and checking use.
func Reference(lang catalog.Lang) []byte {
	p := newPage(lang)
	w := p.words
	p.head(w.Title)
	for _, s := range w.Intro {
		p.paragraph("", s)
	}
	p.quote(w.SmallFileTitle, smallFile())
	p.head(w.FieldsTitle)
	for _, part := range catalog.FileFields() {
		fmt.Fprintf(p, "%s:\n\n", part.Name)
		p.paragraph("  ", part.About.In(lang))
		p.fields("  ", part.Fields)
	}
	p.head(w.RulesTitle)
	for _, s := range w.AboutRules {
		p.paragraph("", s)
	}
	for _, r := range Rules() {
		p.rule(r)
	}
	return append([]byte(strings.TrimRight(p.String(), "\n")), '\n')
}

// fields describes the keys of a map, those of a map within it below its own.
func (p *page) fields(indent string, all []catalog.FieldInfo) {
	for _, f := range all {
		form := p.kind(f)
		if f.Required {
			form += ", " + p.words.Required
		}
		fmt.Fprintf(p, "%s%s (%s)\n", indent, f.Name, form)
		p.paragraph(indent+"    ", f.About.In(p.lang))
		if len(f.Words) > 0 {
			p.trim()
			p.paragraph(indent+"    ", p.words.Allowed+" "+strings.Join(f.Words, ", "))
		}
		p.trim()
		fmt.Fprintf(p, "%s    %s: %s\n\n", indent, f.Name, f.Example)
		p.fields(indent+"    ", f.Fields)
	}
}

// trim takes back the last empty line.
func (p *page) trim() {
	if b := p.Bytes(); strings.HasSuffix(string(b[max(0, len(b)-2):]), "\n\n") {
		p.Truncate(p.Len() - 1)
	}
}

// kind says what a value looks like.
func (p *page) kind(f catalog.FieldInfo) string {
	number := func(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }
	return text.Fill(p.words.Kinds[string(f.Kind)], "min", number(f.Min), "max", number(f.Max))
}

// smallFile is a catalog to begin with; a test checks that nothing is wrong
// with it.
func smallFile() string {
	return `opportunities:
  - id: shelter-dog-walker
    title: {en: Walk shelter dogs, ru: Гулять с собаками из приюта, kk: Панажайдағы иттерді серуендету}
    summary: {en: An hour outside with a dog., ru: Час на улице с собакой., kk: Итпен далада бір сағат.}
    causes: [animals]
    motives: {enjoyment: 3, protective: 2}
    activities: [outdoors, caring]
    schedule: regular
    hours_per_week: 2
    minimum_age: 14
    beneficiary_contact: none
    first_step: {en: Call the shelter., ru: Позвоните в приют., kk: Панажайға қоңырау шалыңыз.}
    how_to_apply: {en: Write to the coordinator., ru: Напишите координатору., kk: Үйлестірушіге жазыңыз.}
`
}
