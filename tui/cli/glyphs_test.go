package cli

import "testing"

func TestPlainGlyphs(t *testing.T) {
	for _, c := range []struct {
		asked, name, value string
		windows, want      bool
	}{
		{"auto", "TERM", "xterm-256color", false, false},
		{"auto", "TERM", "linux", false, true},
		{"rich", "TERM", "linux", false, false},
		{"plain", "TERM", "xterm-256color", false, true},
		{"auto", "", "", false, false},
		{"auto", "", "", true, true},
		{"rich", "", "", true, false},
		{"auto", "WT_SESSION", "2d1c", true, false},
		{"auto", "TERM", "xterm", true, false},
		{"auto", "TERM_PROGRAM", "vscode", true, false},
		{"plain", "WT_SESSION", "2d1c", true, true},
	} {
		env := func(name string) string { return map[string]string{c.name: c.value}[name] }
		if got := plainGlyphs(c.asked, env, c.windows); got != c.want {
			t.Errorf("%+v: %v", c, got)
		}
	}
}
