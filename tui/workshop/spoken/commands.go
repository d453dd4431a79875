package spoken

import (
	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/tui/plain/lines"
)

// command is a command that can be typed.
type command int

const (
	noCommand command = iota
	next
	back
	closing
	show
	remarks
	count
	drop
	person
	sheet
	takeSheet
	without
	report
	twice
	phones
	lock
	address
	language
	help
	quit
	commandCount
)

// wordsOf returns the words of a command in one language.
func wordsOf(all *words.Workshop, x command) words.PlainCommand {
	w, c, n := all.Commands, all.Card, all.Network.Commands
	return [commandCount]words.PlainCommand{
		next: w.Next, back: w.Back, closing: w.Close, show: w.Show, remarks: w.Notes, count: w.Count, drop: w.Drop,
		person: w.Person, sheet: c.Sheet, takeSheet: c.UndoSheet, without: c.OpenCommand, report: w.Report, twice: w.Twice,
		phones: n.Phones, lock: n.Lock, address: n.Address, language: w.Language, help: w.Help, quit: w.Quit,
	}[x]
}

// commandTable finds the commands by the words of all languages.
func commandTable() lines.Commands[command] {
	return lines.CommandsOf(commandCount, func(l catalog.Lang, x command) words.PlainCommand { return wordsOf(&locale.In(l).Workshop, x) })
}

// name is the word by which a command is shown.
func (s *session) name(x command) string { return s.commands.Name(s.lang, x) }
