package journey

import (
	"strings"
	"testing"

	"aina/catalog"
	"aina/quiz"
)

// given is the answer to a question.
func given(t *testing.T, d *driver, id string) quiz.Answer {
	t.Helper()
	return d.env.Visit.Session.Answers()[id]
}

// The mark in the filter is the must of the answer: the list follows it at once, it is
// stored, the answers say it, and taken away it is a wish again.
func TestAWishInTheFilterIsAMust(t *testing.T) {
	d := start(keeping(t, options(catalog.English)), 80, 24)
	wishful(t, d)
	all := len(d.env.Visit.Ranking.Matches)
	d.Press("f")
	point(t, d, "2 hours")
	d.Press(" ")
	if a := given(t, d, "hours"); !a.Firm || !strings.Contains(d.Screen(), "■ 2 hours") {
		t.Fatalf("the answer is %+v\n%s", a, d.Screen())
	}
	some := len(d.env.Visit.Ranking.Matches)
	for _, m := range d.env.Visit.Ranking.Matches {
		if m.Opportunity.HoursBeyond(d.env.Visit.Profile().Limits) > 0 {
			t.Errorf("%s takes more", m.Opportunity.ID)
		}
	}
	if some >= all {
		t.Errorf("%d fit of %d", some, all)
	}
	kept, found, err := d.journey.env.Visit.opt.Store.Load(t.Context())
	if err != nil || !found || !kept.Answers["hours"].Firm {
		t.Errorf("stored is %+v, %v", kept.Answers["hours"], err)
	}
	d.Press("esc", "esc", "r")
	if d.Press("end"); !strings.Contains(d.Screen(), "2 hours, a must") && !strings.Contains(review(d), "2 hours, a must") {
		t.Errorf("the answers do not say it:\n%s", d.Screen())
	}
	d.env.Visit.Session.Insist(catalog.RuleHours, false)
	d.env.Visit.refresh()
	if n := len(d.env.Visit.Ranking.Matches); n != all {
		t.Errorf("%d fit of %d", n, all)
	}
}

// What is lifted for now is not marked in the filter, and marked again it holds at once.
func TestALiftedMustInTheFilter(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	wishful(t, d)
	d.env.Visit.Insist(catalog.RuleHours, true)
	d.env.Visit.Lift(quiz.Lift{Rule: catalog.RuleHours})
	d.env.Visit.refresh()
	lifted := len(d.env.Visit.Ranking.Matches)
	d.Press("f")
	point(t, d, "2 hours")
	if !strings.Contains(d.Screen(), "□ 2 hours") {
		t.Errorf("a must that is lifted is marked:\n%s", d.Screen())
	}
	d.Press(" ")
	if n := len(d.env.Visit.Ranking.Matches); n >= lifted || !strings.Contains(d.Screen(), "■ 2 hours") {
		t.Errorf("%d fit, %d with the limit lifted:\n%s", n, lifted, d.Screen())
	}
}

// review reads all answers in the review.
func review(d *driver) string {
	s := newReview(d.env)
	var all strings.Builder
	for i := range d.env.Visit.Session.Len() {
		all.WriteString(s.answer(i) + "\n")
	}
	return all.String()
}

// While only browsing, and before anything was answered, there are no wishes to filter by.
func TestNoWishesWhileBrowsing(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	wishful(t, d)
	d.env.Visit.browse(true)
	if n := len(newFilter(d.env, criteria{}).wishLines()); n != 0 {
		t.Errorf("%d wishes while browsing", n)
	}
	d = start(options(catalog.English), 80, 24)
	d.Press("enter", "down", "down", "enter", "f")
	if strings.Contains(d.Screen(), d.env.Words.Filter.Wishes) {
		t.Errorf("wishes of nobody:\n%s", d.Screen())
	}
}

// A must is set on the question with the arrows and Space alone, before the answer.
func TestAMustOnTheQuestion(t *testing.T) {
	d := start(options(catalog.Kazakh), 40, 12)
	toQuestion(d, "company")
	d.Press("down", "end", " ", "up", "up", "enter")
	if a := given(t, d, "company"); !a.Firm || a.Picked[0] != "friends" {
		t.Errorf("the answer is %+v\n%s", a, d.Screen())
	}
	// One key is enough for whoever does not care.
	jumpTo(d, "hours")
	d.Press("down", "enter")
	if a := given(t, d, "hours"); a.Firm || a.Picked[0] != "h1" {
		t.Errorf("the answer is %+v", a)
	}
	// Left with Esc, the must stays with the answer.
	jumpTo(d, "hours")
	d.Press("end", " ", "esc")
	if a := given(t, d, "hours"); !a.Firm {
		t.Errorf("the answer is %+v", a)
	}
	// Skipped, there is none.
	jumpTo(d, "times")
	d.Press("s")
	if a := given(t, d, "times"); a.Firm || !a.Skipped {
		t.Errorf("the answer is %+v", a)
	}
}
