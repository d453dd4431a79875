// Package early keeps Aina from asking the terminal anything before it is
// asked to. Bubble Tea v1 queries the background colour in a package
// initialiser and waits up to five seconds for terminals that never answer.
// Lip Gloss remembers a background that it was told, so telling it one first
// makes that query void.
//
// Go initialises packages that are ready in the order of their import paths,
// and "aina/tui/early" sorts before "github.com/charmbracelet/bubbletea". It
// must therefore import nothing but Lip Gloss, and the module must keep a name
// that sorts early; a test in a silent pseudo-terminal holds this.
package early

import "github.com/charmbracelet/lipgloss"

func init() { lipgloss.SetHasDarkBackground(true) }
