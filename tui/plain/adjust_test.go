package plain

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/learning"
)

func TestBackAndUndoAtThePicture(t *testing.T) {
	opt, out, keeper := options(t, "result", "change", "1", "back", "1", "1", "back", "change", "33", "no", "33", "yes", "next", "quit")
	visited(t, &opt)
	opt.Reflect = true
	run(t, opt)
	if s := keeper.last(t); !s.Overrides.Empty() {
		t.Errorf("the overrides are %v, want none", s.Overrides)
	}
	for _, want := range []string{"Values: set to “far back, 0 of 100”.", "First in line now:", "Set by you.",
		"1. Values: far back, 0 of 100, set by you.", "Go back to your answers? Everything you moved goes back to where it was.", "What you moved is back where it was."} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is missing", want)
		}
	}
}

// The analysis of a picture is computed once, and again when the picture changes.
func TestThePictureIsAnalysedOnce(t *testing.T) {
	opt, _, _ := options(t)
	visited(t, &opt)
	v := newVisit(t.Context(), opt)
	v.Resume(opt.Catalog.Causes)
	was := v.current()
	v.stability()
	if v.current() != was || !was.sampled {
		t.Error("the same picture was analysed twice")
	}
	v.setOverrides(v.Overrides.Set(v.profile(), quiz.Dimension{Facet: quiz.FacetMotive, Key: string(catalog.Values)}, 1))
	if v.current() == was {
		t.Error("another picture kept the ranking of the one before")
	}
	was = v.current()
	v.SetReflection(learning.Reflection{Role: "bird-count", On: "2026-10-01", Joy: 1}, -1)
	if v.current() == was {
		t.Error("a try kept the ranking of the picture before")
	}
	was = v.current()
	v.SetReflection(learning.Reflection{Role: "bird-count", On: "2026-10-01", Joy: 5}, 0)
	if v.current() == was {
		t.Error("a changed try kept the ranking of the picture before")
	}
}

// Every reason is printed with its points, and the points that are printed add up
// to the score that is printed.
func TestTheNumbersAddUp(t *testing.T) {
	opt, out, _ := options(t)
	visited(t, &opt)
	opt.Lang = catalog.Russian
	v := newVisit(t.Context(), opt)
	v.Resume(opt.Catalog.Causes)
	point := regexp.MustCompile(`: ([+−]?)(\d+),(\d)\.\n`)
	together := regexp.MustCompile(`Вместе (\d+),(\d) из 100`)
	for _, m := range v.rank().Matches {
		out.Reset()
		v.printPoints(m)
		sum, all := 0, point.FindAllStringSubmatch(out.String(), -1)
		for _, found := range all {
			n, _ := strconv.Atoi(found[2] + found[3])
			if found[1] == "−" {
				n = -n
			}
			sum += n
		}
		total := together.FindStringSubmatch(out.String())
		if total == nil || strconv.Itoa(sum) != total[1]+total[2] || len(all) != len(m.Reasons()) {
			t.Errorf("%s: %d of %d reasons come to %d tenths:\n%s", m.Opportunity.ID, len(all), len(m.Reasons()), sum, out.String())
		}
		if !strings.Contains(out.String(), ": +50,0.") {
			t.Errorf("%s: the start is missing", m.Opportunity.ID)
		}
	}
}
