package phone

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/group"
	"aina/tui/workshop/phone/pages"
)

// Questions of a trainer's own: only the languages they are in are offered, and what is
// asked in one's own words is there to think about, never to be sent over the network.
func TestOwnQuestions(t *testing.T) {
	one := func(lang text.Lang, s string) (made text.Text) {
		switch lang {
		case text.Russian:
			made.Ru = s
		case text.Kazakh:
			made.Kk = s
		default:
			made.Plain = s
		}
		return made
	}
	for _, tt := range []struct {
		langs []text.Lang // of the texts of two questions; "": not stated
		want  string
	}{
		{[]text.Lang{"ru", "ru"}, "[ru]"}, {[]text.Lang{"", ""}, "[kk ru en]"}, {[]text.Lang{"", "kk"}, "[kk]"}, {[]text.Lang{"kk", "ru"}, "[kk ru en]"},
	} {
		q := &quiz.Questionnaire{Parts: quiz.Default().Parts}
		for i, l := range tt.langs {
			q.Questions = append(q.Questions, quiz.Question{ID: fmt.Sprint("q", i), Section: quiz.Pause, Kind: quiz.Open, Text: one(l, "text"), Quick: true})
		}
		if got := fmt.Sprint(langsOf(q)); got != tt.want {
			t.Errorf("%v: %s", tt.langs, got)
		}
	}
	q := quiz.Default()
	open := slices.IndexFunc(q.Questions, func(x quiz.Question) bool { return x.Kind == quiz.Open })
	q.Questions[open].Quick = true
	s, err := New(Options{Room: group.NewRoom(q), Questions: q, Catalog: theCatalog, Random: strings.NewReader(strings.Repeat("x", 100)), Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	x := &seat{person: "x", lang: "en", session: quiz.NewSession(s.asked, quiz.Quick, nil)}
	last := x.session.Len() - 1
	s.record(x, last, map[string][]string{"a": {"my secret"}, "place": {"my secret"}}, nil)
	if a, _ := x.session.Given(last); !a.Skipped || a.Text != "" {
		t.Errorf("%+v is held", a)
	}
	if page, err := s.pages.Draw(pages.QuestionOf(x.session, last, theCatalog, "en", nil, "", "")); err != nil || strings.Contains(string(page), "<textarea") || !strings.Contains(string(page), "There is nothing to write") {
		t.Errorf("%v\n%s", err, page)
	}
}
