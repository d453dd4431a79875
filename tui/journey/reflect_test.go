package journey

import (
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/person"
	"aina/quiz/store"
	"aina/tui/kit"
	"aina/tui/live"
	"aina/tui/shell"
)

// toResult answers everything and opens the result.
func toResult(t *testing.T, opt setup, width, height int) *driver {
	t.Helper()
	d := start(opt, width, height)
	toQuestions(d)
	answerAll(t, d)
	return d
}

// reflectOn writes down a try of the role in front: much joy, much energy, yes.
func reflectOn(d *driver) {
	d.Press("enter", "5", "5", "3")
	d.Type("wind and sun")
	d.Press("enter")
}

func TestTryingMovesThePictureAndIsKept(t *testing.T) {
	opt := keeping(t, options(catalog.English))
	d := toResult(t, opt, 80, 40)
	v := d.env.Visit
	d.Press("enter", " ", "p", "v") // matches, the first on the shortlist, the plan, I tried it
	d.See(t, "When was it?")
	before := v.Picture().Learned()
	reflectOn(d)
	d.See(t, "Thank you. It is written down.")
	d.See(t, "What moved in your picture")
	d.See(t, "After 2 more tries")
	if len(v.Log) != 1 || v.Log[0].Joy != 5 || v.Log[0].Energy != 5 || v.Log[0].Again != learning.AgainYes || v.Log[0].Note != "wind and sun" || v.Log[0].On != "2026-11-22" {
		t.Fatalf("%+v", v.Log)
	}
	moved := false
	for _, dial := range quiz.Dimensions(theCatalog.Causes) {
		was, _ := before.Value(dial)
		if is, known := v.Picture().Learned().Value(dial); known && is != was {
			moved = true
		}
	}
	if !moved {
		t.Error("the picture has learned nothing")
	}
	d.Press("esc", "esc", "esc", "end")
	d.See(t, "by your answers alone:")

	state, found, err := opt.Store.Load(t.Context())
	if err != nil || !found || len(state.Reflections) != 1 {
		t.Fatalf("%v %v %+v", found, err, state.Reflections)
	}
	// Come back another day, straight to what was tried: change it, then remove it.
	opt.Kept, opt.Found, opt.Reflect = state, true, true
	again := start(opt, 80, 40)
	again.See(t, "wind and sun”")
	again.Press("down", "enter", "enter", "1", "enter", "enter", "enter")
	if log := again.env.Visit.Log; len(log) != 1 || log[0].Joy != 1 || log[0].Note != "wind and sun" {
		t.Fatalf("%+v", log)
	}
	again.Press("esc", " ", "down", "enter")
	again.See(t, "Nothing is written down yet.")
	if state, _, _ := opt.Store.Load(t.Context()); len(state.Reflections) != 0 || len(state.Answers) == 0 {
		t.Errorf("%d entries and %d answers are kept", len(state.Reflections), len(state.Answers))
	}
}

// Before the first try is saved, the person is asked whose computer this is; on a
// shared one nothing is saved.
func TestReflectAsksWhoseComputerItIs(t *testing.T) {
	for _, shared := range []bool{false, true} {
		opt := keeping(t, options(catalog.English))
		opt.Reflect = true
		d := start(opt, 80, 24)
		d.Press("enter")
		d.See(t, "Is this computer yours?")
		d.Press(map[bool]string{true: "1", false: "2"}[!shared])
		d.See(t, "What did you try?")
		d.Press("enter")
		reflectOn(d)
		state, found, err := opt.Store.Load(t.Context())
		if err != nil || found == shared || found && len(state.Reflections) != 1 {
			t.Errorf("shared %v: found %v, %v, %+v", shared, found, err, state)
		}
		if shared {
			d.See(t, "It stays until Aina closes")
			d.Press("esc", "q")
			d.See(t, "Leave")
		}
	}
}

// An hour that is still to come, or none at all, is no day on which something
// was tried; what was typed stays.
func TestReflectTakesOnlyPastDays(t *testing.T) {
	opt := options(catalog.English)
	opt.Reflect = true
	d := start(opt, 80, 24)
	d.Press("enter", "enter")
	for range 10 {
		d.Press("backspace")
	}
	d.Type("2027-01-01")
	d.Press("enter")
	d.See(t, "“2027-01-01” is not today or an earlier day.")
	d.See(t, "When was it?")
	if strings.Contains(d.Screen(), "How much joy") {
		t.Error("it went on")
	}
}

