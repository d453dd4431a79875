package cli

import "slices"

// The values of --glyphs.
const (
	glyphsAuto  = "auto"
	glyphsRich  = "rich"
	glyphsPlain = "plain"
)

func glyphs() []string { return []string{glyphsAuto, glyphsRich, glyphsPlain} }

// plainGlyphs reports whether screens are drawn with glyphs that every console font
// has: because that was asked for, or, with auto, because the environment names a
// terminal that has few others. These are the Linux console, and on Windows every
// window that does not say that it is a newer one.
func plainGlyphs(asked string, env func(string) string, windows bool) bool {
	switch {
	case asked != glyphsAuto:
		return asked == glyphsPlain
	case !windows:
		return env("TERM") == "linux"
	}
	newer := func(name string) bool { return env(name) != "" }
	return !slices.ContainsFunc([]string{"WT_SESSION", "TERM", "TERM_PROGRAM", "TERMINAL_EMULATOR", "ConEmuANSI"}, newer)
}
