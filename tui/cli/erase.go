package cli

import (
	"bufio"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"aina/catalog/locale"
	"aina/catalog/text"
)

type eraseOptions struct{ yes bool }

func (a *app) newErase() *cobra.Command {
	opt := &eraseOptions{}
	cmd := a.command(a.words.Commands.Erase)
	cmd.Flags().BoolVarP(&opt.yes, "yes", "y", false, a.words.Flags.Yes)
	cmd.RunE = func(*cobra.Command, []string) error { return a.erase(*opt) }
	return cmd
}

// erase removes everything that Aina keeps, after a yes.
func (a *app) erase(opt eraseOptions) error {
	w, s := a.words.Erase, a.store()
	if s == nil || !s.Anything() {
		return a.write([]byte(w.Nothing + "\n"))
	}
	if !opt.yes {
		yes, err := a.askErase(s.Dir())
		switch {
		case err != nil:
			return err
		case !yes:
			return a.write([]byte(w.Cancelled + "\n"))
		}
	}
	if err := s.Erase(); err != nil {
		return err
	}
	return a.write([]byte(text.Fill(w.Done, "folder", text.CleanLine(s.Dir())) + "\n" + w.Remains + "\n"))
}

// askErase asks until it gets a yes or a no, in any of the languages. There is no
// default; without an answer nothing is deleted.
func (a *app) askErase(folder string) (bool, error) {
	lines := bufio.NewScanner(untilDone{a.ctx, a.sys.Stdin})
	question := text.Fill(a.words.Erase.Ask, "folder", text.CleanLine(folder))
	for {
		fmt.Fprintln(a.sys.Stderr, question)
		if !lines.Scan() {
			return false, fail(a.words.Errors.EraseNeedsYes)
		}
		answer := text.Fold(text.CleanLine(lines.Text()))
		for _, l := range locale.Langs() {
			w := locale.In(l).CLI.Erase
			if slices.ContainsFunc(w.Yes, func(s string) bool { return text.Fold(s) == answer }) {
				return true, nil
			}
			if slices.ContainsFunc(w.No, func(s string) bool { return text.Fold(s) == answer }) {
				return false, nil
			}
		}
		question = a.words.Erase.Again
	}
}
