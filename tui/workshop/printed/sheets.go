package printed

import (
	"strconv"

	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz/card"

	"aina/catalog"
)

// sheet is one page of paper: its kind, and the content of that kind.
type sheet struct {
	Kind        string
	Number, All int
	Title       both

	Overview overview
	Front    front
	Back     back
	Slide    []both
	Roles    []roleCard
	Motives  []motiveCard
	Signs    []sign
	Script   []scriptStep
	Note     both // above the script
}

// kit makes the sheets.
type kit struct {
	Options
	card  card.Card
	guide card.Guide
}

// sheetsOf makes all sheets of a kit, numbered, the overview first.
func sheetsOf(o Options) []sheet {
	c, g := o.guide()
	k := kit{o, c, g}
	parts := []struct {
		part   func(words.PrintOverview) words.PrintPart
		sheets []sheet
	}{
		{func(w words.PrintOverview) words.PrintPart { return w.Card }, []sheet{k.front(), k.back()}},
		{func(w words.PrintOverview) words.PrintPart { return w.Slide }, []sheet{k.slide()}},
		{func(w words.PrintOverview) words.PrintPart { return w.Roles }, k.roles()},
		{func(w words.PrintOverview) words.PrintPart { return w.Motives }, k.motives()},
		{func(w words.PrintOverview) words.PrintPart { return w.Signs }, k.signs()},
		{func(w words.PrintOverview) words.PrintPart { return w.Plan }, k.script()},
	}
	all := []sheet{k.overview()}
	for _, p := range parts {
		if len(p.sheets) == 0 {
			continue
		}
		from := len(all) + 1
		all = append(all, p.sheets...)
		all[0].Overview.Parts = append(all[0].Overview.Parts, overviewPart{
			Name:   k.word(func(w *words.Words) string { return p.part(w.Print.Overview).Name }),
			Pages:  k.pages(from, len(all)),
			Copies: k.word(func(w *words.Words) string { return p.part(w.Print.Overview).Copies }),
		})
	}
	for i := range all {
		all[i].Number, all[i].All = i+1, len(all)
	}
	return all
}

// overview is what to print how often, and how the hour goes.
type overview struct {
	Minutes, How, Sheet, Pages, Copies, Bring, RunHead, LeftOut both
	Parts                                                       []overviewPart
	Run                                                         []both
}

type overviewPart struct{ Name, Pages, Copies both }

func (k kit) overview() sheet {
	of := func(get func(words.PrintOverview) string) both {
		return k.word(func(w *words.Words) string { return get(w.Print.Overview) })
	}
	plural := func(get func(words.Print) text.Plural, n int) both {
		return k.in(func(lang catalog.Lang) string { return get(locale.In(lang).Print).For(lang, n) })
	}
	v := overview{
		Minutes: plural(func(w words.Print) text.Plural { return w.Minutes }, k.Order.Minutes),
		How:     of(func(w words.PrintOverview) string { return w.How }),
		Sheet:   of(func(w words.PrintOverview) string { return w.Sheet }),
		Pages:   of(func(w words.PrintOverview) string { return w.Pages }),
		Copies:  of(func(w words.PrintOverview) string { return w.Copies }),
		Bring:   of(func(w words.PrintOverview) string { return w.Bring }),
		RunHead: of(func(w words.PrintOverview) string { return w.RunHead }),
	}
	if n := k.card.LeftOut; n > 0 {
		v.LeftOut = plural(func(w words.Print) text.Plural { return w.Overview.LeftOut }, n)
	}
	v.Run = []both{
		of(func(w words.PrintOverview) string { return w.Lay }),
		of(func(w words.PrintOverview) string { return w.Follow }),
	}
	if title, ok := k.formTitle(); ok {
		v.Run = append(v.Run, k.in(func(lang catalog.Lang) string {
			return text.Fill(locale.In(lang).Print.Overview.Fill, "form", title.In(lang))
		}))
	}
	v.Run = append(v.Run,
		of(func(w words.PrintOverview) string { return w.Collect }),
		of(func(w words.PrintOverview) string { return w.Home }))
	return sheet{Kind: "overview", Title: k.word(func(w *words.Words) string { return w.Print.Title }), Overview: v}
}

// pages says where a part is.
func (k kit) pages(from, to int) both {
	return k.word(func(w *words.Words) string {
		if from == to {
			return w.Print.Overview.Page
		}
		return w.Print.Overview.FromTo
	}, "n", strconv.Itoa(from), "from", strconv.Itoa(from), "to", strconv.Itoa(to))
}

// slide is the page that says who sees what.
func (k kit) slide() sheet {
	s := sheet{Kind: "slide", Title: k.word(func(w *words.Words) string { return w.Print.Slide.Title })}
	for i := range locale.In(k.Langs[0]).Print.Slide.Lines {
		s.Slide = append(s.Slide, k.word(func(w *words.Words) string { return w.Print.Slide.Lines[i] }))
	}
	return s
}
