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
	if err := f.Append("causes", r.newCauses(f.Newline)); err != nil {
		return nil, err
	}
	if err := f.Append("opportunities", u.added.Bytes()); err != nil {
		return nil, err
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
	style := desk.Style{Indent: u.file.Indent("opportunities"), Newline: u.file.Newline, Review: u.review(e)}
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
	e.DropInferred() // what is only guessed never changes an entry that people may have reviewed
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
	if old.InFlow {
		e.LeaveOut(messages.Say(messages.EntryInFlow, "id", old.ID, "line", strconv.Itoa(old.Line)))
		return
	}
	if p, bad := u.firstError(merged); bad {
		e.LeaveOut(messages.LeftOut(p.Message))
		return
	}
	for _, name := range fields {
		u.file.Set(old, name, desk.WriteField(merged, name, desk.Style{Indent: old.Indent(), Newline: u.file.Newline}))
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
