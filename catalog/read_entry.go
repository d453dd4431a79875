package catalog

import "aina/catalog/source"

// ReadEntry reads a file that is one opportunity, its keys at the top level.
// It must keep all rules for entries of a catalog. Base gives
// the causes and places that are known; it may be nil. The opportunity is nil
// where an error keeps it out.
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
	e := r.opportunity(source.Entry{Map: root, Number: number})
	if d.LeftOut()(number) {
		return nil, d.Problems()
	}
	return e.Opportunity, d.Problems()
}
