package quiz

import "reflect"

// Merge brings together what two programs made of one state, the base: ours
// changed it to s, the other to theirs. What only one of them changed is taken
// from that one; what both changed is ours. Of the shortlist and the log each
// entry counts by itself: what either added stays, what either took off goes.
func (s State) Merge(base, theirs State) State {
	m := s
	if len(s.Answers)+len(base.Answers) == 0 || reflect.DeepEqual(s.Answers, base.Answers) {
		m.Form, m.Answers, m.At = theirs.Form, theirs.Answers, theirs.At
	}
	if reflect.DeepEqual(s.Hand, base.Hand) {
		m.Hand = theirs.Hand
	}
	if s.Lang == base.Lang {
		m.Lang = theirs.Lang
	}
	m.Shortlist = merged(base.Shortlist, s.Shortlist, theirs.Shortlist)
	m.Reflections = merged(base.Reflections, s.Reflections, theirs.Reflections)
	return m
}

// merged brings two changes of a list together: theirs, less what ours took off,
// and behind it what ours added. Entries that are alike are counted.
func merged[T any](base, ours, theirs []T) []T {
	count := func(all []T, x T) int {
		n := 0
		for _, y := range all {
			if reflect.DeepEqual(x, y) {
				n++
			}
		}
		return n
	}
	var all []T
	for i, x := range theirs {
		off := max(0, count(base, x)-count(ours, x))
		if count(theirs[:i+1], x) > off {
			all = append(all, x)
		}
	}
	for i, x := range ours {
		added := count(ours, x) - max(count(base, x), count(theirs, x))
		if added > 0 && count(ours[i:], x) <= added {
			all = append(all, x)
		}
	}
	return all
}
