package plain

import (
	"bufio"
	"context"
	"errors"
	"io"

	"aina/catalog/text"
)

// longest is how many bytes of one line are taken; what is beyond is dropped.
const longest = 16 << 10

// heard is a line, or why there is none.
type heard struct {
	line string
	err  error
}

// listen reads lines in the background, so that an interruption does not wait
// for the next one. The channel is closed behind the last line.
func listen(ctx context.Context, in io.Reader) <-chan heard {
	lines := make(chan heard)
	go func() {
		defer close(lines)
		reader := bufio.NewReader(in)
		for {
			line, err := readLine(reader)
			if err != nil && line == "" {
				if !errors.Is(err, io.EOF) {
					send(ctx, lines, heard{err: err})
				}
				return
			}
			if !send(ctx, lines, heard{line: text.CleanLine(line)}) {
				return
			}
		}
	}()
	return lines
}

func send(ctx context.Context, lines chan<- heard, h heard) bool {
	select {
	case lines <- h:
		return true
	case <-ctx.Done():
		return false
	}
}

// readLine reads up to the end of a line, however long it is, and keeps its
// beginning.
func readLine(r *bufio.Reader) (string, error) {
	var line []byte
	for {
		part, err := r.ReadSlice('\n')
		line = append(line, part[:min(len(part), longest-min(len(line), longest))]...)
		if !errors.Is(err, bufio.ErrBufferFull) {
			return string(line), err
		}
	}
}

// hear waits for the next line. At the end of the input it gives io.EOF, after
// an interruption the error of the context.
func (v *visit) hear() (string, error) {
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
