package plain

import (
	"math"
	"strconv"

	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/reading"
	"aina/tui/facts"
)

// adjust lets a person adjust their picture: every dimension has a number, and so
// have the actions after them.
func (v *visit) adjust() (step, error) {
	quiet, complete := false, true // whether to skip the dimensions, and whether they were printed
	for {
		dimensions := quiz.Dimensions(v.opt.Catalog.Causes)
		chosen, actions := -1, 1
		if !v.Overrides.Empty() {
			actions = 2
		}
		r, err := v.ask(page{
			show: func() {
				if complete = !quiet; complete {
					v.printPicture(dimensions)
				}
				quiet = false // when it is repeated
				v.printActions(len(dimensions), actions)
			},
			wait: func() string {
				if complete {
					return v.words.Picture.Ask
				}
				return text.Fill(v.words.Picture.AskAgain, "repeat", v.name(repeat))
			},
			parse:    chosenOf(&chosen, len(dimensions)+actions),
			most:     len(dimensions) + actions,
			commands: []command{back, next},
			long:     true,
		})
		switch {
		case err != nil:
			return nil, err
		case r.command != noCommand, chosen == len(dimensions):
			return (*visit).result, nil
		case chosen > len(dimensions):
			back, err := v.confirm(v.words.Picture.UndoAsk + " " + v.words.Picture.UndoNote)
			if err != nil {
				return nil, err
			}
			if back {
				v.setOverrides(quiz.Overrides{})
				v.print(v.words.Picture.Undone)
				v.printTopThree()
			}
		default:
			if err := v.changeDimension(dimensions[chosen]); err != nil {
				return nil, err
			}
		}
		quiet = true
	}
}

// printPicture prints every dimension, under the headings of the facets.
func (v *visit) printPicture(dimensions []quiz.Dimension) {
	w := v.words
	heads := map[quiz.Facet]string{
		quiz.FacetMotive: w.Plain.Result.Motives, quiz.FacetActivity: w.Plain.Result.Activities,
		quiz.FacetCause: w.Plain.Result.Causes, quiz.FacetWeight: w.Picture.Weights + ":",
	}
	v.blank()
	v.print(w.Picture.Title + ".")
	v.print(w.Picture.Note)
	var facet quiz.Facet
	for i, d := range dimensions {
		if d.Facet != facet {
			facet = d.Facet
			v.blank()
			v.print(heads[facet])
		}
		v.print(w.Picture.Row, "n", strconv.Itoa(i+1), "x", reading.DimensionName(d, v.opt.Catalog, v.lang), "words", v.describe(d))
	}
	v.blank()
}

// printActions prints the first n actions: keep the picture, and undo. Their
// numbers follow those of the dimensions.
func (v *visit) printActions(n, actions int) {
	w := v.words.Picture
	for i, label := range []string{w.Done, w.Undo}[:actions] {
		v.print(v.words.Plain.General.Option, "n", strconv.Itoa(n+i+1), "label", label)
	}
}

// describe puts the value of a dimension into words, and whether it was set by
// hand.
func (v *visit) describe(d quiz.Dimension) string {
	description := v.describeIn(d, v.profile())
	if v.Overrides.Has(d) {
		description += ", " + v.words.Picture.ByHand
	}
	return description
}

// describeIn puts the value that a profile has in a dimension into words.
func (v *visit) describeIn(d quiz.Dimension, p quiz.Profile) string {
	description, known := reading.DescribeValue(p, d, v.lang)
	if !known {
		return v.words.Picture.NotAsked
	}
	value, _ := p.Value(d)
	return v.withPercent(d, value, description)
}

// describeStep puts a value of a dimension into words.
func (v *visit) describeStep(d quiz.Dimension, value float64) string {
	return v.withPercent(d, value, reading.Describe(d, value, v.lang))
}

// withPercent adds a number to the words for a motive, which several steps share.
func (v *visit) withPercent(d quiz.Dimension, value float64, description string) string {
	if d.Facet == quiz.FacetMotive {
		return text.Fill(v.words.Picture.Step, "words", description, "percent", facts.Percent(value))
	}
	return description
}

// changeDimension asks for a new value of a dimension, and sets it.
func (v *visit) changeDimension(d quiz.Dimension) error {
	all := d.Steps()
	now, known := v.profile().Value(d)
	r, err := v.ask(page{
		show: func() { v.printDimension(d) },
		options: func() []string {
			labels := make([]string, len(all))
			for i, value := range all {
				labels[i] = text.Capitalize(v.describeStep(d, value))
				if known && math.Abs(value-now) < 1e-9 {
					labels[i] += ", " + v.words.Reflect.Now
				}
			}
			return labels
		},
		commands: []command{back, next},
	})
	if err != nil || r.command != noCommand {
		return err
	}
	v.setOverrides(v.Overrides.Set(v.profile(), d, all[r.option]))
	v.print(v.words.Picture.Set, "x", reading.DimensionName(d, v.opt.Catalog, v.lang), "words", v.describeStep(d, all[r.option]))
	v.printTopThree()
	return nil
}

// printDimension prints the value of a dimension, and what it was before it was
// set by hand: the value by the answers and what was tried.
func (v *visit) printDimension(d quiz.Dimension) {
	v.blank()
	v.print(v.words.Picture.Current, "x", reading.DimensionName(d, v.opt.Catalog, v.lang), "words", v.describe(d))
	_, known := v.current().Learned.Value(d)
	if v.Overrides.Has(d) && known && d.Facet != quiz.FacetWeight {
		v.print(text.Capitalize(v.words.Picture.Before)+".", "before", v.describeIn(d, v.current().Learned))
	}
}

// printTopThree prints the first matches for the picture as it is now.
func (v *visit) printTopThree() {
	w := v.words.Picture
	if len(v.rank().TopThree()) == 0 {
		v.print(w.FirstNone)
		return
	}
	v.print(w.First + ":")
	for i, m := range v.rank().TopThree() {
		v.print(v.words.Plain.Matches.Line, "n", strconv.Itoa(i+1), "title", m.Opportunity.Title.In(v.lang), "percent", facts.Percent(m.Score()))
	}
	v.blank()
}
