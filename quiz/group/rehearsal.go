package group

import (
	"math/rand/v2"
	"slices"
	"strconv"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/population"
)

// Rehearsal is a room of simulated people, to try a workshop before there is one.
// Everybody answers the quick form at their own pace; some skip questions, some change
// an answer after they have finished. The same rehearsal gives the same tables.
type Rehearsal struct {
	People  int    // who have finished at the close
	Late    int    // who come when half have finished, and have not finished themselves at the close
	Leaving int    // who leave in the middle of the form, and the room
	Seed    uint64 // of all chance, the lot too
}

// Play plays the room until it is closed, for a questionnaire and the causes of a
// catalog. The heads are those who finish and those who are late.
func (r Rehearsal) Play(q *quiz.Questionnaire, causes []catalog.Cause) Tables {
	room, lot := r.Room(q, causes)
	t := room.Close(r.Heads(), lot)
	t.Rehearsal = true
	return t
}

// Heads is how many people are in the room at its close.
func (r Rehearsal) Heads() int { return max(r.People, 0) + max(r.Late, 0) }

// Room plays the room until just before its close, and returns it with the lot that it is
// closed with.
func (r Rehearsal) Room(q *quiz.Questionnaire, causes []catalog.Cause) (*Room, *rand.Rand) {
	people, late := max(r.People, 0), max(r.Late, 0)
	random := rand.New(rand.NewPCG(r.Seed, 60))
	q = quiz.NewSession(q, quiz.Quick, causes).Questionnaire() // with the causes as rows
	room := NewRoom(q)
	var answering []*guest
	come := func(n int, finish bool) {
		for range max(n, 0) {
			answering = append(answering, newGuest(random, q, finish))
		}
	}
	come(people, true)
	come(r.Leaving, false)
	for waiting := true; room.Finished() < people; {
		if waiting && room.Finished() >= people/2 {
			come(late, false)
			waiting = false
		}
		at := random.IntN(len(answering))
		g := answering[at]
		if g.step(random) {
			continue
		}
		answering = slices.Delete(answering, at, at+1)
		if !g.session.Done() {
			continue
		}
		if g.seat == "" {
			g.seat = strconv.Itoa(room.Finished())
		}
		room.Finish(g.seat, ContributionOf(q, g.session.Answers()))
		if g.changesMind(random) {
			answering = append(answering, g)
		}
	}
	return room, random
}

// guest is one simulated person.
type guest struct {
	seat    string // once they have finished
	session *quiz.Session
	drawn   quiz.Answers
	stop    int  // how far they come in the form
	changed bool // has changed an answer after finishing
}

func newGuest(r *rand.Rand, q *quiz.Questionnaire, finish bool) *guest {
	g := &guest{session: quiz.NewSession(q, quiz.Quick, nil), drawn: population.Draw(r, q)}
	g.stop = g.session.Len()
	if !finish && g.stop > 0 {
		g.stop = r.IntN(g.stop)
	}
	return g
}

// step answers a question, and is false if there is none left for this person.
func (g *guest) step(r *rand.Rand) bool {
	q, open := g.session.Current()
	if !open || g.session.At() >= g.stop {
		return false
	}
	if g.session.Answer(g.answer(r, q)) != nil {
		g.session.Skip() // another questionnaire offers other options than the population knows
	}
	return true
}

// changesMind takes the person back to a question, now and then, and only once.
func (g *guest) changesMind(r *rand.Rand) bool {
	if g.changed || g.session.Len() == 0 || r.IntN(8) > 0 {
		return false
	}
	g.changed = true
	g.drawn = population.Draw(r, g.session.Questionnaire())
	g.session.Jump(r.IntN(g.session.Len()))
	return true
}

// answer draws an answer: what the population draws, thinned, as people skip a question
// in twenty, pick fewer than three motives and leave causes alone.
func (g *guest) answer(r *rand.Rand, q quiz.Question) quiz.Answer {
	a := g.drawn[q.ID]
	switch {
	case r.IntN(20) == 0:
		return quiz.Answer{Skipped: true}
	case q.Kind == quiz.Pick:
		a.Picked = a.Picked[:min(1+r.IntN(3)+r.IntN(2), len(a.Picked), q.Max)]
	case q.Kind == quiz.Levels:
		marked := map[string]string{}
		for _, o := range q.Options {
			if r.IntN(4) > 0 {
				marked[o.ID] = a.Levels[o.ID]
			}
		}
		a.Levels = marked
	case (q.Kind == quiz.One || q.Kind == quiz.Many) && len(q.Options) > 0:
		a.Picked = []string{q.Options[r.IntN(len(q.Options))].ID}
	}
	return a
}
