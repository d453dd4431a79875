package theme

import "github.com/charmbracelet/lipgloss"

// palette is the colours of a theme, each given for true colour, 256 and 16
// colours. Gold and sky blue are those of the flag of Kazakhstan, muted so that
// they do not tire the eyes.
type palette struct {
	text, dim, gold, sky, leaf, clay lipgloss.TerminalColor
	ground                           lipgloss.TerminalColor // what a chosen theme paints; nil: the terminal's own
}

// ink is a colour for each kind of terminal.
func ink(full, of256, of16 string) lipgloss.TerminalColor {
	return lipgloss.CompleteColor{TrueColor: full, ANSI256: of256, ANSI: of16}
}

func dark() palette {
	return palette{
		text: ink("#EDE8DE", "255", "15"),
		dim:  ink("#B3ACA0", "249", "7"),
		gold: ink("#F2C25B", "221", "11"),
		sky:  ink("#7CC9DC", "116", "14"),
		leaf: ink("#A3CF8E", "150", "10"),
		clay: ink("#EBA68B", "216", "11"),

		ground: ink("#1C1A17", "234", "0"),
	}
}

func light() palette {
	return palette{
		text: ink("#2A2620", "235", "0"),
		dim:  ink("#615A4F", "240", "0"),
		gold: ink("#7A4E00", "94", "5"),
		sky:  ink("#0A5F73", "23", "4"),
		leaf: ink("#2F6323", "22", "4"),
		clay: ink("#8F3B1B", "88", "1"),

		ground: ink("#FBF7EF", "255", "15"),
	}
}

// either is for terminals with an unknown background: text keeps the terminal's
// own colour, and the other colours are legible on black and on white.
func either() palette {
	none := lipgloss.NoColor{}
	mid := func(full, of256 string) lipgloss.TerminalColor { return ink(full, of256, "") }
	return palette{
		text: none,
		dim:  mid("#80807F", "244"),
		gold: mid("#A9780F", "136"),
		sky:  mid("#1A8AA6", "31"),
		leaf: mid("#4E8A3C", "65"),
		clay: mid("#BE6A48", "167"),
	}
}

// contrastDark and contrastLight have a contrast of at least 7:1, level AAA of WCAG
// 2.1.
func contrastDark() palette {
	return palette{
		text: ink("#FFFFFF", "231", "15"), dim: ink("#FFFFFF", "231", "15"),
		gold: ink("#FFE14D", "227", "11"), sky: ink("#87FFFF", "123", "14"),
		leaf: ink("#AFFFAF", "157", "10"), clay: ink("#FFD7AF", "223", "11"),
		ground: ink("#000000", "16", "0"),
	}
}

func contrastLight() palette {
	return palette{
		text: ink("#000000", "16", "0"), dim: ink("#000000", "16", "0"),
		gold: ink("#4A2F00", "16", "0"), sky: ink("#00005F", "17", "4"),
		leaf: ink("#003B00", "16", "0"), clay: ink("#5F0000", "52", "0"),
		ground: ink("#FFFFFF", "231", "15"),
	}
}

func mono() palette {
	none := lipgloss.NoColor{}
	return palette{text: none, dim: none, gold: none, sky: none, leaf: none, clay: none}
}
