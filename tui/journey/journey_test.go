package journey

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/store"
	"aina/tui/kit"
	"aina/tui/live"
)

func TestFirstFrameShowsTheNameWithoutWaiting(t *testing.T) {
	opt := options(catalog.Russian)
	if v := unread(opt).Model.View(); !strings.Contains(v, "Aina") {
		t.Errorf("the first frame lacks the name:\n%s", v)
	}
}

// A person who knows no key but Enter, the arrows and Esc reaches the plan.
func TestEnterArrowsAndEscReachThePlan(t *testing.T) {
	for _, lang := range []catalog.Lang{catalog.English, catalog.Russian, catalog.Kazakh} {
		d := start(options(lang), 80, 24)
		for range 400 {
			switch d.front().(type) {
			case *matchesScreen:
				if len(d.env.Visit.Shortlist) == 0 {
					d.Press("enter", "enter", "esc") // open, put on the shortlist, back
				}
				d.Press("tab") // the list of everything, reached without letters
				continue
			case *kit.Help:
				point(t, d, d.env.Words.Matches.DoPlan)
			case *questionScreen:
				d.Press("down")
			case *planScreen:
				d.See(t, d.env.Visit.chosen()[0].Title.In(lang))
				return
			}
			d.Press("enter")
		}
		t.Fatalf("%s: the plan was not reached:\n%s", lang, d.Screen())
	}
}

func TestEscNeverLosesAnAnswer(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	toQuestions(d)
	answerAll(t, d)
	before := d.env.Visit.Profile().YAML()
	for range 60 {
		d.Press("esc")
	}
	if after := d.env.Visit.Profile().YAML(); string(after) != string(before) {
		t.Errorf("the way back changed the answers:\n%s\nbefore:\n%s", after, before)
	}
}

func TestTypedTextStaysOnTheWayBack(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	toQuestions(d)
	session := d.env.Visit.Session
	for i := range session.Len() {
		if session.Question(i).Kind == quiz.Open {
			session.Jump(i)
			break
		}
	}
	d.front().(*questionScreen).load(d.env.Visit.Session.At())
	at := session.At()
	d.Type("I miss our yard")
	d.Press("esc")
	if a, _ := session.Given(at); a.Text != "I miss our yard" {
		t.Errorf("kept %q", a.Text)
	}
}

func TestChangingAnAnswerChangesTheRanking(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	toQuestions(d)
	answerAll(t, d)
	d.Press("enter")
	first := d.env.Visit.Ranking.Matches[0].Opportunity
	if !contains(first.Causes, "animals") {
		t.Fatalf("with animals a lot, the first match is %s", first.ID)
	}
	d.Press("esc", "r") // back to the result, and to the answers
	session := d.env.Visit.Session
	for i := range session.Len() {
		if session.Question(i).Kind == quiz.Levels {
			d.front().(*reviewScreen).menu.At = i + 1
		}
	}
	d.Press("enter")
	d.See(t, "Animals")
	d.Press("left", "left", "left", "end", "enter") // from a lot to rather not, and on
	d.See(t, "Check your answers")
	d.Press("home", "enter", "enter")
	for _, m := range d.env.Visit.Ranking.Matches {
		if contains(m.Opportunity.CausesMet(), "animals") {
			t.Fatalf("%s is still offered", m.Opportunity.ID)
		}
	}
}

func TestKeysByPlace(t *testing.T) {
	for name, keys := range map[string][]string{
		"latin":        {"1", "2", "3", "4", "5"},
		"kazakh":       {`"`, "ә", "і", "ң", "ғ"},
		"kazakh, caps": {`"`, "Ә", "І", "Ң", "Ғ"},
	} {
		d := start(options(catalog.Kazakh), 80, 24)
		toQuestions(d)
		if name != "latin" { // the row is taken once it has shown itself
			d.Press(keys[0])
			d.See(t, "1-сұрақ")
			d.Press("enter")
			d.Press("esc")
		}
		d.Press(keys...)
		session := d.env.Visit.Session
		for i := range 5 {
			if a, _ := session.Given(i); a.Scale != i+1 {
				t.Errorf("%s: key %q said %d", name, keys[i], a.Scale)
			}
		}
	}
	d := start(options(catalog.Russian), 80, 24)
	toQuestions(d)
	d.Press("о", "о", "о", "л", "enter") // j j j k: to the middle of the scale, 4, 5, 4
	if a, _ := d.env.Visit.Session.Given(0); a.Scale != 4 {
		t.Errorf("о о о л Enter said %d, not 4", a.Scale)
	}
	d.Press("й") // q
	d.See(t, d.env.Words.App.LeaveAsk)
}

