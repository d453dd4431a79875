// Package cli is the command line. root.go lists the commands; those with more than a
// line to do have a file each, and a struct where they have options. System holds
// everything outside the program, so that tests need no process.
//
// The rules of output: data goes to the standard output and only there; notes and
// errors go to the standard error, an error on one line that says what to do.
// Nothing here writes an escape sequence. All texts are in the language chosen by
// --lang, AINA_LANG or the locale.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"aina/catalog"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz/code"
	"aina/quiz/store"
	"aina/tui/shell"
)

// Exit codes that people and scripts rely on.
const (
	exitUsage = 2
	exitPipe  = 141
)

// app is one run of the program.
type app struct {
	sys           System
	ctx           context.Context
	interrupt     interrupts
	lang          catalog.Lang
	langs         []catalog.Lang // what --lang names, of which lang is the first
	langGiven     bool           // whether the person named the language
	langFlag      bool           // whether they did so with --lang
	badLang       string         // what AINA_LANG names, if the program does not have it
	words         *words.CLI
	globals       globals
	root          *cobra.Command
	opened        *store.Store       // the store, opened once because it remembers what it read
	brought       *code.Answers      // the answers of a code, with which the journey starts
	ended         func(code.Answers) // gets the answers of a journey in which no question is open; nil: nobody does
	keepsCatalogs bool               // large catalogs that are read are kept to be read faster
	code          int                // the exit code of a command without an error
}

// Main runs the program with its arguments, without the program name, and returns
// the exit code.
func Main(sys System, args []string) int {
	a := &app{sys: sys}
	code := a.run(args)
	a.holdWindow(code)
	return code
}

// run runs the command that the arguments name.
func (a *app) run(args []string) int {
	a.interrupt.c = make(chan struct{}, 1)
	ctx, stop := a.sys.watch(a.interrupt.take)
	defer stop()
	a.ctx = ctx
	err := a.chooseLang(args)
	a.speak(a.lang)
	if err == nil {
		a.root = a.newRoot()
		a.root.SetArgs(joinRemote(args))
		if isCompleting(args) {
			plainUsage(a.root)
		}
		err = a.root.ExecuteContext(ctx)
	}
	return a.exit(err)
}

// exit reports an error and returns the exit code. A signal takes precedence over
// the error that it caused.
func (a *app) exit(err error) int {
	var caught *shell.Signal
	if errors.As(context.Cause(a.ctx), &caught) {
		return caught.Code()
	}
	if err == nil {
		return a.code
	}
	if isBrokenPipe(err) {
		return exitPipe
	}
	for _, line := range a.explain(err) {
		fmt.Fprintf(a.sys.Stderr, "aina: %s\n", text.CleanLine(line))
	}
	return exitUsage
}

// note prints a line on the standard error.
func (a *app) note(line string, pairs ...string) {
	if line != "" {
		fmt.Fprintln(a.sys.Stderr, text.CleanLine(text.Fill(line, pairs...)))
	}
}

// write writes data in one go.
func (a *app) write(data []byte) error {
	if _, err := a.sys.Stdout.Write(data); err != nil {
		return &outputError{err}
	}
	return nil
}

// writeResult writes data that may have failed to be made.
func (a *app) writeResult(data []byte, err error) error {
	if err != nil {
		return err
	}
	return a.write(data)
}

// outputError is an error of writing to the standard output.
type outputError struct{ error }

func (e *outputError) Unwrap() error { return e.error }

// untilDone reads until the context is done, so that a blocked read does not delay
// an interruption.
type untilDone struct {
	ctx context.Context
	r   io.Reader
}

func (u untilDone) Read(p []byte) (int, error) {
	type got struct {
		n   int
		err error
	}
	buffer := make([]byte, len(p))
	done := make(chan got, 1)
	go func() {
		n, err := u.r.Read(buffer)
		done <- got{n, err}
	}()
	select {
	case <-u.ctx.Done():
		return 0, u.ctx.Err()
	case g := <-done:
		return copy(p, buffer[:g.n]), g.err
	}
}
