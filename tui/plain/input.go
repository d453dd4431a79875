package plain

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

// readLines reads lines in the background, so that an interruption does not wait
// for the next one. The channel is closed after the last line.
func readLines(ctx context.Context, in io.Reader) <-chan input {
	lines := make(chan input)
	go func() {
		defer close(lines)
		reader := bufio.NewReader(in)
		for {
			line, err := readLine(reader)
			if err != nil && line == "" {
				if !errors.Is(err, io.EOF) {
					send(ctx, lines, input{err: err})
				}
				return
			}
			if !send(ctx, lines, input{line: text.CleanLine(line)}) {
				return
			}
		}
	}()
	return lines
}

func send(ctx context.Context, lines chan<- input, h input) bool {
	select {
	case lines <- h:
		return true
	case <-ctx.Done():
		return false
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

// nextLine waits for the next line. At the end of the input it returns io.EOF,
// after an interruption the error of the context.
func (v *visit) nextLine() (string, error) {
	select {
	case <-v.ctx.Done():
		return "", v.ctx.Err()
	case h, open := <-v.lines:
		switch {
		case v.ctx.Err() != nil:
			return "", v.ctx.Err()
		case !open:
			return "", io.EOF
		}
		return h.line, h.err
	}
}
