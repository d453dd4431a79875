package tui

import (
	"cmp"
	"errors"
	"slices"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz/store"
	"aina/tui/theme"
	"aina/tui/words"
)

// App is the root: it owns the size, the stack of screens, the language, the
// theme, notices and the way out. What happens on a screen is the screen's.
type App struct {
	opt      Options
	env      *Env
	renderer *lipgloss.Renderer
	stack    []Screen
	size     size
	notice   string
	warning  bool // whether the notice is no good news
	saves    int  // how often the catalog was saved meanwhile
	asking   bool // the terminal was asked for its background
	leaving  bool
	code     int
}

// newApp makes the root with the language screen in front.
func newApp(opt Options, renderer *lipgloss.Renderer) *App {
	env := &Env{
		Lang:  opt.Lang,
		Words: words.In(opt.Lang),
		Theme: theme.New(renderer, opt.Theme, opt.Ground),
		Today: opt.Today,
		Visit: newVisit(opt),
	}
	a := &App{opt: opt, env: env, renderer: renderer, size: size{80, 24}}
	a.warn(opt.Notice)
	a.stack = []Screen{newLanguage(env, true)}
	switch {
	case opt.Browse:
		a.stack = []Screen{newBrowse(env)}
	case opt.Reflect:
		a.stack = []Screen{newLog(env)}
	case opt.Add != nil:
		a.stack = []Screen{newForm(env)}
	}
	return a
}

// askedMsg ends the time in which the terminal may answer a question.
type askedMsg struct{}

// answerTime is how long an answer of the terminal is waited for before the
// program ends, so that a late one does not land in the shell.
const answerTime = 300 * time.Millisecond

// Init reads the catalog while the first screen is up already, and asks the
// terminal for its background where the theme follows it.
func (a *App) Init() tea.Cmd {
	cmds := []tea.Cmd{a.env.Visit.read()}
	if a.opt.Ask != nil && a.opt.Theme.Follows() {
		a.asking = true
		cmds = append(cmds, a.opt.Ask, tea.Tick(answerTime, func(time.Time) tea.Msg { return askedMsg{} }))
	}
	return tea.Batch(cmds...)
}

// Update routes a message, and then lets the screen that is in front ask for what
// it would have worked out in the background.
func (a *App) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	cmd := a.route(msg)
	if s, ok := a.front().(Wonderer); ok {
		cmd = tea.Batch(cmd, s.wonders())
	}
	return a, cmd
}

// route gives a message to whom it concerns: keys become what is asked for.
func (a *App) route(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		a.size = size{msg.Width, msg.Height}
		a.fit()
		return nil
	case tea.KeyMsg:
		return a.key(msg)
	case pushMsg:
		return a.open(msg.screen, len(a.stack))
	case swapMsg:
		return a.open(msg.screen, len(a.stack)-1)
	case popMsg:
		return a.back(len(a.stack) - 1)
	case noticeMsg:
		a.notice, a.warning = string(msg), false
		return nil
	case speakMsg:
		a.speak(catalog.Lang(msg))
		return nil
	case backgroundMsg:
		a.asking = false
		a.env.Theme = theme.New(a.renderer, a.opt.Theme, msg.ground)
		return a.leave()
	case askedMsg:
		a.asking = false
		return a.leave()
	case quitMsg:
		return a.quit()
	case signalMsg:
		a.code, a.leaving, a.asking = msg.code, true, false
		return a.leave()
	case catalogMsg:
		taken := a.env.Visit.take(msg)
		if a.saves > 0 {
			a.notice, a.warning = a.env.Words.App.Reloaded, false
		}
		if said := a.env.Visit.wrong(a.env, a.saves > 0); said != "" {
			a.warn(said)
		}
		if !taken {
			p, _ := brokenFile(msg)
			a.warn(text.Fill(a.env.Words.App.LastGood, "problem", describe(cmp.Or[error](msg.err, problemError{p}), a.env.Lang)))
			return nil
		}
		if v := a.env.Visit; a.opt.Reflect && v.Catalog != nil {
			v.Restore(v.causes())
		}
		return a.renew(msg)
	case changedMsg:
		a.saves++
		n := a.saves
		return tea.Tick(settling, func(time.Time) tea.Msg { return settledMsg(n) })
	case settledMsg:
		if int(msg) != a.saves {
			return nil // a later save is still settling
		}
		return a.env.Visit.read()
	case insightMsg:
		a.env.Visit.learn(msg)
		return nil
	case savedMsg:
		var gone *store.Erased
		switch {
		case errors.As(msg.err, &gone):
			a.env.Visit.Keeps = false
			a.warn(gone.In(a.env.Lang))
		case msg.err != nil:
			a.warn(a.env.Words.App.NotSaved)
		}
		return nil
	}
	return a.front().Update(msg)
}

