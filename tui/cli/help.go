package cli

import (
	"bytes"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"aina/catalog/check"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/tui/cli/output"
	"aina/tui/facts"
)

// catalogTopic is what help explains besides commands: the format of a catalog.
const catalogTopic = "catalog"

func (a *app) newHelp() *cobra.Command {
	topics := func() []string { return append(a.commandNames(), catalogTopic) }
	cmd := a.command(a.words.Commands.Help, func(args []string) error {
		switch {
		case len(args) == 0:
			return a.write(a.helpPage(a.root))
		case args[0] == catalogTopic:
			return a.write(check.Reference(a.lang))
		}
		found, _, err := a.root.Find(args)
		if err != nil || found == a.root {
			return a.didYouMean(text.Fill(a.words.Errors.UnknownCommand, "name", args[0]), nearest(args[0], topics()))
		}
		return a.write(a.helpPage(found))
	})
	cmd.Args = a.atMost(1)
	cmd.ValidArgsFunction = func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return topics(), cobra.ShellCompDirectiveNoFileComp
	}
	return cmd
}

// help is what --help calls. Cobra gives it no way to return an error of writing.
func (a *app) help(cmd *cobra.Command, _ []string) { _ = a.write(a.helpPage(cmd)) }

// helpPage explains a command. It is generated from the command and the texts, so
// that the two cannot differ.
func (a *app) helpPage(cmd *cobra.Command) []byte {
	h := &output.Page{}
	w := a.words.Help
	isRoot := cmd == a.root
	h.Paragraph(cmd.Short + ".")
	h.Heading(w.Usage)
	h.Line(cmd.UseLine() + " " + w.FlagsMark)
	if isRoot {
		h.Line("aina " + w.Command + " " + w.FlagsMark)
	}
	h.Blank()
	for _, p := range strings.Split(cmd.Long, "\n") {
		h.Paragraph(p)
	}
	if isRoot {
		h.Heading(w.Commands)
		h.Table(facts.Each(cmd.Commands(), func(c *cobra.Command) words.CLILine { return words.CLILine{Name: c.Name(), Text: c.Short} }))
	}
	h.Heading(w.Examples)
	for _, line := range strings.Split(cmd.Example, "\n") {
		h.Line(line)
	}
	h.Blank()
	if rows := flagRows(cmd.LocalNonPersistentFlags()); len(rows) > 0 {
		h.Heading(w.Flags)
		h.Table(rows)
	}
	h.Heading(w.Everywhere)
	h.Table(flagRows(a.root.PersistentFlags()))
	if isRoot {
		h.Heading(w.Environment)
		h.Table(w.EnvironmentLines)
		h.Heading(w.Exit)
		h.Table(w.ExitLines)
		h.Paragraph(w.More)
		h.Paragraph(a.words.Check.Topic)
	}
	return append(bytes.TrimRight(h.Bytes(), "\n"), '\n')
}

// flagRows describes flags, with the names of their values.
func flagRows(flags *pflag.FlagSet) []words.CLILine {
	var rows []words.CLILine
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		value, usage := pflag.UnquoteUsage(f)
		name := "--" + f.Name
		if f.Shorthand != "" {
			name = "-" + f.Shorthand + ", " + name
		}
		if strings.Contains(f.Usage, "`") {
			name += " " + value
		}
		rows = append(rows, words.CLILine{Name: name, Text: usage})
	})
	return rows
}
