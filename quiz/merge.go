package quiz

import (
	"reflect"
	"slices"
)

// Merge brings together what two programs made of one state, the base: ours
// changed it to s, the other to theirs. What only one of them changed is taken
// from that one; what both changed is ours. Of the shortlist and the log each
// entry counts by itself: what either added stays, what either took off goes.
func (s State) Merge(base, theirs State) State {
	m := s
	if reflect.DeepEqual(s.Answers, base.Answers) {
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
// and behind it what ours added.
func merged[T any](base, ours, theirs []T) []T {
	in := func(all []T, x T) bool {
		return slices.ContainsFunc(all, func(y T) bool { return reflect.DeepEqual(x, y) })
	}
	var all []T
	for _, x := range theirs {
		if !in(base, x) || in(ours, x) {
			all = append(all, x)
		}
	}
	for _, x := range ours {
		if !in(base, x) && !in(all, x) {
			all = append(all, x)
		}
	}
	return all
}
