package spoken

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"aina/catalog/file"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/group"
	"aina/quiz/workshop"
	"aina/tui/tuitest"
)

// theCatalog is the default catalog; no test changes it.
var theCatalog = tuitest.Catalog("../../../catalog.yaml")

// options starts a workshop of 60 minutes with rehearsed people, each line a minute apart.
func options(people int, input string) (Options, *strings.Builder) {
	order, _ := workshop.Find(workshop.Default(), 60)
	room, lot := group.Rehearsal{People: people, Seed: 7}.Room(quiz.Default(), theCatalog.Causes)
	out := &strings.Builder{}
	now := time.Duration(0)
	return Options{
		In: strings.NewReader(input), Out: out, Lang: text.English, Today: "2026-11-22", Catalog: theCatalog, Questions: quiz.Default(),
		Course: workshop.New(order, room, theCatalog, "2026-11-22"), Lot: lot,
		Now:   func() time.Duration { now += time.Minute; return now },
		Write: file.Save, Exists: file.IsExist,
	}, out
}

// run runs a workshop and returns what it said.
func run(t *testing.T, opt Options, out *strings.Builder) string {
	t.Helper()
	if code, err := Run(t.Context(), opt); code != 0 || err != nil {
		t.Fatalf("exit code %d, %v\n%s", code, err, out)
	}
	return out.String()
}

func see(t *testing.T, out string, want ...string) {
	t.Helper()
	for _, s := range want {
		if !strings.Contains(out, s) {
			t.Errorf("%q was not said:\n%s", s, out)
		}
	}
}

// The words of each language lead through the whole of it, to a report.
func TestTheWholeByWords(t *testing.T) {
	for _, lang := range text.Langs() {
		for _, people := range []int{0, 7, 24} {
			opt, out := options(people, "")
			opt.Lang = lang
			s := &session{commands: commandTable(), Options: opt}
			s.speak(lang)
			path := filepath.Join(t.TempDir(), "r.json")
			words := []string{}
			for x := range 31 {
				if x == 4 {
					words = append(words, s.name(closing)+" "+strconv.Itoa(people), s.name(show), s.name(remarks))
				}
				words = append(words, s.name(next))
			}
			words = append(words, s.name(back), s.name(report)+" "+path, s.name(quit))
			opt.In = strings.NewReader(strings.Join(words, "\n") + "\n")
			said := run(t, opt, out)
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if tables, err := group.Read(data); err != nil || tables.N != people {
				t.Errorf("%d people in %s: %+v %v\n%s", people, lang, tables, err, said)
			}
			if strings.Contains(said, "{") {
				t.Errorf("a place was not filled in:\n%s", said)
			}
		}
	}
}

// Words of any language are understood, and what is meant is asked for.
func TestWhatIsTypedWrong(t *testing.T) {
	opt, out := options(12, "back\nфыва\nclose\nclose many\ncount 3\n\nnext\nnext\ncount\ncount 1 2\ncount x\ncount 9\nreport\ndrop 1\nжабу 12\nclose 3\nlanguage ru\nдальше\nquit\nquit\n")
	said := run(t, opt, out)
	see(t, said, "This is the first page.", "“фыва” is not known here.", "Add how many people are in the room: close 24.", "Type a whole number such as 24.",
		"Nothing is counted on this page.", "Add how many: count 9.", "9 hands", "Add a file name", "There is no suggestion with that number.",
		"Closed. Only the counts remain", "The answers are closed already.", "Отчёт не сохранён.", "От тренинга ничего не осталось.")
}

// More answers than heads, or too few: nothing is shown, and it is said why.
func TestNothingIsShown(t *testing.T) {
	for people, want := range map[int]string{24: "More answers (24) than people here (20), so nothing is shown.", 7: "7 of us have answered. Numbers would show who chose what", 0: "No numbers here: we raise hands"} {
		opt, out := options(people, "close 20\nclose 20\n"+strings.Repeat("next\n", 30)+"report "+filepath.Join(t.TempDir(), "r.md")+"\nquit\n")
		said := run(t, opt, out)
		see(t, said, map[bool]string{true: "You typed 20", false: "are closed already"}[people == 24], want, "Take three cards, or choose in your head.", "I am still looking")
		if strings.Contains(said, " of "+strconv.Itoa(people)+".") {
			t.Errorf("%d people have a picture:\n%s", people, said)
		}
	}
}

