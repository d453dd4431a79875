package cli

import (
	"context"
	"os"

	"aina/tui/desk"
	"aina/tui/journey"
	"aina/tui/shell"
	"aina/tui/theme"
)

// runScreens shows the real screens in the real terminal.
func runScreens(ctx context.Context, j Journey) (int, error) {
	opt := shell.Options{
		In: os.Stdin, Out: os.Stdout, Term: j.Term,
		Lang: j.Lang, Theme: theme.Name(j.Theme), Ground: theme.GroundOf(j.ColorFGBG), NoColor: j.NoColor,
		Today: j.Today, Notice: j.Notice,
	}
	if j.Add != nil {
		return shell.Run(ctx, opt, desk.New(*j.Add))
	}
	program := journey.New(journey.Options{
		Questions: j.Questions, Read: j.Load, Watch: j.Watch,
		Store: j.Store, Kept: j.Kept, Found: j.Found, NoSave: j.NoSave,
		Home: j.Home, Browse: j.Browse, Reflect: j.Reflect, Brought: j.Brought,
	})
	opt.Listen = program.Follow
	return shell.Run(ctx, opt, program)
}
