// Package pages draws what a person sees on their own phone in a workshop: plain HTML
// with forms, one question a page, without any script. It knows no network and no seat;
// everything that is on a page is in the value that it is drawn from.
package pages

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"

	"aina/catalog"
	h "aina/tui/markup"
)

//go:embed style.css
var style []byte

// Pages draws all pages. It may be used by many at once.
type Pages struct{ stylePath string }

// New makes the pages.
func New() *Pages {
	sum := sha256.Sum256(style)
	return &Pages{"/style-" + hex.EncodeToString(sum[:4]) + ".css"}
}

// Style is the style of all pages, and the path at which they ask for it. It changes
// with every change of the style, so that a phone may keep it.
func (p *Pages) Style() (path string, css []byte) { return p.stylePath, style }

// Page is one page to draw.
type Page struct {
	Lang  catalog.Lang
	Title string
	Body  Body
}

// Body is what is on a page.
type Body interface{ draw() h.Node }

// Draw draws a page.
func (p *Pages) Draw(page Page) ([]byte, error) {
	return h.Page(string(page.Lang),
		h.Head(page.Title, h.Ln(h.El("meta", h.Name("color-scheme"), h.Attr("content", "light dark"))), h.Stylesheet(p.stylePath)),
		h.Body(h.Main(h.Ln(), page.Body.draw())))
}
