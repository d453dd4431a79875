package cli

import (
	"errors"
	"fmt"
	"math"
	"strings"

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
		line := text.Fill(e.UnknownFlag, "flag", flag, "command", pathOf(cmd))
		return a.didYouMean(line, "--", source.Words{Allowed: flagNames(cmd)}.Nearest(name))
	case errors.As(err, &empty):
		name := "--" + empty.GetSpecifiedName()
		if empty.GetSpecifiedShortnames() != "" {
			name = "-" + empty.GetSpecifiedName()
		}
		return fail(e.NeedsValue, "flag", name)
	case errors.As(err, &invalid):
		if cause := invalid.Unwrap(); cause != nil {
			var own *failure
			if errors.As(cause, &own) {
				return own
			}
		}
		return badValue(a.words, "--"+invalid.GetFlag().Name, invalid.GetValue(), []string{"true", "false"})
	}
	return fail(e.UnknownFlag, "flag", lastWord(err.Error()), "command", pathOf(cmd))
}

func lastWord(s string) string {
	if i := strings.LastIndexByte(s, ' '); i >= 0 {
		return s[i+1:]
	}
	return s
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

// didYouMean adds the word that was probably meant, if name is one.
func (a *app) didYouMean(line, prefix, name string) error {
	line = strings.TrimSuffix(line, " .")
	if name != "" {
		line += " " + text.Fill(a.words.Errors.DidYouMean, "name", prefix+name)
	}
	return &failure{[]string{line}}
}

// badValue lists the values that a flag accepts.
func badValue(w *words.CLI, flag, value string, allowed []string) error {
	line := text.Fill(w.Errors.BadValue, "flag", flag, "value", value, "allowed", strings.Join(allowed, ", "))
	if near := (source.Words{Allowed: allowed}).Nearest(value); near != "" {
		line += " " + text.Fill(w.Errors.DidYouMean, "name", near)
	}
	return &failure{[]string{line}}
}

// oneOf checks a flag that accepts only certain words.
func (a *app) oneOf(flag, value string, allowed ...string) error {
	for _, s := range allowed {
		if value == s {
			return nil
		}
	}
	return badValue(a.words, flag, value, allowed)
}

// noArgs refuses any arguments.
func (a *app) noArgs(cmd *cobra.Command, args []string) error { return a.atMost(0)(cmd, args) }

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
