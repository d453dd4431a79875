package mapping

import "slices"

// isStateHeading reports whether a header asks whether an opportunity is open or
// closed, such as "Active" and "is_closed".
func isStateHeading(tokens []string) bool {
	return len(tokens) <= 4 && (hasState(tokens, openStates()) || hasState(tokens, closedStates()))
}

func hasState(tokens, states []string) bool {
	return slices.ContainsFunc(tokens, func(tok string) bool { return slices.Contains(states, tok) })
}

func openStates() []string {
	return []string{"active", "open", "available", "recruiting", "enabled", "live", "current", "published", "актив", "активно", "активна", "активен", "открыт", "открыта", "открыто", "актуально", "актуальна", "набор", "ашык", "белсенди"}
}

func closedStates() []string {
	return []string{"closed", "filled", "full", "archived", "cancelled", "canceled", "expired", "completed", "inactive", "paused", "deleted", "hidden", "draft", "закрыт", "закрыта", "закрыто", "заполнено", "архив", "отменено", "завершено", "жабык", "толды"}
}

// StateMeant returns the status that yes and no mean under a header: "is_active:
// no" and "Closed: yes" close a role.
func StateMeant(header string, yes bool) string {
	if hasState(headerTokens(header), closedStates()) {
		yes = !yes
	}
	if yes {
		return "active"
	}
	return "inactive"
}
