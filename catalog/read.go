package catalog

import (
	"slices"
	"strconv"

	"aina/catalog/parallel"
	"aina/catalog/source"
)

// File is one file of a catalog: its name, for telling places, and its bytes.
type File struct {
	Name     string
	Data     []byte
	MaxBytes int // how long it may be; 0: as by default
}

// Entry is an opportunity with the place it was read from, for rules that look
// at a record and report where it is wrong.
type Entry struct {
	Opportunity *Opportunity
	Fields      source.Map

	// What was written but could not be understood, where safety depends on it.
	unclearHazard, unclearContact bool

	meant []string // the keys that unknown ones were probably meant to be
}

// Lacks reports whether none of the keys has a value, not even under a key that
// is misspelt.
func (e *Entry) Lacks(keys ...string) bool {
	for _, key := range keys {
		if v, ok := e.Fields.Get(key); ok || v.IsBad() || slices.Contains(e.meant, key) {
			return false
		}
	}
	return true
}

// Later returns the place of the value that comes last in the file among those
// of the keys that are there.
func (e *Entry) Later(keys ...string) source.Span {
	at, _ := e.later(keys...)
	return at
}

// Read reads the bytes of one file as a catalog and reports all problems. It
// never fails: what is good is served, an entry with an error of shape or of
// harm is left out, an error of sense drops its value.
//
// base holds the causes, places, support and portals that are known already; it
// may be nil. The file may add to them and override them. The result holds them
// all, and the opportunities of the file alone.
func Read(file string, data []byte, base *Catalog) (*Catalog, source.Problems) {
	return ReadAll([]File{{Name: file, Data: data}}, base)
}

// ReadAll reads several files as one catalog, in their order. An id that an
// earlier file has already is reported in the later, naming both places. What
// causes and places one file defines, all of them know.
func ReadAll(files []File, base *Catalog) (*Catalog, source.Problems) {
	r := Visit(files, base, nil)
	return r.Catalog, r.Problems()
}

// Reading is a catalog with the files it was read from, for rules that look at
// what was written as well as at what it means.
type Reading struct {
	Catalog *Catalog
	Docs    []*source.Doc
	Entries []*Entry // all opportunities in order, those left out too; nil where Visit gave them
}

// Problems returns what was found in all files, in order.
func (r *Reading) Problems() source.Problems {
	var all source.Problems
	for _, d := range r.Docs {
		all = append(all, d.Problems()...)
	}
	all.Sort()
	return all
}

// Open reads files as ReadAll does, and keeps the documents with all their entries.
func Open(files []File, base *Catalog) *Reading {
	r := newReader(base)
	reading := &Reading{Catalog: r.c}
	for _, root := range r.begin(reading, files, func(int) string { return "" }) {
		r.keep(root, func(e *Entry) {
			kept, o := *e, *e.Opportunity
			kept.Opportunity = &o
			reading.Entries = append(reading.Entries, &kept)
		})
	}
	return reading
}

// begin reads everything but the opportunities, and returns the roots of the documents that
// may have some. Of file i, later is the key of a list that is left for later.
func (r *reader) begin(reading *Reading, files []File, later func(i int) string) []source.Map {
	roots := make([]source.Map, 0, len(files))
	reading.Docs = make([]*source.Doc, len(files))
	parallel.Do(len(files), func(i int) {
		f := files[i]
		reading.Docs[i] = source.ParseBeside(f.Name, f.Data, source.LimitsOf(f.MaxBytes), later(i))
	})
	for _, d := range reading.Docs {
		if root, ok := top(d); ok {
			roots = append(roots, root)
			r.parts(root)
		}
	}
	r.regions()
	r.wordsOfCauses()
	if r.base.places != nil && !r.newPlaces {
		r.c.Places, r.c.places = r.base.Places, r.base.placeIndex()
	} else {
		r.c.IndexPlaces()
	}
	return roots
}

// reader gathers a catalog from documents.
type reader struct {
	base      *Catalog
	c         *Catalog
	newPlaces bool                             // a document defines places; without any the index of the known ones is kept
	ids       map[string]map[string]definition // by kind and id
	places    []pending
	names     source.Words            // of the fields
	vocab     map[string]source.Words // by key
	rules     []EntryRule

	afforded  map[afforded]map[Motive]int
	reportsTo *source.Doc
	reports   []source.Reporter // of the rules, to that document
}

// definition is where an id is defined.
type definition struct {
	doc  *source.Doc
	line int
}

// pending is the region of a place, to be looked up when all places are known.
type pending struct {
	place string
	at    source.Node
}

func newReader(base *Catalog) *reader {
	if base == nil {
		base = &Catalog{}
	}
	return &reader{
		base: base,
		c: &Catalog{
			Causes:  slices.Clone(base.Causes),
			Places:  slices.Clone(base.Places),
			Support: slices.Clone(base.Support),
			Portals: slices.Clone(base.Portals),
		},
		ids:      map[string]map[string]definition{},
		afforded: map[afforded]map[Motive]int{},
		names:    source.Words{Allowed: OpportunityKeys(), Aliases: fieldAliases()},
		vocab:    newVocabulary(),
		// A rule of sense drops what it reports, so these come first: the rules of
		// harm look at what would be served.
		rules: append(senseRules(), harmRules()...),
	}
}

// top returns the map that a document begins with, or reports that there is none.
func top(d *source.Doc) (source.Map, bool) {
	root := d.Root()
	switch {
	case !root.Exists() && len(d.Problems()) > 0:
		return source.Map{}, false
	case root.IsNull():
		d.Empty("opportunities")
		return source.Map{}, false
	case root.IsList() && slices.ContainsFunc(root.Items(), isEntry):
		d.Report(root.Span(), source.WrongType, msgRootList)
		return source.Map{}, false
	case root.IsMap() && isEntry(root) && !hasTopKey(root):
		d.Report(source.Map{Node: root}.FirstKey(), source.WrongType, msgOneEntry)
		return source.Map{}, false
	case !root.IsMap(), !mayBeCatalog(root):
		d.Report(root.Span(), source.WrongType, msgNotACatalog)
		return source.Map{}, false
	}
	return root.Map()
}