// When it is late the notes offer what to drop, and it is dropped.
func TestLate(t *testing.T) {
	opt, out := options(24, "next\nshow\nnext\n"+"show\nnotes\ndrop 1\nnotes\n")
	at := time.Duration(0)
	opt.Now = func() time.Duration { at += 6 * time.Minute; return at }
	said := run(t, opt, out)
	see(t, said, "Minute ", "At this pace you will end ", "1. Leave out “How we like to help”: saves 3 min.", "“How we like to help” is left out.")
}

// drawn is what person i answers to a question.
func drawn(q quiz.Question, i int) quiz.Answer {
	switch q.Kind {
	case quiz.Scale:
		return quiz.Answer{Scale: 1 + (i+len(q.ID))%5}
	case quiz.Pick:
		return quiz.Answer{Picked: []string{q.Options[i%len(q.Options)].ID, q.Options[(i/2+3)%len(q.Options)].ID}}
	case quiz.Levels:
		a := quiz.Answer{Levels: map[string]string{}}
		for k, o := range q.Options {
			a.Levels[o.ID] = quiz.AllLevels()[(i*(k+1)+k)%4]
		}
		return a
	}
	return quiz.Answer{Skipped: true}
}

// typed is what a person types to give an answer.
func typed(q quiz.Question, a quiz.Answer) string {
	switch {
	case a.Scale > 0:
		return strconv.Itoa(a.Scale) + "\n"
	case len(a.Levels) > 0:
		var all strings.Builder
		for _, o := range q.Options {
			for n, level := range quiz.AllLevels() {
				if a.Levels[o.ID] == level {
					fmt.Fprintln(&all, n+1)
				}
			}
		}
		return all.String()
	case len(a.Picked) > 0:
		var numbers []string
		for n, o := range q.Options {
			for _, id := range a.Picked {
				if id == o.ID {
					numbers = append(numbers, strconv.Itoa(n+1))
				}
			}
		}
		return strings.Join(numbers, " ") + "\n"
	}
	return "skip\n"
}

// One after another people answer at the keyboard. The picture is exactly that of their
// answers; who comes after the close changes nothing; who leaves in the middle is not
// counted.
func TestTheKeyboardRound(t *testing.T) {
	session := quiz.NewSession(quiz.Default(), quiz.Quick, theCatalog.Causes)
	asked := session.Questionnaire()
	room := group.NewRoom(asked)
	var input strings.Builder
	person := func(i int) quiz.Answers {
		answers := quiz.Answers{}
		input.WriteString("person\n3\n2\n")
		for _, q := range asked.Asked(quiz.Quick) {
			answers[q.ID] = drawn(q, i)
			input.WriteString(typed(q, answers[q.ID]))
		}
		input.WriteString("next person\n1\n")
		return answers
	}
	for i := range 14 {
		room.Finish(strconv.Itoa(i), group.ContributionOf(asked, person(i)))
	}
	input.WriteString("person\n3\n2\n5\n5\nquit\n1\n") // leaves after two questions
	input.WriteString("close 15\n")
	person(99)
	path := filepath.Join(t.TempDir(), "r.json")
	input.WriteString("report " + path + "\nquit\n")
	opt, out := options(0, input.String())
	opt.Lot = rand.New(rand.NewPCG(3, 3))
	said := run(t, opt, out)
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err, said)
	}
	got, err := group.Read(data)
	want := room.Close(15, rand.New(rand.NewPCG(3, 3)))
	if diff := cmp.Diff(want, got); err != nil || diff != "" {
		t.Errorf("%v %s", err, diff)
	}
	if len(want.Shown) < 5 {
		t.Errorf("only %d pictures are tested", len(want.Shown))
	}
	rehearsed, out := options(3, strings.Replace(input.String(), "close 15", "show", 1))
	see(t, run(t, rehearsed, out), "18 have finished.") // 3 who are made up, 14, and the late one
	see(t, said, "14 have finished.", "you are not in its picture", "What moves you", "None of their answers are kept.")
}

