package journey

import (
	"cmp"
	"math"
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/stable"
	"aina/catalog/text"
	"aina/quiz/ranking"
	"aina/quiz/reading"
	"aina/tui/kit"
	"aina/tui/live"
)

// item is one line of the list: an opportunity with what makes it fit, or the
// link to what was left out.
type item struct {
	match     *ranking.Match
	opp       *catalog.Opportunity
	head      string
	note      string
	suggested bool
	leftOut   bool // leads to what was left out
}

// order is how the list is sorted.
type order int

const (
	byFit order = iota
	byTitle
	byTime
)

// criteria is what the list is filtered by.
type criteria struct {
	query      string
	causes     []string
	activities []catalog.Activity
	home, once bool
}

func (n criteria) any() bool { return n.query != "" || n.filtered() }

func (n criteria) filtered() bool {
	return len(n.causes) > 0 || len(n.activities) > 0 || n.home || n.once
}

// fitsTime reports whether an opportunity can be done from home and once, where that
// is asked for.
func (n criteria) fitsTime(o *catalog.Opportunity) bool {
	return (!n.home || o.Remote != nil && *o.Remote) && (!n.once || o.Schedule == catalog.OneOff)
}

// fits reports whether an opportunity meets the criteria, but for the query.
func (n criteria) fits(c *catalog.Catalog, o *catalog.Opportunity) bool {
	return catalog.Filter{Causes: n.causes, Activities: n.activities}.Fits(c, o) && n.fitsTime(o)
}

// names lists the criteria in words, but for the query.
func (n criteria) names(env *Env) []string {
	w, lang := env.Words.Filter, env.Lang
	var all []string
	for _, id := range n.causes {
		all = append(all, text.LowerName(reading.CauseName(env.Visit.Catalog, id, lang)))
	}
	for _, a := range n.activities {
		all = append(all, text.LowerName(reading.ActivityName(a, lang)))
	}
	if n.home {
		all = append(all, w.HomeOnly)
	}
	if n.once {
		all = append(all, w.OneOff)
	}
	return all
}

// listed returns the matches that meet criteria without a query, in an order.
func (v *Visit) listed(n criteria, by order, lang catalog.Lang) []int32 {
	all := v.sorted(by, lang)
	if !n.filtered() {
		return all
	}
	var some []int32
	for _, i := range all {
		if n.fits(v.Catalog, v.Ranking.Matches[i].Opportunity) {
			some = append(some, i)
		}
	}
	return some
}

// matching returns the matches among what a search found, in its order.
func (v *Visit) matching(n criteria, found []int32) []int32 {
	at, some := v.matchesAt(), make([]int32, 0, len(found))
	for _, place := range found {
		if i := at[place]; i >= 0 && n.fitsTime(&v.Catalog.Opportunities[place]) {
			some = append(some, i)
		}
	}
	return some
}

// rows is what the list shows: suggestions, what was found, and the link to what was
// left out. Of thousands of rows only those in view are made.
type rows struct {
	suggested []item
	matches   []ranking.Match
	found     []int32 // places in matches
	head      string  // above the first of them
	leftOut   bool
}

func (r rows) len() int {
	n := len(r.suggested) + len(r.found)
	if r.leftOut {
		n++
	}
	return n
}

// refresh lists what meets the criteria in the order: at once, or when the search is
// done.
func (s *matchesScreen) refresh() {
	v, lang := s.env.Visit, s.env.Lang
	s.lang, s.queued = lang, nil
	if s.search != nil {
		s.search.Stop()
		s.search = nil
	}
	if v.Catalog == nil {
		s.rows = rows{}
		return
	}
	query := text.CleanLine(s.criteria.query)
	if query == "" {
		s.list(v.listed(s.criteria, s.order, lang))
		return
	}
	s.search = v.Search(query, lang, s.among.of(v.Catalog, s.criteria))
	if s.search.Done(live.Patience) {
		s.receive()
	}
}

// receive lists what the search found.
func (s *matchesScreen) receive() {
	found := s.search.Found()
	s.search = nil
	s.list(s.env.Visit.matching(s.criteria, found))
}

// found lists what a search found, unless another one followed, and does what waited for
// its rows.
func (s *matchesScreen) found(msg live.FoundMsg) tea.Cmd {
	if msg.By != s.search {
		return nil
	}
	queued := s.queued
	s.queued = nil
	s.receive()
	var cmds []tea.Cmd
	for _, do := range queued {
		cmds = append(cmds, s.do(do))
	}
	return tea.Sequence(cmds...)
}

// needsRows reports whether an action is about the rows that a search has yet to find.
func (s *matchesScreen) needsRows(do kit.Action) bool {
	switch do {
	case kit.ActionBack, kit.ActionSearch, kit.ActionClear:
		return false
	}
	return s.search != nil && (!s.typing || do != kit.ActionChoose)
}