// isEntry reports a map that looks like an opportunity.
func isEntry(n source.Node) bool {
	if !n.IsMap() {
		return false
	}
	m := source.Map{Node: n}
	_, id := m.Get("id")
	_, title := m.Get("title")
	return title || id
}

// hasTopKey reports a map with a key that a catalog begins with.
func hasTopKey(n source.Node) bool {
	words := topKeys()
	return slices.ContainsFunc(source.Map{Node: n}.Fields(), func(f source.Field) bool { return slices.Contains(words.Allowed, f.Name) })
}

// mayBeCatalog reports a map with a key that is one of a catalog, or a slip for one.
func mayBeCatalog(n source.Node) bool {
	words := topKeys()
	fields := source.Map{Node: n}.Fields()
	return len(fields) == 0 || slices.ContainsFunc(fields, func(f source.Field) bool { return words.Nearest(f.Name) != "" || isPay(f.Name) })
}

// unique reports an id that is used a second time.
func (r *reader) unique(kind, id string, at source.Node) bool {
	if r.ids[kind] == nil {
		r.ids[kind] = map[string]definition{}
	}
	first, twice := r.ids[kind][id]
	if !twice {
		r.ids[kind][id] = definition{at.Doc(), at.LineNumber()}
		return true
	}
	d := at.Doc()
	if first.doc == d {
		d.Report(at.Span(), source.DuplicateID, msgDuplicateID, "id", id, "line", strconv.Itoa(first.line))
	} else {
		d.Report(at.Span(), source.DuplicateID, msgDuplicateIDAcross, "id", id, "line", strconv.Itoa(first.line), "file", first.doc.File())
	}
	return false
}

// record is an entry with its opportunity.
type record struct {
	Entry
	opportunity Opportunity
}

// keep reads the opportunities of a document, and keeps those that nothing keeps out. Visit
// gets all of them, and keeps none; it may be nil. It returns what [source.EachEntry] does.
func (r *reader) keep(root source.Map, visit func(*Entry)) bool {
	var numbers []int
	first := len(r.c.Opportunities)
	list, d := root.Value(opportunities), root.Doc()
	whole := source.EachEntry(list, func() func(source.Entry, *record) {
		return r.beside().record
	}, func(item source.Entry, of *record) {
		of.Fields = item.Map
		if id := of.opportunity.ID; id != "" {
			r.unique("opportunity", id, item.Value("id"))
		}
		if visit != nil {
			visit(&of.Entry)
		}
		numbers = append(numbers, item.Number)
		r.c.Opportunities = append(r.c.Opportunities, of.opportunity)
	})
	left := d.LeftOut()
	good := r.c.Opportunities[:first]
	for i, number := range numbers {
		if !left(number) {
			good = append(good, r.c.Opportunities[first+i])
		}
	}
	clear(r.c.Opportunities[len(good):])
	r.c.Opportunities = good
	return whole
}

// beside returns a reader of entries that knows the same as r and changes nothing of it.
func (r *reader) beside() *reader {
	return &reader{c: r.c, names: r.names, vocab: r.vocab, rules: r.rules, afforded: map[afforded]map[Motive]int{}}
}

// record reads an entry and holds it to the rules.
func (r *reader) record(item source.Entry, to *record) {
	*to = record{}
	to.Entry = Entry{Opportunity: &to.opportunity, Fields: item.Map}
	e, d := &to.Entry, item.Doc()
	r.entry(e)
	d.Name(item.Number, e.Opportunity.ID)
	if d != r.reportsTo {
		r.reportsTo, r.reports = d, nil
		for _, rule := range r.rules {
			r.reports = append(r.reports, d.ReportAs(rule.Code))
		}
	}
	for i, rule := range r.rules {
		rule.Find(e, r.reports[i])
	}
	e.assumeStrictest()
}

// EntryRule is one rule for entries: it looks at the record and
// reports what breaks it, at a place, in words.
type EntryRule struct {
	Code source.Code
	Find func(e *Entry, report source.Reporter)
}

// assumeStrictest keeps an error of sense from lifting a protection. A hazard or a kind of
// contact that was written but not understood is taken as the strictest, so
// that a slip of the pen never shows a barred role to a person under 18.
func (e *Entry) assumeStrictest() {
	if e.unclearHazard && len(e.Opportunity.Hazards) == 0 {
		e.Opportunity.Hazards = []string{"hazardous"}
	}
	if e.unclearContact {
		e.Opportunity.BeneficiaryContact = Direct
	}
}

// ReadEntry reads a file that is one opportunity, its keys at the top level. It must
// keep all rules for entries of a catalog. Base gives the causes and places that are
// known; it may be nil. The opportunity is nil where an error keeps it out.
func ReadEntry(file string, data []byte, base *Catalog) (*Opportunity, source.Problems) {
	r := newReader(base)
	r.wordsOfCauses()
	d, _ := source.Parse(file, data, source.DefaultLimits())
	root, ok := d.Root().Map()
	if !ok {
		if len(d.Problems()) == 0 {
			d.Empty("id")
		}
		return nil, d.Problems()
	}
	number := d.Entry(root.Node)
	var read record
	r.record(source.Entry{Map: root, Number: number}, &read)
	if d.LeftOut()(number) {
		return nil, d.Problems()
	}
	return &read.opportunity, d.Problems()
}
