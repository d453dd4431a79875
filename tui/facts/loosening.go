package facts

import (
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/reading"
)

// Loosening says what lifting a limit for good does to the answers.
func Loosening(l quiz.Lift, answers []quiz.Loosening, q *quiz.Questionnaire, c *catalog.Catalog, lang catalog.Lang) string {
	w := locale.In(lang).LeftOut
	if l.Rule == catalog.RuleCause {
		return text.Fill(w.CauseTaken, "x", reading.CauseName(c, l.Key, lang))
	}
	return strings.Join(Each(answers, func(x quiz.Loosening) string {
		question := x.Question.Text.In(lang)
		switch {
		case x.Taken:
			return text.Fill(w.Taken, "question", question)
		case x.Question.Limit.IsWish():
			return text.Fill(w.Wished, "question", question)
		}
		return text.Fill(w.Becomes, "question", question, "answer", Answer(x.Question, q.PartOf(x.Question), x.Answer, c, lang))
	}), " ")
}
