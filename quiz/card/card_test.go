package card_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/card"
	"aina/quiz/group"
	"aina/quiz/quiztest"
)

// asked is a questionnaire with the causes of a catalog as its rows.
func asked(q *quiz.Questionnaire, causes []catalog.Cause) *quiz.Questionnaire {
	return quiz.NewSession(q, quiz.Quick, causes).Questionnaire()
}

func defaultCard(tb testing.TB) (card.Card, *quiz.Questionnaire, *catalog.Catalog) {
	tb.Helper()
	c := quiztest.DefaultCatalog(tb)
	q := asked(quiz.Default(), c.Causes)
	return card.New(q), q, c
}

func TestWhatTheCardAsks(t *testing.T) {
	c, _, k := defaultCard(t)
	var keys strings.Builder
	seen := map[group.Subject]bool{}
	for _, x := range c.Items {
		keys.WriteRune(x.Key)
		seen[x.Subject] = true
		for _, lang := range text.Langs() {
			if x.Name.In(lang) == "" || x.Note.In(lang) == "" {
				t.Errorf("%c has no name or note in %s", x.Key, lang)
			}
		}
	}
	if got, want := keys.String(), "ABCDEFGH123456789JKLMNOPQRST"; got != want || len(seen) != len(c.Items) {
		t.Errorf("the keys are %s, not %s", got, want)
	}
	for i, cause := range k.Causes {
		if got := c.Of(quiz.FacetCause)[i].Subject.Key; got != cause.ID {
			t.Errorf("cause %d is %s", i, got)
		}
	}
	if c.MostMotives != 3 || len(c.Ages) != 5 || c.LeftOut != 0 {
		t.Errorf("%d motives, %d ages, %d left out", c.MostMotives, len(c.Ages), c.LeftOut)
	}
}

func TestCausesWithoutRoom(t *testing.T) {
	var causes []catalog.Cause
	for i := range card.MostCauses + 3 {
		causes = append(causes, catalog.Cause{ID: fmt.Sprint("cause-", i), Name: text.Text{Plain: fmt.Sprint(i)}})
	}
	c := card.New(asked(quiz.Default(), causes))
	if got := c.Of(quiz.FacetCause); len(got) != card.MostCauses || c.LeftOut != 3 || got[16].Key != 'Z' {
		t.Errorf("%d causes, %d left out", len(got), c.LeftOut)
	}
}

func TestReadRow(t *testing.T) {
	c, _, _ := defaultCard(t)
	acf25kn := card.Marks{
		Motives:    []catalog.Motive{catalog.Values, catalog.Social, catalog.Protective},
		Activities: []catalog.Activity{catalog.Teaching, catalog.Creating},
		Causes:     []string{"children", "environment"},
	}
	for row, want := range map[string]card.Marks{
		"ACF25KN":         acf25kn,
		" n 5 a\tk2 fc ":  acf25kn,
		"ФСА25ЛТ":         acf25kn, // the keys of ACF25KN on a Russian layout
		"фса25лт":         acf25kn,
		"фсаәғлт":         acf25kn,                                                                                                                       // on a Kazakh layout
		`"ф,`:             {Motives: []catalog.Motive{catalog.Values}, Activities: []catalog.Activity{catalog.Activities()[0], catalog.Activities()[5]}}, // 1, A and 6 on a Kazakh layout
		"0":               {},
		" 0 ":             {},
		"T":               {Causes: []string{c.Items[len(c.Items)-1].Subject.Key}},
		"123456789":       {Activities: catalog.Activities()},
		"М":               {Causes: []string{"disability"}}, // its place is V, which the card lacks: read by its shape
		"ABCJKLMNOPQRST1": {Motives: []catalog.Motive{"values", "understanding", "social"}, Activities: []catalog.Activity{"caring"}, Causes: causeIDs(c)},
	} {
		got, err := c.ReadRow(row)
		if err != nil || cmp.Diff(want, got) != "" {
			t.Errorf("%q: %v %s", row, err, cmp.Diff(want, got))
		}
	}
}

func causeIDs(c card.Card) []string {
	var all []string
	for _, x := range c.Of(quiz.FacetCause) {
		all = append(all, x.Subject.Key)
	}
	return all
}

