package journey

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/person"
	"aina/tui/plain"
)

// The same answers give the same profile, byte for byte, on the screens and
// in plain lines.
func TestScreensAndPlainLinesGiveTheSameProfile(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := start(options(catalog.English), 80, 24)
		toQuestions(d)
		session := d.env.Visit.Session
		lines := []string{"3", "1"} // English, the whole questionnaire
		for !session.Done() {
			if _, breath := d.front().(*chapterScreen); breath {
				d.Press("enter")
			}
			lines = append(lines, answerBoth(t, d.Press, d.Type, session)...)
		}
		screens := session.Profile().YAML()

		keeper := &lastState{}
		_, err := plain.Run(context.Background(), plain.Options{
			In: strings.NewReader(strings.Join(append([]string{"3", "1", "1"}, lines[2:]...), "\n") + "\n"), Out: &bytes.Buffer{},
			Lang: catalog.English, Today: "2026-11-22", Catalog: theCatalog, Questions: quiz.Default(), Keeper: keeper,
		})
		if err != nil {
			t.Fatal(err)
		}
		again := quiz.NewSession(quiz.Default(), quiz.Full, theCatalog.Causes)
		again.Restore(keeper.state.Answers)
		if lines := again.Profile().YAML(); !bytes.Equal(screens, lines) {
			t.Fatalf("screens:\n%s\nplain lines:\n%s", screens, lines)
		}
	})
}

// lastState keeps what was saved last.
type lastState struct{ state person.State }

func (s *lastState) Save(_ context.Context, state person.State) error { s.state = state; return nil }
func (s *lastState) Erase(context.Context) error                      { s.state = person.State{}; return nil }

// answerBoth answers the current question on the screens, and gives the lines
// that say the same.
func answerBoth(t *rapid.T, press func(...string), typing func(string), session *quiz.Session) []string {
	q, _ := session.Current()
	skip := rapid.IntRange(0, 4).Draw(t, "skip") == 0
	switch q.Kind {
	case quiz.Scale, quiz.One:
		n := 5
		if q.Kind == quiz.One {
			n = len(q.Options)
		}
		if skip {
			press("s")
			return []string{"skip"}
		}
		n = rapid.IntRange(1, n).Draw(t, "choice")
		press("home")
		for range n - 1 {
			press("down")
		}
		press("enter")
		if q.Limit == quiz.LimitHours { // in lines hours are typed as hours
			return []string{q.Options[n-1].Label.In(catalog.English)}
		}
		return []string{fmt.Sprint(n)}
	case quiz.Pick, quiz.Many:
		n := rapid.IntRange(1, len(q.Options)).Draw(t, "mark")
		press("home")
		for range n - 1 {
			press("down")
		}
		press(" ", "end", "enter")
		return []string{fmt.Sprint(n)}
	case quiz.Levels:
		var lines []string
		for range q.Options {
			n := rapid.IntRange(1, len(q.Levels)).Draw(t, "level")
			press(fmt.Sprint(n))
			lines = append(lines, fmt.Sprint(n))
		}
		press("enter")
		return lines
	case quiz.Place:
		place := rapid.SampledFrom([]string{"Темиртау", "Алматы", "Astana", "Shymkent"}).Draw(t, "place")
		typing(place)
		press("enter")
		return []string{place}
	}
	words := rapid.SampledFrom([]string{"quiet mornings", "бабушка", "көмек"}).Draw(t, "words")
	typing(words)
	press("enter")
	return []string{words}
}
