package plain

import (
	"strings"
	"testing"

	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
)

// Between two parts a line says what was done, and a first true word of it; both before
// the next part begins, and once.
func TestABreathBetweenParts(t *testing.T) {
	s := quiz.NewSession(quiz.Default(), quiz.Quick, readCatalog(t).Causes)
	typed := []string{"2", "1"}
	at := 0
	for ; s.Question(at).Section == quiz.Why; at++ {
		answer := "2"
		if q := s.Question(at); q.Motive == "enjoyment" || q.Kind != quiz.Scale {
			answer = map[bool]string{true: "5", false: "7"}[q.Kind == quiz.Scale]
		}
		typed = append(typed, answer)
	}
	for _, l := range locale.Langs() {
		w := locale.In(l)
		opt, out, _ := options(t, append(typed, "back", "next", "3", "back", "next")...)
		opt.Lang = l
		run(t, opt)
		why, how := quiz.Default().Part(quiz.Why).Title.In(l), quiz.Default().Part(quiz.How)
		done := text.Fill(w.Plain.Ask.PartDone, "part", why) + " " + w.Review.Answered.For(l, at) + "."
		_, after, _ := strings.Cut(out.String(), done+"\n")
		word, _, isSaid := strings.Cut(after, "\n\n"+how.Title.In(l)+"\n"+how.Reason.In(l))
		start, _, _ := strings.Cut(w.Reading.Reading.SoFar, "{list}")
		if !isSaid || !strings.HasPrefix(word, start) || strings.Contains(word, "\n") {
			t.Errorf("%s: after the part is said %q:\n%s", l, word, out)
		}
		if got := strings.Count(out.String(), how.Reason.In(l)); got != 1 {
			t.Errorf("%s: the next part is introduced %d times", l, got)
		}
	}
}

// Where an answer stands already, the question says how it is kept.
func TestAnAnswerSaysHowItIsKept(t *testing.T) {
	for _, l := range locale.Langs() {
		w := locale.In(l).Plain
		opt, out, _ := options(t, "2", "1", "4", "back")
		opt.Lang = l
		run(t, opt)
		if want := text.Fill(w.Ask.KeepsIt, "next", w.Commands.Next.Words[0]); strings.Count(out.String(), want) != 1 {
			t.Errorf("%s: %q is not said once:\n%s", l, want, out)
		}
	}
}
