// Package printed makes the kit of a workshop on paper: one page for any browser that
// prints on A4, with cards, signs and a script. Whoever has it needs no screen, no network
// and no electricity. It knows no disk, clock or terminal.
package printed

import (
	_ "embed"
	"fmt"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/card"
	"aina/quiz/workshop"
	h "aina/tui/markup"
)

//go:embed kit.css
var kitStyle string

// Options is what a kit is made of.
type Options struct {
	Catalog   *catalog.Catalog
	Questions *quiz.Questionnaire // with the causes of the catalog as rows, as a session has it
	Order     workshop.Order
	Langs     []catalog.Lang // one or two; the first stands in front
	Date      catalog.Date   // the day on which roles are to be open
	Open      bool           // whether the room goes on without numbers: then notes are those for it
}

// HTML writes the kit. It has no script and asks nobody for anything: its policy allows
// its own style alone. Equal options give equal bytes.
func HTML(o Options) ([]byte, error) {
	if n := len(o.Langs); n < 1 || n > 2 {
		return nil, fmt.Errorf("a kit has one or two languages, not %d", n)
	}
	sheets := sheetsOf(o)
	return h.Page(string(o.Langs[0]), h.Styled(kitStyle, sheets[0].Title[0].Text+" · Aina"),
		h.Body(h.If(len(o.Langs) == 2, h.Class("two")), h.Ln(), h.Lines(sheets, sheet.html)))
}

// guide is the card of the kit, and the roles that it leads to.
func (o Options) guide() (card.Card, card.Guide) {
	c := card.New(o.Questions)
	return c, c.Guide(o.Catalog, o.Date)
}
