package plain

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
)

// What was answered takes at most 12 lines, however much that is.
func TestAnswersAreShort(t *testing.T) {
	for _, l := range locale.Langs() {
		for _, form := range []string{"1", "2"} {
			lines, session := all(t, map[string]quiz.Form{"1": quiz.Full, "2": quiz.Quick}[form])
			opt, out, _ := options(t, append(append([]string{form, "2"}, lines...), "answers")...)
			opt.Lang = l
			run(t, opt)
			w := locale.In(l).Plain.Review
			title, _, _ := strings.Cut(w.Title, "{")
			said := out.String()[strings.LastIndex(out.String(), title):]
			said, _, asked := strings.Cut(said, w.AskBack[:20])
			if n := strings.Count(said, "\n"); !asked || n > 11 || n < 4 {
				t.Errorf("%s: %d lines:\n%s", l, n, said)
			}
			numbers := regexp.MustCompile(`\d+`).FindAllString(said, -1)
			if want := session.Len(); !slices.Contains(numbers, "1") || len(numbers) < want {
				t.Errorf("%s: %d numbers of %d questions:\n%s", l, len(numbers), want, said)
			}
		}
	}
}

// A change says itself in one line, and what was asked before is asked again.
func TestChangeComesBackToWhereOneWas(t *testing.T) {
	for name, test := range map[string]struct {
		lines []string
		want  string
	}{
		"in a question":     {[]string{"4", "4", "change 1", "2"}, "Changed: question 1, not much like me.\n\nQuestion 3 of 47"},
		"in the answers":    {[]string{"4", "4", "answers", "1", "2"}, "Changed: question 1, not much like me.\nType a question's number"},
		"and back from it":  {[]string{"4", "4", "answers", "1", "2", "next"}, "go back to where you were.\n\nQuestion 3 of 47"},
		"by its other word": {[]string{"4", "/Изменить 1", "2"}, "Changed: question 1, not much like me.\n\nQuestion 2 of 47"},
		"the same":          {[]string{"4", "4", "change 1", "4"}, "Nothing was changed.\n\nQuestion 3 of 47"},
		"not at all":        {[]string{"4", "4", "change 1", "back"}, "Nothing was changed.\n\nQuestion 3 of 47"},
		"ahead":             {[]string{"change 3", "1"}, "Changed: question 3, not at all like me.\n\nQuestion 1 of 47"},
		"within another":    {[]string{"4", "4", "change 1", "change 2", "1", "5"}, "question 2, not at all like me.\n\nQuestion 1 of 47, once more."},
		"the one asked":     {[]string{"4", "change 2"}, "You are at question 2.\n"},
		"none like that":    {[]string{"4", "change 48"}, "There is no 48 here, only 1 to 47."},
		"no number":         {[]string{"4", "edit"}, "Say which question, for example: change 12."},
	} {
		opt, out, _ := options(t, append([]string{"1", "1"}, test.lines...)...)
		run(t, opt)
		if !strings.Contains(out.String(), strings.ReplaceAll(test.want, "not at all like me", "not like me at all")) {
			t.Errorf("%s: %q is missing:\n%s", name, test.want, out)
		}
	}
}

// Changing answers in the middle of the rows keeps the rows and the place.
func TestChangeInsideTheRows(t *testing.T) {
	lines, n := toCauses(t)
	opt, out, keeper := options(t, append(lines, "3", "1", "change 2", "5", "2")...)
	run(t, opt)
	s := keeper.last(t)
	if a := s.Answers[question(t, quiz.Levels).ID]; len(a.Levels) != 3 || s.At != n-1 {
		t.Errorf("levels %v at %d, want 3 at %d:\n%s", a.Levels, s.At, n-1, out)
	}
	_, after, _ := strings.Cut(out.String(), "Changed: question 2, very much like me.\n\n")
	if !strings.HasPrefix(after, "Question "+strconv.Itoa(n)) || !strings.Contains(after, question(t, quiz.Levels).Text.In(text.English)+"\n") || !strings.Contains(after, "\n3 of 11: ") {
		t.Errorf("it does not come back to the row:\n%s", out)
	}
}

// Where the list rests on what changed, it is made anew.
func TestMatchesFollowAChange(t *testing.T) {
	lines, session := all(t, quiz.Full)
	n := slices.IndexFunc(session.Questionnaire().Asked(quiz.Full), func(q quiz.Question) bool { return q.Limit == quiz.LimitAge }) + 1
	opt, out, _ := options(t, append(append([]string{"1", "2"}, lines...), "matches", "change "+strconv.Itoa(n), "1")...)
	run(t, opt)
	counts := regexp.MustCompile(`\d+ opportunit\w+ suits? you|Nothing is left within`).FindAllString(out.String(), -1)
	if len(counts) != 2 || counts[0] == counts[1] {
		t.Errorf("the lists say %v", counts)
	}
}

// Whatever is changed, wherever, the place in the questions and all other answers stay.
func TestChangesLoseNothing(t *testing.T) {
	c, q := readCatalog(t), quiz.Default()
	rapid.Check(t, func(rt *rapid.T) {
		opt, _, keeper := options(t)
		opt.Catalog, opt.Questions = c, q
		lines := []string{"1", "1"}
		at := rapid.IntRange(1, 20).Draw(rt, "at")
		for range at {
			lines = append(lines, "4")
		}
		aside := rapid.SampledFrom([]string{"back", "why", "help", "answers", "repeat", "next", "skip", "1", "5", "change 40", "change 2", "9"})
		for range rapid.IntRange(1, 5).Draw(rt, "changes") {
			lines = append(lines, "change "+strconv.Itoa(rapid.IntRange(1, at).Draw(rt, "question")))
			lines = append(lines, rapid.SliceOfN(aside, 0, 3).Draw(rt, "asides")...)
		}
		opt.In = strings.NewReader(strings.Join(lines, "\n"))
		run(rt, opt)
		answered := 0
		for _, a := range keeper.last(t).Answers {
			if !a.Skipped {
				answered++
			}
		}
		if answered < at {
			rt.Fatalf("%d answers of %d are left after %q", answered, at, lines)
		}
	})
}
