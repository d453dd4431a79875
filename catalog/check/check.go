package check

import (
	"aina/catalog"
	"aina/catalog/source"
)

// DefaultStale is how many days an opening counts as checked.
const DefaultStale = 180

// Options say how a catalog is checked.
type Options struct {
	AsOf  catalog.Date // the day; "": nothing has ended or is stale
	Stale int          // days after which an opening has to be looked at again
}

// Report is what was found in some files, with their lines for showing.
type Report struct {
	Problems source.Problems // in order of file, line and column
	Catalog  *catalog.Catalog
	docs     map[string]*source.Doc
}

// Files checks files as one catalog. Base gives the causes and places that are
// known already; it may be nil.
func Files(files []catalog.File, base *catalog.Catalog, opt Options) *Report {
	var allow map[string]*allowComments
	var duplicates *duplicates
	r := catalog.Visit(files, base, func(r *catalog.Reading) func(*catalog.Entry) {
		allow, duplicates = make(map[string]*allowComments, len(r.Docs)), newDuplicates()
		for _, d := range r.Docs {
			checkTexts(d)
			allow[d.File()] = newAllowComments(d)
			allow[d.File()].check()
		}
		rules, fields := entryRules(r.Catalog, opt), tableOf(catalog.OpportunityFields())
		var d *source.Doc
		var warn []source.Reporter
		return func(e *catalog.Entry) {
			fields.record(e.Fields.Node)
			if d != e.Fields.Doc() {
				d, warn = e.Fields.Doc(), nil
				for _, rule := range rules {
					warn = append(warn, d.WarnAs(rule.Code))
				}
			}
			for i, rule := range rules {
				rule.Find(e, warn[i])
			}
			allow[d.File()].entry(e.Fields)
			duplicates.add(e)
		}
	})
	duplicates.warn()
	report := &Report{Catalog: r.Catalog, docs: make(map[string]*source.Doc, len(r.Docs))}
	for _, d := range r.Docs {
		report.docs[d.File()] = d
	}
	for _, p := range r.Problems() {
		if p.Severity == source.Error || !allow[p.File].allowed(p) {
			report.Problems = append(report.Problems, p)
		}
	}
	return report
}
