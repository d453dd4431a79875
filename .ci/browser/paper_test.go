package browser

import (
	"encoding/xml"
	"html"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// word is a word on a printed page, in points from the upper left corner.
type word struct {
	Text string  `xml:",chardata"`
	XMin float64 `xml:"xMin,attr"`
	YMin float64 `xml:"yMin,attr"`
	XMax float64 `xml:"xMax,attr"`
	YMax float64 `xml:"yMax,attr"`
}

type sheet struct {
	Width  float64 `xml:"width,attr"`
	Height float64 `xml:"height,attr"`
	Words  []word  `xml:"word"`
}

// printed prints a page as people do, and returns what stands on each sheet.
func printed(t *testing.T, page string) []sheet {
	t.Helper()
	x := open(t)
	x.run(chromedp.Navigate("file://" + page))
	data, err := chromedp.Run(x, chromedp.PrintToPDF(func(p *cdppage.PrintToPDFParams) { p.PreferCSSPageSize = new(true) }))
	if err != nil {
		t.Fatal(err)
	}
	pdf := filepath.Join(t.TempDir(), "page.pdf")
	if err := os.WriteFile(pdf, data, 0o600); err != nil {
		t.Fatal(err)
	}
	boxes, err := exec.Command("pdftotext", "-bbox", pdf, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	var read struct {
		Sheets []sheet `xml:"body>doc>page"`
	}
	if err := xml.Unmarshal(boxes, &read); err != nil {
		t.Fatal(err)
	}
	return read.Sheets
}

func (s sheet) text() string {
	var all []string
	for _, w := range s.Words {
		all = append(all, w.Text)
	}
	return strings.Join(all, " ")
}

// onA4 reports what is not within the printable part of an A4 sheet.
func (s sheet) onA4(t *testing.T, margin float64) {
	t.Helper()
	if s.Width < 594 || s.Width > 596 || s.Height < 841 || s.Height > 843 {
		t.Errorf("a sheet is %v by %v points", s.Width, s.Height)
	}
	for _, w := range s.Words {
		if w.XMin < margin || w.YMin < margin || w.XMax > s.Width-margin || w.YMax > s.Height-margin {
			t.Errorf("%q stands at %.0f,%.0f to %.0f,%.0f", w.Text, w.XMin, w.YMin, w.XMax, w.YMax)
		}
	}
}

var (
	tags    = regexp.MustCompile(`(?s)<style>.*?</style>|<title>.*?</title>|<code>.*?</code>|<[^>]*>`)
	letters = regexp.MustCompile(`[\p{L}\p{N}]+`)
)

// allThere reports words of a page that are on none of its sheets.
func allThere(t *testing.T, page string, sheets []sheet) {
	t.Helper()
	data, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	left := map[string]int{}
	for _, s := range sheets {
		for _, w := range letters.FindAllString(s.text(), -1) {
			left[w]++
		}
	}
	missing := 0
	for _, w := range letters.FindAllString(html.UnescapeString(tags.ReplaceAllString(string(data), " ")), -1) {
		if left[w]--; left[w] < 0 {
			missing++
			t.Logf("%q is missing", w)
		}
	}
	// Where a word is broken or has a raised mark beside it, a program that reads pages may see others.
	if missing > 3 {
		t.Errorf("%d words are not on paper", missing)
	}
}

// The kit has as many sheets as it says, each with its own number, and nothing is cut.
func TestTheKitOnPaper(t *testing.T) {
	t.Parallel()
	aina := program(t)
	for _, way := range []struct{ lang, minutes string }{
		{"en", "60"}, {"ru", "45"}, {"kk", "60"}, {"kk,ru", "60"}, {"kk,ru", "90"}, {"ru,kk", "45"}, {"ru,en", "90"},
	} {
		t.Run(way.lang+" "+way.minutes, func(t *testing.T) {
			t.Parallel()
			page := filepath.Join(t.TempDir(), "kit.html")
			aina(t, filepath.Dir(page), "", "workshop", "--print", page, "--lang", way.lang, "--minutes", way.minutes)
			allThere(t, page, kit(t, page))
		})
	}
}

// Long words and long texts do not run out of cards either.
func TestAKitOfLongWords(t *testing.T) {
	t.Parallel()
	aina, folder := program(t), t.TempDir()
	var b strings.Builder
	b.WriteString("causes:\n")
	for i := range 6 {
		b.WriteString("  - {id: c" + strconv.Itoa(i) + ", field: other, name: Rindfleischetikettierungsüberwachung}\n")
	}
	b.WriteString("opportunities:\n")
	for i := range 20 {
		b.WriteString("  - id: r" + strconv.Itoa(i) + "\n    title: Көшіп келгендердің жерсінуіне Donaudampfschifffahrtsgesellschaftskapitän көмектесу\n" +
			"    summary: " + strings.Repeat("Высокоинтеллектуализированнейшими людьми ", 6) + "\n    first_step: " + strings.Repeat("Қанағаттандырылмағандықтарыңыздан сұраңыз ", 6) +
			"\n    causes: [c" + strconv.Itoa(i%6) + "]\n    activities: [digital]\n    minimum_age: 16\n")
	}
	catalog, page := filepath.Join(folder, "catalog.yaml"), filepath.Join(folder, "kit.html")
	if err := os.WriteFile(catalog, []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	aina(t, folder, "", "workshop", "--print", page, "--lang", "kk", "--catalog", catalog)
	kit(t, page)
}

// kit prints a kit and checks its sheets.
func kit(t *testing.T, page string) []sheet {
	t.Helper()
	sheets := printed(t, page)
	for i, s := range sheets {
		s.onA4(t, 32) // 12 mm, less the air above tall letters
		if want := "Aina · " + strconv.Itoa(i+1) + " / " + strconv.Itoa(len(sheets)); !strings.Contains(s.text(), want) {
			t.Errorf("sheet %d does not say %q: %.200s", i+1, want, s.text())
		}
		if len(s.Words) < 6 {
			t.Errorf("sheet %d holds %q only", i+1, s.text())
		}
	}
	return sheets
}

// The report of a workshop prints whole: what the room has in common on one sheet, the
// page for the keeper of the catalog on another, each with room to spare. It does so too
// where everything is shown that can be, and hands were counted on every page.
func TestTheReportOnPaper(t *testing.T) {
	t.Parallel()
	aina := program(t)
	const hands = "count 31\ncount 3 4 15 16 17\nnext\n"
	rooms := map[string]struct{ typed, people, minutes string }{
		"24 people": {"close 24\n", "24", "60"},
		"60 people": {strings.Repeat(hands, 8) + "close 60\n" + strings.Repeat(hands, 30), "60", "90"},
	}
	for name, room := range rooms {
		for _, lang := range []string{"en", "ru", "kk"} {
			t.Run(name+"/"+lang, func(t *testing.T) {
				t.Parallel()
				folder := t.TempDir()
				aina(t, folder, room.typed+"report report.html\nquit\nquit\n",
					"workshop", "--accessible", "--rehearse", room.people, "--seed", "7", "--minutes", room.minutes, "--lang", lang)
				page := filepath.Join(folder, "report.html")
				sheets := printed(t, page)
				if len(sheets) != 2 {
					t.Errorf("the report has %d sheets", len(sheets))
				}
				for n, s := range sheets {
					s.onA4(t, 44) // 16 mm
					if spare := s.Height - 44 - s.end(); spare < 40 {
						t.Errorf("only %.0f points are left on sheet %d", spare, n+1)
					}
				}
				allThere(t, page, sheets)
			})
		}
	}
}

// end is where the last line of a sheet ends, in points from its upper edge.
func (s sheet) end() (y float64) {
	for _, w := range s.Words {
		y = max(y, w.YMax)
	}
	return y
}
