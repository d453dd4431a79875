package journey

import (
	"strings"
	"testing"

	"aina/catalog"
	"aina/tui/kit"
)

// A breath comes once between two parts, Esc on it leads to the question before, and it
// never comes while an answer is changed from the review.
func TestABreathBetweenParts(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	session := func() int { return d.env.Visit.Session.At() }
	toChapter(t, d)
	d.See(t, "So far, you come for the people and the joy of it most of all.")
	d.See(t, "Next: What I enjoy doing")
	next := session()
	d.Press("esc")
	if _, asks := d.front().(*questionScreen); !asks || session() != next-1 {
		t.Fatalf("Esc leads to %T at %d, want the question before %d", d.front(), session(), next)
	}
	d.Press("s", "enter")
	if _, asks := d.front().(*questionScreen); !asks || session() != next {
		t.Fatalf("Enter leads to %T at %d, want the question %d", d.front(), session(), next)
	}
	d.Press("3", "esc", "esc", "s")
	if _, asks := d.front().(*questionScreen); !asks {
		t.Errorf("a breath comes again:\n%s", d.Screen())
	}
	answerAll(t, d)
	d.do(kit.ActionReview)
	for i := range d.env.Visit.Session.Len() {
		d.Send(kit.PushMsg{Screen: newAnswer(d.env, i)})
		d.do(kit.ActionNext)
		d.do(kit.ActionSkip)
		if _, breath := d.front().(*chapterScreen); breath {
			t.Fatalf("a breath comes while answer %d is changed", i)
		}
	}
}

// Where the answers show nothing clear, a breath says nothing of them.
func TestABreathSaysOnlyWhatIsClear(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	toQuestions(d)
	for range 100 {
		if _, breath := d.front().(*chapterScreen); breath {
			break
		}
		d.Press("s")
	}
	d.See(t, "skipped")
	if strings.Contains(d.Screen(), "So far") {
		t.Errorf("something is said of no answers:\n%s", d.Screen())
	}
}

// The first personal word comes early: counted in screens after the choice of the form.
func TestTheFirstWordComesEarly(t *testing.T) {
	for form, most := range map[string]int{"full": 16, "quick": 9} {
		d := start(options(catalog.English), 80, 24)
		d.Press("enter")
		if form == "quick" {
			d.Press("down")
		}
		d.Press("enter")
		screens := 0 // before it
		answerUntil(t, d, func() bool {
			_, breath := d.front().(*chapterScreen)
			screens++
			return breath
		})
		screens--
		d.See(t, "So far, you come for")
		if screens > most {
			t.Errorf("%s: the first word comes after %d screens, more than %d", form, screens, most)
		}
	}
}
