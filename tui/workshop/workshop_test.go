package workshop

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/group"
	"aina/tui/shell"
)

// The projector is the same whoever answered what, until the answers are closed, and
// whatever the time is.
func TestTheProjectorShowsNeitherAnswersNorTime(t *testing.T) {
	walk := func(people int, seed time.Duration) string {
		d := start(text.Russian, people, 80, 24)
		var all strings.Builder
		for range 40 {
			all.WriteString(d.Screen())
			d.Press("right")
			d.now += seed
		}
		return all.String()
	}
	if walk(24, 0) != walk(24, 7*time.Minute) {
		t.Error("a page depends on the time")
	}
	d, e := start(text.Russian, 0, 80, 24), start(text.Russian, 24, 80, 24)
	for range 40 {
		if d.w.Course.Finished() != 0 || e.w.Course.Finished() != 24 {
			t.Fatal("the rooms are not those that are meant")
		}
		without := strings.NewReplacer("Ответили 24 человека.", "").Replace(e.Screen())
		if strings.Join(strings.Fields(without), " ") != strings.Join(strings.Fields(d.Screen()), " ") {
			t.Errorf("a page shows more than how many have finished:\n%s", e.Screen())
		}
		d.Press("right")
		e.Press("right")
	}
}

// A presenter's remote, Enter, Space and arrows all lead on and back; letters work on
// Cyrillic layouts by their place.
func TestWaysThroughThePages(t *testing.T) {
	d := start(text.English, 24, 80, 24)
	for i, key := range []string{"right", "pgdown", "enter", " ", "down"} {
		d.Press(key)
		if n, _ := d.w.Course.Position(); n != i+2 {
			t.Errorf("after %s it is page %d", key, n)
		}
	}
	d.Press("left", "pgup", "up")
	if n, _ := d.w.Course.Position(); n != 3 {
		t.Errorf("back it is page %d", n)
	}
	d.Press("и") // b
	if _, black := d.front().(*blackScreen); !black {
		t.Error("the screen is not black")
	}
	if strings.TrimSpace(d.Screen()) != "Esc · B · Enter: back to the page" {
		t.Errorf("the black screen shows:\n%s", d.Screen())
	}
	d.Press("b", "т", "esc", "с") // notes, close
	d.See(t, "How many people are in the room?")
}

func TestClosing(t *testing.T) {
	d := start(text.English, 24, 80, 24)
	d.Press("c", "enter")
	d.See(t, "Type a whole number")
	d.Type("2ә") // the Kazakh number row, after a digit: no number
	d.Press("enter", "backspace", "backspace")
	d.Type("әі") // 23
	d.Press("esc")
	if d.w.Course.Closed() {
		t.Fatal("Esc closed the answers")
	}
	d.closed(24, "motives")
	d.See(t, "18 of 24")
	d.Press("c")
	if _, page := d.front().(*pageScreen); !page {
		t.Error("the answers are closed twice")
	}
}

// Who is late drops what the notes offer, by Enter.
func TestDropping(t *testing.T) {
	d := start(text.English, 24, 80, 24)
	d.to("welcome")
	d.now = 5 * time.Minute
	d.Press("n")
	d.See(t, "you will end 3 minutes late")
	d.Press("enter", "esc")
	d.closed(24, "motives")
	d.Press("right")
	if id := d.w.Course.Block().ID; id != "causes" {
		t.Errorf("after the motives comes %s", id)
	}
}

