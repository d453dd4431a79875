// Package reading puts profiles, reasons and exclusions into plain words, in the
// texts of catalog/locale. It knows nothing of answers one by one, of what was
// tried or of screens, and says nothing that the numbers do not bear out.
package reading

import (
	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
)

// Reading is a profile in plain words and bars.
type Reading struct {
	Headline   string // what moves the person, one sentence
	Likes      string // what they would enjoy doing, one sentence; may be empty
	Paragraphs []string
	Motives    []Bar // the highest first
	Activities []Bar
	Causes     []Bar
	Named      []Bar // the motives that the headline names
	Apart      bool  // and says are above all others
	Flat       bool  // the statements put no motive clearly above the others
	Alike      bool  // because all were answered alike
	Mixed      bool  // because the answers contradict each other
	Support    bool  // peace of mind is high: show discreetly where to talk to somebody
}

// Bar is one value of a profile, with what it is called and how strong it is in
// words, so that nothing depends on colour.
type Bar struct {
	Facet quiz.Facet
	Key   string
	Label string
	Value float64 // motives 0 to 1, compared with each other; activities and causes -1 to 1
	Said  float64 // the value as it was answered, see quiz.Profile.AsAnswered
	Words string  // how strong it is, as it was answered
	Front bool    // a motive that stands out among the person's other answers
}

// Read puts a profile into words. It says that one thing is above another only
// where the difference is clear, and says nothing of what was not asked. The
// catalog names the causes; it may be nil.
func Read(p quiz.Profile, c *catalog.Catalog, lang catalog.Lang) Reading {
	w := locale.In(lang).Reading
	r := Reading{
		Motives:    barsOf(p, quiz.FacetMotive, c, lang),
		Activities: barsOf(p, quiz.FacetActivity, c, lang),
		Causes:     barsOf(p, quiz.FacetCause, c, lang),
		Support:    p.Motives[catalog.Protective] >= HighMotive,
	}
	say := w.Reading
	switch {
	case p.Empty():
		r.Headline, r.Paragraphs = say.None, []string{say.NoneMore}
		return r
	case len(r.Motives) == 0:
		r.Headline = say.Few
	default:
		r.describeMotives(p, w)
	}
	given := func(b Bar) bool { return b.Words != w.Strengths.Learned } // by the person
	r.markFront()
	r.describeActivities(w, filter(r.Activities, given))
	if p.Rest != "" {
		r.Paragraphs = append(r.Paragraphs, text.Fill(say.Rest, "x", text.LowerName(w.Activities[string(p.Rest)])))
	}
	r.describeCauses(say, filter(r.Causes, given))
	r.Paragraphs = append(r.Paragraphs, say.Today)
	return r
}

// describeActivities says what the person enjoys doing.
func (r *Reading) describeActivities(w words.Reading, bars []Bar) {
	say := w.Reading
	if len(bars) == 0 {
		return
	}
	like := filter(bars, func(b Bar) bool { return b.Value >= 0.5 })
	dislike := filter(bars, func(b Bar) bool { return b.Value <= -0.5 })
	if len(like) == 0 {
		r.Paragraphs = append(r.Paragraphs, say.LikeNone)
	}
	r.add(say.Like, like)
	r.nameLikes(w, like)
	r.add(say.Dislike, dislike)
}

// describeCauses says whom the person wants to help, which is every cause with the
// strongest word that any of theirs has, and what they would rather not.
func (r *Reading) describeCauses(say words.Portrait, bars []Bar) {
	if len(bars) == 0 {
		return
	}
	r.add(say.Help, mostWanted(bars))
	r.add(say.Leave, filter(bars, func(b Bar) bool { return b.Value <= -1 }))
}

func (r *Reading) add(phrase string, bars []Bar) {
	if len(bars) > 0 {
		r.Paragraphs = append(r.Paragraphs, text.Fill(phrase, "list", listed(bars)))
	}
}

func filter(bars []Bar, is func(Bar) bool) []Bar {
	var kept []Bar
	for _, b := range bars {
		if is(b) {
			kept = append(kept, b)
		}
	}
	return kept
}
