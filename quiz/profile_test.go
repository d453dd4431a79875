package quiz_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/quiztest"
)

func ExampleProfile_YAML() {
	age := 17
	p := quiz.Profile{
		Motives:    map[catalog.Motive]float64{catalog.Values: 0.9, catalog.Social: 0.4},
		Activities: map[catalog.Activity]float64{catalog.Caring: 1, catalog.Digital: -0.5},
		Causes:     map[string]float64{"elderly": 0.5, "animals": 1},
		Weights:    quiz.EqualWeights(),
		Limits: catalog.Limits{Age: &age, Languages: []string{"kk", "no"}, City: "astana",
			Remote: catalog.RemoteNo, Schedule: []catalog.Schedule{catalog.OneOff}, HoursPerWeek: 2.5},
	}
	fmt.Print(string(p.YAML()))
	// Output:
	// version: 1
	// motives:
	//   values: 0.9
	//   social: 0.4
	// activities:
	//   caring: 1
	//   digital: -0.5
	// causes:
	//   animals: 1
	//   elderly: 0.5
	// limits:
	//   age: 17
	//   languages: [kk, "no"]
	//   city: astana
	//   remote: "no"
	//   schedule: [one_off]
	//   hours_per_week: 2.5
}

func TestProfileOfMotives(t *testing.T) {
	near := func(got, want float64) bool { return math.Abs(got-want) < 1e-9 }
	q := quiz.Default()

	even := quiz.ProfileOf(q, quiztest.Answered(quiztest.Even(4)))
	for _, m := range catalog.Motives() {
		if want := 0.5 - (quiz.Norm(m)-averageNorm())/2; !near(even.Motives[m], want) {
			t.Errorf("%s of even answers is %v, want %v", m, even.Motives[m], want)
		}
	}

	picked := quiz.ProfileOf(q, quiztest.Answered(quiztest.Even(4), "values", "career", "enjoyment"))
	for _, m := range catalog.Motives() {
		want := even.Motives[m] - 0.09
		if m == catalog.Values || m == catalog.Career || m == catalog.Enjoyment {
			want = even.Motives[m] + 0.15
		}
		if !near(picked.Motives[m], want) {
			t.Errorf("%s is %v after choosing, want %v", m, picked.Motives[m], want)
		}
	}

	few := quiz.ProfileOf(q, quiztest.Answered(map[catalog.Motive]int{catalog.Values: 5}))
	if want := 1 - (quiz.Norm(catalog.Values)-averageNorm())/2; !near(few.Motives[catalog.Values], min(1, want)) || len(few.Motives) != 1 {
		t.Errorf("one motive alone gives %v, want %v", few.Motives, want)
	}

	chosenOnly := quiz.ProfileOf(q, quiztest.Answered(nil, "social"))
	if !near(chosenOnly.Motives[catalog.Social], 0.65) || !near(chosenOnly.Motives[catalog.Values], 0.41) {
		t.Errorf("choosing alone gives %v", chosenOnly.Motives)
	}

	if none := quiz.ProfileOf(q, quiz.Answers{"three": {Skipped: true}}); len(none.Motives) != 0 {
		t.Errorf("skipping everything gives %v", none.Motives)
	}
}

func TestProfileOfLimits(t *testing.T) {
	answers := quiz.Answers{
		"scene-caring": {Scale: 5}, "scene-digital": {Scale: 2}, "scene-speaking": {Skipped: true},
		"causes": {Levels: map[string]string{"animals": quiz.ALot, "health": quiz.RatherNot, "sport": quiz.NotNow}},
		"age":    {Picked: []string{"from-16"}}, "place": {Picked: []string{"almaty"}}, "remote": {Picked: []string{"ok"}},
		"schedule": {Picked: []string{"one_off", "flexible"}}, "times": {Picked: []string{"weekends"}},
		"hours": {Picked: []string{"h3"}}, "languages": {Picked: []string{"kk"}},
		"access": {Picked: []string{"quiet"}}, "company": {Picked: []string{"friends"}},
	}
	want := quiz.Profile{
		Motives:    map[catalog.Motive]float64{},
		Activities: map[catalog.Activity]float64{catalog.Caring: 1, catalog.Digital: -0.5},
		Causes:     map[string]float64{"animals": 1, "health": -1, "sport": 0},
		Weights:    quiz.EqualWeights(),
		Limits: catalog.Limits{Age: new(16), Languages: []string{"kk"}, City: "almaty", Remote: catalog.RemoteOK,
			Schedule: []catalog.Schedule{catalog.OneOff, catalog.Flexible}, Times: []string{"weekends"},
			HoursPerWeek: 3, Access: []string{"quiet"}, Company: catalog.WithFriends},
		Basis: quiz.Basis{Statements: map[catalog.Motive]int{}},
	}
	if diff := cmp.Diff(want, quiz.ProfileOf(quiz.Default(), answers)); diff != "" {
		t.Error(diff)
	}
}

