package workshop

import (
	"image"
	"image/color"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"
)

// codesOn reads the codes on a screen from left to right, as a camera that is held to one
// half and then to the other; width is that of the area.
func codesOn(t *testing.T, screen string, width int) []string {
	t.Helper()
	var found []string
	left := 3
	for _, half := range [][2]int{{left, left + width/2}, {left + width/2, left + width}} {
		var rows []string
		for _, line := range strings.Split(screen, "\n") {
			runes := []rune(line + strings.Repeat(" ", 200))
			if part := string(runes[half[0]:half[1]]); strings.ContainsAny(part, "█▀▄") {
				rows = append(rows, part)
			}
		}
		if len(rows) > 0 {
			found = append(found, scan(t, rows))
		}
	}
	return found
}

// scan reads the code in rows of cells: a block is white, all else is black.
func scan(t *testing.T, rows []string) string {
	t.Helper()
	const w, h = 8, 16 // of a cell
	img := image.NewGray(image.Rect(0, 0, (len([]rune(rows[0]))+6)*w, (len(rows)+4)*h))
	for y, row := range rows {
		for x, r := range []rune(row) {
			for py := range h {
				if upper := py < h/2; r == '█' || r == '▀' && upper || r == '▄' && !upper {
					for px := range w {
						img.SetGray((x+3)*w+px, (y+2)*h+py, color.Gray{Y: 255})
					}
				}
			}
		}
	}
	bitmap, err := gozxing.NewBinaryBitmapFromImage(img)
	if err != nil {
		t.Fatal(err)
	}
	result, err := qrcode.NewQRCodeReader().Decode(bitmap, nil)
	if err != nil {
		t.Fatalf("%v:\n%s", err, strings.Join(rows, "\n"))
	}
	return result.GetText()
}

// body is what an address answers.
func body(t *testing.T, url string) string {
	t.Helper()
	a, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer a.Body.Close()
	data, err := io.ReadAll(a.Body)
	if err != nil || a.StatusCode != http.StatusOK {
		t.Fatal(err, a.StatusCode)
	}
	return string(data)
}
