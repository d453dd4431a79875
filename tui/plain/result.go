package plain

import (
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/person"
	"aina/quiz/ranking"
	"aina/quiz/reading"
	"aina/quiz/stability"
	"aina/tui/facts"
)

// result prints what motivates the person, in sentences.
func (v *visit) result() (step, error) {
	v.hand()
	ways := []step{(*visit).matches, (*visit).review, (*visit).plan, (*visit).adjust}
	r, err := v.ask(page{
		show: v.printResult,
		options: func() []string {
			w := v.words.Plain.Result
			return []string{w.ToMatches, w.ToReview, w.ToPlan, text.Capitalize(v.words.Picture.Do)}
		},
		commands: []command{back, next},
		long:     true,
		stale:    (*visit).result,
	})
	switch {
	case err != nil:
		return nil, err
	case r.command == back:
		return (*visit).review, nil
	case r.command == next:
		return (*visit).matches, nil
	}
	return ways[r.option], nil
}

func (v *visit) printResult() {
	w := v.words.Plain.Result
	r := reading.Read(v.profile(), v.opt.Catalog, v.lang)
	v.blank()
	v.print(w.Title)
	if v.sketched {
		v.print(v.words.Workshop.Card.FirstOfCard)
	}
	v.print(text.Join(" ", r.Headline, r.Likes))
	for _, p := range r.Paragraphs {
		v.print(p)
	}
	moved := v.printBars(w.Motives, r.Motives)
	moved = v.printBars(w.Activities, r.Activities) || moved
	moved = v.printBars(w.Causes, r.Causes) || moved
	if moved {
		v.blank()
		v.print(v.words.Reflect.SinceAnswers)
	}
	if r.Support {
		v.blank()
		v.print(w.Support)
		v.printSupport()
	}
	v.blank()
}

// printBars prints each bar as a sentence. Only motives, and values that the log has
// moved, have a number; a value that has moved is followed by the number by the answers
// alone. It reports whether it printed a value that has moved.
func (v *visit) printBars(title string, bars []reading.Bar) (anyMoved bool) {
	if len(bars) == 0 {
		return false
	}
	w := v.words.Plain.Result
	v.blank()
	v.print(title)
	for _, b := range reading.ByAnswer(bars) {
		d := quiz.Dimension{Facet: b.Facet, Key: b.Key}
		before, moved := facts.ByAnswers(v.current().Snapshot, d)
		if b.Facet == quiz.FacetMotive || moved {
			v.print(w.Bar, "label", b.Label, "words", b.Words, "percent", facts.Number(d, b.Said))
		} else {
			v.print(w.BarWords, "label", b.Label, "words", b.Words)
		}
		switch {
		case v.Overrides.Has(d):
			v.print(text.Capitalize(v.words.Picture.ByHand) + ".")
		case moved:
			anyMoved = true
			v.print(text.Capitalize(v.words.Reflect.Before)+".", "before", before)
		}
	}
	return anyMoved
}

func (v *visit) printSupport() {
	for _, s := range v.opt.Catalog.Support {
		where := s.Phone
		if where == "" {
			where = s.URL
		}
		v.print(v.words.Plain.Plan.Link, "name", s.Name.In(v.lang), "where", where)
		v.print(s.Note.In(v.lang))
	}
}

// analysis is what follows from a picture. It is computed once for each picture,
// its slow part only on demand.
type analysis struct {
	*person.Snapshot
	ranking   ranking.Ranking
	stability stability.Stability
	sampled   bool // whether stability was computed
}

// current is the analysis of the picture as it is now.
func (v *visit) current() *analysis {
	if s := v.Snapshot(); v.analysis == nil || v.analysis.Snapshot != s {
		v.analysis = &analysis{Snapshot: s, ranking: s.Rank(v.indexed(), v.opt.Today)}
	}
	return v.analysis
}

// indexed is the catalog prepared for ranking, once for a visit.
func (v *visit) indexed() *ranking.Index {
	if v.index == nil {
		v.index = ranking.NewIndex(v.opt.Catalog)
	}
	return v.index
}

func (v *visit) profile() quiz.Profile { return v.current().Profile }
func (v *visit) rank() ranking.Ranking { return v.current().ranking }

// stability is how stable the first three matches are.
func (v *visit) stability() stability.Stability {
	x := v.current()
	if !x.sampled {
		x.stability, x.sampled = stability.Measure(x.Picture, v.indexed(), v.opt.Today), true
	}
	return x.stability
}

// setOverrides replaces what was set by hand, and saves it.
func (v *visit) setOverrides(o quiz.Overrides) {
	v.Overrides = o
	v.keep()
}
