package importing

import (
	"errors"
	"slices"
	"strconv"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"
)

// Request is what to import, and what is known.
type Request struct {
	File    string           // name of the spreadsheet, for comments
	Data    []byte           // its bytes
	Mapping *Mapping         // nil: one is proposed
	Known   *catalog.Catalog // causes and places that are known; may be nil
	Into    *catalog.File    // the catalog to bring up to date; nil: a new one
	Today   catalog.Date     // for telling what is over
	Lang    catalog.Lang     // of the comments

	// Tell takes what is to be told of rows, in their order; nil: nobody listens.
	Tell func(Note)
}

// Result is a catalog, and the mapping by which it was made.
type Result struct {
	Catalog []byte
	Mapping []byte // the draft, nil where a mapping was given
	Report  Report
}

// The reasons why nothing can be imported.
var (
	ErrNotText = errors.New("the file is no text: it was not saved as CSV")
	ErrNoRows  = errors.New("there is no row in the file")
	ErrNoTitle = errors.New("no column was found for the title")
)

// UnknownColumnError is a column that a mapping names and the table lacks.
type UnknownColumnError struct {
	Column string
	Near   string // the one that was probably meant
	Known  []string
}

func (e *UnknownColumnError) Error() string { return "no column " + strconv.Quote(e.Column) }

// maxOutput is how many bytes of entries are written: less than a catalog file
// may have, as comments and causes come on top.
func maxOutput() int { return source.DefaultLimits().FileBytes - 1<<20 }

// Run imports a spreadsheet. The error is for what cannot be imported at all;
// what is wrong with single rows is told, and the others come through.
func Run(req Request) (*Result, error) {
	if req.Known == nil {
		req.Known = &catalog.Catalog{}
	}
	if notText(req.Data) {
		return nil, ErrNotText
	}
	body, encoding := decode(req.Data)
	body, delim, columns := layout(body, req.Mapping)
	base := req.Known
	if req.Into != nil {
		req.Known, _ = catalog.Read(req.Into.Name, req.Into.Data, base)
		req.Known.Opportunities = nil
	}
	run := &run{req: req, base: base, body: body, delim: delim, columns: columns, c: newConverter(req.Known), tell: req.Tell}
	run.report.Encoding, run.report.Delimiter = encoding, string(delim)
	if run.tell == nil {
		run.tell = func(Note) {}
	}
	draft, err := run.prepare()
	if err != nil {
		if errors.Is(err, ErrNoTitle) {
			return &Result{Mapping: draft}, err
		}
		return nil, err
	}
	run.count()
	var out []byte
	if req.Into != nil {
		out, err = run.update()
	} else {
		out = run.create()
	}
	if err != nil {
		return nil, err
	}
	return &Result{Catalog: out, Mapping: draft, Report: run.report}, nil
}

// run is one import under way.
type run struct {
	req     Request
	base    *catalog.Catalog // what is known beyond the catalog to bring up to date
	body    string
	delim   byte
	columns int
	header  header
	m       *Mapping
	at      []int // index of the column of each rule
	key     int   // index of the column that tells rows apart, -1 for none
	pay     []int // indexes of the columns that speak of money
	c       *converter
	ids     []string          // by data row; "" for one that is left out
	reasons map[int]text.Text // by data row: why it is left out
	native  bool              // the table is one that list wrote
	report  Report
	tell    func(Note)
}

// prepare finds the header and the mapping. It gives the draft, if it made one.
func (r *run) prepare() ([]byte, error) {
	head := r.head()
	if len(head) == 0 {
		return nil, ErrNoRows
	}
	r.m = r.req.Mapping
	switch {
	case r.m != nil && r.m.Header != nil && !*r.m.Header:
		r.header = header{names: make([]string, r.columns)}
	default:
		r.header = findHeader(head, r.columns, r.c)
		if r.m != nil && !r.header.found && (r.m.Header != nil || slices.ContainsFunc(r.m.Columns, func(x Rule) bool { return x.Column != "" })) {
			first := slices.IndexFunc(head, func(x row) bool { return !x.isEmpty() })
			if first < 0 {
				return nil, ErrNoRows
			}
			r.header = header{true, headerNames(head[first].cells, r.columns), first + 1}
		}
	}
	r.report.Header = r.header.found
	looks := r.stats()
	if !slices.ContainsFunc(looks, func(s *stats) bool { return s.filled > 0 }) {
		return nil, ErrNoRows
	}
	proposed := r.m == nil
	if proposed {
		r.m = propose(looks, r.header.found, r.c, r.req.Known)
	}
	r.native = (proposed || isListed(r.header.names)) && slices.ContainsFunc(r.m.Columns, func(x Rule) bool { return x.Field == "id" })
	if err := r.resolve(); err != nil {
		return nil, err
	}
	for i, s := range looks {
		if s.filled > 0 && !slices.Contains(r.at, i) && i != r.key {
			r.report.Unused = append(r.report.Unused, columnTitle(s, i))
		}
	}
	if !proposed {
		return nil, nil
	}
	draft := writeMapping(r.m, r.req.File, string(r.delim), r.header.found, looks, r.report.Unused, r.req.Lang)
	if !r.gives("title") {
		return draft, ErrNoTitle
	}
	return draft, nil
}

