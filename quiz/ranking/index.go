package ranking

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"
	"sync"

	"aina/catalog"
	"aina/quiz"
)

// Index is a catalog prepared for ranking: what its opportunities afford, how one helps
// and whom, as numbers. A total out of it is the sum of the terms (see scorer) to the
// last bit, as it is added up in the same order, but takes about 30 ns and not 600.
//
// It is made once for a catalog, which must not be changed afterwards, and may be used
// by several goroutines.
type Index struct {
	catalog *catalog.Catalog
	gates   *catalog.Gates
	roles   []role  // in the order of the catalog
	byID    []int32 // roles in the order of their ids
	rank    []int32 // the place of each role in byID
	causes  []string
	served  []served // by kind of what roles are for
	serves  []int32  // the kind of each role
	wishes  []catalog.Kinds
	reach   [motives]float64 // the most that any role is above or below a third of each motive
}

// How many there are in the vocabularies; a test holds them.
const (
	motives    = 8
	activities = 9
)

// role is what one opportunity counts by.
type role struct {
	above      [motives]float64 // see affordance.aboveThird; 0 where nothing is known
	activities uint16           // a bit for each, in the order of the vocabulary
	regular    bool
}

// served is whom opportunities are for: their causes by number, the first ones of which
// a helper has to do with.
type served struct {
	causes []int32
	met    int
}

// NewIndex prepares a catalog; nil is an empty one.
func NewIndex(c *catalog.Catalog) *Index {
	if c == nil {
		c = &catalog.Catalog{}
	}
	x := &Index{catalog: c, roles: make([]role, len(c.Opportunities))}
	var all sync.WaitGroup
	all.Go(func() { x.gates = catalog.NewGates(c) })
	all.Go(x.describe)
	all.Go(x.sortIDs)
	all.Go(x.numberCauses)
	all.Wait()
	for _, wish := range catalog.WishRules() {
		x.wishes = append(x.wishes, x.gates.Kinds(wish))
	}
	return x
}

// describe works out what each role counts by.
func (x *Index) describe() {
	for i := range x.roles {
		x.roles[i] = newRole(&x.catalog.Opportunities[i])
		for k, v := range x.roles[i].above {
			x.reach[k] = max(x.reach[k], v, -v)
		}
	}
}

// sortIDs brings the roles into the order of their ids.
func (x *Index) sortIDs() {
	type id struct {
		id string
		at int32
	}
	ids := make([]id, len(x.roles))
	for i := range ids {
		ids[i] = id{x.catalog.Opportunities[i].ID, int32(i)}
	}
	slices.SortFunc(ids, func(a, b id) int { return cmp.Or(strings.Compare(a.id, b.id), cmp.Compare(a.at, b.at)) })
	x.byID, x.rank = make([]int32, len(ids)), make([]int32, len(ids))
	for rank, id := range ids {
		x.byID[rank], x.rank[id.at] = id.at, int32(rank)
	}
}

// Len counts the opportunities.
func (x *Index) Len() int { return len(x.roles) }

func newRole(o *catalog.Opportunity) role {
	r := role{regular: o.Schedule == catalog.Regular}
	g := defaultAffordances().affords(o)
	for k := range g.of {
		r.above[k] = g.aboveThird(k)
	}
	for k, a := range catalog.Activities() {
		if slices.Contains(o.Activities, a) {
			r.activities |= 1 << k
		}
	}
	return r
}

// numberCauses groups the roles by whom they are for.
func (x *Index) numberCauses() {
	kinds := catalog.KindsOf(x.catalog, func(o *catalog.Opportunity) string {
		key := strings.Join(o.Causes, "\n")
		if len(o.CausesMet()) > 1 {
			key += "\n+"
		}
		return key
	})
	number := map[string]int32{}
	for _, o := range kinds.One {
		s := served{met: len(o.CausesMet())}
		for _, id := range o.Causes {
			k, known := number[id]
			if !known {
				k = int32(len(x.causes))
				number[id], x.causes = k, append(x.causes, id)
			}
			s.causes = append(s.causes, k)
		}
		x.served = append(x.served, s)
	}
	x.serves = kinds.Of
}

// tally is what each thing that can be said of a role counts for one person.
type tally struct {
	*Index
	scorer *scorer
	why    [motives]float64                       // κω̂·d of each motive asked
	root   float64                                // √n of them, 1 where there are none
	how    [2][activities + 1][activities]float64 // of an activity among so many, of a role that is regular (1) or not
	whom   []causeTerms                           // by kind of what roles are for
	wishes [][]float64                            // by wish, then by its kind; nil where nothing misses it
}

// causeTerms is what the causes of a role count, and whether the person would rather
// leave one that a helper has to do with.
type causeTerms struct {
	best, unwanted float64
	ratherNot      bool
}

// tally works out what counts for a person.
func (x *Index) tally(p quiz.Profile) *tally {
	s := newScorer(p)
	t := &tally{Index: x, scorer: &s, root: max(s.rootMotives, 1)}
	for k, m := range catalog.Motives() {
		if v, asked := s.profile.Motives[m]; asked {
			t.why[k] = s.why * (2*v - 1)
		}
	}
	for k, a := range catalog.Activities() {
		for regular := range t.how {
			liked, _ := s.liked(a, regular == 1)
			for n := 1; n <= activities; n++ {
				t.how[regular][n][k] = s.how * liked / float64(n)
			}
		}
	}
	t.whom = x.causeTerms(&s)
	t.wishes = make([][]float64, len(x.wishes))
	for k, wish := range catalog.WishRules() {
		if !s.profile.Limits.HasWish(wish) {
			continue
		}
		t.wishes[k] = make([]float64, len(x.wishes[k].One))
		for kind, o := range x.wishes[k].One {
			t.wishes[k][kind] = wishPoints(o.Shortfall(wish, s.profile.Limits))
		}
	}
	return t
}

// causeTerms works out what each kind of causes counts.
func (x *Index) causeTerms(s *scorer) []causeTerms {
	likings, leaves := make([]float64, len(x.causes)), make([]bool, len(x.causes))
	for k, id := range x.causes {
		likings[k], leaves[k] = s.profile.Causes[id], s.profile.RatherNot(id)
	}
	all := make([]causeTerms, len(x.served))
	var some []float64
	for i, of := range x.served {
		if len(of.causes) == 0 {
			continue
		}
		some = some[:0]
		for k, c := range of.causes {
			some = append(some, likings[c])
			all[i].ratherNot = all[i].ratherNot || k < of.met && leaves[c]
		}
		best, unwanted := weighed(some)
		all[i].best = s.causePoints(some[0], some[best])
		if unwanted >= 0 {
			all[i].unwanted = s.unwantedPoints()
		}
	}
	return all
}

// total is the sum of the terms of a role, in their order.
func (t *tally) total(i int) float64 {
	r, sum := &t.roles[i], 0.0
	for k, above := range r.above {
		sum += float64(t.why[k] * above / t.root)
	}
	of := &t.how[0]
	if r.regular {
		of = &t.how[1]
	}
	how := &of[bits.OnesCount16(r.activities)]
	for left := r.activities; left != 0; left &= left - 1 {
		sum += how[bits.TrailingZeros16(left)]
	}
	whom := &t.whom[t.serves[i]]
	sum += whom.best
	sum += whom.unwanted
	for k, points := range t.wishes {
		if points != nil {
			sum += points[t.Index.wishes[k].Of[i]]
		}
	}
	return quiz.Round(sum)
}
