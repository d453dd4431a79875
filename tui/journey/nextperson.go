package journey

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/quiz/person"
	"aina/tui/kit"
)

// nextPerson lets another person begin on the same computer. What was kept of the one
// before stays in its file, which nothing replaces; all else is forgotten. The language
// stays.
func nextPerson(env *Env) tea.Cmd {
	before := env.Visit
	save := before.save()
	opt := before.opt
	opt.Kept, opt.Found, opt.NoSave = person.State{}, false, true
	next := newVisit(env.Env, opt)
	next.Source = before.Source
	next.insight = insight{n: before.insight.n + 1} // what is still worked out is not theirs
	env.Visit = next
	said := env.Words.Welcome.NextStarted
	if before.Keeps && !before.unsaved || before.opt.Found {
		said = env.Words.Welcome.NextKept
	}
	return tea.Sequence(save, kit.Reset(newWelcome(env)), kit.Notice(said))
}

// askNextPerson asks before answers that nothing keeps are forgotten.
func askNextPerson(env *Env) tea.Cmd {
	if !env.Visit.WouldLose() {
		return nextPerson(env)
	}
	w := func() string { return env.Words.Welcome.NextAsk }
	return kit.Push(kit.NewDialog(env.Env, w, func() string { return env.Words.App.LeaveNote },
		kit.DialogRow{Label: func() string { return env.Words.App.LeaveStay }, Do: kit.Pop},
		kit.DialogRow{Label: func() string { return env.Words.Welcome.NextPerson }, Do: func() tea.Cmd { return nextPerson(env) }}))
}
