package tui

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/quiz"
	"aina/tui/tuitest"
)

var update = flag.Bool("update", false, "write the pictures of the screens anew")

// toKind shows the first question of a kind.
func toKind(d *tuitest.Driver, kind quiz.Kind) {
	toQuestions(d)
	session := app(d).env.Visit.Session
	for i := range session.Len() {
		if session.Question(i).Kind == kind {
			session.Jump(i)
			app(d).front().(*questionScreen).load()
			return
		}
	}
}

// scenes are the ways to every screen there is.
func scenes(t *testing.T) map[string]func(*tuitest.Driver) {
	answered := func(d *tuitest.Driver) {
		toQuestions(d)
		answerAll(t, d)
	}
	matches := func(d *tuitest.Driver) {
		answered(d)
		d.Press("home", "enter", "enter")
	}
	return map[string]func(*tuitest.Driver){
		"language": func(*tuitest.Driver) {},
		"welcome":  func(d *tuitest.Driver) { d.Press("enter") },
		"keep":     func(d *tuitest.Driver) { d.Press("enter", "enter") },
		"scale":    func(d *tuitest.Driver) { toKind(d, quiz.Scale); d.Press("4", "down") },
		"pick":     func(d *tuitest.Driver) { toKind(d, quiz.Pick); d.Press("enter", "enter") },
		"levels": func(d *tuitest.Driver) {
			toKind(d, quiz.Levels)
			d.Press("3", "2", "4", "right")
		},
		"one":     func(d *tuitest.Driver) { toKind(d, quiz.One) },
		"many":    func(d *tuitest.Driver) { toKind(d, quiz.Many); d.Press(" ") },
		"place":   func(d *tuitest.Driver) { toKind(d, quiz.Place); d.Type("те") },
		"nowhere": func(d *tuitest.Driver) { toKind(d, quiz.Place); d.Type("qqq") },
		"open":    func(d *tuitest.Driver) { toKind(d, quiz.Open); d.Type("Салем") },
		"why":     func(d *tuitest.Driver) { toQuestions(d); d.Press("w") },
		"sheet":   func(d *tuitest.Driver) { toQuestions(d); d.Press("tab") },
		"review":  answered,
		"result":  func(d *tuitest.Driver) { answered(d); d.Press("home", "enter") },
		"matches": matches,
		"search":  func(d *tuitest.Driver) { matches(d); d.Press("/"); d.Type("книг") },
		"nothing": func(d *tuitest.Driver) { matches(d); d.Press("/"); d.Type("qqqq") },
		"filter":  func(d *tuitest.Driver) { matches(d); d.Press("f", "down", " ") },
		"detail":  func(d *tuitest.Driver) { matches(d); d.Press("enter") },
		"numbers": func(d *tuitest.Driver) { matches(d); d.Press("enter", "i") },
		"leftout": func(d *tuitest.Driver) { young(d); d.Press("x") },
		"consent": func(d *tuitest.Driver) { young(d); d.Press("enter") },
		"browse":  func(d *tuitest.Driver) { d.Press("enter", "down", "down", "enter") },
		"empty":   func(d *tuitest.Driver) { matches(d); d.Press("p") },
		"plan":    func(d *tuitest.Driver) { matches(d); d.Press(" ", "down", " ", "p") },
		"save":    func(d *tuitest.Driver) { matches(d); d.Press(" ", "p", "end", "enter") },
		"support": func(d *tuitest.Driver) { d.Press("enter", "t") },
		"form":    func(d *tuitest.Driver) { d.Type("Walk dogs"); d.Press("enter", "enter", "enter"); d.Press("enter") },
		"wrong":   func(d *tuitest.Driver) { d.Press("enter") },
		"added": func(d *tuitest.Driver) {
			fill(t, d, map[string]string{"title." + string(app(d).env.Lang): "Kitap"}, nil)
		},
		"adjust": func(d *tuitest.Driver) {
			answered(d)
			d.Press("home", "enter", "d", "down", "down", "right", "down")
		},
		"tried":  func(d *tuitest.Driver) { matches(d); d.Press(" ", "p", "v", "enter") },
		"which":  func(d *tuitest.Driver) { matches(d); d.Press(" ", "p", "down", "enter", "enter") },
		"taught": func(d *tuitest.Driver) { matches(d); d.Press(" ", "p", "v"); reflectOn(d) },
		"log": func(d *tuitest.Driver) {
			matches(d)
			d.Press(" ", "p", "v")
			reflectOn(d)
			d.Send(pushMsg{newLog(app(d).env)})
		},
		"then": func(d *tuitest.Driver) {
			matches(d)
			d.Press(" ", "p", "v")
			reflectOn(d)
			d.Send(pushMsg{newResult(app(d).env)})
			d.Press("end")
		},
		"leave": func(d *tuitest.Driver) { toQuestions(d); d.Press("5", "q") },
	}
}

