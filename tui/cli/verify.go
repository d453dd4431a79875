package cli

import (
	"bytes"
	"slices"

	"github.com/spf13/cobra"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/file"
	"aina/catalog/locale"
	"aina/catalog/source"
	"aina/catalog/text"
)

type verifyOptions struct {
	ids    []string
	by     string
	retire bool
}

func (a *app) newVerify() *cobra.Command {
	opt := verifyOptions{}
	w := a.words.Desk
	cmd := a.command(w.Verify, func(args []string) error {
		opt.ids = args
		return a.verify(opt)
	})
	cmd.Args = cobra.ArbitraryArgs
	cmd.ValidArgsFunction = a.fromCatalog(a.idsOf)
	cmd.Flags().StringVar(&opt.by, "by", "", w.By)
	cmd.Flags().BoolVar(&opt.retire, "retire", false, w.Retire)
	complete(cmd, "by", cobra.NoFileCompletions)
	return cmd
}

// verify records in entries that they were verified today. If any id is unknown, it
// writes nothing.
func (a *app) verify(opt verifyOptions) error {
	w := a.words.Desk
	switch {
	case len(opt.ids) == 0:
		return fail(w.NoID)
	case len(a.globals.catalogs) == 0:
		return fail(w.NoFile, "command", "verify ID")
	}
	files, err := file.Files(a.globals.catalogs, a.bounds())
	if err != nil {
		return err
	}
	in, err := a.filesOf(opt.ids, files)
	if err != nil {
		return err
	}
	visit := desk.Verification{On: a.today(), By: opt.by}
	line := w.Verified
	if opt.retire {
		visit.Status, line = catalog.Defunct, w.Retired
	}
	changed := make([][]byte, len(files))
	for i, f := range files {
		if len(in[i]) == 0 {
			continue
		}
		if changed[i], _, err = desk.Verify(f.Name, f.Data, in[i], visit); err != nil {
			return err
		}
	}
	var out bytes.Buffer
	for i, f := range files {
		if changed[i] == nil {
			continue
		}
		if err := file.WriteAtomic(f.Name, changed[i], 0); err != nil {
			return err
		}
		for _, id := range in[i] {
			out.WriteString(text.Fill(line, "id", id, "file", text.CleanLine(f.Name), "date", locale.Date(a.lang, string(visit.On))) + "\n")
		}
	}
	return a.write(out.Bytes())
}

// filesOf lists for each file which of the ids it has. An id that several files
// have belongs to the first.
func (a *app) filesOf(ids []string, files []catalog.File) ([][]string, error) {
	in := make([][]string, len(files))
	held := make([][]string, len(files))
	var all, lines, broken []string
	for i, f := range files {
		held[i] = desk.IDs(f.Name, f.Data)
		all = append(all, held[i]...)
		if doc, problems := source.Parse(f.Name, f.Data, source.DefaultLimits()); doc.Tree() == nil {
			if first, bad := problems.First(); bad {
				broken = append(broken, a.problemLine(first))
			}
		}
	}
	for _, id := range ids {
		at := slices.IndexFunc(held, func(ids []string) bool { return slices.Contains(ids, id) })
		if at >= 0 {
			if !slices.Contains(in[at], id) {
				in[at] = append(in[at], id)
			}
			continue
		}
		line := text.Fill(a.words.Desk.UnknownID, "id", text.CleanLine(id))
		lines = append(lines, suggest(a.words, line, nearest(id, all)))
	}
	if len(lines) > 0 && len(broken) > 0 {
		lines = broken // what is not found may be in a file that cannot be read
	}
	if len(lines) > 0 {
		return nil, &failure{lines}
	}
	return in, nil
}
