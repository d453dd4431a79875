package group_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/group"
	"aina/quiz/quiztest"
)

func TestContributionOf(t *testing.T) {
	for name, try := range map[string]struct {
		form    quiz.Form
		answers quiz.Answers
		want    group.Contribution
	}{
		"nothing": {quiz.Quick, nil, group.Contribution{}},
		"quick": {quiz.Quick, quiz.Answers{
			"three":          {Picked: []string{"social", "protective"}},
			"values-mend":    {Scale: 5}, // statements of why do not count
			"scene-caring":   {Scale: 3},
			"scene-outdoors": {Scale: 4},
			"scene-hands":    {Scale: 5},
			"causes":         {Levels: map[string]string{"animals": "a_little", "elderly": "rather_not"}},
			"age":            {Picked: []string{"from-16"}},
			"access":         {Picked: []string{"quiet"}},
		}, group.Contribution{
			Motives:    []catalog.Motive{catalog.Social, catalog.Protective},
			Activities: []catalog.Activity{catalog.HandsOn, catalog.Outdoors},
			Causes:     []string{"animals"},
		}},
		"full: the mean of two scenes": {quiz.Full, quiz.Answers{
			"scene-caring": {Scale: 5}, "scene-caring-clinic": {Scale: 3},
			"scene-hands": {Scale: 4}, "scene-hands-asar": {Scale: 3},
			"scene-digital": {Skipped: true}, "scene-digital-phone": {Scale: 4},
			"causes": {Levels: map[string]string{"animals": "not_now", "elderly": "a_lot"}},
		}, group.Contribution{
			Activities: []catalog.Activity{catalog.Caring, catalog.Digital},
			Causes:     []string{"elderly"},
		}},
	} {
		s := quiz.NewSession(quiz.Default(), try.form, quiztest.SomeCauses())
		for i := range s.Len() {
			if a, given := try.answers[s.Question(i).ID]; given {
				if err := s.Set(i, a); err != nil {
					t.Fatal(err)
				}
			}
		}
		if diff := cmp.Diff(try.want, group.ContributionOf(s.Questionnaire(), s.Answers())); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// Of a questionnaire that lets people pick two motives no more than two are shown, and
// only what it asks has a picture.
func TestRoomOfAnotherQuestionnaire(t *testing.T) {
	three, _ := quiz.Default().Question("three")
	three.Max = 2
	three.Options = three.Options[:6]
	caring, _ := quiz.Default().Question("scene-caring")
	room := group.NewRoom(&quiz.Questionnaire{Questions: []quiz.Question{three, caring}})
	for i := range 15 {
		m := catalog.Motives()
		room.Finish(fmt.Sprint(i), group.Contribution{Motives: []catalog.Motive{m[i%3], m[(i+1)%3], catalog.Recognition}, Causes: []string{"animals"}})
	}
	tables := room.Close(15, lot(1))
	keys := text.Strings([]catalog.Motive{catalog.Values, catalog.Understanding, catalog.Social, catalog.Career, catalog.Enhancement})
	if len(tables.Shown) != 2 || len(tables.Hidden) != len(keys)+1-2 {
		t.Errorf("%+v", tables)
	}
	if all := bytesOf(t, tables); strings.Contains(all, "animals") || strings.Contains(all, "recognition") || strings.Contains(all, "protective") {
		t.Error(all)
	}
}
