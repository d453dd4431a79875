package cells

import (
	"strings"

	"aina/catalog/place"
)

// Remote reads what people write for work from anywhere and for work on the spot:
// yes and no, or the words that stand beside places too. Known is false for anything
// else, and for both at once; sure is false where the cell says more than that.
func Remote(cell string) (remote, known, sure bool) {
	if yes, ok := YesOrNo(cell); ok {
		return yes, true, true
	}
	m := place.ReadMode(cell)
	sure = m.Only
	for part := range strings.FieldsFuncSeq(cell, func(r rune) bool { return strings.ContainsRune(",;/|\n()–—:", r) }) {
		if yes, ok := YesOrNo(part); ok { // "да, через Zoom", "нет (только очно)"
			m.Home, m.OnSite, sure = m.Home || yes, m.OnSite || !yes, false
		}
	}
	if m.Home == m.OnSite {
		return false, false, false
	}
	return m.Home, true, sure
}
