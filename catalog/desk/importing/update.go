package importing

import (
	"iter"
	"slices"
	"strconv"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/desk/importing/convert"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/record"
	"aina/catalog/desk/importing/update"
	"aina/catalog/parallel"
)

// updater is an update of a catalog in progress.
type updater struct {
	*run
	seen    map[string]bool
	written [][]byte // the entries that are added
	size    int      // of them, in bytes
	added   []catalog.Opportunity
	err     error

	remembers bool // what was imported
}

// update updates a catalog. What changed in a row since its last import is brought
// to its entry, value by value. What somebody wrote, what the row does not say,
// what is in no row, and an entry whose row has not changed stay byte for byte.
func (r *run) update() (iter.Seq[[]byte], error) {
	u := &updater{run: r, seen: map[string]bool{}, remembers: r.into.HasStamps()}
	r.entries(u.put)
	if u.err != nil {
		return nil, u.err
	}
	for _, old := range u.into.Entries {
		if !old.Stamp.IsZero() && !u.seen[old.ID] {
			r.report.Missing = append(r.report.Missing, old.ID)
		}
	}
	return u.into.Finish(r.newCauses(u.into.Newline), slices.Concat(u.written...), u.added)
}

// put brings rows to the catalog, and leaves out those that it cannot.
func (u *updater) put(b *batch) {
	var changed []changedRow
	for _, e := range b.entries {
		if e.IsLeftOut {
			continue
		}
		u.seen[e.Opportunity.ID] = true
		old := u.into.Find(e.Opportunity.ID)
		if old == nil {
			u.add(e)
			continue
		}
		switch stamp := update.NewStamp(&e.Opportunity, e.Key); {
		case old.Stamp.Equal(stamp), old.Stamp.IsOld(&e.Opportunity):
			u.report.Unchanged++
		case !old.Valid:
			e.LeaveOut(messages.Say(messages.EntryInvalid, "id", old.ID, "line", strconv.Itoa(old.Line)))
		default:
			changed = append(changed, changedRow{e, old, stamp})
		}
	}
	if len(changed) > 0 && u.err == nil {
		u.err = u.merge(changed, b.known)
	}
}

// add adds an entry, or leaves it out if there is no room for it.
func (u *updater) add(e *convert.Entry) {
	style := desk.Style{Indent: u.into.Indent(), Newline: u.into.Newline, Review: u.review(e)}
	item := desk.WriteOpportunity(&e.Opportunity, style)
	if u.into.Len()+u.size+len(item) > maxOutput() {
		full(e)
		return
	}
	item = update.AddStamp(item, update.NewStamp(e.Said(), e.Key))
	u.written, u.size = append(u.written, item), u.size+len(item)
	u.added = append(u.added, e.Opportunity)
	u.report.Added = append(u.report.Added, e.Opportunity.ID)
}

// changedRow is a row that does not say what it said last time.
type changedRow struct {
	*convert.Entry
	old   *update.Entry // that it was imported to
	stamp update.Stamp  // of what it says now
}

// merge brings changed rows to their entries, in parts at the same time. The error
// is ErrUnsafe.
func (u *updater) merge(rows []changedRow, known *catalog.Catalog) error {
	size := len(rows)
	if u.into.IsParted() {
		size = parallel.Size(size)
	}
	var parts []*mergePart
	for part := range slices.Chunk(rows, size) {
		parts = append(parts, &mergePart{rows: part})
	}
	parallel.Do(len(parts), func(i int) { u.mergePart(parts[i], known) })
	for _, p := range parts {
		if p.err != nil {
			return p.err
		}
		p.batch.Commit()
		for i, e := range p.rows {
			switch m := p.changes[i]; {
			case e.IsLeftOut:
			case len(m.Fields) > 0:
				u.renewMissing(e.old, m.Record)
				u.report.Changed = append(u.report.Changed, Change{e.Opportunity.ID, m.Fields})
			default:
				u.report.Unchanged++
			}
		}
	}
	return nil
}

// mergePart is some rows whose entries are read and edited together.
type mergePart struct {
	rows    []changedRow
	changes []record.Merged
	batch   *update.Batch
	err     error
}

func (u *updater) mergePart(p *mergePart, known *catalog.Catalog) {
	olds := make([]*update.Entry, len(p.rows))
	for i, e := range p.rows {
		olds[i] = e.old
	}
	if p.batch, p.err = u.into.Load(olds); p.err != nil {
		return
	}
	for _, e := range p.rows {
		p.changes = append(p.changes, u.mergeOne(p.batch, e))
	}
	refused, err := p.batch.Prove(known)
	p.err = err
	for _, e := range p.rows {
		if reason, bad := refused[e.old.ID]; bad {
			e.LeaveOut(messages.LeftOut(reason))
		}
	}
}

// saidBy returns the fields whose columns may hold what sets a field, beside its own.
func saidBy(field string) []string {
	switch field {
	case "minimum_age":
		return []string{"skills", "maximum_age"}
	case "maximum_age":
		return []string{"skills", "minimum_age"}
	case "languages":
		return []string{"skills"}
	case "start_date", "end_date", "schedule", "times":
		return []string{"start_date", "end_date", "schedule", "times", "hours_per_week", "duration"}
	}
	return nil
}

// mergeOne merges a row into its entry, and notes what it does not bring.
func (u *updater) mergeOne(batch *update.Batch, e changedRow) record.Merged {
	old := e.old
	before := batch.Record(old)
	if before == nil {
		e.LeaveOut(messages.Say(messages.EntryInvalid, "id", old.ID, "line", strconv.Itoa(old.Line)))
		return record.Merged{}
	}
	var m record.Merged
	if u.ownExport {
		m = record.Replace(before, &e.Opportunity)
	} else {
		m = record.Merge(before, &e.Opportunity, old.Stamp.Base())
	}
	notes := renewed{}
	if len(m.Fields) > 0 {
		notes = u.renew(batch, e, m.Fields)
	}
	if len(m.Fields) > 0 && !batch.Set(old, m.Fields, m.Record, notes.fresh, notes.stale) {
		e.LeaveOut(messages.Say(messages.EntryFixed, "id", old.ID, "line", strconv.Itoa(old.Line)))
		return record.Merged{}
	}
	kept := messages.Kept
	if !u.remembers {
		kept = messages.KeptInJSON
	}
	for _, k := range m.Kept {
		e.Note(convert.Fact, k.Field, kept, "value", k.Row, "kept", k.Record)
	}
	for _, field := range m.Gone {
		switch {
		case u.m.Sets(field):
			e.Note(convert.Fact, field, messages.NowEmpty)
		case field == "status" && before.Status != "" && before.Status != catalog.Active: // a day, places or a title closed it
			e.Note(convert.Fact, field, messages.StillClosed)
		case slices.ContainsFunc(saidBy(field), u.m.Sets):
			e.Note(convert.Fact, field, messages.NoLongerSaid)
		}
	}
	if len(m.Fields)+len(m.Kept) > 0 || !old.Stamp.IsZero() {
		batch.Restamp(old, e.stamp)
	}
	return m
}
