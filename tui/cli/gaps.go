package cli

import (
	"github.com/spf13/cobra"

	"aina/quiz/gaps"
	"aina/tui/cli/output"
)

func (a *app) newGaps() *cobra.Command {
	format := ""
	w := a.words.Gaps
	cmd := a.command(w.Command, func([]string) error { return a.gaps(format) })
	a.formatFlag(cmd, &format, w.Format, "text", "json")
	return cmd
}

// gaps prints whom the catalog cannot serve.
func (a *app) gaps(format string) error {
	c, err := a.loadWithNotes()
	if err != nil {
		return err
	}
	q, err := a.loadQuestions()
	if err != nil {
		return err
	}
	p := output.Gaps{Gaps: gaps.Find(q, c, a.today()), Catalog: c, AsOf: a.today(), Lang: a.lang,
		Width: a.width(), Sentences: a.globals.accessible}
	if format == "json" {
		return a.writeResult(p.JSON())
	}
	return a.write(p.Text())
}

// width is the number of columns to write on: that of the terminal, from 40 to
// 100, or 80 where there is none.
func (a *app) width() int {
	wide := 0
	if a.sys.Columns != nil {
		wide = a.sys.Columns()
	}
	if wide <= 0 {
		return 80
	}
	return min(max(wide, 40), 100)
}
