package cells

import (
	"strings"

	"aina/catalog/text"
)

// IsOrganization reports whether a name has a word that only organisations have.
func IsOrganization(s string) bool {
	for word := range strings.FieldsFuncSeq(text.Fold(s), func(r rune) bool { return strings.ContainsRune(" \"«»(),.-", r) }) {
		switch word {
		case "ано", "нко", "оо", "оф", "бф", "бфмс", "ооо", "мбу", "гбу", "ано дпо", "тоо", "угмо", "сгоо", "кромо", "фонд", "федерация", "ассоциация",
			"организация", "организации", "союз", "объединение", "учреждение", "центр", "доброцентр", "inc", "ltd", "llc", "foundation", "association",
			"society", "verein", "e.v", "ev", "stiftung", "gmbh", "ggmbh", "ngo", "charity", "trust", "қор", "кор", "коры", "уйым", "уйымы", "бирлестик", "бирлестиги":
			return true
		}
	}
	return false
}
