package group

import (
	"encoding/json"
	"fmt"
	"math/bits"
	"slices"
	"testing"

	"aina/catalog"
	"aina/quiz"
)

// The promise of the package, tried to the end on the rule, and on what the rule is not.

// byRule publishes the tables of a room that was asked one thing, where the answers from
// first to last are its yes side.
func byRule(facet quiz.Facet, first, last int) func([]int) string {
	asked := poll{subjects: []Subject{{facet, "caring"}}, mostMotives: MostMotives}
	return func(count []int) string {
		n, yes := 0, 0
		for i, c := range count {
			n += c
			if i >= first && i <= last {
				yes += c
			}
		}
		data, err := json.Marshal(asked.tables([]int{yes}, n, n, []int{0}))
		if err != nil {
			panic(err)
		}
		return string(data)
	}
}

// mergedLeftToRight is what the rule is not: neighbouring answers are put together until
// there are five, and all the sums are published.
func mergedLeftToRight(count []int) string {
	var cells [][2]int // the last answer in it, and how many
	sum := 0
	for i, c := range count {
		if sum += c; sum >= K {
			cells = append(cells, [2]int{i, sum})
			sum = 0
		}
	}
	last := &cells[len(cells)-1]
	*last = [2]int{len(count) - 1, last[1] + sum}
	return fmt.Sprint(cells)
}

// mergedSmallest is what the rule is not either: the smallest answer is put together with
// the smaller of its neighbours, until all have five.
func mergedSmallest(count []int) string {
	cells := make([][2]int, len(count))
	for i, c := range count {
		cells[i] = [2]int{i, c}
	}
	for len(cells) > 1 {
		at := 0
		for i := range cells {
			if cells[i][1] < cells[at][1] {
				at = i
			}
		}
		if cells[at][1] >= K {
			break
		}
		left := at
		if at == 0 || at < len(cells)-1 && cells[at+1][1] < cells[at-1][1] {
			left = at + 1
		}
		left--
		cells[left] = [2]int{cells[left+1][0], cells[left][1] + cells[left+1][1]}
		cells = slices.Delete(cells, left+1, left+2)
	}
	return fmt.Sprint(cells)
}

func TestFourInACoalitionLearnNothingOfACauseOrAnActivity(t *testing.T) {
	for n := 2; n <= 12; n++ {
		for name, try := range map[string]struct {
			answers int
			publish func([]int) string
		}{
			"cause":            {5, byRule(quiz.FacetCause, 1, 2)},    // not now, a little, a lot, rather not, left alone
			"scene":            {5, byRule(quiz.FacetActivity, 3, 4)}, // the five steps
			"scene or skipped": {6, byRule(quiz.FacetActivity, 3, 4)},
		} {
			if leaks, situations := leaksOf(try.answers, n, try.publish); leaks > 0 || situations == 0 {
				t.Errorf("%s, %d people: %d of %d situations leak", name, n, leaks, situations)
			}
		}
	}
}

// The check can fail, and finds what was found before there was the rule.
func TestFourInACoalitionLearnFromMergedNeighbours(t *testing.T) {
	for _, try := range []struct {
		name              string
		n                 int
		publish           func([]int) string
		leaks, situations int
	}{
		{"the rule", 10, byRule(quiz.FacetActivity, 3, 4), 0, 252},
		{"the rule", 12, byRule(quiz.FacetActivity, 3, 4), 0, 504},
		{"the rule", 15, byRule(quiz.FacetActivity, 3, 4), 0, 882},
		{"left to right", 10, mergedLeftToRight, 21, 630},
		{"left to right", 12, mergedLeftToRight, 63, 1638},
		{"left to right", 15, mergedLeftToRight, 140, 3906},
		{"the smallest", 10, mergedSmallest, 6, 630},
		{"the smallest", 12, mergedSmallest, 6, 1638},
		{"the smallest", 15, mergedSmallest, 17, 3906},
	} {
		leaks, situations := leaksOf(5, try.n, try.publish)
		if leaks != try.leaks || situations != try.situations {
			t.Errorf("%s, %d people: %d of %d situations leak, not %d of %d", try.name, try.n, leaks, situations, try.leaks, try.situations)
		}
	}
}

// largest publishes the largest motives by the rule, so many at most, for each of the lots.
func largest(motives, n, most int, lots [][]int) func(picks, func(picks)) {
	asked := poll{mostMotives: most}
	for _, m := range catalog.Motives()[:motives-1] {
		asked.subjects = append(asked.subjects, Subject{quiz.FacetMotive, string(m)})
	}
	yes := make([]int, motives-1)
	return func(room picks, published func(picks)) {
		for i := range yes {
			yes[i] = int(room[i])
		}
		for _, lot := range lots {
			seen := room
			for i, shown := range asked.shown(yes, n, lot) {
				if !shown {
					seen[i] = -1
				}
			}
			published(seen)
		}
	}
}

