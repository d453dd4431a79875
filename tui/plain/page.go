package plain

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"aina/catalog/text"
	"aina/tui/plain/lines"
)

// print appends a line, with its placeholders filled in, written so that a voice says
// all of it. On a terminal it is wrapped between words. An empty text prints nothing.
// After an error of writing nothing more is written.
func (v *visit) print(line string, pairs ...string) {
	if line == "" || v.failed != nil {
		return
	}
	columns := 0
	if v.opt.Columns != nil {
		columns = v.opt.Columns()
	}
	_, v.failed = fmt.Fprintln(v.opt.Out, lines.Wrap(lines.Fill(v.lang, line, pairs...), columns))
}

// blank appends an empty line, which is the only layout: many screen readers can jump
// to the next paragraph.
func (v *visit) blank() {
	if v.failed == nil {
		_, v.failed = fmt.Fprintln(v.opt.Out)
	}
}

// fullReadings is how often the same options are read out in full.
const fullReadings = 3

// page is a part of a step: what it prints and what it accepts.
type page struct {
	show     func()            // prints it, also when it is repeated
	whole    func()            // prints all of it when that is asked for; nil: show does
	options  func() []string   // what can be chosen by number
	recurs   string            // names what has the same options again and again; "": nothing
	most     int               // the highest number that parse accepts; 0: no numbers
	wait     func() string     // the prompt; nil: asks for a number
	after    func()            // prints what follows only the first time; may be nil
	commands []command         // the commands that it handles itself
	free     bool              // accepts any text
	again    bool              // is said again after something else was looked at
	stale    step              // begins anew when answers changed meanwhile; nil: it stays
	parse    func(string) bool // accepts a line before all else if it returns true
}

// reply is the answer to a page: a command, the index of an option or a text.
type reply struct {
	command command
	option  int
	text    string
}

// ask prints a page and waits for a line that it accepts. An empty line chooses
// nothing. Commands that mean the same everywhere are handled here.
func (v *visit) ask(p page) (reply, error) {
	p.show()
	v.printOptions(p)
	if p.after != nil {
		p.after()
	}
	for v.failed == nil {
		line, err := v.lines.Next(v.ctx)
		if err != nil {
			return reply{}, err
		}
		if p.parse != nil && p.parse(line) {
			return reply{text: line}, nil
		}
		if i, ok := v.option(p, line); ok {
			return reply{option: i}, nil
		}
		x := v.command(line)
		n, isChange := v.questionOf(line)
		switch {
		case line == "":
			v.print(v.words.Plain.General.Nothing)
			v.hint(p)
		case slices.Contains(p.commands, x):
			return reply{command: x}, nil
		case x == help:
			v.printHelp()
			v.hint(p)
		case x == repeat:
			v.printWhole(p)
		case x == language:
			if err := v.askLanguage(); err != nil {
				return reply{}, err
			}
			p.show()
			v.printOptions(p)
		case isChange && v.form != nil:
			return reply{}, &jump{v.form.change(n)}
		case isChange:
			if err := v.aside(p, func() error { return v.changeNumber(n) }); err != nil {
				return reply{}, err
			}
		case x == edit:
			v.print(v.words.Plain.Review.WhichNumber, "change", v.name(edit))
			v.hint(p)
		case x == review && v.Session != nil:
			look := func() error {
				_, err := v.checkAnswers(v.words.Plain.Review.AskBack)
				return err
			}
			if err := v.aside(p, look); err != nil {
				return reply{}, err
			}
		case x == quit:
			if err := v.aside(p, v.leave); err != nil {
				return reply{}, err
			}
		case x != noCommand:
			if to := v.destination(x); to != nil {
				return reply{}, &jump{to}
			}
			v.print(v.words.Plain.General.NotHere, "verb", v.name(x))
			v.hint(p)
		case p.free:
			return reply{text: line}, nil
		case p.isOutside(line):
			v.print(v.words.Plain.General.Outside, "text", lines.Digits(line), "n", strconv.Itoa(p.highest()))
		default:
			v.print(v.words.Plain.General.Unclear, "text", line)
			v.hint(p)
		}
	}
	return reply{}, v.failed
}

