package desk

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/source"
)

func lookAt(data []byte) source.Problems {
	_, problems := catalog.Read("f.yaml", data, &catalog.Catalog{Causes: []catalog.Cause{
		{ID: "animals", Name: catalog.Text{Ru: "Животные"}}, {ID: "children"}, {ID: "elderly"}, {ID: "sport"}, {ID: "health"},
	}})
	return problems
}

const head = "opportunities:\n  - id: a\n    title: A\n"

func TestFix(t *testing.T) {
	for _, test := range []struct{ name, from, to string }{
		{"an alias", head + "    causes: [kids, \"seniors\", 'дети', Животные, animals]\n", head + "    causes: [children, \"elderly\", 'children', animals, animals]\n"},
		{"a slip", head + "    causes: [anmials]  # here\n", head + "    causes: [animals]  # here\n"},
		{"a key", "opportunities:\n- id: a\n  \"titel\": A\n", "opportunities:\n- id: a\n  \"title\": A\n"},
		{"a key, then what stands under it", head + "    cause:\n    - kids\n", head + "    causes:\n    - children\n"},
		{"spaces around a key", "opportunities:\n  - id: a\n    ' title ': A\n", "opportunities:\n  - id: a\n    'title': A\n"},
		{"spaces around an id", "opportunities:\n  - id: ' a '\n    title: A\n", "opportunities:\n  - id: 'a'\n    title: A\n"},
		{"dates", head + "    start_date: 01.02.2026\n    end_date: \"2026/3/1\"\n    verified_on: 2026-1-2\r\n", head + "    start_date: 2026-02-01\n    end_date: \"2026-03-01\"\n    verified_on: 2026-01-02\r\n"},
		{"a date that may be two", head + "    start_date: 01/02/2026\n", ""},
		{"numbers in quotes", head + "    minimum_age: \" 14 \"\n    remote: 'True'\n", head + "    minimum_age: 14\n    remote: true\n"},
		{"one text for a list", head + "    causes: animals # one\n    languages: ru, kk\n    times: 'weekends'\n    skills: first aid\n", head + "    causes: [animals] # one\n    languages: [ru, kk]\n    times: [weekends]\n    skills: [first aid]\n"},
		{"one text for a list, with a slip in it", head + "    causes: kids; seniors\n", head + "    causes: [children, elderly]\n"},
		{"a list of texts with commas", head + "    skills: first aid, patience\n", ""},
		{"a text for a list that says nothing known", head + "    causes: green dogs\n    languages: ask us\n", ""},
		{"a word for nothing", head + "    hazards: none\n    skills: нет\n", head + "    hazards: []\n    skills: []\n"},
		{"numbers with a comma or a unit", head + "    hours_per_week: 2,5\n    minimum_age: 16+\n    maximum_age: 60 лет\n", head + "    hours_per_week: 2.5\n    minimum_age: 16\n    maximum_age: 60\n"},
		{"numbers that begin with a point", head + "    hours_per_week: .5\n", head + "    hours_per_week: 0.5\n"},
		{"hours with their unit", head + "    hours_per_week: 3h\n", head + "    hours_per_week: 3\n"},
		{"hours with another unit", head + "    hours_per_week: 3 ч\n    minimum_age: 14 жас\n", head + "    hours_per_week: 3\n    minimum_age: 14\n"},
		{"numbers that may be two", head + "    hours_per_week: 2-3\n    minimum_age: 14-16\n    maximum_age: 60+\n", ""},
		{"thousands", head + "    hours_per_week: 1,000\n", ""},
		{"minutes in the place of hours", head + "    hours_per_week: 30 min\n", ""},
		{"lengths of time", head + "    duration: 3h\n", head + "    duration: PT3H\n"},
		{"a length of time in words", head + "    duration: 1,5 часа\n", head + "    duration: PT1H30M\n"},
		{"a length of time with two units", head + "    duration: 1 h 30 min\n", head + "    duration: PT1H30M\n"},
		{"a length of time in small letters", head + "    duration: pt2h\n", head + "    duration: PT2H\n"},
		{"a length of time without a unit", head + "    duration: '3'\n", ""},
		{"days", head + "    duration: 2 күн\n", head + "    duration: P2D\n"},
		{"an address without its beginning", head + "    url: www.example.org/a?b=c\n", head + "    url: https://www.example.org/a?b=c\n"},
		{"an address with a slip", head + "    url: http//example.org\n", head + "    url: https://example.org\n"},
		{"an address of mail", head + "    url: a@example.org\n", ""},
		{"addresses from links", head + "    email: mailto:a@example.org\n    phone: tel:+77170000000\n", head + "    email: a@example.org\n    phone: \"+77170000000\"\n"},
		{"letters of another keyboard", head + "    сity: Astana\n    country: КZ\n    activities: [саring]\n    remote: trуe\n    email: а@example.org\n    url: https://ехample.org\n", head + "    city: Astana\n    country: KZ\n    activities: [caring]\n    remote: true\n    email: a@example.org\n    url: https://example.org\n"},
		{"addresses in Cyrillic", head + "    email: почта@пример.рф\n    url: https://пример.рф/форма\n", ""},
		{"a name for an organisation", head + "    organization: City Library\n", ""},
		{"yes and no", head + "    remote: да # yes\n    residential: no\n", head + "    remote: true # yes\n    residential: false\n"},
		{"codes", head + "    languages: [kz, рус, English]\n    country: Казахстан\n", head + "    languages: [kk, ru, en]\n    country: KZ\n"},
		{"a language of a text", "opportunities:\n  - id: a\n    title: {kz: A, ru: B}\n", "opportunities:\n  - id: a\n    title: {kk: A, ru: B}\n"},
		{"a word that may be two", head + "    mmum_age: 14\n", ""},
		{"a key that is there already", head + "    titel: B\n", ""},
		{"a motive that is there already", head + "    motives: {friends: 2, social: 3}\n", ""},
		{"an id that is there already", head + "  - id: A\n    title: B\n", ""},
		{"a value that does not suit the key meant", head + "    organisation: Name\n    age: from 14\n", ""},
		{"the same, beside what can be fixed", head + "    organisation: Name\n    city: A\n    cause: [kids]\n", head + "    organisation: Name\n    city: A\n    causes: [children]\n"},
		{"money", head + "    fee: 100\n", ""},
		{"a text over several lines", head + "    schedule: >-\n      weekly\n    status:\n      open\n", head + "    schedule: >-\n      weekly\n    status:\n      active\n"},
		{"words in texts stay", head + "    summary: |\n      causes: [kids]\n      titel: B\n    causes: [kids]", head + "    summary: |\n      causes: [kids]\n      titel: B\n    causes: [children]"},
		{"an id behind a mark", "\xef\xbb\xbfopportunities:\r\n- {title: A, id: A_b}\r\n", "\xef\xbb\xbfopportunities:\r\n- {title: A, id: a-b}\r\n"},
		{"tabs", "opportunities:\n\t- id: a\n\t  title: A\n", "opportunities:\n  - id: a\n    title: A\n"},
		{"one tab, and tabs in a text", "opportunities:\n  - id: a\n    summary: |\n      a\n      \t\tb\n\ttitle: A\n", ""},
		{"a tab that means one thing", "opportunities:\n  - id: a\n  \ttitle: A\n    summary: |\n      a\n      \t\tb\n", "opportunities:\n  - id: a\n    title: A\n    summary: |\n      a\n      \t\tb\n"},
		{"a space that does not break", "opportunities:\n  - id: a\n  \u00a0\u00a0title: A\n", "opportunities:\n  - id: a\n    title: A\n"},
		{"what is broken elsewhere", head + "    causes: [kids\n", ""},
		{"words with a no before them", head + "    schedule: irregular\n    beneficiary_contact: indirect\n    background_check: unrequired\n    accessibility: [no_wheelchair, unquiet]\n    hazards: [non_hazardous]\n    safeguards: [no_supervision, nosupervision]\n    causes: [unhealth, 'не-health']\n", ""},
		{"a word with a letter before it", head + "    schedule: aregular\n", ""},
		{"a word with a digit", head + "    causes: [health2]\n", ""},
		{"signs alone", head + "    causes: ['--', '_']\n", ""},
		{"no space behind a colon", head + "    motives: {values:1, social:2}\n", ""},
		{"an equals sign", head + "    motives: {social=2: 1, 'values:': 2}\n", ""},
		{"nothing", "", ""},
	} {
		want := test.to
		if want == "" {
			want = test.from
		}
		got := Fix("f.yaml", []byte(test.from), lookAt)
		if diff := cmp.Diff(want, string(got.Data)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
		if (len(got.Fixes) > 0) != (want != test.from) {
			t.Errorf("%s: %+v", test.name, got.Fixes)
		}
		if again := Fix("f.yaml", got.Data, lookAt); len(again.Fixes) > 0 {
			t.Errorf("%s: a second time it fixes %+v", test.name, again.Fixes)
		}
	}
}

// A reference keeps a file from being fixed only where there is something to fix.
func TestFixSaysWhatStopsIt(t *testing.T) {
	for _, test := range []struct {
		from string
		line int
	}{
		{head + "    city: &c A\n    causes: [kids]\n    region: *c\n", 6},
		{head + "    city: &c A\n    causes: [animals]\n    region: *c\n", 0},
		{head + "    city: A\n    causes: [nobody-knows]\n", 0},
	} {
		got := Fix("f.yaml", []byte(test.from), lookAt)
		if got.Stopped != test.line || len(got.Fixes) > 0 || string(got.Data) != test.from {
			t.Errorf("%q: %+v", test.from, got)
		}
	}
}

func TestDiffShowsTheLines(t *testing.T) {
	got := Diff("f.yaml", []byte("a\nb\nc\n"), []byte("a\nB\nc\n"))
	if want := "--- f.yaml\n+++ f.yaml\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got := Diff("f.yaml", []byte("a"), []byte("a")); got != "" {
		t.Errorf("of nothing: %q", got)
	}
}

