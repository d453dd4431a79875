package importing

import (
	"bytes"
	"cmp"
	"iter"
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
	"aina/catalog/desk/importing/record"
	"aina/catalog/desk/importing/table"
	"aina/catalog/parallel"
	"aina/catalog/source"
	"aina/catalog/stable"
	"aina/catalog/text"
)

// chunk is how many rows are converted and checked together.
const chunk = 100

// batch is some rows on their way to the catalog.
type batch struct {
	entries []*convert.Entry
	known   *catalog.Catalog // with the causes that were made for these rows and those before
}

// entries converts the rows to entries in order, checks them against the rules
// of the catalog, and reports their notes. Visit gets some at a time, those that
// are left out too, and may leave out others. While it has some the next are checked,
// and those after them converted.
func (r *run) entries(visit func(*batch)) {
	r.aside = slices.Concat(convert.NotesOnHeader(r.header.Rows, r.header.Names), r.asideNotes())
	stable.Sort(r.aside, func(a, b convert.Note) int { return a.Row - b.Row })
	for b := range parallel.Ahead(r.checked(parallel.Ahead(r.converted))) {
		visit(b)
		for _, e := range b.entries {
			r.finish(e)
		}
	}
	r.tellAside(math.MaxInt)
	for _, w := range r.noCause {
		r.report.NoCause = append(r.report.NoCause, *w)
	}
	slices.SortFunc(r.report.NoCause, func(a, b Word) int { return cmp.Or(b.Rows-a.Rows, strings.Compare(a.Text, b.Text)) })
}

// converted converts the rows to entries.
func (r *run) converted(yield func(*batch) bool) {
	converter, b := r.converter.Rows(), &batch{}
	pass := func() bool {
		b.known = r.converter.Known(r.req.Known)
		full := b
		b = &batch{}
		return yield(full)
	}
	r.report.Empty = r.rows(func(i int, row *table.Row) bool {
		e := converter.Entry(row)
		if r.into == nil || r.into.Find(r.ids[i]) == nil { // a mere guess never changes an entry that people may have reviewed
			converter.Guess(e)
		}
		if id := e.Opportunity.ID; id != "" && !source.IsID(id) && r.ids[i] != "" {
			e.Add(convert.Dropped, "id", messages.InvalidValue("id", messages.Say(messages.InvalidID), id))
		}
		e.Opportunity.ID = r.ids[i]
		if reason, out := r.reasons[i]; out {
			e.Notes = nil
			e.LeaveOut(reason)
		}
		b.entries = append(b.entries, e)
		return len(b.entries) < chunk || pass()
	})
	if len(b.entries) > 0 {
		pass()
	}
}

// checked holds entries to the rules of the catalog.
func (r *run) checked(batches iter.Seq[*batch]) iter.Seq[*batch] {
	return func(yield func(*batch) bool) {
		for b := range batches {
			if enforceRules(b); !yield(b) {
				return
			}
		}
	}
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
		if len(e.Inferred) > 0 {
			r.report.Inferred++
		}
		for _, id := range e.Opportunity.Causes {
			r.used[id] = true
		}
		if d := e.Opportunity.EndDate; d != "" && r.req.Today != "" && d < r.req.Today {
			r.report.Ended++
			e.Add(convert.Fact, "end_date", messages.Ended(string(d)))
		}
	}
	for _, n := range e.Notes {
		n.ID = e.Opportunity.ID
		r.countUnknown(n.Unknown)
		r.req.OnNote(n)
	}
}

// countUnknown counts a word that means no cause.
func (r *run) countUnknown(word string) {
	if word == "" {
		return
	}
	key := text.Fold(word)
	if r.noCause[key] == nil {
		r.noCause[key] = &Word{Text: word}
	}
	r.noCause[key].Rows++
}

// enforceRules writes entries and reads them back. It clears the values that
// reading finds wrong, each with a note; an entry that stays wrong with nothing
// left to clear is left out.
func enforceRules(b *batch) {
	type value struct {
		of    *convert.Entry
		field string
	}
	isLeftOut := func(e *convert.Entry) bool { return e.IsLeftOut }
	left := slices.DeleteFunc(slices.Clone(b.entries), isLeftOut)
	for round := 0; len(left) > 0; round++ {
		valid, seen := true, map[value]bool{}
		data, starts := written(left)
		_, problems := catalog.Read("", data, b.known)
		var lines []string
		for _, p := range problems {
			if p.Severity != source.Error {
				continue
			}
			if valid {
				valid, lines = false, strings.Split(string(data), "\n")
			}
			e := left[max(sort.SearchInts(starts, p.Line+1)-1, 0)]
			field := fieldAt(lines, p.Line)
			if e.IsLeftOut || seen[value{e, field}] {
				continue // one note is enough for a value
			}
			seen[value{e, field}] = true
			if p.Code.Class() == source.Harm && len(e.Inferred) > 0 {
				e.DropInferred() // a guess keeps nothing out
				continue
			}
			if field == "" || field == "id" || field == "title" || round >= 2 || p.Code.Class() == source.Harm {
				e.LeaveOut(messages.LeftOut(p.Message))
				continue
			}
			record.Clear(&e.Opportunity, field)
			e.Add(convert.Dropped, field, messages.InvalidValue(field, p.Message, e.Raw[field]))
		}
		if valid {
			return
		}
		left = slices.DeleteFunc(left, isLeftOut)
	}
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
