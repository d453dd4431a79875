package en

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func cliCheck() words.CLICheck {
	return words.CLICheck{
		Command: words.CLICommand{
			Use: "check [PATH…|-]", Short: "Say what is wrong in a catalog, where, and how to fix it",
			Long: "Reads files, folders with all .yaml and .yml files in them, or the standard input with -, and reports all problems at once, each with its line and the way out. Without a path it checks the catalogs of --catalog or AINA_CATALOG, or else the one that comes with Aina.\n" +
				"An error of shape, or one that could do harm, keeps an entry out of the catalog; an error of sense drops one value; a warning asks you to look again. Dates are compared with today, or with --as-of.\n" +
				"A comment on the line above silences a warning, never an error: # aina: allow CODE\n" +
				"Problems go to the standard output, the count to the error stream. json is a list with file, line, column, end_column, severity, code, message and hint; columns count characters from 1. github makes notes beside the lines of a change; sarif is for other programs.\n" +
				"The exit code is 0 if nothing needs fixing, 1 if there are errors (with --strict also warnings), 2 if something cannot be read. All fields and rules: aina help catalog.",
			Example: "aina check catalog.yaml\n" +
				"aina check --strict our-catalog/\n" +
				"aina check --explain near-duplicate\n" +
				"aina check --format github ."},
		Format: "`FORM` of the problems: text, json, github or sarif", Strict: "let warnings count as errors for the exit code",
		Stale: "ask to look again at openings after this many days, `DAYS` of 0 or more", Explain: "explain this `CODE`, with an example",
		Errors: text.Plural{One: "{n} error", Other: "{n} errors"}, Warnings: text.Plural{One: "{n} warning", Other: "{n} warnings"},
		And: "{errors}, {warnings}.", More: "What a code means: aina check --explain CODE",
		Fine:        text.Plural{One: "Nothing to fix: {n} opportunity is in order.", Other: "Nothing to fix: {n} opportunities are in order."},
		UnknownCode: "There is no code “{name}”. All codes: aina help catalog.",
		Topic:       "How a catalog is made, with every field and every rule: aina help catalog",
	}
}