// The help lists what a screen offers, and choosing a line does it.
func TestOffersAreListedInTheHelp(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	toQuestions(d)
	d.Press("f1")
	d.See(t, "What you can do here")
	d.See(t, "why we ask")
	point(t, d, "why we ask")
	d.Press("enter")
	d.See(t, "Why we ask")
}

func TestAnswersAreKeptOnlyOnAPrivateComputer(t *testing.T) {
	for _, own := range []bool{true, false} {
		opt := keeping(t, options(catalog.English))
		d := start(opt, 80, 24)
		d.Press("enter", "enter")
		d.See(t, "Is this computer yours?")
		d.Press("enter") // nothing is chosen for anybody
		d.See(t, "Please choose first")
		if own {
			d.Press("1", "5", "4")
		} else {
			d.Press("down", "down", "enter", "5", "4")
		}
		files, _ := os.ReadDir(opt.Store.Dir())
		if own != (len(files) > 0) {
			t.Errorf("own %v: %d files are kept", own, len(files))
		}
		if !own {
			continue
		}
		state, found, err := opt.Store.Load(t.Context())
		if err != nil || !found || len(state.Answers) != 2 {
			t.Errorf("kept %d answers, found %v, %v", len(state.Answers), found, err)
		}
	}
}

func TestContinue(t *testing.T) {
	opt := keeping(t, options(catalog.Russian))
	d := start(opt, 80, 24)
	toQuestions(d)
	d.Press("5", "4", "3")
	opt.Store = store.Open(opt.Store.Dir())
	opt.Kept, opt.Found, _ = opt.Store.Load(t.Context())
	again := start(opt, 80, 24)
	again.Press("enter")
	again.See(t, "Продолжить с того же места")
	again.Press("enter")
	again.See(t, "4 из")
}

func TestLeavingASharedComputerAsksFirst(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	toQuestions(d)
	d.Press("5", "q")
	d.See(t, "Leave now?")
	d.Press("esc")
	d.See(t, "2 of")
	d.Press("q", "end", "enter")
	if !d.Left {
		t.Errorf("the program stays:\n%s", d.Screen())
	}
}

func TestThePlanIsSavedToTheNamedFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "план.md")
	d := start(options(catalog.Russian), 80, 24)
	toQuestions(d)
	answerAll(t, d)
	d.Press("enter", " ", "p", "end", "enter")
	d.See(t, "Имя файла")
	save := func(name string) {
		s := d.front().(*saveScreen)
		s.input.SetValue(name)
		s.menu.At = 0
		d.Press("end")
		d.Press("down", "enter")
	}
	save(file)
	d.See(t, "Сохранено")
	data, err := os.ReadFile(file)
	if err != nil || !strings.Contains(string(data), d.env.Visit.chosen()[0].Title.Ru) {
		t.Fatalf("%v:\n%s", err, data)
	}
	d.Press("enter")
	d.See(t, "Мой план")
	d.Press("end", "enter")
	save(file)
	d.See(t, "→ Сохранить как план-2.md")
	if s := d.front().(*saveScreen); s.row() != rowWrite {
		t.Errorf("the cursor is on row %d", s.row())
	}
	d.Press("enter") // under the other name
	d.See(t, "Сохранено")
	second, err := os.ReadFile(filepath.Join(filepath.Dir(file), "план-2.md"))
	if err != nil || string(second) != string(data) {
		t.Fatalf("%v:\n%s", err, second)
	}
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	d.Press("enter") // back to the plan
	d.Press("end", "enter")
	save(file)
	d.See(t, "план-3.md")
	d.Press("down", "enter") // replace it
	d.See(t, "Сохранено")
	if replaced, err := os.ReadFile(file); err != nil || len(replaced) == 0 {
		t.Errorf("%v: it was not replaced", err)
	}
}

