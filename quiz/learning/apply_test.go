package learning

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/quiztest"
)

func tried(role string, joy int, causes []string, activities []catalog.Activity, motives map[catalog.Motive]int) Reflection {
	r := Reflection{Role: role, On: "2026-11-20", Joy: joy, Energy: joy, Causes: causes, Activities: activities, Motives: motives}
	switch {
	case joy > 3:
		r.Again = AgainYes
	case joy < 3:
		r.Again = AgainNo
	}
	return r
}

func ExampleApply() {
	p := quiz.Profile{
		Motives:    map[catalog.Motive]float64{catalog.Social: 0.5, catalog.Career: 0.5},
		Activities: map[catalog.Activity]float64{catalog.Outdoors: 0},
		Causes:     map[string]float64{"animals": 0.5},
	}
	walk := tried("dog-walk", 5, []string{"animals"}, []catalog.Activity{catalog.Outdoors}, map[catalog.Motive]int{catalog.Social: 3})
	now := Apply(p, []Reflection{walk})
	fmt.Printf("friends %.2f, career %.2f, outdoors %+.2f, animals %+.2f\n",
		now.Motives[catalog.Social], now.Motives[catalog.Career], now.Activities[catalog.Outdoors], now.Causes["animals"])
	// Output: friends 0.54, career 0.50, outdoors +0.15, animals +0.65
}

func TestOutcome(t *testing.T) {
	for _, tt := range []struct {
		r    Reflection
		want float64
		ok   bool
	}{
		{Reflection{}, 0, false},
		{Reflection{Joy: 5}, 1, true},
		{Reflection{Joy: 1, Energy: 1, Again: AgainNo}, -1, true},
		{Reflection{Joy: 5, Energy: 3, Again: AgainMaybe}, 1.0 / 3, true},
		{Reflection{Again: AgainMaybe}, 0, true},
	} {
		if y, ok := tt.r.Outcome(); math.Abs(y-tt.want) > 1e-12 || ok != tt.ok {
			t.Errorf("%+v: %v %v, want %v", tt.r, y, ok, tt.want)
		}
	}
}

func anyLog(t *rapid.T) []Reflection {
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Reflection {
		o := quiztest.AnyOpportunity(t, "role", []string{"animals", "elderly", "health", "sport"})
		r := NewReflection(&o, "2026-11-20")
		r.Joy, r.Energy = rapid.IntRange(0, 5).Draw(t, "joy"), rapid.IntRange(0, 5).Draw(t, "energy")
		r.Again = rapid.SampledFrom(append(AgainChoices(), "")).Draw(t, "again")
		return r
	}), 0, 12).Draw(t, "log")
}

// However much was tried, nothing moves further than a step, leaves its range,
// is set to "rather not" or taken from there, or is learned of a facet that was
// not asked.
func TestLearningIsBounded(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := quiztest.AnyProfile(t)
		before := quiz.Profile{Motives: maps.Clone(p.Motives), Activities: maps.Clone(p.Activities), Causes: maps.Clone(p.Causes)}
		now := Apply(p, anyLog(t))
		if diff := cmp.Diff(before, quiz.Profile{Motives: p.Motives, Activities: p.Activities, Causes: p.Causes}, cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("the profile itself was changed: %s", diff)
		}
		for m, v := range now.Motives {
			was, ok := p.Motives[m]
			if !ok {
				was = 0.5
			}
			if v < 0 || v > 1 || math.Abs(v-was) > maxMotiveShift+1e-8 || len(p.Motives) == 0 {
				t.Fatalf("%s went from %v to %v", m, was, v)
			}
		}
		for a, v := range now.Activities {
			if v < -1 || v > 1 || math.Abs(v-p.Activities[a]) > maxShift+1e-8 || len(p.Activities) == 0 {
				t.Fatalf("%s went from %v to %v", a, p.Activities[a], v)
			}
		}
		for c, v := range now.Causes {
			was := p.Causes[c]
			if v < -1 || v > 1 || math.Abs(v-was) > maxShift+1e-8 || len(p.Causes) == 0 || (v <= -1) != (was <= -1) {
				t.Fatalf("%s went from %v to %v", c, was, v)
			}
		}
	})
}

// The order in which things were tried makes no difference.
func TestLearningIgnoresTheOrderOfTries(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, log := quiztest.AnyProfile(t), anyLog(t)
		near := cmpopts.EquateApprox(0, 1e-7)
		if diff := cmp.Diff(Apply(p, log), Apply(p, rapid.Permutation(log).Draw(t, "order")), near); diff != "" {
			t.Fatal(diff)
		}
	})
}

