package tui

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// sourceFile is one file of the program as these rules see it.
type sourceFile struct {
	path    string
	folder  string // its folder, from the top: "catalog/file"
	imports map[string]string
	tree    *ast.File
}

// house reads all files of the program but its tests.
func house(t *testing.T) []sourceFile {
	t.Helper()
	var files []sourceFile
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if d != nil && d.IsDir() && d.Name() == ".ci" {
			return fs.SkipDir // what tries the program, and is no part of it
		}
		if err != nil || d.IsDir() || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
			return err
		}
		tree, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		f := sourceFile{path: path, folder: filepath.ToSlash(filepath.Dir(path))[len(".."):], imports: map[string]string{}, tree: tree}
		f.folder = strings.TrimPrefix(f.folder, "/")
		for _, spec := range tree.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			name := imported[strings.LastIndex(imported, "/")+1:]
			if spec.Name != nil {
				name = spec.Name.Name
			}
			f.imports[name] = imported
		}
		files = append(files, f)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(files) < 50 {
		t.Fatalf("only %d files were found: the test looks in the wrong place", len(files))
	}
	return files
}

func under(folder, top string) bool { return folder == top || strings.HasPrefix(folder, top+"/") }

// Imports run one way, from main to tui to quiz to catalog, and the core imports
// nothing of a screen.
func TestImportsRunOneWay(t *testing.T) {
	for _, f := range house(t) {
		for _, imported := range f.imports {
			own, isOwn := strings.CutPrefix(imported, "aina/")
			switch {
			case isOwn && under(f.folder, "catalog") && !under(own, "catalog"),
				isOwn && under(f.folder, "quiz") && under(own, "tui"),
				!under(f.folder, "tui") && strings.Contains(imported, "charmbracelet"):
				t.Errorf("%s imports %s", f.path, imported)
			}
		}
	}
}

// Packages that help tests are imported by tests alone.
func TestTestPackagesStayInTests(t *testing.T) {
	for _, f := range house(t) {
		for _, imported := range f.imports {
			if own, isOwn := strings.CutPrefix(imported, "aina/"); isOwn && forTests(own) {
				t.Errorf("%s imports %s", f.path, imported)
			}
		}
	}
}

// forTests reports whether a folder holds a package that helps tests, such as
// tuitest.
func forTests(folder string) bool { return strings.HasSuffix(folder, "test") }

// A file holds one idea and a folder a handful: where they grow past these
// numbers, there is a second one inside.
func TestFilesAndFoldersStaySmall(t *testing.T) {
	const mostLines, mostFiles = 350, 26
	files := map[string]int{}
	for _, f := range house(t) {
		data, err := os.ReadFile(f.path)
		if err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(string(data), "\n"); n > mostLines {
			t.Errorf("%s has %d lines, more than %d", f.path, n, mostLines)
		}
		files[f.folder]++
	}
	for folder, n := range files {
		if n > mostFiles {
			t.Errorf("%s holds %d files, more than %d", folder, n, mostFiles)
		}
	}
}

// Inside tui, imports run from the commands to the shell and the programs, and from
// these to the kit: the shell knows neither program, and a program neither the
// shell nor the other one, but for a workshop, which lends its keyboard to the journey.
func TestImportsInsideTUIRunOneWay(t *testing.T) {
	allowed := map[string][]string{
		"kit":     {"theme", "cells"},
		"live":    {"kit"},
		"entry":   {"kit", "facts"},
		"shell":   {"kit", "theme", "early", "cells"},
		"journey": {"kit", "live", "entry", "facts", "export", "qr", "cells"},
		"desk":    {"kit", "live", "entry", "form"},
		"form":    {},
		"markup":  {},

		"workshop": {"kit", "journey", "export", "plain/lines", "facts", "qr", "workshop/slide", "workshop/notes",
			"theme", "cells", "workshop/display", "workshop/join", "workshop/network"},
		"workshop/slide":   {"kit", "facts", "cells"},
		"workshop/notes":   {},
		"workshop/printed": {"facts", "markup"},
		"workshop/spoken":  {"kit", "cells", "export", "facts", "plain", "plain/lines", "workshop/slide", "workshop/notes", "workshop/join", "workshop/network"},

		"workshop/network": {},
		"workshop/join":    {"kit", "cells", "qr", "workshop/network", "workshop/notes", "workshop/phone", "workshop/phone/pages"},
		"workshop/display": {"markup"},

		"workshop/phone":        {"workshop/phone/gate", "workshop/phone/pages"},
		"workshop/phone/gate":   {},
		"workshop/phone/client": {},
		"workshop/phone/pages":  {"facts", "markup"},
	}
	seen := map[string]bool{}
	for _, f := range house(t) {
		name, inside := strings.CutPrefix(f.folder, "tui/")
		list, ruled := allowed[name]
		if !inside || !ruled {
			continue
		}
		seen[name] = true
		for _, imported := range f.imports {
			if own, isOwn := strings.CutPrefix(imported, "aina/tui/"); isOwn && !slices.Contains(list, own) {
				t.Errorf("%s imports %s", f.path, imported)
			}
		}
	}
	if len(seen) != len(allowed) {
		t.Errorf("only %v were found: the test looks in the wrong place", seen)
	}
}