// lots lists ways in which the lot can fall that put any so many first: whatever can be
// shown is shown by one of them.
func lots(motives, first int) [][]int {
	var all [][]int
	for set := range 1 << motives {
		if bits.OnesCount(uint(set)) != min(first, motives) {
			continue
		}
		lot := make([]int, motives)
		for i := range lot {
			lot[i] = i
			if set>>i&1 == 0 {
				lot[i] += motives
			}
		}
		all = append(all, lot)
	}
	return all
}

func TestFourInACoalitionLearnNothingOfMotives(t *testing.T) {
	for _, try := range []struct {
		name              string
		motives, n, least int
		lots              [][]int
		situations        int
		slow              bool
	}{
		{"too few", 5, 9, 1, lots(4, MostMotives), 3375, false}, // all of one sort: only n is known
		{"five motives", 5, 10, 1, lots(4, MostMotives), 50625, false},
		{"five motives", 5, 11, 1, lots(4, MostMotives), 219375, true},
		{"five motives", 5, 12, 1, lots(4, MostMotives), 590625, true},
		{"six motives", 6, 10, 1, lots(5, MostMotives), 295984, true},
		{"some skip", 5, 10, 0, lots(4, MostMotives), 51885, false},
		{"some skip", 5, 11, 0, lots(4, MostMotives), 224835, true},
		{"some skip", 5, 12, 0, lots(4, MostMotives), 605325, true},
		// All motives are alike, so that one lot stands for any that is known.
		{"the lot is known", 5, 10, 1, lots(4, 4), 50625, false},
		{"the lot is known", 5, 11, 1, lots(4, 4), 219375, true},
		{"the lot is known", 5, 12, 1, lots(4, 4), 590625, true},
	} {
		if try.slow && testing.Short() {
			continue
		}
		found := picking{try.motives, try.n, try.least, MostMotives, largest(try.motives, try.n, MostMotives, try.lots)}.try()
		if found.leaks != 0 || found.situations != try.situations {
			t.Errorf("%s, %d people: %d of %d situations leak, not none of %d", try.name, try.n, found.leaks, found.situations, try.situations)
		}
		if found.narrowed != 0 && try.name != "the lot is known" {
			t.Errorf("%s, %d people: %d situations narrow down who picked what together", try.name, try.n, found.narrowed)
		}
	}
}

// The check can fail: four motives of which everybody picks three say too much. All leaks
// are about what is not shown: the picks of the others are used up.
func TestFourInACoalitionLearnFromFourMotives(t *testing.T) {
	for n, leaks := range map[int]int{10: 30, 11: 253, 12: 974} {
		if n > 10 && testing.Short() {
			continue
		}
		if found := (picking{5, n, 1, 3, largest(5, n, 4, lots(4, 4))}).try(); found.leaks != leaks {
			t.Errorf("%d people: %d of %d situations leak, not %d", n, found.leaks, found.situations, leaks)
		}
	}
}

// Nor may more motives be shown than one person can pick, where a questionnaire lets
// people pick fewer than three.
func TestFourInACoalitionLearnFromMoreMotivesThanOneCanPick(t *testing.T) {
	for most := 1; most <= 2; most++ {
		if found := (picking{5, 12, 0, most, largest(5, 12, most, lots(4, most))}).try(); found.leaks > 0 {
			t.Errorf("one can pick %d, %d are shown: %d situations leak", most, most, found.leaks)
		}
		if found := (picking{5, 12, 0, most, largest(5, 12, most+1, lots(4, most+1))}).try(); found.leaks == 0 {
			t.Errorf("one can pick %d, %d are shown: nothing leaks", most, most+1)
		}
	}
}

// What is not promised: from twelve people on, four who picked the same three motives may
// learn that nobody else picked just these, though each of them may have been picked.
func TestWhatFourInACoalitionMayLearnOfCombinations(t *testing.T) {
	p := picking{6, 12, 0, 3, largest(6, 12, MostMotives, lots(5, MostMotives))}
	seen := picks{7, 7, -1, -1, -1}
	var rooms []picks
	for _, hidden := range vectors(3, 12) {
		room := picks{7, 7, hidden[0], hidden[1], hidden[2]}
		p.publish(room, func(published picks) {
			if published == seen && !slices.Contains(rooms, room) {
				rooms = append(rooms, room)
			}
		})
	}
	possible := p.possible(rooms, picks{0, 0, 4, 4, 4}, 8, p.sets())
	var not []int
	for k, set := range p.sets() {
		if possible>>k&1 == 0 {
			not = append(not, set)
		}
	}
	if want := []int{0b11100}; !slices.Equal(not, want) {
		t.Errorf("not possible are %b, want %b", not, want)
	}
}
