// Package xlsx reads one sheet of an Excel workbook (Office Open XML, ISO/IEC
// 29500, transitional and strict) to rows of text.
//
// Values come as they are stored, never as a country writes them: 2026-05-01,
// 14:30, 2.5, true. It streams the parts of the file and keeps only the rows. It
// knows nothing of what the cells mean.
package xlsx

import (
	"errors"
	"strings"
)

// Limits bound what a file may unfold to.
type Limits struct {
	Bytes   int64 // of all parts together
	Rows    int
	Columns int
	Cells   int // with anything in them, and those before them in their rows
	Strings int // in the table of shared strings
}

// DefaultLimits is more than tables of people have.
func DefaultLimits() Limits {
	return Limits{Bytes: 512 << 20, Rows: 300_000, Columns: 4096, Cells: 6_000_000, Strings: 2_000_000}
}

// A small file may unfold to this much, a larger one to as many times its size:
// beyond that it was made to fill memory.
const (
	freeBytes = 32 << 20
	maxRatio  = 200
)

// Sheet is a sheet of a workbook.
type Sheet struct {
	Name   string
	Others []Info // the other sheets, in order
	Rows   []Row  // that have anything in them, by number
	Merged []Range

	HiddenRows    []int // numbers of rows that are not shown but are among Rows
	HiddenColumns []int // from 0
	Uncalculated  []int // numbers of rows with a formula that was never calculated; its cell is ""
}

// Info is a sheet that was not read.
type Info struct {
	Name   string
	Hidden bool
}

// Row is a row with its number from 1. Cells end with the last that is not empty.
type Row struct {
	Number int
	Cells  []string
}

// Range is a rectangle of cells; rows from 1, columns from 0, ends included. Its
// value is in the first cell.
type Range struct{ FirstRow, FirstColumn, LastRow, LastColumn int }

// ErrDamaged says that a file cannot be read as a workbook.
var ErrDamaged = errors.New("the workbook is damaged")

// NoSheetError says that there is no sheet with a name, or none to read at all
// where Name is "".
type NoSheetError struct {
	Name   string
	Sheets []Info
}

func (e *NoSheetError) Error() string { return "no sheet " + e.Name }

// LimitError says which limit a file exceeds.
type LimitError struct {
	What  What
	Limit int64
}

// What is limited.
type What int

// The things that are limited.
const (
	Bytes What = iota
	Rows
	Columns
	Cells
	Strings
)

func (e *LimitError) Error() string { return "the workbook is too large" }

// Read reads the sheet with that name, or the first that is visible and has rows
// where the name is "". The error is ErrDamaged, a *NoSheetError or a *LimitError.
func Read(data []byte, name string, limits Limits) (*Sheet, error) {
	p, err := openParts(data, limits)
	if err != nil {
		return nil, err
	}
	b, err := p.workbook()
	if err != nil {
		return nil, err
	}
	if name != "" {
		i := b.find(name)
		if i < 0 {
			return nil, &NoSheetError{name, b.infos(-1)}
		}
		return b.read(i)
	}
	first := -1
	for i, s := range b.sheets {
		if s.hidden {
			continue
		}
		sheet, err := b.read(i)
		if err != nil || len(sheet.Rows) > 0 {
			return sheet, err
		}
		if first < 0 {
			first = i
		}
	}
	if first < 0 {
		return nil, &NoSheetError{"", b.infos(-1)}
	}
	return b.read(first)
}

// find returns the index of a sheet by its name, without regard to case.
func (b *workbook) find(name string) int {
	for _, same := range []func(string) bool{
		func(s string) bool { return s == name },
		func(s string) bool { return strings.EqualFold(strings.TrimSpace(s), strings.TrimSpace(name)) },
	} {
		for i, s := range b.sheets {
			if same(s.name) {
				return i
			}
		}
	}
	return -1
}

// infos lists the sheets but one.
func (b *workbook) infos(but int) []Info {
	var all []Info
	for i, s := range b.sheets {
		if i != but {
			all = append(all, Info{s.name, s.hidden})
		}
	}
	return all
}
