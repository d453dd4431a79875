package shell

import (
	"os"
	"slices"
	"syscall"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/tui/kit"
	"aina/tui/theme"
)

// Model is the root model: it holds the size, the stack of screens, the language,
// the theme and the notice, and ends the program.
type Model struct {
	opt      Options
	program  Program
	start    tea.Cmd // begins what the program does in the background
	query    tea.Cmd // asks the terminal for its background; nil: it is not asked
	terminal *terminal
	env      *kit.Env
	renderer *lipgloss.Renderer
	stack    []kit.Screen
	size     kit.Size
	notice   kit.NoticeMsg
	keyboard kit.Keyboard
	keys     []tea.KeyMsg // pressed and not handled yet
	waiting  bool         // whether the terminal was asked for its background
	leaving  bool         // the person leaves: what comes now changes nothing
	left     bool         // all is saved, and the program ends
	code     int
}

// New makes the model with the first screen of a program.
func New(opt Options, renderer *lipgloss.Renderer, program Program) *Model {
	m := &Model{opt: opt, program: program, renderer: renderer, size: kit.Size{Width: 80, Height: 24}}
	m.env = &kit.Env{
		Lang:   opt.Lang,
		Words:  locale.In(opt.Lang),
		Theme:  theme.New(renderer, opt.Theme, opt.Background),
		Glyphs: kit.RichGlyphs(),
		Today:  opt.Today,
		Motion: opt.Motion,
	}
	if opt.Plain {
		m.env.Glyphs = kit.PlainGlyphs()
	}
	m.notice = kit.NoticeMsg{Text: opt.Notice, Warning: true}
	first, load := program.Start(m.env)
	m.start = load
	m.reset(first)
	return m
}

// answerTimeoutMsg ends the time in which the terminal may answer a question.
type answerTimeoutMsg struct{}

// answerTimeout is how long the program waits for an answer of the terminal before
// it ends, so that a late one does not show up in the command line.
const answerTimeout = 300 * time.Millisecond

// Init begins what the program does in the background, and asks the terminal for its
// background where the theme follows it.
func (m *Model) Init() tea.Cmd {
	cmds := []tea.Cmd{m.start}
	if m.query != nil && m.opt.Theme.Follows() {
		m.waiting = true
		cmds = append(cmds, m.query, tea.Tick(answerTimeout, func(time.Time) tea.Msg { return answerTimeoutMsg{} }))
	}
	return tea.Batch(cmds...)
}

// Update routes a message, and then lets the screen on top begin what it needs
// from the background.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	cmd := m.route(msg)
	if s, ok := m.Front().(kit.Loader); ok {
		cmd = tea.Batch(cmd, s.Load())
	}
	return m, cmd
}

// route handles what is meant for the shell, and passes on the rest.
func (m *Model) route(msg tea.Msg) tea.Cmd {
	if m.leaving {
		switch msg.(type) {
		case backgroundMsg, answerTimeoutMsg, SignalMsg:
		default:
			cmd, _ := m.program.Update(msg) // how the last save went
			return cmd
		}
	}
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.size = kit.Size{Width: msg.Width, Height: msg.Height}
		m.fit()
		return nil
	case tea.KeyMsg:
		return m.key(msg)
	case nextKeyMsg:
		return m.nextKey()
	case kit.PushMsg:
		return m.open(msg.Screen, len(m.stack))
	case kit.SwapMsg:
		return m.open(msg.Screen, len(m.stack)-1)
	case kit.ResetMsg:
		m.reset(msg.Screen)
		return nil
	case kit.PopMsg:
		return m.back(len(m.stack) - 1)
	case kit.NoticeMsg:
		m.notice = msg
		return nil
	case kit.LanguageMsg:
		m.setLanguage(msg.Lang)
		return nil
	case backgroundMsg:
		m.waiting = false
		m.env.Theme = theme.New(m.renderer, m.opt.Theme, msg.background)
		return m.leave()
	case answerTimeoutMsg:
		m.waiting = false
		return m.leave()
	case kit.RepaintMsg:
		m.terminal.again()
		return nil
	case panicMsg:
		panic(msg)
	case kit.QuitMsg:
		return m.quit()
	case SignalMsg:
		return m.exit(msg.Code)
	}
	cmd, done := m.program.Update(msg)
	if done {
		return cmd
	}
	return tea.Sequence(cmd, m.pass(msg))
}

