// Package jsontable reads records in JSON as a table: the objects of an array, of
// the one array in an object, or on lines of their own. It knows nothing of what
// the cells mean.
package jsontable

import (
	"errors"
	"fmt"
	"strings"
)

// Limits bound what a file may hold.
type Limits struct {
	Columns int // further ones are left out
	Cells   int // empty ones between others included, and values that become none
}

// DefaultLimits is more than tables of people have.
func DefaultLimits() Limits { return Limits{Columns: 4096, Cells: 6_000_000} }

// Table is a table of records.
type Table struct {
	Names []string // of the columns; nil where the rows are arrays, whose first may hold names
	Rows  []Row
}

// Row is a record. Line is where it begins in the file.
type Row struct {
	Line  int
	Cells []string
}

// ErrTooLarge says that there are more cells than a table may have.
var ErrTooLarge = errors.New("too many cells")

// SyntaxError says where a file stops being JSON. Line and column count from 1,
// columns in code points.
type SyntaxError struct{ Line, Column int }

func (e *SyntaxError) Error() string { return fmt.Sprintf("no JSON from %d:%d", e.Line, e.Column) }

// ListError says that there is not the one list of records to read: there is none,
// there are several, or none has the name that was asked for.
type ListError struct {
	Name  string // that was asked for, "" if none was
	Lists []List
}

// List is a list of records in a file: the names that lead to it, with full stops
// between, and how many it has.
type List struct {
	Name    string
	Records int
}

func (e *ListError) Error() string { return fmt.Sprintf("there are %d lists of records", len(e.Lists)) }

// Read reads the list with that name, or the only one where the name is "". The
// error is a *SyntaxError, a *ListError or ErrTooLarge.
func Read(text, name string, limits Limits) (*Table, error) {
	p := newParser(text, limits.Cells)
	root, err := p.file()
	if err != nil {
		return nil, err
	}
	lists := listsIn(root, "", 0)
	if name == "" && len(lists) == 1 {
		return build(lists[0], p.source, limits)
	}
	e := &ListError{Name: name}
	for _, l := range lists {
		if name != "" && strings.EqualFold(l.name, name) {
			return build(l, p.source, limits)
		}
		e.Lists = append(e.Lists, List{l.name, len(l.items)})
	}
	return nil, e
}

// list is an array of records or rows in the tree of a file.
type list struct {
	name    string
	items   []value
	headers []string // of rows that are arrays, from an array beside it
}

// maxDepth is how deep lists are looked for.
const maxDepth = 6

// listsIn finds the arrays that hold records; those within records are theirs.
func listsIn(v value, name string, depth int) []list {
	switch {
	case v.kind == array && len(v.items) > 0 && (v.items[0].kind == object || v.items[0].kind == array):
		return []list{{name: name, items: v.items}}
	case v.kind != object || depth == maxDepth:
		return nil
	}
	var all []list
	for i, item := range v.items {
		path := v.keys[i]
		if name != "" {
			path = name + "." + path
		}
		for _, l := range listsIn(item, path, depth+1) {
			if depth == 0 && l.items[0].kind == array {
				l.headers = headersIn(v, len(l.items[0].items))
			}
			all = append(all, l)
		}
	}
	return all
}

// headersIn finds the names of columns that stand beside rows: an array of that
// many texts.
func headersIn(v value, n int) []string {
	for _, item := range v.items {
		if item.kind != array || len(item.items) != n {
			continue
		}
		var names []string
		for _, x := range item.items {
			if x.kind != text {
				break
			}
			names = append(names, x.text)
		}
		if len(names) == n {
			return names
		}
	}
	return nil
}
