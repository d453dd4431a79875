package cli

import (
	"slices"
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/check"
	"aina/catalog/desk"
	"aina/catalog/file"
	"aina/catalog/source"
	"aina/catalog/text"
)

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