// changedMsg tells that the catalog was saved, settledMsg that no further save
// came for a moment.
type (
	changedMsg struct{}
	settledMsg int
)

// settling is how long is waited after a save: editors write in several steps.
const settling = 120 * time.Millisecond

// renew tells every screen of a catalog that has come, the one in front last.
func (a *App) renew(msg catalogMsg) tea.Cmd {
	a.env.Visit.refresh()
	var cmds []tea.Cmd
	for _, s := range a.stack {
		cmds = append(cmds, s.Update(msg))
	}
	return tea.Batch(cmds...)
}

// warn shows something that is no good news until the next key.
func (a *App) warn(said string) { a.notice, a.warning = said, true }

// key does what a key asks for, if the screen in front offers it.
func (a *App) key(msg tea.KeyMsg) tea.Cmd {
	a.notice = ""
	switch msg.String() {
	case "ctrl+c":
		a.code, a.leaving, a.asking = 130, true, false
		return a.leave()
	case "ctrl+z":
		return tea.Suspend
	}
	front, typing := a.front(), a.typing()
	do := asked(msg, typing)
	if a.offered(do) {
		return a.do(do)
	}
	if typing {
		return front.Update(msg)
	}
	return nil
}

// typing reports whether characters are text on the screen in front.
func (a *App) typing() bool {
	typist, ok := a.front().(Typist)
	return ok && typist.Typing()
}

func (a *App) offered(do Do) bool {
	for _, o := range a.offers() {
		if o.Do == do {
			return true
		}
	}
	return false
}

// offers is what the screen in front offers, and what is offered everywhere.
func (a *App) offers() []Offer {
	k := a.env.Words.Keys
	offers := a.front().Offers()
	alone := len(a.stack) == 1
	if stepper, ok := a.front().(Stepper); alone && !(ok && stepper.stepsBack()) {
		offers = slices.DeleteFunc(offers, func(o Offer) bool { return o.Do == DoBack })
	}
	if _, open := a.front().(*sheet); open {
		return offers
	}
	return append(offers,
		Offer{Do: DoMore, Label: k.More, Foot: true},
		Offer{Do: DoSupport, Label: k.Support},
		Offer{Do: DoLanguage, Label: k.Language},
		Offer{Do: DoQuit, Label: k.Quit, Foot: alone})
}

// do does what is the root's to do, and hands the rest to the screen.
func (a *App) do(do Do) tea.Cmd {
	if l, ok := a.front().(Lister); ok && (do == DoChoose || do == DoMark) && l.list().back() {
		return nil
	}
	switch do {
	case DoMore:
		if _, open := a.front().(*sheet); open {
			return pop()
		}
		return push(newSheet(a.env, a.front().Title(), a.offers(), a.typing()))
	case DoSupport:
		return push(newSupport(a.env))
	case DoLanguage:
		if _, already := a.front().(*languageScreen); already {
			return nil
		}
		return push(newLanguage(a.env, false))
	case DoQuit:
		return a.quit()
	}
	return a.front().Update(do)
}

// speak changes the language of everything at once.
func (a *App) speak(l catalog.Lang) {
	a.env.Lang, a.env.Words = l, words.In(l)
	a.env.Visit.Lang = l
	a.fit()
}

// quit asks first where leaving would lose answers.
func (a *App) quit() tea.Cmd {
	if a.env.Visit.wouldLose() || !a.env.Visit.Keeps && slices.ContainsFunc(a.stack, halfSaid) {
		if s, ok := a.front().(*askScreen); !ok || !s.leaving {
			return push(newLeave(a.env))
		}
	}
	a.leaving = true
	return a.leave()
}

// leave ends the program once nothing is waited for any more: what is to be
// kept is written first.
func (a *App) leave() tea.Cmd {
	if !a.leaving || a.asking {
		return nil
	}
	hold(a.stack)
	return tea.Sequence(a.env.Visit.save(), tea.Quit)
}
