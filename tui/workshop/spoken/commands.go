package spoken

import (
	"strings"

	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
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
	w, n := all.Commands, all.Network.Commands
	return [commandCount]words.PlainCommand{
		next: w.Next, back: w.Back, closing: w.Close, show: w.Show, remarks: w.Notes, count: w.Count, drop: w.Drop,
		person: w.Person, report: w.Report, twice: w.Twice, phones: n.Phones, lock: n.Lock, address: n.Address, language: w.Language, help: w.Help, quit: w.Quit,
	}[x]
}

// commandTable maps the folded words of all languages to their commands.
func commandTable() map[string]command {
	all := map[string]command{}
	for _, l := range locale.Langs() {
		w := &locale.In(l).Workshop
		for x := next; x < commandCount; x++ {
			for _, word := range wordsOf(w, x).Words {
				all[text.Fold(word)] = x
			}
		}
	}
	return all
}

// parse finds the command that a line begins with, the longest where there are several,
// and what follows it.
func (s *session) parse(line string) (x command, rest string) {
	fields := strings.Fields(strings.TrimPrefix(line, "/"))
	for n := min(len(fields), 3); n > 0; n-- {
		if x := s.commands[text.Fold(strings.Join(fields[:n], " "))]; x != noCommand {
			return x, strings.Join(fields[n:], " ")
		}
	}
	return noCommand, ""
}

// name is the word by which a command is shown.
func (s *session) name(x command) string { return wordsOf(s.words, x).Words[0] }
