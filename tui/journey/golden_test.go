package journey

import (
	"regexp"
	"testing"

	"aina/catalog"
	"aina/quiz"
	"aina/tui/kit"
	"aina/tui/tuitest"
)

// toKind shows the first question of a kind.
func toKind(d *driver, kind quiz.Kind) {
	toQuestions(d)
	session := d.env.Visit.Session
	for i := range session.Len() {
		if session.Question(i).Kind == kind {
			session.Jump(i)
			d.front().(*questionScreen).load(d.env.Visit.Session.At())
			return
		}
	}
}

// toQuestion shows the question with an id.
func toQuestion(d *driver, id string) {
	toQuestions(d)
	jumpTo(d, id)
}

// jumpTo goes from one question to the one with an id.
func jumpTo(d *driver, id string) {
	session := d.env.Visit.Session
	for i := range session.Len() {
		if session.Question(i).ID == id {
			session.Return(i)
			d.front().(*questionScreen).load(i)
		}
	}
}

// scenes are the ways to every screen there is.
func scenes(t testing.TB) map[string]func(*driver) {
	answered := func(d *driver) {
		toQuestions(d)
		answerAll(t, d)
	}
	matches := func(d *driver) {
		answered(d)
		d.Press("enter")
	}
	return map[string]func(*driver){
		"language": func(*driver) {},
		"welcome":  func(d *driver) { d.Press("enter") },
		"keep":     func(d *driver) { d.Press("enter", "enter") },
		"scale":    func(d *driver) { toKind(d, quiz.Scale); d.Press("4", "down") },
		"pick":     func(d *driver) { toKind(d, quiz.Pick); d.Press("enter", "enter") },
		"levels": func(d *driver) {
			toKind(d, quiz.Levels)
			d.Press("3", "2", "4", "right")
		},
		"one":       func(d *driver) { toKind(d, quiz.One) },
		"own":       func(d *driver) { toQuestion(d, "recognition-praise"); d.Press("2", "esc", "down") },
		"must":      func(d *driver) { toQuestion(d, "hours"); d.Press("down", "down", " ", "end", " ") },
		"musts":     func(d *driver) { toQuestion(d, "times"); d.Press("2", "down", "down", " ") },
		"rest":      func(d *driver) { toQuestion(d, "rest"); d.Press("down", "down", "down") },
		"wishes":    func(d *driver) { wishful(t, d); d.Press("f", "down", "down", "down", " ") },
		"many":      func(d *driver) { toKind(d, quiz.Many); d.Press(" ") },
		"place":     func(d *driver) { toKind(d, quiz.Place); d.Type("те") },
		"nowhere":   func(d *driver) { toKind(d, quiz.Place); d.Type("qqq") },
		"open":      func(d *driver) { toKind(d, quiz.Open); d.Type("Салем") },
		"chapter":   func(d *driver) { toChapter(t, d) },
		"why":       func(d *driver) { toQuestions(d); d.Press("w") },
		"help":      func(d *driver) { toQuestions(d); d.Press("tab") },
		"review":    func(d *driver) { answered(d); d.Press("r") },
		"result":    answered,
		"picture":   func(d *driver) { answered(d); d.Press("i") },
		"again":     func(d *driver) { answered(d); d.Press("enter", " "); d.Send(kit.ResetMsg{Screen: newWelcome(d.env)}) },
		"matches":   matches,
		"search":    func(d *driver) { matches(d); d.Press("/"); d.Type("книг") },
		"nothing":   func(d *driver) { matches(d); d.Press("/"); d.Type("qqqq") },
		"filter":    func(d *driver) { matches(d); d.Press("f", "down", " ") },
		"detail":    func(d *driver) { matches(d); d.Press("enter") },
		"numbers":   func(d *driver) { matches(d); d.Press("enter", "i") },
		"leftout":   func(d *driver) { young(d); d.Press("x") },
		"limits":    func(d *driver) { limited(t, d); d.Press("x") },
		"lift":      func(d *driver) { limited(t, d); d.Press("x", "enter") },
		"lifted":    func(d *driver) { limited(t, d); d.Press("x", "enter", "enter", "esc") },
		"putback":   func(d *driver) { limited(t, d); d.Press("x", "enter", "enter", "home", "enter") },
		"look":      func(d *driver) { limited(t, d); d.Press("x", "enter", "down", "down", "enter") },
		"shut":      func(d *driver) { young(d); d.Press("x", "enter") },
		"consent":   func(d *driver) { young(d); d.Press("enter") },
		"browse":    func(d *driver) { d.Press("enter", "down", "down", "enter") },
		"empty":     func(d *driver) { matches(d); d.Press("p") },
		"plan":      func(d *driver) { matches(d); d.Press(" ", "down", " ", "p") },
		"save":      func(d *driver) { matches(d); d.Press(" ", "p", "end", "enter") },
		"takecode":  func(d *driver) { matches(d); d.Press(" ", "p", "end", "up", "enter") },
		"havecode":  func(d *driver) { d.Press("enter", "end", "enter"); d.Type("4т0v 93ка") },
		"wrongcode": func(d *driver) { d.Press("enter", "end", "enter"); d.Type("4t0v 93ка"); d.Press("enter") },
		"support":   func(d *driver) { d.Press("enter", "t") },
		"adjust": func(d *driver) {
			answered(d)
			d.Press("d", "down", "down", "right", "down")
		},
		"tried":   func(d *driver) { matches(d); d.Press(" ", "p", "v", "enter") },
		"which":   func(d *driver) { matches(d); d.Press(" ", "p", "down", "enter", "enter") },
		"learned": func(d *driver) { matches(d); d.Press(" ", "p", "v"); reflectOn(d) },
		"log": func(d *driver) {
			matches(d)
			d.Press(" ", "p", "v")
			reflectOn(d)
			d.Send(kit.PushMsg{Screen: newLog(d.env)})
		},
		"then": func(d *driver) {
			matches(d)
			d.Press(" ", "p", "v")
			reflectOn(d)
			d.Send(kit.PushMsg{Screen: newResult(d.env)})
			d.Press("end")
		},
		"leave": func(d *driver) { toQuestions(d); d.Press("5", "q") },
	}
}

