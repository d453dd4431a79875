package cells

import (
	"strings"
	"sync"

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
