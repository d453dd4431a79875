package plain

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"aina/catalog/text"
	"aina/tui/facts"
	"aina/tui/plain/lines"
)

// print appends a line, with its placeholders filled in, written so that a voice says
// all of it. On a terminal it is broken between words. An empty text prints nothing.
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

// page is a part of a step: what it prints and what it accepts.
type page struct {
	show     func()            // prints it, also when it is repeated
	again    func()            // prints it when it is repeated; nil: show
	options  func() []string   // what can be chosen by number
	recurs   string            // names what has the same options again and again; "": nothing
	most     int               // the highest number that parse accepts; 0: that of the options
	wait     func() string     // the prompt; nil: asks for a number
	more     func() string     // what follows each prompt; may be nil
	insist   func()            // makes a must of its answer, or a wish again; nil: it can be none
	after    func()            // prints what follows only the first time; may be nil
	commands []command         // the commands that it handles itself
	free     bool              // accepts any text
	name     bool              // of that only what has a letter
	number   int               // of the question that it asks, from 1; 0: it asks none
	parse    func(string) bool // accepts a line before all else if it returns true
	long     bool              // after looking aside only its options are printed again
	stale    step              // what prints it anew after a change, where it follows from the answers
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
	if v.isFamiliar(p) {
		v.print(v.words.Plain.General.AsBefore, "n", strconv.Itoa(p.highest()), "repeat", v.name(repeat))
	} else {
		v.printOptions(p)
	}
	if p.after != nil {
		p.after()
	}
	for v.failed == nil {
		line, err := v.lines.Next(v.ctx)
		if errors.Is(err, lines.ErrInterrupted) {
			v.interrupted = true
			if err = v.aside(p, v.leave); err == nil {
				v.interrupted = false
				continue
			}
		}
		if err != nil {
			return reply{}, err
		}
		if p.parse != nil && p.parse(line) {
			return reply{text: line}, nil
		}
		if i, ok := v.option(p, line); ok {
			return reply{option: i}, nil
		}
		x := v.commands.Find(line)
		n, amends := v.amended(line)
		switch {
		case line == "":
			v.print(v.words.Plain.General.Nothing)
			v.hint(p)
		case x == must && p.insist != nil:
			p.insist()
			v.hint(p)
		case slices.Contains(p.commands, x):
			return reply{command: x}, nil
		case x == help:
			v.printHelp()
			v.hint(p)
		case x == repeat:
			v.printAgain(p)
		case x == language:
			if err := v.askLanguage(); err != nil {
				return reply{}, err
			}
			v.printAgain(p)
		case amends && v.form != nil:
			return reply{}, &jump{v.form.change(n)}
		case amends && n == p.number:
			v.printAgain(p)
		case amends:
			if err := v.aside(p, func() error { return v.changeNumber(n) }); err != nil {
				return reply{}, err
			}
		case x == review && v.Session != nil:
			look := func() error {
				_, err := v.checkAnswers(func() string { return v.words.Plain.Review.Ask })
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
		case p.outOfRange(line) && p.ownNumbers() != nil:
			v.hint(p)
		case p.outOfRange(line):
			v.print(v.words.Plain.General.Range, "n", strconv.Itoa(p.highest()))
		case p.free && (!p.name || strings.ContainsFunc(line, unicode.IsLetter)):
			return reply{text: line}, nil
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
	case x == nextPerson && v.guest != nil:
		return (*visit).handOn
	case x == nextPerson && v.form == nil:
		return (*visit).nextPerson
	case v.Session == nil && !v.Browsing:
		return nil
	case x == tried && v.guest != nil:
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

// ownNumbers are the numbers with which the options of a page begin, such as hours, or
// nil if they do not: they are not numbered otherwise, or one would be taken for the
// other.
func (p page) ownNumbers() []int {
	var all []int
	if p.options == nil || p.parse != nil {
		return nil
	}
	for _, label := range p.options() {
		digits := strings.IndexFunc(label+" ", func(r rune) bool { return !unicode.IsDigit(r) })
		n, err := strconv.Atoi(label[:digits])
		if err != nil || slices.Contains(all, n) {
			return nil
		}
		all = append(all, n)
	}
	return all
}

// highest is the highest number that a page accepts, or 0.
func (p page) highest() int {
	if p.most == 0 && p.options != nil {
		return len(p.options())
	}
	return p.most
}

// outOfRange reports whether a line has nothing but numbers, one of which is too low
// or too high. Where any text is accepted, several numbers are one.
func (p page) outOfRange(line string) bool {
	all, ok := lines.Numbers(line, p.highest())
	ok = ok && (!p.free || len(all) == 1)
	return ok && p.highest() > 0 && (p.ownNumbers() != nil || !lines.InRange(all, p.highest()))
}

// printAgain prints a page once more, with all that is needed to understand it alone.
func (v *visit) printAgain(p page) {
	if p.again != nil {
		p.again()
	} else {
		p.show()
	}
	v.printOptions(p)
}

// oftenEnough is how many times the same options are read out in full.
const oftenEnough = 3

// isFamiliar reports whether the options of a page were read out often enough in the
// language of the moment. Whoever changes an answer comes from elsewhere, and hears
// them all, and so does everybody after a question with options of its own.
func (v *visit) isFamiliar(p page) bool {
	return p.recurs != "" && !v.amending && v.recurred == p.recurrence() && v.readOut[p.recurrence()] >= oftenEnough
}

// recurrence names the options that come again, in the language in which they are read.
func (p page) recurrence() string { return p.recurs + "\n" + strings.Join(p.options(), "\n") }

// printOptions prints what can be chosen, and what the page waits for.
func (v *visit) printOptions(p page) {
	if p.options != nil {
		v.readOut[p.recurrence()]++
		if p.recurs != "" {
			v.recurred = p.recurrence()
		}
		for i, label := range p.options() {
			if p.ownNumbers() == nil {
				label = text.Fill(v.words.Plain.General.Option, "n", strconv.Itoa(i+1), "label", label)
			}
			v.print("{label}", "label", label)
		}
	}
	v.hint(p)
}

// hint prints what a page waits for.
func (v *visit) hint(p page) {
	switch {
	case p.wait != nil:
		v.print(p.wait())
	case p.ownNumbers() != nil:
		v.print(v.words.Plain.Ask.OneOf, "numbers", strings.Join(facts.Each(p.ownNumbers(), strconv.Itoa), ", "))
	case p.options != nil:
		v.print(v.words.Plain.General.Number, "n", strconv.Itoa(len(p.options())))
	}
	if p.more != nil {
		v.print(p.more())
	}
}

// option finds the option that a line names by its number or label.
func (v *visit) option(p page, line string) (int, bool) {
	if p.options == nil || p.parse != nil {
		return 0, false
	}
	options := p.options()
	n, ok := lines.Number(line)
	if own := p.ownNumbers(); own != nil {
		if i := slices.Index(own, n); ok && i >= 0 {
			return i, true
		}
	} else if ok && n >= 1 && n <= len(options) {
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
		options: v.yesNo,
		parse: func(line string) bool {
			n, isNumber := lines.Number(line)
			word, known := v.parseYesNo(line)
			yes = word || isNumber && n == 1
			return known || isNumber && (n == 1 || n == 2)
		},
	})
	return yes, err
}

func (v *visit) yesNo() []string { return []string{v.words.Plain.Yes[0], v.words.Plain.No[0]} }

func (v *visit) printHelp() {
	v.print(v.words.Plain.General.Help)
	for x := back; x < commandCount; x++ {
		if v.form != nil && !slices.Contains(formCommands(), x) || v.guest != nil && x == tried {
			continue
		}
		v.print(v.words.Plain.General.Command, "verb", v.name(x), "does", v.commands.Does(v.lang, x))
	}
	w := v.words.Plain.Commands.Amend
	v.print(v.words.Plain.General.Command, "verb", w.Words[0]+" 3", "does", w.Does)
}
