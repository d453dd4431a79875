package reading

import (
	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
)

// SoFar says in one sentence what the answers to a section already show, "" where they
// show nothing clear: motives that are each clearly above all others, or else those that
// the person chose as the most important; what would be enjoyed most; whom the person
// wants to help most.
func SoFar(p quiz.Profile, section quiz.Section, c *catalog.Catalog, lang catalog.Lang) string {
	w := locale.In(lang).Reading
	switch r := Read(p, c, lang); {
	case section == quiz.Why && r.Apart:
		return text.Fill(w.Reading.SoFar, "list", enumerated(r.Named, w.MotivePulls, w.Reading.And))
	case section == quiz.Why && len(p.Basis.Chosen) > 0:
		return text.Fill(w.Reading.Chosen, "list", enumerated(chosen(p, r.Motives), w.MotivePulls, w.Reading.And))
	case section == quiz.How && r.Likes != w.Reading.EnjoyMany:
		return r.Likes
	case section == quiz.Whom:
		if most := mostWanted(r.Causes); len(most) <= maxLeading && len(most) > 0 {
			return text.Fill(w.Reading.Closest, "list", listed(most))
		}
	}
	return ""
}

// mostWanted gives the causes with the strongest word that any has, if that is one of
// wanting to help.
func mostWanted(bars []Bar) []Bar {
	if len(bars) == 0 {
		return nil
	}
	most := bars[0].Words
	return filter(bars, func(b Bar) bool { return b.Value >= wanted && b.Words == most })
}
