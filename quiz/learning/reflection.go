package learning

import (
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"
)

// Again is whether a person would do it again.
type Again string

// The answers to whether they would.
const (
	AgainYes   Again = "yes"
	AgainMaybe Again = "maybe"
	AgainNo    Again = "no"
)

// AgainChoices lists the answers in the order in which they are offered: as with joy and
// energy, the last is the most.
func AgainChoices() []Again { return []Again{AgainNo, AgainMaybe, AgainYes} }

// Reflection is what a person says after they tried something. It copies what
// the role was made of, so that a later change of the catalog does not change what
// was learned. Skipped fields are 0 or empty.
type Reflection struct {
	Role   string       `json:"role"`             // id of the opportunity
	Title  text.Text    `json:"title,omitzero"`   // as the catalog had it
	On     catalog.Date `json:"on"`               // the day it was tried
	Joy    int          `json:"joy,omitempty"`    // 1 none to 5 much
	Energy int          `json:"energy,omitempty"` // 1 it took much to 5 it gave much
	Again  Again        `json:"again,omitempty"`
	Note   string       `json:"note,omitempty"` // a free line

	Motives    map[catalog.Motive]int `json:"motives,omitempty"` // affordance 0 to 3
	Activities []catalog.Activity     `json:"activities,omitempty"`
	Causes     []string               `json:"causes,omitempty"`
}

// Bounds of a log, far beyond what a person reaches.
const (
	MaxReflections = 500
	maxNote        = 280 // code points
)

// NewReflection begins a reflection on an opportunity.
func NewReflection(o *catalog.Opportunity, on catalog.Date) Reflection {
	return Reflection{Role: o.ID, Title: o.Title, On: on,
		Motives: afforded(o.Motives), Activities: slices.Clone(o.Activities), Causes: slices.Clone(o.Causes)}
}

// afforded copies the motives that are afforded, nil where there are none.
func afforded(motives map[catalog.Motive]int) map[catalog.Motive]int {
	var some map[catalog.Motive]int
	for _, m := range catalog.Motives() {
		if g := motives[m]; g >= 1 && g <= 3 {
			if some == nil {
				some = map[catalog.Motive]int{}
			}
			some[m] = g
		}
	}
	return some
}

// Tried reports whether a role was tried.
func Tried(log []Reflection, role string) bool {
	return slices.ContainsFunc(log, func(x Reflection) bool { return x.Role == role })
}

// Outcome is how good it was, from -1 to 1: the mean of joy and energy, each from
// -1 at 1 to 1 at 5, and of whether the person would do it again. It is not ok
// where none of these was answered.
func (r Reflection) Outcome() (y float64, ok bool) {
	sum, n := 0.0, 0.0
	for _, said := range []int{r.Joy, r.Energy} {
		if said >= 1 && said <= 5 {
			sum, n = sum+float64(said-3)/2, n+1
		}
	}
	switch r.Again {
	case AgainYes:
		sum, n = sum+1, n+1
	case AgainMaybe:
		n++
	case AgainNo:
		sum, n = sum-1, n+1
	}
	if n == 0 {
		return 0, false
	}
	return sum / n, true
}

// Name returns the title that the role had when it was tried, else its title in the
// catalog, else its id.
func (r Reflection) Name(c *catalog.Catalog, lang catalog.Lang) string {
	if s := r.Title.In(lang); s != "" {
		return s
	}
	if c != nil {
		if o, ok := c.Opportunity(r.Role); ok {
			return o.Title.In(lang)
		}
	}
	return r.Role
}

// HasAnswer reports whether a reflection is worth storing when it is left
// unfinished: it needs a role, a day, and an outcome or a note.
func (r Reflection) HasAnswer() bool {
	_, answered := r.Outcome()
	return r.Role != "" && r.On != "" && (answered || r.Note != "")
}

// Normalize cleans the texts of a reflection, bounds their length and resets what is
// out of range.
func (r Reflection) Normalize() Reflection {
	r.Title = cleanTitle(r.Title)
	r.Note = strings.TrimSpace(text.Truncate(text.CleanLine(r.Note), maxNote))
	if r.Joy < 1 || r.Joy > 5 {
		r.Joy = 0
	}
	if r.Energy < 1 || r.Energy > 5 {
		r.Energy = 0
	}
	if !slices.Contains(AgainChoices(), r.Again) {
		r.Again = ""
	}
	if !source.IsDate(string(r.On)) {
		r.On = ""
	}
	r.Motives = afforded(r.Motives)
	r.Activities = keepValid(r.Activities, func(a catalog.Activity) bool { return slices.Contains(catalog.Activities(), a) })
	r.Causes = keepValid(r.Causes, source.IsID)
	return r
}

// keepValid returns the valid elements, each once, or nil.
func keepValid[T comparable](all []T, fit func(T) bool) []T {
	var some []T
	for _, x := range all {
		if fit(x) && !slices.Contains(some, x) && len(some) < 100 {
			some = append(some, x)
		}
	}
	return some
}

func cleanTitle(t text.Text) text.Text {
	for _, s := range []*string{&t.En, &t.Ru, &t.Kk, &t.Plain} {
		*s = strings.TrimSpace(text.Truncate(text.CleanLine(*s), 200))
	}
	return t
}

// NormalizeLog normalizes the reflections of a log, keeps their order and drops those
// without a role or a day.
func NormalizeLog(log []Reflection) []Reflection {
	var valid []Reflection
	for _, r := range log {
		if r = r.Normalize(); source.IsID(r.Role) && r.On != "" && len(valid) < MaxReflections {
			valid = append(valid, r)
		}
	}
	return valid
}
