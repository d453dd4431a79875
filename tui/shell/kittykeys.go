package shell

import (
	"strconv"
	"strings"
	"unicode"
)

// The modifiers of the kitty keyboard protocol, as bits of the number minus one.
const (
	modShift = 1 << iota
	modAlt
	modControl
)

// releaseEvent is the event of a key that is let go.
const releaseEvent = 3

// legacyKey rewrites a key of the kitty keyboard protocol, or of xterm's
// modifyOtherKeys, as terminals send it otherwise. A key that has no such form, or
// that is let go, is none. ok is false for any other sequence.
// https://sw.kovidgoyal.net/kitty/keyboard-protocol/
func legacyKey(params string, final byte) (key []byte, ok bool) {
	fields := strings.Split(params, ";")
	switch {
	case final == 'u':
		mods, event := modifiers(fields, 1)
		if event == releaseEvent {
			return nil, true
		}
		codes := append(strings.Split(fields[0], ":"), "", "") // the key, with Shift, on a Latin layout
		code := number(codes[0])
		if latin := number(codes[2]); mods&modControl != 0 && latin != 0 {
			code = latin
		}
		return encodeKey(code, number(codes[1]), mods), true
	case final == '~' && len(fields) == 3 && fields[0] == "27":
		mods, _ := modifiers(fields, 1)
		return encodeKey(number(fields[2]), 0, mods), true
	case len(fields) == 2 && (strings.Contains(fields[1], ":") || fields[1] == "1"):
		mods, event := modifiers(fields, 1)
		first := fields[0]
		switch {
		case event == releaseEvent:
			return nil, true
		case mods != 0:
			first += ";" + strconv.Itoa(mods+1)
		case first == "1":
			first = ""
		}
		return []byte("\x1b[" + first + string(final)), true
	}
	return nil, false
}

// modifiers reads field i, which holds modifiers and an event.
func modifiers(fields []string, i int) (mods, event int) {
	if i >= len(fields) {
		return 0, 0
	}
	m, e, _ := strings.Cut(fields[i], ":")
	return max(0, number(m)-1) & (modShift | modAlt | modControl), number(e)
}

// number reads a number of a sequence, 0 where there is none.
func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > unicode.MaxRune {
		return 0
	}
	return n
}

// encodeKey returns the bytes of a key with modifiers.
func encodeKey(code, shifted, mods int) []byte {
	if keypad, ok := keypadKey(code); ok {
		return []byte(keypad)
	}
	if code == 0 || code >= 0xe000 && code <= 0xf8ff { // a key of its own, such as Shift alone
		return nil
	}
	r := rune(code)
	if mods&modControl != 0 {
		switch unicode.ToLower(r) { // Ctrl+C and Ctrl+Z on Cyrillic layouts
		case 'с':
			r = 'c'
		case 'я':
			r = 'z'
		}
	}
	var key []byte
	switch {
	case r == '\t' && mods&modShift != 0:
		key = []byte("\x1b[Z")
	case mods&modControl != 0 && r < unicode.MaxASCII && unicode.IsLetter(r):
		key = []byte{byte(unicode.ToLower(r)) & 0x1f}
	case mods&modShift != 0 && shifted != 0:
		key = []byte(string(rune(shifted)))
	case mods&modShift != 0:
		key = []byte(string(unicode.ToUpper(r)))
	default:
		key = []byte(string(r))
	}
	if mods&modAlt != 0 {
		key = append([]byte{esc}, key...)
	}
	return key
}

// keypadKey returns what a key of the number pad sends.
func keypadKey(code int) (string, bool) {
	const first = 57399 // the digit 0
	keys := [...]string{
		"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ".", "/", "*", "-", "+", "\r", "=", ",",
		"\x1b[D", "\x1b[C", "\x1b[A", "\x1b[B", "\x1b[5~", "\x1b[6~", "\x1b[H", "\x1b[F",
	}
	if i := code - first; i >= 0 && i < len(keys) {
		return keys[i], true
	}
	return "", false
}
