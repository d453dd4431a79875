// Package markup makes the pages that browsers show, out of elements that golang.org/x/net
// writes. Whatever text or value of an attribute goes into one is escaped, and links lead
// to the web or nowhere. What is not escaped is a style or a picture of the program's own,
// and passes here alone.
//
// It takes the place of html/template, which finds methods by their names, so that the
// linker has to keep every method of every type: 3 MB of a program of 25 MB.
package markup

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"strings"

	"golang.org/x/net/html"
)

// Node is a part of a page: an element, a text, an attribute of the element that it is given
// to, or a group of these. Nil is none.
type Node interface{ addTo(parent *html.Node) }

// Group is parts that stand together.
type Group []Node

func (g Group) addTo(parent *html.Node) {
	for _, n := range g {
		if n != nil {
			n.addTo(parent)
		}
	}
}

// The small functions that are called everywhere are marked noinline: copies of them would
// add 80 kB to the program.

// attribute is one of the element that it is added to.
type attribute html.Attribute

func (a attribute) addTo(parent *html.Node) { parent.Attr = append(parent.Attr, html.Attribute(a)) }

// made is an element or a text.
type made struct{ node *html.Node }

func (m made) addTo(parent *html.Node) { parent.AppendChild(m.node) }

// El is an element with a name, of its attributes and of what it holds.
func El(name string, parts ...Node) Node {
	n := &html.Node{Type: html.ElementNode, Data: name}
	Group(parts).addTo(n)
	return made{n}
}

// Attr is an attribute.
//
//go:noinline
func Attr(name, value string) Node { return attribute{Key: name, Val: value} }

// Text is a text, whatever stands in it.
//
//go:noinline
func Text(s string) Node { return made{&html.Node{Type: html.TextNode, Data: s}} }

// If is a part, or none.
func If(so bool, n Node) Node {
	if so {
		return n
	}
	return nil
}

// Some draws a text, unless it is empty.
func Some(text string, draw func(text Node) Node) Node {
	if text == "" {
		return nil
	}
	return draw(Text(text))
}

// Each draws each one.
func Each[T any](all []T, draw func(T) Node) Group {
	var g Group
	for _, x := range all {
		g = append(g, draw(x))
	}
	return g
}

// Lines draws each on its own line.
func Lines[T any](all []T, draw func(T) Node) Group {
	return Each(all, func(x T) Node { return Ln(draw(x)) })
}

// Ln is parts on a line that ends behind them: where a browser has no styles, and where
// somebody reads the source, lines keep things apart.
//
//go:noinline
func Ln(parts ...Node) Node { return append(Group(parts), Text("\n")) }

// To is the address that a link leads to, on the web. One of another kind, such as
// javascript:, leads nowhere.
func To(address string) Node {
	if scheme, _, ok := strings.Cut(address, ":"); ok && !strings.Contains(scheme, "/") &&
		!strings.EqualFold(scheme, "http") && !strings.EqualFold(scheme, "https") {
		address = "#"
	}
	return Attr("href", address)
}

// Call is the address of a phone number.
func Call(number string) Node { return Attr("href", "tel:"+strings.ReplaceAll(number, " ", "")) }

// Picture is a picture that the program drew, as package qr does.
func Picture(svg string) Node { return made{&html.Node{Type: html.RawNode, Data: svg}} }

// Styled is the head of a page that has its style inside and asks nobody for anything: its
// policy allows that style alone. The style is the program's own.
func Styled(css, title string) Node {
	hash := sha256.Sum256([]byte(css))
	policy := "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(hash[:]) + "'; base-uri 'none'; form-action 'none'"
	return Head(title,
		Ln(El("meta", Attr("http-equiv", "Content-Security-Policy"), Attr("content", policy))),
		Ln(El("meta", Name("referrer"), Attr("content", "no-referrer"))),
		Ln(El("style", Text(css))))
}

// Head is the head of a page with a title.
func Head(title string, more ...Node) Node {
	return Ln(El("head", Ln(),
		Ln(El("meta", Attr("charset", "utf-8"))),
		Ln(El("meta", Name("viewport"), Attr("content", "width=device-width, initial-scale=1"))),
		Ln(El("title", Text(title))),
		Group(more)))
}

// Stylesheet asks for a style of the same server.
func Stylesheet(path string) Node {
	return Ln(El("link", Attr("rel", "stylesheet"), Attr("href", path)))
}

// Page writes a page in a language, of its head and body.
func Page(lang string, head, body Node) ([]byte, error) {
	root := &html.Node{Type: html.DocumentNode}
	made{&html.Node{Type: html.DoctypeNode, Data: "html"}}.addTo(root)
	Group{Text("\n"), Ln(El("html", Lang(lang), Ln(), head, Ln(body)))}.addTo(root)
	var out bytes.Buffer
	err := html.Render(&out, root)
	return out.Bytes(), err
}