func TestRowsThatNoSheetHas(t *testing.T) {
	c, _, _ := defaultCard(t)
	for row, want := range map[string]card.RowError{
		"":        {Fault: card.Nothing},
		"  ":      {Fault: card.Nothing},
		"ACFB":    {card.TooMany, 4, 'B', 'B', 3},
		"AC I":    {card.UnknownKey, 4, 'I', 'I', 3},
		"AZ":      {card.UnknownKey, 2, 'Z', 'Z', 3}, // a card of eleven causes ends at T
		"A-C":     {card.UnknownKey, 2, '-', '-', 3},
		"a1a":     {card.Twice, 3, 'a', 'A', 3},
		"00":      {card.Twice, 2, '0', '0', 3},
		"A 0":     {card.ZeroAndMore, 3, '0', '0', 3},
		"фсаФ":    {card.Twice, 4, 'Ф', 'A', 3},
		"фсаи":    {card.TooMany, 4, 'и', 'B', 3},
		"фя":      {card.UnknownKey, 2, 'я', 'Z', 3},
		"әфә":     {card.Twice, 3, 'ә', '2', 3}, // the digits of a Kazakh layout
		"ф\x00":   {card.UnknownKey, 2, 0, 0, 3},
		"A\u0301": {card.UnknownKey, 2, '\u0301', '\u0301', 3},
		"ЪЖ":      {card.UnknownKey, 1, 'Ъ', 'Ъ', 3}, // which is the place of a bracket
	} {
		got, err := c.ReadRow(row)
		var e *card.RowError
		if !errors.As(err, &e) || *e != want || !got.Empty() {
			t.Errorf("%q: %v, want %v", row, err, &want)
		}
	}
}

// anyMarks draws marks that a card allows.
func anyMarks(t *rapid.T, c card.Card) card.Marks {
	var m card.Marks
	for _, x := range c.Items {
		if rapid.Bool().Draw(t, string(x.Key)) {
			m, _ = c.Toggle(m, x)
		}
	}
	return m
}

// A row that is written is read again, in any order and on any of the layouts.
func TestRowsRoundTrip(t *testing.T) {
	c, _, _ := defaultCard(t)
	rapid.Check(t, func(t *rapid.T) {
		m := anyMarks(t, c)
		row := rapid.Permutation([]rune(c.Row(m))).Draw(t, "row")
		for _, typed := range append(text.OtherLayout(strings.ToLower(string(row))), string(row)) {
			if got, err := c.ReadRow(typed); err != nil || cmp.Diff(m, got) != "" {
				t.Fatalf("%s typed as %q: %v %s", string(row), typed, err, cmp.Diff(m, got))
			}
		}
	})
}

// Whatever is typed, there is no panic, and the place is one of the row.
func TestAnyRow(t *testing.T) {
	c, _, _ := defaultCard(t)
	rapid.Check(t, func(t *rapid.T) {
		row := rapid.OneOf(rapid.String(), rapid.StringOfN(rapid.RuneFrom([]rune("ABCabcФфСсИ 019жә,\"")), 0, 9, -1)).Draw(t, "row")
		m, err := c.ReadRow(row)
		var e *card.RowError
		switch {
		case err == nil:
			if again, err := c.ReadRow(c.Row(m)); err != nil || cmp.Diff(m, again) != "" {
				t.Fatalf("%q is read as %+v", row, m)
			}
		case !errors.As(err, &e) || e.At > len([]rune(row)) || !slices.Contains(card.Faults(), e.Fault):
			t.Fatalf("%q: %v", row, err)
		}
	})
}

// What a room is told is what the answers say, and nothing is invented for the rest.
func TestAnswersSayWhatWasMarked(t *testing.T) {
	c, q, k := defaultCard(t)
	rapid.Check(t, func(t *rapid.T) {
		m := anyMarks(t, c)
		answers := m.Answers(q)
		got, want := group.ContributionOf(q, answers), m.Contribution()
		slices.Sort(want.Causes)
		if cmp.Diff(want, got) != "" {
			t.Fatal(cmp.Diff(want, got))
		}
		said := len(m.Activities) + min(len(m.Motives), 1) + min(len(m.Causes), 1)
		if len(answers) != said {
			t.Fatalf("%d answers for %d", len(answers), said)
		}
		s := quiz.NewSession(quiz.Default(), quiz.Quick, k.Causes)
		for i := range s.Len() {
			if a, ok := answers[s.Question(i).ID]; ok {
				if err := s.Set(i, a); err != nil {
					t.Fatal(err)
				}
			}
		}
	})
	if a := (card.Marks{Age: "from-16"}).Answers(q); len(a) != 1 || a["age"].Picked[0] != "from-16" {
		t.Errorf("an age is %v", a)
	}
	if a := (card.Marks{Age: "of stone"}).Answers(q); len(a) != 0 {
		t.Errorf("an unknown age is %v", a)
	}
}

func TestToggle(t *testing.T) {
	c, _, _ := defaultCard(t)
	var m card.Marks
	m.Age = "from-14"
	for _, key := range "HBJA9" {
		x, _ := c.Item(key)
		m, _ = c.Toggle(m, x)
	}
	d, _ := c.Item('D')
	if _, ok := c.Toggle(m, d); ok || c.Row(m) != "ABH9J" {
		t.Errorf("marked are %s", c.Row(m))
	}
	b, _ := c.Item('B')
	m, _ = c.Toggle(m, b)
	if m, ok := c.Toggle(m, d); !ok || c.Row(m) != "ADH9J" || m.Age != "from-14" {
		t.Errorf("marked are %s", c.Row(m))
	}
}
