package plain

import (
	"slices"
	"strconv"
	"strings"

	"aina/catalog/text"
	"aina/quiz"
)

// review says what was answered and lets the person change any of it, then continues
// with the result, or with the questions that are left.
func (v *visit) review() (step, error) {
	goOn := step((*visit).result)
	if !v.Session.Done() {
		goOn = (*visit).questions
	}
	r, err := v.checkAnswers(v.words.Plain.Review.Ask)
	if err != nil || r == next {
		return goOn, err
	}
	v.Session.Back()
	return (*visit).questions, nil
}

// checkAnswers says what was answered, and lets the person change any of it until they
// go on or back. After a change only that is said.
func (v *visit) checkAnswers(ask string) (command, error) {
	quiet, chosen := false, 0
	for {
		r, err := v.ask(page{
			show: func() {
				if !quiet {
					v.printAnswers()
				}
				quiet = false // when it is repeated
			},
			wait:     func() string { return text.Fill(ask, "next", v.name(next)) },
			parse:    chosenOf(&chosen, v.Session.Len()),
			most:     v.Session.Len(),
			commands: []command{next, back, review},
		})
		if err != nil || r.command == next || r.command == back {
			return r.command, err
		}
		if quiet = r.command != review; quiet {
			if err := v.changeAnswer(chosen); err != nil {
				return noCommand, err
			}
		}
	}
}

// printAnswers says what was answered, a line for each part of the questions, and how
// many are open.
func (v *visit) printAnswers() {
	w := v.words.Plain.Review
	answered, all := v.Session.Answered(), v.Session.Len()
	v.blank()
	v.print(w.Title, "answered", strconv.Itoa(answered), "open", strconv.Itoa(all-answered))
	for _, part := range v.Session.Questionnaire().Parts {
		if said := v.partAnswers(part); len(said) > 0 {
			title := part.Title.In(v.lang)
			if !strings.HasSuffix(title, "?") {
				title += "."
			}
			v.print(w.Part, "part", title, "answers", strings.Join(said, ". "))
		}
	}
}

// partAnswers says what was answered in a part: under each step of its scale the
// numbers of the questions, the highest first, and other answers after their numbers.
func (v *visit) partAnswers(part quiz.Part) (said []string) {
	steps := make([][]string, len(part.Steps)+1)
	for i := range v.Session.Len() {
		q, n := v.Session.Question(i), strconv.Itoa(i+1)
		a, given := v.Session.Given(i)
		switch {
		case q.Section != part.Section || !given || a.Skipped:
		case q.Kind == quiz.Scale && a.Scale > 0 && a.Scale < len(steps):
			steps[a.Scale] = append(steps[a.Scale], n)
		default:
			said = append(said, text.Fill(v.words.Plain.Review.Line, "n", n, "answer", strings.TrimRight(v.answerText(q, a), ".")))
		}
	}
	for i, numbers := range steps {
		if len(numbers) > 0 {
			said = slices.Insert(said, 0, text.Fill(v.words.Plain.Review.Step, "step", part.Steps[i-1].In(v.lang), "numbers", strings.Join(numbers, ", ")))
		}
	}
	return said
}
