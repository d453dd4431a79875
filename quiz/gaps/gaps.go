// Package gaps finds out whom a catalog cannot serve: what is missing in it, what
// nobody is ever shown, and what to add first. It tries the catalog on a simulated
// population and knows nothing of any real person.
package gaps

import (
	"slices"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/population"
)

// Gaps says where a catalog cannot serve people. Only opportunities that are open on
// the day count.
type Gaps struct {
	Opportunities int
	Causes        []string // the rows of both tables; causes of the catalog, then others that are named
	Motives       [][]int  // how many of a cause afford a motive, 2 or 3 of 3; columns as catalog.Motives
	Activities    [][]int  // how many of a cause are done in this way; columns as catalog.Activities
	Regions       []Reach
	Languages     []Reach
	Ages          []Reach // by bands of years: 0-13, 14-15, 16-17, 18-59, 60+
	Remote        []Reach // only (from home), no (on the spot)
	Access        []Reach
	Unstated      Unstated
	Missing       []Tag
	People        int          // how many simulated people it was tried on
	NeverShown    []NeverShown // what none of them finds among their first ten
	Additions     []Addition
}

// Reach is how much of a catalog reaches people of a kind. What an opportunity
// does not state excludes nobody, so Open is at least Stated.
type Reach struct {
	Key    string
	Stated int // opportunities that state it
	Open   int // opportunities that it does not exclude
}

// Unstated counts the opportunities that do not say what they afford, how one
// helps, or whom: they are matched less well. Motives are estimated from the
// other two where these are stated.
type Unstated struct{ Motives, Activities, Causes int }

// Tag is one thing that no opportunity affords.
type Tag struct {
	Kind TagKind
	Key  string
}

// TagKind is what a tag is about.
type TagKind string

// The kinds of tags, in the order in which they are listed.
const (
	TagLanguage TagKind = "language"
	TagAge      TagKind = "age"
	TagCause    TagKind = "cause"
	TagMotive   TagKind = "motive"
	TagActivity TagKind = "activity"
	TagRemote   TagKind = "remote"
	TagAccess   TagKind = "access"
	TagRegion   TagKind = "region" // only where opportunities name places at all
)

// NeverShown is an opportunity that no likely person finds among their first ten,
// and what it does not state, which may be why: motives, activities, causes.
type NeverShown struct {
	ID       string
	Unstated []string
}

// clearAffordance is how strongly an opportunity must afford a motive, of 3, to count
// for people who look for it.
const clearAffordance = 2

// Find finds out whom a catalog cannot serve on a day. It tries the catalog on a
// simulated population that is always the same, so that equal catalogs have equal
// gaps.
func Find(q *quiz.Questionnaire, c *catalog.Catalog, on catalog.Date) Gaps {
	open := Open(c, on)
	g := Gaps{Opportunities: len(open), Causes: causesOfAll(c, open)}
	g.tables(open)
	g.countReach(c, open)
	for _, o := range open {
		if o.Motives == nil {
			g.Unstated.Motives++
		}
		if len(o.Activities) == 0 {
			g.Unstated.Activities++
		}
		if len(o.Causes) == 0 {
			g.Unstated.Causes++
		}
	}
	g.Missing = g.missing(open)
	people := likelyPeople(q, c)
	g.People = len(people)
	g.NeverShown = neverShown(c, people, open, on)
	g.Additions = g.additions(people)
	return g
}

// Open lists the opportunities of a catalog that can be taken up on a day.
func Open(c *catalog.Catalog, on catalog.Date) []*catalog.Opportunity {
	var open []*catalog.Opportunity
	for i := range c.Opportunities {
		o := &c.Opportunities[i]
		if (o.Status == "" || o.Status == catalog.Active) && !o.Ended(on) {
			open = append(open, o)
		}
	}
	return open
}

