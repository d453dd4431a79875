package tui

import (
	"reflect"
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"
	"aina/quiz"
)

// Visit is one person's time with the program: the catalog, what they
// answered, what that says, and what they chose.
type Visit struct {
	Lang      catalog.Lang
	Catalog   *catalog.Catalog // nil until it is read
	Problems  source.Problems
	Failed    error         // why the catalog could not be read
	Session   *quiz.Session // nil until the questions begin
	Ranking   quiz.Ranking
	Shortlist []string // ids, in the order in which they were chosen
	Hand      quiz.Hand
	Log       []quiz.Reflection // what was tried, in the order in which it was written down
	Keeps     bool              // whether answers stay on this computer
	decided   bool              // whether the person was asked so
	wrote     bool              // whether the log was changed in this visit
	drafting  bool              // whether the form holds an entry that is in no file yet
	browsing  bool              // whether the person only looks around
	insight   insight           // what was worked out about the ranking
	ranked    ranked            // what the ranking was made of
	seen      *quiz.Sight       // the picture as it was last looked at

	index *catalog.Index
	opt   Options
	saver *saver
	kept  quiz.State // what an earlier visit left
	found bool
}

func newVisit(opt Options) *Visit {
	return &Visit{
		Lang: opt.Lang, opt: opt,
		saver: &saver{store: opt.Store},
		kept:  opt.Kept, found: opt.Found,
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

// canContinue reports whether there are answers to go on with, of this visit or
// an earlier one.
func (v *Visit) canContinue() bool { return v.found && !v.shared() || v.Session != nil }

// hasPlan reports whether there is something that may have been tried: chosen or
// written down, in this visit or an earlier one.
func (v *Visit) hasPlan() bool {
	n := len(v.Shortlist) + len(v.Log)
	if v.found && v.Session == nil && !v.shared() {
		n += len(v.kept.Shortlist) + len(v.kept.Reflections)
	}
	return n > 0
}

// start begins the questions anew.
func (v *Visit) start(form quiz.Form) {
	v.Session = quiz.NewSession(v.opt.Questions, form, v.Catalog.Causes)
	v.Shortlist, v.Hand = nil, quiz.Hand{}
}

// resume takes up what an earlier visit left, and puts behind it what was chosen
// and tried in this one. Whoever said already whose computer this is keeps to
// that.
func (v *Visit) resume() {
	v.Session = quiz.NewSession(v.opt.Questions, v.kept.Form, v.Catalog.Causes)
	v.Session.Restore(v.kept.Answers) // and stands at the first open question
	if v.kept.At < v.Session.Len() {
		v.Session.Return(v.kept.At)
	}
	chosen := v.Shortlist
	v.Shortlist = slices.Clone(v.kept.Shortlist)
	for _, id := range chosen {
		if !v.listed(id) {
			v.toggle(id)
		}
	}
	v.Hand, v.Log = v.kept.Hand, slices.Concat(v.kept.Reflections, v.Log)
	if !v.decided {
		v.Keeps, v.decided = !v.opt.NoSave && v.opt.Store != nil, true
	}
}

// decide takes the answer to whose computer this is. On their own a person
// takes up what they left there, and adds to it what they chose just now.
func (v *Visit) decide(keep bool) {
	v.Keeps, v.decided = keep, true
	if keep && v.found && v.Session == nil {
		v.resume()
	}
}

// shared reports whether the person said that others use this computer too: what
// somebody left here is not theirs then.
func (v *Visit) shared() bool { return v.decided && !v.Keeps }

// mustDecide reports whether it is still open what may be kept.
func (v *Visit) mustDecide() bool { return !v.decided && !v.opt.NoSave && v.opt.Store != nil }

// browse turns between looking around, with no more of the person than their
// age, and their matches.
func (v *Visit) browse(on bool) {
	v.browsing = on
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
	now := ranked{profile: v.profile(), catalog: v.Catalog}
	for _, x := range v.Log {
		now.tried = append(now.tried, x.Role)
	}
	if v.Catalog == nil || now.catalog == v.ranked.catalog && reflect.DeepEqual(now, v.ranked) {
		return
	}
	v.ranked = now
	if v.browsing {
		v.Ranking = quiz.Rank(now.profile, v.Catalog, v.opt.Today)
	} else {
		v.Ranking = v.picture().Rank(v.Catalog, v.opt.Today)
	}
	v.insight = insight{n: v.insight.n + 1}
}

// listed reports whether an opportunity is on the shortlist.
func (v *Visit) listed(id string) bool { return slices.Contains(v.Shortlist, id) }

// toggle puts an opportunity on the shortlist, or takes it off, and says which.
func (v *Visit) toggle(id string) (on bool) {
	if i := slices.Index(v.Shortlist, id); i >= 0 {
		v.Shortlist = slices.Delete(v.Shortlist, i, i+1)
		return false
	}
	v.Shortlist = append(v.Shortlist, id)
	return true
}

// state is what is kept.
func (v *Visit) state() quiz.State {
	s := quiz.State{Lang: v.Lang, Shortlist: slices.Clone(v.Shortlist), Hand: v.Hand, Reflections: slices.Clone(v.Log)}
	if v.Session != nil {
		s.Form, s.Answers, s.At = v.Session.Form(), v.Session.Answers(), v.Session.At()
	}
	return s
}

// wouldLose reports whether leaving now loses answers.
func (v *Visit) wouldLose() bool {
	answered := v.Session != nil && v.Session.Answered() > 0
	return v.drafting || !v.Keeps && (answered || len(v.Log) > 0)
}

// savedMsg ends a save.
type savedMsg struct{ err error }

// save keeps what there is, if it may be kept.
func (v *Visit) save() tea.Cmd {
	if !v.Keeps || v.Session == nil && !v.wrote {
		return nil
	}
	state, turn := v.state(), v.saver.next()
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
