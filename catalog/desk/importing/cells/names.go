package cells

import (
	"strings"

	"aina/catalog/text"
)

// CountryCode returns the code of a country by its name; a name that is not known
// is returned as it is.
func CountryCode(s string) string {
	switch text.Fold(s) {
	case "казахстан", "kazakhstan", "qazaqstan", "рк", "кр", "республика казахстан":
		return "KZ"
	case "россия", "ресей", "russia", "рф", "российская федерация":
		return "RU"
	case "кыргызстан", "киргизия", "kyrgyzstan":
		return "KG"
	case "узбекистан", "озбекстан", "uzbekistan":
		return "UZ"
	case "usa", "сша", "акш", "united states":
		return "US"
	}
	return s
}

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
