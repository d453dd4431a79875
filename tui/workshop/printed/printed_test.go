package printed_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/xml"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"aina/catalog"
	"aina/catalog/file"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/workshop"
	"aina/tui/workshop/printed"
)

const today = catalog.Date("2026-11-22")

// readCatalog reads the catalog that comes with the program once.
var readCatalog = sync.OnceValues(func() (*catalog.Catalog, error) {
	data, err := file.Read("../../../catalog.yaml")
	c, _ := catalog.Read("catalog.yaml", data, nil)
	return c, err
})

func defaultCatalog(tb testing.TB) *catalog.Catalog {
	tb.Helper()
	c, err := readCatalog()
	if err != nil {
		tb.Fatal(err)
	}
	return c
}

func options(c *catalog.Catalog, minutes int, langs ...catalog.Lang) printed.Options {
	o, _ := workshop.Find(workshop.Default(), minutes)
	return printed.Options{
		Catalog: c, Questions: quiz.NewSession(quiz.Default(), quiz.Quick, c.Causes).Questionnaire(), Order: o, Langs: langs, Date: today,
	}
}

// page is a kit, taken apart: its elements in order, each with its classes and its text.
type page struct {
	sheets []element
	all    []element
}

type element struct {
	name, lang, text string
	classes          []string
	depth            int
}

// parse reads a kit as XML does, which finds tags that do not match.
func parse(t *testing.T, kit []byte) page {
	t.Helper()
	d := xml.NewDecoder(bytes.NewReader(kit))
	d.Strict, d.AutoClose, d.Entity = true, xml.HTMLAutoClose, xml.HTMLEntity
	var p page
	var open []int
	for {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			e := element{name: token.Name.Local, depth: len(open)}
			for _, a := range token.Attr {
				switch a.Name.Local {
				case "class":
					e.classes = strings.Fields(a.Value)
				case "lang":
					e.lang = a.Value
				case "style", "onclick", "src":
					t.Errorf("<%s %s=%q>", e.name, a.Name.Local, a.Value)
				}
			}
			open = append(open, len(p.all))
			p.all = append(p.all, e)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			for _, i := range open[min(2, len(open)):] { // not of html and body
				p.all[i].text += string(token)
			}
		}
	}
	p.sheets = p.of("sheet")
	return p
}

