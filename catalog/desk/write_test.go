package desk

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"gopkg.in/yaml.v3"
	"pgregory.net/rapid"

	"aina/catalog"
	"aina/catalog/text"
)

// anyText draws what people and broken programs put into a cell.
func anyText() *rapid.Generator[string] {
	return rapid.OneOf(
		rapid.String(),
		rapid.StringMatching(`[ a-zә#:\-"'\\{}\[\],&*!|>%@?~0-9.\n]{0,40}`),
		rapid.SampledFrom([]string{"no", "NULL", "~", "2026-01-01", "1_000", "0x1f", "12:30:00", "- a", "a: b", "a #b", "# a", "'", `"`, `\`,
			"«Мейірім» қоры", "=1+1", "<<", "...", "---", " a", "a ", "a\n\n  b", "|", ">", "\u2028", "\x1b[31m", "\ufeffa", "%YAML", "a:", "? a"}),
		rapid.Custom(func(t *rapid.T) string {
			return strings.Join(rapid.SliceOfN(rapid.StringMatching(`[а-яa-z#:-]{1,30}`), 10, 60).Draw(t, "words"), rapid.SampledFrom([]string{" ", "  ", "\n"}).Draw(t, "between"))
		}),
	)
}

func anyTexts() *rapid.Generator[catalog.Text] {
	return rapid.Custom(func(t *rapid.T) catalog.Text {
		if rapid.Bool().Draw(t, "plain") {
			return catalog.Text{Plain: anyText().Draw(t, "text")}
		}
		return catalog.Text{En: anyText().Draw(t, "en"), Ru: anyText().Draw(t, "ru"), Kk: anyText().Draw(t, "kk")}
	})
}

// cleanTexts is what reading gives for a text.
func cleanTexts(t catalog.Text, clean func(string) string) catalog.Text {
	one := func(s string) string { return strings.TrimSpace(clean(s)) }
	if three := (catalog.Text{En: one(t.En), Ru: one(t.Ru), Kk: one(t.Kk)}); !three.IsZero() {
		return three
	}
	return catalog.Text{Plain: one(t.Plain)}
}

func anySubset[T any](t *rapid.T, name string, all []T) []T {
	var some []T
	for _, v := range all {
		if rapid.Bool().Draw(t, name) {
			some = append(some, v)
		}
	}
	return some
}

func anyOpportunity(t *rapid.T) *catalog.Opportunity {
	some := func(name string) bool { return rapid.Bool().Draw(t, name) }
	o := &catalog.Opportunity{
		ID: "entry", Title: anyTexts().Draw(t, "title"), Summary: anyTexts().Draw(t, "summary"), Description: anyTexts().Draw(t, "description"),
		Activities: anySubset(t, "activity", catalog.Activities()), Times: anySubset(t, "time", catalog.Times()),
		Schedule: rapid.SampledFrom(append(catalog.Schedules(), "")).Draw(t, "schedule"), HoursPerWeek: float64(rapid.IntRange(0, 99).Draw(t, "hours")) / 4,
		City: anyText().Draw(t, "city"), Region: anyText().Draw(t, "region"), Skills: rapid.SliceOfN(anyText(), 0, 9).Draw(t, "skills"),
		OwnCosts: anyTexts().Draw(t, "costs"), VerifiedBy: anyText().Draw(t, "by"), Source: anyText().Draw(t, "source"),
		FirstStep: anyTexts().Draw(t, "step"), HowToApply: anyTexts().Draw(t, "apply"),
	}
	if some("motives") {
		o.Motives = map[catalog.Motive]int{}
		for _, m := range anySubset(t, "motive", catalog.Motives()) {
			o.Motives[m] = rapid.IntRange(0, 3).Draw(t, "affordance")
		}
	}
	if some("remote") {
		remote := some("is remote")
		o.Remote = &remote
	}
	if some("aged") {
		age := rapid.IntRange(0, 60).Draw(t, "age")
		o.MinimumAge = &age
	}
	if some("country") {
		o.Country = "KZ"
	}
	if some("organization") {
		o.Organization = &catalog.Organization{Name: catalog.Text{Plain: "«" + text.CleanLine(anyText().Draw(t, "org")) + "»"}, URL: "https://example.org/?a=#b"}
	}
	if some("dates") {
		o.StartDate, o.EndDate, o.VerifiedOn = "2026-02-01", "2026-03-01", "2026-01-01"
	}
	return o
}

// asRead is the record as reading gives it.
func asRead(o catalog.Opportunity) catalog.Opportunity {
	o.Title = cleanTexts(o.Title, text.CleanLine)
	for _, t := range []*catalog.Text{&o.Summary, &o.Description, &o.OwnCosts, &o.FirstStep, &o.HowToApply} {
		*t = cleanTexts(*t, text.Clean)
	}
	if o.Organization != nil {
		o.Organization.Name = cleanTexts(o.Organization.Name, text.CleanLine)
	}
	for _, s := range []*string{&o.City, &o.Region, &o.VerifiedBy, &o.Source} {
		*s = text.CleanLine(*s)
	}
	var skills []string
	for _, s := range o.Skills {
		if s = text.CleanLine(s); s != "" {
			skills = append(skills, s)
		}
	}
	o.Skills = skills
	return o
}

func TestWhatIsWrittenReadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := anyOpportunity(t)
		if cleanTexts(o.Title, text.CleanLine).IsZero() {
			o.Title = catalog.Text{Plain: "title"}
		}
		s := Style{Indent: rapid.IntRange(0, 4).Draw(t, "indent"), Newline: rapid.SampledFrom([]string{"\n", "\r\n", ""}).Draw(t, "newline"),
			Review: map[string][]string{"id": {"look"}, "summary": {anyText().Draw(t, "review")}, "source": {"end"}}}
		data := append([]byte("opportunities:\n"), WriteOpportunity(o, s)...)
		data = append(data, WriteOpportunity(&catalog.Opportunity{ID: "next", Title: catalog.Text{Plain: "Next"}}, s)...)
		c, problems := catalog.Read("f.yaml", data, nil)
		for _, p := range problems {
			t.Fatalf("%s\n%s", p, data)
		}
		if len(c.Opportunities) != 2 {
			t.Fatalf("%d entries\n%s", len(c.Opportunities), data)
		}
		got, want := c.Opportunities[0], asRead(*o)
		if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("%s\n%s", diff, data)
		}
	})
}

