package packed

import (
	"encoding/binary"
	"math"

	"aina/catalog"
)

// writer gathers numbers and texts.
type writer struct {
	numbers []byte
	spare   []byte // memory for the fields of a record
	texts   []byte
	words   map[string]int // by their number
	fields  []field
}

func newWriter() *writer { return &writer{words: map[string]int{}, fields: opportunityFields()} }

func (w *writer) uint(n uint64) { w.numbers = binary.AppendUvarint(w.numbers, n) }

func (w *writer) int(n int) { w.numbers = binary.AppendVarint(w.numbers, int64(n)) }

func (w *writer) float(f float64) { w.uint(math.Float64bits(f)) }

func (w *writer) bool(b bool) {
	n := uint64(0)
	if b {
		n = 1
	}
	w.uint(n)
}

// text writes a text that hardly occurs twice.
func (w *writer) text(s string) {
	w.uint(uint64(len(s)))
	w.texts = append(w.texts, s...)
}

// word writes a text that often occurs: 0 and the text the first time, then its number.
func (w *writer) word(s string) {
	if n, known := w.words[s]; known {
		w.uint(uint64(n))
		return
	}
	w.words[s] = len(w.words) + 1
	w.uint(0)
	w.text(s)
}

// langs writes a text in several languages: which there are, then they.
func (w *writer) langs(t catalog.Text) {
	set := uint64(0)
	all := [4]string{t.En, t.Ru, t.Kk, t.Plain}
	for i, s := range all {
		if s != "" {
			set |= 1 << i
		}
	}
	w.uint(set)
	for _, s := range all {
		if s != "" {
			w.text(s)
		}
	}
}

func (w *writer) wordList(all []string) {
	w.uint(uint64(len(all)))
	for _, s := range all {
		w.word(s)
	}
}

func (w *writer) textList(all []string) {
	w.uint(uint64(len(all)))
	for _, s := range all {
		w.text(s)
	}
}

// motives writes what an opportunity affords in the fixed order of the motives: one number
// each, 0 for a motive that is not there.
func (w *writer) motives(all map[catalog.Motive]int) {
	for _, m := range catalog.Motives() {
		if n, there := all[m]; there {
			w.uint(uint64(n) + 1)
		} else {
			w.uint(0)
		}
	}
}

func (w *writer) organization(o *catalog.Organization) { w.langs(o.Name); w.text(o.URL) }

func (w *writer) cause(c *catalog.Cause) {
	w.text(c.ID)
	w.text(string(c.Field))
	w.langs(c.Name)
	w.langs(c.Description)
}

func (w *writer) place(p *catalog.Place) {
	w.text(p.ID)
	w.langs(p.Name)
	list(w, p.Aliases, func(s *string) { w.text(*s) })
	w.word(p.Region)
	w.word(p.Country)
}

func (w *writer) support(s *catalog.Support) {
	w.langs(s.Name)
	w.text(s.Phone)
	w.text(s.URL)
	w.langs(s.Note)
	w.text(string(s.VerifiedOn))
}

func (w *writer) portal(p *catalog.Portal) { w.langs(p.Name); w.text(p.URL); w.langs(p.Note) }

// sizes writes how much memory lists of words and organisations take together.
func (w *writer) sizes(all []catalog.Opportunity) {
	words, activities, organizations := 0, 0, 0
	for i := range all {
		o := &all[i]
		for _, s := range [...][]string{o.Causes, o.Times, o.Languages, o.Skills, o.Accessibility, o.Benefits, o.Hazards, o.Safeguards} {
			words += len(s)
		}
		activities += len(o.Activities)
		if o.Organization != nil {
			organizations++
		}
	}
	w.uint(uint64(words))
	w.uint(uint64(activities))
	w.uint(uint64(organizations))
}

// list writes a list: its length plus one, or 0 for a nil one.
func list[T any](w *writer, all []T, item func(*T)) {
	if all == nil {
		w.uint(0)
		return
	}
	w.uint(uint64(len(all)) + 1)
	for i := range all {
		item(&all[i])
	}
}