func (p page) of(class string) []element {
	var all []element
	for _, e := range p.all {
		if slices.Contains(e.classes, class) {
			all = append(all, e)
		}
	}
	return all
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

func kitOf(t *testing.T, o printed.Options) ([]byte, page) {
	t.Helper()
	data, err := printed.HTML(o)
	if err != nil {
		t.Fatal(err)
	}
	return data, parse(t, data)
}

var ways = [][]catalog.Lang{{text.English}, {text.Russian}, {text.Kazakh}, {text.Kazakh, text.Russian}, {text.Russian, text.English}}

// part names the part of the kit that a sheet belongs to.
func (e element) part() string {
	switch kind := e.classes[1]; {
	case kind == "back":
		return "front"
	case slices.Contains(e.classes, "motives"):
		return "motives"
	default:
		return kind
	}
}

// The first page says on which pages each part is, and there it is.
func TestTheOverviewSaysWhatIsWhere(t *testing.T) {
	c := defaultCatalog(t)
	number := regexp.MustCompile(`\d+`)
	for _, minutes := range []int{45, 60, 90} {
		for _, langs := range ways {
			_, p := kitOf(t, options(c, minutes, langs...))
			var parts []string
			first, last := map[string]int{}, map[string]int{}
			for i, s := range p.sheets {
				if want := fmt.Sprintf("Aina · %d / %d", i+1, len(p.sheets)); !strings.Contains(squeeze(s.text), want) {
					t.Errorf("%v: page %d does not say %q", langs, i+1, want)
				}
				if part := s.part(); !slices.Contains(parts, part) {
					parts, first[part] = append(parts, part), i+1
				}
				last[s.part()] = i + 1
			}
			if want := []string{"overview", "front", "slide", "cards", "motives", "signs", "script"}; !slices.Equal(parts, want) {
				t.Fatalf("%v: the parts are %v", langs, parts)
			}
			row := 0
			for _, e := range p.all {
				if e.name != "td" || !number.MatchString(e.text) || strings.Contains(e.text, "20") {
					continue // how often, in words
				}
				row++
				want := []string{strconv.Itoa(first[parts[row]])}
				if last[parts[row]] > first[parts[row]] {
					want = append(want, strconv.Itoa(last[parts[row]]))
				}
				if got := number.FindAllString(e.text, -1); !slices.Equal(got[:len(want)], want) || len(got) != len(want)*len(langs) {
					t.Errorf("%v: %s is said to be on %v, not %v", langs, parts[row], got, want)
				}
			}
			if row != len(parts)-1 {
				t.Errorf("%v: the overview has %d parts", langs, row)
			}
		}
	}
}

// All motives, activities and causes are on the card and lead to roles that are in the
// kit; each role has a card with a first step and a care.
func TestWhatTheKitHolds(t *testing.T) {
	c := defaultCatalog(t)
	for _, langs := range ways {
		_, p := kitOf(t, options(c, 60, langs...))
		cards, keys := p.of("card"), p.of("key")
		roles := len(cards) - len(p.of("motive"))
		if roles < 24 || len(p.of("motive")) != 8 || len(p.of("sign")) != len(c.Causes)+1 {
			t.Errorf("%v: %d role cards, %d motives, %d signs", langs, roles, len(p.of("motive")), len(p.of("sign")))
		}
		if want := 2 * (8 + 9 + len(c.Causes)); len(keys) != want {
			t.Errorf("%v: %d letters and digits, not %d", langs, len(keys), want)
		}
		covered := map[string]bool{}
		w := locale.In(langs[0]).Print.Role
		for _, card := range cards[:roles] {
			said := squeeze(card.text)
			for _, part := range []string{w.FirstStep + ":", w.Care + ":"} {
				if !strings.Contains(said, part) {
					t.Errorf("%v: %q lacks %q", langs, said, part)
				}
			}
			for _, o := range c.Opportunities {
				if !strings.Contains(said, squeeze(o.Title.In(langs[0]))) {
					continue
				}
				for _, id := range o.Causes {
					covered[id] = true
				}
				for m, much := range o.Motives {
					covered[string(m)] = covered[string(m)] || much >= 2
				}
			}
		}
		if len(covered) < len(c.Causes)+len(catalog.Motives()) {
			t.Errorf("%v: covered are %v", langs, covered)
		}
		for _, n := range p.of("numbers") {
			if squeeze(n.text) == "" {
				t.Errorf("%v: a letter leads nowhere", langs)
			}
		}
	}
}

// In two languages the second stands behind or below the first, in its own language.
func TestLanguages(t *testing.T) {
	c := defaultCatalog(t)
	data, p := kitOf(t, options(c, 60, text.Kazakh))
	if len(p.of("second")) > 0 || !bytes.Contains(data, []byte(`<html lang="kk">`)) {
		t.Error("there is a second language in a kit of one")
	}
	_, p = kitOf(t, options(c, 60, text.Kazakh, text.Russian))
	second := p.of("second")
	if len(second) < 200 {
		t.Errorf("%d texts are in the second language", len(second))
	}
	for _, e := range second {
		if e.lang != "ru" {
			t.Errorf("%q is in %q", e.text, e.lang)
		}
	}
	for _, langs := range [][]catalog.Lang{nil, {text.Kazakh, text.Russian, text.English}} {
		if _, err := printed.HTML(options(c, 60, langs...)); err == nil {
			t.Errorf("%v are one or two languages", langs)
		}
	}
}

// The page asks nobody for anything and runs nothing, and the same comes out each time.
func TestThePageIsClosed(t *testing.T) {
	o := options(defaultCatalog(t), 60, text.Kazakh, text.Russian)
	data, _ := kitOf(t, o)
	again, _ := kitOf(t, o)
	if !bytes.Equal(data, again) {
		t.Error("other bytes the second time")
	}
	for _, bad := range []string{"<script", "http:", "https:", "@import", "url(", "javascript:", "ZgotmplZ", "{n}", "{from}", "{form}", "{looking}", "{list}", "{row}"} {
		if bytes.Contains(data, []byte(bad)) {
			t.Errorf("the kit has %q", bad)
		}
	}
	style := regexp.MustCompile(`(?s)<style>(.*)</style>`).FindSubmatch(data)
	hash := sha256.Sum256(style[1])
	if !bytes.Contains(data, []byte("sha256-"+base64.StdEncoding.EncodeToString(hash[:]))) && !bytes.Contains(data, []byte(strings.ReplaceAll(base64.StdEncoding.EncodeToString(hash[:]), "+", "&#43;"))) {
		t.Error("the policy forbids the style")
	}
}

// What a catalog says is text and nothing else, and however long it is, cards stay cards.
func TestAStrangeCatalog(t *testing.T) {
	evil := text.Text{Plain: `<script>alert(1)</script>"'&<b onclick=x>` + strings.Repeat("Donaudampfschifffahrtsgesellschaft", 20)}
	c := &catalog.Catalog{}
	for i := range 30 {
		c.Causes = append(c.Causes, catalog.Cause{ID: fmt.Sprint("cause-", i), Name: evil, Description: evil})
		c.Opportunities = append(c.Opportunities, catalog.Opportunity{ID: fmt.Sprint("role-", i), Title: evil, Summary: evil, FirstStep: evil, Causes: []string{fmt.Sprint("cause-", i)}})
	}
	c.Support = []catalog.Support{{Name: evil, Phone: "1"}}
	o := options(c, 60, text.Kazakh, text.Russian)
	data, p := kitOf(t, o)
	for _, bad := range []string{"<script", "<b onclick"} {
		if bytes.Contains(data, []byte(bad)) {
			t.Errorf("the kit has %q", bad)
		}
	}
	if len(p.of("sign")) != 18 || !strings.Contains(p.sheets[0].text, "13") {
		t.Errorf("%d signs, and what is left out: %q", len(p.of("sign")), squeeze(p.sheets[0].text))
	}
	for _, e := range p.of("card") {
		if len([]rune(e.text)) > 1200 {
			t.Errorf("a card has %d letters", len([]rune(e.text)))
		}
	}
	// A catalog without roles, an order without a form.
	o = options(&catalog.Catalog{}, 60, text.English)
	o.Order = workshop.Order{Minutes: 2, Steps: o.Order.Steps[:2]}
	if _, p = kitOf(t, o); len(p.of("card")) != 8 {
		t.Errorf("an empty catalog has %d cards", len(p.of("card")))
	}
}

// The script has every minute of the order, in its order.
func TestTheScript(t *testing.T) {
	c := defaultCatalog(t)
	for _, minutes := range []int{45, 60, 90} {
		o := options(c, minutes, text.English)
		_, p := kitOf(t, o)
		steps, at := p.of("step"), 0
		if len(steps) != len(o.Order.Steps) {
			t.Fatalf("%d steps, not %d", len(steps), len(o.Order.Steps))
		}
		for i, s := range o.Order.Steps {
			said := squeeze(steps[i].text)
			want := ""
			if s.Minutes > 0 {
				want = fmt.Sprintf("%d–%d min ", at, at+s.Minutes)
			}
			if at += s.Minutes; !strings.HasPrefix(said, want+s.Block.Title.En) {
				t.Errorf("step %d says %q", i, said)
			}
		}
		if at != minutes {
			t.Errorf("%d minutes, not %d", at, minutes)
		}
		script := ""
		for _, e := range p.of("script") {
			script += e.text
		}
		for _, computer := range []string{"The computer", "The screen", "projector", "You may type", "Next person", "next pages", "the counts"} {
			if strings.Contains(script, computer) {
				t.Errorf("a script for candlelight says %q", computer)
			}
		}
	}
}

// Titles in a line are told apart whatever marks they hold, and each number and address
// stands once where to go from here.
func TestLinesOfTheScript(t *testing.T) {
	for lang, want := range map[catalog.Lang][]string{
		text.English: {"Contact centre 111 for family matters and the rights of women and children", "National volunteer platform, regional front offices for volunteers · qazvolunteer.kz"},
		text.Russian: {"Контакт-центр «111» по вопросам семьи, защиты прав женщин и детей", "Национальная волонтёрская платформа, региональные фронт-офисы волонтёров · qazvolunteer.kz"},
		text.Kazakh:  {"«111» байланыс орталығы", "Ұлттық волонтерлік платформа, волонтерлердің өңірлік фронт-офистері · qazvolunteer.kz"},
	} {
		o := options(defaultCatalog(t), 60, lang)
		kit, err := printed.HTML(o)
		if err != nil {
			t.Fatal(err)
		}
		for _, step := range o.Order.Steps {
			if title := step.Block.Title.In(lang); step.Block.Drop > 0 {
				want = append(want, text.Fill(locale.In(lang).Print.Script.Titled, "title", title))
			}
		}
		for _, w := range want {
			if strings.Count(string(kit), w) != 1 || strings.Contains(string(kit), w+" ·") {
				t.Errorf("in %s the kit does not say once %s", lang, w)
			}
		}
	}
}

func BenchmarkHTML(b *testing.B) {
	o := options(defaultCatalog(b), 60, text.Kazakh, text.Russian)
	for b.Loop() {
		if _, err := printed.HTML(o); err != nil {
			b.Fatal(err)
		}
	}
}
