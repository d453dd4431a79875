package cli

import (
	"io"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"aina/catalog"
	"aina/catalog/check"
	"aina/catalog/desk"
	"aina/catalog/file"
	"aina/catalog/source"
	"aina/catalog/text"
)

// exitProblems is the exit code for a catalog with problems.
const exitProblems = 1

// defaultCatalogName names the default catalog in reports of its problems.
const defaultCatalogName = "catalog.yaml"

type checkOptions struct {
	paths   []string
	format  string
	strict  bool
	stale   int
	explain string
	fix     bool
}

func (a *app) newCheck() *cobra.Command {
	opt := checkOptions{stale: check.DefaultStale}
	w := a.words.Check
	cmd := a.command(w.Command, func(args []string) error {
		opt.paths = args
		return a.check(opt)
	})
	cmd.Args = cobra.ArbitraryArgs
	f := cmd.Flags()
	a.formatFlag(cmd, &opt.format, w.Format, "text", "json", "github", "sarif")
	f.BoolVar(&opt.strict, "strict", false, w.Strict)
	f.Var(wholeNumber{a, "--stale", &opt.stale, 0, math.MaxInt32}, "stale", w.Stale)
	f.BoolVar(&opt.fix, "fix", false, a.words.Desk.Fix)
	f.StringVar(&opt.explain, "explain", "", w.Explain)
	complete(cmd, "explain", fixed(check.Codes()...))
	complete(cmd, "stale", cobra.NoFileCompletions)
	return cmd
}

// check reports what is wrong in a catalog.
func (a *app) check(opt checkOptions) error {
	if opt.explain != "" {
		return a.explainCode(opt.explain)
	}
	report, err := a.checkPaths(opt)
	if err != nil {
		return err
	}
	if err := a.writeResult(show(report, opt.format, a.lang)); err != nil {
		return err
	}
	a.summarise(report)
	if report.Problems.HasErrors() || opt.strict && len(report.Problems) > 0 {
		a.code = exitProblems
	}
	return nil
}

func show(r *check.Report, format string, lang catalog.Lang) ([]byte, error) {
	switch format {
	case "json":
		return r.JSON(lang)
	case "github":
		return r.GitHub(lang), nil
	case "sarif":
		return r.SARIF(lang, tool())
	}
	return r.Text(lang), nil
}

// checkPaths checks the named files, or else the catalog in use.
func (a *app) checkPaths(opt checkOptions) (*check.Report, error) {
	options := check.Options{AsOf: a.today(), Stale: opt.stale}
	paths := opt.paths
	if len(paths) == 0 {
		paths = a.globals.catalogs
	}
	if opt.fix && (len(paths) == 0 || slices.Contains(paths, "-")) {
		return nil, fail(a.words.Desk.FixNeedsFiles)
	}
	if len(paths) == 0 {
		return check.Files([]catalog.File{{Name: defaultCatalogName, Data: a.sys.Catalog}}, nil, options), nil
	}
	files, err := a.files(paths)
	if err != nil {
		return nil, err
	}
	base := catalog.ReadKnown(defaultCatalogName, a.sys.Catalog)
	if opt.fix {
		if files, err = a.fixFiles(files, base, options); err != nil {
			return nil, err
		}
	}
	return check.Files(files, base, options), nil
}

// files reads the files at the paths in their order; - is the standard input.
func (a *app) files(paths []string) ([]catalog.File, error) {
	var all []catalog.File
	for i := 0; i < len(paths); {
		if paths[i] == "-" {
			f, err := a.readInput("-")
			if err != nil {
				return nil, err
			}
			all = append(all, f)
			i++
			continue
		}
		n := i
		for n < len(paths) && paths[n] != "-" {
			n++
		}
		some, err := file.Files(paths[i:n], a.bounds())
		if err != nil {
			return nil, err
		}
		all, i = append(all, some...), n
	}
	return all, nil
}

// stdinName names the standard input in reports of problems.
const stdinName = "<stdin>"

// readInput reads a file, or the standard input where the path is "-": of that at
// most one byte more than a file may have.
func (a *app) readInput(path string) (catalog.File, error) {
	if path != "-" {
		return file.One(path, a.bounds())
	}
	data, err := a.readStdin(a.bounds().File)
	if err != nil {
		err = &file.Error{Path: stdinName, Err: err}
	}
	return catalog.File{Name: stdinName, Data: data, MaxBytes: a.bounds().File}, err
}

// readStdin reads the standard input, at most one byte more than most.
func (a *app) readStdin(most int) ([]byte, error) {
	return io.ReadAll(io.LimitReader(untilDone{a.ctx, a.sys.Stdin}, int64(most)+1))
}

// summarise notes how many problems were found.
func (a *app) summarise(r *check.Report) {
	w := a.words.Check
	errors := r.Problems.Errors()
	warnings := len(r.Problems) - errors
	if errors+warnings == 0 {
		a.note(w.Fine.For(a.lang, len(r.Catalog.Opportunities)))
		return
	}
	a.note(w.And, "errors", w.Errors.For(a.lang, errors), "warnings", w.Warnings.For(a.lang, warnings))
	a.note(w.More)
}

// explainCode prints what a code means.
func (a *app) explainCode(code string) error {
	rule, ok := check.Find(code)
	if !ok {
		line := text.Fill(a.words.Check.UnknownCode, "name", text.CleanLine(code))
		return a.didYouMean(line, nearest(code, check.Codes()))
	}
	return a.write(rule.Explain(a.lang))
}

// fixFiles fixes what has one safe fix, writes the files that change, and returns
// all files with their new bytes. The changes are shown on the error stream: the
// standard output is for the problems that are left.
func (a *app) fixFiles(files []catalog.File, base *catalog.Catalog, opt check.Options) ([]catalog.File, error) {
	files = slices.Clone(files)
	reported := false
	for i, f := range files {
		look := func(data []byte) source.Problems {
			all := slices.Clone(files)
			all[i].Data = data
			return slices.DeleteFunc(check.Files(all, base, opt).Problems, func(p source.Problem) bool { return p.File != text.CleanLine(f.Name) })
		}
		fixed := desk.Fix(f.Name, f.Data, look)
		if fixed.Stopped > 0 {
			a.note(a.words.Desk.FixStopped, "file", text.CleanLine(f.Name), "line", strconv.Itoa(fixed.Stopped))
			reported = true
		}
		if len(fixed.Fixes) == 0 {
			continue
		}
		if err := file.WriteAtomic(f.Name, fixed.Data, 0); err != nil {
			return nil, err
		}
		a.showDiff(desk.Diff(text.CleanLine(f.Name), f.Data, fixed.Data))
		a.note(a.words.Desk.Fixed.For(a.lang, len(fixed.Fixes)), "file", f.Name)
		files[i].Data, reported = fixed.Data, true
	}
	if !reported {
		a.note(a.words.Desk.NoneFixed)
	}
	return files, nil
}

// showDiff writes the lines of a diff, cleaned because they come from a file.
func (a *app) showDiff(diff string) {
	var out strings.Builder
	for line := range strings.Lines(diff) {
		cells := strings.Split(strings.TrimRight(line, "\r\n"), "\t") // a tab may be what was fixed
		for i, s := range cells {
			cells[i] = text.Clean(s)
		}
		out.WriteString(strings.Join(cells, "\t") + "\n")
	}
	_, _ = a.sys.Stderr.Write([]byte(out.String()))
}
