package importing

import (
	"bytes"
	"strings"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/source"
	"aina/catalog/text"
)

// chunk is how many rows are brought to entries at once.
const chunk = 1000

// entries brings the rows to entries, chunk by chunk and in order: converted,
// held to the rules of the catalog, and told. Visit gets those that are whole.
func (r *run) entries(visit func(*entry) bool) {
	w := r.walker()
	var some []*entry
	flush := func() {
		r.hold(some)
		for _, e := range some {
			if !e.leftOut && !visit(e) {
				e.notes = nil
				e.leave(sayFull(itoa(maxOutput() >> 20)))
			}
			r.finish(e)
		}
		some = some[:0]
	}
	r.rows(func(i int, x *row) bool {
		e := w.entry(x)
		if e.o.ID != "" && e.o.ID != r.ids[i] && r.ids[i] != "" {
			e.note(Dropped, "id", sayDropped("id", badID(), e.o.ID))
		}
		e.o.ID = r.ids[i]
		if reason, out := r.reasons[i]; out {
			e.notes = nil
			e.leave(reason)
		}
		if some = append(some, e); len(some) == chunk {
			flush()
		}
		return true
	})
	flush()
	r.report.Empty = r.emptyRows()
}

// finish counts an entry and tells its notes.
func (r *run) finish(e *entry) {
	r.report.Rows++
	if e.leftOut {
		r.report.LeftOut++
	} else {
		r.report.Entries++
		r.c.causes.use(e.o.Causes)
		if d := e.o.EndDate; d != "" && r.req.Today != "" && d < r.req.Today {
			r.report.Ended++
			e.note(Fact, "end_date", sayEnded(string(d)))
		}
	}
	for _, n := range e.notes {
		n.ID = e.o.ID
		r.tell(n)
	}
}

func (r *run) emptyRows() int {
	t := newTable(r.body, r.delim, r.columns)
	var x row
	n := 0
	for t.next(&x) {
		if x.number > r.header.above && x.isEmpty() {
			n++
		}
	}
	return n
}

// place is a field of an entry.
type place struct {
	of    *entry
	field string
}

// hold holds entries to the rules of the catalog: it writes and reads them, and
// drops the values that reading finds wrong, each told. What is wrong still
// when nothing is left to drop leaves the entry out.
func (r *run) hold(some []*entry) {
	left := make([]*entry, 0, len(some))
	for _, e := range some {
		if !e.leftOut {
			left = append(left, e)
		}
	}
	for round := 0; len(left) > 0; round++ {
		data, starts := written(left)
		_, problems := catalog.Read("", data, r.c.causes.with(r.req.Known))
		lines := strings.Split(string(data), "\n")
		clean, seen := true, map[place]bool{}
		for _, p := range problems {
			if p.Severity != source.Error {
				continue
			}
			clean = false
			e := left[entryAt(starts, p.Line)]
			field := fieldAt(lines, p.Line)
			if e.leftOut || seen[place{e, field}] {
				continue // two problems of one value are told once
			}
			seen[place{e, field}] = true
			if field == "" || field == "id" || field == "title" || round >= 2 || p.Code.Class() == source.Harm {
				e.leave(sayNotServed(inAll(p.Message)))
				continue
			}
			drop(&e.o, field)
			e.note(Dropped, field, sayDropped(field, inAll(p.Message), e.raw[field]))
		}
		if clean {
			return
		}
		kept := left[:0]
		for _, e := range left {
			if !e.leftOut {
				kept = append(kept, e)
			}
		}
		left = kept
	}
}

// written writes entries as a catalog and gives the line each begins on.
func written(some []*entry) (data []byte, starts []int) {
	var b bytes.Buffer
	b.WriteString("opportunities:\n")
	line := 2
	for _, e := range some {
		starts = append(starts, line)
		item := desk.WriteOpportunity(&e.o, desk.Style{Indent: 2})
		line += bytes.Count(item, []byte("\n"))
		b.Write(item)
	}
	return b.Bytes(), starts
}

func entryAt(starts []int, line int) int {
	i := 0
	for i+1 < len(starts) && starts[i+1] <= line {
		i++
	}
	return i
}

