package reading

// HighMotive is from where on a motive is called strong, and peace of mind brings
// up the addresses of people to talk to. It is above what equal answers give, which
// the norms alone raise to .57.
const HighMotive = 0.6

// middling is from where on a motive counts as average.
const middling = 0.45

// likeMe is from where on the mean answer on a motive is nearest to "like me" or above
// it. What somebody called so is never said to speak against anything.
const likeMe = 0.625

// likes is from where on an activity is said to be liked; below its
// negative it is said to be disliked.
const likes = 0.25

// wanted is from where on a cause is one that a person wants to help.
const wanted = 0.25

// strength chooses the words for a value by four thresholds, from the top.
func strength(words [5]string, v float64, from ...float64) string {
	for i, f := range from {
		if v >= f {
			return words[i]
		}
	}
	return words[4]
}