// A day stands in the field as people of the language type it, and is taken so.
func TestTheDayIsTypedAsPeopleWriteIt(t *testing.T) {
	opt := options(catalog.Russian)
	opt.Reflect = true
	d := start(opt, 80, 24)
	d.Press("enter", "enter")
	d.See(t, "Вчера, 21 ноября 2026 года")
	d.Type("1.5.2026")
	d.Press("enter")
	if on := d.front().(*reflectScreen).trial.Reflection.On; on != "2026-05-01" {
		t.Errorf("the day is %q", on)
	}
	d.Press("esc")
	d.See(t, "01.05.2026")
	d.Press("down", "down", "enter")
	if on := d.front().(*reflectScreen).trial.Reflection.On; on != "2026-11-21" {
		t.Errorf("the day is %q, not yesterday", on)
	}
}

func TestThePictureIsMovedByHand(t *testing.T) {
	opt := keeping(t, options(catalog.English))
	d := toResult(t, opt, 120, 40)
	v := d.env.Visit
	answered := string(v.Profile().YAML())
	first := v.Ranking.Matches[0].Opportunity.ID
	d.Press("d")
	d.See(t, "First in line now")
	// For whom: animals from "a lot" down to "rather not".
	for d.front().(*adjustScreen).menu.At < len(catalog.Motives())+len(catalog.Activities()) {
		d.Press("down")
	}
	d.See(t, "‹a lot›")
	d.Press("left", "left", "left")
	d.See(t, "* rather not")
	d.See(t, "set by you · before you moved it: a lot")
	for _, m := range v.Ranking.Matches {
		if contains(m.Opportunity.CausesMet(), "animals") {
			t.Fatalf("%s is still offered", m.Opportunity.ID)
		}
	}
	if v.Ranking.Matches[0].Opportunity.ID == first {
		t.Error("the first match did not follow")
	}
	d.See(t, v.Ranking.Matches[0].Opportunity.Title.In(catalog.English))
	if state, _, _ := opt.Store.Load(t.Context()); state.Overrides.Causes["animals"] != -1 {
		t.Errorf("the hand is not kept: %+v", state.Overrides)
	}
	d.Press("z", "enter") // asked first, and what was moved stays
	if v.Overrides.Empty() {
		t.Error("it went back without a yes")
	}
	d.Press("z", "down", "enter")
	d.See(t, "What you moved is back where it was.")
	if now := string(v.Profile().YAML()); now != answered || !v.Overrides.Empty() {
		t.Errorf("back to the answers is\n%s\nand not\n%s", now, answered)
	}
}

// Every dial can be moved with arrows and Enter alone, on the smallest terminal
// that is fully usable, and the way back to the answers stands in the list.
func TestAdjustNeedsNoLetters(t *testing.T) {
	for _, lang := range []catalog.Lang{catalog.English, catalog.Russian, catalog.Kazakh} {
		d := toResult(t, options(lang), 40, 12)
		d.Send(kit.PushMsg{Screen: newAdjust(d.env)})
		v := d.env.Visit
		dials := quiz.Dimensions(theCatalog.Causes)
		for i, dial := range dials {
			d.Press("right")
			if !v.Overrides.Has(dial) {
				d.Press("left")
			}
			if !v.Overrides.Has(dial) {
				t.Errorf("%s: dial %d %v does not move", lang, i, dial)
			}
			d.See(t, "›")
			d.Press("enter")
		}
		d.Press("down", "enter", "down", "enter") // past "leave it" to "back to my answers", and yes
		if !v.Overrides.Empty() {
			t.Errorf("%s: the way back does nothing:\n%s", lang, d.Screen())
		}
	}
}

// The detail shows what would change a match, and how stable it is.
func TestDetailSaysWhatWouldChangeIt(t *testing.T) {
	d := toResult(t, options(catalog.English), 80, 60)
	d.Press("enter", "enter", "i", "end")
	d.See(t, "out of 100 cases")
	d.See(t, "Changing your mind a little")
	d.Press("i")
	if strings.Contains(d.Screen(), "What would change this") {
		t.Error("it is said without being asked for")
	}
	d.Press("esc", "end", "up", "enter", "i", "end")
	d.See(t, "What would change this")
	d.See(t, "How steady this is")
}

// earlier is what an earlier visit saved: answers and one try.
func earlier(t *testing.T, opt setup) setup {
	t.Helper()
	state := person.State{Form: quiz.Quick, On: "values-mend", Answers: quiz.Answers{"values-mend": {Scale: 5}},
		Reflections: []learning.Reflection{{Role: "bird-count", Title: catalog.Text{En: "Birds"}, On: "2026-11-01", Joy: 5}}}
	if err := opt.Store.Save(t.Context(), state); err != nil {
		t.Fatal(err)
	}
	opt.Kept, opt.Found, _ = opt.Store.Load(t.Context())
	return opt
}

