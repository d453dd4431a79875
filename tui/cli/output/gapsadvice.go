package output

import (
	"strings"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
)

// tag is the name of what a tag stands for.
func (p Gaps) tag(t quiz.Tag) string {
	switch t.Kind {
	case quiz.TagLanguage:
		return text.Capitalize(quiz.LanguageName(t.Key, p.Lang))
	case quiz.TagCause:
		return quiz.CauseName(p.Catalog, t.Key, p.Lang)
	case quiz.TagMotive:
		return quiz.MotiveName(catalog.Motive(t.Key), p.Lang)
	case quiz.TagActivity:
		return quiz.ActivityName(catalog.Activity(t.Key), p.Lang)
	case quiz.TagAccess:
		return quiz.AccessName(t.Key, p.Lang)
	case quiz.TagRegion:
		if place, ok := p.Catalog.FindPlace(t.Key); ok {
			return place.Name.In(p.Lang)
		}
	case quiz.TagRemote:
		if t.Key == string(catalog.RemoteOnly) {
			return p.words().Home
		}
		return p.words().Spot
	}
	return t.Key
}

// advice puts into words what to add, and for how many people.
func (p Gaps) advice(a quiz.Addition) (what, reason string) {
	w, name := p.words(), p.tag(a.Tag)
	switch {
	case a.Tag.Kind == quiz.TagLanguage:
		what = w.NoLanguage
	case a.Tag.Kind == quiz.TagAge:
		what = w.NoAge
	case a.Tag.Kind == quiz.TagMotive:
		what = w.NoMotive
	case a.Tag.Kind == quiz.TagActivity:
		what = w.NoActivity
	case a.Tag.Kind == quiz.TagAccess:
		what = w.NoAccess
	case a.Tag.Kind == quiz.TagRegion:
		what = w.NoRegion
	case a.Tag.Kind == quiz.TagRemote && a.Tag.Key == string(catalog.RemoteOnly):
		what = w.NoHome
	case a.Tag.Kind == quiz.TagRemote:
		what = w.NoSpot
	case len(a.Motives)+len(a.Activities) == 0:
		what = w.NoCause
	default:
		what = p.brings(a)
	}
	if a.People > 0 {
		reason = text.Fill(w.People.For(p.Lang, a.People), "all", whole(&p.People))
	}
	return text.Fill(what, "x", name), reason
}

// maxNamed is how many motives, and how many activities, an advice names at most.
const maxNamed = 3

// brings names what the opportunities for a cause lack, most wanted first.
func (p Gaps) brings(a quiz.Addition) string {
	var parts []string
	if all := namesOf(a.Motives[:min(maxNamed, len(a.Motives))], p.Lang, quiz.MotiveName); len(all) > 0 {
		parts = append(parts, text.Fill(p.words().Gives, "list", p.quoted(all)))
	}
	if all := namesOf(a.Activities[:min(maxNamed, len(a.Activities))], p.Lang, quiz.ActivityName); len(all) > 0 {
		parts = append(parts, text.Fill(p.words().Ways, "list", p.quoted(all)))
	}
	return "{x}: " + strings.Join(parts, "; ") + "."
}

func (p Gaps) quoted(names []string) string {
	for i, s := range names {
		names[i] = text.Fill(p.words().Quote, "x", s)
	}
	return strings.Join(names, ", ")
}