func TestBandsStoreTheirLowestAge(t *testing.T) {
	age, _ := quiz.Default().Question("age")
	var got []float64
	for _, o := range age.Options {
		got = append(got, o.Value)
	}
	if diff := cmp.Diff([]float64{12, 14, 16, 18, 60}, got); diff != "" {
		t.Error(diff)
	}
}

func TestYAMLReadsBackToTheSameProfile(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := quiztest.AnyProfile(t)
		p.Limits.City = rapid.SampledFrom([]string{"", "almaty", "Қызылорда", "true", "12", "~", "a: b # c", "- x", "null", "«Үй»", "a\\b\"c"}).Draw(t, "city")
		p.Limits.Languages = rapid.SampledFrom([][]string{nil, {"kk"}, {"no", "ru"}}).Draw(t, "languages")
		p.Limits.Country = rapid.SampledFrom([]string{"", "KZ", "NO"}).Draw(t, "country")
		p.Limits.Remote = rapid.SampledFrom([]catalog.RemoteWish{"", "ok", "no", "only"}).Draw(t, "remote")
		p.Limits.HoursPerWeek = rapid.Float64Range(0, quiz.MaxHours).Draw(t, "hours")
		back, problems := quiz.ReadProfile("p.yaml", p.YAML(), nil)
		for _, x := range problems {
			t.Fatalf("%s\n%s", x.Show(catalog.English), p.YAML())
		}
		if diff := cmp.Diff(p, back); diff != "" {
			t.Fatalf("%s\n%s", diff, p.YAML())
		}
		if string(back.YAML()) != string(p.YAML()) {
			t.Fatal("written a second time, it differs")
		}
	})
}

func TestReadProfileTellsEveryProblemAtItsPlace(t *testing.T) {
	c := &catalog.Catalog{Causes: []catalog.Cause{{ID: "animals"}, {ID: "elderly"}}}
	const file = `version: 1
motivs: {values: 1}
motives: {value: 0.5, social: 1.5, career: high}
activities: {caring: -2, handson: 1}
causes: {animal: 1, elderly: 0.5}
weights: {why: -1, who: 1}
limits:
  age: 170
  langauges: [ru]
  remote: maybe
  country: Kazakhstan
  schedule: [weekly]
  hours_per_week: 200
`
	p, problems := quiz.ReadProfile("p.yaml", []byte(file), c)
	var got []string
	for _, x := range problems {
		got = append(got, fmt.Sprintf("%d:%d %s %s", x.Line, x.Column, x.Severity, x.Code))
	}
	want := []string{
		"2:1 error unknown-key",
		"3:11 error unknown-motive", "3:31 error out-of-range", "3:44 error wrong-type",
		"4:22 error out-of-range", "4:26 error unknown-activity",
		"5:10 warning unknown-cause",
		"6:16 error out-of-range", "6:20 error unknown-key",
		"8:8 error out-of-range", "9:3 error unknown-key", "10:11 error unknown-value",
		"11:12 error bad-country", "12:14 error unknown-value", "13:19 error out-of-range",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if p.Causes["elderly"] != 0.5 || p.Causes["animal"] != 1 {
		t.Errorf("the causes are %v", p.Causes)
	}
	for _, x := range problems {
		if x.Hint.In(catalog.Kazakh) == "" || x.Message.In(catalog.Russian) == "" {
			t.Errorf("%s says no way out", x.Show(catalog.English))
		}
	}
}

func FuzzReadProfile(f *testing.F) {
	f.Add([]byte("version: 1\nmotives: {values: 0.9}\nlimits: {age: 17, city: Astana}\n"))
	f.Add([]byte("version: 1\ncauses: {animals: -1}\nweights: {why: 0, how: 0, whom: 0}\n"))
	f.Add([]byte("version: 1\nanswers: {values-mend: 4, three: [social], causes: {animals: a_lot}, hours: h2, place: Almaty}\nfirm: [hours]\n"))
	f.Add([]byte("version: 1\nfirm: [company]\nrest: teaching\nlimits: {company: friends}\n"))
	f.Add([]byte("\xff\x00 &a [*a]"))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, problems := quiz.ReadProfile("p.yaml", data, nil)
		if problems.HasErrors() {
			return
		}
		p.Basis = quiz.Basis{} // of answers; a profile file does not hold it
		back, again := quiz.ReadProfile("p.yaml", p.YAML(), nil)
		if again.HasErrors() {
			t.Fatalf("%v\n%s", again, p.YAML())
		}
		if diff := cmp.Diff(p, back); diff != "" {
			t.Fatal(diff)
		}
	})
}

func averageNorm() float64 {
	sum := 0.0
	for _, m := range catalog.Motives() {
		sum += quiz.Norm(m)
	}
	return sum / float64(len(catalog.Motives()))
}
