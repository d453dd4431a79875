package tui

import (
	"reflect"
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/ranking"
	"aina/quiz/visit"
)

// Visit is one person's time with the screens: the catalog, and what follows from
// it and from what they said and chose.
type Visit struct {
	*visit.Visit
	Lang     catalog.Lang
	Catalog  *catalog.Catalog // nil until it is read
	Problems source.Problems
	Failed   error // why the catalog could not be read
	Ranking  ranking.Ranking
	drafting bool    // whether the form holds an entry that is in no file yet
	insight  insight // what was worked out about the ranking
	ranked   ranked  // what the ranking was made of

	index *catalog.Index
	opt   Options
	saver *saver
}

func newVisit(opt Options) *Visit {
	keeper := !opt.NoSave && opt.Store != nil
	return &Visit{
		Visit: visit.New(opt.Questions, opt.Kept, opt.Found, keeper),
		Lang:  opt.Lang, opt: opt,
		saver: &saver{store: opt.Store},
	}
}

// catalogMsg brings the catalog, or why there is none.
type catalogMsg struct {
	catalog  *catalog.Catalog
	problems source.Problems
	err      error
}

// read reads the catalog in the background.
func (v *Visit) read() tea.Cmd {
	load := v.opt.Load
	return func() tea.Msg {
		c, problems, err := load()
		return catalogMsg{c, problems, err}
	}
}

// take receives the catalog. Where one stands already, a later one that cannot
// be read takes nothing away, and taken is false.
func (v *Visit) take(msg catalogMsg) (taken bool) {
	failed := msg.err
	if p, broken := brokenFile(msg); failed == nil && broken {
		failed = problemError{p}
	}
	v.Problems = msg.problems
	if failed != nil && v.Catalog != nil {
		return false
	}
	v.Catalog, v.Failed = msg.catalog, failed
	if failed != nil {
		v.Catalog = nil
		return true
	}
	v.index = catalog.NewIndex(v.Catalog)
	return true
}

// brokenFile finds the problem that kept a whole file, or every entry, from
// being served.
func brokenFile(msg catalogMsg) (source.Problem, bool) {
	none := msg.catalog == nil || len(msg.catalog.Opportunities) == 0
	for _, p := range msg.problems {
		if p.LeftOut && (none || p.Whole) {
			return p, true
		}
	}
	return source.Problem{}, false
}

// problemError is a problem of a catalog as the reason why there is none.
type problemError struct{ problem source.Problem }

func (e problemError) Error() string { return e.problem.String() }

// In says it in a language, with the way out.
func (e problemError) In(lang catalog.Lang) string {
	said := e.problem.Show(lang)
	if hint := e.problem.Hint.In(lang); hint != "" {
		said += " " + hint
	}
	return said
}

// wrong says how many entries of the catalog are not served, with the first
// problem, or nothing. Whoever is editing it is told of every error.
func (v *Visit) wrong(env *Env, editing bool) string {
	first, some := v.Problems.FirstLeftOut()
	if !some && editing && v.Problems.HasErrors() {
		first, some = v.Problems.First()
	}
	if !some {
		return ""
	}
	said := problemError{first}.In(env.Lang)
	if n := v.Problems.LeftOut(); n > 0 {
		said = env.Words.App.LeftOut.For(env.Lang, n) + " " + said
	}
	return said
}

// browse turns between looking around, with no more of the person than their
// age, and their matches.
func (v *Visit) browse(on bool) {
	v.Browsing = on
	v.refresh()
}

// ranked is what a ranking is made of.
type ranked struct {
	profile quiz.Profile
	tried   []string
	catalog *catalog.Catalog
}

// refresh works out what follows from the picture, where it is another one.
func (v *Visit) refresh() {
	now := ranked{profile: v.Profile(), catalog: v.Catalog}
	for _, x := range v.Log {
		now.tried = append(now.tried, x.Role)
	}
	if v.Catalog == nil || now.catalog == v.ranked.catalog && reflect.DeepEqual(now, v.ranked) {
		return
	}
	v.ranked = now
	if v.Browsing {
		v.Ranking = ranking.Rank(now.profile, v.Catalog, v.opt.Today)
	} else {
		v.Ranking = v.Picture().Rank(v.Catalog, v.opt.Today)
	}
	v.insight = insight{n: v.insight.n + 1}
}

// wouldLose reports whether leaving now loses anything.
func (v *Visit) wouldLose() bool { return v.drafting || v.WouldLose() }

// causes are those of the catalog.
func (v *Visit) causes() []catalog.Cause {
	if v.Catalog == nil {
		return nil
	}
	return v.Catalog.Causes
}

// savedMsg ends a save.
type savedMsg struct{ err error }

// save keeps what there is, if it may be kept.
func (v *Visit) save() tea.Cmd {
	if !v.Keeps || !v.HasContent() {
		return nil
	}
	state, turn := v.State(v.Lang), v.saver.next()
	saver := v.saver
	return func() tea.Msg { return savedMsg{saver.save(state, turn)} }
}

// places lists the catalog's places whose names hold a query, the best fit
// first, and else in the catalog's order; where none does, as if it had been
// typed on another keyboard layout.
func (v *Visit) places(query string) []catalog.Place {
	if v.Catalog == nil {
		return nil
	}
	if found := v.placesOf(query); len(found) > 0 {
		return found
	}
	for _, other := range text.OtherLayout(query) {
		if found := v.placesOf(other); len(found) > 0 {
			return found
		}
	}
	return nil
}

func (v *Visit) placesOf(query string) []catalog.Place {
	q := text.Fold(query)
	var byFit [4][]catalog.Place
	for _, p := range v.Catalog.Places {
		fit := placeFit(p, q)
		byFit[fit] = append(byFit[fit], p)
	}
	return slices.Concat(byFit[3], byFit[2], byFit[1])
}
