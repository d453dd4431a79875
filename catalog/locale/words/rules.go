package words

// Rule is what is said of a rule of `aina check`: what it means, why it matters,
// and how to mend what breaks it, a sentence or two each.
type Rule struct{ Means, Matters, Mend string }
