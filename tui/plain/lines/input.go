// Package lines is what plain lines are made of: reading them, the numbers that they
// hold, and writing them so that a voice says all and a terminal breaks no word.
package lines

import (
	"bufio"
	"context"
	"errors"
	"io"
	"runtime"
	"time"

	"aina/catalog/text"
)

// ErrInterrupted says that the person interrupted the program in place of a line.
var ErrInterrupted = errors.New("interrupted")

// maxLine is the maximum length of a line in bytes; the rest of it is dropped.
const maxLine = 16 << 10

// input is a line or the error of reading it.
type input struct {
	line string
	err  error
}

// Reader reads lines in the background, so that an interruption does not wait
// for the next one. It reads only when a line is asked for: what is typed after
// the last one is left to whatever reads the terminal next.
type Reader struct {
	interrupts <-chan struct{}
	asked      chan struct{}
	lines      chan input
	pending    bool // whether a line was asked for that has not come yet
	stop       context.CancelFunc

	// On the console of Windows Ctrl+C ends the read too, a moment before or after it
	// interrupts the program: endsRead is whether it does, and endComes whether that
	// end is still to come.
	endsRead, endComes bool
}

// Read begins to read; nothing is read before a line is asked for. Interrupts may be
// nil. Stop ends it.
func Read(ctx context.Context, in io.Reader, interrupts <-chan struct{}) *Reader {
	ctx, stop := context.WithCancel(ctx)
	r := &Reader{interrupts: interrupts, asked: make(chan struct{}), lines: make(chan input), stop: stop,
		endsRead: runtime.GOOS == "windows" && interrupts != nil}
	go func() {
		reader := bufio.NewReader(in)
		for {
			select {
			case <-r.asked:
			case <-ctx.Done():
				return
			}
			line, err := readLine(reader)
			if line != "" {
				err = nil // it comes again with the next line
			}
			select {
			case r.lines <- input{text.CleanLine(line), err}:
			case <-ctx.Done():
				return
			}
		}
	}()
	return r
}

// Stop ends reading. A read that has begun ends with the next line.
func (r *Reader) Stop() { r.stop() }

// readLine reads a line of any length and returns its first maxLine bytes.
func readLine(r *bufio.Reader) (string, error) {
	var line []byte
	for {
		part, err := r.ReadSlice('\n')
		line = append(line, part[:min(len(part), maxLine-min(len(line), maxLine))]...)
		if !errors.Is(err, bufio.ErrBufferFull) {
			return string(line), err
		}
	}
}

// Next waits for the next line. At the end of the input it returns io.EOF, after an
// interruption ErrInterrupted, and once ctx is done its error.
func (r *Reader) Next(ctx context.Context) (string, error) {
	for {
		line, err := r.next(ctx)
		switch {
		case errors.Is(err, ErrInterrupted):
			r.endComes = r.endsRead
		case errors.Is(err, io.EOF) && r.endComes:
			r.endComes = false
			continue
		case errors.Is(err, io.EOF) && r.endsRead && r.interruptFollows():
			return "", ErrInterrupted
		}
		return line, err
	}
}

func (r *Reader) next(ctx context.Context) (string, error) {
	if !r.pending {
		select {
		case r.asked <- struct{}{}:
			r.pending = true
		case <-ctx.Done():
			return "", ctx.Err()
		}
	}
	select {
	case <-ctx.Done():
		return "", ctx.Err()
	case <-r.interrupts:
		return "", ErrInterrupted
	case h := <-r.lines:
		r.pending = false
		if ctx.Err() != nil {
			return "", ctx.Err()
		}
		return h.line, h.err
	}
}

// interruptFollows reports whether an interruption follows the end of the input.
func (r *Reader) interruptFollows() bool {
	select {
	case <-r.interrupts:
		return true
	case <-time.After(200 * time.Millisecond):
		return false
	}
}
