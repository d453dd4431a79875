package workshop

import (
	"cmp"
	"time"

	"aina/catalog/stable"
)

// pace is the time of a session. It begins with the first step that has minutes.
type pace struct {
	planned  []time.Duration
	gone     []bool // dropped as a whole
	furthest int    // the last step that was reached
	begun    bool
	start    time.Duration // when it began
	since    time.Duration // when the furthest step was reached
	total    time.Duration
}

func newPace(o Order) pace {
	p := pace{total: time.Duration(o.Minutes) * time.Minute, gone: make([]bool, len(o.Steps))}
	for _, s := range o.Steps {
		p.planned = append(p.planned, time.Duration(s.Minutes)*time.Minute)
	}
	p.begun = len(o.Steps) > 0 && o.Steps[0].Minutes > 0
	return p
}

func (p *pace) dropped(step int) bool { return p.gone[step] }

// reach says that a step is shown. Going back changes no plan.
func (p *pace) reach(step int, now time.Duration) {
	if step <= p.furthest {
		return
	}
	p.furthest, p.since = step, now
	if !p.begun && p.planned[step] > 0 {
		p.begun, p.start = true, now
	}
}

// rest is how long what is planned takes from now on.
func (p *pace) rest(now time.Duration) time.Duration {
	sum := max(0, p.planned[p.furthest]-(now-p.since))
	for step := p.furthest + 1; step < len(p.planned); step++ {
		if !p.gone[step] {
			sum += p.planned[step]
		}
	}
	return sum
}

// late is how much longer than planned everything takes.
func (p *pace) late(now time.Duration) time.Duration {
	if !p.begun {
		return 0
	}
	return now - p.start + p.rest(now) - p.total
}

// Late is how many whole minutes the session will end late if nothing is dropped; less
// than none where there is time in hand.
func (w *Course) Late(now time.Duration) int { return int(w.pace.late(now) / time.Minute) }

// Passed is how many minutes have passed since the session began, and how many are
// planned. It has not begun before its first step that has minutes.
func (w *Course) Passed(now time.Duration) (passed, planned int, begun bool) {
	if w.pace.begun {
		passed = int((now - w.pace.start) / time.Minute)
	}
	return passed, w.order.Minutes, w.pace.begun
}

// Drop is a step that can be dropped or shortened, with the minutes that this saves.
type Drop struct {
	Step  int
	Saves int
}

// Drops lists what to drop so that a late session ends in time, in the order of the
// running order, and no more than it takes. Nothing is offered that was reached already.
func (w *Course) Drops(now time.Duration) []Drop {
	var able []Drop
	for step := w.pace.furthest + 1; step < len(w.order.Steps); step++ {
		if saves := w.saves(step); saves > 0 {
			able = append(able, Drop{step, saves})
		}
	}
	stable.Sort(able, func(a, b Drop) int {
		return cmp.Compare(w.order.Steps[a.Step].Block.Drop, w.order.Steps[b.Step].Block.Drop)
	})
	late := w.Late(now)
	for i, d := range able {
		if late <= 0 {
			return able[:i]
		}
		late -= d.Saves
	}
	return able
}

// saves is how many minutes dropping a step saves: 0 where it stays.
func (w *Course) saves(step int) int {
	b := w.order.Steps[step].Block
	if b.Drop == 0 || b.Kind.keeps() || w.pace.gone[step] {
		return 0
	}
	return int(w.pace.planned[step]/time.Minute) - b.Least
}

// DropStep drops a step, or shortens it where minutes of it remain. It is false for a
// step that stays, or was reached already.
func (w *Course) DropStep(step int) bool {
	if step <= w.pace.furthest || step >= len(w.order.Steps) || w.saves(step) <= 0 {
		return false
	}
	least := w.order.Steps[step].Block.Least
	w.pace.planned[step] = time.Duration(least) * time.Minute
	w.pace.gone[step] = least == 0
	return true
}

// Shortened reports whether a step that is still shown was shortened.
func (w *Course) Shortened(step int) bool {
	return w.pace.planned[step] < time.Duration(w.order.Steps[step].Minutes)*time.Minute
}

// Minutes is how many minutes are planned for a step.
func (w *Course) Minutes(step int) int { return int(w.pace.planned[step] / time.Minute) }
