package journey

import (
	"strings"
	"testing"
	"unicode"

	"aina/catalog"
	"aina/quiz/learning"
	"aina/tui/kit"
)

// With plain glyphs every screen is drawn with letters, ASCII, and a few marks that
// every console font with Kazakh letters has.
func TestPlainGlyphsAreInEveryFont(t *testing.T) {
	const (
		certain = "←↑→↓–—−…«»“”‘’•\u00a0"
		blocks  = "█▀▄" // of code page 437, and so in every console font: a square for cameras
	)
	for name, scene := range scenes(t) {
		opt := options(catalog.Kazakh)
		if name == "keep" {
			opt = keeping(t, opt)
		}
		d := start(opt, 80, 24)
		d.env.Glyphs = kit.PlainGlyphs()
		scene(d)
		for _, lang := range []catalog.Lang{catalog.Kazakh, catalog.Russian, catalog.English} {
			d.Send(kit.LanguageMsg{Lang: lang})
			sizes := [][2]int{{80, 24}, {120, 40}, {40, 12}}
			if testing.Short() {
				sizes = sizes[:1]
			}
			for _, size := range sizes {
				d.Resize(size[0], size[1])
				for _, r := range d.Screen() {
					if name == "takecode" && strings.ContainsRune(blocks, r) {
						continue
					}
					if r > unicode.MaxASCII && !unicode.IsLetter(r) && !strings.ContainsRune(certain, r) {
						t.Errorf("%s in %s draws %q", name, lang, r)
					}
				}
			}
		}
	}
}

// What is on the shortlist, what is not and what was tried differ with any glyphs.
func TestMarksOfTheListDiffer(t *testing.T) {
	for name, glyphs := range map[string]kit.Glyphs{"rich": kit.RichGlyphs(), "plain": kit.PlainGlyphs()} {
		d := start(options(catalog.English), 120, 40)
		d.env.Glyphs = glyphs
		toQuestions(d)
		answerAll(t, d)
		d.Send(kit.PushMsg{Screen: newMatches(d.env)})
		s := d.front().(*matchesScreen)
		mark := func() string { return s.row(s.at(0)).Mark }
		marks := map[string]bool{mark(): true}
		d.Press(" ")
		marks[mark()] = true
		id := s.at(0).opp.ID
		v := d.env.Visit
		v.Log = append(v.Log, learning.Reflection{Role: id, On: "2026-11-22", Joy: 5})
		marks[mark()] = true
		if len(marks) != 3 || !v.Tried(id) {
			t.Errorf("%s: the marks are %v", name, marks)
		}
	}
}
