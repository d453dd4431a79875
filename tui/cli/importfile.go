package cli

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"aina/catalog/desk"
	"aina/catalog/desk/importing"
	"aina/catalog/desk/importing/filetype"
	"aina/catalog/desk/importing/jsontable"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/table"
	"aina/catalog/desk/importing/xlsx"
	"aina/catalog/file"
	"aina/catalog/text"
)

// openTable opens what was read of a file, or says what the file is instead of a
// table, and the way out. A sheet that only an old draft names need not be there.
func (a *app) openTable(data []byte, opt importOptions, noted string) (*table.Table, error) {
	name := opt.sheet
	if name == "" {
		name = noted
	}
	t, err := table.Open(data, name)
	if err != nil && name != opt.sheet && opt.mapping == "" {
		t, err = table.Open(data, "")
	}
	if err != nil {
		return nil, a.fileError(err, text.CleanLine(opt.name()))
	}
	if opt.sheet != "" && t.Delimiter != "" {
		return nil, fail(a.words.Import.Files.NoSheets, "file", text.CleanLine(opt.name()))
	}
	return t, nil
}

// sheetOf returns the sheet that the mapping in use names, "" if there is none.
func sheetOf(opt importOptions) string {
	path := opt.mapping
	if path == "" && opt.output != "" {
		path = draftPath(opt)
	}
	data, err := file.Read(path)
	if err != nil {
		return ""
	}
	m, _ := mapping.Read(path, data)
	return m.Sheet
}

// fileError explains why a file cannot be read as a table.
func (a *app) fileError(err error, name string) error {
	w := a.words.Import.Files
	var other *table.FileError
	var syntax *jsontable.SyntaxError
	var list *jsontable.ListError
	var sheet *xlsx.NoSheetError
	var limit *xlsx.LimitError
	switch {
	case errors.As(err, &other):
		return fail(a.notATable(other.File), "file", name, "kind", other.Name, "names", text.CleanLine(strings.Join(other.Inside, ", ")))
	case errors.As(err, &syntax):
		return fail(w.JSONError, "file", name, "line", strconv.Itoa(syntax.Line), "column", strconv.Itoa(syntax.Column))
	case errors.As(err, &list):
		return a.listError(list, name)
	case errors.Is(err, jsontable.ErrTooLarge):
		return fail(w.MostCells, "file", name, "limit", strconv.Itoa(jsontable.DefaultLimits().Cells))
	case errors.As(err, &sheet):
		wording := w.NoSheet
		if sheet.Name == "" {
			wording = w.NoVisible
		}
		return fail(wording, "file", name, "name", text.CleanLine(sheet.Name), "sheets", a.sheetNames(sheet.Sheets))
	case errors.As(err, &limit):
		switch limit.What {
		case xlsx.Bytes:
			return fail(w.Unfolds, "file", name, "limit", strconv.FormatInt(limit.Limit>>20, 10))
		case xlsx.Rows:
			return fail(w.MostRows, "file", name, "limit", strconv.FormatInt(limit.Limit, 10))
		case xlsx.Columns:
			return fail(w.MostColumns, "file", name, "limit", strconv.FormatInt(limit.Limit, 10))
		}
		return fail(w.MostCells, "file", name, "limit", strconv.FormatInt(limit.Limit, 10))
	}
	return fail(w.Damaged, "file", name)
}

// notATable picks what to say about a file that is something else.
func (a *app) notATable(f filetype.File) string {
	w := a.words.Import.Files
	switch f.Type {
	case filetype.Sheet:
		return w.OtherSheet
	case filetype.Locked:
		return w.Locked
	case filetype.Document:
		return w.Document
	case filetype.Picture:
		return w.Picture
	case filetype.Archive:
		if len(f.Inside) > 0 {
			return w.ArchiveWith
		}
		return w.Archive
	case filetype.WebPage:
		return w.WebPage
	case filetype.YAML:
		return w.YAML
	case filetype.Catalog:
		return w.Catalog
	}
	if f.Name != "" {
		return w.OtherKind
	}
	return w.NotText
}

