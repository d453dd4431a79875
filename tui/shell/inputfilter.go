package shell

import (
	"bytes"
	"slices"
	"unicode/utf8"

	"aina/tui/theme"
)

// longestHeld bounds what is held back while a sequence is incomplete, in bytes.
const longestHeld = 128

// longestPaste bounds what is taken of one paste, in bytes: more than any field holds. Bubble
// Tea keeps a paste until it ends, and copies all of it with every read.
const longestPaste = 64 << 10

// inputFilter turns what a terminal sends into what was typed. It takes out the
// terminal's replies, which are never keys, however late they come; it joins
// characters and sequences that were cut between two reads; and it rewrites keys of
// the kitty protocol, which another program may have left on.
type inputFilter struct {
	held       []byte
	pasting    bool
	pasted     int                    // bytes since the paste began
	background func(theme.Background) // gets the reply to OSC 11
}

// filter returns the keys in what was read, with what was held back before.
func (f *inputFilter) filter(in []byte) []byte {
	in = append(f.held, in...)
	f.held = nil
	var keys []byte
	for len(in) > 0 {
		at := bytes.IndexByte(in, esc)
		if at < 0 {
			at = len(in)
		}
		keys, in = f.pass(keys, in[:at]), in[at:]
		if len(in) == 0 {
			break
		}
		n, typed := f.sequence(in)
		if n > len(in) { // incomplete
			if len(in) <= longestHeld {
				f.held = bytes.Clone(in)
				return keys
			}
			n, typed = len(in), nil // no key is that long
		}
		switch string(typed) {
		case pasteBegins:
			f.pasting, f.pasted = true, 0
			keys = append(keys, typed...)
		case pasteEnds:
			f.pasting = false
			keys = append(keys, typed...)
		default:
			keys = f.pass(keys, typed)
		}
		in = in[n:]
	}
	if n := incompleteRune(keys); n > 0 {
		f.held = bytes.Clone(keys[len(keys)-n:])
		keys = keys[:len(keys)-n]
	}
	return keys
}

// pass adds what was typed, but not what a paste has too much.
func (f *inputFilter) pass(keys, typed []byte) []byte {
	if f.pasting {
		if f.pasted += len(typed); f.pasted > longestPaste {
			return keys
		}
	}
	return append(keys, typed...)
}

const (
	esc = 0x1b
	bel = 0x07

	// What a terminal puts around a paste (bracketed paste of xterm).
	pasteBegins = "\x1b[200~"
	pasteEnds   = "\x1b[201~"
)

// sequence reads what begins with ESC: how many bytes it takes, and what was typed.
// More bytes than there are mean that the rest has not come yet.
func (f *inputFilter) sequence(in []byte) (n int, typed []byte) {
	if len(in) == 1 {
		return 1, in // the Esc key
	}
	switch in[1] {
	case '[':
		return control(in)
	case ']': // OSC: replies about colours, the title, the clipboard
		if len(in) > 2 && (in[2] < '0' || in[2] > '9') {
			return 1, in[:1] // Alt with a bracket, and something after it
		}
		n = replyEnd(in)
		if body, found := bytes.CutPrefix(in[:min(n, len(in))], []byte("\x1b]11;")); found && n <= len(in) {
			if colour := backgroundOf(string(bytes.TrimRight(body, "\x07\x1b\\"))); colour != theme.UnknownBackground {
				f.background(colour)
			}
		}
		return n, nil
	case 'P': // DCS: replies about the version, settings, capabilities
		if len(in) == 2 || bytes.IndexByte([]byte(">|!+$0123456789"), in[2]) >= 0 {
			return replyEnd(in), nil
		}
	}
	return 1, in[:1] // Alt with a key, or a function key
}

// replyEnd returns the length of a reply that ends with BEL or ST, more than all of
// in where the end has not come.
func replyEnd(in []byte) int {
	for i, c := range in {
		if c == bel {
			return i + 1
		}
		if c == '\\' && i > 2 && in[i-1] == esc {
			return i + 1
		}
	}
	return len(in) + 1
}

// control reads a sequence that begins with ESC [.
func control(in []byte) (n int, typed []byte) {
	if len(in) > 2 && in[2] == '[' { // function keys of the Linux console
		return 4, in[:min(4, len(in))]
	}
	end := slices.IndexFunc(in[2:], func(c byte) bool { return c >= 0x40 && c <= 0x7e })
	if end < 0 {
		return len(in) + 1, nil
	}
	n = 2 + end + 1
	params, final := string(in[2:n-1]), in[n-1]
	if params != "" && (params[0] == '?' || params[0] == '>' || params[0] == '=') {
		return n, nil // a reply about what the terminal is or can do
	}
	if legacy, ok := legacyKey(params, final); ok {
		return n, legacy
	}
	return n, in[:n]
}

// incompleteRune counts the bytes at the end of b that begin a character whose rest
// has not come.
func incompleteRune(b []byte) int {
	for n := 1; n <= min(len(b), utf8.UTFMax-1); n++ {
		tail := b[len(b)-n:]
		if utf8.RuneStart(tail[0]) {
			if utf8.FullRune(tail) {
				return 0
			}
			return n
		}
	}
	return 0
}
