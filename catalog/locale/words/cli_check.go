package words

import (
	"aina/catalog/text"
)

// CLICheck is what `aina check` says beside the problems themselves.
type CLICheck struct {
	Command                        CLICommand
	Format, Strict, Stale, Explain string      // the flags
	Errors, Warnings               text.Plural // what was found
	And                            string      // {errors} {warnings}
	More                           string      // where a code is explained
	Fine                           text.Plural // nothing was found: opportunities
	UnknownCode                    string      // {name}
	Topic                          string      // `aina help catalog`, a line for the page of help
}
