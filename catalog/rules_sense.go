package catalog

import (
	"aina/catalog/source"
	"strconv"
)

// senseRules lists what two values of an entry may not say of each other.
func senseRules() []EntryRule {
	return []EntryRule{
		{source.DatesOrder, func(e *Entry, report source.Reporter) {
			o := e.Opportunity
			if o.StartDate == "" || o.EndDate == "" || o.StartDate <= o.EndDate {
				return
			}
			at, key := e.later("start_date", "end_date")
			report(at, source.Dated(msgDatesOrder, "start", string(o.StartDate), "end", string(o.EndDate)))
			if key == "start_date" {
				o.StartDate = ""
			} else {
				o.EndDate = ""
			}
		}},
		{source.AgesOrder, func(e *Entry, report source.Reporter) {
			o := e.Opportunity
			if o.MinimumAge == nil || o.MaximumAge == nil || *o.MinimumAge <= *o.MaximumAge {
				return
			}
			at, _ := e.later("minimum_age", "maximum_age")
			report(at, msgAgesOrder, "min", strconv.Itoa(*o.MinimumAge), "max", strconv.Itoa(*o.MaximumAge))
			o.MaximumAge = nil // never the lower bound: it protects
		}},
	}
}

// later returns the place of the value that comes last in the file among those
// of the keys that are there, and its key.
func (e *Entry) later(keys ...string) (source.Span, string) {
	var last source.Node
	name := ""
	for _, key := range keys {
		if v, ok := e.Fields.Get(key); ok && (!last.Exists() || v.After(last)) {
			last, name = v, key
		}
	}
	if !last.Exists() {
		return e.Fields.FirstKey(), ""
	}
	return last.Span(), name
}
