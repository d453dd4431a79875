package plain

import (
	"slices"
	"strings"
	"testing"

	"aina/quiz"
)

// A beginning that several places share offers them, by number, and what was typed
// can be kept.
func TestABeginningOffersPlaces(t *testing.T) {
	for _, test := range []struct {
		name  string
		lines []string
		want  quiz.Answer
		shows string
	}{
		{"the first", []string{"а", "1"}, quiz.Answer{Picked: []string{"astana"}}, "You chose: Astana."},
		{"the second", []string{"а", "Almaty"}, quiz.Answer{Picked: []string{"almaty"}}, "2. Almaty"},
		{"none of them", []string{"а", "3"}, quiz.Answer{Text: "а"}, "None of these; keep “а”"},
		{"only one", []string{"alm", "1"}, quiz.Answer{Picked: []string{"almaty"}}, "Did you mean Almaty?"},
		{"only one, and not that", []string{"alm", "2"}, quiz.Answer{Text: "alm"}, "it is taken as you wrote it"},
		{"only one, and yes in Kazakh", []string{"alm", "иә"}, quiz.Answer{Picked: []string{"almaty"}}, "Did you mean Almaty?"},
		{"another name", []string{"alm", "Астана"}, quiz.Answer{Picked: []string{"astana"}}, "You chose: Astana."},
		{"another beginning", []string{"а", "alm", "no"}, quiz.Answer{Text: "alm"}, "keep “а”"},
		{"no such number", []string{"а", "9", "2"}, quiz.Answer{Picked: []string{"almaty"}}, "from 1 to 3"},
		{"no name", []string{"4", "?!", "Almaty"}, quiz.Answer{Picked: []string{"almaty"}}, "I did not understand “4”"},
		{"back, and another one", []string{"а", "back", "Almaty"}, quiz.Answer{Picked: []string{"almaty"}}, "You chose: Almaty."},
		{"Latin letters", []string{"almati", "1"}, quiz.Answer{Picked: []string{"almaty"}}, "Did you mean Almaty?"},
	} {
		t.Run(test.name, func(t *testing.T) {
			opt, out, _ := options(t, test.lines...)
			v := newVisit(t.Context(), opt)
			v.Session = quiz.NewSession(opt.Questions, quiz.Quick, opt.Catalog.Causes)
			q, _ := v.Session.Current()
			for q.Kind != quiz.Place {
				v.Session.Skip()
				q, _ = v.Session.Current()
			}
			a, _, err := v.answer(q)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(a.Picked, test.want.Picked) || a.Text != test.want.Text || !strings.Contains(out.String(), test.shows) {
				t.Errorf("the answer is %+v, the lines are\n%s", a, out)
			}
		})
	}
}
