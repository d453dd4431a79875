package cli

import (
	"bytes"
	"errors"
	"iter"
	"path/filepath"
	"runtime/debug"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"aina/catalog"
	"aina/catalog/desk/importing"
	"aina/catalog/desk/importing/convert"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/update"
	"aina/catalog/file"
	"aina/catalog/text"
)

// maxTable is how many bytes a spreadsheet may have.
const maxTable = 256 << 20

// maxReported is how many rows with notes are reported one by one; rows that are
// left out always are.
const maxReported = 1000

// How much garbage there may be beside what is in use, in percent, while a table is
// imported to a new catalog, and to one that is there, of which more is in use. Rows
// leave much garbage behind: with Go's default of 100, ten thousand of them take a tenth
// more memory, but less time.
const (
	newGC    = 60
	updateGC = 50
)

// exitLeftOut is the exit code if a row was left out.
const exitLeftOut = 1

type importOptions struct {
	path    string
	sheet   string
	mapping string
	output  string
}

// name is what the table is called in reports.
func (o importOptions) name() string {
	if o.path == "-" {
		return stdinName
	}
	return o.path
}

func (a *app) newImport() *cobra.Command {
	opt := importOptions{}
	w := a.words.Import
	cmd := a.command(w.Command, func(args []string) error {
		if len(args) == 0 {
			return fail(w.NoFile)
		}
		opt.path = args[0]
		if opt.output == "-" {
			opt.output = ""
		}
		return a.importTable(opt)
	})
	cmd.Args = a.atMost(1)
	cmd.Flags().StringVar(&opt.sheet, "sheet", "", w.Files.Sheet)
	cmd.Flags().StringVar(&opt.mapping, "map", "", w.Map)
	cmd.Flags().StringVarP(&opt.output, "output", "o", "", w.Output)
	return cmd
}

// importTable turns a spreadsheet into a catalog, and reports on its rows.
func (a *app) importTable(opt importOptions) error {
	defer debug.SetGCPercent(debug.SetGCPercent(newGC))
	data, err := a.readTable(opt.path)
	if err != nil {
		return err
	}
	opened, err := a.openTable(data, opt, sheetOf(opt))
	if err != nil {
		return err
	}
	known, err := a.knownParts()
	if err != nil {
		return err
	}
	into, err := existing(opt.output)
	if err != nil {
		return err
	}
	if into != nil {
		debug.SetGCPercent(updateGC)
	}
	rows := &rowReporter{app: a, file: text.CleanLine(filepath.Base(opt.name()))}
	req := importing.Request{File: filepath.Base(opt.name()), Table: opened, Known: known, Into: into, Today: a.today(), Lang: a.lang, OnNote: rows.tell}
	draft := draftPath(opt)
	res, used, err := a.runImport(req, opt, draft)
	if err != nil {
		if errors.Is(err, importing.ErrNoTitle) && res != nil {
			a.keepDraft(draft, res.Mapping)
		}
		return a.importError(err, opt, used)
	}
	rows.flush()
	if err := a.keepCatalog(opt.output, res.Parts); err != nil {
		return err
	}
	if used == "" {
		a.keepDraft(draft, res.Mapping)
	} else {
		a.note(a.words.Import.MapUsed, "file", text.CleanLine(used))
	}
	rows.rest()
	a.summary(res.Report, opt, into != nil)
	if res.Report.LeftOut > 0 {
		a.code = exitLeftOut
	}
	return nil
}

// readTable reads the spreadsheet from a file or, with -, the standard input.
func (a *app) readTable(path string) (data []byte, err error) {
	if path == "-" {
		data, err = a.readStdin(maxTable)
	} else {
		data, err = file.ReadUpTo(path, maxTable)
	}
	if err == nil && len(data) > maxTable {
		return nil, fail(a.words.Import.TooLarge, "file", text.CleanLine(path), "limit", "256")
	}
	return data, err
}

// knownParts returns the causes and places that are known.
func (a *app) knownParts() (*catalog.Catalog, error) {
	c, _, err := a.load()
	if err != nil {
		return nil, err
	}
	c.Opportunities = nil // a new catalog would lack the index of the places
	return c, nil
}

// existing reads the catalog to update, nil if there is none yet.
func existing(path string) (*catalog.File, error) {
	if path == "" {
		return nil, nil
	}
	data, err := file.Read(path)
	switch {
	case isReason(err, file.NotFound):
		return nil, nil
	case err != nil:
		return nil, err
	}
	return &catalog.File{Name: path, Data: data}, nil
}

