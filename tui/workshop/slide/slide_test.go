package slide_test

import (
	"slices"
	"strings"
	"testing"

	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/group"
	"aina/quiz/workshop"
	"aina/tui/kit"
	"aina/tui/tuitest"
	"aina/tui/workshop/slide"
)

// Every page of every order fits six rows on a narrow screen, before the close and after
// it, with pictures and without, and all of it can be read aloud.
func TestEveryPageFits(t *testing.T) {
	c := tuitest.Catalog("../../../catalog.yaml")
	for _, o := range workshop.Default() {
		for seed := range uint64(12) {
			people := []int{0, 7, 14, 24}[seed%4]
			room, lot := group.Rehearsal{People: people, Seed: seed}.Room(quiz.Default(), c.Causes)
			w := workshop.New(o, room, c, "2026-11-22")
			for {
				for _, lang := range text.Langs() {
					check(t, w, slide.Of(w, c, lang), lang)
				}
				if w.Expected() > 0 {
					w.Count(make([]int, w.Expected())...)
				}
				if w.Block().Kind == workshop.Close && !w.Closed() {
					w.Close(people, lot, 0)
				}
				if !w.Next(0) {
					break
				}
			}
		}
	}
}

func check(t *testing.T, w *workshop.Course, s slide.Slide, lang text.Lang) {
	t.Helper()
	rows := len(s.Bars)
	for _, line := range slices.Concat(s.Lines, []string{s.Note}, s.NameLines(38)) {
		if line != "" {
			rows += len(kit.Wrap(line, 38))
		}
	}
	if rows > 6 || len(kit.Wrap(s.Title, 38)) > 2 || s.Title == "" || rows == 0 {
		t.Errorf("%s at %v in %s has %d rows:\n%s", w.Block().ID, w.At(), lang, rows, s.Aloud())
	}
	for _, b := range s.Bars {
		if !strings.Contains(s.Aloud(), b.Label) || !strings.Contains(s.Aloud(), b.Of) {
			t.Errorf("%s cannot be read aloud: %s", b.Label, s.Aloud())
		}
	}
}

// What a page shows never depends on how late it is, nor does it hold the notes.
func TestNotesAndTimeAreOnNoPage(t *testing.T) {
	c := tuitest.Catalog("../../../catalog.yaml")
	o, _ := workshop.Find(workshop.Default(), 60)
	w := workshop.New(o, group.NewRoom(quiz.Default()), c, "2026-11-22")
	for w.Next(0) {
		for _, lang := range text.Langs() {
			if notes := w.Block().Notes.In(lang); strings.Contains(slide.Of(w, c, lang).Aloud(), notes) {
				t.Errorf("%s shows its notes in %s", w.Block().ID, lang)
			}
		}
	}
}

// Before the close nothing that is shown depends on what anybody answered, only on how
// many have finished.
func TestNothingOfTheAnswersBeforeTheClose(t *testing.T) {
	c := tuitest.Catalog("../../../catalog.yaml")
	o, _ := workshop.Find(workshop.Default(), 60)
	pages := func(seed uint64) string {
		room, _ := group.Rehearsal{People: 24, Seed: seed}.Room(quiz.Default(), c.Causes)
		w := workshop.New(o, room, c, "2026-11-22")
		var all strings.Builder
		for {
			all.WriteString(slide.Of(w, c, text.Russian).Aloud() + "\n")
			if !w.Next(0) {
				return all.String()
			}
		}
	}
	if first := pages(1); first != pages(2) || first != pages(3) {
		t.Error("two rooms look different before they are closed")
	}
}

// Where a room has pictures but none of a facet, its page is not empty: it says why, and
// what to do instead, and so do the notes.
func TestAPageWithoutItsPicture(t *testing.T) {
	c := tuitest.Catalog("../../../catalog.yaml")
	o, _ := workshop.Find(workshop.Default(), 60)
	met := 0
	for seed := range uint64(40) {
		room, lot := group.Rehearsal{People: 10, Seed: seed}.Room(quiz.Default(), c.Causes)
		w := workshop.New(o, room, c, "2026-11-22")
		w.Close(10, lot, 0)
		for w.Next(0) {
			b := w.Block()
			if f := b.Kind.Facet(); f == "" || len(w.Tables().Largest(f)) > 0 {
				continue
			}
			met++
			s := slide.Of(w, c, text.Russian)
			if len(s.Lines) < 2 || s.Lines[1] != b.Open[0].In(text.Russian) || w.Notes() != b.OpenNotes {
				t.Errorf("%s: %q, %v", b.ID, s.Lines, w.Notes())
			}
		}
	}
	if met == 0 {
		t.Error("no room was without a picture")
	}
}