// On a computer that the person calls shared, what somebody left is not continued,
// what is written now stays for the visit and goes into the plan, and nothing
// reaches the disk.
func TestSharedStaysShared(t *testing.T) {
	opt := earlier(t, keeping(t, options(catalog.English)))
	before, _, _ := opt.Store.Load(t.Context())
	d := start(opt, 80, 24)
	d.Press("enter")
	point(t, d, "Just look at the catalog")
	d.Press("enter", " ", "p") // browse, shortlist, plan
	d.See(t, "Is this computer yours?")
	d.Press("2", "v") // shared; I tried it
	reflectOn(d)
	v := d.env.Visit
	d.Press("esc", "esc", "esc")
	w := d.front().(*welcomeScreen)
	for i, wish := range w.wishes() {
		if wish == wishReflect {
			w.menu.At = i
		}
		if wish == wishContinue {
			t.Error("somebody else's answers are offered")
		}
	}
	d.Press("enter")
	if len(v.Log) != 1 || v.Log[0].Joy != 5 || v.Keeps || v.Session != nil {
		t.Errorf("keeps %v, and the log is %+v", v.Keeps, v.Log)
	}
	if p := v.plan(false).Picture; len(p.Log) != 1 || len(p.Answers) != 0 {
		t.Errorf("the plan holds %d tries and %d answers", len(p.Log), len(p.Answers))
	}
	if after, _, _ := opt.Store.Load(t.Context()); len(after.Reflections) != len(before.Reflections) {
		t.Errorf("the disk holds %+v", after.Reflections)
	}
}

// On one's own, a try that is written while browsing is put behind the earlier.
func TestBrowsingAddsToWhatIsKept(t *testing.T) {
	opt := earlier(t, keeping(t, options(catalog.English)))
	d := start(opt, 80, 24)
	d.Press("enter")
	point(t, d, "Just look at the catalog")
	d.Press("enter", " ", "p", "1", "v")
	reflectOn(d)
	state, _, err := opt.Store.Load(t.Context())
	if err != nil || len(state.Reflections) != 2 || len(state.Answers) != 1 || len(state.Shortlist) != 1 {
		t.Errorf("%v: %d tries, %d answers, %v", err, len(state.Reflections), len(state.Answers), state.Shortlist)
	}
}

// The last try that is removed goes from the disk too, though no question was
// ever answered.
func TestTheLastTryIsRemovedFromTheDisk(t *testing.T) {
	opt := keeping(t, options(catalog.English))
	opt.Reflect = true
	d := start(opt, 80, 24)
	d.Press("enter", "1", "enter")
	reflectOn(d)
	if state, _, _ := opt.Store.Load(t.Context()); len(state.Reflections) != 1 {
		t.Fatal("it was not kept")
	}
	d.Press("esc", "down", " ", "down", "enter")
	if state, _, _ := opt.Store.Load(t.Context()); len(state.Reflections) != 0 || len(d.env.Visit.Log) != 0 {
		t.Errorf("the disk still holds %+v:\n%s", state.Reflections, d.Screen())
	}
}

// Without a catalog the log does not panic, and it says why.
func TestReflectWithoutACatalog(t *testing.T) {
	opt := options(catalog.English)
	opt.Reflect, opt.Read = true, failing
	d := start(opt, 80, 24)
	d.See(t, "no such file")
	for _, keys := range [][]string{{"enter", "esc"}, {"p", "e", "esc", "esc"}, {"p", "end", "enter", "esc", "esc"}, {"p", "v", "esc"}} {
		d.Press(keys...)
	}
}

// A new catalog does not remove a half-typed line.
func TestANoteOutlivesAReload(t *testing.T) {
	opt := options(catalog.English)
	opt.Reflect = true
	d := start(opt, 80, 24)
	d.Press("enter", "enter", "enter", "5", "5", "1")
	d.Type("cold no")
	d.Send(live.LoadedMsg{Catalog: theCatalog})
	d.Type("ses")
	d.Press("enter")
	if log := d.env.Visit.Log; len(log) != 1 || log[0].Note != "cold noses" {
		t.Errorf("%+v", log)
	}
}

