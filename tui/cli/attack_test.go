package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/person"
	"aina/quiz/store"
	"aina/tui/tuitest"
)

// Whatever arguments, names of files, catalogs, tables, the environment, the saved state and
// the standard input hold, no command writes a character that must not reach a terminal.
func TestNoAttackReachesTheOutput(t *testing.T) {
	plain, err := os.ReadFile("testdata/catalog.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for i, attack := range tuitest.Attacks(t) {
		dir := t.TempDir()
		named := filepath.Join(dir, "catalog.yaml")
		if name := filepath.Join(dir, strings.Map(fileRune, attack)+".yaml"); len(attack) < 60 && os.WriteFile(name, nil, 0o600) == nil {
			named = name
		}
		inside := ""
		for _, r := range attack {
			if long := len(attack) > 10_000; long && r >= 'a' && r <= 'z' {
				inside += string(r) // or the line would be longer than one may be
				continue
			}
			inside += fmt.Sprintf("\\U%08x", r) // as YAML writes any character
		}
		broken := strings.NewReplacer("title: ", "title: \""+attack+"\" # ", "id: ", "id: \""+inside+"\" # ").Replace(string(plain))
		mended := string(plain) + "\n- id: attacked\n  title: {en: \"One " + inside + "\", ru: \"Два " + inside + "\"}\n  summary: \"" + inside +
			"\"\n  first_step: \"" + inside + "\"\n  organization: {name: \"O" + inside + "\"}\n  causes: [animals]\n  activities: [outdoors]\n"
		table := filepath.Join(dir, "table.csv")
		write := func(path, content string) {
			if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		write(table, "Title,What,"+attack+"\nOne "+attack+",\""+strings.ReplaceAll(attack, `"`, `""`)+"\","+attack+"\n")
		write(named, mended)
		write(filepath.Join(dir, "broken.yaml"), broken)
		state := person.State{Form: quiz.Full, Answers: quiz.Answers{attack: {Text: attack}, "own-words": {Text: attack}}, Shortlist: []string{"attacked", attack},
			Reflections: []learning.Reflection{{Role: attack, On: "2026-11-01", Joy: 3, Note: attack}}}
		state.Reflections[0].Title.En = attack
		if err := store.Open(filepath.Join(dir, "aina")).Save(t.Context(), state); err != nil {
			t.Fatal(err)
		}
		for k, args := range [][]string{
			{"list"}, {"list", "--search", attack}, {"list", "--cause", attack}, {"list", "--format", "json"}, {"list", "--place", attack},
			{"check"}, {"check", "--format", "json"}, {"check", filepath.Join(dir, "broken.yaml")}, {"check", filepath.Join(dir, attack)},
			{"match"}, {"match", "-"}, {"export"}, {"export", "--format", "json"}, {"gaps"}, {"verify", attack}, {attack}, {"list", "--" + attack},
			{"--lang", attack}, {"--theme", attack}, {"--code", attack}, {"help", attack}, {"import", table, "--dry-run"}, {"import", table},
			{"list", "--catalog", filepath.Join(dir, "broken.yaml")}, {"--accessible"}, {"--accessible", "browse"}, {"reflect", "--accessible"}, {"erase"}, {"export", "-o", dir + "/none/" + attack},
		} {
			if k > 0 && (k+i)%4 > 0 && !tuitest.EveryAttack() {
				continue
			}
			sys, out, errs := testSystem(t, map[string]string{"LANG": []string{"en", "ru", "kk", attack}[i%4], "TERM": attack})
			sys.DataHome = filepath.Join(dir, "aina")
			sys.Stdin = strings.NewReader(strings.Repeat("1\n2\n"+attack+"\nnext\n3\n", 5))
			Main(sys, append([]string{"--catalog", named}, args...))
			if len(args) == 1 && args[0] == "list" && !strings.Contains(out.String(), "attacked") {
				t.Errorf("%+q: the role with the attack is not read: %s", attack, errs)
			}
			for stream, written := range map[string]string{"output": out.String(), "errors": errs.String()} {
				if bad := tuitest.Foreign(strings.ReplaceAll(written, "\r\n", "\n"), false); bad != "" {
					at := max(0, strings.Index(written, bad)-80)
					t.Errorf("%+q: aina %q writes %+q to the %s: %+q", attack, args, bad, stream, written[at:min(len(written), at+200)])
				}
			}
		}
	}
}

// fileRune leaves out what no name of a file may hold.
func fileRune(r rune) rune {
	if r == 0 || r == '/' {
		return -1
	}
	return r
}
