package importing

import (
	"bytes"
	"iter"
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/desk/importing/convert"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/record"
	"aina/catalog/desk/importing/update"
	"aina/catalog/locale"
	"aina/catalog/text"
)

// create writes a new catalog.
func (r *run) create() iter.Seq[[]byte] {
	p := newPack()
	r.entries(func(b *batch) {
		for _, e := range b.entries {
			if e.IsLeftOut {
				continue
			}
			item := desk.WriteOpportunity(&e.Opportunity, desk.Style{Indent: 2, Review: r.review(e)})
			if p.size+len(item) > maxOutput() {
				full(e)
				continue
			}
			p.write(update.AddStamp(item, update.NewStamp(e.Said(), e.Key)))
		}
	})
	var out bytes.Buffer
	out.WriteString("# " + text.Fill(locale.In(r.req.Lang).Import.CatalogHeader, "file", messages.Shorten(r.req.File)) + "\n")
	if missing := r.missingColumns(); r.isLarge() && len(missing) > 0 {
		out.WriteString("# review: " + r.missingFields(missing) + "\n")
	}
	if causes := r.newCauses("\n"); len(causes) > 0 {
		out.WriteString("causes:\n")
		out.Write(causes)
		out.WriteString("\n")
	}
	if p.size == 0 {
		out.WriteString("opportunities: []\n")
		return slices.Values([][]byte{out.Bytes()})
	}
	out.WriteString("opportunities:\n")
	entries := p.close()
	return func(yield func([]byte) bool) {
		if yield(out.Bytes()) {
			entries(yield)
		}
	}
}

// newCauses writes the causes that were made and that an entry uses.
func (r *run) newCauses(newline string) []byte {
	var b bytes.Buffer
	for _, m := range r.converter.Made() {
		if !r.used[m.ID] {
			continue
		}
		review := map[string][]string{"name": {text.Fill(locale.In(r.req.Lang).Import.NewCauseReview, "column", messages.Shorten(m.Column))}}
		b.Write(desk.WriteCause(m.Cause, desk.Style{Indent: 2, Newline: newline, Review: review}))
	}
	return b.Bytes()
}

// manyRows is the number of rows above which a new catalog says once, at its
// head, what no column has: repeated in every entry it would fill the file.
const manyRows = 10_000

func (r *run) isLarge() bool { return r.req.Into == nil && len(r.ids) > manyRows }

// missingColumns lists the recommended fields that no column sets.
func (r *run) missingColumns() []string {
	var all []string
	for _, name := range recommended() {
		if !r.m.Sets(name) {
			all = append(all, name)
		}
	}
	return all
}

func (r *run) missingFields(names []string) string {
	return text.Fill(locale.In(r.req.Lang).Import.MissingFields, "fields", strings.Join(names, ", "))
}

// recommended lists the fields that an entry should have so that people can find
// it, do it and be safe, in the order of the record.
func recommended() []string {
	return []string{"summary", "description", "causes", "motives", "activities", "schedule", "city", "minimum_age", "languages", "first_step", "how_to_apply", "verified_on"}
}

// review returns the comments for an entry: what the data does not say, and what
// was guessed or left out. An entry of our own export was reviewed before: only
// what could not be read gets a comment.
func (r *run) review(e *convert.Entry) map[string][]string {
	all := map[string][]string{}
	for _, n := range e.Notes {
		if n.Kind == convert.Dropped || (n.Kind == convert.Guessed || n.Kind == convert.Inferred) && !r.isLarge() {
			field := n.Field
			if field == "" {
				field = "id"
			}
			all[field] = append(all[field], n.Comment(r.req.Lang))
		}
	}
	if r.ownExport {
		return all
	}
	var missing []string
	for _, name := range recommended() {
		if (!r.isLarge() || r.m.Sets(name)) && !hasField(&e.Opportunity, name) {
			missing = append(missing, name)
		}
	}
	if len(missing) > 0 {
		all["id"] = append(all["id"], r.missingFields(missing))
	}
	return all
}

// hasField reports whether a field is set or not needed: work from anywhere, or in a
// whole region or country, needs no city, and an entry with an address no way to apply.
func hasField(o *catalog.Opportunity, name string) bool {
	return record.IsSet(o, name) ||
		name == "city" && (o.Remote != nil && *o.Remote || o.Region != "" || o.Country != "") ||
		name == "how_to_apply" && (o.URL != "" || o.Email != "" || o.Phone != "")
}
