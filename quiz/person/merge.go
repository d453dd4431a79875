package person

import "reflect"

// Merge brings together what two programs made of one state, the base: ours
// changed it to s, the other to theirs. Each answer, each line that was set by
// hand, each role of the shortlist and each try counts by itself: what only one
// of them changed is taken from that one, and what both changed is ours. The
// weights count together, and so do the form and the place in it.
func (s State) Merge(base, theirs State) State {
	m := s
	m.Answers = mergedMap(base.Answers, s.Answers, theirs.Answers)
	if s.Form == base.Form && s.At == base.At || len(s.Answers) == 0 {
		m.Form, m.At = theirs.Form, theirs.At
	}
	m.Overrides.Motives = mergedMap(base.Overrides.Motives, s.Overrides.Motives, theirs.Overrides.Motives)
	m.Overrides.Activities = mergedMap(base.Overrides.Activities, s.Overrides.Activities, theirs.Overrides.Activities)
	m.Overrides.Causes = mergedMap(base.Overrides.Causes, s.Overrides.Causes, theirs.Overrides.Causes)
	if reflect.DeepEqual(s.Overrides.Weights, base.Overrides.Weights) {
		m.Overrides.Weights = theirs.Overrides.Weights
	}
	if s.Lang == base.Lang {
		m.Lang = theirs.Lang
	}
	m.Shortlist = merged(base.Shortlist, s.Shortlist, theirs.Shortlist)
	m.Reflections = merged(base.Reflections, s.Reflections, theirs.Reflections)
	return m
}

// mergedMap brings two changes of a map together, key by key.
func mergedMap[M ~map[K]V, K comparable, V any](base, ours, theirs M) M {
	all := M{}
	for _, from := range []M{theirs, ours} {
		for k := range from {
			b, inBase := base[k]
			o, inOurs := ours[k]
			t, inTheirs := theirs[k]
			same := inOurs == inBase && reflect.DeepEqual(o, b)
			switch {
			case same && inTheirs:
				all[k] = t
			case !same && inOurs:
				all[k] = o
			}
		}
	}
	if len(all) == 0 {
		return nil
	}
	return all
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
