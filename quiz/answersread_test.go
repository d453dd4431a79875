package quiz_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/quiz"
)

func town() *catalog.Catalog {
	return &catalog.Catalog{
		Causes: []catalog.Cause{{ID: "animals"}, {ID: "elderly"}},
		Places: []catalog.Place{{ID: "almaty", Name: catalog.Text{En: "Almaty", Ru: "Алматы", Kk: "Алматы"}}},
	}
}

// Answers of a paper form give the profile that the same answers give on the screen.
func TestReadAnswers(t *testing.T) {
	const file = `version: 1
answers:
  values-mend: 4
  recognition-praise: 1
  three: [enjoyment, social]
  scene-caring: 5
  causes: {animals: a_lot, elderly: rather_not}
  age: from-18
  place: Алматы
  remote: no
  schedule: [regular, one_off]
  times: evenings
  hours: h2
  languages: [ru, rsl]
  company: [alone]
  rest: teaching
  pause-time: In my own words
  access: []
  career-trade:
firm: [hours, company, times]
weights: {why: 2}
`
	sheet, problems := quiz.ReadSheet("a.yaml", []byte(file), town(), quiz.Default())
	for _, p := range problems {
		t.Error(p.Show(catalog.English))
	}
	want := quiz.Answers{
		"values-mend": {Scale: 4}, "recognition-praise": {Scale: 1}, "three": {Picked: []string{"social", "enjoyment"}},
		"scene-caring": {Scale: 5}, "causes": {Levels: map[string]string{"animals": "a_lot", "elderly": "rather_not"}},
		"age": {Picked: []string{"from-18"}}, "place": {Picked: []string{"almaty"}}, "remote": {Picked: []string{"no"}},
		"schedule": {Picked: []string{"one_off", "regular"}}, "times": {Picked: []string{"evenings"}, Firm: true},
		"hours": {Picked: []string{"h2"}, Firm: true}, "languages": {Picked: []string{"ru", "rsl"}},
		"company": {Picked: []string{"alone"}}, // by oneself one fits everywhere: it is no must
		"rest":    {Picked: []string{"teaching"}}, "pause-time": {Text: "In my own words"},
	}
	if diff := cmp.Diff(want, sheet.Answers); diff != "" {
		t.Error(diff)
	}
	s := quiz.NewSession(quiz.Default(), quiz.Full, town().Causes)
	s.Restore(want)
	profile := s.Profile()
	profile.Weights.Why = 2
	if diff := cmp.Diff(profile, sheet.Profile); diff != "" {
		t.Error(diff)
	}
	if got := profile.Limits.Firm; !cmp.Equal(got, []catalog.Rule{catalog.RuleTimes, catalog.RuleHours}) || profile.Rest != catalog.Teaching {
		t.Errorf("firm are %v, the rest is from %q", got, profile.Rest)
	}
}

func TestReadAnswersTellsEveryProblemAtItsPlace(t *testing.T) {
	const file = `version: 1
limits: {age: 17}
answers:
  values-mend: 6
  enjoyment-fun: often
  recognition-prase: 3
  three: [social, values, career, joy, enjoyment]
  causes: {animal: a_lot, elderly: lots}
  age: from-19
  hours: [h1, h2]
  place: [Almaty]
motives: {values: 1}
firm: [age]
`
	sheet, problems := quiz.ReadSheet("a.yaml", []byte(file), town(), quiz.Default())
	var got []string
	for _, x := range problems {
		got = append(got, fmt.Sprintf("%d:%d %s %s", x.Line, x.Column, x.Severity, x.Code))
		if x.Message.In(catalog.Russian) == "" || x.Hint.In(catalog.Kazakh) == "" {
			t.Errorf("%s says no way out", x.Show(catalog.English))
		}
	}
	want := []string{
		"3:1 error unknown-key",
		"4:16 error out-of-range", "5:18 error wrong-type", "6:3 error unknown-key",
		"7:10 error out-of-range", "7:35 error unknown-value",
		"8:12 warning unknown-cause", "8:36 error unknown-value",
		"9:8 error unknown-value", "10:10 error out-of-range", "11:10 error wrong-type",
		"12:1 error unknown-key", "13:8 error unknown-value",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if near := problems[3].Hint.In(catalog.English); near != "Did you mean “recognition-praise”?" {
		t.Errorf("a question that is none: %s", near)
	}
	if sheet.Answers["causes"].Levels["animal"] != quiz.ALot {
		t.Errorf("the answers are %v", sheet.Answers)
	}
}

// The ids are those of the questionnaire in use.
func TestReadAnswersToOtherQuestions(t *testing.T) {
	q, problems := quiz.ReadQuestionnaire("q.yaml", []byte("version: 1\nquestions: [{id: glad, section: why, kind: scale, motive: enjoyment, text: Glad}]\n"))
	if problems.HasErrors() {
		t.Fatal(problems)
	}
	sheet, problems := quiz.ReadSheet("a.yaml", []byte("version: 1\nanswers: {glad: 5, values-mend: 3}\n"), nil, q)
	if len(problems) != 1 || problems[0].Column != 20 {
		t.Errorf("the problems are %v", problems)
	}
	if diff := cmp.Diff(quiz.Answers{"glad": {Scale: 5}}, sheet.Answers); diff != "" {
		t.Error(diff)
	}
	// A file with a profile has no answers.
	if sheet, _ := quiz.ReadSheet("p.yaml", []byte("version: 1\nmotives: {values: 1}\n"), nil, q); sheet.Answers != nil {
		t.Errorf("the answers are %v", sheet.Answers)
	}
}

// An answer to what is asked no more is left with a warning, and the others count.
func TestReadAnswersToARetiredQuestion(t *testing.T) {
	const file = "version: 1\nanswers: {recognition-thanks: 5, values-mend: 4}\n"
	sheet, problems := quiz.ReadSheet("a.yaml", []byte(file), town(), quiz.Default())
	if len(problems) != 1 || problems.HasErrors() || problems[0].Column != 11 {
		t.Errorf("%+v", problems)
	}
	if diff := cmp.Diff(quiz.Answers{"values-mend": {Scale: 4}}, sheet.Answers); diff != "" {
		t.Error(diff)
	}
	q := quiz.Default()
	for _, id := range q.Retired {
		if _, asked := q.Question(id); asked {
			t.Errorf("%s is retired and asked", id)
		}
	}
}

// A must without a wish is told: it would hide nothing.
func TestAMustWithoutAWishIsTold(t *testing.T) {
	for file, want := range map[string]int{
		"version: 1\nlimits: {hours_per_week: 2, company: friends}\nfirm: [hours, company]\n":    0,
		"version: 1\nlimits: {company: alone}\nfirm: [hours, company]\n":                         1,
		"version: 1\nanswers: {hours: h2, company: any}\nfirm: [hours, company, times]\n":        2,
		"version: 1\nanswers: {schedule: [one_off], times: weekends}\nfirm: [times, schedule]\n": 0,
	} {
		sheet, problems := quiz.ReadSheet("a.yaml", []byte(file), town(), quiz.Default())
		if len(problems) != want || problems.HasErrors() {
			t.Errorf("%s%+v", file, problems)
		}
		for _, rule := range sheet.Profile.Limits.Firm {
			if want == 0 && !sheet.Profile.Limits.HasWish(rule) {
				t.Errorf("%s%s is firm", file, rule)
			}
		}
	}
}