// destination is the step that a command leads to from everywhere, or nil if it
// is not available yet.
func (v *visit) destination(x command) step {
	switch {
	case v.Session == nil && !v.Browsing:
		return nil
	case x == tried:
		return v.trial(nil, (*visit).log)
	case x == plan:
		return (*visit).plan
	case x == matches && v.Browsing:
		return (*visit).browse
	case v.Session == nil:
		return nil
	case x == result:
		return (*visit).result
	case x == matches:
		return (*visit).matches
	case x == change:
		return (*visit).adjust
	}
	return nil
}

// printOptions prints what can be chosen. Options that come again and again are read
// out the first few times, and then only named.
func (v *visit) printOptions(p page) {
	switch {
	case p.options == nil:
	case v.isFamiliar(p):
		v.print(v.words.Plain.General.AsBefore, "n", strconv.Itoa(p.highest()), "repeat", v.name(repeat))
		return
	default:
		v.readOut[p.recurrence()]++
		v.listOptions(p)
	}
	v.hint(p)
}

func (v *visit) listOptions(p page) {
	for i, label := range p.options() {
		v.print(v.words.Plain.General.Option, "n", strconv.Itoa(i+1), "label", label)
	}
}

// printWhole prints a page with all of its options.
func (v *visit) printWhole(p page) {
	if p.whole != nil {
		p.whole()
	} else {
		p.show()
	}
	if p.options != nil {
		v.listOptions(p)
	}
	v.hint(p)
}

// isFamiliar reports whether the options of a page were read out often enough.
func (v *visit) isFamiliar(p page) bool {
	return p.recurs != "" && v.readOut[p.recurrence()] >= fullReadings
}

// recurrence names the options that come again, in the language in which they are
// read.
func (p page) recurrence() string { return p.recurs + "\n" + strings.Join(p.options(), "\n") }

// highest is the highest number that a page accepts, 0 if it takes none.
func (p page) highest() int {
	if p.options != nil {
		return len(p.options())
	}
	return p.most
}

// isOutside reports whether a line holds numbers, and one that the page does not have.
func (p page) isOutside(line string) bool {
	all, areNumbers := lines.Numbers(line, p.highest())
	return areNumbers && p.highest() > 0 && !lines.InRange(all, p.highest())
}

// hint prints what a page waits for.
func (v *visit) hint(p page) {
	switch {
	case p.wait != nil:
		v.print(p.wait())
	case p.options != nil:
		v.print(v.words.Plain.General.Number, "n", strconv.Itoa(len(p.options())))
	}
}

// option finds the option that a line names by its number or label.
func (v *visit) option(p page, line string) (int, bool) {
	if p.options == nil || p.parse != nil {
		return 0, false
	}
	options := p.options()
	if n, ok := lines.Number(line); ok && n >= 1 && n <= len(options) {
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
		show:    func() { v.print(question, pairs...) },
		options: func() []string { return []string{v.words.Plain.Yes[0], v.words.Plain.No[0]} },
		parse: func(line string) bool {
			n, isNumber := lines.Number(line)
			word, known := v.parseYesNo(line)
			yes = word || isNumber && n == 1
			return known || isNumber && (n == 1 || n == 2)
		},
	})
	return yes, err
}

func (v *visit) printHelp() {
	v.print(v.words.Plain.General.Help)
	for x := back; x < commandCount; x++ {
		if v.form != nil && !slices.Contains(formCommands(), x) {
			continue
		}
		v.print(v.words.Plain.General.Command, "verb", v.name(x), "does", wordsOf(v.words.Plain.Commands, x).Does)
	}
}
