package importing

import (
	"bytes"
	"errors"
	"iter"
	"slices"

	"aina/catalog"
	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/convert"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/table"
	"aina/catalog/desk/importing/update"
	"aina/catalog/source"
)

// Request is what to import, and what is known already.
type Request struct {
	File    string           // name of the spreadsheet, for comments
	Data    []byte           // its bytes
	Table   *table.Table     // what they hold; nil: Run opens them
	Mapping *mapping.Mapping // nil: one is proposed
	Known   *catalog.Catalog // known causes and places; may be nil
	Into    *catalog.File    // the catalog to update; nil: a new one
	Today   catalog.Date     // for finding out what is over
	Lang    catalog.Lang     // of the comments

	// OnNote receives the notes on rows, in the order of the rows; may be nil.
	OnNote func(convert.Note)
}

// Result is a catalog, and the mapping by which it was made.
type Result struct {
	Catalog []byte           // nil where it is given in parts
	Parts   iter.Seq[[]byte] // of the catalog, in their order; may be asked for again; nil where Into stays as it is
	Mapping []byte           // the draft, nil where a mapping was given
	Report  Report
}

// The reasons why nothing can be imported.
var (
	ErrNoRows  = errors.New("the file has no rows")
	ErrNoTitle = errors.New("no column was found for the title")
)

// maxOutput is how many bytes of entries are written: less than a catalog file
// may have, as comments and causes are added.
func maxOutput() int { return source.DefaultLimits().FileBytes - 1<<20 }

// Run imports a spreadsheet. A row with something wrong gets a note and does not
// stop the others; the error is for what cannot be imported at all: those of
// table.Open, ErrNoRows, ErrNoTitle (the result then has the draft of the mapping),
// an *mapping.UnknownColumnError, and with Into also an *update.FileError, a
// *desk.EditError or update.ErrUnsafe.
func Run(req Request) (*Result, error) {
	var into []byte
	if req.Into != nil {
		file := *req.Into
		req.Into, into = &file, file.Data
	}
	res, err := RunInParts(req)
	switch {
	case err != nil:
	case res.Parts == nil:
		res.Catalog = into
	default:
		res.Catalog, res.Parts = bytes.Join(slices.Collect(res.Parts), nil), nil
	}
	return res, err
}

// RunInParts is Run for large tables: the catalog is given in parts, so that it need
// not be in memory as a whole. The bytes of Into are taken out of it and let go of.
func RunInParts(req Request) (*Result, error) {
	if req.Known == nil {
		req.Known = &catalog.Catalog{}
	}
	if req.Table == nil {
		t, err := table.Open(req.Data, "")
		if err != nil {
			return nil, err
		}
		req.Table = t
	}
	var into *update.Catalog
	if req.Into != nil {
		var err error
		data := req.Into.Data
		req.Into.Data = nil
		if into, err = update.Open(req.Into.Name, data, req.Known); err != nil {
			return nil, err
		}
		req.Known = into.Known
	}
	if req.OnNote == nil {
		req.OnNote = func(convert.Note) {}
	}
	r := newRun(req)
	r.into = into
	draft, err := r.prepare()
	switch {
	case errors.Is(err, ErrNoTitle):
		return &Result{Mapping: draft}, err
	case err != nil:
		return nil, err
	}
	r.assignIDs()
	var out iter.Seq[[]byte]
	if into != nil {
		out, err = r.update()
	} else {
		out = r.create()
	}
	if err != nil {
		return nil, err
	}
	return &Result{Parts: out, Mapping: draft, Report: r.report}, nil
}

// Fits reports whether every column that a mapping names is in a table.
func Fits(m *mapping.Mapping, t *table.Table) bool {
	r := newRun(Request{Table: t, Mapping: m, Known: &catalog.Catalog{}})
	if m.Header != nil && !*m.Header && mapping.FindHeader(r.table.Head(), r.table.Columns, r.reader).Found {
		return false
	}
	_, err := r.prepare()
	return err == nil
}

func newRun(req Request) *run {
	r := &run{req: req, table: req.Table, reader: cells.NewReader(req.Known), m: req.Mapping, used: map[string]bool{}, noCause: map[string]*Word{}}
	if req.Mapping != nil {
		r.table = r.table.WithDelimiter(req.Mapping.Delimiter)
	}
	t := r.table
	r.report.Encoding, r.report.Misread, r.report.Other, r.report.Lines = t.Encoding, t.Misread, t.Other, t.Lines
	r.report.Delimiter, r.report.Sheet = t.Delimiter, t.Sheet
	return r
}
