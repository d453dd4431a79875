package journey

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/quiz/stability"
)

// insight is what is worked out in the background about a ranking: how stable its
// first three are, and what would change the rank of a role. Rankings are numbered,
// so that results for an earlier one are dropped.
type insight struct {
	n           int
	stability   stability.Stability
	asked       map[string]bool // ids, and "" for the stability
	sensitivity map[string]stability.Sensitivity
}

// insightMsg is a result for the n-th ranking.
type insightMsg struct {
	n           int
	id          string
	stability   stability.Stability   // where id is empty
	sensitivity stability.Sensitivity // of id
}

// ask works out in the background what would change the rank of a role, once for
// each ranking. Without a person there is nothing to work out.
func (v *Visit) ask(id string) tea.Cmd {
	if v.Catalog == nil || v.Browsing {
		return nil
	}
	var cmds []tea.Cmd
	first := func(key string) bool {
		if v.insight.asked == nil {
			v.insight.asked = map[string]bool{}
		}
		was := v.insight.asked[key]
		v.insight.asked[key] = true
		return !was
	}
	n, ranking := v.insight.n, v.Ranking
	if first("") {
		p, x, today := v.Picture(), v.prepared.index, v.env.Today
		cmds = append(cmds, func() tea.Msg { return insightMsg{n: n, stability: stability.Measure(p, x, today)} })
	}
	if first(id) {
		profile := v.Profile()
		cmds = append(cmds, func() tea.Msg {
			return insightMsg{n: n, id: id, sensitivity: stability.SensitivityOf(ranking, profile, id)}
		})
	}
	return tea.Batch(cmds...)
}

// receive stores a result, if the ranking is still the same.
func (v *Visit) receive(msg insightMsg) {
	switch {
	case msg.n != v.insight.n:
	case msg.id == "":
		v.insight.stability = msg.stability
	default:
		if v.insight.sensitivity == nil {
			v.insight.sensitivity = map[string]stability.Sensitivity{}
		}
		v.insight.sensitivity[msg.id] = msg.sensitivity
	}
}
