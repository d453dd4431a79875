package catalog

import (
	"fmt"
	"strings"
	"testing"

	"aina/catalog/source"
	"aina/catalog/text"
)

// Whatever stands in a field, one fault is told once.
func TestNoFaultIsToldTwice(t *testing.T) {
	for _, f := range OpportunityFields() {
		for _, value := range []string{"none", "12", "{a: b}", "[~]", "[[a]]", "[{a: b}]", "'x y z'", "-1", ".5", "- a", "{}", "[a: b]", "true", "2,5", "сity"} {
			_, problems := ReadEntry("f.yaml", []byte("id: a\ntitle: A\n"+f.Name+": "+value+"\n"), nil)
			seen := map[string]bool{}
			for _, p := range problems {
				if at := fmt.Sprint(p.Line, ":", p.Column, p.Message.In(text.English)); seen[at] {
					t.Errorf("%s: %s is told twice: %s", f.Name, value, p)
				} else {
					seen[at] = true
				}
			}
		}
	}
}

// The way out is shown with what was written.
func TestHintsLeadToWhatIsMeant(t *testing.T) {
	const entry = "opportunities:\n  - id: a\n    title: A\n"
	for _, test := range []struct{ file, place, says string }{
		{"opportunities:\n  dog-walker:\n    title: Walk\n  reader:\n    title: Read\n", "2:3", "- id: dog-walker"},
		{"opportunities:\n  Dog walker:\n    title: Walk\n", "2:3", "- id: dog-walker"},
		{"opportunities:\n  Ит серуендету:\n    title: Walk\n", "2:3", "- id: …"},
		{"opportunities:\n  id: a\n  title: A\n", "2:3", "hyphen"},
		{"opportunities: some\n", "1:16", "hyphen"},
		{"causes:\n  animals:\n    name: Animals\n", "2:3", "- id: animals"},
		{"opportunities:\n  - id:a\n    title: A\n", "2:7", "space is missing after the colon"},
		{"opportunities:\n<<<<<<< HEAD\n  - id: a\n    title: A\n=======\n  - id: b\n    title: B\n>>>>>>> other\n", "2:1", "conflict"},
		{"opportunities:\n  - id: a\n    title: A\n<<<<<<< HEAD\n    city: B\n=======\n    city: C\n>>>>>>> x\n", "4:1", "conflict"},
		{entry + "    organization: City Library\n", "4:19", "organization: {name: City Library}"},
		{entry + "    organization: 'Home: the one'\n", "4:19", "organization: {name: \"Home: the one\"}"},
		{entry + "    hazards: none\n", "4:14", "[]"},
		{entry + "    summary: {en: An hour, with a dog., ru: Час}\n", "4:28", "in double quotes"},
		{entry + "    summary: {ru: Час, en: An hour, with a dog}\n", "4:37", "in double quotes"},
		{entry + "    organization: {name: Home, sweet home}\n", "4:32", "in double quotes"},
		{entry + "    organization: {name: Home?, url: https://example.org}\n", "4:26", "in double quotes"},
		{entry + "    skills: [a car: any, b]\n", "4:14", "in double quotes"},
		{entry + "    skills:\n      - first aid: the basics\n", "5:9", "in double quotes"},
		{entry + "    сity: Astana\n", "4:5", "another alphabet in it: с"},
		{entry + "    country: КZ\n", "4:14", "Did you mean “KZ”"},
		{entry + "    activities: [саring]\n", "4:18", "Did you mean “caring”"},
		{entry + "    remote: trуe\n", "4:13", "Did you mean “true”"},
		{entry + "    email: а@example.org\n", "4:12", "Did you mean “a@example.org”"},
		{entry + "    url: https://ехample.org/путь\n", "4:10", "another alphabet"},
		{entry + "    url: https://жexample.org\n", "4:10", "one keyboard"},
		{"opportunities:\n  - id: dоg\n    title: A\n", "2:9", "Did you mean “dog”"},
		{entry + "    duration: РТ3H\n", "4:15", "Did you mean “PT3H”"},
		{"- name: John\n  age: 3\n", "1:1", "does not look like a catalog"},
		{"- one\n- two\n", "1:1", "does not look like a catalog"},
		{"- id: a\n  title: A\n", "1:1", "Write “opportunities:” above the list"},
		{"some text\n", "1:1", "does not look like a catalog"},
		{"services:\n  web:\n    image: x\nvolumes: {}\n", "1:1", "does not look like a catalog"},
		{"id: a\ntitle: A\n", "1:1", "This is one entry"},
		{"title: A\nkind: b\n", "1:1", "This is one entry"},
		{"opportunites:\n  - id: a\n    title: A\n", "1:1", "opportunities"},
	} {
		_, problems := Read("f.yaml", []byte(test.file), nil)
		var errors source.Problems
		for _, p := range problems {
			if p.Severity == source.Error {
				errors = append(errors, p)
			}
		}
		if len(errors) != 1 {
			t.Errorf("%q: %v", test.file, errors)
			continue
		}
		p := errors[0]
		if got := fmt.Sprintf("%d:%d", p.Line, p.Column); got != test.place || !strings.Contains(p.Message.In(text.English)+" "+p.Hint.In(text.English), test.says) {
			t.Errorf("%q: %s: %s %s", test.file, got, p.Message.In(text.English), p.Hint.In(text.English))
		}
	}
	for _, fine := range []string{"    email: почта@пример.рф\n", "    url: https://пример.рф/форма\n", "    url: https://сайт.қаз\n", "    email: info@центр.kz\n", "    summary: {en: One, ru: Раз, kk: Бір}\n", "    skills: [C++, a-b]\n"} {
		if _, problems := Read("f.yaml", []byte(entry+fine), nil); problems.HasErrors() {
			t.Errorf("%q: %v", fine, problems)
		}
	}
}
