package journey

import (
	"reflect"
	"strings"
	"testing"

	"aina/catalog"
	"aina/quiz"
	"aina/tui/kit"
	"aina/tui/tuitest"
)

// toDoor goes to row i of what is left out.
func toDoor(d *driver, i int) {
	d.Press("home")
	for range i {
		d.Press("down")
	}
}

// Every limit that can be lifted opens what its row counts, and z above the matches puts
// it back: the ranking is as it was.
func TestEveryDoorOpensAndCloses(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	limited(t, d)
	before := d.env.Visit.Ranking
	d.Press("x")
	totals := d.front().(*leftOutScreen).of.totals(d.env)
	tried := 0
	for i, total := range totals {
		if total.Lift == nil {
			continue
		}
		tried++
		toDoor(d, i)
		d.Press("enter", "enter")
		if _, back := d.front().(*leftOutScreen); !back {
			t.Fatalf("the dialog is still open:\n%s", d.Screen())
		}
		d.See(t, "− Lifted for now: ")
		d.Press("esc")
		d.See(t, "1 limit lifted for now; put back: z")
		for _, x := range total.Of {
			if _, opened := d.env.Visit.Ranking.Match(x.Opportunity.ID); !opened {
				t.Errorf("%s: %s is not among the matches", total.Text, x.Opportunity.ID)
			}
		}
		if got, want := len(d.env.Visit.Ranking.Matches), len(before.Matches)+len(total.Of); got != want {
			t.Errorf("%s: %d matches, want %d", total.Text, got, want)
		}
		d.Press("z")
		if !reflect.DeepEqual(before, d.env.Visit.Ranking) {
			t.Errorf("%s: the ranking is another one after it was put back", total.Text)
		}
		if strings.Contains(d.Screen(), "lifted for now") {
			t.Errorf("still lifted:\n%s", d.Screen())
		}
		d.Press("x")
	}
	if tried < 4 {
		t.Errorf("only %d limits could be lifted", tried)
	}
}

// For good changes the answer, which is kept; nothing is lifted for now then.
func TestForGoodChangesTheAnswer(t *testing.T) {
	d := start(keeping(t, options(catalog.English)), 80, 24)
	limited(t, d)
	at := d.env.Visit.Session.At()
	d.Press("x", "down", "down", "enter")
	d.See(t, "becomes a wish and is no longer a must.")
	d.Press("down", "enter")
	d.See(t, "Your answer is changed. 6 more suit you now.")
	if p := d.env.Visit.Profile(); p.Limits.IsFirm(catalog.RuleCompany) || p.Limits.Company != catalog.WithFriends || len(d.env.Visit.Lifted) > 0 || d.env.Visit.Session.At() != at {
		t.Errorf("musts %v, lifted %v, at %d", p.Limits.Firm, d.env.Visit.Lifted, d.env.Visit.Session.At())
	}
	kept, found, err := d.env.Visit.opt.Store.Load(t.Context())
	if err != nil || !found || kept.Answers["company"].Firm {
		t.Errorf("kept is %v, %v, %v", kept.Answers["company"], found, err)
	}
}

// A limit lifted for now is put back, or lifted for good, where it was lifted.
func TestALiftedLimitIsADoorToo(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	limited(t, d)
	before := d.env.Visit.Ranking
	d.Press("x", "enter", "enter", "home", "enter", "enter")
	d.See(t, "The limit counts again.")
	if !reflect.DeepEqual(before, d.env.Visit.Ranking) {
		t.Error("the ranking is another one")
	}
	d.Press("home", "enter", "enter", "home", "enter", "down", "enter")
	d.See(t, "Your answer is changed.")
	if len(d.env.Visit.Profile().Limits.Firm) != len(catalog.WishRules())-1 || len(d.env.Visit.Lifted) > 0 {
		t.Errorf("musts %v, lifted %v", d.env.Visit.Profile().Limits.Firm, d.env.Visit.Lifted)
	}
}

// Age and the law are no doors: they say why, and list what they keep.
func TestAgeIsNoDoor(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	young(d)
	d.Press("x", "enter")
	d.See(t, "The organisers set this age")
	if _, list := d.front().(*leftOutList); !list {
		t.Errorf("Enter opens %T", d.front())
	}
	d.Press("enter")
	d.See(t, "× It is for people of 18 and over.")
}

// The next person has their own limits, all of them in force.
func TestTheNextPersonLiftsForThemselves(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	limited(t, d)
	d.Press("x", "enter", "enter")
	d.Run(nextPerson(d.env))
	if len(d.env.Visit.Lifted) > 0 {
		t.Errorf("lifted: %v", d.env.Visit.Lifted)
	}
}

// A catalog that was read again while a dialog or a list is open takes nothing down.
func TestLeftOutFollowsTheCatalog(t *testing.T) {
	for _, keys := range [][]string{{"x"}, {"x", "enter"}, {"x", "enter", "down", "down", "enter"}} {
		d := start(options(catalog.English), 40, 12)
		limited(t, d)
		d.Press(keys...)
		v := d.env.Visit
		few := *v.Catalog
		few.Opportunities = few.Opportunities[:1]
		v.Catalog = &few
		v.refresh()
		d.Send(kit.ResumedMsg{})
		tuitest.Fits(t, d.Driver, 40, 12, keys)
		d.Press("end", "enter", "down", "enter")
		tuitest.Fits(t, d.Driver, 40, 12, keys)
	}
}

// Whoever browses has no limits to lift.
func TestBrowsingLiftsNothing(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	limited(t, d)
	d.env.Visit.Lift(quiz.Lift{Rule: catalog.RuleCompany})
	d.Send(kit.PushMsg{Screen: newBrowse(d.env)})
	if strings.Contains(d.Screen(), "lifted for now") {
		t.Errorf("lifted while browsing:\n%s", d.Screen())
	}
	d.Press("x")
	if strings.Contains(d.Screen(), "+ ") {
		t.Errorf("a door while browsing:\n%s", d.Screen())
	}
}
