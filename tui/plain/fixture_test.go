package plain

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/person"
)

// memory keeps states in memory.
type memory struct {
	states []person.State
	erased int
	broken bool
	fails  func(n int) error // of the n-th save; may be nil
}

func (m *memory) Save(_ context.Context, s person.State) error {
	if m.broken {
		return errors.New("no room")
	}
	if m.fails != nil {
		if err := m.fails(len(m.states)); err != nil {
			return err
		}
	}
	m.states = append(m.states, s)
	return nil
}

func (m *memory) Erase(context.Context) error { m.erased++; m.states = nil; return nil }

func (m *memory) last(t *testing.T) person.State {
	t.Helper()
	if len(m.states) == 0 {
		t.Fatal("nothing was kept")
	}
	return m.states[len(m.states)-1]
}

func readCatalog(t testing.TB) *catalog.Catalog {
	t.Helper()
	data, err := os.ReadFile("testdata/catalog.yaml")
	if err != nil {
		t.Fatal(err)
	}
	c, problems := catalog.Read("catalog.yaml", data, nil)
	if len(problems) > 0 {
		t.Fatal(problems[0].Show(text.English))
	}
	return c
}

func options(t testing.TB, lines ...string) (Options, *strings.Builder, *memory) {
	out, keeper := &strings.Builder{}, &memory{}
	return Options{
		In: strings.NewReader(strings.Join(lines, "\n") + "\n"), Out: out,
		Lang: text.English, LangGiven: true, Today: "2026-11-22",
		Catalog: readCatalog(t), Questions: quiz.Default(), Keeper: keeper,
		Write:  func(string, []byte, bool) error { return nil },
		Exists: func(err error) bool { return errors.Is(err, fs.ErrExist) },
		Free:   func(file string) string { return "free-" + file },
	}, out, keeper
}

func run(t interface {
	Helper()
	Fatal(...any)
}, opt Options) int {
	t.Helper()
	code, err := Run(context.Background(), opt)
	if err != nil {
		t.Fatal(err)
	}
	return code
}

// typed returns lines that answer a question, and the answer that they give.
func typed(q quiz.Question) (lines []string, a quiz.Answer) {
	switch q.Kind {
	case quiz.Scale:
		return []string{"4"}, quiz.Answer{Scale: 4}
	case quiz.One:
		i := map[quiz.Limit]int{quiz.LimitAge: 3, quiz.LimitHours: 4}[q.Limit]
		line := strconv.Itoa(i + 1)
		if q.Limit == quiz.LimitHours {
			line = "8" // hours are typed as hours
		}
		return []string{line}, quiz.Answer{Picked: []string{q.Options[i].ID}}
	case quiz.Pick, quiz.Many:
		return []string{"1, 2"}, quiz.Answer{Picked: []string{q.Options[0].ID, q.Options[1].ID}}
	case quiz.Levels:
		a.Levels = map[string]string{}
		for range q.Options {
			lines = append(lines, "3")
		}
		for _, o := range q.Options {
			a.Levels[o.ID] = q.Levels[2].ID
		}
		return lines, a
	case quiz.Place:
		return []string{"астана"}, quiz.Answer{Picked: []string{"astana"}}
	}
	return []string{"I like quiet mornings"}, quiz.Answer{Text: "I like quiet mornings"}
}

// all returns the lines that answer a whole form, and the session they lead to.
func all(t testing.TB, form quiz.Form) (lines []string, s *quiz.Session) {
	t.Helper()
	s = quiz.NewSession(quiz.Default(), form, readCatalog(t).Causes)
	for !s.Done() {
		q, _ := s.Current()
		more, a := typed(q)
		lines = append(lines, more...)
		if err := s.Answer(a); err != nil {
			t.Fatalf("%s: %v", q.ID, err)
		}
	}
	return lines, s
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	if wd, err := os.Getwd(); err == nil {
		got = strings.ReplaceAll(got, wd, "FOLDER")
	}
	path := "testdata/" + name
	if os.Getenv("UPDATE_GOLDEN") != "" {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got; UPDATE_GOLDEN=1 rewrites it):\n%s", name, diff)
	}
}
