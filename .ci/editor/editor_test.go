package editor

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/check"
	"aina/catalog/desk"
	"aina/catalog/source"
)

const entry = "opportunities:\n  - id: a\n    title: A\n"

func defaultCatalog(t *testing.T) *catalog.Catalog {
	data, err := os.ReadFile("../../catalog.yaml")
	if err != nil {
		t.Fatal(err)
	}
	c, _ := catalog.Read("catalog.yaml", data, nil)
	return c
}

// An editor underlines nothing that check passes.
func TestNoFalseAlarms(t *testing.T) {
	c := defaultCatalog(t)
	s := newServer(t, desk.Schema(c, catalog.English))
	files := []string{
		entry + "    email: почта@пример.рф\n    url: https://пример.рф/форма\n",
		entry + "    phone: +7\u00a0717\u00a0000 00 00\n    summary: 2026\n    skills: [112]\n    own_costs: 500\n",
		entry + "    city:\n    group_friendly:\n    causes:\n    summary:\n    motives:\n    organization:\n",
		entry + "    remote: yes\n    residential: no\n    few_words: true\n    start_date: 2026-05-01\n    duration: PT1H30M\n",
		"opportunities:\n", "opportunities: []\n", "opportunities:\n  - id: 2026\n    title: 5\n",
	}
	for _, r := range check.Rules() {
		for _, example := range []string{r.Good, r.Bad} {
			if !strings.HasPrefix(example, "opportunities:") && !strings.HasPrefix(example, "- ") {
				example = entry + "    " + strings.ReplaceAll(strings.TrimSuffix(example, "\n"), "\n", "\n    ") + "\n"
			}
			files = append(files, example)
		}
	}
	for _, file := range files {
		_, problems := catalog.Read("c.yaml", []byte(file), c)
		_, found := s.open(file)
		if len(found) > 0 && !problems.HasErrors() {
			t.Errorf("a false alarm, %q:\n%s", found[0].Message, file)
		}
		if len(found) == 0 && problems.HasErrors() {
			first, _ := problems.First()
			t.Logf("only check finds %s", first)
		}
		for _, d := range found {
			if strings.Contains(d.Message, "^") {
				t.Errorf("a bare pattern is shown: %s", d.Message)
			}
			t.Logf("%d:%d %s", d.Range.Start.Line+1, d.Range.Start.Character+1, d.Message)
		}
	}
	data, err := os.ReadFile("../../catalog.yaml")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(data), "\n") // without the line that names a schema
	if _, found := s.open(rest); len(found) > 0 {
		t.Errorf("the default catalog: %v", found)
	}
}

// What is offered and taken makes a file without mistakes.
func TestCompletion(t *testing.T) {
	c := defaultCatalog(t)
	s := newServer(t, desk.Schema(c, catalog.Russian))
	for _, test := range []struct {
		text, label string
		none        []string
	}{
		{"opportunities:\n  - |\n", "title", nil},
		{"opportunities:\n  - id: a\n    |\n", "summary", []string{"id"}},
		{"opportunities:\n  - id: a\n    title: A\n    schedule: |\n", "regular", []string{"null"}},
		{"opportunities:\n  - id: a\n    title: A\n    causes:\n      - |\n", "animals", []string{"null"}},
		{"opportunities:\n  - id: a\n    title: A\n    causes: [|]\n", "animals", nil},
		{"opportunities:\n  - id: a\n    title: A\n    motives:\n      |\n", "enjoyment", nil},
		{"opportunities:\n  - id: a\n    title: A\n    remote: |\n", "true", []string{"null"}},
		{"opportunities:\n  - id: a\n    title: |\n", "en, ru, kk", []string{"null"}},
		{"|", "opportunities", nil},
	} {
		all := s.complete(test.text)
		taken, found := all[test.label]
		if !found {
			t.Errorf("%q: %s is not offered: %v", test.text, test.label, labels(all))
			continue
		}
		for _, label := range test.none {
			if _, found := all[label]; found {
				t.Errorf("%q: %s is offered", test.text, label)
			}
		}
		before, after, _ := strings.Cut(test.text, "|")
		line := before[strings.LastIndex(before, "\n")+1:]
		lead := line[:len(line)-len(strings.TrimLeft(line, " "))] // editors put it before further lines
		file := before + strings.ReplaceAll(plain(taken.text()), "\n", "\n"+lead) + after
		doc, _ := source.Parse("c.yaml", []byte(file), source.DefaultLimits())
		_, problems := catalog.Read("c.yaml", []byte(file), c)
		problems = slices.DeleteFunc(problems, func(p source.Problem) bool { return p.Code == source.MissingKey || p.Severity == source.Warning })
		if doc.Tree() == nil || len(problems) > 0 {
			t.Errorf("%q: taking %s makes %v:\n%s", test.text, test.label, problems, file)
		}
		t.Logf("%q: %q of %v", test.text, taken.text(), labels(all))
	}
}

func labels(all map[string]completion) []string {
	var names []string
	for name := range all {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// plain takes the stops of a snippet out.
func plain(snippet string) string {
	return stop.ReplaceAllString(strings.NewReplacer("$1", "x", "$2", "x", "$3", "x").Replace(snippet), "$1")
}

var stop = regexp.MustCompile(`\$\{\d+:?([^}]*)\}`)