// A person's result is said to them alone, and between two people nothing of it is said
// again; no way leads to a file.
func TestNothingIsKeptOfAPerson(t *testing.T) {
	session := quiz.NewSession(quiz.Default(), quiz.Quick, theCatalog.Causes)
	var input strings.Builder
	input.WriteString("person\n3\n2\n")
	for _, q := range session.Questionnaire().Asked(quiz.Quick) {
		input.WriteString(typed(q, drawn(q, 1)))
	}
	input.WriteString("plan\nnext person\n1\nshow\nquit\nquit\n")
	opt, out := options(0, input.String())
	opt.Columns = func() int { return 80 }
	said := run(t, opt, out)
	if strings.Contains(said, "Save the plan to a file") {
		t.Error("a guest can save a file")
	}
	if !strings.Contains(said, strings.Repeat("\n", wiped)) {
		t.Error("what was typed stays in view")
	}
}

// The end of the input, in whatever place, ends with 0; a context that is done with 130.
func TestEnds(t *testing.T) {
	for _, input := range []string{"", "next\n", "person\n", "person\n3\n5\n", "close 3\n"} {
		opt, out := options(3, input)
		see(t, run(t, opt, out), "The input has ended.")
	}
	ctx, stop := context.WithCancel(context.Background())
	stop()
	opt, _ := options(3, "next\n")
	if code, err := Run(ctx, opt); code != exitInterrupted || err != nil {
		t.Errorf("%d, %v", code, err)
	}
}

// A file that is there is not replaced.
func TestReportReplacesNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "r.md")
	opt, out := options(12, "close 12\nreport "+path+"\nreport "+path+"\nreport "+filepath.Join(path, "x")+"\nquit\n")
	said := run(t, opt, out)
	see(t, said, "There is a file "+path+" already.", "could not be written")
}

// broken fails to write.
type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("broken") }

func TestABrokenOutputEnds(t *testing.T) {
	opt, _ := options(12, "next\nperson\n3\n")
	opt.Out = broken{}
	if _, err := Run(t.Context(), opt); err == nil {
		t.Error("a broken output is no error")
	}
}

// A sheet that is not counted is said again with what is wrong, by the letters of the sheet.
func TestARefusedSheetIsSaidAgain(t *testing.T) {
	opt, out := options(0, "sheet A\nsheet фсаи\nлист ACFBкен\nsheet "+strings.Repeat("A", 200)+"\nsheet a\nquit\nquit\n")
	see(t, run(t, opt, out), "\nNot counted: фсаи. B (typed: и) is one too many", "\nNot counted: "+strings.Repeat("A", longestRow-1)+"…. A is there twice.", "Counted. 1 sheet is in.")
}

// A word of any language means one command, on every layout, and what follows it stays.
func TestEveryWordMeansOneCommand(t *testing.T) {
	c := commandTable()
	for _, l := range locale.Langs() {
		for x := next; x < commandCount; x++ {
			for _, word := range wordsOf(&locale.In(l).Workshop, x).Words {
				for _, typed := range append(text.OtherLayout(word), word) {
					if got, rest := c.Cut(typed + " ACF25KN"); got != x || rest != "ACF25KN" {
						t.Errorf("%q means %d with %q, want %d", typed, got, rest, x)
					}
				}
			}
		}
	}
}

// What was typed of a sheet goes out of view, counted or not; people who finish after a
// report make leaving ask.
func TestSheetsAndReportsAreFollowed(t *testing.T) {
	for _, input := range []string{"sheet A\n", "sheet AA\n", "close 3\nsheet A\n"} {
		opt, out := options(0, input)
		opt.Columns = func() int { return 80 }
		if said := run(t, opt, out); !strings.Contains(said, strings.Repeat("\n", wiped)) {
			t.Errorf("after %q the row stays in view:\n%s", input, said)
		}
	}
	file := filepath.Join(t.TempDir(), "r.md")
	opt, out := options(0, "report "+file+"\nreport "+file+"\nperson\n3\n1\n"+strings.Repeat("skip\n", 9)+"next person\n1\nquit\nquit\n")
	see(t, run(t, opt, out), "1 has finished", "The report is not saved.")
}
