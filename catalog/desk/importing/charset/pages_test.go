package charset

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
)

// The table is what the library knows, and read as it is there. UPDATE_GOLDEN=1 writes it.
func TestPagesAreThoseOfCharmap(t *testing.T) {
	var want strings.Builder
	for _, known := range []struct {
		name string
		page *charmap.Charmap
	}{
		{"Windows-1251", charmap.Windows1251}, {"Windows-1252", charmap.Windows1252}, {"CP866 (DOS)", charmap.CodePage866},
		{"KOI8-R", charmap.KOI8R}, {"KOI8-U", charmap.KOI8U}, {"Mac Cyrillic", charmap.MacintoshCyrillic},
		{"ISO-8859-5", charmap.ISO8859_5}, {"Windows-1250", charmap.Windows1250}, {"Windows-1254", charmap.Windows1254},
		{"CP850 (DOS)", charmap.CodePage850}, {"Mac Roman", charmap.Macintosh},
	} {
		var digits []string
		for b := 0x80; b <= 0xff; b++ {
			digits = append(digits, fmt.Sprintf("%x", known.page.DecodeByte(byte(b))))
		}
		fmt.Fprintf(&want, "%s\t%s\n", known.name, strings.Join(digits, " "))
		read := newPage(known.name)
		for b, r := range read.of {
			if want := known.page.DecodeByte(byte(b)); r != want {
				t.Errorf("%s: the byte %x means %q, want %q", known.name, b, r, want)
			}
		}
	}
	if os.Getenv("UPDATE_GOLDEN") != "" {
		if err := os.WriteFile("pages.tsv", []byte(want.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if want.String() != pageTable {
		t.Error("pages.tsv is not what the library knows: run this test with UPDATE_GOLDEN=1")
	}
}

// Each page that is looked for is in the table, and so is each that text was misread by.
func TestEveryPageIsInTheTable(t *testing.T) {
	for _, p := range pages() {
		if p.of[0xff] == 0 {
			t.Errorf("%s has no meaning for the last byte", p.name)
		}
	}
	for _, m := range misreadings() {
		if m.byte['é'] == 0 && m.byte['я'] == 0 {
			t.Errorf("%s has no byte for a letter", m.name)
		}
	}
}
