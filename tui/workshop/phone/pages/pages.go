// Package pages draws what a person sees on their own phone in a workshop: plain HTML
// with forms, one question a page, without any script. It knows no network and no seat;
// everything that is on a page is in the value that it is drawn from.
package pages

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"html/template"

	"aina/catalog"
)

//go:embed pages.gohtml
var source string

//go:embed style.css
var style []byte

// Pages is the templates of all pages. It may be used by many at once.
type Pages struct {
	templates *template.Template
	stylePath string
}

// New reads the templates. The error is one of the program itself.
func New() (*Pages, error) {
	t, err := template.New("pages").Parse(source)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(style)
	return &Pages{t, "/style-" + hex.EncodeToString(sum[:4]) + ".css"}, nil
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

// Body is what is on a page: the name of its template is its own.
type Body interface{ template() string }

// Draw draws a page.
func (p *Pages) Draw(page Page) ([]byte, error) {
	var body, out bytes.Buffer
	if err := p.templates.ExecuteTemplate(&body, page.Body.template(), page.Body); err != nil {
		return nil, err
	}
	err := p.templates.ExecuteTemplate(&out, "page", struct {
		Page
		Style string
		Main  template.HTML
	}{page, p.stylePath, template.HTML(body.String())})
	return out.Bytes(), err
}
