package cli

import (
	"strings"
	"unicode"

	"github.com/spf13/cobra"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz/gaps"
	"aina/quiz/reading"
)

func (a *app) newGaps() *cobra.Command {
	format := ""
	w := a.words.Gaps
	cmd := a.command(w.Command)
	cmd.Flags().StringVar(&format, "format", "text", w.Format)
	complete(cmd, "format", fixed("text", "json"))
	cmd.RunE = func(*cobra.Command, []string) error { return a.gaps(format) }
	return cmd
}

// gaps says whom the catalog cannot serve.
func (a *app) gaps(format string) error {
	if err := a.oneOf("--format", format, "text", "json"); err != nil {
		return err
	}
	c, err := a.loadNoting()
	if err != nil {
		return err
	}
	q, err := a.loadQuestions()
	if err != nil {
		return err
	}
	p := gapsPage{Gaps: gaps.Find(q, c, a.today()), catalog: c, lang: a.lang, words: a.words.Gaps, date: a.today(),
		width: a.width(), spoken: a.globals.accessible}
	if format == "json" {
		data, err := p.json()
		if err != nil {
			return err
		}
		return a.write(data)
	}
	return a.write(p.text())
}

// width is how many columns there are to write on: those of the terminal, from
// 40 to 100, or 80 where there is none.
func (a *app) width() int {
	if a.sys.Width <= 0 {
		return 80
	}
	return min(max(a.sys.Width, 40), 100)
}

// tag names what a tag is about.
func (p gapsPage) tag(t gaps.Tag) string {
	switch t.Kind {
	case gaps.TagLanguage:
		name := []rune(reading.LanguageName(t.Key, p.lang)) // it begins a line here
		return string(unicode.ToUpper(name[0])) + string(name[1:])
	case gaps.TagCause:
		return reading.CauseName(p.catalog, t.Key, p.lang)
	case gaps.TagMotive:
		return reading.MotiveName(catalog.Motive(t.Key), p.lang)
	case gaps.TagActivity:
		return reading.ActivityName(catalog.Activity(t.Key), p.lang)
	case gaps.TagAccess:
		return reading.AccessName(t.Key, p.lang)
	case gaps.TagRegion:
		if place, ok := p.catalog.FindPlace(t.Key); ok {
			return place.Name.In(p.lang)
		}
	case gaps.TagRemote:
		if t.Key == string(catalog.RemoteOnly) {
			return p.words.Home
		}
		return p.words.Spot
	}
	return t.Key
}

// advice says what to add, and the reason.
func (p gapsPage) advice(a gaps.Addition) (what, reason string) {
	w, name := p.words, p.tag(a.Tag)
	switch {
	case a.Tag.Kind == gaps.TagLanguage:
		what = w.NoLanguage
	case a.Tag.Kind == gaps.TagAge:
		what = w.NoAge
	case a.Tag.Kind == gaps.TagMotive:
		what = w.NoMotive
	case a.Tag.Kind == gaps.TagActivity:
		what = w.NoActivity
	case a.Tag.Kind == gaps.TagAccess:
		what = w.NoAccess
	case a.Tag.Kind == gaps.TagRegion:
		what = w.NoRegion
	case a.Tag.Kind == gaps.TagRemote && a.Tag.Key == string(catalog.RemoteOnly):
		what = w.NoHome
	case a.Tag.Kind == gaps.TagRemote:
		what = w.NoSpot
	case len(a.Motives)+len(a.Activities) == 0:
		what = w.NoCause
	default:
		what = p.brings(a)
	}
	if a.People > 0 {
		reason = text.Fill(w.People.For(p.lang, a.People), "all", whole(&p.People))
	}
	return text.Fill(what, "x", name), reason
}

// named is how many names an advice gives at most of a kind.
const named = 3

// brings says what the opportunities for a cause lack, the most wanted first.
func (p gapsPage) brings(a gaps.Addition) string {
	var parts []string
	if all := namesOf(a.Motives[:min(named, len(a.Motives))], p.lang, reading.MotiveName); len(all) > 0 {
		parts = append(parts, text.Fill(p.words.Gives, "list", p.quoted(all)))
	}
	if all := namesOf(a.Activities[:min(named, len(a.Activities))], p.lang, reading.ActivityName); len(all) > 0 {
		parts = append(parts, text.Fill(p.words.Ways, "list", p.quoted(all)))
	}
	return "{x}: " + strings.Join(parts, "; ") + "."
}

func (p gapsPage) quoted(names []string) string {
	for i, s := range names {
		names[i] = text.Fill(p.words.Quote, "x", s)
	}
	return strings.Join(names, ", ")
}
