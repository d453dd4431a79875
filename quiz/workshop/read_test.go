package workshop_test

import (
	"fmt"
	"strings"
	"testing"

	"aina/catalog/text"
	"aina/quiz/workshop"
)

// The orders that come along: three lengths, each with all that is never dropped, and
// every text in three languages.
func TestDefaultOrders(t *testing.T) {
	lengths := []int{}
	for _, o := range workshop.Default() {
		lengths = append(lengths, o.Minutes)
		sum, seen := 0, map[workshop.Kind]bool{}
		for _, s := range o.Steps {
			sum += s.Minutes
			seen[s.Block.Kind] = true
			texts := append([]text.Text{s.Block.Title, s.Block.Notes}, s.Block.Lines...)
			for _, x := range append(texts, s.Block.Open...) {
				if x.En == "" || x.Ru == "" || x.Kk == "" {
					t.Errorf("%s is not in three languages: %+v", s.Block.ID, x)
				}
			}
		}
		if sum != o.Minutes {
			t.Errorf("%d minutes last %d", o.Minutes, sum)
		}
		for _, kind := range []workshop.Kind{workshop.Pairs, workshop.Commitment, workshop.Support, workshop.Form, workshop.Close, workshop.Report} {
			if !seen[kind] {
				t.Errorf("%d minutes have no %s", o.Minutes, kind)
			}
		}
	}
	if fmt.Sprint(lengths) != "[45 60 90]" {
		t.Errorf("the lengths are %v", lengths)
	}
}

// An order of one's own needs only what it changes.
func TestReadOwnOrder(t *testing.T) {
	orders, problems := workshop.Read("mine.yaml", []byte(`version: 1
blocks:
  - id: tea
    kind: talk
    drop: 1
    title: Tea
    lines: [Drink, Eat]
orders:
  - minutes: 20
    steps: [arrival 0, tea 5, form 8, close 1, pairs 4, support 2]
`))
	if len(problems) > 0 || len(orders) != 1 || len(orders[0].Steps) != 6 {
		t.Fatalf("%v %+v", problems, orders)
	}
	if tea := orders[0].Steps[1]; tea.Minutes != 5 || tea.Block.Lines[1].In(text.Russian) != "Eat" {
		t.Errorf("%+v", tea)
	}
}

func TestWhatIsWrongInAnOrder(t *testing.T) {
	block := func(s string) string {
		return "version: 1\nblocks:\n  - " + s + "\norders:\n  - {minutes: 2, steps: [support 2]}\n"
	}
	order := func(s string) string { return "version: 1\norders:\n  - " + s + "\n" }
	for _, tt := range []struct{ name, data, want string }{
		{"empty", "", "x.yaml:1:1: error: There is nothing to read in this file. [missing-key]"},
		{"no order", "version: 1\norders: []\n", "x.yaml:2:9: error: There is no running order here. [out-of-range]"},
		{"a sum", order("{minutes: 10, steps: [welcome 3, support 2]}"), "x.yaml:3:15: error: The steps take 5 minutes together, not 10. [out-of-range]"},
		{"a step", order("{minutes: 3, steps: [welcome, support 3]}"), "x.yaml:3:26: error: “welcome” is not a step. [wrong-type]"},
		{"an unknown block", order("{minutes: 3, steps: [welcom 3, support 0]}"), "x.yaml:3:26: error: “welcom” is"},
		{"no support", order("{minutes: 3, steps: [welcome 3]}"), "error: This running order never says where one can talk to somebody. [missing-key]"},
		{"a picture too early", order("{minutes: 5, steps: [motives 3, close 0, support 2]}"), "x.yaml:3:26: error: A block of the kind “motives” comes before the close, when there is no picture yet."},
		{"never closed", order("{minutes: 5, steps: [form 3, support 2]}"), "error: This running order has a form and never closes it."},
		{"a form too late", order("{minutes: 5, steps: [close 0, form 3, support 2]}"), "error: The form comes after the close"},
		{"two forms", order("{minutes: 5, steps: [form 3, form 0, close 0, support 2]}"), "only one block of the kind “form”"},
		{"pairs dropped", block("{id: p, kind: pairs, title: P, lines: [a], drop: 1}"), "x.yaml:3:54: error: A block of the kind “pairs” is never dropped"},
		{"a kind", block("{id: p, kind: pair, title: P, lines: [a]}"), "unknown-value"},
		{"a key", block("{id: p, kind: pairs, title: P, lines: [a], line: 3}"), "unknown-key"},
		{"twice", "version: 1\nblocks:\n  - {id: p, kind: talk, title: P, lines: [a]}\n  - {id: p, kind: talk, title: P, lines: [a]}\norders:\n  - {minutes: 2, steps: [support 2]}\n", "x.yaml:4:10: error: The id “p” is used twice; it stands on line 3 already. [duplicate-id]"},
		{"a long title", block("{id: p, kind: talk, title: " + strings.Repeat("word ", 20) + ", lines: [a]}"), "x.yaml:3:32: error: This title takes 3 rows on a narrow screen (kk), and 2 fit. [too-large]"},
		{"a long page", block("{id: p, kind: talk, title: P, lines: [" + strings.Repeat("word ", 60) + "]}"), "rows on a narrow screen (kk), and 6 fit on a page. [too-large]"},
		{"nothing in place of a picture", block("{id: p, kind: causes, title: P}"), "missing-key"},
	} {
		_, problems := workshop.Read("x.yaml", []byte(tt.data))
		if !problems.HasErrors() || !strings.Contains(problems[0].String(), tt.want) {
			t.Errorf("%s: %v", tt.name, problems)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte("version: 1\norders:\n  - {minutes: 10, steps: [welcome 3, support 2]}\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		orders, problems := workshop.Read("x.yaml", data)
		if !problems.HasErrors() && len(orders) == 0 {
			t.Errorf("no order and no error in %q", data)
		}
	})
}
