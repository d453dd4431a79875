package plain

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/charmbracelet/x/ansi"

	"aina/catalog/text"
)

// print appends a line, with its placeholders filled in. An empty text prints
// nothing. After an error of writing nothing more is written.
func (v *visit) print(line string, pairs ...string) {
	if line == "" || v.failed != nil {
		return
	}
	_, v.failed = fmt.Fprintln(v.opt.Out, v.wrap(spoken(text.Fill(line, pairs...))))
}

// narrowest is the width below which lines are left to the terminal.
const narrowest = 20

// wrap breaks a line between words where the terminal ends, since a terminal breaks
// it within one, and a screen reader that reads line by line then says the pieces. A
// word that is longer than the terminal is wide, such as an address, stays whole.
func (v *visit) wrap(line string) string {
	width := v.opt.Width - 1 // some terminals break a line already when it is full
	if width < narrowest {
		return line
	}
	var lines []string
	now := ""
	for _, word := range strings.Split(line, " ") {
		if now != "" && ansi.StringWidth(now)+1+ansi.StringWidth(word) > width {
			lines, now = append(lines, now), word
			continue
		}
		if now != "" {
			now += " "
		}
		now += word
	}
	return strings.Join(append(lines, now), "\n")
}

// spoken writes a line as it is to be read out: commas for the middle dots that
// separate what stands side by side on the screens, and a true minus before a number,
// which no screen reader takes for a dash.
func spoken(line string) string {
	runes := []rune(strings.ReplaceAll(line, " · ", ", "))
	for i, r := range runes {
		if r == '-' && i+1 < len(runes) && unicode.IsDigit(runes[i+1]) &&
			(i == 0 || unicode.IsSpace(runes[i-1]) || runes[i-1] == '(') {
			runes[i] = '−'
		}
	}
	return string(runes)
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
	known    func() bool       // whether its choices were read often enough; may be nil
	most     int               // the highest number that parse accepts; 0: that of the options
	wait     func() string     // the prompt; nil: asks for a number
	after    func()            // prints what follows only the first time; may be nil
	commands []command         // the commands that it handles itself
	free     bool              // accepts any text
	parse    func(string) bool // accepts a line before all else if it returns true
	long     bool              // not printed again after an answer was changed from here
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
	if p.known != nil && p.known() {
		v.print(v.words.Plain.General.AsBefore, "n", strconv.Itoa(len(p.options())), "repeat", v.name(repeat))
	} else {
		v.printOptions(p)
	}
	if p.after != nil {
		p.after()
	}
	for v.failed == nil {
		line, err := v.nextLine()
		if err != nil {
			return reply{}, err
		}
		if p.parse != nil && p.parse(line) {
			return reply{text: line}, nil
		}
		if i, ok := v.option(p, line); ok {
			return reply{option: i}, nil
		}
		if i, ok := v.amended(line); ok {
			if err := v.amendFrom(p, i); err != nil {
				return reply{}, err
			}
			continue
		}
		x := v.command(line)
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
			v.printAgain(p)
		case x == language:
			if err := v.askLanguage(); err != nil {
				return reply{}, err
			}
			v.printAgain(p)
		case x == quit:
			if err := v.confirmQuit(); err != nil {
				return reply{}, err
			}
			if p.long {
				v.hint(p)
			} else {
				v.printAgain(p)
			}
		case x != noCommand:
			if to := v.destination(x); to != nil {
				return reply{}, &jump{to}
			}
			v.print(v.words.Plain.General.NotHere, "verb", v.name(x))
			v.hint(p)
		case p.free:
			return reply{text: line}, nil
		case p.outOfRange(line):
			v.print(v.words.Plain.General.Range, "n", strconv.Itoa(p.highest()))
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

// highest is the highest number that a page accepts, or 0.
func (p page) highest() int {
	if p.most == 0 && p.options != nil {
		return len(p.options())
	}
	return p.most
}

// outOfRange reports whether a line has nothing but numbers, one of which is too low
// or too high.
func (p page) outOfRange(line string) bool {
	all, ok := parseNumbers(line)
	return ok && p.highest() > 0 && slices.ContainsFunc(all, func(n int) bool { return n < 1 || n > p.highest() })
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

func (v *visit) printOptions(p page) {
	if p.options != nil {
		for i, label := range p.options() {
			v.print(v.words.Plain.General.Option, "n", strconv.Itoa(i+1), "label", label)
		}
	}
	v.hint(p)
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
	if n, ok := parseNumber(line); ok && n >= 1 && n <= len(options) {
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
			n, isNumber := parseNumber(line)
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
		v.print(v.words.Plain.General.Command, "verb", v.name(x), "does", wordsOf(v.words.Plain.Commands, x).Does)
	}
	w := v.words.Plain.Commands.Amend
	v.print(v.words.Plain.General.Command, "verb", w.Words[0]+" 3", "does", w.Does)
}
