package output

import (
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz/gaps"
	"aina/quiz/reading"
	"aina/tui/facts"
)

// tag is the name of what a tag stands for.
func (p Gaps) tag(t gaps.Tag) string {
	switch t.Kind {
	case gaps.TagLanguage:
		return text.Capitalize(reading.LanguageName(t.Key, p.Lang))
	case gaps.TagCause:
		return reading.CauseName(p.Catalog, t.Key, p.Lang)
	case gaps.TagMotive:
		return reading.MotiveName(catalog.Motive(t.Key), p.Lang)
	case gaps.TagActivity:
		return reading.ActivityName(catalog.Activity(t.Key), p.Lang)
	case gaps.TagAccess:
		return reading.AccessName(t.Key, p.Lang)
	case gaps.TagRegion:
		if place, ok := p.Catalog.FindPlace(t.Key); ok {
			return place.Name.In(p.Lang)
		}
	case gaps.TagAge:
		return strings.Replace(t.Key, "-", "–", 1)
	case gaps.TagRemote:
		if t.Key == string(catalog.RemoteOnly) {
			return p.words().Home
		}
		return p.words().Spot
	}
	return t.Key
}

// advice puts into words what to add, and for how many people.
func (p Gaps) advice(a gaps.Addition) (what, reason string) {
	w, name := p.words(), p.tag(a.Tag)
	what = map[gaps.TagKind]string{
		gaps.TagLanguage: w.NoLanguage, gaps.TagAge: w.NoAge, gaps.TagMotive: w.NoMotive, gaps.TagActivity: w.NoActivity,
		gaps.TagAccess: w.NoAccess, gaps.TagRegion: w.NoRegion, gaps.TagRemote: w.NoSpot, gaps.TagCause: w.NoCause,
	}[a.Tag.Kind]
	switch {
	case a.Tag.Kind == gaps.TagRemote && a.Tag.Key == string(catalog.RemoteOnly):
		what = w.NoHome
	case a.Tag.Kind == gaps.TagCause && len(a.Motives)+len(a.Activities) > 0:
		what = p.brings(a)
	}
	if a.People > 0 {
		reason = text.Fill(w.People.For(p.Lang, a.People), "all", strconv.Itoa(p.People))
	}
	return text.Fill(what, "x", name), reason
}

// maxNamed is how many motives, and how many activities, an advice names at most.
const maxNamed = 3

// brings names what the opportunities for a cause lack, most wanted first.
func (p Gaps) brings(a gaps.Addition) string {
	var parts []string
	if all := namesOf(a.Motives[:min(maxNamed, len(a.Motives))], p.Lang, reading.MotiveName); len(all) > 0 {
		parts = append(parts, text.Fill(p.words().Gives, "list", p.quoted(all)))
	}
	if all := namesOf(a.Activities[:min(maxNamed, len(a.Activities))], p.Lang, reading.ActivityName); len(all) > 0 {
		parts = append(parts, text.Fill(p.words().Ways, "list", p.quoted(all)))
	}
	return "{x}: " + strings.Join(parts, "; ") + "."
}

func (p Gaps) quoted(names []string) string {
	return strings.Join(facts.Each(names, func(s string) string { return text.Fill(p.words().Quote, "x", s) }), ", ")
}