// listError says which lists of records a JSON file has.
func (a *app) listError(e *jsontable.ListError, name string) error {
	w := a.words.Import.Files
	if len(e.Lists) == 0 {
		return fail(w.NoList, "file", name)
	}
	var lists []string
	for _, l := range e.Lists {
		lists = append(lists, text.Fill(w.List, "name", text.CleanLine(l.Name), "n", strconv.Itoa(l.Records)))
	}
	shown := strings.Join(lists, ", ")
	if e.Name != "" {
		return fail(w.NoSheet, "file", name, "name", text.CleanLine(e.Name), "sheets", shown)
	}
	return fail(w.Lists, "file", name, "lists", shown)
}

// sheetNames lists sheets, and says which are hidden.
func (a *app) sheetNames(sheets []xlsx.Info) string {
	var names []string
	for _, s := range sheets {
		name := text.CleanLine(s.Name)
		if s.Hidden {
			name = text.Fill(a.words.Import.Files.HiddenSheet, "name", name)
		}
		names = append(names, name)
	}
	return strings.Join(names, ", ")
}

// fileSummary reports what was found while a file was read.
func (a *app) fileSummary(r importing.Report, opt importOptions) {
	w := a.words.Import.Files
	if r.Encoding != "" {
		a.note(a.words.Import.Encoding, "encoding", r.Encoding)
	}
	if r.Other != "" {
		a.note(w.OtherLines, "encoding", r.Other, "lines", numberRanges(r.Lines))
	}
	if r.Misread != "" {
		a.note(w.Misread, "encoding", r.Misread)
	}
	if r.Lost > 0 {
		a.note(w.Lost, "n", strconv.Itoa(r.Lost))
	}
	if r.Damaged > 0 {
		a.note(w.DamagedRows, "n", strconv.Itoa(r.Damaged))
	}
	s := r.Sheet
	if s == nil {
		return
	}
	if len(s.Others) > 0 && opt.sheet == "" {
		a.note(w.SheetOf, "sheet", text.CleanLine(s.Name), "others", a.sheetNames(s.Others))
	}
	if len(s.HiddenRows) > 0 {
		a.note(w.HiddenRows, "rows", numberRanges(s.HiddenRows))
	}
	if len(s.HiddenColumns) > 0 {
		var names []string
		for _, c := range s.HiddenColumns {
			names = append(names, xlsx.ColumnName(c))
		}
		a.note(w.HiddenColumns, "columns", strings.Join(names, ", "))
	}
	if len(s.Uncalculated) > 0 {
		a.note(w.Uncalculated, "rows", numberRanges(s.Uncalculated))
	}
}

// maxRanges is how many ranges of rows are listed.
const maxRanges = 40

// numberRanges writes numbers that rise, neighbours together: 3, 7–9.
func numberRanges(all []int) string {
	var parts []string
	for i := 0; i < len(all); {
		j := i
		for j+1 < len(all) && all[j+1] == all[j]+1 {
			j++
		}
		part := strconv.Itoa(all[i])
		if j > i {
			part += "–" + strconv.Itoa(all[j])
		}
		if parts = append(parts, part); len(parts) == maxRanges && j+1 < len(all) {
			return strings.Join(parts, ", ") + " …"
		}
		i = j + 1
	}
	return strings.Join(parts, ", ")
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
	a.fileSummary(r, opt)
	if len(r.Unused) > 0 {
		a.note(w.Unused, "columns", strings.TrimSuffix(strings.Join(r.Unused, ", "), ".")) // the sentence has its own full stop
	}
	a.unknownTags(r.NoCause)
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
	a.note(text.Join(" ", w.Rows.For(a.lang, r.Rows), count(w.Entries, r.Entries), count(w.LeftOut, r.LeftOut), count(w.Aside, r.Aside), count(w.Empty, r.Empty), count(w.Ended, r.Ended), count(w.Inferred, r.Inferred)))
	if opt.output != "" {
		a.note(w.Written, "file", text.CleanLine(opt.output))
	}
}

// mostTags is how many words that mean no cause are named.
const mostTags = 12

// unknownTags reports the words of columns of causes that mean none, the most frequent
// first, and where to say what they mean.
func (a *app) unknownTags(all []importing.Word) {
	if len(all) == 0 {
		return
	}
	var named []string
	for _, w := range all[:min(len(all), mostTags)] {
		named = append(named, fmt.Sprintf("%q (%d)", messages.Shorten(w.Text), w.Rows))
	}
	if len(all) > mostTags {
		named = append(named, "…")
	}
	a.note(a.words.Import.NoCause, "words", strings.Join(named, ", "), "example", desk.Scalar(messages.Shorten(all[0].Text))+": animals")
}
