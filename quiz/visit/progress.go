package visit

import "aina/quiz"

// Progress is how far a person has come: in this visit or, while that has no answers,
// in the earlier one that they can go on with.
type Progress struct {
	Asked       int // questions of the form; 0: the questions have not begun
	Done        int // of them, those answered or skipped
	Shortlisted int
	Tried       int
}

// Complete reports whether no question is open.
func (p Progress) Complete() bool { return p.Asked > 0 && p.Done == p.Asked }

// Progress returns how far the person has come.
func (v *Visit) Progress() Progress {
	form, answers := quiz.Form(""), quiz.Answers(nil)
	p := Progress{Shortlisted: len(v.Shortlist), Tried: len(v.Log)}
	switch {
	case v.answered():
		form, answers = v.Session.Form(), v.Session.Answers()
	case v.reachable():
		kept := v.before.state
		form, answers = kept.Form, kept.Answers
		if v.Session == nil {
			p.Shortlisted += len(kept.Shortlist)
		}
		if !v.before.inLog {
			p.Tried += len(kept.Reflections)
		}
	}
	if len(answers) == 0 {
		return p
	}
	if form != quiz.Quick {
		form = quiz.Full
	}
	for _, q := range v.questions().Asked(form) {
		p.Asked++
		if _, done := answers[q.ID]; done {
			p.Done++
		}
	}
	return p
}

// IsBack reports whether the person comes back to what an earlier visit stored.
func (v *Visit) IsBack() bool { return v.before.found && !v.before.thisVisit && !v.shared }
