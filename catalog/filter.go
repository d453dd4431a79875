package catalog

import "slices"

// Filter is what to choose opportunities by. Every part that is set must fit;
// the zero Filter chooses all.
type Filter struct {
	Causes     []string   // one of them
	Activities []Activity // one of them
	Query      string     // words to be found, see Index.Select
	Limits     *Limits    // what is possible; nil: no gates are tried
	On         Date       // the day for the gates; "": nothing has ended
}

// Select chooses opportunities; see Index.Select. To search one catalog
// often, keep an Index.
func (c *Catalog) Select(f Filter, lang Lang) []*Opportunity {
	return NewIndex(c).Select(f, lang)
}

// Among says of each opportunity whether it meets everything but the query; nil where all
// do because nothing is asked for.
func (f Filter) Among(c *Catalog) []bool {
	if len(f.Causes) == 0 && len(f.Activities) == 0 && f.Limits == nil {
		return nil
	}
	among := make([]bool, len(c.Opportunities))
	for i := range among {
		among[i] = f.Fits(c, &c.Opportunities[i])
	}
	return among
}

// Fits reports whether an opportunity meets everything but the query.
func (f Filter) Fits(c *Catalog, o *Opportunity) bool {
	if len(f.Causes) > 0 && !share(f.Causes, o.Causes) {
		return false
	}
	if len(f.Activities) > 0 && !slices.ContainsFunc(o.Activities, func(a Activity) bool { return slices.Contains(f.Activities, a) }) {
		return false
	}
	return f.Limits == nil || len(c.Outside(o, *f.Limits, f.On)) == 0
}
