package check

import (
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/source"
)

// Class is what a rule is about.
type Class string

// The classes. An error of shape or of harm keeps an entry out of the catalog,
// an error of sense only drops its value, a warning does neither.
const (
	Shape     Class = "shape"
	Sense     Class = "sense"
	Freshness Class = "freshness"
	Languages Class = "languages"
	Harm      Class = "harm"
)

// Rule is one thing that is checked.
type Rule struct {
	Code     source.Code
	Severity source.Severity
	Class    Class
	Bad      string // an example that breaks the rule, and no other
	Good     string // the same, fixed
}

// In returns the texts of the rule in a language.
func (r Rule) In(lang catalog.Lang) words.Rule {
	return locale.In(lang).Reference().Rules[string(r.Code)]
}

// Rules lists all rules, by class.
func Rules() []Rule {
	return slices.Concat(fileRules(), shapeRules(), wordRules(), contactRules(), adviceRules(), freshnessRules(), languageRules(), harmRules())
}

// Find finds a rule by its code.
func Find(code string) (Rule, bool) {
	for _, r := range Rules() {
		if string(r.Code) == code {
			return r, true
		}
	}
	return Rule{}, false
}

// Codes lists the codes of all rules, in their order.
func Codes() []string {
	var all []string
	for _, r := range Rules() {
		all = append(all, string(r.Code))
	}
	return all
}

// className returns the name of the class for other programs.
func (r Rule) className() string {
	if r.Class == Harm {
		return "do-no-harm"
	}
	return string(r.Class)
}

// exampleFile is the name under which examples are checked, exampleDay the day.
const (
	exampleFile = "catalog.yaml"
	exampleDay  = catalog.Date("2026-11-22")
)

// example makes a whole file of an example: one that begins with a key of an
// entry is put into an entry that is otherwise good.
func example(s string) string {
	if strings.HasPrefix(s, "opportunities:") || strings.HasPrefix(s, "- ") {
		return s
	}
	out := "opportunities:\n" +
		"  - id: dog-walker\n" +
		"    title: Walk shelter dogs\n" +
		"    motives: {enjoyment: 3}\n" +
		"    first_step: Call the shelter.\n" +
		"    how_to_apply: Write to us.\n"
	for line := range strings.Lines(s) {
		out += "    " + line
	}
	return out
}

// exampleBase is what examples may refer to.
func exampleBase() *catalog.Catalog {
	return &catalog.Catalog{Places: []catalog.Place{
		{ID: "astana", Name: catalog.Text{En: "Astana", Ru: "Астана", Kk: "Астана"}, Region: "astana", Country: "KZ"},
		{ID: "almaty", Name: catalog.Text{En: "Almaty", Ru: "Алматы", Kk: "Алматы"}, Region: "almaty", Country: "KZ"},
	}, Causes: []catalog.Cause{
		{ID: "animals", Name: catalog.Text{En: "Animals", Ru: "Животные", Kk: "Жануарлар"}},
		{ID: "children", Name: catalog.Text{En: "Children", Ru: "Дети", Kk: "Балалар"}},
		{ID: "elderly", Name: catalog.Text{En: "Older people", Ru: "Пожилые люди", Kk: "Қариялар"}},
	}}
}

// checkExample checks an example as a file.
func checkExample(s string) *Report {
	files := []catalog.File{{Name: exampleFile, Data: []byte(example(s))}}
	return Files(files, exampleBase(), Options{AsOf: exampleDay, Stale: DefaultStale})
}
