package importing

import (
	"errors"

	"aina/catalog"
	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/convert"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/table"
	"aina/catalog/source"
)

// Request is what to import, and what is known already.
type Request struct {
	File    string           // name of the spreadsheet, for comments
	Data    []byte           // its bytes
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
	Catalog []byte
	Mapping []byte // the draft, nil where a mapping was given
	Report  Report
}

// The reasons why nothing can be imported.
var (
	ErrNotText = errors.New("the file is not text: it was not saved as CSV")
	ErrNoRows  = errors.New("the file has no rows")
	ErrNoTitle = errors.New("no column was found for the title")
)

// ErrUnsafe says that the catalog could not be edited safely: it would not read
// as it should.
var ErrUnsafe = errors.New("the catalog would not read as it should")

// maxOutput is how many bytes of entries are written: less than a catalog file
// may have, as comments and causes are added.
func maxOutput() int { return source.DefaultLimits().FileBytes - 1<<20 }

// Run imports a spreadsheet. A row with something wrong gets a note and does not
// stop the others; the error is for what cannot be imported at all: ErrNotText,
// ErrNoRows, ErrNoTitle (the result then has the draft of the mapping), an
// *mapping.UnknownColumnError, and with Into also an *update.FileError, a
// *desk.EditError or ErrUnsafe.
func Run(req Request) (*Result, error) {
	if req.Known == nil {
		req.Known = &catalog.Catalog{}
	}
	if table.IsBinary(req.Data) {
		return nil, ErrNotText
	}
	base := req.Known
	if req.Into != nil {
		req.Known, _ = catalog.Read(req.Into.Name, req.Into.Data, base)
		req.Known.Opportunities = nil
	}
	if req.OnNote == nil {
		req.OnNote = func(convert.Note) {}
	}
	r := newRun(req)
	draft, err := r.prepare()
	switch {
	case errors.Is(err, ErrNoTitle):
		return &Result{Mapping: draft}, err
	case err != nil:
		return nil, err
	}
	r.assignIDs()
	var out []byte
	if req.Into != nil {
		out, err = r.update(base)
	} else {
		out = r.create()
	}
	if err != nil {
		return nil, err
	}
	return &Result{Catalog: out, Mapping: draft, Report: r.report}, nil
}

// Fits reports whether every column that a mapping names is in a spreadsheet.
func Fits(m *mapping.Mapping, data []byte) bool {
	r := newRun(Request{Data: data, Mapping: m, Known: &catalog.Catalog{}})
	if m.Header != nil && !*m.Header && mapping.FindHeader(r.table.Head(), r.table.Columns, r.reader).Found {
		return false
	}
	_, err := r.prepare()
	return err == nil
}

func newRun(req Request) *run {
	delimiter := ""
	if req.Mapping != nil {
		delimiter = req.Mapping.Delimiter
	}
	r := &run{req: req, table: table.Open(req.Data, delimiter), reader: cells.NewReader(req.Known), m: req.Mapping}
	r.report.Encoding, r.report.Delimiter = r.table.Encoding, string(r.table.Delimiter)
	return r
}