// The keyboard goes round: nothing private before the projector is off, and nothing of a
// person left when the next one comes.
func TestTheKeyboardRound(t *testing.T) {
	d := start(text.English, 2, 80, 24)
	d.Press("p", "enter")
	if _, page := d.front().(*pageScreen); !page {
		t.Fatal("the first answer to whether the projector is off does not lead back")
	}
	d.Press("p", "down", "enter", "enter", "up", "enter")
	d.See(t, "Это только для вас") // the language of the person
	answer(d)
	if n := d.w.Course.Finished(); n != 3 {
		t.Errorf("%d have finished", n)
	}
	headline := strings.TrimSpace(strings.Split(d.Screen(), "\n")[2])
	d.Press("b", "down", "enter")
	if d.w.guest != nil || d.Model.(*shell.Model).Depth() != 1 || strings.Contains(d.Screen(), headline) || headline == "" {
		t.Errorf("the person before is still there:\n%s", d.Screen())
	}
	d.See(t, "The last person's answers are gone")
	d.See(t, "3 have finished.")
	d.Press("enter", "enter", "enter", "enter")
	if a := d.w.guest; a == nil || strings.Contains(d.Screen(), "●─○") {
		t.Errorf("the next person does not begin:\n%s", d.Screen())
	}
	d.See(t, "1 of 24")
	d.Press("5", "q")
	d.See(t, "Stop without finishing?")
	d.Press("enter", "esc", "q", "down", "enter")
	d.See(t, "3 have finished.")
	d.Press("down", "enter")
	if _, page := d.front().(*pageScreen); !page {
		t.Error("there is no way back to the room")
	}
}

// Esc leads from the first question to the greeting, and Enter on again; each person has
// their own answers.
func TestAnswersBelongToOnePerson(t *testing.T) {
	d := start(text.English, 0, 80, 24)
	d.Press("p", "down", "enter", "enter", "enter", "enter", "5", "esc", "esc", "enter")
	d.See(t, "1 of 24")
	d.See(t, "●")
	d.Press("esc", "esc", "esc", "enter", "enter", "enter")
	d.See(t, "1 of 24")
	if strings.Contains(d.Screen(), "──●") || strings.Contains(d.Screen(), "●─────────────○─") && strings.Contains(d.Screen(), "5\n   ●") {
		t.Errorf("the answer of the person before is marked:\n%s", d.Screen())
	}
	if n := d.w.Course.Finished(); n != 0 {
		t.Errorf("%d have finished", n)
	}
}

// A person cannot leave a file behind, whatever they press.
func TestAGuestLeavesNoFile(t *testing.T) {
	d := start(text.English, 0, 80, 24)
	d.Press("p", "down", "enter", "enter", "enter")
	answer(d)
	d.Press("p", "e", "end", "enter")
	for _, line := range []string{d.w.Words.Save.Ask, d.w.Words.Plan.Go} {
		if strings.Contains(d.Screen(), line) {
			t.Errorf("a guest can save a file:\n%s", d.Screen())
		}
	}
}

func TestTheReport(t *testing.T) {
	d := start(text.English, 24, 80, 24)
	d.w.Folder = t.TempDir()
	d.closed(24, "end")
	d.Press("enter")
	d.See(t, "workshop.html")
	for range len("workshop.html") {
		d.Press("backspace")
	}
	d.Type("r.json")
	d.Press("enter")
	data, err := os.ReadFile(filepath.Join(d.w.Folder, "r.json"))
	if err != nil {
		t.Fatal(err, d.Screen())
	}
	if tables, err := group.Read(data); err != nil || tables.N != 24 {
		t.Errorf("%+v %v", tables, err)
	}
	d.Press("enter", "q")
	if !d.Left || !strings.Contains(d.w.Farewell(), "r.json") {
		t.Errorf("left %v, and says %q", d.Left, d.w.Farewell())
	}
}

// Leaving without a report is asked about where there is something to lose, and not where
// there is nothing.
func TestLeaving(t *testing.T) {
	d := start(text.English, 0, 80, 24)
	d.Press("q")
	if !d.Left {
		t.Error("an empty workshop asks")
	}
	d = start(text.English, 24, 80, 24)
	d.Press("ctrl+c")
	d.See(t, "The report is not saved.")
	d.Press("ctrl+c")
	if !d.Left {
		t.Error("a second Ctrl+C does not leave")
	}
}

// Two rows of the same picture never differ in what they count: hands are no part of it.
func TestHandsAreNotMixedIn(t *testing.T) {
	d := start(text.English, 24, 80, 24)
	d.to("stand")
	d.Press("m")
	d.Type("40")
	d.Press("enter")
	d.closed(24, "motives")
	for _, p := range d.w.Course.Tables().Largest(quiz.FacetMotive) {
		if p.Yes+p.No != 24 {
			t.Errorf("%+v", p)
		}
	}
}
