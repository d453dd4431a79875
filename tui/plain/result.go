package plain

import (
	"math"
	"strconv"

	"aina/quiz"
	"aina/quiz/reading"
	"aina/tui/facts"
)

// result says what moves the person, in sentences.
func (v *visit) result() (step, error) {
	ways := []step{(*visit).matches, (*visit).review, (*visit).plan, (*visit).adjust}
	r, err := v.ask(page{
		say: v.sayResult,
		options: func() []string {
			w := v.words.Plain.Result
			return []string{w.ToMatches, w.ToReview, w.ToPlan, opening(v.words.Picture.Do)}
		},
		verbs: []verb{back, next},
	})
	switch {
	case err != nil:
		return nil, err
	case r.verb == back:
		return (*visit).review, nil
	case r.verb == next:
		return (*visit).matches, nil
	}
	return ways[r.option], nil
}

func (v *visit) sayResult() {
	w := v.words.Plain.Result
	reading := reading.Read(v.profile(), v.opt.Catalog, v.lang)
	v.gap()
	v.say(w.Title)
	v.say(reading.Headline)
	for _, p := range reading.Paragraphs {
		v.say(p)
	}
	taught := v.sayBars(w.Motives, reading.Motives)
	taught = v.sayBars(w.Activities, reading.Activities) || taught
	taught = v.sayBars(w.Causes, reading.Causes) || taught
	if taught {
		v.gap()
		v.say(v.words.Reflect.SinceAnswers)
	}
	if reading.Support {
		v.gap()
		v.say(w.Support)
		v.saySupport()
	}
	v.gap()
}

// sayBars says each bar as a sentence. Only what runs from 0 to 1 has a number
// that means something when heard, and what was tried has moved: its number
// from before is said after it. It reports whether something was said to have
// moved.
func (v *visit) sayBars(title string, bars []reading.Bar) (taught bool) {
	if len(bars) == 0 {
		return false
	}
	w := v.words.Plain.Result
	v.gap()
	v.say(title)
	for _, b := range bars {
		d := quiz.Dimension{Facet: b.Facet, Key: b.Key}
		then, moved := facts.Then(v.now().Snapshot, d)
		if b.Facet == quiz.FacetMotive || moved {
			v.say(w.Bar, "label", b.Label, "words", b.Words, "percent", facts.Number(d, b.Value))
		} else {
			v.say(w.BarWords, "label", b.Label, "words", b.Words)
		}
		switch {
		case v.Overrides.Has(d):
			v.say(opening(v.words.Picture.ByHand) + ".")
		case moved:
			taught = true
			v.say(opening(v.words.Reflect.Then)+".", "before", then)
		}
	}
	return taught
}

func percent(x float64) string { return strconv.Itoa(int(math.Round(100 * x))) }

func (v *visit) saySupport() {
	for _, s := range v.opt.Catalog.Support {
		where := s.Phone
		if where == "" {
			where = s.URL
		}
		v.say(v.words.Plain.Plan.Link, "name", s.Name.In(v.lang), "where", where)
		v.say(s.Note.In(v.lang))
	}
}