// list makes the rows.
func (s *matchesScreen) list(found []int32) {
	v, w, lang := s.env.Visit, s.env.Words.Matches, s.env.Lang
	s.rows = rows{matches: v.Ranking.Matches, found: found}
	if !s.browse && s.order == byFit && !s.criteria.any() {
		for i, at := range v.Ranking.Try {
			it := s.item(&v.Ranking.Matches[at])
			it.suggested, it.note = true, it.opp.FirstStep.In(lang)
			if i == 0 {
				it.head = w.Try + " · " + w.TryNote
			}
			s.rows.suggested = append(s.rows.suggested, it)
		}
		if len(s.rows.suggested) > 0 {
			s.rows.head = w.All.For(lang, len(found))
		}
	}
	s.menu.Before, s.menu.After = len(s.rows.suggested), 0
	if len(v.Ranking.Excluded) > 0 && !s.criteria.any() {
		s.rows.leftOut, s.menu.After = true, 1
	}
	s.menu.At = kit.Clamp(s.menu.At, 0, max(0, s.rows.len()-1))
	s.showDetail()
}

// at makes the item of a row.
func (s *matchesScreen) at(i int) item {
	r := s.rows
	if i < len(r.suggested) {
		return r.suggested[i]
	}
	if i -= len(r.suggested); i == len(r.found) {
		return item{leftOut: true}
	}
	it := s.item(&r.matches[r.found[i]])
	if i == 0 {
		it.head = r.head
	}
	return it
}

// item makes the item of a match. While browsing there are no scores.
func (s *matchesScreen) item(m *ranking.Match) item {
	if s.browse {
		return item{opp: m.Opportunity}
	}
	return item{match: m, opp: m.Opportunity}
}

// among is which opportunities of a catalog meet the causes and activities that a list
// is narrowed to, found once for all keys of a query.
type among struct {
	catalog    *catalog.Catalog
	causes     []string
	activities []catalog.Activity
	meet       []bool // nil: all do
}

// of returns which meet criteria.
func (a *among) of(c *catalog.Catalog, n criteria) []bool {
	if a.catalog != c || !slices.Equal(a.causes, n.causes) || !slices.Equal(a.activities, n.activities) {
		f := catalog.Filter{Causes: slices.Clone(n.causes), Activities: slices.Clone(n.activities)}
		*a = among{c, f.Causes, f.Activities, f.Among(c)}
	}
	return a.meet
}

// sorting is what is known of the matches of a ranking for listing them: worked out
// once, and not for every key.
type sorting struct {
	n       int     // of the ranking, see insight
	byPlace []int32 // by place in the catalog: which of the matches it is; -1: none
	order   order
	lang    catalog.Lang
	sorted  []int32 // the matches in this order; nil: not sorted yet
	percent []uint8 // by place in the catalog: the score of the match plus 1; 0: not asked for yet
}

// known returns the sorting of the ranking as it is.
func (v *Visit) known() *sorting {
	if v.sorting.n != v.insight.n {
		v.sorting = sorting{n: v.insight.n}
	}
	return &v.sorting
}

// matchesAt returns for every place in the catalog which of the matches it is, or -1.
func (v *Visit) matchesAt() []int32 {
	s := v.known()
	if s.byPlace != nil {
		return s.byPlace
	}
	s.byPlace = make([]int32, len(v.Catalog.Opportunities))
	for i := range s.byPlace {
		s.byPlace[i] = -1
	}
	for i := range v.Ranking.Matches {
		s.byPlace[v.Ranking.Matches[i].Place()] = int32(i)
	}
	return s.byPlace
}

// sorted returns the matches in an order, titles as they are sorted in a language. By
// fit they are sorted already.
func (v *Visit) sorted(by order, lang catalog.Lang) []int32 {
	s := v.known()
	if s.sorted != nil && s.order == by && s.lang == lang {
		return s.sorted
	}
	all := make([]int32, len(v.Ranking.Matches))
	for i := range all {
		all[i] = int32(i)
	}
	switch by {
	case byTitle:
		all = v.byTitle(lang)
	case byTime:
		stable.Sort(all, func(a, b int32) int {
			return cmp.Compare(hours(v.Ranking.Matches[a].Opportunity), hours(v.Ranking.Matches[b].Opportunity))
		})
	}
	s.order, s.lang, s.sorted = by, lang, all
	return all
}

// byTitle returns the matches by their titles in a language, those of equal titles as
// they are ranked.
func (v *Visit) byTitle(lang catalog.Lang) []int32 {
	if t := v.prepared.titles; t.ranks == nil || t.lang != lang {
		v.prepared.titles = rankTitles(v.Catalog, lang)
	}
	ranks := v.prepared.titles.ranks
	next := make([]int32, len(ranks)+1) // where the matches of each rank go
	for i := range v.Ranking.Matches {
		next[ranks[v.Ranking.Matches[i].Place()]+1]++
	}
	for i := range ranks {
		next[i+1] += next[i]
	}
	all := make([]int32, len(v.Ranking.Matches))
	for i := range all {
		at := &next[ranks[v.Ranking.Matches[i].Place()]]
		all[*at] = int32(i)
		*at++
	}
	return all
}

// hours is the time that an opportunity takes, in hours: per week, or in total for
// a one-off. Where it is unknown it is infinite, and comes last.
func hours(o *catalog.Opportunity) float64 {
	h := o.HoursPerWeek
	if o.Duration != "" {
		h = o.Duration.Hours()
	}
	if h == 0 {
		return math.Inf(1)
	}
	return h
}
