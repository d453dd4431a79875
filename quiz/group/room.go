package group

import (
	"math/rand/v2"
	"sync"

	"aina/quiz"
)

// Room is the pool of those who have finished, until it is closed. A seat stands for
// one person. Of a person no more is held than the sides on which they stand, and
// that only until the close. A Room may be used by many at once: the trainer closes it
// while phones finish.
type Room struct {
	poll   poll
	lock   sync.Mutex        // guards what follows
	seats  map[string][]bool // by subject; nil after the close
	tables Tables            // after the close
}

// NewRoom opens a room for a questionnaire with its causes as rows, as a session has
// it (Session.Questionnaire).
func NewRoom(q *quiz.Questionnaire) *Room {
	return &Room{poll: pollOf(q), seats: map[string][]bool{}}
}

// Finish counts a person in; who has finished before and changed something replaces
// what was there. It is false after the close: then nothing changes.
func (r *Room) Finish(seat string, c Contribution) bool {
	sides := make([]bool, len(r.poll.subjects))
	for i, s := range r.poll.subjects {
		sides[i] = c.names(s)
	}
	r.lock.Lock()
	defer r.lock.Unlock()
	if r.closed() {
		clear(sides)
		return false
	}
	r.seats[seat] = sides
	return true
}

// Withdraw takes a person out again: a seat for trying, or somebody who wants to. It
// is false if they were not in, or the room is closed.
func (r *Room) Withdraw(seat string) bool {
	r.lock.Lock()
	defer r.lock.Unlock()
	sides, in := r.seats[seat]
	clear(sides)
	delete(r.seats, seat)
	return in
}

// Finished counts those who have finished; after the close, those who had.
func (r *Room) Finished() int {
	r.lock.Lock()
	defer r.lock.Unlock()
	return len(r.seats) + r.tables.N
}

// Closed reports whether the room is closed.
func (r *Room) Closed() bool {
	r.lock.Lock()
	defer r.lock.Unlock()
	return r.closed()
}

func (r *Room) closed() bool { return r.seats == nil }

// Close counts the room, forgets everybody in it, and returns the tables that remain.
// Heads is how many people are in the room, by the trainer's count. The lot falls
// between motives that are tied; equal rooms with equal lots have equal tables, in
// whatever order people finished. The promise of the package holds for those who
// know the lot, too. A room that is closed stays as it was closed first.
func (r *Room) Close(heads int, lot *rand.Rand) Tables {
	r.lock.Lock()
	defer r.lock.Unlock()
	if r.closed() {
		return r.tables.clone()
	}
	n, yes := len(r.seats), make([]int, len(r.poll.subjects))
	for _, sides := range r.seats {
		for i, side := range sides {
			if side {
				yes[i]++
			}
		}
		clear(sides) // not left in memory until it is used for something else
	}
	r.seats = nil
	r.tables = r.poll.tables(yes, n, heads, lot.Perm(len(yes)))
	return r.tables.clone()
}
