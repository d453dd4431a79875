package cli

import (
	"io"
	"os"
	"strings"
	"syscall"
	"testing"

	"aina/catalog/locale"
)

// keyboard is a terminal whose person waits for words before each line or signal.
type keyboard struct {
	said    strings.Builder
	from    int // what was said before has been heard
	steps   [][2]string
	typing  io.Writer
	signals chan<- os.Signal
}

func (k *keyboard) Write(p []byte) (int, error) {
	k.said.Write(p)
	for len(k.steps) > 0 {
		i := strings.Index(k.said.String()[k.from:], k.steps[0][0])
		if i < 0 {
			break
		}
		k.from += i + len(k.steps[0][0])
		switch do := k.steps[0][1]; do {
		case "^C":
			k.signals <- os.Interrupt
		case "TERM":
			k.signals <- syscall.SIGTERM
		default:
			go io.WriteString(k.typing, do+"\n")
		}
		k.steps = k.steps[1:]
	}
	return len(p), nil
}

// Ctrl+C asks where something would be lost, and a second one ends. Where nothing
// would be, it ends at once, as other signals always do, and what may be kept is.
func TestInterruptingPlainLines(t *testing.T) {
	for _, l := range locale.Langs() {
		w := locale.In(l)
		leave, yes := w.App.LeaveAsk, w.Plain.Yes[0]
		prompt := strings.ReplaceAll(w.Plain.General.Number, "{n}", "5")
		begin := func(whose string, more ...[2]string) [][2]string {
			return append([][2]string{{w.Plain.Welcome.Full, "1"}, {w.Plain.Keep.Shared, whose}, {prompt, "4"}}, more...)
		}
		for name, tt := range map[string]struct {
			args  []string
			steps [][2]string
			code  int
			want  []string
			kept  int
		}{
			"nothing to lose": {nil, [][2]string{{w.Plain.Welcome.Full, "^C"}}, 130, []string{w.Plain.End.Bye}, 0},
			"mine":            {nil, begin("1", [2]string{prompt, "^C"}), 130, []string{w.Plain.End.Kept}, 1},
			"shared, twice":   {nil, begin("2", [2]string{prompt, "^C"}, [2]string{leave, "^C"}), 130, []string{w.App.LeaveNote, "Ctrl+C", w.Plain.End.NotKept}, 0},
			"shared, yes":     {nil, begin("2", [2]string{prompt, "^C"}, [2]string{leave, yes}), 130, []string{w.Plain.End.Bye}, 0},
			"quit, then this": {nil, begin("2", [2]string{prompt, "quit"}, [2]string{leave, "^C"}), 130, []string{w.Plain.End.Bye}, 0},
			"shared, no":      {nil, begin("2", [2]string{prompt, "^C"}, [2]string{leave, "2"}, [2]string{prompt, "quit"}, [2]string{leave, yes}), 0, []string{w.Plain.End.Bye}, 0},
			"shared, ended":   {nil, begin("2", [2]string{prompt, "TERM"}), 143, nil, 0},
			"mine, ended":     {nil, begin("1", [2]string{prompt, "TERM"}), 143, nil, 1},
			"an empty entry":  {[]string{"add", "-o", "new.yaml"}, [][2]string{{w.Plain.Form.Needed, "^C"}}, 130, nil, 0},
			"an entry, twice": {[]string{"add", "-o", "new.yaml"}, [][2]string{{w.Plain.Form.Needed, "Kitap"}, {w.Plain.Form.Line, "^C"}, {leave, "^C"}}, 130, []string{w.Form.LeaveNote, w.Plain.Form.Dropped}, 0},
			"another command": {[]string{"match", "-"}, nil, 130, nil, 0},
		} {
			sys, _, errs := testSystem(t, nil)
			in, typing := io.Pipe()
			k := &keyboard{steps: tt.steps, typing: typing}
			sys.Stdin, sys.Stdout = in, k
			sys.Signals = func(c chan<- os.Signal) func() { k.signals = c; return func() {} }
			args := append([]string{"--accessible", "--lang", string(l)}, tt.args...)
			if len(tt.steps) == 0 {
				sys.Signals = func(c chan<- os.Signal) func() { c <- os.Interrupt; return func() {} }
			}
			if code := Main(sys, args); code != tt.code {
				t.Errorf("%s in %s: exit code %d, want %d; %s%s", name, l, code, tt.code, errs, &k.said)
			}
			for _, want := range tt.want {
				if !strings.Contains(k.said.String(), want) {
					t.Errorf("%s in %s: %q is missing:\n%s", name, l, want, &k.said)
				}
			}
			state, _, err := (&app{sys: sys, ctx: t.Context()}).saved()
			if n := len(state.Answers); n != tt.kept || err != nil {
				t.Errorf("%s in %s: %d answers are kept, want %d (%v)", name, l, n, tt.kept, err)
			}
			typing.Close()
		}
	}
}