// draftPath is the file for a proposed mapping: next to the catalog, or next to
// the spreadsheet if the catalog goes to the standard output.
func draftPath(opt importOptions) string {
	switch {
	case opt.output != "":
		return strings.TrimSuffix(opt.output, filepath.Ext(opt.output)) + ".map.yaml"
	case opt.path == "-":
		return ""
	}
	return opt.path + ".map.yaml"
}

// runImport imports with the named mapping, or the one next to the catalog if
// somebody changed it and it fits, or a proposed one. It returns the name of the mapping
// that was used, "" for a proposed one.
func (a *app) runImport(req importing.Request, opt importOptions, draft string) (*importing.Result, string, error) {
	path := opt.mapping
	if path == "" && opt.output != "" {
		path = draft
	}
	data, err := file.Read(path)
	switch {
	case err == nil && opt.mapping == "" && mapping.IsDraft(data):
	case err == nil:
		m, problems := mapping.Read(path, data)
		if problems.HasErrors() {
			return nil, path, a.problemsError(problems)
		}
		if opt.mapping != "" || importing.Fits(m, req.Table) {
			req.Mapping = m
		}
	case opt.mapping != "":
		return nil, path, err
	}
	if req.Mapping == nil {
		path = ""
	}
	res, err := importing.RunInParts(req)
	return res, path, err
}

// keepDraft writes a proposed mapping, unless somebody changed the one that is
// there.
func (a *app) keepDraft(path string, draft []byte) {
	if path == "" || draft == nil {
		return
	}
	w := a.words.Import
	was, err := file.Read(path)
	isDraft := err == nil && mapping.IsDraft(was)
	if isDraft && bytes.Equal(was, draft) {
		return
	}
	switch err := file.Save(path, draft, isDraft); {
	case err == nil:
		a.note(w.Draft, "file", text.CleanLine(path))
	case file.IsExist(err):
		a.note(w.DraftKept, "file", text.CleanLine(path))
	default:
		for _, line := range a.explain(err) {
			a.note(line)
		}
	}
}

// keepCatalog writes the catalog, unless nothing in it changed.
func (a *app) keepCatalog(path string, parts iter.Seq[[]byte]) error {
	switch {
	case parts == nil:
		return nil
	case path != "":
		return file.WriteAtomicParts(path, parts, 0)
	}
	for part := range parts {
		if err := a.write(part); err != nil {
			return err
		}
	}
	return nil
}

// importError explains why nothing was imported.
func (a *app) importError(err error, opt importOptions, used string) error {
	w, name := a.words.Import, text.CleanLine(opt.path)
	var column *mapping.UnknownColumnError
	var into *update.FileError
	switch {
	case errors.Is(err, importing.ErrNoRows):
		return fail(w.NoRows, "file", name)
	case errors.Is(err, importing.ErrNoTitle):
		return fail(w.NoTitle, "file", name)
	case errors.As(err, &column):
		line := text.Fill(w.NoColumn, "map", text.CleanLine(used), "column", column.Column, "known", strings.Join(column.Known, ", "))
		return a.didYouMean(line, column.Near)
	case errors.As(err, &into):
		return a.problemsError(into.Problems)
	case errors.Is(err, update.ErrUnsafe):
		return fail(w.Unsafe, "file", text.CleanLine(opt.output))
	}
	return err
}

// rowReporter collects the notes of a row and reports each on a line of its own.
type rowReporter struct {
	app   *app
	file  string
	row   int
	notes []string
	out   bool // the row is left out
	shown int
	more  int             // rows that were not reported
	once  map[string]bool // columns of which a note was reported that is enough once
}

func (r *rowReporter) tell(n convert.Note) {
	if n.Row != r.row {
		r.flush()
	}
	r.row = n.Row
	r.out = r.out || n.Kind == convert.LeftOut
	if n.Once {
		if r.once[n.Field+"\x00"+n.Column] {
			return
		}
		if r.once == nil {
			r.once = map[string]bool{}
		}
		r.once[n.Field+"\x00"+n.Column] = true
	}
	r.notes = append(r.notes, n.Text.In(r.app.lang))
}

// flush reports the row whose notes were collected.
func (r *rowReporter) flush() {
	if len(r.notes) > 0 {
		if r.out || r.shown < maxReported {
			for _, text := range r.notes {
				r.app.note(r.app.words.Import.Row, "file", r.file, "row", strconv.Itoa(r.row), "text", text)
			}
			r.shown++
		} else {
			r.more++
		}
	}
	r.notes, r.out = r.notes[:0], false
}

// rest reports how many rows were not reported one by one.
func (r *rowReporter) rest() {
	if r.more > 0 {
		r.app.note(r.app.words.Import.MoreRows.For(r.app.lang, r.more))
	}
}
