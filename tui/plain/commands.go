package plain

import (
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/tui/facts"
	"aina/tui/plain/lines"
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
	must
	quit
	commandCount
)

// wordsOf returns the words of a command in one language.
func wordsOf(w words.PlainCommands, v command) words.PlainCommand {
	return [commandCount]words.PlainCommand{
		back: w.Back, skip: w.Skip, takeBack: w.TakeBack, why: w.Why, help: w.Help, repeat: w.Repeat, review: w.Review,
		next: w.Next, result: w.Result, matches: w.Matches, more: w.More, three: w.Three,
		leftOut: w.LeftOut, plan: w.Plan, tried: w.Tried, change: w.Change, numbers: w.Numbers,
		language: w.Language, nextPerson: w.NextPerson, must: w.Must, quit: w.Quit,
	}[v]
}

// commandTable finds the commands by the words of all languages.
func commandTable() lines.Commands[command] {
	return lines.CommandsOf(commandCount, func(l catalog.Lang, x command) words.PlainCommand { return wordsOf(locale.In(l).Plain.Commands, x) })
}

// amendTable finds the one command that a number follows, "change 3".
func amendTable() lines.Commands[command] {
	return lines.CommandsOf(2, func(l catalog.Lang, _ command) words.PlainCommand { return locale.In(l).Plain.Commands.Amend })
}

// commandsHere are the commands of a page, for a guest without those for what is kept.
func (v *visit) commandsHere(all ...command) []command {
	return slices.DeleteFunc(all, func(x command) bool { return x == tried && v.guest != nil })
}

// name is the word by which a command is shown.
func (v *visit) name(x command) string { return v.commands.Name(v.lang, x) }

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
