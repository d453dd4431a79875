package source_test

import (
	"fmt"
	"strings"
	"testing"

	"aina/catalog/text"
)

// What people write who do not know YAML is found where they wrote it, and
// called by its name.
func TestSyntaxIsNamed(t *testing.T) {
	const head = "list:\n  - id: one\n    title: Walk dogs\n" // three lines
	for _, test := range []struct {
		name, yaml string
		place      string
		message    string // a part of the English message or hint
	}{
		{"tab behind spaces", head + "  \t  city: x\n", "4:3", "with a tab"},
		{"NBSP for an indent", head + "\u00a0\u00a0\u00a0\u00a0city: x\n", "4:1", "indented with an unusual kind of space"},
		{"em space for an indent", head + "\u2003\u2003city: x\n", "4:1", "indented with an unusual kind of space"},
		{"NBSP within an indent", head + "  \u00a0 city: x\n    a: b\n", "4:3", "unusual kind of space"},
		{"NBSP behind a colon", head + "    city:\u00a0x\n    a: b\n", "4:10", "unusual kind of space"},
		{"wide space behind a colon", head + "    city:\u3000x\n    a: b\n", "4:10", "unusual kind of space"},
		{"curly quotes and a colon", head + "    sum: “Dogs: an hour”\n", "4:10", "does not read “ as a quote"},
		{"guillemets and a colon", head + "    sum: «Иттер: серуен»\n", "4:10", "does not read « as a quote"},
		{"straight and curly quote", head + "    sum: \"Dogs”\n    url: \"b\"\n", "4:15", "ends with ”"},
		{"open quote with others below", head + "    sum: \"Dogs\n    city: A\n    url: \"b\"\n", "4:10", "never closed"},
		{"apostrophe", head + "    sum: 'It's fun'\n", "4:14", "apostrophe"},
		{"quotes within quotes", head + "    sum: \"He said \"hi\" to\"\n", "4:20", "closing quote"},
		{"backslash", head + "    sum: \"C:\\Users\"\n", "4:13", "two backslashes"},
		{"backslash and no digits", head + "    sum: \"\\xzz\"\n", "4:11", "two backslashes"},
		{"open bracket with others below", head + "    causes: [a\n    skills: [b]\n", "4:13", "never closed"},
		{"open brace, closed by none of its kind", head + "    sum: {en: x\n    skills: [b]\n  - {id: two}\n", "4:10", "never closed"},
		{"bracket twice", head + "    causes: [a]]\n", "4:16", "closing bracket"},
		{"bracket of another kind", head + "    causes: [a}\n    city: A\n", "4:15", "does not match the one it closes"},
		{"comma missing between keys", head + "    sum: {en: x ru: y}\n", "4:19", "comma is missing"},
		{"comma missing between maps", "list: [\n  {id: one}\n  {id: two}\n]\n", "3:3", "comma is missing"},
		{"comma missing between texts", "list: [\"a\" \"b\"]\n", "1:12", "comma is missing"},
		{"item without space", head + "    skills:\n      - a\n      -b\n      - c\n", "6:7", "after the hyphen"},
		{"entry without space", head + "  -id: two\n    title: x\n", "4:3", "after the hyphen"},
		{"first entry without space", "list:\n  -id: one\n    title: x\n", "2:3", "after the hyphen"},
		{"item with a bullet", "list:\n  • id: one\n    title: x\n", "2:3", "cannot begin with •"},
		{"item with a long dash", "list:\n  — id: one\n    title: x\n", "2:3", "cannot begin with —"},
		{"item with a star", head + "    skills:\n      * a\n", "5:7", "cannot begin with *"},
		{"list on the line of its key", head + "    causes: - animals\n", "4:13", "line of its key"},
		{"key among items", head + "    causes:\n      - a\n      city: A\n", "6:7", "indented differently"},
		{"text behind a bar", head + "    sum: | text here\n      more\n", "4:10", "follow this sign"},
		{"key without a colon", head + "    қала Астана\n    city: A\n", "4:5", "colon is missing"},
		{"text after the end", head + "...\nmore: 1\n", "5:1", "second document"},
		{"comma twice", head + "    skills: [a,, b]\n    city: A\n", "4:16", "There is nothing between these commas"},
		{"comma twice, on two lines", head + "    skills: [a,\n      , b]\n    city: A\n", "5:7", "There is nothing between these commas"},
		{"hash in brackets", head + "    skills: [C #, Go]\n    city: A\n", "4:16", "taken for a comment"},
		{"hash in braces", head + "    sum: {en: Room #5, ru: x}\n    skills: [b]\n  - {id: two}\n", "4:20", "taken for a comment"},
		{"hash in brackets, and much below", head + "    skills: [C #, Go]\n" + strings.Repeat("    city: A\n", 60), "4:16", "taken for a comment"},
		{"comment in brackets that are open", head + "    skills: [C, # see\n    city: A\n", "4:13", "never closed"},
		{"tab alone on the last line", head + "\t", "4:1", "with a tab"},
		{"tab alone on the last line, behind a list", head + "    skills:\n      - a\n\t\n", "6:1", "with a tab"},
		{"tab behind a key without a value", head + "    skills:\n\t\n\n", "5:1", "with a tab"},
		{"no space in braces", head + "    motives: {values:1, social: 2}\n", "4:21", "after the colon"},
		{"Windows-1251 with its quotes", "a: \xcf\xf0\xe8\xe2\xe5\xf2 \xab\xec\xe8\xf0\xbb \x97 \xe8\n", "1:4", "Windows-1251"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, ps := parse(test.yaml)
			if len(ps) != 1 {
				t.Fatalf("%d problems: %v", len(ps), ps)
			}
			p := ps[0]
			if got := fmt.Sprintf("%d:%d", p.Line, p.Column); got != test.place {
				t.Errorf("at %s, want %s: %v", got, test.place, p)
			}
			if !strings.Contains(p.Message.In(text.English)+" "+p.Hint.In(text.English), test.message) {
				t.Errorf("%q %q lacks %q", p.Message.In(text.English), p.Hint.In(text.English), test.message)
			}
		})
	}
}

// What looks odd and is read all the same passes.
func TestOddButGoodYAML(t *testing.T) {
	for _, yaml := range []string{
		"a:\n- x\n- y\nb: 1\n",
		"a:\n  b:\n  - x\n  c: 1\n",
		"- a:\n  - x\n  b: 1\n- -5\n",
		"a: “Dogs”\nb: «Иттер»\n",
		"a: it's fun\nb: 5 - 3\nc: a—b\n",
		"a: |2-  # comment\n   x\nb: >+\n  y\n",
		"a: {b: [1, {c: d}], \"e\": 'f', g: https://example.org}\n",
		"a: [x: y, z]\n",
		"a: \"b \\\n  c \\x41 \\u0041\"\n",
		"a: x\n...\n# the end\n",
		"a: text\n  - goes on\n  -so\n",
		"a: |",
		"a: >-\r\n  <p>x</p>",
		"- |\n x |",
	} {
		if _, ps := parse(yaml); len(ps) > 0 {
			t.Errorf("%q: %v", yaml, ps)
		}
	}
}
