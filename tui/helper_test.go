package tui

import (
	"errors"
	"io"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"

	"aina/catalog"
	"aina/catalog/source"
	"aina/quiz"
	"aina/quiz/store"
	"aina/tui/theme"
	"aina/tui/tuitest"
)

// theCatalog reads the default catalog once for all tests; none changes it.
var theCatalog = func() *catalog.Catalog {
	data, err := os.ReadFile("../catalog.yaml")
	if err != nil {
		panic(err)
	}
	c, _ := catalog.Read("catalog.yaml", data, nil)
	return c
}()

func options(lang catalog.Lang) Options {
	return Options{
		Lang: lang, Theme: theme.Dark, Today: "2026-11-22", Questions: quiz.Default(),
		Load: func() (*catalog.Catalog, source.Problems, error) { return theCatalog, nil, nil },
	}
}

func plainRenderer() *lipgloss.Renderer {
	r := lipgloss.NewRenderer(io.Discard)
	r.SetColorProfile(termenv.Ascii)
	r.SetHasDarkBackground(true)
	return r
}

// failing is a catalog that cannot be read.
func failing() (*catalog.Catalog, source.Problems, error) {
	return nil, nil, errors.New("catalog.yaml: no such file")
}

// start drives the program from its first frame, without colours.
func start(opt Options, width, height int) *tuitest.Driver {
	return tuitest.New(newApp(opt, plainRenderer()), width, height)
}

// keeping lets the program keep what it is told in a folder of the test's.
func keeping(t *testing.T, opt Options) Options {
	t.Helper()
	opt.Store = store.Open(t.TempDir())
	return opt
}

func see(t *testing.T, d *tuitest.Driver, want string) {
	t.Helper()
	if !strings.Contains(d.Screen(), want) {
		t.Fatalf("the screen does not show %q:\n%s", want, d.Screen())
	}
}

// app gives the root behind a driver.
func app(d *tuitest.Driver) *App { return d.Model.(*App) }

// toQuestions goes from the first frame to the first question.
func toQuestions(d *tuitest.Driver) {
	d.Press("enter", "enter")
	if _, asks := app(d).front().(*keepScreen); asks {
		d.Press("enter")
	}
}

// answerAll answers every question as a given adult would: strong on the first
// motives, fond of the open air, animals a lot.
func answerAll(t *testing.T, d *tuitest.Driver) {
	t.Helper()
	for range 200 {
		s, ok := app(d).front().(*questionScreen)
		if !ok {
			return
		}
		q, _ := app(d).env.Visit.Session.Current()
		switch q.Kind {
		case quiz.Scale:
			d.Press(map[bool]string{true: "5", false: "3"}[slices.Contains([]catalog.Motive{catalog.Social, catalog.Enjoyment}, q.Motive) || q.Activity == catalog.Outdoors])
		case quiz.One:
			if q.Limit == quiz.LimitAge {
				d.Press("4")
			} else {
				d.Press("tab", "down", "down")
				d.Press("esc")
				s.env.Visit.Session.Skip()
				s.load()
			}
		case quiz.Levels:
			d.Press("right", "right", "right", "end", "enter")
		default:
			app(d).do(DoSkip)
			s.load()
			if s.control == nil {
				d.Send(pushMsg{newReview(s.env)})
			}
		}
	}
	t.Fatalf("the questions never end:\n%s", d.Screen())
}
