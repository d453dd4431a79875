package quiz

// Left counts the questions still to walk: the current one, and those behind it
// that have no answer yet. Behind the last question it is 0.
func (s *Session) Left() int { return len(s.ahead()) }

// Minutes is about how long the rest takes, at least 1.
func (s *Session) Minutes() int {
	seconds := 0
	for _, q := range s.ahead() {
		seconds += q.seconds()
	}
	return max(1, (seconds+30)/60)
}

// Minutes is about how long a form takes from its beginning, at least 1.
func (q *Questionnaire) Minutes(f Form) int { return max(1, (q.Seconds(f)+30)/60) }

// Seconds is about how long a form takes from its beginning.
func (q *Questionnaire) Seconds(f Form) int {
	seconds := 0
	for _, x := range q.Asked(f) {
		seconds += x.seconds()
	}
	return seconds
}

func (s *Session) ahead() []Question {
	if s.Done() {
		return nil
	}
	ahead := []Question{s.asked[s.at]}
	if s.visiting {
		return ahead
	}
	for _, q := range s.asked[s.at+1:] {
		if _, given := s.answers[q.ID]; !given {
			ahead = append(ahead, q)
		}
	}
	return ahead
}

// seconds is about how long an unhurried reader takes for a question: a
// sentence and a key for a step, more where there is more to read or to type.
func (q Question) seconds() int {
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
