package tuitest

import "testing"

// Of the sequences in a frame, those that style are its own, and nothing that looks like
// them is.
func TestForeign(t *testing.T) {
	for text, want := range map[string]string{
		"plain": "", "\x1b[1;38:2:1:2:3mbold\x1b[m": "", "a\x1b[2Jb": "\x1b", "\x1b[31": "\x1b", "\x1b[3\x1b[31m1m": "\x1b", "\x1b": "\x1b", "\x1b[": "\x1b",
		"\x1b]0;x\a": "\x1b", "\x1b[1m\x1b\x1b[0m": "\x1b", "one\ntwo": "", "\r": "\r", "a\u202eb": "\u202e", "\xff": "bytes that are no UTF-8", "👩\u200d👧": "",
	} {
		if got := Foreign(text, true); got != want {
			t.Errorf("%q holds %q, want %q", text, got, want)
		}
	}
	if got := Foreign("\x1b[1mA", false); got != "\x1b" {
		t.Errorf("outside of a frame a style is %q", got)
	}
}
