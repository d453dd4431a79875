package printed

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/stable"
	"aina/catalog/text"
	"aina/quiz/workshop"
	"aina/tui/facts"
)

// scriptStep is one block of the running order on paper.
type scriptStep struct {
	Time         both
	Title        both
	Lines        []both
	OnPaper      both // what is different without a computer
	OnPaperLabel both
	Notes        both // for the trainer alone, in the first language
	NotesLabel   both
}

// formTitle is the title of the block in which people fill in the card.
func (k kit) formTitle() (text.Text, bool) {
	for _, s := range k.Order.Steps {
		if s.Block.Kind == workshop.Form {
			return s.Block.Title, true
		}
	}
	return text.Text{}, false
}

// The height of a sheet of the script and of what stands on it, in tenths of a millimetre.
const (
	sheetHeight = 2670
	stepHeight  = 36  // of a step beside its rows
	titleHeight = 140 // of the first sheet
)

// The typefaces of the script.
var (
	bold  = typeface{66, 48, 38}
	roman = typeface{88, 44, 37}
	after = typeface{78, 44, 37} // behind a label
)

// script are the sheets of the script. A step is never broken, and the sheets are filled
// by an estimate on the safe side.
func (k kit) script() []sheet {
	title := k.word(func(w *words.Words) string { return w.Print.Script.Title })
	all := []sheet{{Kind: "script", Title: title, Note: k.dropped()}}
	left := sheetHeight - titleHeight - all[0].Note.height(bold)
	at := 0
	for _, s := range k.Order.Steps {
		step := k.scriptStep(s, at)
		at += s.Minutes
		high := step.height()
		if high > left && len(all[len(all)-1].Script) > 0 {
			all, left = append(all, sheet{Kind: "script"}), sheetHeight
		}
		last := &all[len(all)-1]
		last.Script = append(last.Script, step)
		left -= high
	}
	return all
}

// height is how high a step is at most.
func (s scriptStep) height() int {
	high := stepHeight + s.Title.inline(bold)
	for _, line := range s.Lines {
		high += line.height(roman)
	}
	for _, b := range []both{s.OnPaper, s.Notes} {
		if len(b) > 0 {
			high += 8 + b.height(after)
		}
	}
	return high
}

func (k kit) scriptStep(s workshop.Step, at int) scriptStep {
	b := s.Block
	of := func(get func(words.PrintScript) string, fill ...string) both {
		return k.word(func(w *words.Words) string { return get(w.Print.Script) }, fill...)
	}
	key := string(b.Kind)
	if isOwn(b) {
		key = cmp.Or(ownKey(b.ID), key)
	}
	step := scriptStep{Title: k.text(b.Title), Lines: k.lines(b, key)}
	if s.Minutes > 0 {
		step.Time = of(func(w words.PrintScript) string { return w.Time }, "from", strconv.Itoa(at), "to", strconv.Itoa(at+s.Minutes))[:1]
	}
	switch b.Kind {
	case workshop.Corners:
		step.Lines = append(step.Lines, k.word(func(w *words.Words) string {
			return text.Fill(w.Print.Script.Corner, "looking", w.Workshop.Looking)
		}))
	case workshop.Support:
		step.Lines = append(step.Lines, k.support()...)
	}
	// What is for the trainer alone needs no second language.
	if s := of(func(w words.PrintScript) string { return w.Kinds[key] }); len(s) > 0 {
		step.OnPaper, step.OnPaperLabel = s[:1], of(func(w words.PrintScript) string { return w.OnPaper })[:1]
	}
	notes, computer := b.Notes, aboutTheComputer(key)
	if k.Open && !b.OpenNotes.IsZero() && b.Kind != workshop.Close { // which is of the computer too
		notes, computer = b.OpenNotes, false
	}
	if s := k.text(notes); len(s) > 0 && !computer {
		step.Notes, step.NotesLabel = s[:1], of(func(w words.PrintScript) string { return w.Notes })[:1]
	}
	return step
}

// isOwn reports a block that comes along with the program, unchanged.
func isOwn(b workshop.Block) bool {
	return slices.ContainsFunc(workshop.Default(), func(o workshop.Order) bool {
		return slices.ContainsFunc(o.Steps, func(s workshop.Step) bool {
			return s.Block.ID == b.ID && slices.Equal(s.Block.Lines, b.Lines)
		})
	})
}

// The blocks that come along and speak of the computer, by their ids.
const (
	arrival = "arrival"
	private = "private"
	counted = "counted"
)

// ownKey names what is done on paper in a block that comes along; "": what its kind says.
func ownKey(id string) string {
	switch id {
	case arrival, private, counted:
		return id
	}
	return ""
}

// lines are what is said in a block: where there are no pictures, what stands in their
// place, and of who sees what, what is true of paper.
func (k kit) lines(b workshop.Block, key string) []both {
	slide := k.slide().Slide
	switch {
	case key == private:
		return slide[:2]
	case key == counted:
		return slide[2:]
	case b.Kind == workshop.Report:
		return nil // what the computer keeps
	case len(b.Open) > 0:
		return k.texts(b.Open)
	}
	return k.texts(b.Lines)
}

// aboutTheComputer reports the blocks whose notes say what to do with Aina. On paper
// something else is done there, and said.
func aboutTheComputer(key string) bool {
	switch key {
	case arrival, private, counted:
		return true
	}
	switch workshop.Kind(key) {
	case workshop.Hands, workshop.Form, workshop.Close, workshop.Motives, workshop.Causes, workshop.Cards, workshop.Fist, workshop.Report:
		return true
	}
	return false
}

// support is whom to talk to and where to look further.
func (k kit) support() []both {
	var all []both
	for _, x := range k.Catalog.Support {
		all = append(all, k.in(func(lang catalog.Lang) string { return facts.SupportLine(x, lang) }))
	}
	for _, same := range facts.ByAddress(k.Catalog.Portals) {
		all = append(all, k.in(func(lang catalog.Lang) string { return facts.PortalLine(same, lang) }))
	}
	return all
}

// dropped says what to leave out when it gets late.
func (k kit) dropped() both {
	var drop []workshop.Block
	for _, s := range k.Order.Steps {
		if s.Block.Drop > 0 {
			drop = append(drop, s.Block)
		}
	}
	if len(drop) == 0 {
		return nil
	}
	stable.Sort(drop, func(a, b workshop.Block) int { return cmp.Compare(a.Drop, b.Drop) })
	return k.in(func(lang catalog.Lang) string {
		w := locale.In(lang).Print.Script
		titles := facts.Each(drop, func(b workshop.Block) string { return text.Fill(w.Titled, "title", b.Title.In(lang)) })
		return text.Fill(w.DropFirst, "list", strings.Join(titles, ", "))
	})[:1]
}