// Any scalar is the same string for a reader that decides on types by itself.
func TestScalarsAreStrings(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := text.CleanLine(anyText().Draw(t, "text"))
		for _, doc := range []string{"a: " + Scalar(want) + "\n", "a: [" + flowScalar(want) + ", b]\n"} {
			var node yaml.Node
			if err := yaml.Unmarshal([]byte(doc), &node); err != nil {
				t.Fatalf("%q: %v", doc, err)
			}
			v := node.Content[0].Content[1]
			if v.Kind == yaml.SequenceNode {
				v = v.Content[0]
			}
			if v.Value != want || v.Tag != "!!str" {
				t.Fatalf("%q reads as %s %q, not %q", doc, v.Tag, v.Value, want)
			}
		}
	})
}

func TestWriterKnowsEveryField(t *testing.T) {
	var doc strings.Builder
	for _, f := range catalog.OpportunityFields() {
		example := strings.Replace(f.Example, "false", "true", 1)
		if f.Name == "minimum_age" {
			example = "18" // hazards ask for it
		}
		doc.WriteString(f.Name + ": " + example + "\n")
	}
	o, problems := catalog.ReadEntry("example", []byte(doc.String()), &catalog.Catalog{Causes: []catalog.Cause{{ID: "animals"}}})
	if o == nil {
		t.Fatal(problems)
	}
	for _, key := range catalog.OpportunityKeys() {
		if len(WriteField(o, key, Style{})) == 0 {
			t.Errorf("%s is not written", key)
		}
	}
}

func ExampleWriteOpportunity() {
	age := 16
	fmt.Print(string(WriteOpportunity(&catalog.Opportunity{
		ID: "park-day", Title: catalog.Text{Ru: "Субботник: парк «Достық»", En: "A day in the park"},
		Description: catalog.Text{Plain: "We rake leaves, mend benches and plant what the city gives us, and at noon there is tea for everybody who came.\n"},
		Causes:      []string{"environment"}, MinimumAge: &age, Phone: "+7 701 000 00 00",
		Organization: &catalog.Organization{Name: catalog.Text{Plain: `ОФ "Достық"`}},
	}, Style{Indent: 2, Review: map[string][]string{"schedule": {"the data does not say"}}})))
	// Output:
	// - id: park-day
	//     title:
	//       en: A day in the park
	//       ru: "Субботник: парк «Достық»"
	//     description: >-
	//       We rake leaves, mend benches and plant what the city gives us, and at noon there is tea
	//       for everybody who came.
	//     causes: [environment]
	//     # review: the data does not say
	//     minimum_age: 16
	//     organization:
	//       name: ОФ "Достық"
	//     phone: "+7 701 000 00 00"
}

func TestWriteCause(t *testing.T) {
	data := "causes:\n" + string(WriteCause(catalog.Cause{ID: "veterans", Name: catalog.Text{Plain: "Ветераны"}}, Style{Indent: 2, Review: map[string][]string{"id": {"new"}}}))
	want := "causes:\n  # review: new\n  - id: veterans\n    name: Ветераны\n"
	if data != want {
		t.Errorf("got %s", data)
	}
	if c, ps := catalog.Read("f", []byte(data), nil); len(ps) > 0 || len(c.Causes) != 1 {
		t.Error(c, ps)
	}
}
