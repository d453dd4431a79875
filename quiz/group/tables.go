package group

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"slices"

	"aina/catalog"
	"aina/catalog/stable"
	"aina/quiz"
)

// The numbers of the rule.
const (
	K           = 5     // people at least on each side of a picture that is shown
	Fewest      = 2 * K // people below whom there is no picture
	MostMotives = 3     // motives shown at most
)

// Subject is what a picture is about: a motive, an activity or a cause.
type Subject struct {
	Facet quiz.Facet `json:"facet"`
	Key   string     `json:"key"`
}

// Picture is a subject with how many stand on its two sides. Yes are those with the
// motive among their three, who would like or love the activity, or who want to help
// the cause a little or a lot; No are all others. Together they are N.
type Picture struct {
	Subject
	Yes int `json:"yes"`
	No  int `json:"no"`
}

// Tables is all that is known of a room after its close. Shown and Hidden together
// name what was asked, each in the order motives, activities, causes; both are empty
// where the room has no pictures. They are never nil in Tables of a room, so that
// equal rooms are equal in JSON, byte by byte.
type Tables struct {
	N      int       `json:"n"`     // who had finished
	Heads  int       `json:"heads"` // who was in the room, by the trainer's count
	Shown  []Picture `json:"shown"`
	Hidden []Subject `json:"hidden"` // too few or too one-sided to show

	// Unclosed says that there are no numbers yet, as the answers are still open;
	// WithoutNumbers that a room chose to have none but N. Nothing is shown or hidden then.
	Unclosed       bool `json:"unclosed,omitempty"`
	WithoutNumbers bool `json:"without_numbers,omitempty"`

	Rehearsal bool `json:"rehearsal,omitempty"` // the people of the room are made up
}

// Unclosed are the tables of a room before its close.
func Unclosed() Tables { return Tables{Shown: []Picture{}, Hidden: []Subject{}, Unclosed: true} }

// Open reports whether the room is in open mode: too few have finished for any
// picture, or it chose to do without.
func (t Tables) Open() bool { return t.N < Fewest || t.WithoutNumbers }

// Overcounted reports whether more have finished than there are heads in the room.
// There is no picture then.
func (t Tables) Overcounted() bool { return t.N > t.Heads }

// WithoutPictures is what remains of tables where a room goes on without numbers: how
// many had finished, and the heads.
func (t Tables) WithoutPictures() Tables {
	return Tables{N: t.N, Heads: t.Heads, Shown: []Picture{}, Hidden: []Subject{}, WithoutNumbers: true, Rehearsal: t.Rehearsal}
}

// Largest returns the pictures of a facet, those with the most people on the yes side
// first.
func (t Tables) Largest(f quiz.Facet) []Picture {
	of := slices.DeleteFunc(slices.Clone(t.Shown), func(p Picture) bool { return p.Facet != f })
	stable.Sort(of, func(a, b Picture) int { return cmp.Compare(b.Yes, a.Yes) })
	return of
}

// Read reads Tables from their JSON. The error says, in English, what a room that was
// closed by the rule could not have written.
func Read(data []byte) (Tables, error) {
	t := Tables{}
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&t); err != nil {
		return Tables{}, fmt.Errorf("not the tables of a room: %w", err)
	}
	if d.More() {
		return Tables{}, fmt.Errorf("not the tables of a room: something follows them")
	}
	if err := t.check(); err != nil {
		return Tables{}, fmt.Errorf("not the tables of a room: %w", err)
	}
	return t.clone(), nil
}

// clone copies tables, with lists that are not nil.
func (t Tables) clone() Tables {
	t.Shown, t.Hidden = append([]Picture{}, t.Shown...), append([]Subject{}, t.Hidden...)
	return t
}

// check reports the first thing in which tables break the rule.
func (t Tables) check() error {
	if t.N < 0 || t.Heads < 0 {
		return fmt.Errorf("n is %d and heads %d", t.N, t.Heads)
	}
	if t.Unclosed && (t.N > 0 || t.Heads > 0 || t.WithoutNumbers) {
		return fmt.Errorf("there are numbers of a room that is not closed")
	}
	if (t.Open() || t.Overcounted()) && len(t.Shown)+len(t.Hidden) > 0 {
		return fmt.Errorf("there are pictures of %d people with %d heads", t.N, t.Heads)
	}
	motives, named := 0, slices.Clone(t.Hidden)
	for _, p := range t.Shown {
		if !twoSided(p.Yes, t.N) || p.Yes+p.No != t.N {
			return fmt.Errorf("%s %s has %d and %d of %d", p.Facet, p.Key, p.Yes, p.No, t.N)
		}
		if p.Facet == quiz.FacetMotive {
			motives++
		}
		named = append(named, p.Subject)
	}
	if motives > MostMotives {
		return fmt.Errorf("there are %d motives", motives)
	}
	for i, s := range named {
		if !s.known() || slices.Contains(named[:i], s) {
			return fmt.Errorf("%s %s is unknown or named twice", s.Facet, s.Key)
		}
	}
	return nil
}

// known reports whether there can be a picture of a subject. Causes are those of any
// catalog.
func (s Subject) known() bool {
	switch s.Facet {
	case quiz.FacetMotive:
		return s.Key != string(catalog.Protective) && slices.Contains(catalog.Motives(), catalog.Motive(s.Key))
	case quiz.FacetActivity:
		return slices.Contains(catalog.Activities(), catalog.Activity(s.Key))
	}
	return s.Facet == quiz.FacetCause && s.Key != ""
}
