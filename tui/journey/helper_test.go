package journey

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/source"
	"aina/quiz"
	"aina/quiz/store"
	"aina/tui/kit"
	"aina/tui/shell"
	"aina/tui/theme"
	"aina/tui/tuitest"
)

// theCatalog is the default catalog; no test changes it.
var theCatalog = tuitest.Catalog("../../catalog.yaml")

// setup is what a test starts the journey with.
type setup struct {
	Options
	lang catalog.Lang
}

func options(lang catalog.Lang) setup {
	return setup{lang: lang, Options: Options{
		Questions: quiz.Default, Folder: "/home/aina",
		Read: func() (*catalog.Catalog, source.Problems, error) { return theCatalog, nil, nil },
	}}
}

// failing is a catalog that cannot be read.
func failing() (*catalog.Catalog, source.Problems, error) {
	return nil, nil, errors.New("catalog.yaml: no such file")
}

// driver drives the journey, and gives what is behind the screens.
type driver struct {
	*tuitest.Driver
	env     *Env
	journey *Journey
}

func (d *driver) model() *shell.Model { return d.Model.(*shell.Model) }
func (d *driver) front() kit.Screen   { return d.model().Front() }
func (d *driver) depth() int          { return d.model().Depth() }
func (d *driver) do(do kit.Action)    { d.Run(d.model().Do(do)) }

// unread makes the root with the first screen; the catalog is not read yet.
func unread(opt setup) *driver {
	j := New(opt.Options)
	m := shell.New(shell.Options{Lang: opt.lang, Theme: theme.Dark, Today: "2026-11-22"}, tuitest.Renderer(), j)
	return &driver{&tuitest.Driver{Model: m}, j.env, j}
}

// start drives the program from its first frame, without colours.
func start(opt setup, width, height int) *driver {
	d := unread(opt)
	d.Start(width, height)
	return d
}

// keeping lets the program save in a temporary folder.
func keeping(t *testing.T, opt setup) setup {
	t.Helper()
	opt.Store = store.Open(t.TempDir())
	return opt
}

// point takes the cursor down to the row with a label.
func point(t *testing.T, d *driver, label string) {
	t.Helper()
	d.Press("home")
	for range 50 {
		for _, line := range strings.Split(d.Screen(), "\n") {
			if strings.HasPrefix(strings.TrimSpace(line), "› ") && strings.Contains(line, label) {
				return
			}
		}
		d.Press("down")
	}
	t.Fatalf("no row says %q:\n%s", label, d.Screen())
}

// toQuestions goes from the first frame to the first question.
func toQuestions(d *driver) {
	d.Press("enter", "enter")
	if _, asks := d.front().(*keepScreen); asks {
		d.Press("1")
	}
}

// answerAll answers every question as a given adult would: strong on the first
// motives, fond of the open air, animals a lot.
func answerAll(t testing.TB, d *driver) {
	t.Helper()
	answerUntil(t, d, func() bool {
		_, asks := d.front().(*questionScreen)
		_, breath := d.front().(*chapterScreen)
		return !asks && !breath
	})
}

// answerUntil answers as answerAll does, until it is done.
func answerUntil(t testing.TB, d *driver, done func() bool) {
	t.Helper()
	for range 200 {
		if done() {
			return
		}
		if _, breath := d.front().(*chapterScreen); breath {
			d.Press("enter")
			continue
		}
		q, _ := d.env.Visit.Session.Current()
		switch q.Kind {
		case quiz.Scale:
			d.Press(map[bool]string{true: "5", false: "3"}[slices.Contains([]catalog.Motive{catalog.Social, catalog.Enjoyment}, q.Motive) || q.Activity == catalog.Outdoors])
		case quiz.One:
			if q.Limit == quiz.LimitAge {
				d.Press("down", "down", "down", "down", "enter")
			} else {
				d.do(kit.ActionSkip)
			}
		case quiz.Levels:
			d.Press("enter", "enter", "n")
		default:
			d.do(kit.ActionSkip)
		}
	}
	t.Fatalf("the questions never end:\n%s", d.Screen())
}
