package export

import (
	"encoding/json"
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/person"
)

func TestEscape(t *testing.T) {
	tests := map[string]string{
		"plain words, kept: (as they are).": "plain words, kept: (as they are).",
		"# no heading":                      `\# no heading`,
		"- no list":                         `\- no list`,
		"1. no list":                        `1\. no list`,
		"2026 is a year":                    "2026 is a year",
		"*bold* _it_ `code`":                "\\*bold\\* \\_it\\_ \\`code\\`",
		"[a](javascript:x)":                 `\[a\](javascript:x)`,
		"<script>":                          `\<script\>`,
		"one\n    # two":                    "one\n\\# two",
	}
	for in, want := range tests {
		if got := escape(in); got != want {
			t.Errorf("escape(%q) is %q, want %q", in, got, want)
		}
	}
}

func TestLink(t *testing.T) {
	tests := []struct{ label, address, want string }{
		{"A [house]", "https://example.org/a(b)", `[A \[house\]](https://example.org/a%28b%29)`},
		{"A house", "javascript:alert(1)", "A house"},
		{"", "https://example.org", "[https://example.org](https://example.org)"},
		{"A house", "", "A house"},
	}
	for _, test := range tests {
		if got := link(test.label, test.address); got != test.want {
			t.Errorf("link(%q, %q) is %q, want %q", test.label, test.address, got, test.want)
		}
	}
}

func plan() Plan {
	return Plan{
		Catalog: &catalog.Catalog{
			Causes: []catalog.Cause{{ID: "animals", Name: text.Text{En: "Animals", Ru: "Животные", Kk: "Жануарлар"}}},
			Opportunities: []catalog.Opportunity{{
				ID: "walk", Title: text.Text{Plain: "*Walk* dogs"}, Causes: []string{"animals"},
				FirstStep: text.Text{En: "Look for a shelter."},
			}},
		},
		Picture: person.Picture{
			Questions: &quiz.Questionnaire{Questions: []quiz.Question{
				{ID: "pause", Section: quiz.Pause, Kind: quiz.Open, Text: text.Text{En: "What now?"}},
				{ID: "age", Section: quiz.Possible, Kind: quiz.One, Limit: quiz.LimitAge, Options: []quiz.Option{{ID: "young", Value: 20}}},
				{ID: "causes", Section: quiz.Whom, Kind: quiz.Levels, Options: []quiz.Option{{ID: "animals"}}},
			}},
			Answers: quiz.Answers{
				"pause": {Text: "A secret\nof two lines"}, "age": {Picked: []string{"young"}},
				"causes": {Levels: map[string]string{"animals": quiz.ALittle}},
			},
			Overrides: quiz.Overrides{Causes: map[string]float64{"animals": 1}},
			Log: []learning.Reflection{{Role: "walk", Title: text.Text{Plain: "*Walk* dogs"}, On: "2026-11-20", Joy: 5, Again: learning.AgainYes,
				Note: "wind & sun", Causes: []string{"animals"}}},
		},
		Shortlist: []string{"gone", "walk"}, Date: "2026-11-22",
	}
}

func TestMarkdown(t *testing.T) {
	got := string(Markdown(plan(), catalog.English))
	for _, want := range []string{"# My plan\n", "Made on 22 November 2026", `### 1. \*Walk\* dogs`, "**First step:** Look for a shelter."} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is missing in\n%s", want, got)
		}
	}
}

func TestOpenAnswersAreExportedOnlyAfterAYes(t *testing.T) {
	for _, open := range []bool{false, true} {
		p := plan()
		p.OpenAnswers = open
		data, err := JSON(p)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(string(Markdown(p, catalog.English)), "> A secret\n> of two lines\n"); got != open {
			t.Errorf("Markdown, asked for %v: %v", open, got)
		}
		for _, own := range []string{"secret", "wind & sun"} {
			if got := strings.Contains(string(data), own); got != open {
				t.Errorf("JSON, asked for %v: %v", open, got)
			}
		}
		if got := strings.Contains(string(Markdown(p, catalog.English)), "wind"); got != open {
			t.Errorf("Markdown, a note, asked for %v: %v", open, got)
		}
	}
}

// A value that is set by hand is not listed among what the log has moved.
func TestOverridesAreNotListedAsMoved(t *testing.T) {
	p := plan()
	if got := string(Markdown(p, catalog.English)); strings.Contains(got, "Animals: ") && strings.Contains(got, "→") {
		t.Errorf("a value that is set by hand is listed as moved:\n%s", got)
	}
	p.Picture.Overrides = quiz.Overrides{}
	if got := string(Markdown(p, catalog.English)); !strings.Contains(got, "Animals: 50 →") {
		t.Errorf("nothing is listed as moved:\n%s", got)
	}
}

// "aina match" can read the profile in the JSON form.
func TestJSONHoldsAProfile(t *testing.T) {
	data, err := JSON(plan())
	if err != nil {
		t.Fatal(err)
	}
	var d map[string]json.RawMessage
	if err := json.Unmarshal(data, &d); err != nil {
		t.Fatal(err)
	}
	var reflections []map[string]any
	if err := json.Unmarshal(d["reflections"], &reflections); err != nil || len(reflections) != 1 || reflections[0]["role"] != "walk" || reflections[0]["joy"] != 5.0 {
		t.Errorf("reflections are %s: %v", d["reflections"], err)
	}
	p, problems := quiz.ReadProfile("plan.json", d["profile"], nil)
	if len(problems) > 0 {
		t.Fatal(problems[0].String())
	}
	if got, want := string(p.YAML()), string(plan().Picture.Profile().YAML()); got != want {
		t.Errorf("the profile is\n%s\nwant\n%s", got, want)
	}
}