// The core takes the day and the surroundings as arguments, and only two packages
// touch the disk.
func TestTheCoreKnowsNeitherClockNorSurroundings(t *testing.T) {
	diskFolders := []string{"catalog/file", "quiz/store"}
	forbidden := map[string][]string{
		"time": {"Now", "Since", "Until", "Sleep", "After", "Tick", "NewTimer", "NewTicker", "AfterFunc"},
	}
	surroundings := []string{"Getenv", "LookupEnv", "Environ", "Setenv", "Unsetenv", "ExpandEnv", "Getwd", "Hostname", "UserHomeDir", "UserConfigDir", "UserCacheDir", "TempDir", "Args", "Stdin", "Stdout", "Stderr", "Exit"}
	for _, f := range house(t) {
		core := under(f.folder, "catalog") || under(f.folder, "quiz")
		disk := slices.Contains(diskFolders, f.folder)
		ast.Inspect(f.tree, func(n ast.Node) bool {
			sel, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			pkg, ok := sel.X.(*ast.Ident)
			if !ok {
				return true
			}
			imported, name := f.imports[pkg.Name], sel.Sel.Name
			switch {
			case core && slices.Contains(forbidden[imported], name),
				core && imported == "os" && slices.Contains(surroundings, name):
				t.Errorf("%s uses %s.%s", f.path, pkg.Name, name)
			case !disk && opensFiles(imported, name):
				t.Errorf("%s touches the disk with %s.%s", f.path, pkg.Name, name)
			}
			return true
		})
	}
}

// opensFiles reports whether a name of the standard library reads or writes
// the disk.
func opensFiles(pkg, name string) bool {
	switch pkg {
	case "os":
		return slices.Contains([]string{"Open", "OpenFile", "OpenRoot", "Create", "CreateTemp", "ReadFile", "WriteFile", "ReadDir", "Stat", "Lstat",
			"Mkdir", "MkdirAll", "MkdirTemp", "Remove", "RemoveAll", "Rename", "Chmod", "Symlink", "Link", "Truncate", "DirFS"}, name)
	case "path/filepath":
		return slices.Contains([]string{"Walk", "WalkDir", "Glob", "EvalSymlinks"}, name)
	}
	return pkg == "io/ioutil"
}

// The comment of a function or a type is a sentence about it, and begins with its
// name, so that it reads well where an editor or go doc shows it alone.
func TestDocCommentsBeginWithTheName(t *testing.T) {
	seen := 0
	for _, f := range house(t) {
		ast.Inspect(f.tree, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				checkDoc(t, f.path, n.Name.Name, n.Doc, &seen)
			case *ast.GenDecl:
				for _, spec := range n.Specs {
					if s, ok := spec.(*ast.TypeSpec); ok {
						doc := s.Doc
						if doc == nil && !n.Lparen.IsValid() {
							doc = n.Doc
						}
						checkDoc(t, f.path, s.Name.Name, doc, &seen)
					}
				}
			}
			return true
		})
	}
	if seen < 500 {
		t.Errorf("only %d comments were found: the test looks in the wrong place", seen)
	}
}

// checkDoc reports a comment that does not begin with the name it is about.
func checkDoc(t *testing.T, path, name string, doc *ast.CommentGroup, seen *int) {
	t.Helper()
	said := strings.Fields(doc.Text())
	if len(said) == 0 {
		return
	}
	*seen++
	if len(said) > 1 && slices.Contains([]string{"A", "An", "The"}, said[0]) {
		said = said[1:]
	}
	if strings.TrimRight(said[0], ",.:") != name {
		t.Errorf("%s: the comment of %s begins with %q", path, name, said[0])
	}
}

// The top level holds what people look for, and nothing else.
func TestTheTopLevelIsTidy(t *testing.T) {
	entries, err := os.ReadDir("..")
	if err != nil {
		t.Fatal(err)
	}
	known := []string{"tui", "quiz", "catalog", "go.mod", "go.sum", "main.go", "catalog.yaml", "README.md", "LICENSE", "findings"}
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") && !slices.Contains(known, e.Name()) && e.Name() != "aina" && e.Name() != "aina.exe" {
			t.Errorf("%s stands at the top", e.Name())
		}
	}
}
