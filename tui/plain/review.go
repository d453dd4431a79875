package plain

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
)

// mostAnswers is how many lines of answers the review has at most. With the blank
// line, its title, the count of the open questions and the prompt that is twelve.
const mostAnswers = 8

// review prints the answers in a few lines and lets the person change any, then
// continues with the result. If questions are left, "next" returns to the current one.
func (v *visit) review() (step, error) {
	goOn, wait := step((*visit).result), func() string { return v.words.Plain.Review.Ask }
	if !v.Session.Done() {
		goOn, wait = (*visit).questions, func() string { return v.words.Plain.Review.AskOpen }
	}
	p := page{
		show:     v.printAnswers,
		wait:     func() string { return text.Fill(wait(), "next", v.name(next)) },
		commands: []command{next, back},
		long:     true,
	}
	chosen := 0
	p.parse, p.most = chosenOf(&chosen, v.Session.Len()), v.Session.Len()
	for {
		r, err := v.ask(p)
		switch {
		case err != nil:
			return nil, err
		case r.command == next:
			return goOn, nil
		case r.command == back:
			v.Session.Back()
			return (*visit).questions, nil
		}
		if err := v.amend(chosen); err != nil {
			return nil, err
		}
		p.show, p.again = func() {}, v.printAnswers
	}
}

// printAnswers prints what was answered, and counts the rest. Where the answers are
// too many for a line each, the largest parts get one line.
func (v *visit) printAnswers() {
	w := v.words.Plain.Review
	var parts [][]int
	count := 0
	for i := range v.Session.Len() {
		if a, ok := v.Session.Given(i); !ok || a.Skipped {
			continue
		}
		if n := len(parts); n == 0 || v.Session.Question(parts[n-1][0]).Section != v.Session.Question(i).Section {
			parts = append(parts, nil)
		}
		parts[len(parts)-1] = append(parts[len(parts)-1], i)
		count++
	}
	v.blank()
	v.print(w.Title)
	bySize := slices.Clone(parts)
	slices.SortStableFunc(bySize, func(a, b []int) int { return cmp.Compare(len(b), len(a)) })
	grouped := map[int]bool{}
	for lines, k := count, 0; lines > mostAnswers && k < len(bySize); k++ {
		grouped[bySize[k][0]] = true
		lines -= len(bySize[k]) - 1
	}
	for _, part := range parts {
		if grouped[part[0]] {
			v.printGroup(part)
			continue
		}
		for _, i := range part {
			v.print(v.answerLine(i))
		}
	}
	if open := v.Session.Len() - count; open > 0 {
		v.print(w.Open.For(v.lang, open))
	}
}

// printGroup prints the answers of one part in a line. Questions with the same answer
// stand together.
func (v *visit) printGroup(part []int) {
	var answers []string
	numbers := map[string][]int{}
	for _, i := range part {
		a, _ := v.Session.Given(i)
		s := strings.TrimSuffix(v.answerText(v.Session.Question(i), a), ".")
		if numbers[s] == nil {
			answers = append(answers, s)
		}
		numbers[s] = append(numbers[s], i+1)
	}
	line := v.part(v.Session.Question(part[0])).Title.In(v.lang)
	if !strings.HasSuffix(line, "?") {
		line += "."
	}
	for _, s := range answers {
		line += " " + runs(numbers[s]) + ": " + s + "."
	}
	v.print("{line}", "line", line)
}

// runs lists ascending numbers; three and more in a row become "1–3".
func runs(all []int) string {
	var parts []string
	for i := 0; i < len(all); {
		j := i
		for j+1 < len(all) && all[j+1] == all[j]+1 {
			j++
		}
		if j-i < 2 {
			j = i
		}
		part := strconv.Itoa(all[i])
		if j > i {
			part += "–" + strconv.Itoa(all[j])
		}
		parts, i = append(parts, part), j+1
	}
	return strings.Join(parts, ", ")
}

// answerLine is a question with its answer.
func (v *visit) answerLine(i int) string {
	answer := v.words.Plain.Review.NoAnswer
	q := v.Session.Question(i)
	if a, ok := v.Session.Given(i); ok && !a.Skipped {
		answer = v.answerText(q, a)
	}
	return text.Fill(v.words.Plain.Review.Line, "n", strconv.Itoa(i+1), "question", q.Text.In(v.lang), "answer", answer)
}

// amended understands "change 3" in every language, and gives the question's index.
func (v *visit) amended(line string) (int, bool) {
	folded := text.Fold(strings.TrimSpace(strings.TrimPrefix(line, "/")))
	for _, l := range locale.Langs() {
		for _, word := range locale.In(l).Plain.Commands.Amend.Words {
			if rest, ok := strings.CutPrefix(folded, text.Fold(word)+" "); ok {
				if n, ok := parseNumber(rest); ok {
					return n - 1, true
				}
			}
		}
	}
	return 0, false
}

// amendFrom changes the answer to question i from the middle of a page, and returns
// to that page.
func (v *visit) amendFrom(p page, i int) error {
	switch {
	case v.Session == nil:
		v.print(v.words.Plain.General.NotHere, "verb", v.words.Plain.Commands.Amend.Words[0])
		v.hint(p)
		return nil
	case i < 0 || i >= v.Session.Len():
		v.print(v.words.Plain.General.Number, "n", strconv.Itoa(v.Session.Len()))
		return nil
	}
	if err := v.amend(i); err != nil {
		return err
	}
	switch {
	case p.stale != nil:
		return &jump{p.stale}
	case p.long:
		v.printOptions(p)
	default:
		v.printAgain(p)
	}
	return nil
}

// amend asks question i again, and comes back to where the session was with one line
// that says what changed.
func (v *visit) amend(i int) error {
	was, amending, before := v.Session.At(), v.amending, v.answerLine(i)
	v.Session.Return(i)
	v.amending = true
	a, x, err := v.answer(v.Session.Question(i))
	v.Session.Return(was)
	v.amending = amending
	if err != nil {
		v.keepPartly(i, a, err)
		return err
	}
	if x == noCommand {
		if err := v.setAnswer(i, a); err != nil {
			return err
		}
	}
	if line := v.answerLine(i); line != before {
		v.print(v.words.Plain.Review.Changed, "line", line)
		return nil
	}
	v.print(v.words.Plain.Review.Unchanged)
	return nil
}

// setAnswer records an answer and keeps it. One that does not fit is said.
func (v *visit) setAnswer(i int, a quiz.Answer) error {
	if err := v.Session.Set(i, a); err != nil {
		return v.misfit(err)
	}
	v.keep()
	return nil
}