// A day that went better never teaches less of anything that it was made of.
func TestABetterReportNeverLowersAValue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, log := quiztest.AnyProfile(t), anyLog(t)
		log = log[:min(len(log), 1)] // of several, one may explain another away
		if len(log) == 0 || log[0].Joy == 0 || log[0].Joy == 5 {
			t.Skip("it cannot be better")
		}
		better := slices.Clone(log)
		x := &better[0]
		x.Joy++
		a, b := Apply(p, log), Apply(p, better)
		lower := func(d quiz.Dimension) bool { v, _ := a.Value(d); w, _ := b.Value(d); return w < v-1e-8 }
		for _, part := range x.Parts() {
			for _, s := range part.Shares {
				if _, known := a.Value(s.Dimension); known && lower(s.Dimension) {
					t.Fatalf("%v fell", s.Dimension)
				}
			}
		}
	})
}

// A day as expected, reported as kindly as people report, changes nothing; reported
// no better than expected, it lowers what it was made of a little.
func TestAnExpectedReportChangesLittle(t *testing.T) {
	p := quiz.Profile{Causes: map[string]float64{"animals": 0.25}, Motives: map[catalog.Motive]float64{catalog.Social: 0.625}}
	day := Reflection{Role: "x", On: "2026-11-20", Joy: 4, Causes: []string{"animals"}, Motives: map[catalog.Motive]int{catalog.Social: 3}}
	if diff := cmp.Diff(p.Causes, Apply(p, []Reflection{day}).Causes); diff != "" {
		t.Error(diff)
	}
	day.Joy, day.Energy = 4, 3
	if now := Apply(p, []Reflection{day}).Causes["animals"]; now >= 0.25 || now < 0.15 {
		t.Errorf("after a day as expected, animals went from 0.25 to %v", now)
	}
}

// log is six days of somebody who lives by company, whatever the cause.
func companyLog() []Reflection {
	out, in := []catalog.Activity{catalog.Outdoors}, []catalog.Activity{catalog.HandsOn}
	team, alone := map[catalog.Motive]int{catalog.Social: 3}, map[catalog.Motive]int{catalog.Values: 2}
	return []Reflection{
		tried("walk-together", 5, []string{"animals"}, out, team),
		tried("cage-cleaner", 1, []string{"animals"}, in, alone),
		tried("yard-team", 5, []string{"community"}, in, team),
		tried("bird-count", 2, []string{"animals"}, out, alone),
	}
}

func TestFinding(t *testing.T) {
	p := quiz.Profile{Causes: map[string]float64{"animals": 1}, Motives: map[catalog.Motive]float64{catalog.Social: 0.5}}
	if f := Find(companyLog()[:2], p); f.Enough() || f.Sentences(nil, catalog.English) != nil {
		t.Errorf("two tries say nothing: %+v", f)
	}
	f := Find(companyLog(), p)
	want := Finding{Tried: 4, Mean: f.Mean, Low: -1, High: 1, Best: []Reflection{companyLog()[0], companyLog()[2]}, Worst: companyLog()[1:2],
		Better: []quiz.Dimension{{Facet: quiz.FacetMotive, Key: string(catalog.Social)}}, Worse: []quiz.Dimension{{Facet: quiz.FacetMotive, Key: string(catalog.Values)}},
		Alike: quiz.Dimension{Facet: quiz.FacetCause, Key: "animals"}}
	if diff := cmp.Diff(want, f); diff != "" {
		t.Error(diff)
	}
	c := &catalog.Catalog{Causes: quiztest.SomeCauses()}
	said := "It went best here: “walk-together”; “yard-team”. It went least well here: “cage-cleaner”. It went better where there was: friends and company. In good tries and in weaker ones alike there was: animals."
	if got := strings.Join(f.Sentences(c, catalog.English), " "); !strings.HasPrefix(got, said) {
		t.Errorf("%q", got)
	}
	same := []Reflection{companyLog()[0], companyLog()[0], companyLog()[0]}
	if f := Find(same, p); len(f.Better)+len(f.Worse) > 0 || f.Mean != 1 {
		t.Errorf("three equal tries show no difference: %+v", f)
	}
	// Of days that were made alike, all is said only where it is true of all.
	for _, tt := range []struct {
		joys []int
		want string
	}{
		{[]int{5, 5, 5}, "Everything you tried did you good"},
		{[]int{5, 5, 3}, "It is too early to tell what makes it go well"},
		{[]int{2, 1, 2}, "Nothing you tried has been for you so far"},
		{[]int{2, 1, 4}, "It is too early to tell what makes it go well"},
	} {
		var log []Reflection
		for _, joy := range tt.joys {
			log = append(log, tried("same", joy, []string{"animals"}, nil, nil))
		}
		if got := Find(log, p).Sentences(c, catalog.English); !strings.HasPrefix(got[0], tt.want) {
			t.Errorf("%v: %q, want %q", tt.joys, got, tt.want)
		}
	}
}

