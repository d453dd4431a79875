// Package early prevents queries to the terminal at initialisation. Bubble Tea v1
// asks for the background colour in a package initialiser, and waits up to five
// seconds if the terminal does not answer. Lip Gloss does not ask if the background
// has been set, so this package sets one first.
//
// Go initialises packages that are ready in the order of their import paths, and
// "aina/tui/early" sorts before "github.com/charmbracelet/bubbletea". It must
// therefore import nothing but Lip Gloss, and the module must keep a name that sorts
// early. A test in a silent pseudo-terminal checks this.
package early

import "github.com/charmbracelet/lipgloss"

func init() { lipgloss.SetHasDarkBackground(true) }
