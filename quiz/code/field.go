package code

import (
	"math/big"
	"slices"

	"aina/quiz"
)

// field numbers the answers to one question, from 0 for none.
type field interface {
	// size is how many answers there are.
	size() *big.Int
	// rank returns the number of an answer; what does not fit the question counts as
	// not answered.
	rank(quiz.Answer) *big.Int
	// answer returns the answer with a number, 0 < n < size.
	answer(n *big.Int) quiz.Answer
}

// newField makes the field of a question, nil for an open one.
func newField(q quiz.Question, places []string) field {
	switch q.Kind {
	case quiz.Scale:
		return scale{}
	case quiz.One:
		return wish(q, min(1, len(q.Options)))
	case quiz.Many:
		return wish(q, len(q.Options))
	case quiz.Pick:
		return pick{ids(q.Options), min(max(q.Max, 0), len(q.Options))}
	case quiz.Levels:
		return levels{ids(q.Options), ids(q.Levels)}
	case quiz.Place:
		return pick{places, min(1, len(places))}
	}
	return nil
}

func ids(options []quiz.Option) []string {
	all := make([]string, len(options))
	for i, o := range options {
		all[i] = o.ID
	}
	return all
}

// scale has five steps.
type scale struct{}

func (scale) size() *big.Int { return big.NewInt(6) }

func (scale) rank(a quiz.Answer) *big.Int {
	if a.Skipped || a.Scale < 1 || a.Scale > 5 {
		return new(big.Int)
	}
	return big.NewInt(int64(a.Scale))
}

func (scale) answer(n *big.Int) quiz.Answer { return quiz.Answer{Scale: int(n.Int64())} }

// pick is up to most of some ids. First come the sets of none, then those of one, of
// two and so on; those of a size are numbered as combinations are: the set of the
// i-th, j-th and k-th is C(i,1) + C(j,2) + C(k,3).
type pick struct {
	ids  []string
	most int
}

// before is how many sets have fewer than k ids.
func (p pick) before(k int) *big.Int {
	n := new(big.Int)
	for i := range k {
		n.Add(n, choose(len(p.ids), i))
	}
	return n
}

func choose(n, k int) *big.Int { return new(big.Int).Binomial(int64(n), int64(k)) }

func (p pick) size() *big.Int { return p.before(p.most + 1) }

func (p pick) rank(a quiz.Answer) *big.Int {
	var at []int
	for i, id := range p.ids {
		if !a.Skipped && slices.Contains(a.Picked, id) && len(at) < p.most {
			at = append(at, i)
		}
	}
	n := p.before(len(at))
	for i, x := range at {
		n.Add(n, choose(x, i+1))
	}
	return n
}

func (p pick) answer(n *big.Int) quiz.Answer {
	k := 0
	for k < p.most && p.before(k+1).Cmp(n) <= 0 {
		k++
	}
	rest := new(big.Int).Sub(n, p.before(k))
	picked := make([]string, k)
	for x := len(p.ids) - 1; k > 0; x-- {
		if c := choose(x, k); c.Cmp(rest) <= 0 {
			rest.Sub(rest, c)
			k--
			picked[k] = p.ids[x]
		}
	}
	return quiz.Answer{Picked: picked}
}

// firm is a pick that may be a must: first come the picks that are none, then those of the
// ids that can be one.
type firm struct{ pick, musts pick }

// wish makes the field of a question with options, up to most of which are chosen.
func wish(q quiz.Question, most int) field {
	p := pick{ids(q.Options), most}
	if !q.Limit.IsWish() {
		return p
	}
	musts := slices.DeleteFunc(ids(q.Options), func(id string) bool { return !q.CanBeFirm(quiz.Answer{Picked: []string{id}}) })
	return firm{p, pick{musts, min(most, len(musts))}}
}

// beyond is how many more answers there are than the picks that are no musts.
func (f firm) beyond() *big.Int { return new(big.Int).Sub(f.pick.size(), big.NewInt(1)) }

func (f firm) size() *big.Int { return new(big.Int).Add(f.beyond(), f.musts.size()) }

func (f firm) rank(a quiz.Answer) *big.Int {
	if n := f.musts.rank(a); a.Firm && n.Sign() > 0 {
		return n.Add(n, f.beyond())
	}
	return f.pick.rank(a)
}

func (f firm) answer(n *big.Int) quiz.Answer {
	if n.Cmp(f.pick.size()) < 0 {
		return f.pick.answer(n)
	}
	a := f.musts.answer(new(big.Int).Sub(n, f.beyond()))
	a.Firm = true
	return a
}

// levels is a level, or none, for each row.
type levels struct{ rows, levels []string }

func (l levels) base() *big.Int { return big.NewInt(int64(len(l.levels) + 1)) }

func (l levels) size() *big.Int {
	return new(big.Int).Exp(l.base(), big.NewInt(int64(len(l.rows))), nil)
}

func (l levels) rank(a quiz.Answer) *big.Int {
	n := new(big.Int)
	for _, row := range l.rows {
		n.Mul(n, l.base())
		if level, ok := a.Levels[row]; ok && !a.Skipped {
			n.Add(n, big.NewInt(int64(slices.Index(l.levels, level)+1)))
		}
	}
	return n
}

func (l levels) answer(n *big.Int) quiz.Answer {
	rest, level := new(big.Int).Set(n), new(big.Int)
	given := map[string]string{}
	for i := len(l.rows) - 1; i >= 0; i-- {
		rest.DivMod(rest, l.base(), level)
		if v := int(level.Int64()); v > 0 {
			given[l.rows[i]] = l.levels[v-1]
		}
	}
	return quiz.Answer{Levels: given}
}
