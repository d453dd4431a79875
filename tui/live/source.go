// Package live is the catalog as it is now: it is read in the background, and
// again whenever its file is saved.
package live

import (
	"context"
	"sync"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"
	"aina/tui/kit"
)

// Source holds the catalog that was read last without a failure.
type Source struct {
	Catalog *catalog.Catalog // nil until it is read
	Index   *catalog.Index
	Failed  error // why the catalog could not be read
	// Prepare, where it is set, is asked before each read for what works out beside the
	// screens what they need of the catalog. What that returns is called when the catalog
	// is used.
	Prepare  func() func(*catalog.Catalog) (use func())
	problems source.Problems
	read     Read
	saves    int           // how often the file was saved, or asked for again, since the start
	asked    bool          // whether a person has asked for it to be read
	reads    int           // how often it was begun to read
	last     int           // the last of these that was received
	took     time.Duration // how long the read under way takes, see slowMsg
	// preparing is held while an index is made.
	preparing sync.Mutex
}

// Read reads the catalog from where it is kept. Of its results, problems do not keep the
// rest from being shown; the error means that there is nothing to show.
type Read func() (*catalog.Catalog, source.Problems, error)

// Watch calls changed whenever the file of the catalog is saved, until ctx is
// done.
type Watch func(ctx context.Context, changed func())

// New makes a source that has read nothing yet.
func New(read Read) *Source { return &Source{read: read} }

// LoadedMsg is the catalog that was read, or why there is none.
type LoadedMsg struct {
	Catalog  *catalog.Catalog
	Problems source.Problems
	Err      error
	read     int // which of all reads it is
	use      func()
}

// Broadcast sends a new catalog to every screen.
func (LoadedMsg) Broadcast() {}

// ChangedMsg says that the file was saved, settledMsg that no other save followed
// for a moment.
type (
	ChangedMsg struct{}
	settledMsg int
)

// settling is how long the source waits after a save: editors write in several
// steps.
const settling = 120 * time.Millisecond

// Follow sends a message whenever the catalog is saved, until ctx is done.
func (w Watch) Follow(ctx context.Context, send func(tea.Msg)) {
	if w != nil {
		w(ctx, func() { send(ChangedMsg{}) })
	}
}

// Load reads the catalog in the background.
func (s *Source) Load() tea.Cmd {
	s.reads++
	read, n := s.read, s.reads
	var prepare func(*catalog.Catalog) func()
	if s.Prepare != nil {
		prepare = s.Prepare()
	}
	ended := make(chan struct{})
	s.took = 0
	return tea.Batch(func() tea.Msg {
		defer close(ended)
		c, problems, err := read()
		msg := LoadedMsg{Catalog: c, Problems: problems, Err: err, read: n}
		if err == nil && c != nil && prepare != nil {
			msg.use = prepare(c)
		}
		return msg
	}, slowMsg{read: n, ended: ended}.wait())
}

// Reload reads the catalog again, which a person has asked for, and says so.
func (s *Source) Reload() tea.Cmd {
	s.saves++
	s.asked = true
	return s.Load()
}

// Support lists the places at which a person can talk to somebody.
func (s *Source) Support() []catalog.Support {
	if s.Catalog == nil {
		return nil
	}
	return s.Catalog.Support
}

// Update handles the messages of this package. done is true where no screen has to
// see the message: only a catalog that is used from now on concerns them. cmd shows
// what is wrong with it.
func (s *Source) Update(env *kit.Env, msg tea.Msg) (cmd tea.Cmd, done bool) {
	switch msg := msg.(type) {
	case ChangedMsg:
		s.saves++
		n := s.saves
		return tea.Tick(settling, func(time.Time) tea.Msg { return settledMsg(n) }), true
	case settledMsg:
		if int(msg) != s.saves {
			return nil, true // a later save is still settling
		}
		return s.Load(), true
	case slowMsg:
		return s.wait(msg), true
	case LoadedMsg:
		if msg.read < s.last {
			return nil, true // a later read was faster
		}
		s.last = msg.read
		return s.receive(env, msg)
	}
	return nil, false
}

// receive takes a catalog. One that cannot be read does not replace an earlier
// one.
func (s *Source) receive(env *kit.Env, msg LoadedMsg) (cmd tea.Cmd, done bool) {
	asked := s.asked
	s.asked = false
	failed := msg.Err
	if p, broken := msg.broken(); failed == nil && broken {
		failed = problemError{p}
	}
	s.problems = msg.Problems
	if failed != nil && s.Catalog != nil {
		return kit.Warn(text.Fill(env.Words.App.LastGood, "problem", kit.Describe(failed, env.Lang))), true
	}
	s.Catalog, s.Failed = nil, failed
	if failed == nil {
		s.Catalog, s.Index = msg.Catalog, catalog.NewIndex(msg.Catalog)
		if msg.use != nil {
			msg.use()
		}
	}
	switch said := s.leftOut(env); {
	case said != "":
		cmd = kit.Warn(said)
	case failed != nil:
		cmd = kit.Warn(kit.Describe(failed, env.Lang))
	case asked:
		cmd = kit.Notice(env.Words.App.ReadAgain)
	case s.saves > 0:
		cmd = kit.Notice(env.Words.App.Reloaded)
	}
	return cmd, false
}

// broken finds the problem that kept a whole file, or every entry, from being
// served.
func (msg LoadedMsg) broken() (source.Problem, bool) {
	none := msg.Catalog == nil || len(msg.Catalog.Opportunities) == 0
	for _, p := range msg.Problems {
		if p.LeftOut && (none || p.Whole) {
			return p, true
		}
	}
	return source.Problem{}, false
}

// leftOut says how many entries of the catalog are not served, with the first
// problem, or nothing. After a save it mentions every error.
func (s *Source) leftOut(env *kit.Env) string {
	first, some := s.problems.FirstLeftOut()
	if !some && s.saves > 0 && s.problems.HasErrors() {
		first, some = s.problems.First()
	}
	if !some {
		return ""
	}
	said := problemError{first}.In(env.Lang)
	if n := s.problems.LeftOut(); n > 0 {
		said = env.Words.App.LeftOut.For(env.Lang, n) + " " + said
	}
	return said
}

// problemError is a problem of a catalog as the reason why there is none.
type problemError struct{ problem source.Problem }

func (e problemError) Error() string { return e.problem.String() }

// In returns the problem in a language, with a hint.
func (e problemError) In(lang catalog.Lang) string {
	return text.Join(" ", e.problem.Show(lang), e.problem.Hint.In(lang))
}
