// Package lines is what plain lines are made of: reading them, the numbers that they
// hold, and writing them so that a voice says all and a terminal breaks no word.
package lines

import (
	"bufio"
	"context"
	"errors"
	"io"

	"aina/catalog/text"
)

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
	asked chan struct{}
	lines chan input // closed after the last line
}

// Read begins to read; nothing is read before a line is asked for.
func Read(ctx context.Context, in io.Reader) *Reader {
	r := &Reader{asked: make(chan struct{}), lines: make(chan input)}
	go func() {
		defer close(r.lines)
		reader := bufio.NewReader(in)
		for {
			select {
			case <-r.asked:
			case <-ctx.Done():
				return
			}
			line, err := readLine(reader)
			if err != nil && line == "" {
				if !errors.Is(err, io.EOF) {
					r.send(ctx, input{err: err})
				}
				return
			}
			r.send(ctx, input{line: text.CleanLine(line)})
		}
	}()
	return r
}

func (r *Reader) send(ctx context.Context, h input) {
	select {
	case r.lines <- h:
	case <-ctx.Done():
	}
}

// ask asks for the next line. After the last one nothing is left to ask.
func (r *Reader) ask(ctx context.Context) {
	select {
	case r.asked <- struct{}{}:
	case <-r.lines:
	case <-ctx.Done():
	}
}

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
// interruption the error of the context.
func (r *Reader) Next(ctx context.Context) (string, error) {
	r.ask(ctx)
	select {
	case <-ctx.Done():
		return "", ctx.Err()
	case h, open := <-r.lines:
		switch {
		case ctx.Err() != nil:
			return "", ctx.Err()
		case !open:
			return "", io.EOF
		}
		return h.line, h.err
	}
}
