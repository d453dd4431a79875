package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"aina/catalog/locale"
	"aina/catalog/text"
)

// pseudo is the tag of a language for tests: English with accents.
const pseudo = "qps"

// A further language is one more folder and one line in a list. The test builds the
// program with such a folder and such a line, and runs it in that language.
func TestAFurtherLanguageIsAFolderAndALine(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the program")
	}
	aina := buildWithPseudo(t)
	en := locale.In(text.English)
	profile := "version: 1\nmotives: {values: 1}\nlimits: {age: 30}\n"
	// The English texts of what each command prints.
	for _, tt := range []struct {
		args  string
		stdin string
		code  int
		want  []string
	}{
		{args: "help", want: []string{en.CLI.Commands.Root.Short, en.CLI.Commands.Root.Long, en.CLI.Help.Everywhere, en.CLI.Flags.Theme, en.CLI.Help.More}},
		{args: "help match", want: []string{en.CLI.Commands.Match.Long, en.CLI.Flags.Top}},
		{args: "lisst", code: exitUsage, want: []string{en.CLI.Errors.UnknownCommand, en.CLI.Errors.DidYouMean}},
		{args: "list", want: []string{en.Facts.Causes, en.Facts.Place, en.Facts.Home, en.CLI.List.Count.Other}},
		{args: "check", want: []string{en.CLI.Check.Fine.Other}},
		{args: "check -", stdin: "opportunities:\n- id: walk\n", code: exitProblems, want: []string{en.Source.MissingKey.Message, en.Source.MissingKey.Hint}},
		{args: "check --explain missing-key", want: []string{en.Reference().Rules["missing-key"].Means, en.Reference().Rules["missing-key"].Mend}},
		{args: "match -", stdin: profile, want: []string{en.CLI.Match.Title, en.CLI.Match.Score, en.CLI.Match.Why, en.CLI.Match.FirstStep, en.Reading.Reasons.MotiveMet[1:], text.LowerFirst(en.Reading.Motives["values"])}},
		{args: "import -", stdin: "title,city\n,Almaty\nWalk,Almaty\n", code: exitProblems, want: []string{en.Import.NoTitle, en.Import.CatalogHeader}},
		{args: "gaps", want: []string{en.CLI.Gaps.Title.Other, en.CLI.Gaps.Add, en.CLI.Gaps.Motives}},
		{args: "--accessible", stdin: "9\nwalk\n3\nquit\n", want: append(slices.Clone(en.Plain.Welcome.Lines), en.Plain.Welcome.Full, en.Plain.Welcome.Minutes.Other,
			en.Plain.General.Number, en.Plain.General.Outside, en.Plain.General.Unclear, en.Plain.Browse.Title.Other, en.Plain.End.Bye)},
		{args: "export", code: exitUsage, want: []string{en.CLI.Errors.NothingToExport}},
	} {
		t.Run(tt.args, func(t *testing.T) {
			code, out := run(t, aina, tt.stdin, append([]string{"--lang", pseudo}, strings.Fields(tt.args)...)...)
			if code != tt.code {
				t.Errorf("exit code %d, want %d", code, tt.code)
			}
			for _, want := range tt.want {
				for _, part := range placeholder.Split(want, -1) {
					english, accented := oneLine(part), oneLine(accent(part))
					if !strings.Contains(out, accented) {
						t.Errorf("%q is missing", accented)
					}
					if english != accented && strings.Contains(out, english) {
						t.Errorf("%q is in English", english)
					}
				}
			}
			if t.Failed() {
				t.Log(out)
			}
		})
	}
	if code, out := run(t, aina, "", "--lang", pseudo, "version"); code != 0 || !strings.HasPrefix(out, "aina") {
		t.Errorf("version: exit code %d, %q", code, out)
	}
	// The choice of language lists it by its name and asks in it too.
	if _, out := run(t, aina, "4\nquit\n", "--accessible"); !strings.Contains(out, "4. Pseudo") || !strings.Contains(out, accent(en.Plain.General.AskLanguage)) || !strings.Contains(out, accent(en.Plain.Welcome.Lines[0])) {
		t.Errorf("the language is not listed, or not used:\n%s", out)
	}
}

// run runs a program in an empty environment and returns its exit code and all its
// output, with single spaces.
func run(t *testing.T, program, stdin string, args ...string) (int, string) {
	t.Helper()
	cmd := exec.Command(program, args...)
	cmd.Env = []string{"HOME=" + t.TempDir(), "SystemRoot=" + os.Getenv("SystemRoot")}
	cmd.Stdin = strings.NewReader(stdin)
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return cmd.ProcessState.ExitCode(), oneLine(string(out))
}

// oneLine joins lines that were wrapped; backquotes around the value of a flag
// are not shown.
func oneLine(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(s, "`", "")), " ")
}

