package importing

import (
	"bytes"
	"math"
	"slices"
	"sort"
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/desk/importing/charset"
	"aina/catalog/desk/importing/convert"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/parallel"
	"aina/catalog/desk/importing/record"
	"aina/catalog/desk/importing/table"
	"aina/catalog/source"
)

// chunk is how many rows are converted and checked together.
const chunk = 250

// entries converts the rows to entries in order, checks them against the rules
// of the catalog, and reports their notes. Visit gets some at a time, those that
// are left out too, and may leave out others.
func (r *run) entries(visit func([]*convert.Entry)) {
	converter := r.converter.Rows()
	var entries []*convert.Entry
	flush := func() {
		r.enforceRules(entries)
		visit(entries)
		for _, e := range entries {
			r.finish(e)
		}
		entries = entries[:0]
	}
	r.aside = slices.Concat(convert.NotesOnHeader(r.header.Rows, r.header.Names), r.asideNotes())
	slices.SortStableFunc(r.aside, func(a, b convert.Note) int { return a.Row - b.Row })
	r.report.Empty = r.rows(func(i int, row *table.Row) bool {
		e := converter.Entry(row)
		if id := e.Opportunity.ID; id != "" && !source.IsID(id) && r.ids[i] != "" {
			e.Add(convert.Dropped, "id", messages.InvalidValue("id", messages.Say(messages.InvalidID), id))
		}
		e.Opportunity.ID = r.ids[i]
		if reason, out := r.reasons[i]; out {
			e.Notes = nil
			e.LeaveOut(reason)
		}
		if entries = append(entries, e); len(entries) == chunk {
			flush()
		}
		return true
	})
	flush()
	r.tellAside(math.MaxInt)
}

// full leaves out an entry that the catalog has no room for.
func full(e *convert.Entry) {
	e.Notes = nil
	e.LeaveOut(messages.Say(messages.CatalogFull, "limit", strconv.Itoa(maxOutput()>>20)))
}

// finish counts an entry and reports its notes.
func (r *run) finish(e *convert.Entry) {
	r.tellAside(e.Row)
	r.report.Rows++
	switch e.Loss {
	case charset.Replaced:
		r.report.Lost++
	case charset.Damaged:
		r.report.Damaged++
	}
	if e.IsLeftOut {
		r.report.LeftOut++
	} else {
		r.report.Entries++
		r.converter.UseCauses(e.Opportunity.Causes)
		if d := e.Opportunity.EndDate; d != "" && r.req.Today != "" && d < r.req.Today {
			r.report.Ended++
			e.Add(convert.Fact, "end_date", messages.Ended(string(d)))
		}
	}
	for _, n := range e.Notes {
		n.ID = e.Opportunity.ID
		r.req.OnNote(n)
	}
}

// enforceRules writes entries and reads them back. It clears the values that
// reading finds wrong, each with a note; an entry that stays wrong with nothing
// left to clear is left out.
func (r *run) enforceRules(entries []*convert.Entry) {
	type value struct {
		of    *convert.Entry
		field string
	}
	isLeftOut := func(e *convert.Entry) bool { return e.IsLeftOut }
	left := slices.DeleteFunc(slices.Clone(entries), isLeftOut)
	for round := 0; len(left) > 0; round++ {
		valid, seen := true, map[value]bool{}
		for _, part := range r.check(left) {
			for _, p := range part.problems {
				if p.Severity != source.Error {
					continue
				}
				valid = false
				e := part.entries[max(sort.SearchInts(part.starts, p.Line+1)-1, 0)]
				field := fieldAt(part.lines, p.Line)
				if e.IsLeftOut || seen[value{e, field}] {
					continue // one note is enough for a value
				}
				seen[value{e, field}] = true
				if field == "" || field == "id" || field == "title" || round >= 2 || p.Code.Class() == source.Harm {
					e.LeaveOut(messages.LeftOut(p.Message))
					continue
				}
				record.Clear(&e.Opportunity, field)
				e.Add(convert.Dropped, field, messages.InvalidValue(field, p.Message, e.Raw[field]))
			}
		}
		if valid {
			return
		}
		left = slices.DeleteFunc(left, isLeftOut)
	}
}

// checked is entries that were written and read back.
type checked struct {
	entries  []*convert.Entry
	starts   []int    // line on which each begins
	lines    []string // of what was written
	problems source.Problems
}

// check writes entries and reads them back, in parts at the same time.
func (r *run) check(entries []*convert.Entry) []checked {
	known := r.converter.WithCauses(r.req.Known)
	parts := make([]checked, 0, parallel.Parts)
	for part := range slices.Chunk(entries, parallel.Size(len(entries))) {
		parts = append(parts, checked{entries: part})
	}
	parallel.Do(len(parts), func(i int) {
		p := &parts[i]
		data, starts := written(p.entries)
		_, p.problems = catalog.Read("", data, known)
		p.starts = starts
		if len(p.problems) > 0 {
			p.lines = strings.Split(string(data), "\n")
		}
	})
	return parts
}

// written writes entries as a catalog and returns the line each begins on.
func written(entries []*convert.Entry) (data []byte, starts []int) {
	var b bytes.Buffer
	b.WriteString("opportunities:\n")
	line := 2
	for _, e := range entries {
		starts = append(starts, line)
		item := desk.WriteOpportunity(&e.Opportunity, desk.Style{Indent: 2})
		line += bytes.Count(item, []byte("\n"))
		b.Write(item)
	}
	return b.Bytes(), starts
}

// fieldAt returns the key of the entry that a line belongs to, "" for none.
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
