package journey

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/tui/kit"
)

// answerScreen asks one question again, opened from the review and leading back
// there.
type answerScreen struct{ *questionScreen }

func newAnswer(env *Env, at int) answerScreen {
	s := answerScreen{&questionScreen{env: env, told: map[string]bool{}}}
	s.load(at)
	return s
}

// Status is that of the review.
func (s answerScreen) Status() string { return answeredStatus(s.env) }

// Progress is the part of the questions that are answered.
func (s answerScreen) Progress() float64 {
	session := s.env.Visit.Session
	return float64(session.Answered()) / float64(max(1, session.Len()))
}

func (s answerScreen) Update(msg tea.Msg) tea.Cmd {
	switch msg {
	case kit.ActionBack, kit.ActionReview:
		s.SaveDraft()
		return tea.Batch(s.env.Visit.save(), kit.Pop())
	}
	if _, resumed := msg.(kit.ResumedMsg); resumed {
		return nil
	}
	if done, cmd := s.ask(msg); !done {
		return cmd
	}
	return tea.Batch(s.env.Visit.save(), kit.Pop())
}
