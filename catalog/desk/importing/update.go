package importing

import (
	"bytes"
	"reflect"
	"strconv"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/desk/importing/convert"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/record"
	"aina/catalog/desk/importing/update"
	"aina/catalog/source"
)

// update updates a catalog by id. What a row says replaces what the file says,
// field by field. What it does not say, what is in no row, and an entry whose row
// has not changed since its import stay byte for byte.
func (r *run) update(base *catalog.Catalog) ([]byte, error) {
	f, err := update.Open(r.req.Into)
	if err != nil {
		return nil, err
	}
	before, _ := catalog.Read(f.Name, f.Data, base)
	u := &updater{run: r, file: f, want: map[string]catalog.Opportunity{}, seen: map[string]bool{}}
	for _, o := range before.Opportunities {
		u.want[o.ID] = o
	}
	r.entries(u.put)
	for _, old := range f.Entries {
		if old.Stamp != "" && !u.seen[old.ID] {
			r.report.Missing = append(r.report.Missing, old.ID)
		}
	}
	if causes := r.newCauses(f.Newline); len(causes) > 0 {
		if err := f.Append("causes", func(indent int) []byte { return shift(causes, indent-2) }); err != nil {
			return nil, err
		}
	}
	if u.added.Len() > 0 {
		if err := f.Append("opportunities", func(indent int) []byte { return shift(u.added.Bytes(), indent-2) }); err != nil {
			return nil, err
		}
	}
	out := f.Bytes()
	after, problems := catalog.Read(f.Name, out, base)
	if len(out) > source.DefaultLimits().FileBytes {
		return nil, &update.FileError{Problems: problems}
	}
	if len(after.Opportunities) != len(u.want) {
		return nil, ErrUnsafe
	}
	for _, o := range after.Opportunities {
		if !reflect.DeepEqual(o, u.want[o.ID]) && !record.Same(o, u.want[o.ID]) {
			return nil, ErrUnsafe
		}
	}
	return out, nil
}

// updater is an update in progress.
type updater struct {
	*run
	file  *update.File
	want  map[string]catalog.Opportunity // how the catalog should read afterwards
	seen  map[string]bool
	added bytes.Buffer
}

// put adds an entry to the catalog, or updates the one with its id. It returns
// false if there is no room for it.
func (u *updater) put(e *convert.Entry) bool {
	id := e.Opportunity.ID
	u.seen[id] = true
	if old := u.file.Find(id); old != nil {
		u.merge(old, e)
		return true
	}
	style := desk.Style{Indent: 2, Newline: u.file.Newline, Review: u.review(e)}
	item := desk.WriteOpportunity(&e.Opportunity, style)
	if len(u.file.Data)+u.added.Len()+len(item) > maxOutput() {
		return false
	}
	u.added.Write(update.AddStamp(item, update.Stamp(&e.Opportunity)))
	u.want[id] = e.Opportunity
	u.report.Added = append(u.report.Added, id)
	return true
}

// merge updates an existing entry, or leaves the row out if it cannot.
func (u *updater) merge(old *update.Entry, e *convert.Entry) {
	before, valid := u.want[old.ID]
	stamp := update.Stamp(&e.Opportunity)
	switch {
	case old.Stamp == stamp:
		u.report.Unchanged++
		return
	case !valid:
		e.LeaveOut(messages.Say(messages.EntryInvalid, "id", old.ID, "line", strconv.Itoa(old.Line)))
		return
	}
	merged, fields := record.Merge(&before, &e.Opportunity)
	if len(fields) == 0 {
		if old.Stamp != "" {
			u.file.Restamp(old, stamp)
		}
		u.report.Unchanged++
		return
	}
	if p, bad := u.firstError(merged); bad {
		e.LeaveOut(messages.LeftOut(p.Message))
		return
	}
	if !u.file.Set(old, merged, fields) {
		e.LeaveOut(messages.Say(messages.EntryFixed, "id", old.ID, "line", strconv.Itoa(old.Line)))
		return
	}
	u.file.Restamp(old, stamp)
	u.want[old.ID] = *merged
	u.report.Changed = append(u.report.Changed, Change{old.ID, fields})
}

// firstError returns the first error of a merged record.
func (u *updater) firstError(o *catalog.Opportunity) (source.Problem, bool) {
	data := append([]byte("opportunities:\n"), desk.WriteOpportunity(o, desk.Style{})...)
	_, problems := catalog.Read(u.file.Name, data, u.converter.WithCauses(u.req.Known))
	p, ok := problems.First()
	return p, ok && p.Severity == source.Error
}

// shift moves written lines to the right, or to the left by a negative number.
func shift(b []byte, by int) []byte {
	if by == 0 {
		return b
	}
	var out []byte
	for line := range bytes.SplitAfterSeq(b, []byte("\n")) {
		switch {
		case len(bytes.TrimSpace(line)) == 0:
		case by > 0:
			line = append(bytes.Repeat([]byte(" "), by), line...)
		default:
			line = line[min(-by, len(line)-len(bytes.TrimLeft(line, " "))):]
		}
		out = append(out, line...)
	}
	return out
}
