package facts

import (
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/gaps"
	"aina/quiz/group"
	"aina/quiz/reading"
)

// SubjectName names what a picture of a room is about.
func SubjectName(s group.Subject, c *catalog.Catalog, lang catalog.Lang) string {
	switch s.Facet {
	case quiz.FacetMotive:
		return reading.MotiveName(catalog.Motive(s.Key), lang)
	case quiz.FacetActivity:
		return reading.ActivityName(catalog.Activity(s.Key), lang)
	}
	return reading.CauseName(c, s.Key, lang)
}

// HandsText says what was counted: how many hands, or how many from the fist to five
// fingers.
func HandsText(counts []int, lang catalog.Lang) string {
	w := locale.In(lang).Workshop
	if len(counts) == 1 {
		return w.Raised.For(lang, counts[0])
	}
	return text.Fill(w.Fist, "list", strings.Join(Each(counts, strconv.Itoa), ", "))
}

// Wanted says what people of a room of n look for, and what a catalog has for it.
func Wanted(x gaps.Wanted, n int, c *catalog.Catalog, lang catalog.Lang) string {
	w := locale.In(lang).Workshop.Wanted
	line := w.NoRole
	if x.Roles > 0 {
		line = map[quiz.Facet]text.Plural{quiz.FacetMotive: w.Motive, quiz.FacetActivity: w.Activity, quiz.FacetCause: w.Cause}[x.Facet].For(lang, x.Roles)
	}
	line = text.Fill(line, "label", SubjectName(x.Subject, c, lang), "yes", strconv.Itoa(x.Yes), "all", strconv.Itoa(n))
	switch {
	case x.Roles == 0 || x.Facet != quiz.FacetCause:
		return line
	case x.Young == 0:
		line += " " + w.NoneYoung
	default:
		line += " " + w.Young.For(lang, x.Young)
	}
	var lacks []string
	for _, m := range x.Motives {
		lacks = append(lacks, text.LowerName(reading.MotiveName(m, lang)))
	}
	for _, a := range x.Activities {
		lacks = append(lacks, text.LowerName(reading.ActivityName(a, lang)))
	}
	if len(lacks) > 0 {
		line += " " + text.Fill(w.Lacks, "list", strings.Join(lacks, "; "))
	}
	return line
}
