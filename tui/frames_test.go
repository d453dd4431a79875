package tui

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"aina/catalog"
	"aina/catalog/source"
	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/person"
	"aina/tui/desk"
	"aina/tui/form"
	"aina/tui/journey"
	"aina/tui/live"
	"aina/tui/shell"
	"aina/tui/theme"
	"aina/tui/tuitest"
)

// theCatalog is the default catalog; no test changes it.
var theCatalog = tuitest.Catalog("../catalog.yaml")

func read() (*catalog.Catalog, source.Problems, error) { return theCatalog, nil, nil }

// Any size, any keys: no panic, and the frame fits.
func TestEveryFrameFitsItsTerminal(t *testing.T) {
	keys := []string{"up", "down", "left", "right", "enter", "enter", "enter", " ", "esc", "tab", "f1", "pgup", "pgdown", "home", "end",
		"1", "2", "3", "4", "5", "j", "k", "s", "w", "r", "m", "/", "f", "o", "a", "i", "x", "p", "e", "g", "t", "n", "u", "d", "v", "z", "c", "b", "l", "q",
		"ә", "й", "backspace", "漢", "👩‍👩‍👧", "é", "\u200b"}
	t.Chdir(t.TempDir()) // plans are saved on the way
	rapid.Check(t, func(t *rapid.T) {
		lang := rapid.SampledFrom([]catalog.Lang{catalog.English, catalog.Russian, catalog.Kazakh}).Draw(t, "lang")
		program := drawProgram(t)
		width, height := drawSize(t)
		opt := shell.Options{Lang: lang, Theme: theme.Dark, Today: "2026-11-22"}
		d := tuitest.New(shell.New(opt, tuitest.Renderer(), program), width, height)
		var pressed []string
		for range rapid.IntRange(0, 60).Draw(t, "presses") {
			if rapid.IntRange(0, 9).Draw(t, "resize") == 0 {
				width, height = drawSize(t)
				d.Resize(width, height)
			}
			switch rapid.IntRange(0, 29).Draw(t, "saved") {
			case 0:
				d.Send(live.LoadedMsg{Catalog: theCatalog})
			case 1:
				d.Send(live.LoadedMsg{Catalog: &catalog.Catalog{Causes: theCatalog.Causes, Opportunities: theCatalog.Opportunities[3:4]}})
			case 2:
				d.Send(live.LoadedMsg{Err: errors.New("gone")})
			}
			k := rapid.SampledFrom(keys).Draw(t, "key")
			pressed = append(pressed, k)
			d.Press(k)
			if d.Left {
				break
			}
			tuitest.Fits(t, d, width, height, pressed)
		}
	})
}

// drawProgram draws what runs: the form, or a journey that begins somewhere.
func drawProgram(t *rapid.T) shell.Program {
	opt := journey.Options{Questions: quiz.Default, Read: read}
	switch rapid.SampledFrom([]string{"journey", "browse", "add", "back again", "reflect"}).Draw(t, "mode") {
	case "add":
		return desk.New(desk.Options{
			Read: read,
			File: form.File{
				Name:  "mine.yaml",
				Check: func(*catalog.Opportunity) source.Problems { return nil },
				Write: func(*catalog.Opportunity) error { return nil },
				ID:    func(string) string { return "one" },
			},
		})
	case "browse":
		opt.Browse = true
	case "back again":
		opt.Kept, opt.Found = answered(), true
	case "reflect":
		opt.Kept, opt.Found, opt.Reflect = answered(), true, true
	}
	return journey.New(opt)
}

// answered is what somebody left who answered the quick form, chose and tried.
func answered() person.State {
	s := quiz.NewSession(quiz.Default(), quiz.Quick, theCatalog.Causes)
	for i := range s.Len() {
		q := s.Question(i)
		switch q.Kind {
		case quiz.Scale:
			_ = s.Set(i, quiz.Answer{Scale: 1 + i%5})
		case quiz.Levels:
			_ = s.Set(i, quiz.Answer{Levels: map[string]string{"animals": quiz.ALot, "health": quiz.RatherNot}})
		default:
			_ = s.Set(i, quiz.Answer{Skipped: true})
		}
	}
	state := person.State{Form: quiz.Quick, Answers: s.Answers(), At: s.Len(), Shortlist: []string{"bird-count", "elsewhere"}}
	for i, id := range []string{"bird-count", "shelter-dog-walker", "gone"} {
		r := learning.Reflection{Role: id, On: "2026-11-01", Joy: 1 + 2*i}
		if o, ok := theCatalog.Opportunity(id); ok {
			r = learning.NewReflection(o, "2026-11-01")
			r.Joy = 1 + 2*i
		}
		state.Reflections = append(state.Reflections, r)
	}
	return state
}

func drawSize(t *rapid.T) (int, int) {
	if rapid.Bool().Draw(t, "usual") {
		return rapid.SampledFrom([]int{32, 40, 80, 100, 120}).Draw(t, "w"), rapid.SampledFrom([]int{10, 12, 24, 40}).Draw(t, "h")
	}
	return rapid.IntRange(1, 500).Draw(t, "width"), rapid.IntRange(1, 200).Draw(t, "height")
}
