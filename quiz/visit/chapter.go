package visit

import "aina/quiz"

// longPart is the least number of questions that a part with a breath in its middle has.
const longPart = 12

// BreathesAfter reports whether a breath comes after question i: between two parts and in
// the middle of a long one, before anything after it has an answer. So it comes once, and
// never while somebody changes answers.
func (v *Visit) BreathesAfter(i int) bool {
	done, next := v.Session.Question(i).Section, v.Session.Question(i+1).Section
	_, asked := v.Count(done, 0)
	_, ahead := v.Count(done, i+1)
	answered, _ := v.Count(next, i+1)
	isMiddle := asked >= longPart && ahead == (asked+1)/2
	return next != "" && answered == 0 && (next != done || isMiddle)
}

// Count counts the answers of a part, and its questions, from a question on.
func (v *Visit) Count(section quiz.Section, from int) (answered, asked int) {
	for i := from; i < v.Session.Len(); i++ {
		if v.Session.Question(i).Section != section {
			continue
		}
		asked++
		if a, given := v.Session.Given(i); given && !a.Skipped {
			answered++
		}
	}
	return answered, asked
}
