package workshop_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog/text"
	"aina/quiz/workshop"
)

// What is written is read again, word for word, as often as one likes.
func TestOrdersRoundTrip(t *testing.T) {
	hard := workshop.Order{Minutes: 7, Steps: []workshop.Step{
		{Block: workshop.Block{ID: "tea", Kind: workshop.Talk, Title: text.Text{Plain: `"Tea": # {x} 'y'`}, Drop: 3, Least: 2,
			Lines: []text.Text{{Plain: "- not a list"}, {Ru: "Да: чай", Kk: "no"}, {En: "0x1F, ~, 1e3"}}}, Minutes: 5},
		{Block: workshop.Block{ID: "support", Kind: workshop.Support, Title: text.Text{En: "&anchor *alias"}, OpenNotes: text.Text{Ru: "нет: да"}, Notes: text.Text{Kk: "%!@`"}}, Minutes: 2},
	}}
	for name, orders := range map[string][]workshop.Order{
		"those that come along": workshop.Default(),
		"one of them":           workshop.Default()[:1],
		"hard texts":            {hard},
	} {
		data := workshop.YAML(orders, "To copy.\nAnd to change.")
		got, problems := workshop.Read("orders.yaml", data)
		if len(problems) > 0 {
			t.Fatalf("%s: %v\n%s", name, problems, data)
		}
		if diff := cmp.Diff(orders, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		if !strings.HasPrefix(string(data), "# To copy.\n# And to change.\n") {
			t.Errorf("%s: the comment is missing", name)
		}
		if again := workshop.YAML(got, "To copy.\nAnd to change."); !bytes.Equal(data, again) {
			t.Errorf("%s: other bytes the second time", name)
		}
	}
}
