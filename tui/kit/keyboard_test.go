package kit

import (
	"os"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
)

// press types a character on a keyboard.
func press(k *Keyboard, s string) Action {
	return k.Action(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(s)}, false)
}

func TestNothingBeyondFiveIsADigitOnTheKazakhRow(t *testing.T) {
	for _, r := range []string{",", "ү", "ұ", "қ", "ө", "һ"} {
		var k Keyboard
		if do := press(&k, r); do.Digit()+do.Point() > 0 {
			t.Errorf("%s is taken for %s", r, do.Key())
		}
	}
}

// layoutKey is one key of a layout: what arrives without a modifier, and what the key
// on its place asks for.
type layoutKey struct{ key, arrives, asks string }

// layouts reads the keys of 20 layouts, of xkb-data 2.35.1.
func layouts(t *testing.T) map[string][]layoutKey {
	t.Helper()
	data, err := os.ReadFile("testdata/layouts.tsv")
	if err != nil {
		t.Fatal(err)
	}
	all := map[string][]layoutKey{}
	for i, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		f := strings.Split(line, "\t")
		if i == 0 || f[1] != "" || f[3] == "" {
			continue
		}
		all[f[0]] = append(all[f[0]], layoutKey{f[2], f[3], f[4]})
	}
	if len(all) != 20 {
		t.Fatalf("%d layouts", len(all))
	}
	return all
}

// asked returns the key that the place of another one asks for, "" for none. Digits ask
// for what they are.
func asked(k layoutKey) string {
	if k.asks == "-" && !(k.arrives >= "6" && k.arrives <= "9") {
		return ""
	}
	return k.key
}

// On every layout a key asks for what stands on its place, points at a row, or asks
// for nothing. Only layouts whose letters are somewhere else altogether do otherwise,
// and none of them can answer a question by mistake.
func TestKeysOfEveryLayout(t *testing.T) {
	elsewhere := map[string]bool{"ru(phonetic)": true, "ru(phonetic_winkeys)": true, "us(dvorak)": true, "fr": true, "de": true, "tr": true}
	for name, keys := range layouts(t) {
		for _, key := range keys {
			var k Keyboard
			do := press(&k, key.arrives)
			want := keyAction(asked(key))
			switch {
			case do == want, do == NoAction, do.Point() > 0:
			case do.Digit() > 0:
				t.Errorf("%s: key %s sends %s, which answers %s", name, key.key, key.arrives, do.Key())
			case elsewhere[name], want == NoAction && do == ActionSearch:
			case name == "ru(typewriter)" && strings.Contains("123459", key.key): // № - / " : and ?
			case name == "kz(kazrus)" && do == ActionMore, want == NoAction:
			default:
				t.Errorf("%s: key %s sends %s, which asks for %s instead of %s", name, key.key, key.arrives, do.Key(), want.Key())
			}
		}
	}
}

// Where the layout has shown itself, each key of the Kazakh layouts asks for what
// stands on its place.
func TestLayoutsThatShowThemselves(t *testing.T) {
	for name, shows := range map[string][]string{
		"kz":         {"һ"},
		"kz(ext)":    {"һ"},
		"kz(latin)":  {"á"},
		"kz(ruskaz)": {"1"},
		"kz(kazrus)": {"1"},
		"ua":         {"ї"},
		"by":         {"ў"},
		"ru":         {"1"},
	} {
		for _, key := range layouts(t)[name] {
			var k Keyboard
			for _, s := range shows {
				press(&k, s)
			}
			want := keyAction(asked(key))
			if do := press(&k, key.arrives); do != want && !(want == NoAction && do.Digit() == 0) {
				t.Errorf("%s: key %s sends %s, which asks for %q instead of %q", name, key.key, key.arrives, do.Key(), want.Key())
			}
		}
	}
}

// A character that is a digit on some layouts only points at a row, until the person
// takes what it points at.
func TestTheKazakhRowIsLearned(t *testing.T) {
	enter := tea.KeyMsg{Type: tea.KeyEnter}
	var k Keyboard
	if do := press(&k, "ң"); do != ActionPoint4 || do.Offered() != ActionDigit4 {
		t.Errorf("ң asks for %v", do)
	}
	k.Action(enter, false)
	if do := press(&k, "ә"); do != ActionDigit2 {
		t.Errorf("after Enter ә asks for %v", do)
	}

	press(&k, "4")
	if do := press(&k, "ң"); do != ActionPoint4 {
		t.Errorf("after a digit ң asks for %v: it was never sure", do)
	}

	k = Keyboard{}
	press(&k, "ң")
	k.Action(tea.KeyMsg{Type: tea.KeyDown}, false)
	k.Action(enter, false)
	if do := press(&k, "ә"); do != ActionPoint2 {
		t.Errorf("a row that was reached with the arrows says nothing about the layout: %v", do)
	}

	k = Keyboard{}
	k.Action(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("ц")}, true)
	k.Action(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("ә")}, true)
	if do := press(&k, "і"); do != ActionDigit3 {
		t.Errorf("a text in Kazakh shows the layout: %v", do)
	}
}

// What comes in one piece is a text, and never the name of a key.
func TestWordsAreNoKeys(t *testing.T) {
	for _, word := range []string{"up", "down", "home", "end", "enter", "esc", "tab", "ctrl+c", "pgup", "f1", "left"} {
		var k Keyboard
		msg := tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(word)}
		for _, typing := range []bool{true, false} {
			if do := k.Action(msg, typing); do != NoAction {
				t.Errorf("%q asks for %s", word, do.Key())
			}
		}
	}
}

// Which of the actions of a letter is meant depends on what the screen offers.
func TestALetterAsksForWhatIsOffered(t *testing.T) {
	offers := []Offer{{Action: ActionClose}, {Action: ActionUp}, {Action: ActionSave}}
	for key, want := range map[string]Action{"c": ActionClose, "с": ActionClose, "e": ActionSave, "n": ActionNext, "k": ActionUp, "1": ActionDigit1, "&": NoAction} {
		var k Keyboard
		if do := press(&k, key).Among(offers); do != want {
			t.Errorf("%s asks for %d, want %d", key, do, want)
		}
	}
	if do := ActionClear.Among([]Offer{{Action: ActionClear}, {Action: ActionClose}}); do != ActionClear {
		t.Errorf("what is offered itself is not done: %d", do)
	}
}
