package cli

import (
	"strconv"
	"strings"

	"aina/catalog/desk/importing"
	"aina/catalog/desk/importing/convert"
	"aina/catalog/text"
)

// rowReporter collects the notes of a row and reports them on one line.
type rowReporter struct {
	app   *app
	file  string
	row   int
	notes []string
	out   bool // the row is left out
	shown int
	more  int // rows that were not reported
}

func (r *rowReporter) tell(n convert.Note) {
	if n.Row != r.row {
		r.flush()
	}
	r.row = n.Row
	r.out = r.out || n.Kind == convert.LeftOut
	r.notes = append(r.notes, n.Text.In(r.app.lang))
}

// flush reports the row whose notes were collected.
func (r *rowReporter) flush() {
	if len(r.notes) > 0 {
		if r.out || r.shown < maxReported {
			r.app.note(r.app.words.Import.Row, "file", r.file, "row", strconv.Itoa(r.row), "text", strings.Join(r.notes, "; "))
			r.shown++
		} else {
			r.more++
		}
	}
	r.notes, r.out = r.notes[:0], false
}

// rest reports how many rows were not reported one by one.
func (r *rowReporter) rest() {
	if r.more > 0 {
		r.app.note(r.app.words.Import.MoreRows.For(r.app.lang, r.more))
	}
}

// summary reports the numbers of rows and entries.
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
		for _, id := range r.Added[:min(len(r.Added), maxReported)] {
			a.note(w.AddedID, "id", id)
		}
		for _, c := range r.Changed[:min(len(r.Changed), maxReported)] {
			a.note(w.ChangedID, "id", c.ID, "fields", strings.Join(c.Fields, ", "))
		}
		for _, id := range r.Missing[:min(len(r.Missing), maxReported)] {
			a.note(w.MissingID, "id", id)
		}
		a.note(text.Join(" ", count(w.Added, len(r.Added)), count(w.Changed, len(r.Changed)), count(w.Unchanged, r.Unchanged), count(w.Missing, len(r.Missing))))
	}
	a.note(text.Join(" ", w.Rows.For(a.lang, r.Rows), count(w.Entries, r.Entries), count(w.LeftOut, r.LeftOut), count(w.Empty, r.Empty), count(w.Ended, r.Ended)))
	if opt.output != "" {
		a.note(w.Written, "file", text.CleanLine(opt.output))
	}
}
