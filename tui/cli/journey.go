package cli

import (
	"context"
	"os"

	"aina/tui"
	"aina/tui/theme"
)

// journey shows the real screens in the real terminal.
func journey(ctx context.Context, j Journey) (int, error) {
	return tui.Run(ctx, tui.Options{
		In: os.Stdin, Out: os.Stdout, Term: j.Term, Home: j.Home,
		Lang: j.Lang, Theme: theme.Name(j.Theme), Ground: theme.GroundOf(j.ColorFGBG), Today: j.Today,
		Questions: j.Questions, Load: j.Load, Watch: j.Watch,
		Store: j.Store, Kept: j.Kept, Found: j.Found, Notice: j.Notice,
		NoSave: j.NoSave, NoColor: j.NoColor, Browse: j.Browse, Reflect: j.Reflect, Add: j.Add,
	})
}
