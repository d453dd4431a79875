package group

import (
	"math/bits"
	"slices"
)

// How the promise of the package is tried: for every room of so many people and every
// coalition of up to four of them, is anything about anybody else certain?
//
// A situation is what a coalition has before it: what was published, and what its
// members chose. People who answered alike are alike, so that rooms and coalitions
// are counted by how many chose what, and never person by person. A situation leaks if
// in all rooms that could have been published so, with that coalition in it, nobody
// else chose a thing, or everybody else did.

// mostTold is how many people tell each other everything.
const mostTold = 4

// leaksOf tries one question of which everybody chooses exactly one of several answers.
func leaksOf(answers, n int, publish func(count []int) string) (leaks, situations int) {
	rooms := map[string][][]int{}
	for _, count := range compositions(n, answers) {
		published := publish(count)
		rooms[published] = append(rooms[published], count)
	}
	for _, rooms := range rooms {
		for told := range min(mostTold, n-1) + 1 {
			for _, own := range compositions(told, answers) {
				possible, consistent := make([]bool, answers), false
				for _, count := range rooms {
					if !covers(count, own) {
						continue
					}
					consistent = true
					for i := range count {
						possible[i] = possible[i] || count[i] > own[i]
					}
				}
				if !consistent {
					continue
				}
				situations++
				if slices.Contains(possible, false) {
					leaks++
				}
			}
		}
	}
	return leaks, situations
}

// compositions lists the ways to share n among so many parts.
func compositions(n, parts int) [][]int {
	if parts == 1 {
		return [][]int{{n}}
	}
	var all [][]int
	for first := range n + 1 {
		for _, rest := range compositions(n-first, parts-1) {
			all = append(all, append([]int{first}, rest...))
		}
	}
	return all
}

func covers(count, part []int) bool {
	for i := range count {
		if count[i] < part[i] {
			return false
		}
	}
	return true
}

// picks counts who picked each of up to eight motives.
type picks [8]int8

func (p picks) sum() int {
	n := 0
	for _, x := range p {
		n += int(x)
	}
	return n
}

// picking is a question of which everybody picks some of several motives. The last of
// them is never published, as protective is not.
type picking struct {
	motives, n  int
	least, most int                                  // picks of a person
	publish     func(p picks, published func(picks)) // all that can be, by how the lot falls
}

// findings are what a coalition may learn from picks.
type findings struct {
	situations int
	leaks      int // a motive is certain, picked or not, of everybody else
	narrowed   int // some combination of picks is not possible
}

// try counts the situations.
func (p picking) try() findings {
	sets, found := p.sets(), findings{}
	for _, rooms := range p.rooms() {
		for told := range min(mostTold, p.n-1) + 1 {
			for _, own := range vectors(p.motives, told) {
				if k := own.sum(); k < p.least*told || k > p.most*told {
					continue
				}
				possible := p.possible(rooms, own, p.n-told, sets)
				if possible == 0 {
					continue // no such room
				}
				found.situations++
				some, all := 0, 1<<p.motives-1
				for k, set := range sets {
					if possible>>k&1 != 0 {
						some |= set
						all &= set
					}
				}
				if all != 0 || some != 1<<p.motives-1 {
					found.leaks++
				}
				if possible != 1<<len(sets)-1 {
					found.narrowed++
				}
			}
		}
	}
	return found
}

// sets lists what one person can pick, as bits.
func (p picking) sets() []int {
	var sets []int
	for set := range 1 << p.motives {
		if k := bits.OnesCount(uint(set)); k >= p.least && k <= p.most {
			sets = append(sets, set)
		}
	}
	return sets
}

// rooms sorts all rooms, without the last motive, by what can be published of them.
func (p picking) rooms() map[picks][]picks {
	rooms := map[picks][]picks{}
	for _, room := range vectors(p.motives-1, p.n) {
		p.publish(room, func(published picks) {
			if same := rooms[published]; len(same) == 0 || same[len(same)-1] != room {
				rooms[published] = append(same, room)
			}
		})
	}
	return rooms
}

// possible says of each set, as bits, whether one of the others may have picked it in any
// of the rooms. Picks of so many people are possible if none was picked more often than
// there are people, and all together as often as they can pick: dealt in turn, they never
// meet one person twice. What remains beside the set must be possible for the rest of the
// others, with any number of the last motive.
func (p picking) possible(rooms []picks, own picks, others int, sets []int) (possible uint64) {
	last, rest, every := 1<<(p.motives-1), others-1, uint64(1)<<len(sets)-1
	for at, room := range rooms {
		left, some, all, fits := 0, 0, 0, true
		for i := range p.motives - 1 {
			k := int(room[i] - own[i])
			fits = fits && k >= 0 && k <= others
			left += k
			if k > 0 {
				some |= 1 << i
			}
			if k == others {
				all |= 1 << i
			}
		}
		if !fits {
			continue
		}
		before := possible
		for open := every &^ possible; open != 0; open &= open - 1 {
			k := bits.TrailingZeros64(open)
			shown := sets[k] &^ last
			remain := left - bits.OnesCount(uint(shown))
			if shown&^some == 0 && all&^shown == 0 && remain <= p.most*rest && remain+rest >= p.least*rest {
				possible |= 1 << k
			}
		}
		if possible != before { // it is likely to say much of the next coalition, too
			rooms[at], rooms[at/4] = rooms[at/4], rooms[at]
		}
		if possible == every {
			break
		}
	}
	return possible
}

// vectors lists all counts of so many motives, each from 0 to most.
func vectors(motives, most int) []picks {
	all := []picks{{}}
	for i := range motives {
		var longer []picks
		for _, v := range all {
			for x := range most + 1 {
				v[i] = int8(x)
				longer = append(longer, v)
			}
		}
		all = longer
	}
	return all
}
