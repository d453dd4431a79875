package plain

import (
	"math"
	"strconv"

	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/reading"
)

// adjust lets a person move their picture by hand: every line has a number,
// and so have the ways out behind them.
func (v *visit) adjust() (step, error) {
	quiet, whole := false, true // whether the lines are passed over, and were said
	for {
		dials := quiz.Dimensions(v.opt.Catalog.Causes)
		chosen, ways := -1, 1
		if !v.Overrides.Empty() {
			ways = 2
		}
		r, err := v.ask(page{
			say: func() {
				if whole = !quiet; whole {
					v.sayPicture(dials)
				}
				quiet = false // whoever asks for it hears it again
				v.sayWays(len(dials), ways)
			},
			wait: func() string {
				if whole {
					return v.words.Picture.Ask
				}
				return text.Fill(v.words.Picture.AskAgain, "repeat", v.name(repeat))
			},
			parse: chosenOf(&chosen, len(dials)+ways),
			verbs: []verb{back, next},
		})
		switch {
		case err != nil:
			return nil, err
		case r.verb != noVerb, chosen == len(dials):
			return (*visit).result, nil
		case chosen > len(dials):
			back, err := v.confirm(v.words.Picture.UndoAsk + " " + v.words.Picture.UndoNote)
			if err != nil {
				return nil, err
			}
			if back {
				v.set(quiz.Overrides{})
				v.say(v.words.Picture.Undone)
				v.sayFirst()
			}
		default:
			if err := v.turn(dials[chosen]); err != nil {
				return nil, err
			}
		}
		quiet = true
	}
}

// sayPicture says every line of the picture, under the headings of its facets.
func (v *visit) sayPicture(dials []quiz.Dimension) {
	w := v.words
	heads := map[quiz.Facet]string{
		quiz.FacetMotive: w.Plain.Result.Motives, quiz.FacetActivity: w.Plain.Result.Activities,
		quiz.FacetCause: w.Plain.Result.Causes, quiz.FacetWeight: w.Picture.Weights + ":",
	}
	v.gap()
	v.say(w.Picture.Title + ".")
	v.say(w.Picture.Note)
	var facet quiz.Facet
	for i, d := range dials {
		if d.Facet != facet {
			facet = d.Facet
			v.gap()
			v.say(heads[facet])
		}
		v.say(w.Picture.Row, "n", strconv.Itoa(i+1), "x", reading.DimensionName(d, v.opt.Catalog, v.lang), "words", v.stands(d))
	}
	v.gap()
}

// sayWays says the numbers of the ways out: leave it, and back to the answers.
func (v *visit) sayWays(n, ways int) {
	w := v.words.Picture
	for i, label := range []string{w.Done, w.Undo}[:ways] {
		v.say(v.words.Plain.Talk.Option, "n", strconv.Itoa(n+i+1), "label", label)
	}
}

// stands says where a dial stands now, and whether it was set by hand.
func (v *visit) stands(d quiz.Dimension) string {
	said := v.called(d, v.profile())
	if v.Overrides.Has(d) {
		said += ", " + v.words.Picture.ByHand
	}
	return said
}

// called puts where a profile has a line into words.
func (v *visit) called(d quiz.Dimension, p quiz.Profile) string {
	said, known := reading.DescribeValue(p, d, v.lang)
	if !known {
		return v.words.Picture.NotAsked
	}
	value, _ := p.Value(d)
	return v.numbered(d, value, said)
}

// halt puts the value of a dial into words. Tenths of a motive have no words of
// their own, so they have a number too.
func (v *visit) halt(d quiz.Dimension, value float64) string {
	return v.numbered(d, value, reading.Describe(d, value, v.lang))
}

func (v *visit) numbered(d quiz.Dimension, value float64, said string) string {
	if d.Facet == quiz.FacetMotive {
		return text.Fill(v.words.Picture.Halt, "words", said, "percent", percent(value))
	}
	return said
}

// turn asks where a dial shall stand, and sets it there.
func (v *visit) turn(d quiz.Dimension) error {
	all := d.Steps()
	now, known := v.profile().Value(d)
	r, err := v.ask(page{
		say: func() { v.sayStands(d) },
		options: func() []string {
			said := make([]string, len(all))
			for i, value := range all {
				said[i] = opening(v.halt(d, value))
				if known && math.Abs(value-now) < 1e-9 {
					said[i] += ", " + v.words.Reflect.Now
				}
			}
			return said
		},
		verbs: []verb{back, next},
	})
	if err != nil || r.verb != noVerb {
		return err
	}
	v.set(v.Overrides.Set(v.profile(), d, all[r.option]))
	v.say(v.words.Picture.Set, "x", reading.DimensionName(d, v.opt.Catalog, v.lang), "words", v.halt(d, all[r.option]))
	v.sayFirst()
	return nil
}

// sayStands says where a dial stands, and where it stood before it was set by
// hand: by the answers and what was tried.
func (v *visit) sayStands(d quiz.Dimension) {
	v.gap()
	v.say(v.words.Picture.Stands, "x", reading.DimensionName(d, v.opt.Catalog, v.lang), "words", v.stands(d))
	_, known := v.now().Learned.Value(d)
	if v.Overrides.Has(d) && known && d.Facet != quiz.FacetWeight {
		v.say(opening(v.words.Picture.Before)+".", "before", v.called(d, v.now().Learned))
	}
}

// sayFirst says the first matches of the picture as it is now.
func (v *visit) sayFirst() {
	w := v.words.Picture
	if len(v.rank().TopThree()) == 0 {
		v.say(w.FirstNone)
		return
	}
	v.say(w.First + ":")
	for i, m := range v.rank().TopThree() {
		v.say(v.words.Plain.Matches.Line, "n", strconv.Itoa(i+1), "title", m.Opportunity.Title.In(v.lang), "percent", percent(m.Score))
	}
	v.gap()
}
