package visit

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/person"
)

// keptByFirstEdition is what the first edition of the questionnaire stored of somebody who
// had come to its end.
const keptByFirstEdition = `{
  "version": 2, "lang": "kk", "form": "full", "at": 47,
  "answers": {
    "values-mend": {"scale": 4}, "recognition-noticed": {"scale": 2}, "recognition-thanks": {"scale": 5},
    "three": {"picked": ["social", "enjoyment"]},
    "scene-caring": {"scale": 5}, "scene-caring-clinic": {"scale": 1},
    "scene-teaching": {"scale": 2}, "scene-teaching-club": {"scale": 5}, "scene-digital-phone": {"scale": 4},
    "causes": {"levels": {"animals": "a_lot"}},
    "age": {"picked": ["from-18"]}, "schedule": {"picked": ["one_off"]}, "times": {"picked": ["evenings"]},
    "hours": {"picked": ["h2"]}, "company": {"picked": ["friends"]}, "languages": {"picked": ["kk", "ru"]},
    "pause-time": {"text": "Асар"}, "pause-begin": {"skipped": true}
  }
}`

// Answers of the first edition are read as they were meant: what is asked no longer is
// kept and counts for nothing, and a wish is no must.
func TestAnswersOfTheFirstEdition(t *testing.T) {
	kept, whole, err := person.DecodeState([]byte(keptByFirstEdition))
	if err != nil || !whole {
		t.Fatalf("whole %v, %v", whole, err)
	}
	v := New(quiz.Default, kept, true, true)
	v.Continue(causes())

	p := v.Profile()
	if n := p.Basis.Statements[catalog.Recognition]; n != 1 || p.Basis.Given[catalog.Recognition] != 0.25 {
		t.Errorf("recognition rests on %d statements, %v", n, p.Basis.Given)
	}
	if p.Activities[catalog.Caring] != 1 || p.Activities[catalog.Teaching] != -0.5 || p.Activities[catalog.Digital] != 0.5 {
		t.Errorf("the activities are %v", p.Activities)
	}
	want := catalog.Limits{Age: p.Limits.Age, Languages: []string{"kk", "ru"}, Schedule: []catalog.Schedule{catalog.OneOff},
		Times: []string{"evenings"}, HoursPerWeek: 2, Company: catalog.WithFriends}
	if diff := cmp.Diff(want, p.Limits); diff != "" || p.Rest != "" {
		t.Errorf("rest %q, limits %s", p.Rest, diff)
	}

	// They come to what they have not been asked, not to the place of another question.
	if q, _ := v.Session.Current(); q.ID != "enjoyment-fun" {
		t.Errorf("goes on with %s", q.ID)
	}
	// Nothing is lost, also after an answer to what is new.
	for i := range v.Session.Len() {
		if v.Session.Question(i).ID == "recognition-praise" {
			v.Session.Return(i)
			if err := v.Session.Answer(quiz.Answer{Scale: 1}); err != nil {
				t.Fatal(err)
			}
		}
	}
	after := v.State(text.Kazakh)
	all := kept.Answers.Clone()
	all["recognition-praise"] = quiz.Answer{Scale: 1}
	if diff := cmp.Diff(all, after.Answers); diff != "" {
		t.Errorf("kept (-want +got):\n%s", diff)
	}
	if after.On != "enhancement-part" {
		t.Errorf("kept at %s", after.On)
	}
}

// Whoever comes back goes on at the question where they were, wherever it is now.
func TestTheQuestionWhereOneWas(t *testing.T) {
	kept := earlier()
	kept.At, kept.On = 3, "scene-hands"
	v := New(quiz.Default, kept, true, true)
	v.Continue(causes())
	if q, _ := v.Session.Current(); q.ID != "scene-hands" {
		t.Errorf("goes on with %s", q.ID)
	}
}
