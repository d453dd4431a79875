package quiz

// Left counts the questions that remain: the current one and those after it
// without an answer. In the review it is 0.
func (s *Session) Left() int { return len(s.remaining()) }

// Minutes estimates how long the remaining questions take, at least 1.
func (s *Session) Minutes() int {
	seconds := 0
	for _, q := range s.remaining() {
		seconds += q.estimateSeconds()
	}
	return max(1, (seconds+30)/60)
}

// Minutes estimates how long a whole form takes, at least 1.
func (q *Questionnaire) Minutes(f Form) int { return max(1, (q.Seconds(f)+30)/60) }

// Seconds estimates how long a whole form takes.
func (q *Questionnaire) Seconds(f Form) int {
	seconds := 0
	for _, x := range q.Asked(f) {
		seconds += x.estimateSeconds()
	}
	return seconds
}

func (s *Session) remaining() []Question {
	if s.Done() {
		return nil
	}
	remaining := []Question{s.asked[s.at]}
	if s.detour {
		return remaining
	}
	for _, q := range s.asked[s.at+1:] {
		if _, given := s.answers[q.ID]; !given {
			remaining = append(remaining, q)
		}
	}
	return remaining
}

// seconds is how long an unhurried reader takes for a question, more where there
// is more to read or to type.
func (q Question) estimateSeconds() int {
	switch q.Kind {
	case Scale:
		return 8
	case Pick:
		return 25
	case Levels:
		return 40
	case Place:
		return 12
	case Open:
		return 45
	}
	return 9
}
