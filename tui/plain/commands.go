package plain

import (
	"slices"
	"strings"

	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/tui/facts"
)

// command is a command that can be typed.
type command int

const (
	noCommand command = iota
	back
	skip
	takeBack
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
	nextPerson
	quit
	commandCount
)

// wordsOf returns the words of a command in one language.
func wordsOf(w words.PlainCommands, v command) words.PlainCommand {
	return [commandCount]words.PlainCommand{
		back: w.Back, skip: w.Skip, takeBack: w.TakeBack, why: w.Why, help: w.Help, repeat: w.Repeat, review: w.Review,
		next: w.Next, result: w.Result, matches: w.Matches, more: w.More, three: w.Three,
		leftOut: w.LeftOut, plan: w.Plan, tried: w.Tried, change: w.Change, numbers: w.Numbers,
		language: w.Language, nextPerson: w.NextPerson, quit: w.Quit,
	}[v]
}

// commandTable maps the folded words of all languages to their commands, so that
// a person is understood after switching the language or the keyboard.
func commandTable() map[string]command {
	all := map[string]command{}
	for _, l := range locale.Langs() {
		w := locale.In(l).Plain.Commands
		for v := back; v < commandCount; v++ {
			for _, word := range wordsOf(w, v).Words {
				all[text.Fold(word)] = v
			}
		}
	}
	return all
}

// command returns the command that a line names, with or without a slash before it, and
// on the right keyboard layout or the other one, or noCommand.
func (v *visit) command(line string) command {
	word := strings.TrimSpace(strings.TrimPrefix(line, "/"))
	for _, typed := range append([]string{word}, text.OtherLayout(word)...) {
		if x, known := v.commands[text.Fold(typed)]; known {
			return x
		}
	}
	return noCommand
}

// name is the word by which a command is shown.
func (v *visit) name(x command) string { return wordsOf(v.words.Plain.Commands, x).Words[0] }

// names lists the words of commands.
func (v *visit) names(commands ...command) string {
	return strings.Join(facts.Each(commands, v.name), ", ")
}

// parseYesNo understands yes and no in every language.
func (v *visit) parseYesNo(line string) (yes, known bool) {
	isLine := func(word string) bool { return text.Fold(word) == text.Fold(line) }
	for _, l := range locale.Langs() {
		p := locale.In(l).Plain
		yes, known = yes || slices.ContainsFunc(p.Yes, isLine), known || slices.ContainsFunc(p.No, isLine)
	}
	return yes, yes || known
}
