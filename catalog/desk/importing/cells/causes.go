package cells

import (
	"aina/catalog/desk/importing/guess"
	"aina/catalog/text"
)

// IsOther reports whether a category says only that there is none.
func IsOther(s string) bool {
	switch text.Fold(s) {
	case "other", "others", "misc", "miscellaneous", "general", "various", "none", "uncategorized", "other/none",
		"другое", "другие", "прочее", "прочие", "иное", "разное", "общее", "без категории", "нет",
		"баска", "баскасы", "озге", "аралас":
		return true
	}
	return false
}

// KnowsCause reports whether the catalog has a cause with this id.
func (r *Reader) KnowsCause(id string) bool { return r.causes[id] }

// CauseID returns the id of a new cause for a category.
func (r *Reader) CauseID(category string) string { return r.names.Cause(category) }

// GuessCauses guesses the causes of a category by its words, at most three; nil if it
// suggests none or more.
func (r *Reader) GuessCauses(category string) []string { return r.guesser.Category(category) }

// LearnLanguage takes texts for the language of those that do not tell theirs.
func (r *Reader) LearnLanguage(texts []string) { r.guesser.Learn(texts) }

// Guess guesses causes and activities from what is known of an opportunity.
func (r *Reader) Guess(t guess.Texts) (causes, activities []guess.Guess) { return r.guesser.Both(t) }
