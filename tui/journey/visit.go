package journey

import (
	"context"
	"errors"
	"reflect"
	"sync"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/text/collation"
	"aina/quiz"
	"aina/quiz/code"
	"aina/quiz/ranking"
	"aina/quiz/store"
	"aina/quiz/visit"
	"aina/tui/export"
	"aina/tui/kit"
	"aina/tui/live"
)

// Env is what every screen of the journey needs.
type Env struct {
	*kit.Env
	Visit *Visit
}

// Visit is one person's time with the screens: what they answered and chose, the
// catalog, and what follows from both.
type Visit struct {
	*visit.Visit
	*live.Source
	Ranking  ranking.Ranking
	prepared prepared // of the catalog
	env      *kit.Env
	insight  insight // what was worked out about the ranking
	ranked   ranked  // what the ranking was made of
	sorting  sorting // how its matches are listed
	opt      Options
	saver    *store.Saver
	unsaved  bool // whether the last save failed

	sketched bool // whether the answers come from a short card
}

func newVisit(env *kit.Env, opt Options) *Visit {
	keeper := !opt.NoSave && opt.Store != nil
	v := &Visit{
		Visit:  visit.New(opt.Questions, opt.Kept, opt.Found, keeper),
		Source: live.New(opt.Read),
		env:    env, opt: opt,
		saver: store.NewSaver(opt.Store),
	}
	v.Prepare = v.prepare
	return v
}

// WouldLose reports whether leaving now loses something, also because it could not be
// saved.
func (v *Visit) WouldLose() bool {
	return v.Visit.WouldLose() || v.unsaved && v.HasContent()
}

// browse switches between browsing, which uses only the age of the person, and their
// matches.
func (v *Visit) browse(on bool) {
	v.Browsing = on
	v.refresh()
}

// prepared is what the lists need of a whole catalog: worked out beside the screens when
// it was read, because of 100,000 entries it takes a quarter of a second.
type prepared struct {
	of     *catalog.Catalog
	index  *ranking.Index
	titles titleRanks
}

// quick is up to how many titles are sorted in a few milliseconds, when a list needs them.
const quick = 1000

// large is from how many entries on the index of a catalog takes longer to make than a
// person to type the first letter: 12 µs an entry.
const large = 20_000

// titleRanks is the rank of every opportunity of a catalog by its title in a language.
type titleRanks struct {
	lang  catalog.Lang
	ranks []int32
}

func rankTitles(c *catalog.Catalog, lang catalog.Lang) titleRanks {
	title := func(i int) string { return c.Opportunities[i].Title.In(lang) }
	return titleRanks{lang, collation.Ranks(len(c.Opportunities), title, lang)}
}

// prepare makes what prepares the catalog that is read next, for the language that is
// spoken now.
func (v *Visit) prepare() func(*catalog.Catalog) (use func()) {
	lang := v.env.Lang
	return func(c *catalog.Catalog) func() {
		p := prepared{of: c}
		var titles sync.WaitGroup
		if len(c.Opportunities) > quick {
			titles.Go(func() { p.titles = rankTitles(c, lang) })
		}
		p.index = ranking.NewIndex(c)
		titles.Wait()
		return func() { v.prepared = p }
	}
}

// ranked is what a ranking depends on.
type ranked struct {
	profile quiz.Profile
	tried   []string
	catalog *catalog.Catalog
}

// refresh makes the ranking again, if what it depends on has changed.
func (v *Visit) refresh() {
	now := ranked{profile: v.Profile(), catalog: v.Catalog}
	for _, x := range v.Log {
		now.tried = append(now.tried, x.Role)
	}
	if v.Catalog == nil || now.catalog == v.ranked.catalog && reflect.DeepEqual(now, v.ranked) {
		return
	}
	if v.prepared.of != v.Catalog { // which was not read from a file
		v.prepared = prepared{of: v.Catalog, index: ranking.NewIndex(v.Catalog)}
	}
	v.ranked = now
	if v.Browsing {
		v.Ranking = v.prepared.index.Rank(now.profile, v.env.Today)
	} else {
		v.Ranking = v.Snapshot().Rank(v.prepared.index, v.env.Today)
	}
	v.insight = insight{n: v.insight.n + 1}
}

// percent is the score of a match, from 0 to 100: added up once, and not for every frame.
func (v *Visit) percent(m *ranking.Match) int {
	s := v.known()
	if s.percent == nil {
		s.percent = make([]uint8, len(v.Catalog.Opportunities))
	}
	at := &s.percent[m.Place()]
	if *at == 0 {
		*at = uint8(kit.Percent(m.Score())) + 1
	}
	return int(*at) - 1
}

// causes lists those of the catalog.
func (v *Visit) causes() []catalog.Cause {
	if v.Catalog == nil {
		return nil
	}
	return v.Catalog.Causes
}

// savedMsg ends a save, or, where again is not nil, the first try of it.
type savedMsg struct {
	err   error
	again tea.Cmd
}

// firstTry is how long a save waits for another program's lock before the person is told.
const firstTry = time.Second

// save saves the visit, if the person allows it and there is something to save. Where
// another program has the lock it tries again, for longer.
func (v *Visit) save() tea.Cmd {
	if !v.Keeps || !v.HasContent() {
		return nil
	}
	state, turn := v.State(v.env.Lang), v.saver.Turn()
	saver, ctx := v.saver, v.opt.Ctx
	if ctx == nil {
		ctx = context.Background()
	}
	again := func() tea.Msg { return savedMsg{err: saver.Save(ctx, state, turn)} }
	return func() tea.Msg {
		first, stop := context.WithTimeout(ctx, firstTry)
		defer stop()
		err := saver.Save(first, state, turn)
		var busy *store.Busy
		if errors.As(err, &busy) && ctx.Err() == nil {
			return savedMsg{err, again}
		}
		return savedMsg{err: err}
	}
}

// chosen lists the opportunities of the shortlist that the catalog still has.
func (v *Visit) chosen() []*catalog.Opportunity {
	return v.Catalog.Known(v.Shortlist)
}

// plan is what is written to a file, with open answers if the person allows it.
func (v *Visit) plan(open bool) export.Plan {
	p := export.Plan{Catalog: v.Catalog, Picture: v.Picture(), Shortlist: v.Shortlist, Date: v.env.Today, OpenAnswers: open}
	if v.Session != nil {
		p.Form = v.Session.Form()
	}
	return p
}

// code is the code of the answers, or "" where there are none.
func (v *Visit) code() string {
	if v.Session == nil || v.Catalog == nil {
		return ""
	}
	return code.Encode(v.Session.Questionnaire(), v.Catalog.Places, v.Session.Form(), v.Session.Answers())
}

// decode reads a code of answers.
func (v *Visit) decode(letters string) (code.Answers, error) {
	asked := quiz.NewSession(v.opt.Questions(), quiz.Full, v.causes()).Questionnaire()
	return code.Decode(asked, v.Catalog.Places, letters)
}

// setOverrides corrects the picture, and the matches with it.
func (v *Visit) setOverrides(h quiz.Overrides) {
	v.Overrides = h
	v.refresh()
}
