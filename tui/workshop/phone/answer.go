package phone

import (
	"errors"
	"net/http"
	"net/url"
	"strconv"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/quiz"
	"aina/quiz/code"
	"aina/quiz/group"
	"aina/tui/workshop/phone/pages"
)

func wordsIn(lang catalog.Lang) words.WorkshopPhone { return locale.In(lang).Workshop.Phone }

// faultOf says in a language what is wrong with a code to take along.
func (s *Server) faultOf(err error, lang catalog.Lang) string {
	var e *code.Error
	if errors.As(err, &e) {
		return e.In(lang)
	}
	return wordsIn(lang).Unreadable
}

// fromAnswers is the query of a question that was opened from the list of answers, to
// which it returns.
const fromAnswers = "?from=answers"

// numberOf reads which question a path means, from 0.
func numberOf(r *http.Request, x *seat) (i int, ok bool) {
	n, err := strconv.Atoi(r.PathValue("n"))
	return n - 1, err == nil && n >= 1 && n <= x.session.Len()
}

// question shows a question.
func (s *Server) question(r *http.Request, x *seat) reply {
	i, ok := numberOf(r, x)
	if !ok {
		return lead(s.place(x))
	}
	query, back := "", "/languages"
	switch {
	case r.URL.RawQuery == fromAnswers[1:]:
		query, back = fromAnswers, "/answers"
	case i > 0:
		back = questionPath(i - 1)
	}
	return show(pages.QuestionOf(x.session, i, s.Catalog, x.lang, x.draftAt(i), query, back))
}

func questionPath(i int) string { return "/q/" + strconv.Itoa(i+1) }

// answer records what was answered, and leads on.
func (s *Server) answer(r *http.Request, x *seat) reply {
	i, ok := numberOf(r, x)
	f, err := readForm(r)
	if !ok || err != nil {
		return s.problem(r, http.StatusBadRequest, "unreadable", func(w words.WorkshopPhone) string { return w.Unreadable })
	}
	fromList := r.URL.RawQuery == fromAnswers[1:]
	draft := x.draftAt(i)
	x.draft = nil
	if !s.record(x, i, f, draft) {
		if fromList {
			return lead(questionPath(i) + fromAnswers)
		}
		return lead(questionPath(i))
	}
	if x.finished || firstOpen(x.session) == x.session.Len() {
		s.finish(x)
	}
	switch {
	case fromList:
		return lead("/answers")
	case f.Get(pages.FieldDo) == pages.DoUnset:
		return lead(questionPath(i))
	case i+1 < x.session.Len():
		return lead(questionPath(i + 1))
	case !x.finished:
		return lead(questionPath(firstOpen(x.session)))
	}
	return lead("/done")
}

// record takes a form as the answer to the i-th question. Where it does not fit, it is
// held to be shown again, and record is false.
func (s *Server) record(x *seat, i int, f url.Values, draft *pages.Draft) bool {
	q := x.session.Question(i)
	a := answerOf(q, f)
	switch do := f.Get(pages.FieldDo); {
	case do == pages.DoSkip:
		if given, _ := x.session.Given(i); q.CanBeFirm(given) { // the answer stays; that it is a must may have changed
			given.Firm = a.Firm
			_ = x.session.Set(i, given)
		}
		x.session.Return(i)
		x.session.Skip()
		return true
	case do == pages.DoUnset:
		x.session.Unset(i)
		return true
	case do == pages.DoKeep && q.Kind == quiz.Place && draft != nil:
		a = quiz.Answer{Text: draft.Answer.Text}
	case q.Kind == quiz.Place:
		found, known := placeOf(a, s.Catalog)
		if !known {
			x.hold(i, &pages.Draft{Answer: found})
			return false
		}
		a = found
	}
	err := x.session.Set(i, a)
	var fault *quiz.AnswerError
	if errors.As(err, &fault) {
		x.hold(i, &pages.Draft{Answer: a, Fault: fault})
	}
	return err == nil
}

// hold holds what was sent for the i-th question and does not fit.
func (x *seat) hold(i int, d *pages.Draft) {
	x.draft, x.draftOf = d, i
}

// draftAt is what was sent for the i-th question and does not fit; nil: nothing.
func (x *seat) draftAt(i int) *pages.Draft {
	if x.draftOf != i {
		return nil
	}
	return x.draft
}

// firstOpen is the first question that was neither answered nor skipped, or how many there
// are.
func firstOpen(q *quiz.Session) int {
	for i := range q.Len() {
		if _, given := q.Given(i); !given {
			return i
		}
	}
	return q.Len()
}

// place is where a person is.
func (s *Server) place(x *seat) string {
	if i := firstOpen(x.session); !x.finished && i < x.session.Len() {
		return questionPath(i)
	}
	return "/done"
}

// finish counts a person in, with their changes if they were in before, unless the room is
// closed.
func (s *Server) finish(x *seat) {
	if x.out { // they said so, and changed an answer
		return
	}
	in := s.Room.Finish(x.person, group.ContributionOf(s.asked, x.session.Answers()))
	take := s.takeOf(x)
	s.lock.Lock()
	s.seats.note(known{x.person, x.at}, in, x.take, take)
	s.lock.Unlock()
	x.counted, x.finished, x.take = x.counted || in, true, take
}