func TestAddWhereListsDiffer(t *testing.T) {
	o := &catalog.Opportunity{ID: "new", Title: catalog.Text{Plain: "New"}}
	for _, test := range []struct{ name, from, to string }{
		{"an empty file", "", "opportunities:\n  - id: new\n    title: New\n"},
		{"comments alone", "# mine", "# mine\nopportunities:\n  - id: new\n    title: New\n"},
		{"no list yet", "causes:\n- {id: a, name: A}\n", "causes:\n- {id: a, name: A}\n\nopportunities:\n  - id: new\n    title: New\n"},
		{"an empty key", "opportunities: # here\ncauses:\n- {id: a, name: A}", "opportunities: # here\n  - id: new\n    title: New\ncauses:\n- {id: a, name: A}"},
		{"no last line end", "opportunities:\n- {id: a, title: A}", "opportunities:\n- {id: a, title: A}\n- id: new\n  title: New"},
		{"a text at the end", "opportunities:\n- id: a\n  title: A\n  summary: |\n    text", "opportunities:\n- id: a\n  title: A\n  summary: |\n    text\n- id: new\n  title: New"},
		{"empty lines between", "opportunities:\n  - {id: a, title: A}\n\n  # the second\n  - {id: b, title: B}\n\n# end\n", "opportunities:\n  - {id: a, title: A}\n\n  # the second\n  - {id: b, title: B}\n\n  - id: new\n    title: New\n\n# end\n"},
		{"something behind", "opportunities:\r\n  - {id: a, title: A}\r\n# places\r\nplaces: []\r\n", "opportunities:\r\n  - {id: a, title: A}\r\n  - id: new\r\n    title: New\r\n# places\r\nplaces: []\r\n"},
		{"a text that keeps the empty lines behind it", "opportunities:\n- id: a\n  title: A\n  summary: |+\n    text\n\n\n", "opportunities:\n- id: a\n  title: A\n  summary: |+\n    text\n\n\n- id: new\n  title: New\n"},
		{"such a text with none", "opportunities:\n- {id: a, title: A}\n\n- id: b\n  title: B\n  summary: |+\n    text\n", "opportunities:\n- {id: a, title: A}\n\n- id: b\n  title: B\n  summary: |+\n    text\n- id: new\n  title: New\n"},
		{"such a text, and a comment", "opportunities:\n- id: a\n  title: A\n\n- id: b\n  title: B\n  summary: >2+ # c\n    text\n\n# end\n\n", "opportunities:\n- id: a\n  title: A\n\n- id: b\n  title: B\n  summary: >2+ # c\n    text\n\n- id: new\n  title: New\n# end\n\n"},
		{"a document with its marks", "---\nopportunities:\n  - {id: a, title: A}\n...\n", "---\nopportunities:\n  - {id: a, title: A}\n  - id: new\n    title: New\n...\n"},
	} {
		got, err := Add("f.yaml", []byte(test.from), o)
		if diff := cmp.Diff(test.to, string(got)); err != nil || diff != "" {
			t.Errorf("%s: %v (-want +got):\n%s", test.name, err, diff)
		}
	}
}

