package export

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/learning"
)

// hostile texts try to become markup, scripts or links wherever they are put.
func hostile() []string {
	return []string{
		`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `' onmouseover='alert(1)`, `</style><script>alert(1)</script>`,
		`--><svg onload=alert(1)>`, `{{.Page}}`, `&lt;b&gt;`, `]]><b>`, "`**_[x](javascript:alert(1))", `javascript:alert(1)`,
	}
}

// hostilePlan holds a hostile text in every place that a catalog or a person fills.
func hostilePlan(s string) Plan {
	p := plan()
	p.OpenAnswers = true
	t := text.Text{Plain: s}
	o := &p.Catalog.Opportunities[0]
	o.Title, o.Summary, o.FirstStep, o.HowToApply, o.OwnCosts = t, t, t, t, t
	o.Organization = &catalog.Organization{Name: t, URL: s}
	o.URL, o.Email, o.Phone = s, s, s
	p.Catalog.Causes[0].Name = t
	p.Catalog.Portals = []catalog.Portal{{Name: t, URL: s, Note: t}, {Name: t, URL: "https://example.org/" + s}}
	p.Catalog.Support = []catalog.Support{{Name: t, URL: s, Phone: s, Note: t}}
	p.Picture.Questions.Questions[0].Text = t
	p.Picture.Answers["pause"] = quiz.Answer{Text: s}
	p.Picture.Log = []learning.Reflection{{Role: "walk", Title: t, On: "2026-11-20", Joy: 5, Again: learning.AgainYes, Note: s, Causes: []string{"animals"}}}
	return p
}

func parsed(t *testing.T, p Plan, lang catalog.Lang) (*html.Node, string) {
	t.Helper()
	data, err := HTML(p, lang)
	if err != nil {
		t.Fatal(err)
	}
	root, err := html.Parse(strings.NewReader(string(data)))
	if err != nil {
		t.Fatal(err)
	}
	return root, string(data)
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func content(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}

func elements(root *html.Node, tag atom.Atom) []*html.Node {
	var all []*html.Node
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.DataAtom == tag {
			all = append(all, n)
		}
	}
	return all
}

// Whatever a catalog or a person writes is text: the page has the same elements and
// attributes as with harmless words, and links only addresses on the web.
func TestHostileTextsStayText(t *testing.T) {
	shape := func(p Plan) (tags []string) {
		root, _ := parsed(t, p, catalog.English)
		for n := range root.Descendants() {
			if n.Type != html.ElementNode {
				continue
			}
			for _, a := range n.Attr {
				if strings.HasPrefix(a.Key, "on") {
					t.Errorf("%s has %s", n.Data, a.Key)
				}
			}
			if href := attribute(n, "href"); href != "" && !strings.HasPrefix(href, "https://") && !strings.HasPrefix(href, "http://") {
				t.Errorf("links to %q", href)
			}
			tags = append(tags, n.Data)
		}
		return tags
	}
	harmless := shape(hostilePlan("words"))
	for _, s := range hostile() {
		if got := shape(hostilePlan(s)); !slices.Equal(got, harmless) {
			t.Errorf("%q changes the elements of the page:\n%v\n%v", s, got, harmless)
		}
		root, _ := parsed(t, hostilePlan(s), catalog.English)
		if got := content(root); strings.Count(got, s) < 12 {
			t.Errorf("%q is shown %d times", s, strings.Count(got, s))
		}
		if md := string(Markdown(hostilePlan(s), catalog.English)); strings.Contains(md, "](javascript:") && !strings.Contains(md, `\](javascript:`) || strings.Contains(md, "\n<") {
			t.Errorf("%q is markup in Markdown:\n%s", s, md)
		}
	}
}

// The page allows its own style and nothing else, and holds nothing that would be
// fetched or run.
func TestThePageIsClosed(t *testing.T) {
	root, _ := parsed(t, hostilePlan("words"), catalog.Kazakh)
	style := elements(root, atom.Style)
	if len(style) != 1 {
		t.Fatalf("%d styles", len(style))
	}
	hash := sha256.Sum256([]byte(content(style[0])))
	policy := ""
	for _, m := range elements(root, atom.Meta) {
		if attribute(m, "http-equiv") == "Content-Security-Policy" {
			policy = attribute(m, "content")
		}
	}
	want := "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(hash[:]) + "'; base-uri 'none'; form-action 'none'"
	if policy != want {
		t.Errorf("the policy is %q\nwant %q", policy, want)
	}
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		if slices.Contains([]string{"script", "link", "img", "iframe", "object", "embed", "form", "base", "audio", "video", "source", "use", "image"}, n.Data) {
			t.Errorf("there is a %s", n.Data)
		}
		for _, name := range []string{"src", "style", "srcset", "xlink:href"} {
			if attribute(n, name) != "" {
				t.Errorf("%s has %s", n.Data, name)
			}
		}
	}
	if css := content(style[0]); strings.Contains(css, "url(") || strings.Contains(css, "@import") {
		t.Error("the style fetches something")
	}
}

