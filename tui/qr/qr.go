// Package qr draws a QR code in a terminal so that cameras read it: the light modules
// are half blocks, white on black, and both colours are told. Dark modules as blocks,
// or the terminal's own colours, many cameras do not read.
package qr

import (
	"strings"

	"rsc.io/qr"
)

// The widths of the empty edge: what the standard asks for, and what cameras still
// read where rows are few.
const (
	Quiet = 4
	Tight = 2
)

// Rows draws a text with an empty edge of so many modules. A cell is one module wide
// and two high. Capital letters and digits alone take the least room. The error is of
// a text that is too long for any code.
func Rows(text string, edge int) ([]string, error) {
	return draw(text, edge, 2, func(light func(x, y int) bool, x, y int) string {
		return string([]rune(" ▄▀█")[2*one(light(x, y))+one(light(x, y+1))])
	})
}

// FullRows draws it in whole blocks, two cells wide and one high a module: for windows
// that leave gaps between lines, or have no half blocks.
func FullRows(text string, edge int) ([]string, error) {
	return draw(text, edge, 1, func(light func(x, y int) bool, x, y int) string {
		return []string{"  ", "██"}[one(light(x, y))]
	})
}

// draw draws a code row by row, each of so many modules high.
func draw(text string, edge, high int, cell func(light func(x, y int) bool, x, y int) string) ([]string, error) {
	code, err := encode(text)
	if err != nil {
		return nil, err
	}
	light := func(x, y int) bool { return !code.Black(x, y) } // outside it is light, too
	var rows []string
	for y := -edge; y < code.Size+edge; y += high {
		var row strings.Builder
		for x := -edge; x < code.Size+edge; x++ {
			row.WriteString(cell(light, x, y))
		}
		rows = append(rows, row.String())
	}
	return rows, nil
}

func one(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// encode makes the smallest code, with the most error correction that fits its size.
func encode(text string) (*qr.Code, error) {
	code, err := qr.Encode(text, qr.L)
	for _, level := range []qr.Level{qr.M, qr.Q, qr.H} {
		if better, e := qr.Encode(text, level); err == nil && e == nil && better.Size == code.Size {
			code = better
		}
	}
	return code, err
}

// Fit draws a text within an area, with the full edge or else the narrow one. It is
// nil where neither fits: part of a code is of no use.
func Fit(text string, width, height int) []string {
	for _, edge := range []int{Quiet, Tight} {
		if rows, err := Rows(text, edge); err == nil && len(rows) <= height && len([]rune(rows[0])) <= width {
			return rows
		}
	}
	return nil
}

// Paint tells the colours of a row. It does so in every theme and without regard to
// NO_COLOR, as no camera reads it otherwise: white and black from the part of the 256
// colours that no terminal changes.
func Paint(row string) string { return "\x1b[38;5;231;48;5;16m" + row + "\x1b[0m" }
