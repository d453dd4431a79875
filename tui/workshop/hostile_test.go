package workshop

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"aina/catalog/text"
	"aina/quiz/group"
	"aina/tui/tuitest"
)

// handedKeys are keys that anybody may press, by habit or by mistake, on any layout, and
// those of a presenter's remote.
func handedKeys() []string {
	return strings.Fields("enter enter enter esc tab f1 up down left right pgup pgdown home end backspace b . b 1 2 3 4 5 9 0 " +
		"n n p p s s c c m e o d a i w f v x q l й ц у к е н г п р с т и ь ә і ң ғ ү ұ қ ө һ - ctrl+c / ? z")
}

// Whatever keys are pressed and however the clock jumps, no screen breaks, none is larger
// than the terminal, and the pages for everybody come only when nobody is at the keyboard.
func TestAnyKeys(t *testing.T) {
	for seed := range uint64(3) {
		random := rand.New(rand.NewPCG(seed, 11))
		d := startLan(t, text.Langs()[seed%3], 12, 80, 24)
		var last []string
		for range 400 {
			key := handedKeys()[random.IntN(len(handedKeys()))]
			last = append(last, key)
			d.Press(key)
			d.now += time.Duration(random.IntN(20)) * time.Second
			if random.IntN(60) == 0 { // the clock jumps
				d.now += time.Duration(random.IntN(2000)-1000) * time.Hour
			}
			d.Send(tickMsg{})
			if _, public := d.front().(*pageScreen); public && (d.w.guest != nil || d.w.lent) {
				t.Fatalf("somebody is at the keyboard on a page for all, after %s", last)
			}
			if d.Left {
				d = startLan(t, text.Langs()[seed%3], 12, 80, 24)
				last = nil
			}
			if random.IntN(15) == 0 {
				sizes := [][2]int{{20, 5}, {40, 12}, {80, 24}, {1, 1}, {120, 40}}
				size := sizes[random.IntN(len(sizes))]
				d.Resize(size[0], size[1])
				tuitest.Fits(t, d.Driver, size[0], size[1], last)
			}
		}
	}
}

// While somebody answers at the keyboard the browser shows what the room had, in the
// room's language.
func TestTheBrowserShowsNothingOfTheKeyboard(t *testing.T) {
	d := startLan(t, text.English, 3, 80, 24)
	d.to("pairs")
	d.Press("v")
	before := body(t, d.opened[0])
	for _, key := range strings.Fields("p down enter enter 1 enter enter 1 3 n") {
		d.Press(key)
		d.Send(tickMsg{})
		if now := body(t, d.opened[0]); now != before {
			t.Fatalf("after %s the browser shows:\n%s", key, now)
		}
	}
	if d.w.guest == nil || d.w.Lang != text.Kazakh {
		t.Errorf("nobody is at the keyboard in Kazakh:\n%s", d.Screen())
	}
}

// Who passes the keyboard on by mistake comes back to the room.
func TestNobodySitsDown(t *testing.T) {
	d := start(text.English, 3, 80, 24)
	d.Press("p", "down", "enter", "enter", "2", "esc", "esc", "down", "enter")
	if _, page := d.front().(*pageScreen); !page || d.w.Lang != text.English || d.w.seats != 0 {
		t.Errorf("it is %T in %s:\n%s", d.front(), d.w.Lang, d.Screen())
	}
	d.Press("p", "down", "enter", "enter", "2", "enter", "1", "esc", "esc", "esc", "down", "enter") // one who began
	if _, page := d.front().(*pageScreen); !page || d.w.Lang != text.English || d.w.guest != nil {
		t.Errorf("it is %T in %s:\n%s", d.front(), d.w.Lang, d.Screen())
	}
}

// A report can be saved in several forms; people who finish after it make leaving ask.
func TestAfterTheReport(t *testing.T) {
	d := start(text.English, 12, 80, 24)
	d.w.Folder = t.TempDir()
	d.Press("e", "down", "down", "enter", "enter", "enter")
	d.w.Course.Finish("phone 1", group.Contribution{})
	d.Press("q")
	d.See(t, "The report is not saved.")
	d.Press("esc")
	d.closed(13, "end")
	for range 2 {
		d.Press("enter", "enter", "enter")
		d.Press("e")
	}
	d.See(t, "workshop-4.html")
	d.Press("esc", "q")
	if !d.Left {
		t.Errorf("leaving asks:\n%s", d.Screen())
	}
}
