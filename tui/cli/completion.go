package cli

import (
	"bytes"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz/reading"
	"aina/tui/facts"
)

func shells() []string { return []string{"bash", "zsh", "fish", "powershell"} }

func (a *app) newCompletion() *cobra.Command {
	cmd := a.command(a.words.Commands.Completion, a.completion)
	cmd.ValidArgs = shells()
	cmd.Args = func(cmd *cobra.Command, args []string) error {
		line := text.Fill(a.words.Errors.OneWordOf, "command", "aina completion", "allowed", "bash, zsh, fish, powershell")
		if len(args) == 0 {
			return fail(line)
		}
		if err := a.atMost(1)(cmd, args); err != nil {
			return err
		}
		if a.oneOf("", args[0], shells()...) != nil {
			return a.didYouMean(line, nearest(args[0], shells()))
		}
		return nil
	}
	return cmd
}

// completion prints the script for a shell.
func (a *app) completion(args []string) (err error) {
	var script bytes.Buffer
	switch args[0] {
	case "bash":
		err = a.root.GenBashCompletionV2(&script, true)
	case "zsh":
		err = a.root.GenZshCompletion(&script)
	case "fish":
		err = a.root.GenFishCompletion(&script, true)
	default:
		err = a.root.GenPowerShellCompletionWithDesc(&script)
	}
	return a.writeResult(script.Bytes(), err)
}

// isCompleting reports the call by which the script of a shell asks what may follow: the
// last argument is still being typed.
func isCompleting(args []string) bool {
	return len(args) > 1 && (args[0] == cobra.ShellCompRequestCmd || args[0] == cobra.ShellCompNoDescRequestCmd)
}

// plainUsage takes the marks of what a flag needs out of its description: shells show it
// as it is.
func plainUsage(cmd *cobra.Command) {
	plain := func(f *pflag.Flag) { f.Usage = strings.ReplaceAll(f.Usage, "`", "") }
	cmd.PersistentFlags().VisitAll(plain)
	cmd.Flags().VisitAll(plain)
	for _, sub := range cmd.Commands() {
		plainUsage(sub)
	}
}

// fixed completes one of some words.
func fixed(words ...string) cobra.CompletionFunc {
	return cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp)
}

// complete sets how the value of a flag is completed. Cobra only refuses flags that
// do not exist, which the tests would show.
func complete(cmd *cobra.Command, flag string, f cobra.CompletionFunc) {
	_ = cmd.RegisterFlagCompletionFunc(flag, f)
}

func (a *app) completeGlobals(root *cobra.Command) {
	complete(root, "lang", fixed(langIDs()...))
	complete(root, "theme", fixed(themes()...))
	complete(root, "glyphs", fixed(glyphs()...))
	complete(root, "as-of", cobra.NoFileCompletions)
}

// fromCatalog completes ids of the catalog, with their names.
func (a *app) fromCatalog(ids func(*catalog.Catalog) []string) cobra.CompletionFunc {
	return func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		c, _, err := a.load()
		if err != nil {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return ids(c), cobra.ShellCompDirectiveNoFileComp
	}
}

func (a *app) causesOf(c *catalog.Catalog) []string {
	return facts.Each(c.Causes, func(k catalog.Cause) string { return k.ID + "\t" + k.Name.In(a.lang) })
}

func (a *app) activitiesOf(*catalog.Catalog) []string {
	return facts.Each(catalog.Activities(), func(k catalog.Activity) string { return string(k) + "\t" + reading.ActivityName(k, a.lang) })
}

func (a *app) idsOf(c *catalog.Catalog) []string {
	return facts.Each(c.Opportunities, func(o catalog.Opportunity) string { return o.ID + "\t" + o.Title.In(a.lang) })
}