// likelyPeople returns the profiles of the simulated population, the same each time.
func likelyPeople(q *quiz.Questionnaire, c *catalog.Catalog) []quiz.Profile {
	var profiles []quiz.Profile
	for _, person := range population.People(q, c) {
		profiles = append(profiles, person.Profile(q))
	}
	return profiles
}

// causesOfAll lists the causes that the catalog knows, then what else its
// opportunities name.
func causesOfAll(c *catalog.Catalog, open []*catalog.Opportunity) []string {
	var known []string
	for _, k := range c.Causes {
		known = append(known, k.ID)
	}
	return withOthers(known, open, func(o *catalog.Opportunity) []string { return o.Causes })
}

// withOthers appends to what is known what else the opportunities name.
func withOthers(known []string, open []*catalog.Opportunity, named func(*catalog.Opportunity) []string) []string {
	for _, o := range open {
		for _, x := range named(o) {
			if !slices.Contains(known, x) {
				known = append(known, x)
			}
		}
	}
	return known
}

// tables counts motives and activities for each cause.
func (g *Gaps) tables(open []*catalog.Opportunity) {
	for range g.Causes {
		g.Motives = append(g.Motives, make([]int, len(catalog.Motives())))
		g.Activities = append(g.Activities, make([]int, len(catalog.Activities())))
	}
	for _, o := range open {
		for _, id := range o.Causes {
			row := slices.Index(g.Causes, id)
			for i, m := range catalog.Motives() {
				if o.Motives[m] >= clearAffordance {
					g.Motives[row][i]++
				}
			}
			for i, a := range catalog.Activities() {
				if slices.Contains(o.Activities, a) {
					g.Activities[row][i]++
				}
			}
		}
	}
}

// IsUnsaid reports whether no opportunity says anything of a kind: of motives,
// activities or causes. Then nothing is known to be missing.
func (g *Gaps) IsUnsaid(kind TagKind) bool {
	n := 0
	switch kind {
	case TagMotive:
		n = g.Unstated.Motives
	case TagActivity:
		n = g.Unstated.Activities
	case TagCause:
		n = g.Unstated.Causes
	}
	return n > 0 && n == g.Opportunities
}

// missing lists what nothing affords, as far as anything is said of it.
func (g *Gaps) missing(open []*catalog.Opportunity) []Tag {
	var all []Tag
	without := func(kind TagKind, reaches []Reach, count func(Reach) int) {
		for _, r := range reaches {
			if count(r) == 0 {
				all = append(all, Tag{kind, r.Key})
			}
		}
	}
	stated, reached := func(r Reach) int { return r.Stated }, func(r Reach) int { return r.Open }
	without(TagLanguage, g.Languages, reached)
	without(TagAge, g.Ages, reached)
	nobody := func(kind TagKind, key string, affords func(*catalog.Opportunity) bool) {
		if !g.IsUnsaid(kind) && !slices.ContainsFunc(open, affords) {
			all = append(all, Tag{kind, key})
		}
	}
	for _, id := range g.Causes {
		nobody(TagCause, id, func(o *catalog.Opportunity) bool { return slices.Contains(o.Causes, id) })
	}
	for _, m := range catalog.Motives() {
		nobody(TagMotive, string(m), func(o *catalog.Opportunity) bool { return o.Motives[m] >= clearAffordance })
	}
	for _, a := range catalog.Activities() {
		nobody(TagActivity, string(a), func(o *catalog.Opportunity) bool { return slices.Contains(o.Activities, a) })
	}
	without(TagRemote, g.Remote, reached)
	without(TagAccess, g.Access, stated)
	if slices.ContainsFunc(g.Regions, func(r Reach) bool { return r.Stated > 0 }) {
		without(TagRegion, g.Regions, stated)
	}
	return all
}

// languages lists the program's languages, then others that are stated.
func languages(open []*catalog.Opportunity) []string {
	return withOthers(text.Strings(text.Langs()), open, func(o *catalog.Opportunity) []string { return o.Languages })
}
