package cli

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"aina/catalog/check"
	"aina/catalog/locale/words"
	"aina/catalog/source"
	"aina/catalog/text"
)

// helpWidth is how wide help is written, in cells: what an old terminal shows.
const helpWidth = 78

// catalogTopic is what help explains beside the commands: how a catalog is made.
const catalogTopic = "catalog"

func (a *app) newHelp() *cobra.Command {
	cmd := a.command(a.words.Commands.Help)
	cmd.Args = a.atMost(1)
	cmd.ValidArgsFunction = func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return append(a.commandNames(), catalogTopic), cobra.ShellCompDirectiveNoFileComp
	}
	cmd.RunE = func(_ *cobra.Command, args []string) error {
		of := a.root
		if len(args) == 1 && args[0] == catalogTopic {
			return a.write(check.Reference(a.lang))
		}
		if len(args) == 1 {
			found, _, err := a.root.Find(args)
			if err != nil || found == a.root {
				line := text.Fill(a.words.Errors.UnknownCommand, "name", args[0])
				return a.didYouMean(line, "", source.Words{Allowed: append(a.commandNames(), catalogTopic)}.Nearest(args[0]))
			}
			of = found
		}
		return a.write(a.helpPage(of))
	}
	return cmd
}

// help is what --help calls. An error of writing has nowhere to go from here.
func (a *app) help(cmd *cobra.Command, _ []string) { _ = a.write(a.helpPage(cmd)) }

// helpPage explains a command. Everything in it comes from the command and the
// words, so that nothing has to be kept in step by hand.
func (a *app) helpPage(cmd *cobra.Command) []byte {
	h := &helpPage{}
	w := a.words.Help
	isRoot := cmd == a.root
	h.paragraph(cmd.Short + ".")
	h.head(w.Usage)
	h.line(cmd.UseLine() + " " + w.FlagsMark)
	if isRoot {
		h.line("aina " + w.Command + " " + w.FlagsMark)
	}
	h.gap()
	for _, p := range strings.Split(cmd.Long, "\n") {
		h.paragraph(p)
	}
	if isRoot {
		h.head(w.Commands)
		var rows []words.CLILine
		for _, c := range cmd.Commands() {
			rows = append(rows, words.CLILine{Name: c.Name(), Text: c.Short})
		}
		h.table(rows)
	}
	h.head(w.Examples)
	for _, line := range strings.Split(cmd.Example, "\n") {
		h.line(line)
	}
	h.gap()
	if rows := flagRows(cmd.LocalNonPersistentFlags()); len(rows) > 0 {
		h.head(w.Flags)
		h.table(rows)
	}
	h.head(w.Everywhere)
	h.table(flagRows(a.root.PersistentFlags()))
	if isRoot {
		h.head(w.Environment)
		h.table(w.EnvironmentLines)
		h.head(w.Exit)
		h.table(w.ExitLines)
		h.paragraph(w.More)
		h.paragraph(a.words.Check.Topic)
	}
	return append(bytes.TrimRight(h.Bytes(), "\n"), '\n')
}

// flagRows describes flags with the word for their value.
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

// helpPage grows line by line.
type helpPage struct{ bytes.Buffer }

func (h *helpPage) gap()          { h.WriteByte('\n') }
func (h *helpPage) head(s string) { fmt.Fprintf(h, "%s:\n", s) }
func (h *helpPage) line(s string) { fmt.Fprintf(h, "  %s\n", s) }
func (h *helpPage) paragraph(s string) {
	fmt.Fprintf(h, "%s\n\n", strings.Join(wrap(s, helpWidth), "\n"))
}

// widestName is how much room names may take beside their texts.
const widestName = 22

// table writes names and, beside or below them, what they mean.
func (h *helpPage) table(rows []words.CLILine) {
	wide := 0
	for _, r := range rows {
		if n := ansi.StringWidth(r.Name); n <= widestName {
			wide = max(wide, n)
		}
	}
	indent := strings.Repeat(" ", wide+4)
	for _, r := range rows {
		lines := wrap(r.Text, helpWidth-wide-4)
		if n := ansi.StringWidth(r.Name); n <= wide {
			h.line(r.Name + strings.Repeat(" ", wide-n+2) + lines[0])
			lines = lines[1:]
		} else {
			h.line(r.Name)
		}
		for _, l := range lines {
			fmt.Fprintf(h, "%s%s\n", indent, l)
		}
	}
	h.gap()
}

// wrap breaks a paragraph at spaces only, so that a flag stays whole.
func wrap(s string, width int) []string {
	var lines []string
	line, used := "", 0
	for _, word := range strings.Fields(s) {
		n := ansi.StringWidth(word)
		if line != "" && used+1+n > width {
			lines = append(lines, line)
			line, used = "", 0
		}
		if line != "" {
			line, used = line+" ", used+1
		}
		line, used = line+word, used+n
	}
	return append(lines, line)
}
