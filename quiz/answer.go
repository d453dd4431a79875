package quiz

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"aina/catalog"
	"aina/catalog/text"
)

// Answer is what a person said to one question. Which field counts depends on
// the kind of question; an answer that says nothing counts as skipped.
type Answer struct {
	Skipped bool              `json:"skipped,omitempty"`
	Scale   int               `json:"scale,omitempty"`  // 1 to 5
	Picked  []string          `json:"picked,omitempty"` // ids of options; of a Place question the place's id
	Levels  map[string]string `json:"levels,omitempty"` // row id to level
	Text    string            `json:"text,omitempty"`   // of an Open question; of a Place question what was typed
	Firm    bool              `json:"firm,omitempty"`   // of a question about a wish: it is a must
}

// Answers are what a person said, by the id of the question.
type Answers map[string]Answer

// MaxText is how long a typed answer may be, in code points.
const MaxText = 2000

// MaxPlace is how long the name of a place may be, in code points.
const MaxPlace = 80

// Clone copies the answers.
func (a Answers) Clone() Answers {
	c := make(Answers, len(a))
	for id, x := range a {
		c[id] = x.clone()
	}
	return c
}

func (a Answer) clone() Answer {
	a.Picked = slices.Clone(a.Picked)
	a.Levels = maps.Clone(a.Levels)
	return a
}

// Validate normalizes an answer for the question: it drops other fields and
// duplicates, cleans texts and orders options; an empty answer becomes a skipped
// one. The error of an answer that does not fit is an *AnswerError.
func (q Question) Validate(a Answer) (Answer, error) {
	if a.Skipped {
		return Answer{Skipped: true}, nil
	}
	valid := Answer{}
	var err error
	switch q.Kind {
	case Scale:
		if a.Scale < 1 || a.Scale > 5 {
			return Answer{}, &AnswerError{Question: q.ID, Fault: NotAStep}
		}
		return Answer{Scale: a.Scale}, nil
	case Pick, One, Many:
		valid.Picked, err = q.picked(a.Picked)
	case Levels:
		valid.Levels, err = q.levels(a.Levels)
	case Place:
		if len(a.Picked) > 1 {
			return Answer{}, &AnswerError{Question: q.ID, Fault: TooMany, Max: 1}
		}
		for _, id := range a.Picked {
			if id = text.CleanLine(id); id != "" {
				valid.Picked = []string{id}
			}
		}
		valid.Text = text.CleanLine(a.Text)
		if utf8.RuneCountInString(valid.Text) > MaxPlace {
			return Answer{}, &AnswerError{Question: q.ID, Fault: TooLong, Max: MaxPlace}
		}
	case Open:
		valid.Text = strings.TrimSpace(text.Clean(a.Text))
		if utf8.RuneCountInString(valid.Text) > MaxText {
			return Answer{}, &AnswerError{Question: q.ID, Fault: TooLong, Max: MaxText}
		}
	}
	if err != nil {
		return Answer{}, err
	}
	valid.Skipped = len(valid.Picked) == 0 && len(valid.Levels) == 0 && valid.Text == ""
	valid.Firm = a.Firm && q.CanBeFirm(valid)
	return valid, nil
}

// CanBeFirm reports whether an answer can be called a must: it names a wish that something
// could fall short of. Whoever comes alone, or with anybody, fits everywhere.
func (q Question) CanBeFirm(a Answer) bool {
	if !q.Limit.IsWish() || a.Skipped || len(a.Picked) == 0 {
		return false
	}
	return q.Limit != LimitCompany || a.Picked[0] != AnyCompany && a.Picked[0] != string(catalog.Alone)
}

// picked puts chosen options in the order in which they are offered.
func (q Question) picked(ids []string) ([]string, error) {
	for _, id := range ids {
		if _, ok := q.Option(id); !ok {
			return nil, &AnswerError{Question: q.ID, Fault: NotAnOption, Value: id}
		}
	}
	var picked []string
	for _, o := range q.Options {
		if slices.Contains(ids, o.ID) {
			picked = append(picked, o.ID)
		}
	}
	if most := q.most(); len(picked) > most {
		return nil, &AnswerError{Question: q.ID, Fault: TooMany, Max: most}
	}
	return picked, nil
}

// most is how many options may be chosen.
func (q Question) most() int {
	switch q.Kind {
	case Pick:
		return q.Max
	case One:
		return 1
	}
	return len(q.Options)
}

// levels copies the levels of rows, nil where there are none.
func (q Question) levels(given map[string]string) (map[string]string, error) {
	for _, row := range slices.Sorted(maps.Keys(given)) {
		if _, ok := q.Option(row); !ok {
			return nil, &AnswerError{Question: q.ID, Fault: NotAnOption, Value: row}
		}
		if _, ok := q.LevelOption(given[row]); !ok {
			return nil, &AnswerError{Question: q.ID, Fault: NotALevel, Value: given[row]}
		}
	}
	if len(given) == 0 {
		return nil, nil
	}
	return maps.Clone(given), nil
}

// offersOption reports whether an id can be picked here.
func (q Question) offersOption(id string) bool {
	_, known := q.Option(id)
	return known || q.Kind == Place
}

// offersLevel reports whether a row can have a level here.
func (q Question) offersLevel(row, level string) bool {
	_, offered := q.Option(row)
	_, known := q.LevelOption(level)
	return offered && known
}

// unfit returns the options and the rows of a stored answer that repair drops.
func (q Question) unfit(a Answer) Answer {
	a = a.clone()
	maps.DeleteFunc(a.Levels, q.offersLevel)
	return Answer{Picked: slices.DeleteFunc(a.Picked, q.offersOption), Levels: a.Levels}
}

// beside adds what was unfit to an answer: rows, and as many options as may be chosen.
func (q Question) beside(a, unfit Answer) Answer {
	if len(unfit.Levels) > 0 {
		a.Levels = overlaid(unfit.Levels, a.Levels)
	}
	for _, id := range unfit.Picked {
		if len(a.Picked) < q.most() && !slices.Contains(a.Picked, id) {
			a.Picked = append(slices.Clone(a.Picked), id)
		}
	}
	return a
}

// repair validates a stored answer: it drops what no longer fits instead of failing,
// and ok is false where nothing is left.
func (q Question) repair(a Answer) (valid Answer, ok bool) {
	a = a.clone()
	a.Picked = slices.DeleteFunc(a.Picked, func(id string) bool { return !q.offersOption(id) })
	maps.DeleteFunc(a.Levels, func(row, level string) bool { return !q.offersLevel(row, level) })
	skipped := a.Skipped
	valid, err := q.Validate(a)
	if err != nil || (valid.Skipped && !skipped) {
		return Answer{}, false
	}
	return valid, true
}
