package markup_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"

	h "aina/tui/markup"
)

// hostile texts try to leave the place that they are put in.
func hostile() []string {
	return []string{
		`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `' onload='alert(1)`, `</title><b>`, `</style><script>`, `--><b>`, `]]><b>`,
		`&lt;b&gt;`, `&#60;b&#62;`, `a&b;`, `{{.Page}}`, "\x00<b>\r\n", "<\u2028b>", `\"`, "`", "ё+ұ 𝕏 👩‍🦯",
	}
}

// Texts and values come back from a browser's reading as they went in, and nothing else
// comes with them.
func TestTextsStayTexts(t *testing.T) {
	for _, s := range hostile() {
		page, err := h.Page("en", h.Head(s), h.Body(h.P(h.Class(s), h.ID("x"), h.Text(s)), h.Link(h.Href(s), h.Text(s))))
		if err != nil {
			t.Fatal(err)
		}
		root, err := html.Parse(strings.NewReader(string(page)))
		if err != nil {
			t.Fatal(err)
		}
		want := strings.ReplaceAll(s, "\x00", "\ufffd") // as HTML reads it
		var seen []string
		for n := range root.Descendants() {
			switch {
			case n.Type == html.CommentNode:
				t.Errorf("%q leaves a comment", s)
			case n.Type == html.ElementNode:
				seen = append(seen, n.Data)
				for _, a := range n.Attr {
					if (a.Key == "class" || n.Data == "a") && a.Val != want {
						t.Errorf("%q becomes %s=%q", s, a.Key, a.Val)
					}
				}
			case n.Parent.Data == "p" || n.Parent.Data == "a" || n.Parent.Data == "title":
				if n.Data != want && n.Data != strings.ReplaceAll(s, "\x00", "") {
					t.Errorf("%q becomes %q in %s", s, n.Data, n.Parent.Data)
				}
			}
		}
		if got := strings.Join(seen, " "); got != "html head meta meta title body p a" {
			t.Errorf("%q makes elements %s", s, got)
		}
	}
}

func TestLinksLeadToTheWebOrNowhere(t *testing.T) {
	for address, want := range map[string]string{
		"https://example.org/a?b=c:d&e": "https://example.org/a?b=c:d&amp;e", "HTTP://example.org": "HTTP://example.org", "/q/1?a=b:c": "/q/1?a=b:c",
		"javascript:alert(1)": "#", "JavaScript:alert(1)": "#", " javascript:alert(1)": "#", "java\nscript:alert(1)": "#", "data:text/html,x": "#",
		"vbscript:x": "#", "\x01javascript:x": "#", "mailto:a@b": "#", ":x": "#", `https://x/"><b>`: "https://x/&#34;&gt;&lt;b&gt;",
	} {
		page, err := h.Page("en", h.Head(""), h.Body(h.Link(h.To(address))))
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(page), `<a href="`+want+`">`) {
			t.Errorf("%q: want %s in\n%s", address, want, page)
		}
	}
}

// Parts that are not there leave nothing, and groups give attributes to their element.
func TestParts(t *testing.T) {
	page, err := h.Page("kk", h.Head("T"), h.Body(
		nil, h.If(false, h.P()), h.Some("", func(x h.Node) h.Node { return h.P(x) }),
		h.Div(h.Group{h.Class("a"), nil, h.Text("b")}, h.Attr("title", "c")),
		h.Lines([]string{"x", "y"}, func(s string) h.Node { return h.Li(h.Text(s)) }),
		h.P(h.Call("+7 (727) 1")), h.Picture("<svg></svg>"),
	))
	want := `<body><div class="a" title="c">b</div><li>x</li>
<li>y</li>
<p href="tel:+7(727)1"></p><svg></svg></body>`
	if err != nil || !strings.Contains(string(page), want) || !strings.HasPrefix(string(page), "<!DOCTYPE html>\n<html lang=\"kk\">\n<head>\n") {
		t.Errorf("%v\n%s", err, page)
	}
}

// One import of a package of templates would make the linker keep every method.
func TestNoTemplates(t *testing.T) {
	err := filepath.WalkDir("../..", func(path string, d fs.DirEntry, err error) error {
		if d != nil && d.IsDir() && d.Name() == ".ci" {
			return fs.SkipDir
		}
		if err != nil || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
			return err
		}
		tree, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, spec := range tree.Imports {
			if strings.Contains(spec.Path.Value, "template") {
				t.Errorf("%s imports %s", path, spec.Path.Value)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