// The page can be read without a style and by a screen reader: a language, one
// title, headings in order, lists that hold items, and bars that are also said.
func TestTheStructureOfThePage(t *testing.T) {
	for _, lang := range locale.Langs() {
		root, _ := parsed(t, hostilePlan("words"), lang)
		if got := attribute(elements(root, atom.Html)[0], "lang"); got != string(lang) {
			t.Errorf("lang is %q", got)
		}
		if got := content(elements(root, atom.Title)[0]); !strings.Contains(got, locale.In(lang).Export.Title) {
			t.Errorf("the title is %q", got)
		}
		if n := len(elements(root, atom.Main)); n != 1 {
			t.Errorf("%d main elements", n)
		}
		level := 0
		for n := range root.Descendants() {
			if n.Type != html.ElementNode || len(n.Data) != 2 || n.Data[0] != 'h' || n.Data[1] < '1' || n.Data[1] > '6' {
				continue
			}
			to := int(n.Data[1] - '0')
			if to > level+1 || to == 1 && level != 0 || strings.TrimSpace(content(n)) == "" {
				t.Errorf("%s: the heading %q of level %d follows one of level %d", lang, content(n), to, level)
			}
			level = to
		}
		for _, ul := range elements(root, atom.Ul) {
			for c := range ul.ChildNodes() {
				if c.Type == html.ElementNode && c.DataAtom != atom.Li {
					t.Errorf("a list holds %s", c.Data)
				}
			}
		}
		bars := elements(root, atom.Svg)
		if len(bars) == 0 {
			t.Error("there are no bars")
		}
		for _, svg := range bars {
			if attribute(svg, "aria-hidden") != "true" || strings.TrimSpace(content(svg.Parent)) == "" {
				t.Error("a bar is not said in words")
			}
		}
	}
}

// What to do comes before what was answered, in both forms.
func TestFirstStepsComeFirst(t *testing.T) {
	p := plan()
	p.Catalog.Portals = []catalog.Portal{{Name: text.Text{Plain: "A portal"}, URL: "https://example.org"}}
	p.Catalog.Support = []catalog.Support{{Name: text.Text{Plain: "Somebody"}, Phone: "111"}}
	p.Catalog.Opportunities = append(p.Catalog.Opportunities, catalog.Opportunity{ID: "count", Title: text.Text{Plain: "Count birds"}})
	w := locale.In(catalog.English)
	data, err := HTML(p, catalog.English)
	if err != nil {
		t.Fatal(err)
	}
	order := []string{w.Export.Shortlist, w.Export.FirstStep, w.Matches.Try, w.Export.Portals, w.Export.Support, w.Export.Moves, w.Export.Causes, w.Reflect.Title}
	for form, s := range map[string]string{"Markdown": string(Markdown(p, catalog.English)), "HTML": string(data)} {
		at := 0
		for _, head := range order {
			i := strings.Index(s[at:], head)
			if i < 0 {
				t.Fatalf("%s: %q does not come where it should:\n%s", form, head, s)
			}
			at += i + len(head)
		}
	}
}

// Every ink of the style has a contrast of at least 4.5 on white, as WCAG asks;
// borders and bars, which are no text, at least 3 where they mean something.
func TestInksCanBeRead(t *testing.T) {
	luminance := func(hex string) float64 {
		var c [3]int
		if _, err := fmt.Sscanf(hex, "#%02x%02x%02x", &c[0], &c[1], &c[2]); err != nil {
			t.Fatal(err)
		}
		l := 0.0
		for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
			v := float64(c[i]) / 255
			if v <= 0.04045 {
				v /= 12.92
			} else {
				v = math.Pow((v+0.055)/1.055, 2.4)
			}
			l += weight * v
		}
		return l
	}
	inks := regexp.MustCompile(`[{;\s](color|fill): (#[0-9a-f]{6})`).FindAllStringSubmatch(pageStyle, -1)
	if len(inks) < 5 || !strings.Contains(pageStyle, "background: #ffffff") {
		t.Fatalf("%d inks, or no ground", len(inks))
	}
	for _, m := range inks {
		least := 4.5
		if m[2] == "#e4ded3" { // the empty rest of a bar
			continue
		}
		if m[1] == "fill" {
			least = 3
		}
		if got := 1.05 / (luminance(m[2]) + 0.05); got < least {
			t.Errorf("%s has a contrast of %.2f, less than %g", m[0], got, least)
		}
	}
}
