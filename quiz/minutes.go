package quiz

// Left counts the questions that remain: the current one and those after it
// without an answer. In the review it is 0.
func (s *Session) Left() int { return len(s.remaining()) }

// Minutes estimates how long the remaining questions take, at least 1.
func (s *Session) Minutes() int { return minutes(seconds(s.remaining())) }

// MinutesByRow is Minutes where the rows of a question are asked one by one, as they
// are in lines that are read out: each takes as long as a question. row is the row of
// the current question that is asked, from 0.
func (s *Session) MinutesByRow(row int) int {
	sum := 0
	for i, q := range s.remaining() {
		rows := len(q.Options)
		switch {
		case q.Kind != Levels || rows == 0:
			sum += q.estimateSeconds()
		case i == 0:
			sum += max(rows-row, 0) * secondsPerRow
		default:
			sum += rows * secondsPerRow
		}
	}
	return minutes(sum)
}

// Minutes estimates how long a whole form takes, at least 1.
func (q *Questionnaire) Minutes(f Form) int { return minutes(q.Seconds(f)) }

// Seconds estimates how long a whole form takes.
func (q *Questionnaire) Seconds(f Form) int { return seconds(q.Asked(f)) }

// secondsPerRow is how long a row takes that is asked as a question of its own.
const secondsPerRow = 8

func minutes(seconds int) int { return max(1, (seconds+30)/60) }

func seconds(all []Question) int {
	sum := 0
	for _, x := range all {
		sum += x.estimateSeconds()
	}
	return sum
}

func (s *Session) remaining() []Question {
	if s.Done() {
		return nil
	}
	remaining := []Question{*s.asked[s.at]}
	if s.detour {
		return remaining
	}
	for _, q := range s.asked[s.at+1:] {
		if _, given := s.answers[q.ID]; !given {
			remaining = append(remaining, *q)
		}
	}
	return remaining
}

// estimateSeconds is how long an unhurried reader takes for a question, more where there
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