// An edit that gives a text in lines other empty lines at its end is seen.
func TestProofSeesEmptyLines(t *testing.T) {
	for _, test := range []struct {
		before, after string
		same          bool
	}{
		{"a: |+\n  b\n\n\n", "a: |+\n  b\n", false},
		{"a: |+\n  b\n", "a: |+\n  b\n\n", false},
		{"a: >+\n  b\n\n", "a: >+\n  b\n\n", true},
		{"a: |\n  b", "a: |\n  b\n", true},
	} {
		before, err := open("f.yaml", []byte(test.before))
		if err != nil {
			t.Fatal(err)
		}
		after, err := open("f.yaml", []byte(test.after))
		if err != nil {
			t.Fatal(err)
		}
		if got := (expected{}).same(before.root, after.root); got != test.same {
			t.Errorf("%q and %q: %v", test.before, test.after, got)
		}
	}
}

func TestWhatCannotBeEditedIsLeft(t *testing.T) {
	o := &catalog.Opportunity{ID: "new", Title: catalog.Text{Plain: "New"}}
	for _, test := range []struct {
		from   string
		reason Reason
	}{
		{"opportunities: {id: a}\n", NotAList},
		{"opportunities: some\n", NotAList},
		{"{opportunities: {a: b}}\n", NotAList},
		{"- id: a\n", NotAMap},
		{"opportunities:\n  - id: new\n    title: A\n", Taken},
		{"opportunities:\n\t- id: a\n", Unreadable},
		{"a: &a [1]\nopportunities: *a\n", NotAList},
	} {
		out, err := Add("f.yaml", []byte(test.from), o)
		var refused *EditError
		if !errors.As(err, &refused) || out != nil || refused.Reason != test.reason {
			t.Errorf("%q: %v, %q", test.from, err, out)
			continue
		}
		for _, lang := range locale.Langs() {
			if says := refused.In(lang); strings.ContainsAny(says, "{}") || !strings.Contains(says, "f.yaml") {
				t.Errorf("%s: %s", lang, says)
			}
		}
	}
	_, _, err := Verify("f.yaml", []byte("opportunities:\n- id: a\n  verified_on: {x: 1}\n"), []string{"a"}, Verification{On: "2026-11-22"})
	var refused *EditError
	if !errors.As(err, &refused) || refused.Reason != Unsafe || refused.Line != 2 {
		t.Errorf("%v", err)
	}
	for r := range reasons + 1 { // one more than there are: it is said as Unsafe is
		for _, lang := range locale.Langs() {
			says, unsafe := (&EditError{Reason: r}).In(lang), (&EditError{Reason: Unsafe}).In(lang)
			if says == "" || (says == unsafe) != (r == Unsafe || r == reasons) {
				t.Errorf("%d says %q in %s", r, says, lang)
			}
		}
	}
}

