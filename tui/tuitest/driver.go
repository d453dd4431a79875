// Package tuitest drives a Bubble Tea model in tests without a terminal: keys
// go in, commands run at once and in order, and what a person would see comes
// out.
package tuitest

import (
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"

	"aina/catalog"
	"aina/catalog/file"
)

// Driver holds a model and what has come of driving it.
type Driver struct {
	Model tea.Model
	Left  bool // whether the program has ended
	Still bool // whether it draws only when it is asked to, and not after every message
}

// New starts a model on a terminal of the given size.
func New(m tea.Model, width, height int) *Driver {
	d := &Driver{Model: m}
	d.Start(width, height)
	return d
}

// Start starts the model on a terminal of the given size.
func (d *Driver) Start(width, height int) {
	d.run(d.Model.Init())
	d.Resize(width, height)
}

// Resize gives the terminal another size.
func (d *Driver) Resize(width, height int) {
	d.Send(tea.WindowSizeMsg{Width: width, Height: height})
}

// Send hands a message to the model, and runs what follows from it.
func (d *Driver) Send(msg tea.Msg) {
	if d.Left {
		return
	}
	var cmd tea.Cmd
	d.Model, cmd = d.Model.Update(msg)
	d.run(cmd)
}

// Run runs a command, and what follows from it.
func (d *Driver) Run(cmd tea.Cmd) { d.run(cmd) }

// Press presses keys, named as Bubble Tea names them; others are typed.
func (d *Driver) Press(keys ...string) {
	for _, k := range keys {
		d.Send(Key(k))
	}
}

// Type types a text, one key for each character.
func (d *Driver) Type(text string) {
	for _, r := range text {
		d.Press(string(r))
	}
}

// Screen is what a person sees, without colours and spaces at line ends.
func (d *Driver) Screen() string {
	lines := strings.Split(ansi.Strip(d.Model.View()), "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRight(l, " ")
	}
	return strings.Join(lines, "\n")
}

// run draws the model while a command runs, as the program does, so that the race
// detector sees what both touch; then it runs what the command leads to. Batches and
// sequences run in their order.
func (d *Driver) run(cmd tea.Cmd) {
	if d.Left {
		return
	}
	if cmd == nil {
		d.draw()
		return
	}
	said := make(chan tea.Msg, 1)
	go func() { said <- cmd() }()
	d.draw()
	switch msg := (<-said).(type) {
	case nil:
	case tea.QuitMsg:
		d.Left = true
	default:
		if cmds := reflect.ValueOf(msg); cmds.Kind() == reflect.Slice && cmds.Type().Elem() == reflect.TypeFor[tea.Cmd]() {
			for i := range cmds.Len() {
				d.run(cmds.Index(i).Interface().(tea.Cmd))
			}
			return
		}
		d.Send(msg)
	}
}

func (d *Driver) draw() {
	if !d.Still {
		d.Model.View()
	}
}

// Key makes the message of one key.
func Key(name string) tea.KeyMsg {
	named := map[string]tea.KeyType{
		"up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight,
		"pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "home": tea.KeyHome, "end": tea.KeyEnd,
		"enter": tea.KeyEnter, "esc": tea.KeyEsc, "tab": tea.KeyTab, "f1": tea.KeyF1, "f5": tea.KeyF5,
		"backspace": tea.KeyBackspace, "ctrl+c": tea.KeyCtrlC,
	}
	if t, ok := named[name]; ok {
		return tea.KeyMsg{Type: t}
	}
	if name == " " {
		return tea.KeyMsg{Type: tea.KeySpace, Runes: []rune{' '}}
	}
	return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(name)}
}

// See fails unless a text is on the screen.
func (d *Driver) See(t testing.TB, want string) {
	t.Helper()
	if !strings.Contains(d.Screen(), want) {
		t.Fatalf("the screen does not show %q:\n%s", want, d.Screen())
	}
}

// Renderer draws without colours, as on a dark background.
func Renderer() *lipgloss.Renderer {
	r := lipgloss.NewRenderer(io.Discard)
	r.SetColorProfile(termenv.Ascii)
	r.SetHasDarkBackground(true)
	return r
}

// Catalog reads a catalog that has no mistakes.
func Catalog(path string) *catalog.Catalog {
	data, err := file.Read(path)
	if err != nil {
		panic(err)
	}
	c, _ := catalog.Read(filepath.Base(path), data, nil)
	return c
}

// Views draws screens on a terminal of a common size and on a large one. Each is to
// take at most 0.3 ms.
func Views[S any](b *testing.B, screens map[string]S, open func(screen S, width, height int) *Driver) {
	for _, name := range slices.Sorted(maps.Keys(screens)) {
		for _, size := range [][2]int{{120, 40}, {200, 60}} {
			b.Run(fmt.Sprintf("%s/%d×%d", name, size[0], size[1]), func(b *testing.B) {
				d := open(screens[name], size[0], size[1])
				for b.Loop() {
					if d.Model.View() == "" {
						b.Fatal("nothing is drawn")
					}
				}
			})
		}
	}
}
