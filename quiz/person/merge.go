package person

import "reflect"

// Merge merges two changes of one state, base: this program changed it to s,
// another to theirs. Each answer, override, shortlisted role and reflection is
// merged separately: a change on one side is taken, and where both changed, s wins.
// The weights are merged as one, and so are the form and the position in it.
func (s State) Merge(base, theirs State) State {
	m := s
	m.Answers = mergedMap(base.Answers, s.Answers, theirs.Answers)
	if s.Form == base.Form && s.At == base.At || len(s.Answers) == 0 {
		m.Form, m.At, m.On = theirs.Form, theirs.At, theirs.On
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

// mergedMap merges two changes of a map, key by key.
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

// merged merges two changes of a list: theirs without what ours removed, followed
// by what ours added. Equal entries are counted.
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
