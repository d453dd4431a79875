package cli

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"aina/catalog"
	"aina/catalog/locale/words"
	"aina/catalog/source"
	"aina/catalog/text"
)

// failure is an error in the person's language, of one or more lines.
type failure struct{ lines []string }

func (f *failure) Error() string { return strings.Join(f.lines, "\n") }

func fail(line string, pairs ...string) error {
	return &failure{[]string{text.Fill(line, pairs...)}}
}

// explain puts an error into lines of the person's language. Errors of other
// packages have texts, and those of the system are quoted.
func (a *app) explain(err error) []string {
	var own *failure
	var localized interface{ In(catalog.Lang) string }
	switch {
	case errors.As(err, &own):
		return own.lines
	case errors.As(err, &localized):
		return []string{localized.In(a.lang)}
	}
	if errors.Is(err, tea.ErrProgramPanic) {
		return []string{a.words.Errors.Crashed}
	}
	return []string{text.Fill(a.words.Errors.Other, "reason", err.Error())}
}

// flagError explains an error of a flag, for which cobra and pflag have only English
// texts.
func (a *app) flagError(cmd *cobra.Command, err error) error {
	e := a.words.Errors
	var unknown *pflag.NotExistError
	var empty *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	switch {
	case errors.As(err, &unknown):
		name := unknown.GetSpecifiedName()
		flag := "--" + name
		if short := unknown.GetSpecifiedShortnames(); short != "" {
			flag = "-" + name
		}
		near := nearest(name, flagNames(cmd))
		if near != "" {
			near = "--" + near
		}
		return a.didYouMean(text.Fill(e.UnknownFlag, "flag", flag, "command", pathOf(cmd)), near)
	case errors.As(err, &empty):
		name := "--" + empty.GetSpecifiedName()
		if empty.GetSpecifiedShortnames() != "" {
			name = "-" + empty.GetSpecifiedName()
		}
		return fail(e.NeedsValue, "flag", name)
	case errors.As(err, &invalid):
		var own *failure
		if errors.As(invalid.Unwrap(), &own) {
			return own
		}
		return badValue(a.words, "--"+invalid.GetFlag().Name, invalid.GetValue(), []string{"true", "false"})
	}
	said := err.Error()
	lastWord := said[strings.LastIndexByte(said, ' ')+1:]
	return fail(e.UnknownFlag, "flag", lastWord, "command", pathOf(cmd))
}

// pathOf names a command as "aina help" expects it: without the program's name.
func pathOf(cmd *cobra.Command) string {
	_, path, _ := strings.Cut(cmd.CommandPath(), " ")
	return path
}

func flagNames(cmd *cobra.Command) []string {
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if !f.Hidden {
			names = append(names, f.Name)
		}
	})
	return names
}

// didYouMean makes an error that adds the word that was probably meant, if name is
// one.
func (a *app) didYouMean(line, name string) error { return fail(suggest(a.words, line, name)) }

func suggest(w *words.CLI, line, name string) string {
	line = strings.TrimSuffix(line, " .")
	if name != "" {
		line += " " + text.Fill(w.Errors.DidYouMean, "name", name)
	}
	return line
}

// nearest finds the known word that was probably meant, or "".
func nearest(word string, known []string) string { return source.Words{Allowed: known}.Nearest(word) }

// badValue lists the values that a flag accepts.
func badValue(w *words.CLI, flag, value string, allowed []string) error {
	line := text.Fill(w.Errors.BadValue, "flag", flag, "value", value, "allowed", strings.Join(allowed, ", "))
	return fail(suggest(w, line, nearest(value, allowed)))
}

// oneOf checks a flag that accepts only certain words.
func (a *app) oneOf(flag, value string, allowed ...string) error {
	if slices.Contains(allowed, value) {
		return nil
	}
	return badValue(a.words, flag, value, allowed)
}

// formatFlag adds --format to a command. The first of the formats is the default.
func (a *app) formatFlag(cmd *cobra.Command, value *string, usage string, formats ...string) {
	cmd.Flags().StringVar(value, "format", formats[0], usage)
	complete(cmd, "format", fixed(formats...))
	cmd.PreRunE = func(*cobra.Command, []string) error { return a.oneOf("--format", *value, formats...) }
}

// atMost refuses more than n arguments.
func (a *app) atMost(n int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) > n {
			return fail(a.words.Errors.ExtraWord, "word", args[n], "command", pathOf(cmd))
		}
		return nil
	}
}

// wholeNumber is the value of a flag for a number within bounds. Its errors are in
// the person's language.
type wholeNumber struct {
	app         *app
	flag        string
	value       *int
	least, most int
}

func (n wholeNumber) String() string {
	if n.value == nil {
		return ""
	}
	return fmt.Sprint(*n.value)
}

func (n wholeNumber) Type() string { return "int" }

func (n wholeNumber) Set(s string) error {
	var v int
	if _, err := fmt.Sscanf(s, "%d", &v); err != nil || fmt.Sprint(v) != strings.TrimPrefix(s, "+") || v < n.least || v > n.most {
		if n.most == math.MaxInt32 {
			return fail(n.app.words.Errors.TooSmall, "flag", n.flag, "value", s, "least", fmt.Sprint(n.least))
		}
		return fail(n.app.words.Errors.BadNumber, "flag", n.flag, "value", s, "least", fmt.Sprint(n.least), "most", fmt.Sprint(n.most))
	}
	*n.value = v
	return nil
}