// buildWithPseudo builds the program with one more language and returns its path.
// The compiler sees the additional files as an overlay of the source tree.
func buildWithPseudo(t *testing.T) string {
	t.Helper()
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	overlay := struct{ Replace map[string]string }{map[string]string{}}
	replace := func(path string, data []byte) {
		t.Helper()
		written := filepath.Join(dir, strconv.Itoa(len(overlay.Replace))+".go")
		if err := os.WriteFile(written, data, 0o600); err != nil {
			t.Fatal(err)
		}
		overlay.Replace[filepath.Join(root, "catalog", "locale", path)] = written
	}
	files, err := filepath.Glob(filepath.Join(root, "catalog", "locale", "en", "*.*"))
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files of English, %v", len(files), err)
	}
	for _, f := range files {
		if filepath.Ext(f) == ".go" {
			replace(filepath.Join(pseudo, filepath.Base(f)), translate(t, f))
		} else {
			replace(filepath.Join(pseudo, filepath.Base(f)), translateYAML(t, f))
		}
	}
	replace("locale.go", withLanguage(t, filepath.Join(root, "catalog", "locale", "locale.go")))
	list, err := json.Marshal(overlay)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "overlay.json"), list, 0o600); err != nil {
		t.Fatal(err)
	}
	program := filepath.Join(dir, "aina.exe")
	cmd := exec.Command("go", "build", "-buildvcs=false", "-overlay", filepath.Join(dir, "overlay.json"), "-o", program, ".")
	cmd.Dir, cmd.Env = root, append(os.Environ(), "GOPROXY=off")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return program
}

// withLanguage adds the line to the list of languages, and the import that it
// needs.
func withLanguage(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	s := string(data)
	for after, line := range map[string]string{
		"\t\"aina/catalog/locale/kk\"\n":                             "\t\"aina/catalog/locale/" + pseudo + "\"\n",
		"\t{text.English, \"English\", sync.OnceValue(en.Words)},\n": "\t{\"" + pseudo + "\", \"Pseudo\", sync.OnceValue(" + pseudo + ".Words)},\n",
	} {
		if strings.Count(s, after) != 1 {
			t.Fatalf("%s has no line %q", path, after)
		}
		s = strings.Replace(s, after, after+line, 1)
	}
	return []byte(s)
}

// translate returns an English file in the pseudo-language: with accents in every
// text, but not in ids and in what is typed into a shell.
func translate(t *testing.T, path string) []byte {
	t.Helper()
	files := token.NewFileSet()
	tree, err := parser.ParseFile(files, path, nil, parser.ParseComments) // with go:embed
	if err != nil {
		t.Fatal(err)
	}
	tree.Name.Name = pseudo
	ids := map[ast.Node]bool{}
	ast.Inspect(tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			return false
		case *ast.CaseClause:
			for _, x := range n.List {
				ids[x] = true
			}
		case *ast.IndexExpr:
			ids[n.Index] = true
		case *ast.KeyValueExpr:
			ids[n.Key] = true
			if field, ok := n.Key.(*ast.Ident); ok && slices.Contains([]string{"Use", "Example", "Name"}, field.Name) {
				return false
			}
		case *ast.BasicLit:
			if n.Kind == token.STRING && !ids[n] {
				s, err := strconv.Unquote(n.Value)
				if err != nil {
					t.Fatal(err)
				}
				n.Value = strconv.Quote(accent(s))
			}
		}
		return true
	})
	var out bytes.Buffer
	if err := format.Node(&out, files, tree); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// translateYAML does the same with a file of YAML.
func translateYAML(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var root yaml.Node
	if err := yaml.Unmarshal(data, &root); err != nil {
		t.Fatal(err)
	}
	var walk func(*yaml.Node)
	walk = func(n *yaml.Node) {
		if n.Kind == yaml.ScalarNode {
			n.Value = accent(n.Value)
		}
		for i, child := range n.Content {
			if n.Kind != yaml.MappingNode || i%2 == 1 {
				walk(child)
			}
		}
	}
	walk(&root)
	out, err := yaml.Marshal(&root)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

var (
	placeholder = regexp.MustCompile(`\{[a-z_]+\}`)
	kept        = regexp.MustCompile(placeholder.String() + `|--[a-z-]+|\b[Aa]ina( [a-z]+)?`)
)

// accent puts accents on the vowels of a text, but not in its placeholders and
// the commands that it names.
func accent(s string) string {
	accents := strings.NewReplacer("a", "á", "e", "é", "i", "í", "o", "ó", "u", "ú")
	var out strings.Builder
	end := 0
	for _, at := range kept.FindAllStringIndex(s, -1) {
		out.WriteString(accents.Replace(s[end:at[0]]) + s[at[0]:at[1]])
		end = at[1]
	}
	return out.String() + accents.Replace(s[end:])
}