// The proposed name is one that no file has, the folder is shown, and the ending
// decides the form.
func TestAFreeNameIsProposed(t *testing.T) {
	opt := options(catalog.English)
	opt.Folder = t.TempDir()
	for _, name := range []string{"my-plan.html", "my-plan-2.html"} {
		if err := os.WriteFile(filepath.Join(opt.Folder, name), []byte("mine"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	d := start(opt, 120, 24)
	toQuestions(d)
	answerAll(t, d)
	d.Press("enter", "enter", " ", "p", "end", "enter")
	d.See(t, "› my-plan-3.html")
	d.See(t, opt.Folder)
	d.Press("down", "enter")
	d.See(t, "Saved")
	data, err := os.ReadFile(filepath.Join(opt.Folder, "my-plan-3.html"))
	if err != nil || !strings.HasPrefix(string(data), "<!DOCTYPE html>") {
		t.Errorf("%v: %.80s", err, data)
	}
	for _, name := range []string{"my-plan.html", "my-plan-2.html"} {
		if data, err := os.ReadFile(filepath.Join(opt.Folder, name)); err != nil || string(data) != "mine" {
			t.Errorf("%s was touched: %v", name, err)
		}
	}
}

func TestChangingTheLanguageChangesEverything(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	toQuestions(d)
	d.Press("5", "g", "home", "enter")
	d.See(t, "2-сұрақ")
	d.See(t, "өткізіп жіберу")
}

func TestABrokenCatalogSaysWhatToDo(t *testing.T) {
	opt := options(catalog.Russian)
	opt.Read = failing
	d := start(opt, 80, 24)
	d.Press("enter", "enter")
	d.See(t, "Не получилось открыть каталог")
	d.See(t, "--catalog")
}

func contains(all []string, x string) bool {
	for _, a := range all {
		if a == x {
			return true
		}
	}
	return false
}

func TestComingBackLeadsToThePlan(t *testing.T) {
	opt := keeping(t, options(catalog.English))
	d := start(opt, 80, 24)
	toQuestions(d)
	answerAll(t, d)
	d.Press("enter", " ", "q")
	opt.Kept, opt.Found, _ = opt.Store.Load(t.Context())
	again := start(opt, 80, 24)
	again.Press("enter")
	again.See(t, "Good to see you again")
	again.See(t, "1 role")
	again.Press("enter")
	if len(again.env.Visit.chosen()) != 1 {
		t.Errorf("the shortlist is lost:\n%s", again.Screen())
	}
	again.See(t, "My plan")
	again.Press("esc")
	point(t, again, "Look at my answers")
	again.Press("enter")
	again.See(t, "Check your answers")
}

func TestStartingOverAsksBeforeAnswersAreReplaced(t *testing.T) {
	opt := keeping(t, options(catalog.English))
	d := start(opt, 80, 24)
	toQuestions(d)
	d.Press("5", "4")
	opt.Kept, opt.Found, _ = opt.Store.Load(t.Context())
	again := start(opt, 80, 24)
	again.Press("enter")
	point(t, again, "Start again")
	again.Press("enter")
	again.See(t, "Start again?")
	again.Press("enter") // the first row loses nothing
	again.See(t, "3 of")
	if n := again.env.Visit.Session.Answered(); n != 2 {
		t.Errorf("%d answers are left of 2", n)
	}
}

func TestLookingAtTheAnswersKeepsThePlace(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	toQuestions(d)
	d.Press("5", "4", "r")
	d.See(t, "no answer yet")
	d.Press("esc")
	d.See(t, "3 of")
}

func TestTheHelpClosesWithTheKeyThatOpensIt(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	toQuestions(d)
	d.Press("tab", "tab")
	d.See(t, "1 of")
}

func TestEnterAndSpaceMark(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	toKind(d, quiz.Many)
	marked := func() int {
		a, _ := d.front().(*questionScreen).field.Answer()
		return len(a.Picked)
	}
	for _, step := range []struct {
		key  string
		want int
	}{{"1", 1}, {"enter", 0}, {"enter", 1}, {" ", 0}, {" ", 1}, {"down", 1}, {"enter", 2}, {"2", 1}} {
		d.Press(step.key)
		if n := marked(); n != step.want {
			t.Errorf("%d are marked after %q, not %d", n, step.key, step.want)
		}
	}
	at := d.env.Visit.Session.At()
	d.Press("n")
	if now := d.env.Visit.Session.At(); now != at+1 {
		t.Errorf("n leads from question %d to %d", at, now)
	}
}

func TestEscClearsASearchFirst(t *testing.T) {
	d := start(options(catalog.Russian), 80, 24)
	d.Press("enter", "end", "up", "enter", "/")
	all := d.front().(*matchesScreen).rows.len()
	d.Type("rybu") // книг on another layout is rybu without its end; nothing or something is found
	d.Press("enter", "esc")
	if got := d.front().(*matchesScreen).rows.len(); got != all {
		t.Errorf("%d rows after Esc, %d before the search", got, all)
	}
	d.Press("esc")
	d.See(t, "Просто посмотреть каталог")
}

func TestPlacesAreFoundOnTheOtherLayout(t *testing.T) {
	d := start(options(catalog.Russian), 80, 24)
	toKind(d, quiz.Place)
	d.Type("ntvbhnfe") // темиртау
	d.See(t, "Темиртау")
}

// Letters are text in a field: no key that would be typed is shown as a key.
func TestNoLettersAreShownWhileTyping(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	toKind(d, quiz.Place)
	lines := strings.Split(d.Screen(), "\n")
	if foot := lines[len(lines)-1]; strings.Contains(foot, "s skip") {
		t.Errorf("the foot shows a letter: %s", foot)
	}
	d.Press("tab")
	d.See(t, "skip")
}

// No detour grows the stack: plan and log, matches and result are singletons.
func TestNoDetourGrowsTheStack(t *testing.T) {
	d := toResult(t, options(catalog.English), 80, 24)
	for _, keys := range [][]string{{"enter", "u"}, {"enter", "p", "end", "up", "up", "enter", "p"}, {"p"}} {
		deepest := 0
		for i := range 5 {
			d.Press(keys...)
			if n := d.depth(); i == 0 {
				deepest = n
			} else if n > deepest {
				t.Fatalf("%v: %d screens stand on each other, and %d after the first time round:\n%s", keys, n, deepest, d.Screen())
			}
		}
		d.Press("esc", "esc")
	}
}

// The numbers come into view from any scroll position.
func TestNumbersComeIntoView(t *testing.T) {
	for _, size := range [][2]int{{40, 12}, {80, 24}} {
		d := toResult(t, options(catalog.English), size[0], size[1])
		d.Press("enter", "enter", "end")
		if strings.Contains(d.Screen(), "(+") {
			t.Fatal("numbers stand there unasked")
		}
		d.Press("i")
		d.See(t, "Why it suits you")
		d.Press("i", "home", "i") // and from the top
		d.See(t, "(+")
	}
}

// Starting over and going back before the first answer loses nothing.
func TestStartingOverLosesNothingBeforeTheFirstAnswer(t *testing.T) {
	opt := earlier(t, keeping(t, options(catalog.English)))
	before, _, _ := opt.Store.Load(t.Context())
	d := start(opt, 80, 24)
	d.Press("enter")
	w := d.front().(*welcomeScreen)
	begin := func() {
		for i, wish := range w.wishes() {
			if wish == wishAgain {
				w.menu.At = i
			}
		}
		d.Press("enter", "end", "enter") // the quick form
	}
	begin()
	d.See(t, "Is this computer yours?")
	d.Press("enter", "esc")
	if now, _, _ := opt.Store.Load(t.Context()); len(now.Answers) != len(before.Answers) || len(now.Reflections) != 1 {
		t.Fatalf("the disk holds %+v", now)
	}
	d.Press("home", "enter") // go on with the answers there were
	if s := d.env.Visit.Session; s.Answered() != 1 {
		t.Fatalf("%d answers, want the one from before:\n%s", s.Answered(), d.Screen())
	}
	d.Press("esc")
	begin()
	d.Press("2")
	if now, _, _ := opt.Store.Load(t.Context()); len(now.Answers) != 1 || now.Answers["values-mend"].Scale == 5 || len(now.Reflections) != 1 {
		t.Errorf("after the first new answer the disk holds %+v:\n%s", now, d.Screen())
	}
}

// The text below the last row can be read with the arrows, on small terminals
// too, and the way back leads to the rows.
func TestTextBelowTheRowsCanBeRead(t *testing.T) {
	hidden := 0
	for _, lang := range text.Langs() {
		for _, size := range [][2]int{{40, 12}, {80, 24}} {
			for name, open := range map[string]func(*Env) (kit.Screen, string){
				"plan":    func(env *Env) (kit.Screen, string) { return newPlan(env), env.Words.Plan.End },
				"log":     func(env *Env) (kit.Screen, string) { return newLog(env), env.Words.Reflect.How },
				"welcome": func(env *Env) (kit.Screen, string) { return newWelcome(env), env.Words.Welcome.Pillars },
			} {
				d := toResult(t, options(lang), size[0], size[1])
				env := d.env
				for _, role := range []string{"shelter-dog-walker", "bird-feeder-builder"} {
					env.Visit.Toggle(role)
				}
				env.Visit.SetReflection(learning.Reflection{Role: "bird-count", On: "2026-11-01", Joy: 5}, -1)
				screen, last := open(env)
				d.Send(kit.PushMsg{Screen: screen})
				words := strings.Fields(last)
				want := words[len(words)-1]
				keys, found := 0, false
				for ; keys < 120 && !found; keys++ {
					d.Press("down")
					found = strings.Contains(d.Screen(), want)
				}
				if !found {
					t.Errorf("%s %v %s: %q never comes into view:\n%s", lang, size, name, want, d.Screen())
				}
				if screens := d.depth(); !strings.Contains(d.Screen(), "›") {
					hidden++
					d.Press("enter") // what is not seen is not acted on
					if d.depth() != screens || !strings.Contains(d.Screen(), "›") {
						t.Errorf("%s %v %s: Enter acts on a row that is not seen:\n%s", lang, size, name, d.Screen())
					}
				}
				for range keys {
					d.Press("up")
					d.Screen()
				}
				if !strings.Contains(d.Screen(), "›") {
					t.Errorf("%s %v %s: no way back to the rows:\n%s", lang, size, name, d.Screen())
				}
			}
		}
	}
	if hidden == 0 {
		t.Error("no row was ever out of view")
	}
}

// A shortlist made while looking around is not lost without a word: leaving asks,
// the plan asks whose computer this is, and then it is kept.
func TestAShortlistMadeWhileBrowsing(t *testing.T) {
	for _, found := range []bool{false, true} {
		opt := keeping(t, options(catalog.English))
		if found {
			opt = earlier(t, opt)
		}
		opt.Browse = true
		d := start(opt, 80, 24)
		d.Press(" ", "q")
		if d.Left {
			t.Fatal("it left without a word")
		}
		d.Press("esc", "p")
		d.See(t, "Is this computer yours?")
		d.Press("1")
		d.See(t, "My plan")
		d.Press("enter")
		if strings.Contains(d.Screen(), "fit 50 of 100") {
			t.Errorf("somebody who only looks around is told how it suits them:\n%s", d.Screen())
		}
		d.Press("q")
		if state, _, _ := opt.Store.Load(t.Context()); !d.Left || len(state.Shortlist) != 1 || found && len(state.Answers) != 1 {
			t.Errorf("found %v, left %v, kept %+v", found, d.Left, state)
		}
	}
}

// No key panics before the catalog is read, or when it cannot be read.
func TestEveryKeyWithoutACatalog(t *testing.T) {
	for _, broken := range []bool{false, true} {
		for _, screen := range []func(*setup){
			func(*setup) {}, func(o *setup) { o.Browse = true }, func(o *setup) { o.Reflect = true },
		} {
			opt := earlier(t, keeping(t, options(catalog.English)))
			screen(&opt)
			d := unread(opt)
			d.Resize(80, 24)
			if broken {
				d.Send(live.LoadedMsg{Err: errors.New("no such file")})
			}
			for _, key := range strings.Fields("f x p u d v t i r / esc tab down enter esc enter esc f1 esc w g o n s e l 1 2 3 home end pgdn") {
				d.Press(key)
				if s, typing := d.front().(kit.TextInput); typing && s.Typing() {
					d.Press("esc")
				}
			}
		}
	}
}