// What was said of a try, or of a question, is there again after the program
// ended in the middle of it; stepping back out of a try saves nothing.
func TestLeavingInTheMiddleLosesNothing(t *testing.T) {
	for name, test := range map[string]struct {
		keys []string
		msg  tea.Msg
		want int
	}{
		"ctrl+c":            {keys: []string{"4", "ctrl+c"}, want: 1},
		"a signal":          {keys: []string{"4"}, msg: shell.SignalMsg{Code: 129}, want: 1},
		"quit":              {keys: []string{"4", "q"}, want: 1},
		"nothing said yet":  {keys: []string{"ctrl+c"}},
		"stepped back":      {keys: []string{"4", "esc", "esc", "esc", "esc", "ctrl+c"}},
		"a day, and no joy": {keys: []string{"esc", "ctrl+c"}},
	} {
		t.Run(name, func(t *testing.T) {
			opt := keeping(t, options(catalog.English))
			opt.Reflect = true
			d := start(opt, 80, 24)
			d.Press("enter", "1", "enter", "enter") // mine, the first role, today
			d.Press(test.keys...)
			if test.msg != nil {
				d.Send(test.msg)
			}
			if state, _, _ := opt.Store.Load(t.Context()); len(state.Reflections) != test.want {
				t.Errorf("%d tries are kept, want %d:\n%s", len(state.Reflections), test.want, d.Screen())
			}
		})
	}
	opt := keeping(t, options(catalog.English))
	d := start(opt, 80, 24)
	toQuestions(d)
	for range 100 {
		switch s := d.front().(type) {
		case *chapterScreen:
			d.Press("enter")
			continue
		case *questionScreen:
			if !s.Typing() {
				d.Press("s")
				continue
			}
		}
		break
	}
	d.Type("half a thou")
	d.Press("ctrl+c")
	state, _, _ := opt.Store.Load(t.Context())
	for _, a := range state.Answers {
		if a.Text == "half a thou" {
			return
		}
	}
	t.Errorf("the half-typed answer is lost: %+v\n%s", state.Answers, d.Screen())
}

// The cursor does not suggest a yes, and a full log says so before anything is asked.
func TestWouldYouAgainBeginsInTheMiddle(t *testing.T) {
	opt := options(catalog.English)
	opt.Reflect = true
	d := start(opt, 80, 24)
	d.Press("enter", "enter", "enter", "3", "3", "down")
	d.See(t, "› 2")
	d.Press("esc", "esc", "esc", "esc", "esc")
	d.env.Visit.Log = make([]learning.Reflection, learning.MaxReflections)
	d.Press("enter")
	d.See(t, "500 tries are written down, and there is no room for more.")
}

// Opening the plan from the middle of a reflection keeps what was said, and a page
// that was left open shows the current picture.
func TestJumpingAwayKeepsATry(t *testing.T) {
	d := toResult(t, options(catalog.English), 80, 24) // nothing is kept
	d.Press("enter", " ", "p", "v", "enter", "4", "q", "down", "enter")
	if log := d.env.Visit.Log; len(log) != 1 || log[0].Joy != 4 {
		t.Errorf("the log is %+v:\n%s", log, d.Screen())
	}
	d.See(t, "My plan")
}

func TestADetailFollowsThePicture(t *testing.T) {
	d := toResult(t, options(catalog.English), 80, 60)
	d.Press("enter", "down", "down", "down", "down", "down", "down", "enter")
	before := d.front().(*detailScreen).match.Score()
	d.Press(" ", "p", "v", "enter", "1", "1", "3", "enter", "esc", "esc") // shortlist, plan, a bad try, and back
	s := d.front().(*detailScreen)
	m, _ := d.env.Visit.Ranking.Match(s.opp.ID)
	if s.match.Score() != m.Score() || m.Score() == before {
		t.Errorf("the page shows %v, the list has %v, it was %v", s.match.Score(), m.Score(), before)
	}
}

// A log that turns out to be full after the question whose computer this is says so.
func TestAFullLogAfterTheComputerQuestion(t *testing.T) {
	opt := keeping(t, options(catalog.English))
	full := person.State{Answers: quiz.Answers{"values-mend": {Scale: 5}}}
	for range learning.MaxReflections {
		full.Reflections = append(full.Reflections, learning.Reflection{Role: "bird-count", On: "2026-09-01", Joy: 3})
	}
	if err := opt.Store.Save(t.Context(), full); err != nil {
		t.Fatal(err)
	}
	opt.Kept, opt.Found, _ = opt.Store.Load(t.Context())
	d := start(opt, 80, 24)
	d.Press("enter")
	point(t, d, "Just look at the catalog")
	d.Press("enter", " ", "p", "1", "v")
	d.See(t, "500 tries are written down")
}

