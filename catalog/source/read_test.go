package source_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog/locale/words"
	"aina/catalog/source"
)

// TestReaders reads one value with one reader and shows the value and what was
// said, by place and code.
func TestReaders(t *testing.T) {
	type value = any
	get := func(v value, ok bool) value {
		if !ok {
			return nil
		}
		return v
	}
	words := source.Words{Allowed: []string{"animals", "children", "elderly"}, Aliases: map[string]string{"kids": "children", "дети": "children", "seniors": "elderly"}}
	for _, test := range []struct {
		name, yaml string
		read       func(source.Node) value
		want       value
		problems   []string
	}{
		{"line", "v: \" a\\n\\e[31mb \"", func(n source.Node) value { s, ok := n.Line(); return get(s, ok) }, "a b", nil},
		{"number as text", "v: 2026", func(n source.Node) value { s, ok := n.Line(); return get(s, ok) }, "2026", nil},
		{"list where a text belongs", "v: [a, b]", func(n source.Node) value { s, ok := n.Line(); return get(s, ok) }, nil, []string{"1:4-10 wrong-type"}},
		{"whole number", "v: 14", func(n source.Node) value { i, ok := n.Int(0, 120); return get(i, ok) }, 14, nil},
		{"fraction", "v: 1.5", func(n source.Node) value { i, ok := n.Int(0, 120); return get(i, ok) }, nil, []string{"1:4-7 wrong-type"}},
		{"quoted number", "v: '14'", func(n source.Node) value { i, ok := n.Int(0, 120); return get(i, ok) }, nil, []string{"1:4-8 wrong-type"}},
		{"octal", "v: 014", func(n source.Node) value { i, ok := n.Int(0, 120); return get(i, ok) }, nil, []string{"1:4-7 wrong-type"}},
		{"too high", "v: 121", func(n source.Node) value { i, ok := n.Int(0, 120); return get(i, ok) }, nil, []string{"1:4-7 out-of-range"}},
		{"far too high", "v: 99999999999999999999", func(n source.Node) value { i, ok := n.Int(0, 120); return get(i, ok) }, nil, []string{"1:4-24 out-of-range"}},
		{"negative", "v: -1", func(n source.Node) value { i, ok := n.Int(0, 120); return get(i, ok) }, nil, []string{"1:4-6 out-of-range"}},
		{"number", "v: 2.5", func(n source.Node) value { i, ok := n.Number(0, 10); return get(i, ok) }, 2.5, nil},
		{"not a number", "v: .nan", func(n source.Node) value { i, ok := n.Number(0, 10); return get(i, ok) }, nil, []string{"1:4-8 wrong-type"}},
		{"true", "v: true", func(n source.Node) value { i, ok := n.Bool(); return get(i, ok) }, true, nil},
		{"yes", "v: yes", func(n source.Node) value { i, ok := n.Bool(); return get(i, ok) }, true, []string{"1:4-7 yaml11-value"}},
		{"off", "v: off", func(n source.Node) value { i, ok := n.Bool(); return get(i, ok) }, false, []string{"1:4-7 yaml11-value"}},
		{"quoted true", "v: \"true\"", func(n source.Node) value { i, ok := n.Bool(); return get(i, ok) }, nil, []string{"1:4-10 wrong-type"}},
		{"maybe", "v: maybe", func(n source.Node) value { i, ok := n.Bool(); return get(i, ok) }, nil, []string{"1:4-9 wrong-type"}},
		{"date", "v: 2026-02-28", func(n source.Node) value { s, ok := n.Date(); return get(s, ok) }, "2026-02-28", nil},
		{"no such day", "v: 2026-02-30", func(n source.Node) value { s, ok := n.Date(); return get(s, ok) }, nil, []string{"1:4-14 bad-date"}},
		{"duration", "v: PT1H30M", func(n source.Node) value { s, ok := n.Duration(); return get(s, ok) }, "PT1H30M", nil},
		{"no duration", "v: 3h", func(n source.Node) value { s, ok := n.Duration(); return get(s, ok) }, nil, []string{"1:4-6 bad-duration"}},
		{"nothing long", "v: PT0H", func(n source.Node) value { s, ok := n.Duration(); return get(s, ok) }, nil, []string{"1:4-8 bad-duration"}},
		{"id", "v: a-1", func(n source.Node) value { s, ok := n.ID(); return get(s, ok) }, "a-1", nil},
		{"id in capitals", "v: Dog_Walker", func(n source.Node) value { s, ok := n.ID(); return get(s, ok) }, nil, []string{"1:4-14 bad-id"}},
		{"address", "v: https://example.org/a?b=c", func(n source.Node) value { s, ok := n.URL(); return get(s, ok) }, "https://example.org/a?b=c", nil},
		{"script", "v: \"javascript:alert(1)\"", func(n source.Node) value { s, ok := n.URL(); return get(s, ok) }, nil, []string{"1:4-25 bad-url"}},
		{"half an address", "v: /about", func(n source.Node) value { s, ok := n.URL(); return get(s, ok) }, nil, []string{"1:4-10 bad-url"}},
		{"address with a name", "v: https://u:p@example.org", func(n source.Node) value { s, ok := n.URL(); return get(s, ok) }, nil, []string{"1:4-27 bad-url"}},
		{"email", "v: a.b@example.org", func(n source.Node) value { s, ok := n.Email(); return get(s, ok) }, "a.b@example.org", nil},
		{"no email", "v: a at example.org", func(n source.Node) value { s, ok := n.Email(); return get(s, ok) }, nil, []string{"1:4-20 bad-email"}},
		{"phone", "v: \"+7 (717) 000-00-00\"", func(n source.Node) value { s, ok := n.Phone(); return get(s, ok) }, "+7 (717) 000-00-00", nil},
		{"short phone", "v: 111", func(n source.Node) value { s, ok := n.Phone(); return get(s, ok) }, "111", nil},
		{"no phone", "v: call us", func(n source.Node) value { s, ok := n.Phone(); return get(s, ok) }, nil, []string{"1:4-11 bad-phone"}},
		{"language", "v: kk-KZ", func(n source.Node) value { s, ok := n.Language(); return get(s, ok) }, "kk-KZ", nil},
		{"Norwegian", "v: no", func(n source.Node) value { s, ok := n.Language(); return get(s, ok) }, "no", nil},
		{"country as language", "v: kz", func(n source.Node) value { s, ok := n.Language(); return get(s, ok) }, nil, []string{"1:4-6 bad-language"}},
		{"country", "v: kz", func(n source.Node) value { s, ok := n.Country(); return get(s, ok) }, "KZ", nil},
		{"no country", "v: QQ", func(n source.Node) value { s, ok := n.Country(); return get(s, ok) }, nil, []string{"1:4-6 bad-country"}},
		{"name of a country", "v: Қазақстан", func(n source.Node) value { s, ok := n.Country(); return get(s, ok) }, nil, []string{"1:4-13 bad-country"}},
		{"words", "v: [animals, kids, animals]", func(n source.Node) value { s, ok := n.Enums(source.UnknownCause, words); return get(s, ok) }, []string{"animals"}, []string{"1:14-18 unknown-cause"}},
		{"empty item", "v:\n  - a\n  -\n  - b", func(n source.Node) value { s, ok := n.Lines(); return get(s, ok) }, []string{"a", "b"}, []string{"3:4-5 wrong-type"}},
		{"text of no language known", "v: {en: a, de: b}", func(n source.Node) value { s, ok := n.Texts(); return get(s.En, ok) }, "a", []string{"1:12-14 unknown-key"}},
		{"text in a list", "v: [a]", func(n source.Node) value { s, ok := n.Texts(); return get(s.En, ok) }, nil, []string{"1:4-7 wrong-type"}},
		{"anchor in silence", "v: *a", func(n source.Node) value { s, ok := n.Line(); return get(s, ok) }, nil, []string{"1:4-6 anchor"}},
		{"block text", "v: |2\n   a\n  b\n", func(n source.Node) value { s, ok := n.Int(0, 1); return get(s, ok) }, nil, []string{"1:4-6 wrong-type"}},
		{"text over two lines", "v: a b\n  c\n", func(n source.Node) value { s, ok := n.Int(0, 1); return get(s, ok) }, nil, []string{"1:4-7 wrong-type"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, _ := parse(test.yaml)
			var got value
			if m, ok := d.Root().Map(); ok {
				v, _ := m.Get("v")
				got = test.read(v)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("value (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.problems, brief(d.Problems())); diff != "" {
				t.Errorf("problems (-want +got):\n%s", diff)
			}
		})
	}
}

func TestNearest(t *testing.T) {
	words := source.Words{
		Allowed: []string{"animals", "children", "elderly", "hands_on", "one_off"},
		Aliases: map[string]string{"kids": "children", "дети": "children", "қариялар": "elderly"},
	}
	for in, want := range map[string]string{
		"animls": "animals", "Animals": "animals", "kids": "children", "ДЕТИ": "children", "дети ": "children",
		"кариялар": "elderly", "hands-on": "hands_on", "handson": "hands_on", "oneoff": "one_off", "zebra": "", "": "", "xx": "",
	} {
		if got := words.Nearest(in); got != want {
			t.Errorf("Nearest(%q) = %q, want %q", in, got, want)
		}
	}
	if got := words.Nearest("animls", "animals"); got != "" {
		t.Errorf("a word that is taken is offered: %q", got)
	}
}

func TestProblemsOfEntries(t *testing.T) {
	d, _ := parse("list:\n  - {id: a, x: 1}\n  - id: b\n    n: z\n  -\n  - id: c\nother: 1\nother: 2\n")
	root, _ := d.Root().Map()
	d.Sections(root)
	list, _ := root.Get("list")
	for _, e := range list.Entries() {
		e.Known(source.Words{Allowed: []string{"id", "n"}})
		if v, ok := e.Get("n"); ok {
			v.Enum(source.UnknownValue, source.Words{Allowed: []string{"y"}})
		}
		id, _ := e.Get("id")
		d.Name(e.Number, id.Raw())
	}
	type row struct {
		Entry string
		Line  int
		Code  source.Code
		Left  bool
	}
	var got []row
	for _, p := range d.Problems() {
		got = append(got, row{p.Entry, p.Line, p.Code, p.LeftOut})
	}
	want := []row{
		{"a", 2, source.UnknownKey, true},
		{"b", 4, source.UnknownValue, false},
		{"", 5, source.WrongType, true},
		{"", 8, source.DuplicateKey, true},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if n := d.Problems().LeftOut(); n != 2 {
		t.Errorf("%d entries left out, want 2", n)
	}
}

// Where more is found than is shown, errors are shown first, in words.
func TestWarningsHideNoError(t *testing.T) {
	lim := source.DefaultLimits()
	lim.Problems = 3
	d, _ := source.Parse("f.yaml", []byte("list:\n  - {n: y}\n  - {n: y}\n  - {n: y}\n  - {n: y}\n  - {n: z}\n"), lim)
	root, _ := d.Root().Map()
	d.Sections(root)
	list, _ := root.Get("list")
	for _, e := range list.Entries() {
		v, _ := e.Get("n")
		d.Warn(v.Span(), source.Encoding, func(*words.Words) words.Problem { return words.Problem{} })
		v.Enum(source.UnknownValue, source.Words{Allowed: []string{"y"}})
	}
	ps := d.Problems()
	if len(ps) != 4 || ps[2].Severity != source.Error || ps[2].Line != 6 || !strings.Contains(ps[2].Message.In("en"), "z") || ps[3].Code != source.TooLarge {
		t.Errorf("%v", ps)
	}
}