// suited gives a scene what it needs besides keys.
func suited(t *testing.T, name string, opt Options) Options {
	switch name {
	case "keep":
		return keeping(t, opt)
	case "form", "wrong", "added":
		opt.Add = adding(nil)
	}
	return opt
}

// young goes to the matches of a person of 14 or 15.
func young(d *tuitest.Driver) {
	toQuestions(d)
	session := app(d).env.Visit.Session
	for i := range session.Len() {
		if q := session.Question(i); q.Limit == quiz.LimitAge {
			_ = session.Set(i, quiz.Answer{Picked: []string{q.Options[1].ID}})
		}
	}
	d.Send(pushMsg{newMatches(app(d).env)})
}

// TestScreens holds every screen to its pictures, in three languages and on
// three terminals. After a change look at them: go test ./tui -run Screens -update
func TestScreens(t *testing.T) {
	for name, way := range scenes(t) {
		t.Run(name, func(t *testing.T) {
			var drawn strings.Builder
			for _, lang := range []catalog.Lang{catalog.English, catalog.Russian, catalog.Kazakh} {
				for _, s := range []size{{40, 12}, {80, 24}, {120, 40}} {
					opt := options(lang)
					opt = suited(t, name, opt)
					d := start(opt, s.width, s.height)
					way(d)
					fmt.Fprintf(&drawn, "── %s %d×%d %s\n%s\n", lang, s.width, s.height, strings.Repeat("─", s.width-14), d.Screen())
				}
			}
			path := filepath.Join("testdata", "screens", name+".txt")
			if *update {
				if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(path, []byte(drawn.String()), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(drawn.String(), "\n")); diff != "" {
				t.Errorf("the screen has changed (-was +is):\n%s", diff)
			}
		})
	}
}

// No English word stands on a Russian or Kazakh screen but names: of keys, of
// the program, of files and of the platform.
func TestNoEnglishOnOtherScreens(t *testing.T) {
	names := []string{"Aina", "English", "Enter", "Space", "Esc", "Tab", "Home", "End", "PgUp", "PgDn", "aina", "erase", "Birgemiz",
		"https", "qazvolunteer", "kz", "moi-plan", "josparym", "md", "qqq", "qqqq", "Walk", "dogs", "Kitap", "kitap", "mine", "yaml", "wind", "and", "sun"}
	word := regexp.MustCompile(`[A-Za-z][A-Za-z-]+`)
	for name, way := range scenes(t) {
		for _, lang := range []catalog.Lang{catalog.Russian, catalog.Kazakh} {
			opt := options(lang)
			opt = suited(t, name, opt)
			d := start(opt, 120, 400)
			way(d)
			for _, w := range word.FindAllString(d.Screen(), -1) {
				if !slices.Contains(names, w) {
					t.Errorf("%s in %s says %q", name, lang, w)
				}
			}
		}
	}
}
