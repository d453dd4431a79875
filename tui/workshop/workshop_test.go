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
	"aina/tui/export"
	"aina/tui/kit"
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
			d.on()
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
		d.on()
		e.on()
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
	d.Press("b", ".")
	if _, black := d.front().(*blackScreen); !black {
		t.Error("the dot of a remote does not make the screen black")
	}
	d.Press(".", "т", "esc", "с") // notes, close
	d.See(t, "How many people are in the room?")
	d.Press("esc", "в") // d
	d.See(t, "No numbers will be shown today")
	d.Press("ы") // s
	d.See(t, "Is the projector off?")
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
	d.See(t, "15 of 24")
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
	d.Press("down")
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
	d.Press("enter", "enter", "down", "enter")
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
	d.Press("p", "down", "enter", "enter", "enter", "down", "enter", "5", "esc", "esc", "enter")
	d.See(t, "1 of 24")
	d.See(t, "●")
	d.Press("esc", "esc", "esc", "enter", "enter", "down", "enter")
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
	d.Press("p", "down", "enter", "enter", "enter", "down")
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

// Before the close the report is asked about: its numbers come with the close.
func TestTheReportBeforeTheClose(t *testing.T) {
	d := start(text.English, 24, 80, 24)
	d.w.Folder = t.TempDir()
	d.Press("e", "enter")
	if _, page := d.front().(*pageScreen); !page {
		t.Fatal("the first row does not lead back")
	}
	d.Press("e", "down", "down", "enter")
	for range len("html") {
		d.Press("backspace")
	}
	d.Type("md")
	d.Press("enter")
	data, err := os.ReadFile(filepath.Join(d.w.Folder, "workshop.md"))
	if err != nil || !strings.Contains(string(data), "The answers were still open") || strings.Contains(string(data), "24") {
		t.Errorf("%v\n%s", err, data)
	}
	d.Press("enter", "e", "down", "enter")
	d.See(t, "How many people are in the room?")
	d.Type("24")
	d.Press("enter")
	d.See(t, "workshop")
	if _, report := d.front().(*reportScreen); !report || d.w.Course.Tables().N != 24 {
		t.Errorf("after the close it is not the report:\n%s", d.Screen())
	}
}

// The short card and the quick form of one person are one seat; the room is told what was
// marked, and nothing is kept.
func TestTheShortCardIsCountedOnce(t *testing.T) {
	d := start(text.English, 0, 80, 24)
	d.Press("p", "down", "enter", "enter", "enter", "enter", "1", "3", "6", "n", "2", "9", "n", "1", "n", "s")
	d.See(t, "A first picture, from a few answers")
	if n := d.w.Course.Finished(); n != 1 {
		t.Fatalf("%d have finished", n)
	}
	d.Press("esc", "esc", "esc", "esc", "esc")
	d.See(t, "This is for you alone")
	d.Press("down", "enter")
	d.See(t, "1 of 24")
	answer(d)
	if n := d.w.Course.Finished(); n != 1 {
		t.Errorf("%d have finished", n)
	}
	d.Press("b", "down", "enter")
	d.See(t, "The last person's answers are gone")
}

// An order of 90 minutes has time for the full form, others do not.
func TestTheFullForm(t *testing.T) {
	d := start(text.English, 0, 80, 24)
	d.minutes(90)
	d.Press("p", "down", "enter", "enter", "enter", "down", "down", "enter")
	d.See(t, "1 of 48")
	d = start(text.English, 0, 80, 24)
	d.Press("p", "down", "enter", "enter", "enter")
	if strings.Contains(d.Screen(), "full form") {
		t.Error("60 minutes have time for the full form")
	}
	d.Press("enter", "n", "n", "n", "s", "r")
	if strings.Contains(d.Screen(), d.w.Words.Review.ToFull) {
		t.Error("the answers lead to the full form")
	}
}

