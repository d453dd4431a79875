package cli

import (
	"bufio"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"aina/catalog/file"
	"aina/catalog/locale"
	"aina/catalog/text"
)

func (a *app) newErase() *cobra.Command {
	yes := false
	cmd := a.command(a.words.Commands.Erase, func([]string) error { return a.erase(yes) })
	cmd.Flags().BoolVarP(&yes, "yes", "y", false, a.words.Flags.Yes)
	return cmd
}

// erase removes everything that Aina keeps, after a yes.
func (a *app) erase(agreed bool) error {
	w, s := a.words.Erase, a.store()
	if s == nil {
		return a.noPlace()
	}
	cache := file.Cache{Dir: a.sys.CacheHome}
	var folders []string
	if s.Anything() {
		folders = append(folders, s.Dir())
	}
	if cache.Anything() {
		folders = append(folders, cache.Dir)
	}
	if len(folders) == 0 {
		return a.write([]byte(w.Nothing + "\n"))
	}
	folder := strings.Join(folders, ", ")
	if !agreed {
		yes, err := a.askErase(folder)
		switch {
		case err != nil:
			return err
		case !yes:
			return a.write([]byte(w.Cancelled + "\n"))
		}
	}
	if err := errors.Join(s.Erase(a.ctx), cache.Erase()); err != nil {
		return err
	}
	return a.write([]byte(text.Fill(w.Done, "folder", text.CleanLine(folder)) + "\n" + w.Remains + "\n"))
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
