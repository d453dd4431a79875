package plain

import (
	"math"
	"strconv"

	"aina/quiz"
)

// result says what moves the person, in sentences.
func (v *visit) result() (step, error) {
	ways := []step{(*visit).matches, (*visit).review, (*visit).plan}
	r, err := v.ask(page{
		say: v.sayResult,
		options: func() []string {
			w := v.words.Plain.Result
			return []string{w.ToMatches, w.ToReview, w.ToPlan}
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
	reading := quiz.Read(v.session.Profile(), v.opt.Catalog, v.lang)
	v.gap()
	v.say(w.Title)
	v.say(reading.Headline)
	for _, p := range reading.Paragraphs {
		v.say(p)
	}
	v.sayBars(w.Motives, reading.Motives)
	v.sayBars(w.Activities, reading.Activities)
	v.sayBars(w.Causes, reading.Causes)
	if reading.Support {
		v.gap()
		v.say(w.Support)
		v.saySupport()
	}
	v.gap()
}

// sayBars says each bar as a sentence; only what runs from 0 to 1 has a number
// that means something when heard.
func (v *visit) sayBars(title string, bars []quiz.Bar) {
	if len(bars) == 0 {
		return
	}
	v.gap()
	v.say(title)
	for _, b := range bars {
		if b.Facet == quiz.FacetMotive {
			v.say(v.words.Plain.Result.Bar, "label", b.Label, "words", b.Words, "percent", percent(b.Value))
		} else {
			v.say(v.words.Plain.Result.BarWords, "label", b.Label, "words", b.Words)
		}
	}
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
