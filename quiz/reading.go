package quiz

import (
	"cmp"
	"slices"

	"aina/catalog"
	"aina/catalog/text"
)

// Reading is a profile in plain words and bars.
type Reading struct {
	Headline   string
	Paragraphs []string
	Motives    []Bar // the highest first
	Activities []Bar
	Causes     []Bar
	Flat       bool // no motive is clearly above the others
	Support    bool // peace of mind stands high: show quietly where to talk to somebody
}

// Bar is one value of a profile, with what it is called and how strong it is in
// words, so that nothing hangs on colour.
type Bar struct {
	Facet Facet
	Key   string
	Label string
	Value float64 // motives 0 to 1; activities and causes -1 to 1
	Words string
}

// distinct is from what distance on one motive is said to be above another: one
// standard error of the difference between two motives with two statements
// each. The scales of the Volunteer Functions Inventory, five statements each,
// have reliabilities of about .81 (Chacón et al., 2017), which is .46 for one
// statement and .63 for two (Spearman and Brown); with answers that spread by a
// quarter of the scale, the error of one motive is .25·√(1 − .63) = .15, that
// of a difference √2 times as much.
const distinct = 0.2

// high is from where on a motive is called strong, and peace of mind brings the
// addresses of people to talk to: above what even answers give, which norms
// alone lift to .57.
const high = 0.6

// leaders is how many motives are spoken of at most.
const leaders = 3

// Read puts a profile into words. It says that one thing is above another only
// where the distance is clear, and says nothing that was not asked.
func Read(p Profile, c *catalog.Catalog, lang catalog.Lang) Reading {
	w := wordingIn(lang)
	r := Reading{
		Motives:    motiveBars(p, w, lang),
		Activities: activityBars(p, w, lang),
		Causes:     causeBars(p, c, w, lang),
		Support:    p.Motives[catalog.Protective] >= high,
	}
	say := w.Reading
	switch {
	case len(r.Motives)+len(r.Activities)+len(r.Causes) == 0:
		r.Headline, r.Paragraphs = say.None, []string{say.NoneMore}
		return r
	case len(r.Motives) == 0:
		r.Headline = say.Few
	default:
		r.why(w)
	}
	r.how(say)
	r.whom(say)
	r.Paragraphs = append(r.Paragraphs, say.Today)
	return r
}

// why says what moves the person.
func (r *Reading) why(w wording) {
	say := w.Reading
	bars := r.Motives
	if len(bars) < enough && bars[0].Value < high {
		r.Headline, r.Paragraphs = say.Few, []string{say.FewMore}
		return
	}
	if len(bars) >= enough && bars[0].Value-bars[len(bars)-1].Value < distinct {
		r.Flat = true
		r.Headline, r.Paragraphs = say.Flat, []string{say.FlatMore}
		return
	}
	top, apart := lead(bars)
	headline := say.Highest
	if apart {
		headline = say.Above
	}
	r.Headline = text.Fill(headline, "list", listed(top))
	means := ""
	for _, b := range top {
		if means != "" {
			means += " "
		}
		means += w.MotiveSays[catalog.Motive(b.Key)]
	}
	r.Paragraphs = append(r.Paragraphs, means)
	if !apart && len(bars) > len(top) {
		r.Paragraphs = append(r.Paragraphs, say.HighestMore)
	}
}

// lead gives the motives to speak of: the fewest, up to three, that stand
// clearly apart from the next, or the highest three where none do. Those below
// the middle do not lead, and equals are named together or not at all.
func lead(bars []Bar) (top []Bar, apart bool) {
	for n := 1; n <= min(leaders, len(bars)-1); n++ {
		if bars[n-1].Value >= 0.5 && bars[n-1].Value-bars[n].Value >= distinct {
			return bars[:n], true
		}
	}
	n := min(leaders, len(bars))
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

// how says what the person enjoys doing.
func (r *Reading) how(say readingWords) {
	if len(r.Activities) == 0 {
		return
	}
	like := keep(r.Activities, func(v float64) bool { return v >= 0.5 })
	dislike := keep(r.Activities, func(v float64) bool { return v <= -0.5 })
	if len(like) == 0 {
		r.Paragraphs = append(r.Paragraphs, say.LikeNone)
	}
	r.tell(say.Like, like)
	r.tell(say.Dislike, dislike)
}

// whom says whom the person wants to help: what they chose most, and what they
// would rather leave.
func (r *Reading) whom(say readingWords) {
	most := 0.0
	for _, b := range r.Causes {
		most = max(most, b.Value)
	}
	r.tell(say.Help, keep(r.Causes, func(v float64) bool { return v > 0 && v >= most }))
	r.tell(say.Leave, keep(r.Causes, func(v float64) bool { return v <= -1 }))
}

func (r *Reading) tell(phrase string, bars []Bar) {
	if len(bars) > 0 {
		r.Paragraphs = append(r.Paragraphs, text.Fill(phrase, "list", listed(bars)))
	}
}

func keep(bars []Bar, is func(float64) bool) []Bar {
	var kept []Bar
	for _, b := range bars {
		if is(b.Value) {
			kept = append(kept, b)
		}
	}
	return kept
}

func labels(bars []Bar) []string {
	out := make([]string, len(bars))
	for i, b := range bars {
		out[i] = b.Label
	}
	return out
}

func motiveBars(p Profile, w wording, lang catalog.Lang) []Bar {
	var bars []Bar
	for _, m := range catalog.Motives() {
		if v, ok := p.Motives[m]; ok {
			bars = append(bars, Bar{FacetMotive, string(m), MotiveName(m, lang), v, w.Strengths.motive(v)})
		}
	}
	return sorted(bars)
}

func activityBars(p Profile, w wording, lang catalog.Lang) []Bar {
	var bars []Bar
	for _, a := range catalog.Activities() {
		if v, ok := p.Activities[a]; ok {
			bars = append(bars, Bar{FacetActivity, string(a), ActivityName(a, lang), v, w.Strengths.activity(v)})
		}
	}
	return sorted(bars)
}

// causeBars has the causes in the order of the catalog, then those it does not
// know by their ids.
func causeBars(p Profile, c *catalog.Catalog, w wording, lang catalog.Lang) []Bar {
	var ids []string
	if c != nil {
		for _, cause := range c.Causes {
			if _, ok := p.Causes[cause.ID]; ok && !slices.Contains(ids, cause.ID) {
				ids = append(ids, cause.ID)
			}
		}
	}
	var others []string
	for id := range p.Causes {
		if !slices.Contains(ids, id) {
			others = append(others, id)
		}
	}
	slices.Sort(others)
	var bars []Bar
	for _, id := range append(ids, others...) {
		v := p.Causes[id]
		bars = append(bars, Bar{FacetCause, id, CauseName(c, id, lang), v, w.Strengths.cause(v)})
	}
	return sorted(bars)
}

func sorted(bars []Bar) []Bar {
	slices.SortStableFunc(bars, func(a, b Bar) int { return cmp.Compare(b.Value, a.Value) })
	return bars
}