// pass gives a message to the screen on top, or to all of them.
func (m *Model) pass(msg tea.Msg) tea.Cmd {
	if _, all := msg.(kit.BroadcastMsg); !all {
		return m.Front().Update(msg)
	}
	var cmds []tea.Cmd
	for _, s := range m.stack {
		cmds = append(cmds, s.Update(msg))
	}
	return tea.Batch(cmds...)
}

// key takes what the terminal sent as one event, key by key: on a slow line, from a
// telephone's keyboard or from dictation several characters arrive together. What a
// key does may come back as a message, so the next one waits for that.
func (m *Model) key(msg tea.KeyMsg) tea.Cmd {
	keys := []tea.KeyMsg{msg}
	if msg.Type == tea.KeyRunes && !msg.Paste && !m.typing() {
		keys = keys[:0]
		for _, r := range msg.Runes {
			keys = append(keys, tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{r}, Alt: msg.Alt})
		}
	}
	waiting := len(m.keys) > 0
	m.keys = append(m.keys, keys...)
	if waiting {
		return nil
	}
	return m.nextKey()
}

// nextKeyMsg lets the next of several keys be handled.
type nextKeyMsg struct{}

// nextKey handles the first of the keys that wait.
func (m *Model) nextKey() tea.Cmd {
	if len(m.keys) == 0 {
		return nil
	}
	cmd := m.press(m.keys[0])
	if m.keys = m.keys[1:]; len(m.keys) == 0 {
		return cmd
	}
	return tea.Sequence(cmd, kit.Send(nextKeyMsg{}))
}

// press runs the action of a key, if the screen on top offers it.
func (m *Model) press(msg tea.KeyMsg) tea.Cmd {
	m.notice = kit.NoticeMsg{}
	switch msg.Type {
	case tea.KeyCtrlC:
		return m.interrupt(ExitCode(os.Interrupt))
	case tea.KeyCtrlBackslash: // where a terminal sends it for Ctrl+4 too
		return m.interrupt(ExitCode(syscall.SIGQUIT))
	case tea.KeyCtrlZ:
		return m.terminal.suspend
	}
	typing := m.typing()
	do := m.keyboard.Action(msg, typing).Among(m.offers())
	if m.offered(do.Offered()) {
		return m.Do(do)
	}
	if typing {
		return m.Front().Update(msg)
	}
	return nil
}

// typing reports whether characters are text on the screen on top.
func (m *Model) typing() bool {
	s, ok := m.Front().(kit.TextInput)
	return ok && s.Typing()
}

// offered reports whether an action is possible now. NoAction never is, so that an offer
// of it by mistake does not give the screen every key that asks for nothing.
func (m *Model) offered(do kit.Action) bool {
	return do != kit.NoAction && slices.ContainsFunc(m.offers(), func(o kit.Offer) bool { return o.Action == do })
}

// offers lists what the screen on top offers, and what is offered everywhere.
func (m *Model) offers() []kit.Offer {
	k := m.env.Words.Keys
	offers := slices.Clone(m.Front().Offers())
	alone := len(m.stack) == 1
	if s, ok := m.Front().(kit.BackHandler); alone && !(ok && s.HandlesBack()) {
		offers = slices.DeleteFunc(offers, func(o kit.Offer) bool { return o.Action == kit.ActionBack })
	}
	if _, open := m.Front().(*kit.Help); open {
		return offers
	}
	if way, _, ok := m.wayOut(); ok {
		offers = append(offers, way)
	}
	if r, ok := m.program.(Reloader); ok && r.CanReload() {
		offers = append(offers, kit.Offer{Action: kit.ActionReload, Label: k.Reload})
	}
	return append(offers,
		kit.Offer{Action: kit.ActionMore, Label: k.More, Foot: true},
		kit.Offer{Action: kit.ActionSupport, Label: k.Support},
		kit.Offer{Action: kit.ActionLanguage, Label: k.Language},
		kit.Offer{Action: kit.ActionQuit, Label: k.Quit, Foot: alone})
}

