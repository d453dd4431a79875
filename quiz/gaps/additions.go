package gaps

import (
	"cmp"
	"slices"

	"aina/catalog"
	"aina/catalog/stable"
	"aina/quiz"
	"aina/quiz/population"
)

// Addition is what to add to a catalog, and for how many of the likely people.
// It is either a Tag that nothing affords so far, or an opportunity for a cause
// that brings what people who care for this cause look for and do not find in it:
// motives and activities, the most wanted first.
type Addition struct {
	Tag        Tag // of the kind TagCause with Motives or Activities, or one that is missing
	Motives    []catalog.Motive
	Activities []catalog.Activity
	People     int // likely people who would gain; 0 where the population cannot say
}

// What a likely person wants is what stands out in their profile.
const (
	wantedMotive   = 0.6 // of 1
	wantedActivity = 0.5 // of 1
	wantedCause    = 1   // "a lot"
)

// additions ranks what to add first: what excludes people altogether, then
// what is missing within the causes, then where access and regions are thin;
// each part by the number of people who would gain.
func (g *Gaps) additions(people []quiz.Profile) []Addition {
	var shut, thin []Addition
	for _, tag := range g.Missing {
		a := Addition{Tag: tag, People: tag.wanted(people)}
		if tag.Kind == TagAccess || tag.Kind == TagRegion {
			thin = append(thin, a)
		} else {
			shut = append(shut, a)
		}
	}
	return slices.Concat(ranked(shut), ranked(g.withinCauses(people)), thin)
}

// ranked orders by people; languages come before all that can be counted.
func ranked(all []Addition) []Addition {
	first := func(a Addition) int {
		if a.Tag.Kind == TagLanguage {
			return 0
		}
		return 1
	}
	stable.Sort(all, func(a, b Addition) int {
		return cmp.Or(cmp.Compare(first(a), first(b)), cmp.Compare(b.People, a.People), cmp.Compare(a.Tag.Key, b.Tag.Key))
	})
	return all
}

// wanted counts the people who look for what a tag is about.
func (t Tag) wanted(people []quiz.Profile) int {
	n := 0
	for i := range people {
		p := &people[i]
		wants := false
		switch t.Kind {
		case TagMotive:
			wants = p.Motives[catalog.Motive(t.Key)] >= wantedMotive
		case TagActivity:
			wants = p.Activities[catalog.Activity(t.Key)] >= wantedActivity
		case TagCause:
			wants = p.Causes[t.Key] >= wantedCause
		case TagAge:
			for _, b := range population.Bands() {
				wants = wants || b.Key == t.Key && *p.Limits.Age >= b.From && *p.Limits.Age <= b.To
			}
		}
		if wants {
			n++
		}
	}
	return n
}

// withinCauses finds, for each cause that has opportunities, what people who care
// for it want and do not find in it.
func (g *Gaps) withinCauses(people []quiz.Profile) []Addition {
	var all []Addition
	for row, id := range g.Causes {
		if slices.Contains(g.Missing, Tag{TagCause, id}) || g.IsUnsaid(TagCause) {
			continue
		}
		a := Addition{Tag: Tag{TagCause, id}}
		motives, activities := map[catalog.Motive]int{}, map[catalog.Activity]int{}
		for i := range people {
			p := &people[i]
			if p.Causes[id] < wantedCause {
				continue
			}
			gains := false
			for k, m := range catalog.Motives() {
				if !g.IsUnsaid(TagMotive) && g.Motives[row][k] == 0 && p.Motives[m] >= wantedMotive {
					motives[m]++
					gains = true
				}
			}
			for k, v := range catalog.Activities() {
				if !g.IsUnsaid(TagActivity) && g.Activities[row][k] == 0 && p.Activities[v] >= wantedActivity {
					activities[v]++
					gains = true
				}
			}
			if gains {
				a.People++
			}
		}
		a.Motives, a.Activities = mostWanted(catalog.Motives(), motives), mostWanted(catalog.Activities(), activities)
		if a.People > 0 {
			all = append(all, a)
		}
	}
	return all
}

// mostWanted lists what is wanted at all, the most wanted first.
func mostWanted[T comparable](order []T, count map[T]int) []T {
	wanted := slices.DeleteFunc(slices.Clone(order), func(k T) bool { return count[k] == 0 })
	stable.Sort(wanted, func(a, b T) int { return cmp.Compare(count[b], count[a]) })
	return wanted
}
