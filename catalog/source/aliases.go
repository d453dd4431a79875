package source

// countryAliases are what people write for the countries nearest to here.
func countryAliases() map[string]string {
	return map[string]string{
		"kazakhstan": "KZ", "qazaqstan": "KZ", "казахстан": "KZ", "қазақстан": "KZ", "рк": "KZ", "қр": "KZ",
		"russia": "RU", "россия": "RU", "ресей": "RU", "рф": "RU",
		"kyrgyzstan": "KG", "кыргызстан": "KG", "қырғызстан": "KG",
		"uzbekistan": "UZ", "узбекистан": "UZ", "өзбекстан": "UZ",
		"united states": "US", "usa": "US", "сша": "US", "ақш": "US",
	}
}