// Sheets are rows on any layout, checked as they are typed, taken back one by one, and
// leave nothing but how many they are.
func TestPaperSheets(t *testing.T) {
	d := start(text.English, 0, 80, 24)
	d.Press("s", "down", "enter")
	d.Type("фсаәғлт") // ACF25KN on a Kazakh layout
	d.Press("enter")
	d.See(t, "Counted. 1 sheet is in.")
	if strings.Contains(d.Screen(), "фсаәғлт") {
		t.Errorf("the row stays:\n%s", d.Screen())
	}
	d.Type("ACFB")
	d.See(t, "B is one too many")
	d.Press("enter")
	if n := d.w.Course.Finished(); n != 1 {
		t.Errorf("a wrong row is counted: %d", n)
	}
	d.Press("backspace", "enter")
	d.See(t, "2 sheets are in.")
	d.Type("-")
	d.Press("enter")
	d.See(t, "1 sheet is in.")
	d.Press("tab", "down", "down", "enter") // the same from the list of what can be done
	d.See(t, "0 sheets are in.")
	d.Type("0")
	d.Press("enter")
	d.Type("b 2")
	d.Press("enter", "enter")
	d.See(t, "Type the letters and digits of a sheet")
	d.Press("esc")
	if _, page := d.front().(*pageScreen); !page || d.w.Course.Finished() != 2 {
		t.Errorf("%d are in:\n%s", d.w.Course.Finished(), d.Screen())
	}
	d.closed(2, "close")
	d.Press("s")
	if _, page := d.front().(*pageScreen); !page {
		t.Error("sheets are taken after the close")
	}
}

// After a row that was refused, typing begins the next sheet, and the refused one stays to
// be read until that counts; any other key mends it. The letters named are those of sheets.
func TestARefusedSheet(t *testing.T) {
	d := start(text.English, 0, 80, 24)
	d.Press("s", "down", "enter")
	d.Type("фсаи") // ACFB
	d.See(t, "B (typed: и) is one too many")
	d.Press("enter")
	d.See(t, "фсаи")
	d.Type("j")
	d.See(t, "0 sheets are in.")
	d.See(t, "! Not counted: фсаи. B (typed: и) is one too many")
	d.Type("jj")
	d.See(t, "! J is there twice.")
	d.See(t, "! Not counted: фсаи.")
	d.Press("backspace", "backspace", "enter")
	d.See(t, "Counted. 1 sheet is in.")
	if strings.Contains(d.Screen(), "фсаи") {
		t.Errorf("a sheet that is done with stays:\n%s", d.Screen())
	}
	d.Type("AA")
	d.Press("enter", "left", "backspace") // mended where it is
	d.Press("enter")
	d.See(t, "Counted. 2 sheets are in.")
	d.Type("AA")
	d.Press("enter")
	d.Type("-") // what is on the next row
	d.Press("enter")
	d.See(t, "The last one is out again. 1 sheet is in.")
	if strings.Contains(d.Screen(), "AA") {
		t.Errorf("a refused row stays:\n%s", d.Screen())
	}
}

// What sheets say is exactly what the picture counts, as if the people had answered.
func TestSheetsCountAsAnswers(t *testing.T) {
	d := start(text.English, 0, 80, 24)
	d.Press("s", "down", "enter")
	for i := range 12 {
		d.Type([]string{"A1J", "B2K"}[i%2])
		d.Press("enter")
	}
	d.Press("esc")
	d.closed(12, "close")
	shown := d.w.Course.Tables().Shown
	if len(shown) != 6 {
		t.Errorf("%+v", shown)
	}
	for _, p := range shown {
		if p.Yes != 6 || p.No != 6 {
			t.Errorf("%+v", p)
		}
	}
}

// Without numbers no page after the beginning has a figure of the room, whether it was
// chosen or too few have answered, and nobody is asked to count.
func TestWithoutNumbers(t *testing.T) {
	for _, people := range []int{7, 24} {
		d := start(text.English, people, 80, 24)
		d.Press("d")
		d.See(t, "we talk")
		for range 40 {
			if s := d.Screen(); strings.Contains(s, " of 24") || strings.Contains(s, "hands") && strings.Contains(s, "9 hands") || d.w.Course.Expected() > 0 {
				t.Errorf("a figure:\n%s", s)
			}
			if d.w.Course.Block().ID == "close" && !d.w.Course.Closed() {
				d.Press("c", "down", "enter")
			}
			d.Press("right")
		}
		if tables := d.w.Course.Tables(); tables.N != people || len(tables.Shown)+len(tables.Hidden) > 0 || !tables.WithoutNumbers {
			t.Errorf("%+v", tables)
		}
	}
}

