package theme

import "github.com/charmbracelet/lipgloss"

// palette is the colours of a theme, each given for true colour, 256 and 16
// colours. Gold and sky blue are those of the flag over the steppe, taken down
// to what eyes bear for half an hour.
type palette struct {
	text, dim, gold, sky, leaf, clay lipgloss.TerminalColor
}

func dark() palette {
	return palette{
		text: lipgloss.CompleteColor{TrueColor: "#EDE8DE", ANSI256: "255", ANSI: "15"},
		dim:  lipgloss.CompleteColor{TrueColor: "#B3ACA0", ANSI256: "249", ANSI: "7"},
		gold: lipgloss.CompleteColor{TrueColor: "#F2C25B", ANSI256: "221", ANSI: "11"},
		sky:  lipgloss.CompleteColor{TrueColor: "#7CC9DC", ANSI256: "116", ANSI: "14"},
		leaf: lipgloss.CompleteColor{TrueColor: "#A3CF8E", ANSI256: "150", ANSI: "10"},
		clay: lipgloss.CompleteColor{TrueColor: "#EBA68B", ANSI256: "216", ANSI: "11"},
	}
}

func light() palette {
	return palette{
		text: lipgloss.CompleteColor{TrueColor: "#2A2620", ANSI256: "235", ANSI: "0"},
		dim:  lipgloss.CompleteColor{TrueColor: "#615A4F", ANSI256: "240", ANSI: "0"},
		gold: lipgloss.CompleteColor{TrueColor: "#7A4E00", ANSI256: "94", ANSI: "5"},
		sky:  lipgloss.CompleteColor{TrueColor: "#0A5F73", ANSI256: "23", ANSI: "4"},
		leaf: lipgloss.CompleteColor{TrueColor: "#2F6323", ANSI256: "22", ANSI: "4"},
		clay: lipgloss.CompleteColor{TrueColor: "#8F3B1B", ANSI256: "88", ANSI: "1"},
	}
}

// either is for terminals that do not say what their background is: what is
// read keeps the terminal's own ink, and the colours are of the one lightness
// that can be told from black and from white.
func either() palette {
	none := lipgloss.NoColor{}
	mid := func(full, of256 string) lipgloss.TerminalColor {
		return lipgloss.CompleteColor{TrueColor: full, ANSI256: of256, ANSI: ""}
	}
	return palette{
		text: none,
		dim:  mid("#80807F", "244"),
		gold: mid("#A9780F", "136"),
		sky:  mid("#1A8AA6", "31"),
		leaf: mid("#4E8A3C", "65"),
		clay: mid("#BE6A48", "167"),
	}
}

// contrastDark and contrastLight are for eyes that need more: nothing has less
// than 7:1, the enhanced level of WCAG 2.1. On an unknown ground that theme
// keeps the terminal's own ink throughout.
func contrastDark() palette {
	ink := func(full, of256, of16 string) lipgloss.TerminalColor {
		return lipgloss.CompleteColor{TrueColor: full, ANSI256: of256, ANSI: of16}
	}
	return palette{
		text: ink("#FFFFFF", "231", "15"), dim: ink("#FFFFFF", "231", "15"),
		gold: ink("#FFE14D", "227", "11"), sky: ink("#87FFFF", "123", "14"),
		leaf: ink("#AFFFAF", "157", "10"), clay: ink("#FFD7AF", "223", "11"),
	}
}

func contrastLight() palette {
	ink := func(full, of256, of16 string) lipgloss.TerminalColor {
		return lipgloss.CompleteColor{TrueColor: full, ANSI256: of256, ANSI: of16}
	}
	return palette{
		text: ink("#000000", "16", "0"), dim: ink("#000000", "16", "0"),
		gold: ink("#4A2F00", "16", "0"), sky: ink("#00005F", "17", "4"),
		leaf: ink("#003B00", "16", "0"), clay: ink("#5F0000", "52", "0"),
	}
}

func mono() palette {
	none := lipgloss.NoColor{}
	return palette{none, none, none, none, none, none}
}
