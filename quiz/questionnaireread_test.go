package quiz

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
)

const trainersFile = `version: 1
sections:
  - {id: why, title: Why us}
  - {id: wy, steps: [one, two]}
questions:
  - {id: good, section: why, kind: scale, motive: values, text: I like it}
  - {id: good, section: why, kind: scale, motive: social, text: Again}
  - {id: Bad Id, section: why, kind: scale, motive: values, text: x}
  - {id: b, section: wher, kind: scale, text: x}
  - {id: c, section: how, kind: pick, text: x}
  - {id: d, section: how, kind: scale, text: x, activity: carring}
  - {id: e, section: possible, kind: one, limit: remote, text: x, options: [{id: perhaps, label: x}]}
  - {id: f, section: possible, kind: many, limit: age, text: x}
  - {id: g, section: possible, kind: one, limit: hours, text: x, options: [{id: h, label: x}]}
  - {id: h, section: pause, kind: open, text: x, hint: y, quick: sure}
  - id: i
    section: why
    kind: pick
    max: 9
    options: [{id: values, label: x}, {id: values, label: x}, {id: fame, label: x}]
  - {id: j, section: why, kind: scale, motive: values, text: x, steps: [a, b, c, d]}
  - {id: last, section: pause, kind: open, text: {en: Tell, kz: x}}
  - {id: fine, section: pause, kind: open, text: "Tell us", quick: true}
  - {id: k, section: why, kind: scale, motive: values, text: x, steps: [a, b, c, d, ""]}
  - {id: l, section: possible, kind: one, limit: company, text: x, options: [{id: alone, label: " "}]}
  - {id: own, section: how, kind: scale, activity: caring, text: How, steps: [never, seldom, {en: sometimes, ru: иногда}, often, always]}
`

func TestReadQuestionnaireTellsEveryProblemAtItsPlace(t *testing.T) {
	q, problems := ReadQuestionnaire("q.yaml", []byte(trainersFile))
	var got []string
	for _, p := range problems {
		got = append(got, fmt.Sprintf("%d:%d %s %s", p.Line, p.Column, p.Code, p.Entry))
	}
	want := []string{
		"4:10 unknown-value ",
		"7:10 duplicate-id good",
		"8:10 bad-id ",
		"9:22 unknown-value b",
		"10:33 wrong-type c",
		"11:59 unknown-activity d",
		"12:82 unknown-value e",
		"13:51 wrong-type f",
		"14:77 missing-key g",
		"15:50 unknown-key h", "15:66 wrong-type h",
		"16:5 missing-key i", "19:10 out-of-range i", "20:44 duplicate-id i", "20:68 unknown-motive i",
		"21:72 out-of-range j",
		"22:61 unknown-key last",
		"24:85 out-of-range k",
		"25:79 missing-key l",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	var kept []string
	for _, x := range q.Questions {
		kept = append(kept, x.ID)
	}
	if diff := cmp.Diff([]string{"good", "fine", "own"}, kept); diff != "" {
		t.Error(diff)
	}
	if got := q.Part(Why).Title.In(catalog.Russian); got != "Why us" {
		t.Errorf("the title is %q", got)
	}
	own, _ := q.Question("own")
	if p := q.PartOf(own); p.Steps[2].In(catalog.Russian) != "иногда" || p.Ask.In(catalog.Russian) != "" || p.Reason.Ru == "" {
		t.Errorf("with steps of its own the part is %+v", p)
	}
	if good, _ := q.Question("good"); q.PartOf(good).Steps[0] != q.Part(Why).Steps[0] {
		t.Error("a question without steps of its own has those of its section")
	}
	if len(q.Part(How).Steps) != 5 || q.Part(How).Title.Ru == "" {
		t.Error("what a file does not say of its sections comes from the default")
	}
}

func TestReadQuestionnaireRefuses(t *testing.T) {
	for name, file := range map[string]string{
		"empty":        "",
		"no questions": "version: 1\nquestions: []\n",
		"a list":       "- 1\n",
		"a bomb":       "a: &a [x]\nb: [*a, *a]\n",
		"two":          "version: 1\n---\nversion: 1\n",
		"later":        "version: 2\nquestions: [{id: a, section: pause, kind: open, text: x}]\n",
	} {
		q, problems := ReadQuestionnaire("q.yaml", []byte(file))
		if q == nil || !problems.HasErrors() {
			t.Errorf("%s: %v", name, problems)
		}
	}
}

func FuzzReadQuestionnaire(f *testing.F) {
	f.Add([]byte(trainersFile))
	f.Add(embedded[:2000])
	f.Add([]byte("questions: [{kind: levels, section: whom, levels: [{id: a_lot}]}]"))
	f.Fuzz(func(t *testing.T, data []byte) {
		q, _ := ReadQuestionnaire("q.yaml", data)
		s := NewSession(q, Full, []catalog.Cause{{ID: "animals"}, {ID: "elderly"}})
		for !s.Done() {
			x, _ := s.Current()
			a := Answer{Scale: 3, Text: "x"}
			if len(x.Options) > 0 {
				a.Picked = []string{x.Options[0].ID}
			}
			if s.Answer(a) != nil {
				s.Skip()
			}
		}
		p := s.Profile()
		for m, v := range p.Motives {
			if !(v >= 0 && v <= 1) {
				t.Fatalf("%s is %v", m, v)
			}
		}
	})
}
