package cli

import (
	"context"
	"os"

	"aina/tui"
	"aina/tui/theme"
)

// journey shows the real screens in the real terminal.
func journey(ctx context.Context, j Journey) (int, error) {
	opt := tui.ShellOptions{
		In: os.Stdin, Out: os.Stdout, Term: j.Term,
		Lang: j.Lang, Theme: theme.Name(j.Theme), Ground: theme.GroundOf(j.ColorFGBG), NoColor: j.NoColor,
		Today: j.Today, Notice: j.Notice,
	}
	if j.Add != nil {
		return tui.Run(ctx, opt, tui.NewDesk(*j.Add))
	}
	program := tui.NewJourney(tui.Options{
		Questions: j.Questions, Read: j.Load, Watch: j.Watch,
		Store: j.Store, Kept: j.Kept, Found: j.Found, NoSave: j.NoSave,
		Home: j.Home, Browse: j.Browse, Reflect: j.Reflect,
	})
	opt.Listen = program.Follow
	return tui.Run(ctx, opt, program)
}