// What always came together cannot be distinguished: one of each kind is named, and
// of the rest how many there were.
func TestFindingNamesPartsThatCameTogether(t *testing.T) {
	good := tried("x", 5, []string{"animals"}, []catalog.Activity{catalog.Outdoors, catalog.Caring},
		map[catalog.Motive]int{catalog.Social: 3, catalog.Enjoyment: 2})
	log := []Reflection{good, good, tried("y", 1, []string{"elderly"}, []catalog.Activity{catalog.Speaking}, nil)}
	got := Find(log, quiz.Profile{}).Sentences(&catalog.Catalog{Causes: quiztest.SomeCauses()}, catalog.English)
	want := "It went better where there was: joy; caring; animals; and 2 more that were always there too."
	if got[2] != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// Nothing is found that the days themselves do not bear out: what is said to go
// better went better in the mean, by more than one standard error, and what is
// said to be alike was there on both kinds of days.
func TestFindingsFollowFromTheLog(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		log, p := anyLog(t), quiztest.AnyProfile(t)
		f := Find(log, p)
		days := func(has func(Reflection) bool) (mean float64, n int) {
			for _, x := range log {
				if y, ok := x.Outcome(); ok && has(x) {
					mean, n = mean+y, n+1
				}
			}
			return mean / float64(n), n
		}
		with := func(d quiz.Dimension) func(Reflection) bool {
			return func(x Reflection) bool {
				for _, part := range x.Parts() {
					for _, s := range part.Shares {
						if s.Dimension == d {
							return d.Facet != quiz.FacetMotive || s.Weight > 0.5
						}
					}
				}
				return false
			}
		}
		apart := func(d quiz.Dimension) float64 {
			a, n := days(with(d))
			b, m := days(func(x Reflection) bool { return !with(d)(x) })
			if n < 2 || m < 1 {
				t.Fatalf("%v was there on %d days, and %d had it not", d, n, m)
			}
			return (a - b) / (0.4 * math.Sqrt(1/float64(n)+1/float64(m)))
		}
		part := func(d quiz.Dimension, is func(y float64) bool) float64 {
			_, n := days(with(d))
			_, m := days(func(x Reflection) bool { y, _ := x.Outcome(); return with(d)(x) && is(y) })
			return float64(m) / float64(n)
		}
		for _, d := range f.Better {
			if apart(d) <= 1 || part(d, func(y float64) bool { return y > f.Mean }) < 0.66 {
				t.Fatalf("%v is said to go better, by %v errors", d, apart(d))
			}
		}
		for _, d := range f.Worse {
			if apart(d) >= -1 || part(d, func(y float64) bool { return y < f.Mean }) < 0.66 {
				t.Fatalf("%v is said to go worse, by %v errors", d, apart(d))
			}
		}
		if f.Alike != (quiz.Dimension{}) {
			better := part(f.Alike, func(y float64) bool { return y > f.Mean })
			weaker := part(f.Alike, func(y float64) bool { return y < f.Mean })
			if better == 0 || weaker == 0 || !isHigh(p, f.Alike) {
				t.Fatalf("%v is said to be there on both kinds of days: %v better, %v weaker", f.Alike, better, weaker)
			}
		}
		if f.Tried < 3 && len(f.Sentences(nil, catalog.English)) > 0 {
			t.Fatal("something is said of too few")
		}
	})
}

// Somebody who praises all they tried is not taken to love everything: the more
// days they praise, the kinder they are known to be.
func TestPraisingEverythingTellsLess(t *testing.T) {
	p := quiz.Profile{Causes: map[string]float64{"animals": 0, "a": 0, "b": 0, "c": 0, "d": 0}}
	log := func(joy int) []Reflection {
		all := []Reflection{tried("role", 5, []string{"animals"}, nil, nil)}
		for _, id := range []string{"a", "b", "c", "d"} {
			all = append(all, tried("role", joy, []string{id}, nil, nil))
		}
		return all
	}
	all, one := Apply(p, log(5)).Causes["animals"], Apply(p, log(2)).Causes["animals"]
	if all <= 0 || one <= all {
		t.Errorf("after praising all, animals are at %.3f; after one good day of five at %.3f", all, one)
	}
}

func BenchmarkApply(b *testing.B) {
	q, answers, _ := quiztest.Respondent(b, 1)
	p := quiz.ProfileOf(q, answers)
	log := slices.Repeat(companyLog(), 25)
	for b.Loop() {
		Apply(p, log)
	}
}

// Learning does not change overrides.
func TestNothingIsLearnedIntoOverrides(t *testing.T) {
	q := quiz.Default()
	p := quiz.ProfileOf(q, quiztest.Answered(quiztest.Even(3)))
	learned := Apply(p, companyLog())
	set := learned.WithOverrides(quiz.Overrides{Motives: map[catalog.Motive]float64{catalog.Social: 0.2}})
	if v := set.Motives[catalog.Social]; v != 0.2 {
		t.Errorf("set to 0.2, but it is %v", v)
	}
	if after, before := learned.Motives[catalog.Social], p.Motives[catalog.Social]; after <= before {
		t.Errorf("company did good, but went from %v to %v", before, after)
	}
}
