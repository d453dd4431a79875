package cli

import (
	"errors"
	"strconv"

	"github.com/spf13/cobra"

	"aina/catalog"
	"aina/catalog/check"
	"aina/catalog/desk"
	"aina/catalog/desk/importing/ids"
	"aina/catalog/file"
	"aina/catalog/source"
	"aina/catalog/text"
	screens "aina/tui/desk"
	"aina/tui/form"
	"aina/tui/plain"
)

type addOptions struct {
	answers string // a path or "-"
	output  string
}

func (a *app) newAdd() *cobra.Command {
	opt := addOptions{}
	w := a.words.Desk
	cmd := a.command(w.Add, func([]string) error { return a.add(opt) })
	cmd.Flags().StringVar(&opt.answers, "from-answers", "", w.FromAnswers)
	cmd.Flags().StringVarP(&opt.output, "output", "o", "", w.Output)
	return cmd
}

// add reads an opportunity from answers and writes it at the end of a catalog.
func (a *app) add(opt addOptions) error {
	path, err := a.addTo(opt.output)
	if err != nil {
		return err
	}
	if opt.answers == "" {
		return a.addByForm(path)
	}
	answers, err := a.readInput(opt.answers)
	if err != nil {
		return err
	}
	c, _, err := a.loadWith(path)
	if err != nil {
		return err
	}
	o, problems := catalog.ReadEntry(answers.Name, answers.Data, c)
	if err := a.accept(problems); err != nil {
		return err
	}
	return a.addEntry(path, o)
}

// addByForm asks for opportunities on the screens, or in plain lines.
func (a *app) addByForm(path string) error {
	read := func() (*catalog.Catalog, source.Problems, error) {
		c, _, err := a.loadWith(path)
		return c, nil, err
	}
	switch {
	case a.globals.accessible:
		c, _, err := read()
		if err != nil {
			return err
		}
		opt := a.plainOptions(c)
		opt.NoSave = true
		return a.inLines(func(spoken func(catalog.Lang)) (int, error) {
			opt.OnLanguage = spoken
			return plain.RunForm(a.ctx, opt, a.formFile(path))
		})
	case !a.sys.Terminal:
		return fail(a.words.Desk.NoAnswers)
	}
	return a.show(Journey{Shell: a.shellOptions(), Add: &screens.Options{File: a.formFile(path), Read: read}})
}

// formFile is what both forms need to add entries to a file.
func (a *app) formFile(path string) form.File {
	return form.File{
		Name: path,
		Write: func(o *catalog.Opportunity) error {
			out, _, err := a.withEntry(path, o)
			if err != nil {
				return err
			}
			return file.WriteAtomic(path, out, 0)
		},
		Check: func(o *catalog.Opportunity) source.Problems {
			_, own, _ := a.withEntry(path, o) // an error shows when the entry is written
			return own
		},
		ID: func(title string) string { return a.freeID(path, title) },
	}
}

// freeID proposes an id for a title that no entry of the file uses.
func (a *app) freeID(path, title string) string {
	id := ids.ForTitle(title)
	c, _, err := a.loadWith(path)
	if err != nil {
		return id
	}
	for free, n := id, 2; ; n++ {
		if _, taken := c.Opportunity(free); !taken {
			return free
		}
		free = id + "-" + strconv.Itoa(n)
	}
}

// addTo finds the file to add to: the one of -o, or the only one of --catalog.
func (a *app) addTo(output string) (string, error) {
	paths := a.globals.catalogs
	switch {
	case output != "":
		return output, nil
	case len(paths) == 0:
		return "", fail(a.words.Desk.NoFile, "command", "add")
	case len(paths) > 1:
		return "", fail(a.words.Desk.OneFile)
	}
	if _, err := file.Read(paths[0]); err != nil && !isReason(err, file.NotFound) {
		if isReason(err, file.IsFolder) {
			return "", fail(a.words.Desk.OneFile)
		}
		return "", err
	}
	return paths[0], nil
}

func isReason(err error, reason file.Reason) bool {
	var e *file.Error
	return errors.As(err, &e) && e.Reason == reason
}

// loadWith reads the catalogs in use together with the file at the path, which
// need not exist yet, so that an addition may use the causes of all.
func (a *app) loadWith(path string) (*catalog.Catalog, []catalog.File, error) {
	base := catalog.ReadKnown(defaultCatalogName, a.sys.Catalog)
	var others []string
	for _, p := range a.globals.catalogs {
		if p != path {
			others = append(others, p)
		}
	}
	var files []catalog.File
	if len(others) > 0 {
		found, err := file.Files(others, a.bounds())
		if err != nil {
			return nil, nil, err
		}
		for _, f := range found {
			if f.Name != path {
				files = append(files, f)
			}
		}
	}
	own, err := file.One(path, a.bounds())
	if err != nil && !isReason(err, file.NotFound) {
		return nil, nil, err
	}
	files = append(files, own)
	c, _ := catalog.ReadAll(files, base)
	return c, files, nil
}

// addEntry adds an opportunity to a file and reports the result.
func (a *app) addEntry(path string, o *catalog.Opportunity) error {
	out, own, err := a.withEntry(path, o)
	if err != nil {
		return err
	}
	if err := a.accept(own); err != nil {
		return err
	}
	if err := file.WriteAtomic(path, out, 0); err != nil {
		return err
	}
	return a.write([]byte(text.Fill(a.words.Desk.Added, "id", o.ID, "file", text.CleanLine(path)) + "\n"))
}

// withEntry returns a file with an opportunity appended, and the problems that a
// check of all files finds in that opportunity.
func (a *app) withEntry(path string, o *catalog.Opportunity) ([]byte, source.Problems, error) {
	_, files, err := a.loadWith(path)
	if err != nil {
		return nil, nil, err
	}
	last := len(files) - 1
	out, err := desk.Add(path, files[last].Data, o)
	if err != nil {
		return nil, nil, err
	}
	files[last].Data = out
	base := catalog.ReadKnown(defaultCatalogName, a.sys.Catalog)
	report := check.Files(files, base, check.Options{AsOf: a.today(), Stale: check.DefaultStale})
	var own source.Problems
	for _, p := range report.Problems {
		if p.File == path && p.Entry == o.ID {
			own = append(own, p)
		}
	}
	return out, own, nil
}