// No screen offers two things for one key.
func TestOneKeyAsksForOneThing(t *testing.T) {
	for name, scene := range scenes() {
		d := start(text.English, scene.people, 80, 24)
		scene.to(d)
		seen := map[string]kit.Action{}
		for _, o := range d.front().Offers() {
			if before, twice := seen[o.Action.Key()]; twice && before != o.Action && o.Action.IsCharacter() {
				t.Errorf("%s: %s asks for two things", name, o.Action.Key())
			}
			seen[o.Action.Key()] = o.Action
		}
	}
}

// A guest has a way out on every screen and at every size, and nothing to keep.
func TestAGuestsWayOut(t *testing.T) {
	for _, name := range []string{"question", "result", "card", "cardage", "cardresult", "cardrole", "guestplan"} {
		for _, lang := range text.Langs() {
			d := start(lang, 2, 40, 12)
			scenes()[name].to(d)
			lines := strings.Split(strings.TrimRight(d.Screen(), "\n "), "\n")
			if foot := lines[len(lines)-1]; !strings.Contains(foot, "b "+d.w.Words.Workshop.Card.Leave) || !strings.Contains(foot, "Tab") {
				t.Errorf("%s in %s: %s", name, lang, foot)
			}
			for _, o := range d.front().Offers() {
				if o.Action == kit.ActionTried || o.Action == kit.ActionSave {
					t.Errorf("%s offers %s", name, o.Label)
				}
			}
			d.Press("b")
			if _, asked := d.front().(*kit.Dialog); !asked {
				t.Errorf("%s: b does not lead out", name)
			}
		}
	}
}

// What the way out says is what it does: before the end a guest stops, after it they are done.
func TestTheWayOutSaysWhatItDoes(t *testing.T) {
	for name, done := range map[string]bool{"question": false, "card": false, "cardage": false, "cardresult": true, "result": true} {
		for _, lang := range text.Langs() {
			d := start(lang, 2, 120, 40)
			scenes()[name].to(d)
			w := d.w.Words.Workshop.Person
			says, asks := w.Stop, w.StopAsk
			if done {
				says, asks = w.Done, w.DoneAsk
			}
			if way, _, _ := d.w.WayOut(); way.Label != says {
				t.Errorf("%s in %s says %q", name, lang, way.Label)
			}
			d.Press("b")
			d.See(t, asks)
		}
	}
}

// Going on with any key asks once for the close; who does not close can go on all the same,
// and the notes say what that means.
func TestTheCloseIsNotPassedBy(t *testing.T) {
	for _, key := range []string{"right", "pgdown", " ", "down", "enter"} {
		d := start(text.English, 18, 80, 24)
		d.to("close")
		d.Press(key)
		d.See(t, "How many people are in the room?")
		d.Press("esc", "right")
		d.See(t, "In pairs")
		d.Press("n")
		d.See(t, "The answers are still open")
		d.Press("c")
		d.Type("18")
		d.Press("enter", "n")
		if strings.Contains(d.Screen(), "still open") {
			t.Errorf("the answers are closed:\n%s", d.Screen())
		}
	}
}

// Fewer people than answers are doubted once: the close cannot be taken back.
func TestFewerPeopleThanAnswersAreDoubted(t *testing.T) {
	d := start(text.English, 18, 80, 24)
	d.Press("c", "1", "enter")
	d.See(t, "You typed 1, but there are more answers (18)")
	if d.w.Course.Closed() {
		t.Fatal("closed by a slip of the fingers")
	}
	d.Press("8", "enter")
	if tables := d.w.Course.Tables(); tables.Heads != 18 || tables.Overcounted() {
		t.Errorf("%+v", tables)
	}
}

// A rehearsal says that it is one, on every page and in its report, and knows how many
// people it has.
func TestARehearsalSaysSo(t *testing.T) {
	d := start(text.English, 18, 80, 24)
	d.w.Course.SetRehearsed(true)
	d.Press("right")
	d.See(t, "Aina · Rehearsal")
	d.Press("c", "enter")
	if tables := d.w.Course.Tables(); tables.Heads != 18 {
		t.Errorf("%+v", tables)
	}
	data, err := export.ReportOf(d.w.Course, theCatalog, "2026-11-22").File(text.English, "r.md")
	if err != nil || !strings.Contains(string(data), "the people are made up") {
		t.Errorf("%v %s", err, data)
	}
}
