package cli

import (
	"strconv"
	"strings"

	"aina/catalog/desk/importing"
	"aina/catalog/desk/importing/convert"
	"aina/catalog/text"
)

// rowTeller tells the notes of a row on one line.
type rowTeller struct {
	app   *app
	file  string
	row   int
	notes []string
	out   bool // the row is left out
	told  int
	more  int // rows that were not told
}

func (r *rowTeller) tell(n convert.Note) {
	if n.Row != r.row {
		r.flush()
	}
	r.row = n.Row
	r.out = r.out || n.Kind == convert.LeftOut
	r.notes = append(r.notes, n.Text.In(r.app.lang))
}

// flush tells the row whose notes were gathered.
func (r *rowTeller) flush() {
	if len(r.notes) > 0 {
		if r.out || r.told < maxTold {
			r.app.note(r.app.words.Import.Row, "file", r.file, "row", strconv.Itoa(r.row), "text", strings.Join(r.notes, "; "))
			r.told++
		} else {
			r.more++
		}
	}
	r.notes, r.out = r.notes[:0], false
}

// rest says how many rows were not told.
func (r *rowTeller) rest() {
	if r.more > 0 {
		r.app.note(r.app.words.Import.MoreRows.For(r.app.lang, r.more))
	}
}

// summary says in numbers what became of the rows.
func (a *app) summary(r importing.Report, opt importOptions, update bool) {
	w := a.words.Import
	count := func(p text.Plural, n int) string {
		if n == 0 {
			return ""
		}
		return p.For(a.lang, n)
	}
	if r.Encoding != "" {
		a.note(w.Encoding, "encoding", r.Encoding)
	}
	if len(r.Unused) > 0 {
		a.note(w.Unused, "columns", strings.Join(r.Unused, ", "))
	}
	if update {
		for _, id := range r.Added[:min(len(r.Added), maxTold)] {
			a.note(w.AddedID, "id", id)
		}
		for _, c := range r.Changed[:min(len(r.Changed), maxTold)] {
			a.note(w.ChangedID, "id", c.ID, "fields", strings.Join(c.Fields, ", "))
		}
		for _, id := range r.Missing[:min(len(r.Missing), maxTold)] {
			a.note(w.GoneID, "id", id)
		}
		a.note(join(count(w.Added, len(r.Added)), count(w.Changed, len(r.Changed)), count(w.Unchanged, r.Unchanged), count(w.Gone, len(r.Missing))))
	}
	a.note(join(w.Rows.For(a.lang, r.Rows), count(w.Entries, r.Entries), count(w.LeftOut, r.LeftOut), count(w.Empty, r.Empty), count(w.Ended, r.Ended)))
	if opt.output != "" {
		a.note(w.Written, "file", text.CleanLine(opt.output))
	}
}

// join puts the sentences that are there on one line.
func join(sentences ...string) string {
	var all []string
	for _, s := range sentences {
		if s != "" {
			all = append(all, s)
		}
	}
	return strings.Join(all, " ")
}
