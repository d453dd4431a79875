package cli

import (
	"github.com/spf13/cobra"

	"aina/catalog/file"
	"aina/quiz/gaps"
	"aina/quiz/group"
	"aina/tui/cli/output"
	"aina/tui/export"
)

func (a *app) newGaps() *cobra.Command {
	format, room := "", ""
	w := a.words.Gaps
	cmd := a.command(w.Command, func([]string) error { return a.gaps(format, room) })
	cmd.Flags().StringVar(&room, "room", "", a.words.Workshop.Room)
	a.formatFlag(cmd, &format, w.Format, "text", "json")
	return cmd
}

// gaps prints whom the catalog cannot serve, and what a room looks for, if there is one.
func (a *app) gaps(format, room string) error {
	tables, err := a.roomOf(room)
	if err != nil {
		return err
	}
	a.keepsCatalogs = true
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
	if tables != nil {
		p.Room, p.Wanted = tables, gaps.ForRoom(*tables, c, a.today())
	}
	if format == "json" {
		return a.writeResult(p.JSON())
	}
	return a.write(p.Text())
}

// roomOf reads the tables of a workshop from a file, none without one.
func (a *app) roomOf(path string) (*group.Tables, error) {
	if path == "" {
		return nil, nil
	}
	data, err := file.Read(path)
	if err != nil {
		return nil, err
	}
	t, err := export.ReadRoom(data)
	if err != nil {
		return nil, fail(a.words.Workshop.NotARoom, "file", path)
	}
	return &t, nil
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
