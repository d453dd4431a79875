package importing

import (
	"slices"
	"strconv"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/desk/importing/convert"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/parallel"
	"aina/catalog/desk/importing/record"
	"aina/catalog/desk/importing/update"
)

// updater is an update of a catalog in progress.
type updater struct {
	*run
	into    *update.Catalog
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
func (r *run) update(into *update.Catalog) ([]byte, error) {
	u := &updater{run: r, into: into, seen: map[string]bool{}, remembers: into.HasStamps()}
	r.entries(u.put)
	if u.err != nil {
		return nil, u.err
	}
	for _, old := range into.Entries {
		if !old.Stamp.IsZero() && !u.seen[old.ID] {
			r.report.Missing = append(r.report.Missing, old.ID)
		}
	}
	return into.Finish(r.newCauses(into.Newline), slices.Concat(u.written...), u.added)
}

// put brings rows to the catalog, and leaves out those that it cannot.
func (u *updater) put(entries []*convert.Entry) {
	var changed []*convert.Entry
	for _, e := range entries {
		if e.IsLeftOut {
			continue
		}
		u.seen[e.Opportunity.ID] = true
		old := u.into.Find(e.Opportunity.ID)
		if old != nil {
			e.DropInferred() // a mere guess never changes an entry that people may have reviewed
		}
		switch {
		case old == nil:
			u.add(e)
		case old.Stamp.Equal(update.NewStamp(&e.Opportunity, e.Key)), old.Stamp.IsOld(&e.Opportunity):
			u.report.Unchanged++
		case !old.Valid:
			e.LeaveOut(messages.Say(messages.EntryInvalid, "id", old.ID, "line", strconv.Itoa(old.Line)))
		default:
			changed = append(changed, e)
		}
	}
	if len(changed) > 0 && u.err == nil {
		u.err = u.merge(changed)
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

// merge brings changed rows to their entries, in parts at the same time. The error
// is ErrUnsafe.
func (u *updater) merge(entries []*convert.Entry) error {
	size := len(entries)
	if u.into.IsParted() {
		size = parallel.Size(size)
	}
	var parts []*mergePart
	for part := range slices.Chunk(entries, size) {
		parts = append(parts, &mergePart{entries: part})
	}
	known := u.converter.WithCauses(u.req.Known)
	parallel.Do(len(parts), func(i int) { u.mergePart(parts[i], known) })
	for _, p := range parts {
		if p.err != nil {
			return p.err
		}
		p.batch.Commit()
		for i, e := range p.entries {
			switch m := p.changes[i]; {
			case e.IsLeftOut:
			case len(m.Fields) > 0:
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
	entries []*convert.Entry
	changes []record.Merged
	batch   *update.Batch
	err     error
}

func (u *updater) mergePart(p *mergePart, known *catalog.Catalog) {
	olds := make([]*update.Entry, len(p.entries))
	for i, e := range p.entries {
		olds[i] = u.into.Find(e.Opportunity.ID)
	}
	if p.batch, p.err = u.into.Load(olds); p.err != nil {
		return
	}
	for i, e := range p.entries {
		p.changes = append(p.changes, u.mergeOne(p.batch, olds[i], e))
	}
	refused, err := p.batch.Prove(known)
	p.err = err
	for i, e := range p.entries {
		if reason, bad := refused[olds[i].ID]; bad {
			e.LeaveOut(messages.LeftOut(reason))
		}
	}
}

// mergeOne merges a row into its entry, and notes what it does not bring.
func (u *updater) mergeOne(batch *update.Batch, old *update.Entry, e *convert.Entry) record.Merged {
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
	if len(m.Fields) > 0 && !batch.Set(old, m.Fields, m.Record) {
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
		if u.m.Sets(field) {
			e.Note(convert.Fact, field, messages.NowEmpty)
		}
	}
	if len(m.Fields)+len(m.Kept) > 0 || !old.Stamp.IsZero() {
		batch.Restamp(old, update.NewStamp(&e.Opportunity, e.Key))
	}
	return m
}
