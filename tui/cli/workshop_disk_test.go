package cli

import (
	"bufio"
	"context"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/code"
	"aina/tui/workshop/network"
	"aina/tui/workshop/phone/client"
)

// While a workshop holds answers, of phones and of paper, there is no file of it anywhere:
// whatever ends the program then, nothing of them stays.
func TestAWorkshopWritesNothing(t *testing.T) {
	sys, _, _ := withCatalog(t)
	folder := t.TempDir()
	for _, v := range []string{"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "TMPDIR", "TMP", "TEMP", "LOCALAPPDATA", "APPDATA", "USERPROFILE"} {
		home := filepath.Join(folder, strings.ToLower(v))
		if err := os.Mkdir(home, 0o700); err != nil {
			t.Fatal(err)
		}
		t.Setenv(v, home)
	}
	t.Chdir(filepath.Join(folder, "home"))
	sys.DataHome, sys.Env, sys.Journey = filepath.Join(folder, "xdg_data_home", "aina"), os.Getenv, nil
	sys.Network = func() network.System {
		n := network.OS()
		n.Interfaces = func() ([]network.Interface, error) { return nil, nil } // on loopback alone
		n.Awake = func(context.Context) bool { return false }
		return n
	}
	in, typed := io.Pipe()
	said, out := io.Pipe()
	sys.Stdin, sys.Stdout = in, out
	ended := make(chan int)
	go func() {
		ended <- Main(sys, []string{"workshop", "--accessible", "--lan", "--lang", "en"})
		out.Close()
	}()
	lines := bufio.NewScanner(said)
	until := func(head string) string {
		for lines.Scan() {
			if rest, ok := strings.CutPrefix(lines.Text(), head); ok {
				return rest
			}
		}
		t.Fatalf("it does not say %q", head)
		return ""
	}
	base, digits := strings.TrimSuffix(until("ADDRESS "), "/"), until("CODE ")
	go io.WriteString(typed, "sheet A\nsheet ACF25KN\nshow\n")
	until("Counted. 1 sheet is in.")
	c, _ := catalog.Read("catalog.yaml", sys.Catalog, nil)
	asked := quiz.NewSession(quiz.Default(), quiz.Quick, c.Causes).Questionnaire()
	for _, scale := range []int{2, 5} {
		answers := quiz.Answers{}
		for _, q := range asked.Asked(quiz.Quick) {
			if q.Kind == quiz.Scale {
				answers[q.ID] = quiz.Answer{Scale: scale}
			} else {
				answers[q.ID] = quiz.Answer{Skipped: true}
			}
		}
		if word, err := client.Send(context.Background(), base, digits, code.Encode(asked, c.Places, quiz.Quick, answers)); word != client.Counted {
			t.Fatalf("%s %v", word, err)
		}
	}
	go io.WriteString(typed, "show\n")
	until("Reached us: 0. Joined: 2. Finished: 2.")
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			t.Errorf("there is a file: %s", path)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
	go io.WriteString(typed, "quit\nquit\n")
	go io.Copy(io.Discard, said)
	if exit := <-ended; exit != 0 {
		t.Errorf("exit code %d", exit)
	}
}
