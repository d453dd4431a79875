package workshop

import (
	"aina/catalog/text"
)

// Kind is what happens in a block.
type Kind string

// The kinds of block. Those that show pictures, and the corners, follow a Close.
const (
	Talk       Kind = "talk"       // lines to read
	Hands      Kind = "hands"      // a page for each line; how many raise a hand may be typed
	Form       Kind = "form"       // everybody answers the quick form
	Close      Kind = "close"      // the room is closed, once
	Pairs      Kind = "pairs"      // people talk in pairs
	Motives    Kind = "motives"    // pictures of what moves the room
	Activities Kind = "activities" // pictures of how they like to help
	Causes     Kind = "causes"     // pictures of whom they want to help, beside the roles of the catalog
	Corners    Kind = "corners"    // corners named after causes
	Cards      Kind = "cards"      // tasks, then a page of roles for each corner
	Reports    Kind = "reports"    // a page for each corner
	Commitment Kind = "commitment" // a small step, or none
	Support    Kind = "support"    // where to look further, and whom to talk to
	Fist       Kind = "fist"       // from a fist to five fingers
	Report     Kind = "report"     // the report can be saved
)

// kinds lists the kinds of block.
func kinds() []Kind {
	return []Kind{Talk, Hands, Form, Close, Pairs, Motives, Activities, Causes, Corners, Cards, Reports, Commitment, Support, Fist, Report}
}

// hasLines reports whether a block of the kind needs lines of its own.
func (k Kind) hasLines() bool {
	switch k {
	case Motives, Activities, Causes, Support:
		return false
	}
	return true
}

// hasPictures reports whether a block of the kind shows pictures, and so open lines
// where there are none.
func (k Kind) hasPictures() bool { return k.Facet() != "" }

// keeps reports whether a block of the kind stays, however late it is.
func (k Kind) keeps() bool {
	switch k {
	case Form, Close, Pairs, Commitment, Support, Report:
		return true
	}
	return false
}

// Block is a part of a workshop.
type Block struct {
	ID        string
	Kind      Kind
	Title     text.Text
	Lines     []text.Text // for the projector
	Open      []text.Text // in place of pictures or lines, where the room goes on without numbers
	Notes     text.Text   // for the trainer alone
	OpenNotes text.Text   // notes in place of these, where the room goes on without numbers
	Drop      int         // its place among what is dropped when it is late, from 1; 0: it stays
	Least     int         // minutes that remain of it then; 0: all of it is dropped
}

// Step is a block with its minutes.
type Step struct {
	Block   Block
	Minutes int
}

// Order is a running order. Its minutes are those of its steps together.
type Order struct {
	Minutes int
	Steps   []Step
}

// longest is from how many minutes on a workshop has time for the full form.
const longest = 90

// HasTimeForFull reports whether a person may choose the full form.
func (o Order) HasTimeForFull() bool { return o.Minutes >= longest }
