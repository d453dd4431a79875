package text_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aina/catalog/text"
)

func TestFold(t *testing.T) {
	for _, test := range []struct{ a, b string }{
		{"Қызғалдақ", "кызгалдак"},
		{"ӘЖЕ", "аже"},
		{"Ғылым, өнер, үй, ұл, һәм", "гылым, онер, уй, ул, хам"},
		{"тіл", "тил"},
		{"Ёлка", "елка"},
		{"cобака", "собака"}, // a Latin c
		{"AСТАНА", "астана"}, // a Latin A
		{"Café", "cafe"},
		{"Й\u0306", "й"},
		{"И\u0306", "й"},
		{"ﬁne", "fine"},
		{"ａｂｃ", "abc"},
		{"  a \n b\u00a0c ", "a b c"},
		{"dog", "dog"},
	} {
		if a, b := text.Fold(test.a), text.Fold(test.b); a != b {
			t.Errorf("%q folds to %q, %q to %q", test.a, a, test.b, b)
		}
	}
	for _, test := range []struct{ a, b string }{{"cat", "сат"}, {"мой", "мои"}, {"сок", "сук"}} {
		if a, b := text.Fold(test.a), text.Fold(test.b); a == b {
			t.Errorf("%q and %q both fold to %q", test.a, test.b, a)
		}
	}
}

func TestFoldIsStable(t *testing.T) {
	pieces := rapid.SampledFrom([]string{"a", "B", "c", "H", "я", "Қ", "ё", "й", "и", "Ї", "\u0306", "\u0308", "\u0300", " ", "İ", "ß", "ﬁ", "Å", "1", "№", "…"})
	rapid.Check(t, func(t *rapid.T) {
		s := ""
		for _, p := range rapid.SliceOf(pieces).Draw(t, "pieces") {
			s += p
		}
		s += text.Clean(rapid.String().Draw(t, "any"))
		once := text.Fold(s)
		if twice := text.Fold(once); twice != once {
			t.Fatalf("%+q folds to %+q, then to %+q", s, once, twice)
		}
	})
}

// English letters alone take a shorter way to the same.
func TestFoldOfEnglish(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := string(rapid.SliceOf(rapid.ByteRange(0, 0x7f)).Draw(t, "text"))
		if got, want := text.Fold(s), strings.Join(strings.Fields(strings.ToLower(s)), " "); got != want {
			t.Fatalf("%q, want %q", got, want)
		}
		if long := text.Fold(s + " ё"); long != strings.TrimLeft(text.Fold(s)+" е", " ") {
			t.Fatalf("beside a Cyrillic word: %q", long)
		}
	})
}

func TestOtherLayout(t *testing.T) {
	for _, test := range []struct {
		in   string
		want []string
	}{
		{"ghbdtn", []string{"привет"}},
		{"2rt", []string{"2ке", "әке"}},
		{"Rjirtnfe", []string{"Кошкетау"}},
		{"вщпы", []string{"dogs"}},
		{"123", nil},
		{"", nil},
	} {
		if diff := cmp.Diff(test.want, text.OtherLayout(test.in)); diff != "" {
			t.Errorf("OtherLayout(%q) (-want +got):\n%s", test.in, diff)
		}
	}
}

func ExampleOtherLayout() {
	fmt.Println(text.OtherLayout("ghbdtn")[0])
	// Output: привет
}

func ExampleFold() {
	fmt.Println(text.Fold("Қазақстан") == text.Fold("казакстан"))
	// Output: true
}

func ExampleText_In() {
	name := text.Text{En: "Astana", Ru: "Астана"}
	fmt.Println(name.In(text.Kazakh))
	// Output: Астана
}