// toChapter answers the first part, as answerAll does.
func toChapter(t testing.TB, d *driver) {
	toQuestions(d)
	session := d.env.Visit.Session
	answerUntil(t, d, func() bool {
		s, breath := d.front().(*chapterScreen)
		return breath && session.Question(s.before).Section != session.Question(s.before+1).Section
	})
}

// young goes to the matches of a person of 14 or 15.
func young(d *driver) {
	toQuestions(d)
	session := d.env.Visit.Session
	for i := range session.Len() {
		if q := session.Question(i); q.Limit == quiz.LimitAge {
			_ = session.Set(i, quiz.Answer{Picked: []string{q.Options[1].ID}})
		}
	}
	d.Send(kit.PushMsg{Screen: newMatches(d.env)})
}

// wishful goes to the matches of somebody with every wish, none of them a must.
func wishful(t testing.TB, d *driver) {
	t.Helper()
	toQuestions(d)
	possible(t, d, map[quiz.Limit]quiz.Answer{
		quiz.LimitAge: {Picked: []string{"from-18"}}, quiz.LimitSchedule: {Picked: []string{"regular"}}, quiz.LimitTimes: {Picked: []string{"evenings"}},
		quiz.LimitHours: {Picked: []string{"h2"}}, quiz.LimitCompany: {Picked: []string{"friends"}},
	})
	d.Send(kit.PushMsg{Screen: newMatches(d.env)})
}

// possible answers what is possible for somebody.
func possible(t testing.TB, d *driver, answers map[quiz.Limit]quiz.Answer) {
	t.Helper()
	session := d.env.Visit.Session
	for i := range session.Len() {
		if a, ok := answers[session.Question(i).Limit]; ok {
			if err := session.Set(i, a); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// limited goes to the matches of somebody with many limits, all wishes musts.
func limited(t testing.TB, d *driver) {
	t.Helper()
	toQuestions(d)
	session := d.env.Visit.Session
	answers := map[quiz.Limit]quiz.Answer{
		quiz.LimitAge: {Picked: []string{"from-18"}}, quiz.LimitPlace: {Picked: []string{"astana"}}, quiz.LimitRemote: {Picked: []string{"no"}},
		quiz.LimitSchedule: {Picked: []string{"regular"}}, quiz.LimitTimes: {Picked: []string{"evenings"}}, quiz.LimitHours: {Picked: []string{"h2"}},
		quiz.LimitLanguages: {Picked: []string{"kk"}}, quiz.LimitCompany: {Picked: []string{"friends"}},
	}
	for i := range session.Len() {
		q := session.Question(i)
		a, ok := answers[q.Limit]
		if q.Kind == quiz.Levels {
			a, ok = quiz.Answer{Levels: map[string]string{"animals": quiz.RatherNot, "elderly": quiz.ALot}}, true
		}
		if !ok {
			continue
		}
		a.Firm = true
		if err := session.Set(i, a); err != nil {
			t.Fatal(err)
		}
	}
	d.Send(kit.PushMsg{Screen: newMatches(d.env)})
}

// picture draws a scene.
func picture(t *testing.T, name string, lang catalog.Lang, width, height int) string {
	opt := options(lang)
	if name == "keep" {
		opt = keeping(t, opt)
	}
	d := start(opt, width, height)
	scenes(t)[name](d)
	return d.Screen()
}

// TestScreens holds every screen to its pictures, in three languages and on
// three terminals. After a change look at them: go test ./tui/journey -run Screens -update
func TestScreens(t *testing.T) {
	for name := range scenes(t) {
		t.Run(name, func(t *testing.T) {
			tuitest.Pictures(t, name, func(lang catalog.Lang, width, height int) string { return picture(t, name, lang, width, height) })
		})
	}
}

// No English word is on a Russian or Kazakh screen but names.
func TestNoEnglishOnOtherScreens(t *testing.T) {
	letters := regexp.MustCompile(`\b[0-9A-Z]{4}\b`) // of a code to take along
	for name := range scenes(t) {
		tuitest.NoEnglish(t, name, func(lang catalog.Lang, width, height int) string {
			return letters.ReplaceAllString(picture(t, name, lang, width, height), "")
		})
	}
}