// wayOut is that of a Lender.
func (m *Model) wayOut() (way kit.Offer, leave tea.Cmd, ok bool) {
	l, lends := m.program.(Lender)
	switch m.Front().(type) {
	case *kit.Dialog, *kit.Help, *kit.LanguageScreen:
		return way, nil, false
	}
	if !lends {
		return way, nil, false
	}
	return l.WayOut()
}

// Do runs an action: the shell handles its own, the screen on top all others. A
// row out of view is shown first, instead of acting on it.
func (m *Model) Do(do kit.Action) tea.Cmd {
	if l, ok := m.Front().(kit.Lister); ok && (do == kit.ActionChoose || do == kit.ActionMark) && l.Menu().Reveal() {
		return nil
	}
	if way, leave, ok := m.wayOut(); ok && do == way.Action {
		return leave
	}
	switch do {
	case kit.ActionMore:
		if _, open := m.Front().(*kit.Help); open {
			return kit.Pop()
		}
		return kit.Push(kit.NewHelp(m.env, m.Front().Title(), m.offers(), m.typing()))
	case kit.ActionSupport:
		return kit.Push(newSupport(m.env, m.program.Support))
	case kit.ActionLanguage:
		if _, already := m.Front().(*kit.LanguageScreen); already {
			return nil
		}
		return kit.Push(kit.NewLanguage(m.env, nil))
	case kit.ActionReload:
		return m.program.(Reloader).Reload() // which offered it
	case kit.ActionQuit:
		return m.quit()
	}
	return m.Front().Update(do)
}

// setLanguage changes the language of all screens.
func (m *Model) setLanguage(l catalog.Lang) {
	m.env.Lang, m.env.Words = l, locale.In(l)
	if m.opt.OnLanguage != nil {
		m.opt.OnLanguage(l)
	}
	m.fit()
}

// quit leaves, but asks first where something would be lost.
func (m *Model) quit() tea.Cmd {
	if ask := m.askLeave(); ask != nil {
		return ask
	}
	m.leaving = true
	return m.leave()
}

// interrupt is Ctrl+C, which is copy in other programs: it asks as quit does, and
// leaves with an exit code when it is pressed again.
func (m *Model) interrupt(code int) tea.Cmd {
	if ask := m.askLeave(); ask != nil {
		return tea.Sequence(ask, kit.Notice(m.env.Words.App.LeaveAgain))
	}
	return m.exit(code)
}

// askLeave opens the question whether to leave, if something would be lost and it is
// not open yet.
func (m *Model) askLeave() tea.Cmd {
	if s, open := m.Front().(*kit.Dialog); open && s.Leaving {
		return nil
	}
	if dialog := m.program.LeaveDialog(slices.ContainsFunc(m.stack, hasDraft)); dialog != nil {
		dialog.Leaving = true
		return kit.Push(dialog)
	}
	return nil
}

// exit leaves at once with an exit code.
func (m *Model) exit(code int) tea.Cmd {
	m.code, m.leaving, m.waiting = code, true, false
	return m.leave()
}

// leave saves and ends the program, once no answer of the terminal is due any
// more.
func (m *Model) leave() tea.Cmd {
	if !m.leaving || m.waiting || m.left {
		return nil
	}
	m.left = true
	saveDrafts(m.stack)
	return tea.Sequence(m.program.Save(), tea.Quit)
}
