package words

import (
	"aina/catalog/text"
)

// CLICheck is the texts of `aina check` apart from the problems themselves.
type CLICheck struct {
	Command                        CLICommand
	Format, Strict, Stale, Explain string      // the flags
	Errors, Warnings               text.Plural // what was found
	And                            string      // {errors} {warnings}
	More                           string      // how to have a code explained
	Fine                           text.Plural // nothing was found: opportunities
	UnknownCode                    string      // {name}
	Topic                          string      // the line on `aina help catalog` in the help
}