func FuzzEdits(f *testing.F) {
	f.Add(head + "    causes: [kids]\n    start_date: 1.2.2026\n")
	f.Add("opportunities:\r\n\t- {id: a, \"titel\": 'A'}\r\n...")
	f.Add("\xef\xbb\xbfa: |+\n  b\n\n\n# c\nopportunities:\n-   id: a\n    x: [\"]\", '}', # ]\n    ]")
	f.Fuzz(func(t *testing.T, s string) {
		data := []byte(s)
		o := &catalog.Opportunity{ID: "brand-new", Title: catalog.Text{Plain: "New"}}
		if out, err := Add("f.yaml", data, o); err == nil && !kept(data, out) {
			t.Errorf("%q became %q", s, out)
		}
		ids := IDs("f.yaml", data)
		if out, _, err := Verify("f.yaml", data, ids, Verification{On: "2026-11-22", By: "A: #"}); err == nil && !cmp.Equal(IDs("f.yaml", out), ids) {
			t.Errorf("%q became %q", s, out)
		}
		fixed := Fix("f.yaml", data, lookAt)
		if len(lookAt(fixed.Data)) > 0 && lookAt(data) == nil {
			t.Errorf("%q became worse: %q", s, fixed.Data)
		}
	})
}

// Real files from elsewhere and from people who mean harm: no panic, and what
// cannot be read is refused.
func TestEditsOfHostileFiles(t *testing.T) {
	dir := os.Getenv("AINA_TESTDATA")
	if dir == "" {
		t.Skip("AINA_TESTDATA is not set")
	}
	names, err := filepath.Glob(filepath.Join(dir, "yaml-attacks", "*"))
	if err != nil || len(names) == 0 {
		t.Fatal("no files: ", err)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if out, err := Add(name, data, &catalog.Opportunity{ID: "brand-new", Title: catalog.Text{Plain: "N"}}); err == nil && !kept(data, out) {
			t.Errorf("%s: something else changed", name)
		}
		Fix(name, data, lookAt)
	}
}

func BenchmarkFix(b *testing.B) {
	var file strings.Builder
	file.WriteString("opportunities:\n")
	for i := range 1_000 {
		fmt.Fprintf(&file, "  - id: a-%d\n    titel: A\n    organisation: Name\n    causes: [kids]\n", i)
	}
	for b.Loop() {
		Fix("f.yaml", []byte(file.String()), lookAt)
	}
}
