package tui

import (
	"context"
	"errors"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"
	"gopkg.in/yaml.v3"

	"aina/catalog"
	"aina/catalog/source"
	"aina/quiz"
	"aina/quiz/person"
	"aina/tui/desk"
	"aina/tui/form"
	"aina/tui/journey"
	"aina/tui/shell"
	"aina/tui/theme"
	"aina/tui/tuitest"
)

// mark stands in a catalog where an attack goes.
const mark = "ATTACKATTACK"

// marked is the default catalog with few roles and a mark at the end of every text, or of
// every value of a role.
func marked(t *testing.T, everyValue bool) string {
	t.Helper()
	data, err := os.ReadFile("../catalog.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	var walk func(n *yaml.Node, all bool)
	walk = func(n *yaml.Node, all bool) {
		for i, child := range n.Content {
			key := ""
			if n.Kind == yaml.MappingNode {
				if i%2 == 0 {
					continue
				}
				key = n.Content[i-1].Value
			}
			if key == "opportunities" {
				child.Content = child.Content[:3]
				walk(child, everyValue)
				continue
			}
			if child.Kind == yaml.ScalarNode && (all || slices.Contains([]string{"en", "ru", "kk", "name", "phone", "note"}, key)) {
				child.Value, child.Style, child.Tag = child.Value+mark, yaml.DoubleQuotedStyle, "!!str"
			}
			walk(child, all)
		}
	}
	walk(&doc, false)
	out, err := yaml.Marshal(&doc)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// inYAML writes a text as it may stand between double quotes of YAML: with every character
// that is not of everyday as an escape, where YAML can.
func inYAML(s string) string {
	quoted, err := yaml.Marshal(&yaml.Node{Kind: yaml.ScalarNode, Value: s, Style: yaml.DoubleQuotedStyle})
	if err != nil {
		return s
	}
	return strings.TrimSuffix(strings.TrimPrefix(strings.TrimSuffix(string(quoted), "\n"), `"`), `"`)
}

// colourful draws in every colour, so that frames hold sequences of their own.
func colourful() *lipgloss.Renderer {
	r := tuitest.Renderer()
	r.SetColorProfile(termenv.TrueColor)
	return r
}

// Whatever a catalog, its name, the saved state and the person's typing and pasting hold, no
// frame holds a sequence but those that style, nor any other character that must not reach
// a terminal.
func TestNoAttackReachesAFrame(t *testing.T) {
	texts, values := marked(t, false), marked(t, true)
	t.Chdir(t.TempDir()) // plans are saved on the way
	for i, attack := range tuitest.Attacks(t) {
		lang := []catalog.Lang{catalog.English, catalog.Russian, catalog.Kazakh}[i%3]
		for name, text := range map[string]string{
			"raw":               strings.ReplaceAll(texts, mark, attack),
			"escaped":           strings.ReplaceAll(texts, mark, inYAML(attack)),
			"escaped, in every": strings.ReplaceAll(values, mark, inYAML(attack)),
		} {
			once := sync.OnceValues(func() (*catalog.Catalog, source.Problems) {
				return catalog.Read("mine"+attack+".yaml", []byte(text), nil)
			})
			read := func() (*catalog.Catalog, source.Problems, error) {
				c, problems := once()
				return c, problems, nil
			}
			drive := func(program shell.Program, keys ...string) {
				t.Helper()
				opt := shell.Options{Lang: lang, Theme: theme.Dark, Today: "2026-11-22", Notice: "Take care."}
				d := &tuitest.Driver{Model: shell.New(opt, colourful(), program), Still: true} // every frame that counts is drawn below
				d.Start(60, 30)
				for _, key := range keys {
					switch key {
					case "typed":
						d.Type(attack)
					case "pasted":
						d.Send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(attack), Paste: true})
					default:
						d.Press(key)
					}
					if d.Left {
						return
					}
					if bad := tuitest.Foreign(d.Model.View(), true); bad != "" {
						t.Errorf("%+q, %s, in %s, after %q of %q: %+q is in the frame:\n%s", attack, name, lang, key, keys, bad, d.Screen())
						return
					}
				}
			}
			opt := journey.Options{Questions: quiz.Default, Read: read, Browse: true, Watch: func(context.Context, func()) {}}
			drive(journey.New(opt), "down", "enter", "i", "pgdown", "end", "esc", " ", "p", "pgdown", "end", "esc", "t", "pgdown", "esc",
				"f", "enter", "down", "enter", "esc", "/", "typed", "pasted", "enter", "f5", "tab")
			if name == "escaped, in every" {
				continue
			}
			opt.Browse, opt.Kept, opt.Found = false, attacked(t, attack), true
			drive(journey.New(opt), "enter", "enter", "pgdown", "r", "down", "end", "enter", "typed", "pasted", "enter", "esc", "u", "i", "end", "esc", "m",
				"enter", "i", "end", "esc", "x", "enter", "esc", "p", "e", "typed", "pasted", "enter", "esc")
			opt.Reflect = true
			drive(journey.New(opt), "down", "enter", "pgdown", "enter", "1", "enter", "2", "enter", "typed", "pasted", "enter", "esc", "esc")
			drive(desk.New(desk.Options{Read: read, File: form.File{
				Name:  "mine" + attack + ".yaml",
				Check: func(*catalog.Opportunity) source.Problems { return nil },
				Write: func(*catalog.Opportunity) error { return errors.New(attack) },
				ID:    func(string) string { return "one" },
			}}), "typed", "pasted", "enter", "typed", "enter", "pasted", "enter", "enter", "tab")
		}
	}
}

// attacked is a saved state with an attack in all of its texts.
func attacked(t *testing.T, attack string) person.State {
	t.Helper()
	state := answered()
	for id, a := range state.Answers {
		a.Text = attack
		state.Answers[id] = a
	}
	state.Shortlist = append(state.Shortlist, attack)
	for i := range state.Reflections {
		state.Reflections[i].Note, state.Reflections[i].Title.En = attack, attack
	}
	data, err := state.Encode()
	if err != nil {
		t.Fatal(err)
	}
	state, _, err = person.DecodeState(data)
	if err != nil {
		t.Skipf("the state is refused: %v", err)
	}
	return state
}
