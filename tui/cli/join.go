package cli

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/code"
	"aina/tui/plain/lines"
	"aina/tui/workshop/phone/client"
)

func (a *app) newJoin() *cobra.Command {
	cmd := a.command(a.words.Join.Command, func(args []string) error {
		if len(args) == 0 {
			return fail(a.words.Join.NoAddress)
		}
		base, room, ok := client.Address(args[0])
		if !ok {
			return fail(a.words.Join.BadAddress, "text", text.CleanLine(args[0]))
		}
		return a.join(base, room)
	})
	cmd.Args = a.atMost(1)
	cmd.ValidArgsFunction = cobra.NoFileCompletions
	return cmd
}

// join leads through the ordinary journey, and offers to send its answers to a workshop
// once, at the end. room is the code of the room, where the address had one.
func (a *app) join(base, room string) error {
	a.tell(a.words.Join.Begin, "address", base)
	var answers *code.Answers
	a.ended = func(given code.Answers) { answers = &given }
	a.sys.Stdin = &lineByLine{r: bufio.NewReader(a.sys.Stdin)}
	if err := a.journey(atWelcome); err != nil || a.code != 0 {
		return err
	}
	if answers == nil {
		a.tell(a.words.Join.Unfinished)
		return nil
	}
	take, err := a.takeAlong(*answers)
	if err != nil {
		return err
	}
	if take == "" {
		a.tell(a.words.Join.Nothing)
		return nil
	}
	return a.offer(base, room, take)
}

// takeAlong is the code of answers to the questions in use; "": there is nothing in it.
func (a *app) takeAlong(given code.Answers) (string, error) {
	questions, err := a.loadQuestions()
	if err != nil {
		return "", err
	}
	c, _, err := a.load()
	if err != nil {
		return "", err
	}
	asked := quiz.NewSession(questions, quiz.Full, c.Causes).Questionnaire()
	return code.Encode(asked, c.Places, given.Form, given.Answers), nil
}

// offer sends a code to take along to a room, if the person types that room's code, until
// the room has taken it or the person wants no more.
func (a *app) offer(base, room, take string) error {
	w := a.words.Join
	a.tell(w.Sends, "address", base)
	typed := bufio.NewScanner(untilDone{a.ctx, a.sys.Stdin})
	question := w.AskCode
	if room != "" {
		question += " (" + room + ")"
	}
	for {
		a.tell(question)
		if !typed.Scan() || strings.TrimSpace(typed.Text()) == "" {
			a.tell(w.NotSent)
			a.tell(w.Keep, "code", code.Spaced(take))
			return nil
		}
		question = w.Again
		said, err := client.Send(a.ctx, base, strings.TrimSpace(typed.Text()), take)
		if err != nil {
			a.tell(w.NoNetwork, "address", base)
			continue
		}
		line := w.Outcomes[string(said)]
		switch said {
		case client.Counted, client.Late:
			return a.write([]byte(line + "\n"))
		case client.Unreadable:
			a.tell(w.Keep, "code", code.Spaced(take))
			return fail(line)
		}
		a.tell(line)
	}
}

// tell prints a note that is read on a terminal beside questions, in lines of its width.
func (a *app) tell(line string, pairs ...string) {
	columns := 0
	if a.sys.Columns != nil {
		columns = a.sys.Columns()
	}
	fmt.Fprintln(a.sys.Stderr, lines.Wrap(text.CleanLine(text.Fill(line, pairs...)), columns))
}

// lineByLine gives at most a line at a time, so that what is read after the journey is
// all that the journey did not ask for.
type lineByLine struct {
	r    *bufio.Reader
	rest []byte
}

func (l *lineByLine) Read(p []byte) (int, error) {
	if len(l.rest) == 0 {
		line, err := l.r.ReadSlice('\n')
		if len(line) == 0 {
			if err == nil {
				err = io.ErrNoProgress
			}
			return 0, err
		}
		l.rest = append(l.rest[:0], line...)
	}
	n := copy(p, l.rest)
	l.rest = l.rest[n:]
	return n, nil
}
