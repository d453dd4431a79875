package reading

import (
	"slices"

	"aina/catalog"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
)

// maxLeading is how many motives a headline names at most.
const maxLeading = 3

// describeMotives says what moves the person.
func (r *Reading) describeMotives(p quiz.Profile, w words.Reading) {
	say, bars := w.Reading, r.Motives
	if len(bars) < quiz.EnoughMotives && bars[0].Value < HighMotive {
		r.Headline, r.Paragraphs = say.Few, []string{say.FewMore}
		return
	}
	r.Mixed = p.Basis.Mixed && len(p.Basis.Overridden) == 0
	r.Alike = p.Basis.Alike && !r.Mixed
	chosen := chosen(p, bars)
	only := len(p.Basis.Statements) == 0 && lead(chosen, bars)
	r.Flat = r.Mixed || r.Alike || !only && indistinguishable(p)
	switch {
	case only:
		r.nameMotives(say.Chosen, chosen, w)
	case r.Alike && lead(chosen, bars):
		r.nameMotives(say.Chosen, chosen, w)
		r.Paragraphs = append(r.Paragraphs, say.AlikeChosen)
	case r.Flat:
		more := say.FlatMore
		switch {
		case r.Mixed:
			more = say.MixedMore
		case r.Alike:
			more = say.AlikeMore
		}
		r.Headline, r.Paragraphs = say.Flat, []string{more}
		r.add(say.ChosenMore, chosen)
	default:
		r.nameLeading(p, w)
	}
	if slices.ContainsFunc(bars, func(b Bar) bool { return b.Value < middling && b.Words != w.Strengths.Learned }) {
		r.Paragraphs = append(r.Paragraphs, say.Beside)
	}
}

// chosen returns the motives that the person chose as the most important.
func chosen(p quiz.Profile, bars []Bar) []Bar {
	return filter(bars, func(b Bar) bool { return slices.Contains(p.Basis.Chosen, catalog.Motive(b.Key)) })
}

// nameLeading names the highest motives, and says whether they are clearly so.
func (r *Reading) nameLeading(p quiz.Profile, w words.Reading) {
	say := w.Reading
	top, apart := leading(p, r.Motives)
	r.Apart = apart
	if apart {
		r.nameMotives(say.Above, top, w)
		return
	}
	r.nameMotives(say.Highest, top, w)
	if len(r.Motives) > len(top) {
		r.Paragraphs = append(r.Paragraphs, say.HighestMore)
	}
}

// nameMotives makes a headline of motives, and says what each means.
func (r *Reading) nameMotives(headline string, top []Bar, w words.Reading) {
	r.Named = top
	r.Headline = text.Fill(headline, "list", enumerated(top, w.MotivePulls, w.Reading.And))
	r.Paragraphs = append(r.Paragraphs, joined(top, " ", func(b Bar) string { return w.MotiveSays[b.Key] }))
}

// nameLikes names what the person would enjoy doing most, in one sentence: the highest
// three, where equal ones are named together or not at all.
func (r *Reading) nameLikes(w words.Reading, like []Bar) {
	n := min(maxLeading, len(like))
	for n > 0 && n < len(like) && like[n].Value == like[n-1].Value {
		n--
	}
	switch {
	case n > 0:
		r.Likes = text.Fill(w.Reading.Enjoy, "list", enumerated(like[:n], w.ActivityDoing, w.Reading.And))
	case len(like) > 0:
		r.Likes = w.Reading.EnjoyMany
	}
}

// markFront marks the motives that stand out: those that the headline names, and any
// other strong one. Where none can fairly be called first, none does.
func (r *Reading) markFront() {
	for i, b := range r.Motives {
		named := slices.ContainsFunc(r.Named, func(x Bar) bool { return x.Key == b.Key })
		r.Motives[i].Front = named || b.Value >= HighMotive && !r.Flat && len(r.Named) > 0
	}
}

// leading returns the motives to name: the fewest, up to maxLeading, that are each
// clearly above all others; where there are none, the highest three. Motives below
// the middle do not lead, and equal ones are named together or not at all.
func leading(p quiz.Profile, bars []Bar) (top []Bar, apart bool) {
	for n := 1; n <= min(maxLeading, len(bars)-1); n++ {
		if bars[n-1].Value >= 0.5 && allAbove(p, bars[:n], bars[n:]) {
			return bars[:n], true
		}
	}
	n := min(maxLeading, len(bars))
	for n > 1 && bars[n-1].Value < 0.5 {
		n--
	}
	equal := func(n int) bool { return n < len(bars) && bars[n].Value == bars[n-1].Value }
	fewer := n
	for fewer > 0 && equal(fewer) {
		fewer--
	}
	if fewer > 0 {
		return bars[:fewer], false
	}
	for equal(n) {
		n++
	}
	return bars[:n], false
}

// allAbove reports whether each of some motives is above each of the others.
func allAbove(p quiz.Profile, some, others []Bar) bool {
	for _, a := range some {
		for _, b := range others {
			if !clearlyAbove(p, catalog.Motive(a.Key), catalog.Motive(b.Key)) {
				return false
			}
		}
	}
	return true
}

// lead reports whether some motives are above all others, by however little.
func lead(some, all []Bar) bool {
	n := len(some)
	return n > 0 && n < len(all) && slices.Equal(some, all[:n]) && all[n-1].Value > all[n].Value
}
