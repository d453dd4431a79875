package tui

import (
	"slices"

	"aina/quiz"
)

// picture is what Aina sees of the person: the answers of this visit, or else
// the ones an earlier visit left, with what was tried and what was set by hand.
func (v *Visit) picture() quiz.Picture {
	if v.Session != nil {
		return quiz.Picture{Questions: v.Session.Questionnaire(), Answers: v.Session.Answers(), Log: v.Log, Hand: v.Hand}
	}
	p := quiz.Picture{Questions: v.opt.Questions, Log: v.Log, Hand: v.Hand}
	if !v.decided {
		p.Answers, p.Hand, p.Log = v.kept.Answers, v.kept.Hand, slices.Concat(v.kept.Reflections, v.Log)
	}
	return p
}

// sight is the picture in numbers, worked out anew where it is another one.
func (v *Visit) sight() *quiz.Sight {
	if p := v.picture(); !v.seen.Of(p) {
		v.seen = p.See()
	}
	return v.seen
}

// profile is the picture as it is now; of whoever only looks around, their age.
func (v *Visit) profile() quiz.Profile {
	if v.browsing {
		return v.sight().Profile.OnlyAge()
	}
	return v.sight().Profile
}

// reading puts the picture into words.
func (v *Visit) reading() quiz.Reading { return quiz.Read(v.profile(), v.Catalog, v.Lang) }

// set changes the picture by hand, and the matches with it.
func (v *Visit) set(h quiz.Hand) {
	v.Hand = h
	v.refresh()
}

// reflect writes down what was tried, or changes entry i of the log. The log is
// copied, for a sight holds the one before.
func (v *Visit) reflect(r quiz.Reflection, i int) {
	v.Log = slices.Clone(v.Log)
	if r = r.Fit(); i >= 0 && i < len(v.Log) {
		v.Log[i] = r
	} else if len(v.Log) < quiz.MaxReflections {
		v.Log = append(v.Log, r)
	}
	v.wrote = true
	v.refresh()
}

// forget takes entry i off the log, and what was learnt from it.
func (v *Visit) forget(i int) {
	if i >= 0 && i < len(v.Log) {
		v.Log = slices.Delete(slices.Clone(v.Log), i, i+1)
	}
	v.wrote = true
	v.refresh()
}

// tried reports whether a role was tried.
func (v *Visit) tried(id string) bool { return quiz.Picture{Log: v.Log}.Tried(id) }
