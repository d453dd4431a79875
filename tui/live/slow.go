package live

import (
	"strconv"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/text"
	"aina/tui/kit"
)

// slow is after how long the screen says how long the catalog takes to be read, and
// again every second.
const slow = 300 * time.Millisecond

// slowMsg says that a read goes on.
type slowMsg struct {
	read  int // which of all reads it is
	ended <-chan struct{}
	took  time.Duration // so far
}

// wait returns the command that says so at the next full second, unless the read has
// ended by then.
func (m slowMsg) wait() tea.Cmd {
	next := m.took.Truncate(time.Second) + time.Second
	if m.took == 0 {
		next = slow
	}
	timer := time.NewTimer(next - m.took)
	return func() tea.Msg {
		defer timer.Stop()
		select {
		case <-m.ended:
			return nil
		case <-timer.C:
			m.took = next
			return m
		}
	}
}

// wait waits on for a read, if it is the last one.
func (s *Source) wait(msg slowMsg) tea.Cmd {
	if msg.read != s.reads || msg.read <= s.last {
		return nil
	}
	s.took = msg.took
	return msg.wait()
}

// Opening says that the catalog is being read, and where that is slow, for how many
// seconds.
func (s *Source) Opening(env *kit.Env) string {
	if s.took == 0 {
		return env.Words.App.Loading
	}
	seconds := (s.took + time.Second - 1) / time.Second
	return text.Fill(env.Words.App.LoadingFor, "n", strconv.Itoa(int(seconds)))
}
