package cli

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"aina/catalog/file"
	"aina/quiz"
)

// withCatalog is a system with the catalog that comes with the program.
func withCatalog(t *testing.T) (System, *strings.Builder, *strings.Builder) {
	t.Helper()
	sys, out, errs := testSystem(t, nil)
	var err error
	if sys.Catalog, err = os.ReadFile("../../catalog.yaml"); err != nil {
		t.Fatal(err)
	}
	return sys, out, errs
}

// answered is a system on which answers of the quick form are kept.
func answered(t *testing.T) (System, *strings.Builder, *strings.Builder) {
	t.Helper()
	sys, out, errs := withCatalog(t)
	if err := os.MkdirAll(sys.DataHome, 0o700); err != nil {
		t.Fatal(err)
	}
	kept := `{"version": 2, "form": "quick", "answers": {"values-mend": {"scale": 5}, "enjoyment-fun": {"scale": 2}, "social-team": {"scale": 3},
		"career-experience": {"scale": 1}, "scene-outdoors": {"scale": 5}, "causes": {"levels": {"animals": "a_lot"}}, "age": {"picked": ["from-18"]},
		"pause-time": {"text": "in my own words"}}}`
	if err := file.Save(filepath.Join(sys.DataHome, "answers.json"), []byte(kept), false); err != nil {
		t.Fatal(err)
	}
	return sys, out, errs
}

// codeOf exports the answers, and gives their code.
func codeOf(t *testing.T, sys System, out *strings.Builder) string {
	t.Helper()
	if code := Main(sys, []string{"export", "--format", "json", "--open-answers"}); code != 0 {
		t.Fatalf("exit code %d", code)
	}
	var d struct{ Code string }
	if err := json.Unmarshal([]byte(out.String()), &d); err != nil || len(d.Code) != 24 {
		t.Fatalf("the code is %q: %v\n%s", d.Code, err, out)
	}
	out.Reset()
	return d.Code
}

// A code that was exported opens the result elsewhere, in plain lines and on the
// screens, however it is typed; nothing that is kept there is touched.
func TestACodeOpensTheResultElsewhere(t *testing.T) {
	sys, out, _ := answered(t)
	letters := codeOf(t, sys, out)
	spaced := strings.Split(strings.ToLower(letters[:4]+" "+letters[4:12]+" - "+letters[12:]), " ")
	for name, args := range map[string][]string{"whole": {"--code", letters}, "in groups": append([]string{"--code"}, spaced...)} {
		there, out, errs := withCatalog(t)
		there.Stdin = strings.NewReader("quit\n")
		if code := Main(there, append(args, "--accessible", "--lang", "en")); code != 0 {
			t.Fatalf("%s: exit code %d: %s", name, code, errs)
		}
		for _, want := range []string{"Here is your picture again.", "What moves you", "Animals", "Nothing was kept"} {
			if !strings.Contains(out.String(), want) {
				t.Errorf("%s: %q is missing:\n%s", name, want, out)
			}
		}
		if _, err := os.Stat(there.DataHome); err == nil {
			t.Errorf("%s: something was kept", name)
		}
	}
	there, _, errs := answered(t)
	before, _ := os.ReadFile(filepath.Join(there.DataHome, "answers.json"))
	there.Terminal = true
	var got Journey
	there.Journey = func(_ context.Context, j Journey) (int, error) { got = j; return 0, nil }
	if code := Main(there, []string{"--code", letters, "--lang", "ru"}); code != 0 {
		t.Fatalf("exit code %d: %s", code, errs)
	}
	if got.Options.Brought == nil || got.Options.Brought.Form != quiz.Quick || got.Options.Brought.Answers["values-mend"].Scale != 5 || !got.Options.Brought.Answers["pause-time"].Skipped && len(got.Options.Brought.Answers["pause-time"].Text) > 0 {
		t.Errorf("the screens start with %+v", got.Options.Brought)
	}
	if got.Options.Found || !got.Options.NoSave || !strings.Contains(got.Shell.Notice, "остаётся как есть") {
		t.Errorf("what is kept there is used: found %v, no save %v, %q", got.Options.Found, got.Options.NoSave, got.Shell.Notice)
	}
	if after, _ := os.ReadFile(filepath.Join(there.DataHome, "answers.json")); string(after) != string(before) {
		t.Error("what is kept there was changed")
	}
}

func TestAWrongCodeIsToldBeforeAnythingOpens(t *testing.T) {
	sys, out, errs := answered(t)
	letters := codeOf(t, sys, out)
	for wrong, want := range map[string]string{
		letters[:23]:        "Letters here: 23. A code has 24 / 36",
		"Ж" + letters[1:]:   "Character 1",
		letters + "Z":       "Letters here: 25",
		letters[1:2] + "  ": "Letters here: 1",
		"":                  "No code",
		letters[:10] + string(letters[11]) + string(letters[10]) + letters[12:]: "Nearly",
	} {
		if letters[10] == letters[11] && want == "Nearly" {
			continue
		}
		errs.Reset()
		for _, how := range [][]string{{"--accessible"}, {}} {
			sys.Terminal = len(how) == 0
			if code := Main(sys, append(how, "--lang", "en", "--code", wrong)); code != 2 || !strings.Contains(errs.String(), want) {
				t.Errorf("%q: exit code %d, %s", wrong, code, errs)
			}
		}
	}
}

// The plan holds the code, so that it is on paper, too.
func TestThePlanHoldsTheCode(t *testing.T) {
	sys, out, _ := answered(t)
	letters := codeOf(t, sys, out)
	spaced := strings.Join([]string{letters[:4], letters[4:8], letters[8:12], letters[12:16], letters[16:20], letters[20:]}, " ")
	for _, format := range []string{"markdown", "html"} {
		out.Reset()
		if code := Main(sys, []string{"export", "--format", format}); code != 0 || !strings.Contains(out.String(), spaced) {
			t.Errorf("%s: exit code %d, without %s:\n%s", format, code, spaced, out)
		}
	}
}
