package group

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"aina/catalog"
	"aina/quiz"
)

// At the close every answer is wiped, not only let go of.
func TestCloseForgetsWhoAnsweredWhat(t *testing.T) {
	room := NewRoom(quiz.Default())
	for i := range 12 {
		room.Finish(strconv.Itoa(i), Contribution{Motives: []catalog.Motive{catalog.Values}, Activities: catalog.Activities()[:i%3+1]})
	}
	var held [][]bool
	for _, sides := range room.seats {
		held = append(held, sides)
	}
	room.Close(12, rand.New(rand.NewPCG(1, 1)))
	if room.seats != nil {
		t.Errorf("after the close %v is held", room.seats)
	}
	for _, sides := range held {
		if slices.Contains(sides, true) {
			t.Errorf("after the close %v stands in memory", sides)
		}
	}
}