// fieldAt gives the key of the entry that a line belongs to.
func fieldAt(lines []string, line int) string {
	for i := line - 1; i >= 0; i-- {
		s := lines[i]
		if rest, ok := strings.CutPrefix(s, "  - "); ok {
			name, _, _ := strings.Cut(rest, ":")
			return name
		}
		if strings.HasPrefix(s, "    ") && len(s) > 4 && s[4] != ' ' && s[4] != '#' {
			name, _, _ := strings.Cut(s[4:], ":")
			return name
		}
	}
	return ""
}

// create writes a new catalog.
func (r *run) create() []byte {
	var entries bytes.Buffer
	r.entries(func(e *entry) bool {
		item := desk.WriteOpportunity(&e.o, desk.Style{Indent: 2, Review: r.review(e)})
		if entries.Len()+len(item) > maxOutput() {
			return false
		}
		entries.Write(r.stamped(item, e))
		return true
	})
	var out bytes.Buffer
	out.WriteString("# " + sayHead(r.req.File).In(r.req.Lang) + "\n")
	if nowhere := r.nowhere(); r.lean() && len(nowhere) > 0 {
		out.WriteString("# review: " + text.Fill(sayMissing("{fields}").In(r.req.Lang), "fields", strings.Join(nowhere, ", ")) + "\n")
	}
	if causes := r.newCauses("\n"); len(causes) > 0 {
		out.WriteString("causes:\n")
		out.Write(causes)
		out.WriteString("\n")
	}
	if entries.Len() == 0 {
		out.WriteString("opportunities: []\n")
		return out.Bytes()
	}
	out.WriteString("opportunities:\n")
	out.Write(entries.Bytes())
	return out.Bytes()
}

// manyRows is from how many rows a new catalog says once, at its head, what no
// column gives: said of every entry it would fill the file.
const manyRows = 10_000

func (r *run) lean() bool { return r.req.Into == nil && len(r.ids) > manyRows }

// nowhere lists the wanted fields that no column gives.
func (r *run) nowhere() []string {
	var all []string
	for _, name := range wanted() {
		if !r.gives(name) {
			all = append(all, name)
		}
	}
	return all
}

// newCauses writes the causes that were made and that an entry names.
func (r *run) newCauses(newline string) []byte {
	var b bytes.Buffer
	for _, m := range r.c.causes.made {
		if m.used {
			b.Write(desk.WriteCause(m.Cause, desk.Style{Indent: 2, Newline: newline,
				Review: map[string][]string{"name": {sayCauseComment(m.column).In(r.req.Lang)}}}))
		}
	}
	return b.Bytes()
}

// wanted lists the fields that an entry should have for people to find it, do
// it and be safe, in the order of the record.
func wanted() []string {
	return []string{"summary", "description", "causes", "motives", "activities", "schedule", "city", "minimum_age", "languages", "first_step", "how_to_apply", "verified_on"}
}

// review gives the comments for an entry: what the data did not say, and what
// was guessed or left out. A table that list wrote is what somebody kept
// already: nothing is asked of it but to look at what could not be read.
func (r *run) review(e *entry) map[string][]string {
	all := map[string][]string{}
	for _, n := range e.notes {
		if n.Kind == Dropped || n.Kind == Guessed && !r.lean() {
			field := n.Field
			if field == "" {
				field = "id"
			}
			all[field] = append(all[field], n.Text.In(r.req.Lang))
		}
	}
	if r.native {
		return all
	}
	var missing []string
	for _, name := range wanted() {
		if r.lean() && !r.gives(name) {
			continue // said once, at the head of the file
		}
		if len(desk.WriteField(&e.o, name, desk.Style{})) > 0 || name == "city" && e.o.Remote != nil && *e.o.Remote || name == "how_to_apply" && hasContact(&e.o) {
			continue
		}
		missing = append(missing, name)
	}
	if len(missing) > 0 {
		list := strings.Join(missing, ", ")
		w := sayMissing("{fields}")
		all["id"] = append(all["id"], text.Fill(w.In(r.req.Lang), "fields", list))
	}
	return all
}

func hasContact(o *catalog.Opportunity) bool { return o.URL != "" || o.Email != "" || o.Phone != "" }
