package plain

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"aina/catalog/text"
)

// say appends a line; its places are filled in. Nothing is said for an empty
// text. Once writing failed nothing more is written.
func (v *visit) say(line string, pairs ...string) {
	if line == "" || v.failed != nil {
		return
	}
	_, v.failed = fmt.Fprintln(v.opt.Out, text.Fill(line, pairs...))
}

// gap appends an empty line, the only layout there is: many screen readers
// skip to the next paragraph.
func (v *visit) gap() {
	if v.failed == nil {
		_, v.failed = fmt.Fprintln(v.opt.Out)
	}
}

// page is what is being said and what it understands.
type page struct {
	say     func()            // says it, also once more
	options func() []string   // what can be chosen by number
	wait    func() string     // what to type now; nil: a number
	after   func()            // says what follows the first time; may be nil
	verbs   []verb            // the words it answers to itself
	free    bool              // any text is welcome
	parse   func(string) bool // takes a line itself before all else; true: it did
}

// reply is what came back from a page: a verb, the number of an option (from 0)
// or a text.
type reply struct {
	verb   verb
	option int
	text   string
}

// ask says a page and waits for something that it understands. An empty line
// chooses nothing. Words that mean the same everywhere are answered here.
func (v *visit) ask(p page) (reply, error) {
	p.say()
	v.sayOptions(p)
	if p.after != nil {
		p.after()
	}
	for v.failed == nil {
		line, err := v.hear()
		if err != nil {
			return reply{}, err
		}
		if p.parse != nil && p.parse(line) {
			return reply{text: line}, nil
		}
		if i, ok := v.option(p, line); ok {
			return reply{option: i}, nil
		}
		x := v.verb(line)
		switch {
		case line == "":
			v.say(v.words.Plain.General.Nothing)
			v.hint(p)
		case slices.Contains(p.verbs, x):
			return reply{verb: x}, nil
		case x == help:
			v.sayHelp()
			v.hint(p)
		case x == repeat:
			p.say()
			v.sayOptions(p)
		case x == language:
			if err := v.askLanguage(); err != nil {
				return reply{}, err
			}
			p.say()
			v.sayOptions(p)
		case x == quit:
			return reply{}, errQuit
		case x != noVerb:
			if to := v.elsewhere(x); to != nil {
				return reply{}, &jump{to}
			}
			v.say(v.words.Plain.General.NotHere, "verb", v.name(x))
			v.hint(p)
		case p.free:
			return reply{text: line}, nil
		default:
			v.say(v.words.Plain.General.Unclear, "text", line)
			v.hint(p)
		}
	}
	return reply{}, v.failed
}

// elsewhere gives the room that a word leads to from anywhere, if it is open.
func (v *visit) elsewhere(x verb) step {
	switch {
	case v.Session == nil && !v.Browsing:
		return nil
	case x == tried:
		return v.trial(nil, (*visit).tries)
	case x == plan:
		return (*visit).plan
	case x == matches && v.Browsing:
		return (*visit).browse
	case v.Session == nil:
		return nil
	case x == review:
		return (*visit).review
	case x == result:
		return (*visit).result
	case x == matches:
		return (*visit).matches
	case x == change:
		return (*visit).adjust
	}
	return nil
}

func (v *visit) sayOptions(p page) {
	if p.options != nil {
		for i, label := range p.options() {
			v.say(v.words.Plain.General.Option, "n", strconv.Itoa(i+1), "label", label)
		}
	}
	v.hint(p)
}

// hint says what a page waits for.
func (v *visit) hint(p page) {
	switch {
	case p.wait != nil:
		v.say(p.wait())
	case p.options != nil:
		v.say(v.words.Plain.General.Number, "n", strconv.Itoa(len(p.options())))
	}
}

// option finds the option that a line names, by its number or its words.
func (v *visit) option(p page, line string) (int, bool) {
	if p.options == nil || p.parse != nil {
		return 0, false
	}
	options := p.options()
	if n, ok := number(line); ok && n >= 1 && n <= len(options) {
		return n - 1, true
	}
	folded := text.Fold(strings.TrimSuffix(line, "."))
	for i, label := range options {
		if folded != "" && folded == text.Fold(strings.TrimSuffix(label, ".")) {
			return i, true
		}
	}
	return 0, false
}

// confirm asks for a yes or a no.
func (v *visit) confirm(question string, pairs ...string) (bool, error) {
	var yes bool
	_, err := v.ask(page{
		say:     func() { v.say(question, pairs...) },
		options: func() []string { return []string{v.words.Plain.Yes[0], v.words.Plain.No[0]} },
		parse: func(line string) bool {
			n, isNumber := number(line)
			word, known := v.yesNo(line)
			yes = word || isNumber && n == 1
			return known || isNumber && (n == 1 || n == 2)
		},
	})
	return yes, err
}

func (v *visit) sayHelp() {
	v.say(v.words.Plain.General.Help)
	for x := back; x < verbCount; x++ {
		v.say(v.words.Plain.General.Command, "verb", v.name(x), "does", wordsOf(v.words.Plain.Commands, x).Does)
	}
}