// At no width that is fully usable is a word of the picture cut, and the arrows
// beside it stand.
func TestThePictureCutsNoWords(t *testing.T) {
	for _, lang := range []catalog.Lang{catalog.English, catalog.Russian, catalog.Kazakh} {
		d := toResult(t, options(lang), 120, 60)
		v := d.env.Visit
		for _, m := range catalog.Motives()[:4] {
			v.setOverrides(v.Overrides.Set(v.Snapshot().Profile, quiz.Dimension{Facet: quiz.FacetMotive, Key: string(m)}, 0.1))
		}
		v.setOverrides(v.Overrides.Set(v.Snapshot().Profile, quiz.Dimension{Facet: quiz.FacetCause, Key: "disability"}, -1))
		for width := 40; width <= 120; width++ {
			s := newAdjust(d.env)
			s.Resize(kit.Size{Width: width, Height: 60})
			list, right := kit.Halves(s.Size)
			if right == 0 {
				list = width - 2
			}
			for i, line := range s.picture(kit.Size{Width: list, Height: 60}) {
				if strings.HasSuffix(strings.TrimSpace(line), "…") {
					t.Fatalf("%s, %d wide, line %d is cut: %q", lang, width, i, line)
				}
			}
		}
	}
}

// Where nothing is kept, leaving in the middle of a try asks first.
func TestLeavingADraftAsksFirst(t *testing.T) {
	opt := options(catalog.English)
	opt.Reflect = true
	d := start(opt, 80, 24)
	d.Press("enter", "enter", "enter", "4", "q") // a role, today, some joy
	if d.Left {
		t.Fatal("it left, and the try is lost")
	}
	d.Press("esc", "5", "1")
	d.Type("x")
	d.Press("enter")
	if log := d.env.Visit.Log; len(log) != 1 || log[0].Joy != 4 || log[0].Energy != 5 {
		t.Errorf("%+v\n%s", log, d.Screen())
	}
}

// A catalog that is saved while a role is named takes neither the typed words nor
// the role away, and stepping back to it keeps it.
func TestTheRoleOfATryStays(t *testing.T) {
	opt := keeping(t, options(catalog.English))
	opt.Reflect = true
	d := start(opt, 80, 24)
	d.Press("enter", "1") // write one down; mine
	d.Type("phone fr")
	d.Send(live.LoadedMsg{Catalog: theCatalog})
	d.See(t, "phone fr")
	d.Press("enter", "enter", "5", "esc", "esc", "esc") // the role, today, joy, and back to the role
	d.See(t, "What did you try?")
	d.Press("enter", "enter", "enter", "4", "1", "enter")
	if log := d.env.Visit.Log; len(log) != 1 || log[0].Role != "phone-friend" || log[0].Joy != 5 {
		t.Errorf("%+v\n%s", log, d.Screen())
	}
}

// A warning that saving failed is not hidden by what was done.
func TestAWarningIsNotHidden(t *testing.T) {
	opt := earlier(t, keeping(t, options(catalog.English)))
	opt.Reflect = true
	d := start(opt, 80, 24)
	if err := store.Open(opt.Store.Dir()).Erase(t.Context()); err != nil {
		t.Fatal(err)
	}
	d.Press("down", " ", "down", "enter") // remove the one entry, and yes
	d.See(t, "erased in the meantime")
}

// A shortlist that was emptied stays empty, and "shared" says what is still there.
func TestTheLastOfAShortlistIsTakenOff(t *testing.T) {
	opt := keeping(t, options(catalog.English))
	opt.Browse = true
	d := start(opt, 80, 24)
	d.Press(" ", "p", "enter", " ", "q")
	if state, _, _ := opt.Store.Load(t.Context()); len(state.Shortlist) != 0 {
		t.Errorf("kept %v", state.Shortlist)
	}
	opt = earlier(t, keeping(t, options(catalog.English)))
	opt.Browse = true
	d = start(opt, 80, 24)
	d.Press(" ", "p", "2")
	d.See(t, "Answers from an earlier visit are still on this computer.")
}

// Skipping a step that has an answer keeps it; taking it back is a thing of its own.
func TestSkippingAStepKeepsItsAnswer(t *testing.T) {
	opt := options(catalog.English)
	opt.Reflect = true
	d := start(opt, 80, 24)
	d.Press("enter", "enter", "enter", "4", "esc", "s")
	d.See(t, "Did it give you energy, or take it?")
	r := &d.front().(*reflectScreen).trial.Reflection
	if r.Joy != 4 {
		t.Errorf("joy is %d, not 4", r.Joy)
	}
	d.Press("esc", "c")
	d.See(t, "How much joy was in it?")
	if r.Joy != 0 {
		t.Errorf("joy is still %d", r.Joy)
	}
}