// Fits reports whether every column that a mapping names is in a spreadsheet.
func Fits(m *Mapping, data []byte) bool {
	r := &run{req: Request{Mapping: m, Known: &catalog.Catalog{}}, c: newConverter(&catalog.Catalog{})}
	r.body, _ = decode(data)
	r.body, r.delim, r.columns = layout(r.body, m)
	if m.Header != nil && !*m.Header && findHeader(r.head(), r.columns, r.c).found {
		return false
	}
	_, err := r.prepare()
	return err == nil
}

// layout finds the delimiter and the number of columns, or takes the delimiter
// that the mapping names.
func layout(body string, m *Mapping) (string, byte, int) {
	body, delim, columns := sniff(body)
	if m != nil && m.Delimiter != "" {
		delim = m.Delimiter[0]
		columns, _ = regularity(body, delim)
	}
	return body, delim, columns
}

func columnTitle(s *stats, i int) string {
	if s.header != "" {
		return s.header
	}
	return strconv.Itoa(i + 1)
}

// head gives the first rows.
func (r *run) head() []row {
	t := newTable(r.body, r.delim, r.columns)
	var rows []row
	for len(rows) < sampleRows {
		var x row
		if !t.next(&x) {
			break
		}
		rows = append(rows, x)
	}
	return rows
}

// rows walks through the rows of data.
func (r *run) rows(visit func(i int, x *row) bool) {
	t := newTable(r.body, r.delim, r.columns)
	var x row
	for i := 0; t.next(&x); {
		if x.number <= r.header.above || x.isEmpty() {
			continue
		}
		if !visit(i, &x) {
			return
		}
		i++
	}
}

// stats looks at the columns.
func (r *run) stats() []*stats {
	all := make([]*stats, len(r.header.names))
	for i := range all {
		all[i] = &stats{header: r.header.names[i], distinct: map[string]int{}, dates: map[dateOrder]int{}}
	}
	r.rows(func(n int, x *row) bool {
		for i, cell := range x.cells[:min(len(x.cells), len(all))] {
			all[i].add(cell, r.c, r.req.Known)
		}
		return n+1 < statRows && (n < sampleRows/2 || (n+1)*len(all) < statCells)
	})
	return all
}

// resolve finds the columns of the rules.
func (r *run) resolve() error {
	find := func(rule *Rule) (int, error) {
		i := rule.find(r.header.names)
		if i >= 0 && i < max(r.columns, len(r.header.names)) {
			return i, nil
		}
		known := slices.DeleteFunc(slices.Clone(r.header.names), func(s string) bool { return s == "" })
		return 0, &UnknownColumnError{rule.title(), source.Words{Allowed: known}.Nearest(rule.title()), known}
	}
	r.at, r.key = nil, -1
	for i := range r.m.Columns {
		at, err := find(&r.m.Columns[i])
		if err != nil {
			return err
		}
		r.at = append(r.at, at)
	}
	for i, name := range r.header.names {
		if isPayWord(name) {
			r.pay = append(r.pay, i)
		}
	}
	if r.m.Key != "" {
		var err error
		if r.key, err = find(&Rule{Column: r.m.Key}); err != nil {
			return err
		}
	}
	return nil
}

// gives reports whether a rule or a fixed value sets the field.
func (r *run) gives(field string) bool {
	return slices.ContainsFunc(r.m.Columns, func(x Rule) bool { return x.Field == field || topOf(x.Field) == field }) ||
		slices.ContainsFunc(r.m.Fixed, func(x Fixed) bool { return x.Field == field || topOf(x.Field) == field })
}
