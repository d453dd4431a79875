package plain

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"aina/catalog/stable"
	"aina/catalog/text"
)

// mostAnswers is how many lines of answers the review has at most. With the blank
// line, its title, the count of the open questions and the prompt that is twelve.
const mostAnswers = 8

// review prints the answers and lets the person change any, then goes on with the
// questions that are left, or with the result.
func (v *visit) review() (step, error) {
	goOn, wait := step((*visit).result), func() string { return v.words.Plain.Review.Ask }
	if !v.Session.Done() {
		goOn, wait = (*visit).questions, func() string { return v.words.Plain.Review.AskOpen }
	}
	x, err := v.checkAnswers(wait)
	if err != nil || x == next {
		return goOn, err
	}
	v.Session.Back()
	return (*visit).questions, nil
}

// checkAnswers prints the answers in a few lines and lets the person change any, until
// they go on or back. After a change the list is printed only when it is repeated.
func (v *visit) checkAnswers(wait func() string) (command, error) {
	chosen := 0
	p := page{
		show:     v.printAnswers,
		wait:     func() string { return text.Fill(wait(), "next", v.name(next)) },
		parse:    chosenOf(&chosen, v.Session.Len()),
		most:     v.Session.Len(),
		commands: []command{next, back, review},
		long:     true,
	}
	for {
		r, err := v.ask(p)
		switch {
		case err != nil || r.command == next || r.command == back:
			return r.command, err
		case r.command == review:
			p.show = v.printAnswers
			continue
		}
		if err := v.amend(chosen); err != nil {
			return noCommand, err
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
	stable.Sort(bySize, func(a, b []int) int { return cmp.Compare(len(b), len(a)) })
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
		line += " " + runs(numbers[s], v.words.Plain.Review.Run) + ": " + s + "."
	}
	v.print("{line}", "line", line)
}

// runs lists ascending numbers; three and more in a row become a run with {from} and {to}.
func runs(all []int, run string) string {
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
			part = text.Fill(run, "from", part, "to", strconv.Itoa(all[j]))
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
