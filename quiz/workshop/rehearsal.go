package workshop

import (
	"math/rand/v2"
	"time"

	"aina/quiz"
	"aina/quiz/group"
)

// Variant is how a rehearsed room misbehaves.
type Variant string

// The variants. Small rooms need none: they are small.
const (
	Latecomer Variant = "latecomer" // somebody comes in the middle, and has not finished at the close
	Offline   Variant = "offline"   // at minute 12 the network is gone: who has not finished then is not counted
)

// Variants lists the variants.
func Variants() []Variant { return []Variant{Latecomer, Offline} }

// networkGone is when the network fails.
const networkGone = 12 * time.Minute

// Rehearse plans a room of people for an order. The same seed gives the same room.
func Rehearse(o Order, q *quiz.Questionnaire, people int, v Variant, seed uint64) group.Rehearsal {
	r := group.Rehearsal{People: people, Seed: seed}
	switch v {
	case Latecomer:
		r.Late = 1
	case Offline:
		r.Late = unfinished(o, q, people, seed)
		r.People -= r.Late
	}
	return r
}

// unfinished counts those who have not finished the form when the network is gone. The
// fastest take 0.7 times what the form is estimated to take, the slowest twice that.
func unfinished(o Order, q *quiz.Questionnaire, people int, seed uint64) int {
	var begins time.Duration
	for _, s := range o.Steps {
		if s.Block.Kind == Form {
			break
		}
		begins += time.Duration(s.Minutes) * time.Minute
	}
	random := rand.New(rand.NewPCG(seed, 12))
	n := 0
	for range max(people, 0) {
		takes := time.Duration(float64(q.Seconds(quiz.Quick)) * (0.7 + 1.3*random.Float64()) * float64(time.Second))
		if begins+takes > networkGone {
			n++
		}
	}
	return n
}
