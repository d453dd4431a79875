package cli

import (
	"bytes"

	"github.com/spf13/cobra"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"
	"aina/quiz/reading"
)

func shells() []string { return []string{"bash", "zsh", "fish", "powershell"} }

func (a *app) newCompletion() *cobra.Command {
	cmd := a.command(a.words.Commands.Completion)
	cmd.ValidArgs = shells()
	cmd.Args = func(cmd *cobra.Command, args []string) error {
		line := text.Fill(a.words.Errors.OneWordOf, "command", "aina completion", "allowed", "bash, zsh, fish, powershell")
		if len(args) == 0 {
			return &failure{[]string{line}}
		}
		if err := a.atMost(1)(cmd, args); err != nil {
			return err
		}
		if a.oneOf("", args[0], shells()...) != nil {
			return a.didYouMean(line, "", source.Words{Allowed: shells()}.Nearest(args[0]))
		}
		return nil
	}
	cmd.RunE = func(_ *cobra.Command, args []string) error {
		var script bytes.Buffer
		var err error
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
		if err != nil {
			return err
		}
		return a.write(script.Bytes())
	}
	return cmd
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
	complete(root, "as-of", cobra.NoFileCompletions)
}

// causesOf completes the causes of the catalog, with their names.
func (a *app) causesOf(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	c, _, err := a.load()
	if err != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	var all []string
	for _, k := range c.Causes {
		all = append(all, k.ID+"\t"+k.Name.In(a.lang))
	}
	return all, cobra.ShellCompDirectiveNoFileComp
}

func (a *app) activitiesOf(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	var all []string
	for _, k := range catalog.Activities() {
		all = append(all, string(k)+"\t"+reading.ActivityName(k, a.lang))
	}
	return all, cobra.ShellCompDirectiveNoFileComp
}
