package plain

import (
	"strings"

	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

// verb is a command that can be typed.
type verb int

const (
	noVerb verb = iota
	back
	skip
	why
	help
	repeat
	review
	next
	result
	matches
	more
	three
	leftOut
	plan
	tried
	change
	numbers
	language
	quit
	verbCount
)

// wordsOf gives what a verb is called in one language.
func wordsOf(w words.PlainCommands, v verb) words.PlainCommand {
	return [verbCount]words.PlainCommand{
		back: w.Back, skip: w.Skip, why: w.Why, help: w.Help, repeat: w.Repeat, review: w.Review,
		next: w.Next, result: w.Result, matches: w.Matches, more: w.More, three: w.Three,
		leftOut: w.LeftOut, plan: w.Plan, tried: w.Tried, change: w.Change, numbers: w.Numbers,
		language: w.Language, quit: w.Quit,
	}[v]
}

// allVerbs finds a verb by any of its words in any language, folded: whoever
// switched the language, or the keyboard, is understood all the same.
func allVerbs() map[string]verb {
	all := map[string]verb{}
	for _, l := range locale.Langs() {
		w := locale.In(l).Plain.Commands
		for v := back; v < verbCount; v++ {
			for _, word := range wordsOf(w, v).Words {
				all[text.Fold(word)] = v
			}
		}
	}
	return all
}

// verb tells which command a line is, if it is one. A slash before it is fine.
func (v *visit) verb(line string) verb {
	return v.verbs[text.Fold(strings.TrimSpace(strings.TrimPrefix(line, "/")))]
}

// name gives the word of a verb that is shown.
func (v *visit) name(x verb) string { return wordsOf(v.words.Plain.Commands, x).Words[0] }

// names lists words that can be typed.
func (v *visit) names(verbs ...verb) string {
	all := make([]string, len(verbs))
	for i, x := range verbs {
		all[i] = v.name(x)
	}
	return strings.Join(all, ", ")
}

// yes and no in every language.
func (v *visit) yesNo(line string) (yes, known bool) {
	folded := text.Fold(line)
	for _, l := range locale.Langs() {
		p := locale.In(l).Plain
		for _, word := range p.Yes {
			if folded == text.Fold(word) {
				return true, true
			}
		}
		for _, word := range p.No {
			if folded == text.Fold(word) {
				return false, true
			}
		}
	}
	return false, false
}
