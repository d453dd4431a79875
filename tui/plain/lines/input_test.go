package lines

import (
	"errors"
	"io"
	"testing"
)

// console is a terminal on which somebody types lines, and "" ends a read.
type console struct{ typed chan string }

func (c console) Read(p []byte) (int, error) {
	line := <-c.typed
	if line == "" {
		return 0, io.EOF
	}
	return copy(p, line+"\n"), nil
}

// An interruption comes in place of a line, and no line is lost by it.
func TestAnInterruptionComesInPlaceOfALine(t *testing.T) {
	c, interrupts := console{make(chan string, 2)}, make(chan struct{}, 1)
	r := Read(t.Context(), c, interrupts)
	defer r.Stop()
	interrupts <- struct{}{}
	if _, err := r.Next(t.Context()); !errors.Is(err, ErrInterrupted) {
		t.Errorf("the error is %v", err)
	}
	c.typed <- "one"
	c.typed <- "two"
	for _, want := range []string{"one", "two"} {
		if line, err := r.Next(t.Context()); line != want || err != nil {
			t.Errorf("%q, %v; want %q", line, err, want)
		}
	}
	c.typed <- ""
	if _, err := r.Next(t.Context()); !errors.Is(err, io.EOF) {
		t.Errorf("the error at the end is %v", err)
	}
}

// On Windows an interruption ends the read as well, before or after it: that is not
// the end of the input.
func TestAnInterruptionThatEndsTheRead(t *testing.T) {
	for _, endFirst := range []bool{true, false} {
		c, interrupts := console{make(chan string, 2)}, make(chan struct{}, 1)
		r := Read(t.Context(), c, interrupts)
		defer r.Stop()
		r.endsRead = true
		if endFirst {
			c.typed <- ""
			go func() { interrupts <- struct{}{} }()
		} else {
			interrupts <- struct{}{}
		}
		if _, err := r.Next(t.Context()); !errors.Is(err, ErrInterrupted) {
			t.Errorf("end first %v: the error is %v", endFirst, err)
		}
		if !endFirst {
			c.typed <- ""
		}
		c.typed <- "no"
		if line, err := r.Next(t.Context()); line != "no" || err != nil {
			t.Errorf("end first %v: %q, %v", endFirst, line, err)
		}
		c.typed <- ""
		if _, err := r.Next(t.Context()); !errors.Is(err, io.EOF) {
			t.Errorf("end first %v: the error at the end is %v", endFirst, err)
		}
	}
}
