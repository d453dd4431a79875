package qr

import (
	"encoding/xml"
	"fmt"
	"image"
	"image/color"
	"strings"
	"testing"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"
)

// pixels renders cells as a terminal does: a block is white, all else is black.
func pixels(rows []string) image.Image {
	const w, h = 8, 16 // of a cell
	columns := len([]rune(rows[0]))
	img := image.NewGray(image.Rect(0, 0, (columns+6)*w, (len(rows)+4)*h)) // on a black ground
	for y, row := range rows {
		for x, r := range []rune(row) {
			for py := range h {
				upper := py < h/2
				if r == '█' || r == '▀' && upper || r == '▄' && !upper {
					for px := range w {
						img.SetGray((x+3)*w+px, (y+2)*h+py, color.Gray{Y: 255})
					}
				}
			}
		}
	}
	return img
}

func read(t *testing.T, rows []string) string {
	t.Helper()
	return decode(t, pixels(rows))
}

func decode(t *testing.T, img image.Image) string {
	t.Helper()
	bitmap, err := gozxing.NewBinaryBitmapFromImage(img)
	if err != nil {
		t.Fatal(err)
	}
	result, err := qrcode.NewQRCodeReader().Decode(bitmap, nil)
	if err != nil {
		t.Fatal(err)
	}
	return result.GetText()
}

// A reader that others made reads what is drawn, with both edges.
func TestACameraReadsIt(t *testing.T) {
	for _, text := range []string{
		"WGKMVQNGQBX4XRGQ9VBE0991", "ZZZZZZZZZZZZZZZZZZZZZZZZ", "000000000000000000000000", "4T0V93KAWGKMVQNGQBX4XRGQ9VBE0993ABC",
		"HTTP://192.168.137.1/ABCD", "small letters, too", "Айна", strings.Repeat("LONGER ", 40),
	} {
		for _, edge := range []int{Quiet, Tight} {
			rows, err := Rows(text, edge)
			if err != nil {
				t.Fatal(err)
			}
			if got := read(t, rows); got != text {
				t.Errorf("%q is read as %q", text, got)
			}
		}
	}
}

// A code of the quick form takes the smallest picture there is, one of the full form
// the next.
func TestSizes(t *testing.T) {
	for _, test := range []struct{ letters, edge, columns, rows int }{
		{24, Quiet, 29, 15}, {24, Tight, 25, 13}, {35, Quiet, 33, 17}, {35, Tight, 29, 15},
	} {
		rows, err := Rows(strings.Repeat("A7", 18)[:test.letters], test.edge)
		if err != nil {
			t.Fatal(err)
		}
		if len(rows) != test.rows || len([]rune(rows[0])) != test.columns {
			t.Errorf("%d letters take %d×%d, want %d×%d", test.letters, len([]rune(rows[0])), len(rows), test.columns, test.rows)
		}
	}
	if _, err := Rows(strings.Repeat("x", 8000), Quiet); err == nil {
		t.Error("a text that is too long is drawn")
	}
}

// Whole blocks are read too, and take four times the room.
func TestFullRows(t *testing.T) {
	const text = "http://192.168.137.1:8080/482913"
	rows, err := FullRows(text, Tight)
	if err != nil {
		t.Fatal(err)
	}
	if got := read(t, rows); got != text {
		t.Errorf("it is read as %q", got)
	}
	if len(rows) != 29 || len([]rune(rows[0])) != 58 {
		t.Errorf("it takes %d×%d", len([]rune(rows[0])), len(rows))
	}
}

// The picture is the code itself: its light ground, and each dark module once.
func TestSVG(t *testing.T) {
	const text = "WIFI:T:WPA;S:Aina;P:asar2026;;"
	picture, err := SVG(text, "Wi-Fi <1>")
	if err != nil {
		t.Fatal(err)
	}
	var parsed struct {
		Label string `xml:"aria-label,attr"`
		Box   string `xml:"viewBox,attr"`
		Paths []struct {
			Fill string `xml:"fill,attr"`
			D    string `xml:"d,attr"`
		} `xml:"path"`
	}
	if err := xml.Unmarshal([]byte(picture), &parsed); err != nil || len(parsed.Paths) != 2 {
		t.Fatalf("%v\n%s", err, picture)
	}
	if parsed.Label != "Wi-Fi <1>" || parsed.Box != "0 0 33 33" || parsed.Paths[0].Fill != "#fff" || parsed.Paths[1].Fill != "#000" {
		t.Errorf("%+v", parsed)
	}
	img := image.NewGray(image.Rect(0, 0, 33*4, 33*4))
	for i := range img.Pix {
		img.Pix[i] = 255
	}
	for _, step := range strings.Split(strings.TrimPrefix(parsed.Paths[1].D, "M"), "M") {
		var x, y, n int
		if _, err := fmt.Sscanf(step, "%d %dh%dv1", &x, &y, &n); err != nil {
			t.Fatal(err, step)
		}
		for py := y * 4; py < y*4+4; py++ {
			for px := x * 4; px < (x+n)*4; px++ {
				img.SetGray(px, py, color.Gray{})
			}
		}
	}
	if got := decode(t, img); got != text {
		t.Errorf("it is read as %q", got)
	}
	if _, err := SVG(strings.Repeat("x", 8000), ""); err == nil {
		t.Error("a text that is too long is drawn")
	}
}

func TestFit(t *testing.T) {
	text := strings.Repeat("A7", 12)
	for size, want := range map[[2]int]int{{29, 15}: 15, {80, 24}: 15, {29, 14}: 13, {25, 13}: 13, {24, 20}: 0, {80, 12}: 0, {0, 0}: 0} {
		if got := len(Fit(text, size[0], size[1])); got != want {
			t.Errorf("in %v it has %d rows, want %d", size, got, want)
		}
	}
	if Fit(strings.Repeat("x", 8000), 500, 500) != nil {
		t.Error("a text that is too long is drawn")
	}
}

// Both colours are told, so that the terminal's own do not matter.
func TestPaint(t *testing.T) {
	if got := Paint("▀"); !strings.Contains(got, "38;5;231") || !strings.Contains(got, "48;5;16") || !strings.HasSuffix(got, "\x1b[0m") {
		t.Errorf("it is painted as %q", got)
	}
}
