package plain

import (
	"strings"
	"testing"

	"aina/catalog/locale"
	"aina/quiz"
)

// toCauses returns lines that lead to the question with rows, and its number.
func toCauses(t *testing.T) (lines []string, n int) {
	t.Helper()
	session := quiz.NewSession(quiz.Default(), quiz.Full, readCatalog(t).Causes)
	lines = []string{"1", "1"}
	for session.Question(n).Kind != quiz.Levels {
		lines = append(lines, "skip")
		n++
	}
	return lines, n + 1
}

// Inside the rows "repeat" says which question, which row of how many, and all
// choices, also where they are only named meanwhile.
func TestRepeatInsideTheRowsSaysTheWholeQuestion(t *testing.T) {
	for _, l := range locale.Langs() {
		lines, _ := toCauses(t)
		opt, out, _ := options(t, append(lines, "1", "2", "3", "repeat")...)
		opt.Lang = l
		run(t, opt)
		s := out.String()
		q := question(t, quiz.Levels)
		if strings.Count(s, q.Text.In(l)) != 2 {
			t.Errorf("%s: the question is said %d times, want 2:\n%s", l, strings.Count(s, q.Text.In(l)), s)
		}
		if again := s[strings.LastIndex(s, q.Text.In(l)):]; !strings.Contains(again, "4. "+q.Levels[3].Label.In(l)) {
			t.Errorf("%s: the choices are missing:\n%s", l, again)
		}
	}
}

func question(t *testing.T, kind quiz.Kind) quiz.Question {
	t.Helper()
	for _, q := range quiz.Default().Asked(quiz.Full) {
		if q.Kind == kind {
			return q
		}
	}
	t.Fatal("no such question")
	return quiz.Question{}
}

// Looking elsewhere in the middle of the rows loses none, and comes back to the same
// row.
func TestLookingElsewhereComesBackToTheRow(t *testing.T) {
	lines, _ := toCauses(t)
	opt, out, keeper := options(t, append(lines, "3", "1", "answers", "next", "2")...)
	run(t, opt)
	if n := strings.Count(out.String(), "3 of 11: "); n != 2 {
		t.Errorf("the third row is asked %d times, want 2:\n%s", n, out)
	}
	if a := keeper.last(t).Answers[question(t, quiz.Levels).ID]; len(a.Levels) != 3 {
		t.Errorf("levels %v, want 3", a.Levels)
	}
}

// Rows that are asked one by one count as questions in the time left.
func TestTheTimeLeftCountsRows(t *testing.T) {
	lines, n := toCauses(t)
	session := quiz.NewSession(quiz.Default(), quiz.Full, readCatalog(t).Causes)
	session.Return(n - 1)
	rows := len(question(t, quiz.Levels).Options) + len(readCatalog(t).Causes)
	if first, last := session.MinutesByRow(0), session.MinutesByRow(rows); first-last < rows*8/60-1 || first <= last {
		t.Errorf("%d minutes before %d rows, %d after", first, rows, last)
	}
	for range readCatalog(t).Causes {
		lines = append(lines, "2")
	}
	opt, out, _ := options(t, lines...)
	run(t, opt)
	_, inRows, _ := strings.Cut(out.String(), "1 of 11: ")
	inRows, _, _ = strings.Cut(inRows, "11 of 11: ")
	if !strings.Contains(inRows, " left.\n") {
		t.Errorf("no time left is said between the rows:\n%s", inRows)
	}
}
