package source

// languageAliases are what people write for the three languages. The code kz
// is the most common of them: it is a country, no language.
func languageAliases() map[string]string {
	return map[string]string{
		"kz": "kk", "kaz": "kk", "кк": "kk", "кз": "kk", "қз": "kk", "қаз": "kk", "kazakh": "kk", "qazaq": "kk", "қазақ": "kk", "қазақша": "kk", "казахский": "kk", "каз": "kk",
		"rus": "ru", "ру": "ru", "russian": "ru", "орыс": "ru", "орысша": "ru", "русский": "ru", "рус": "ru",
		"eng": "en", "ен": "en", "анг": "en", "english": "en", "ағылшын": "en", "ағылшынша": "en", "английский": "en", "англ": "en",
		"uk-en": "en", "us": "en",
	}
}

// signAliases are what people write for the sign language that is used here.
func signAliases() map[string]string {
	aliases := map[string]string{}
	for _, s := range []string{"sign", "signs", "sign language", "russian sign language", "жестовый", "жестовый язык", "жесты", "ржя", "русский жестовый язык",
		"ымдау", "ымдау тілі", "ым тілі", "ым-ишара тілі"} {
		aliases[s] = "rsl"
	}
	return aliases
}

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
