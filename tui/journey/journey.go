// Package journey is the screens of one person, from the choice of a language to
// the plan, and the visit that they share.
package journey

import (
	"context"
	"errors"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/code"
	"aina/quiz/person"
	"aina/quiz/store"
	"aina/tui/kit"
	"aina/tui/live"
)

// Options is what the journey is started with.
type Options struct {
	Questions func() *quiz.Questionnaire // called when the first is needed
	Read      live.Read                  // runs beside the first screen
	Watch     live.Watch                 // nil: the catalog does not change
	Store     *store.Store               // nil: nothing can be saved
	Kept      person.State               // what an earlier visit saved
	Found     bool                       // whether one saved something
	NoSave    bool
	Ctx       context.Context // once it is done no save waits for another program; nil: it never is
	Asked     bool            // whether the person is asked at the end to send their answers to a workshop
	LangKnown bool            // whether the person has said which language they prefer
	Home      string          // what ~ stands for in the name of a file
	Folder    string          // where a file goes whose name has no folder; "": the current one
	Browse    bool            // straight to the catalog
	Reflect   bool            // straight to what was tried
	Brought   *code.Answers   // straight to the result of answers given elsewhere
	Host      *Host           // whose guest the person is; nil: nobody's
}

// Journey is the program of one person: its screens, and the visit they share.
type Journey struct {
	opt  Options
	env  *Env
	card *cardScreen // the short card of a guest; nil: not asked for
}

// New makes a journey that the shell can run.
func New(opt Options) *Journey { return &Journey{opt: opt} }

// Answered returns the answers of who was here last; ok is false while a question of their
// form is open.
func (j *Journey) Answered() (a code.Answers, ok bool) {
	if j.env == nil || j.env.Visit.Session == nil || !j.env.Visit.Progress().Complete() {
		return code.Answers{}, false
	}
	s := j.env.Visit.Session
	return code.Answers{Form: s.Form(), Answers: s.Answers()}, true
}

// Start returns the first screen, and a command that reads the catalog while that is
// shown.
func (j *Journey) Start(env *kit.Env) (kit.Screen, tea.Cmd) {
	j.env = &Env{Env: env, Visit: newVisit(env, j.opt)}
	return j.first(), j.env.Visit.Load()
}

func (j *Journey) first() kit.Screen {
	switch {
	case j.opt.Browse:
		return newBrowse(j.env)
	case j.opt.Reflect:
		return newLog(j.env)
	case j.opt.Brought != nil:
		s := newWelcome(j.env)
		s.wish = wishBrought
		return s
	}
	if j.opt.LangKnown {
		return newWelcome(j.env)
	}
	return kit.NewLanguage(j.env.Env, func() kit.Screen { return newWelcome(j.env) })
}

// Follow sends a message whenever the catalog is saved.
func (j *Journey) Follow(ctx context.Context, send func(tea.Msg)) { j.opt.Watch.Follow(ctx, send) }

// CanReload reports whether the catalog is one that may change.
func (j *Journey) CanReload() bool { return j.opt.Watch != nil }

// Reload reads the catalog again.
func (j *Journey) Reload() tea.Cmd { return j.env.Visit.Reload() }

// Update handles results from the background. Only a new catalog concerns the
// screens.
func (j *Journey) Update(msg tea.Msg) (cmd tea.Cmd, done bool) {
	v := j.env.Visit
	switch msg := msg.(type) {
	case insightMsg:
		v.receive(msg)
		return nil, true
	case savedMsg:
		return j.saved(msg), true
	}
	cmd, done = v.Source.Update(j.env.Env, msg)
	if _, loaded := msg.(live.LoadedMsg); loaded && !done {
		if j.opt.Reflect && v.Catalog != nil {
			v.Restore(v.causes())
		}
		v.refresh()
	}
	return cmd, done
}

// saved warns where a save failed, or waits.
func (j *Journey) saved(msg savedMsg) tea.Cmd {
	v, lang := j.env.Visit, j.env.Lang
	v.unsaved = !store.Saved(msg.err)
	var erased *store.Erased
	var busy *store.Busy
	var unusable *store.Unusable
	switch {
	case msg.err == nil:
		return nil
	case msg.again != nil && errors.As(msg.err, &busy):
		return tea.Batch(kit.Warn(busy.Waiting(lang)), msg.again)
	case errors.As(msg.err, &erased):
		v.Keeps = false
	case errors.As(msg.err, &unusable):
		return kit.Warn(j.env.Words.App.NotSaved)
	}
	return kit.Warn(kit.Describe(msg.err, lang))
}

// LeaveDialog asks before answers are lost by leaving. It offers the plan, unless
// that is empty.
func (j *Journey) LeaveDialog(draft bool) *kit.Dialog {
	v := j.env.Visit
	if !v.WouldLose() && (v.Keeps || !draft) {
		return nil
	}
	var plan []kit.DialogRow
	if len(v.chosen()) > 0 {
		plan = []kit.DialogRow{{Label: func() string { return j.env.Words.App.LeavePlan }, Do: func() tea.Cmd { return kit.Swap(toPlan(j.env)) }}}
	}
	rows := append(plan, kit.DialogRow{Label: func() string { return j.env.Words.Welcome.NextPerson }, Do: func() tea.Cmd { return nextPerson(j.env) }})
	note := func() string {
		if len(plan) == 0 {
			return j.env.Words.App.LeaveNote
		}
		return j.env.Words.App.LeaveNote + " " + j.env.Words.App.LeavePlanNote
	}
	return kit.NewLeaveDialog(j.env.Env, note, rows...)
}

// Farewell says whether answers are kept on this computer, where there are any.
func (j *Journey) Farewell() string {
	v, w := j.env.Visit, j.env.Words.Plain.End
	switch {
	case v.Keeps && v.HasContent() && !v.unsaved, v.IsBack() && !v.HasContent():
		return w.Kept
	case v.WouldLose(), v.unsaved:
		return w.NotKept
	}
	return ""
}

// Save saves the visit, if the person allows it.
func (j *Journey) Save() tea.Cmd { return j.env.Visit.save() }

// Support lists the catalog's places to talk to somebody.
func (j *Journey) Support() []catalog.Support { return j.env.Visit.Support() }

// shortlist adds an opportunity to the shortlist or removes it, saves that, and
// says so.
func shortlist(env *Env, o *catalog.Opportunity) tea.Cmd {
	w, title := env.Words.Matches, o.Title.In(env.Lang)
	said := text.Fill(w.Unlisted, "title", title)
	if env.Visit.Toggle(o.ID) {
		said = text.Fill(w.Shortlisted, "title", title)
	}
	return tea.Sequence(kit.Notice(said), env.Visit.save()) // a warning comes last
}
