package cells

import (
	"strings"
	"sync"

	"aina/catalog/place"
	"aina/catalog/text"
)

// marks are what people and spreadsheets write for yes and for no, folded.
var marks = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	for answer, list := range map[bool]string{
		true:  "true yes y 1 1.0 on x х v + ++ ✓ ✔ ✅ ☑ ☒ ● • * да д есть истина иә ия ие бар ақиқат wahr ja j vrai oui o verdadero sí si vero doğru evet checked marked selected applies t",
		false: "false no n 0 0.0 off - -- – — ✗ ✘ ❌ ☐ ○ нет н ложь жоқ жалған falsch nein faux non falso no yanlış hayır unchecked unmarked f none",
	} {
		for word := range strings.FieldsSeq(list) {
			all[text.Fold(word)] = answer
		}
	}
	return all
})

// Mark reads a cell of a column that only says yes or no; ok is false for anything
// else.
func Mark(cell string) (yes, ok bool) {
	yes, ok = marks()[text.Fold(cell)]
	return yes, ok
}

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

// IsNothing reports what people write where a cell has nothing to say: "нет", "әзірге
// жоқ", "not yet".
func IsNothing(cell string) bool {
	switch text.Fold(strings.Trim(cell, " .!-–—()")) {
	case "no", "none", "none yet", "not yet", "no data", "not applicable", "not specified", "nothing", "нет", "пока нет", "ещё нет", "еще нет", "нет данных", "не указан", "не указано", "не указана", "отсутствует", "ничего", "неизвестно", "пока неизвестно", "unknown",
		"жок", "азирге жок", "али жок", "айтылмаган", "корсетилмеген", "ештене", "белгисиз", "азирге белгисиз", "али белгисиз", "unbekannt", "nein", "keine", "keiner", "keines", "noch nicht", "noch keine", "keine angabe", "k.a":
		return true
	}
	return false
}
