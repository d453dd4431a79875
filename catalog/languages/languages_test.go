package languages_test

import (
	"strings"
	"testing"

	"aina/catalog/languages"
)

func TestLanguagesAsPeopleWriteThem(t *testing.T) {
	for in, want := range map[string]string{
		"ru": "ru", "RU": "ru", "EN": "en", "KZ": "kk", "EN/RU": "en ru", "en ru kk": "en ru kk", "kk-KZ": "kk-KZ", "zh-Hans": "zh-Hans", "fr-CA": "fr-CA",
		"русский": "ru", "Русский язык": "ru", "на русском": "ru", "русский/казахский": "ru kk", "русский и казахский": "ru kk", "русский жестовый язык": "rsl", "РЖЯ": "rsl", "Russian Sign Language": "rsl", "American Sign Language": "ase",
		"English and Spanish": "en es", "German": "de", "Deutsch": "de", "испанский": "es", "español": "es", "francais": "fr", "Français": "fr", "Türkçe": "tr", "o'zbek tili": "uz", "O‘zbekcha": "uz", "қырғызша": "ky", "中文": "zh", "العربية": "ar", "Mandarin Chinese": "zh",
		"қазақша, орысша": "kk ru", "қазақ тілі": "kk", "қазақ және орыс тілдері": "kk ru", "ағылшын тілінде": "en", "Kasachisch oder Russisch": "kk ru", "inglés": "en",
		"English B2": "en", "English (fluent)": "en", "русский (свободно)": "ru", "английский, уровень не ниже B1": "en", "русский (желательно)": "(ru)", "Spanish preferred": "(es)", "Spanish a plus": "(es)", "русский, английский приветствуется": "ru (en)", "Conversational English, basic Kazakh": "en kk",
		"рус (каз желательно)": "ru (kk)", "русский (казахский)": "ru kk", "Russian (Kazakh is a plus), English": "ru en (kk)", "bilingual English-Spanish": "en es ?bilingual", "русско-казахский": "ru kk", "орысша-қазақша": "ru kk", "TBC": "?TBC", "no language needed": "any", "тіл білу шарт емес": "any", "қазақша міндетті, орысша қалауынша": "kk (ru)",
		"орысша жақсы болар еді": "(ru)", "орысша білсе жақсы": "(ru)", "қазақ тілін білу артықшылық болады": "(kk)", "ағылшынша болса жақсы": "(en)", "орыс тілі міндетті емес": "(ru)", "орысша жақсы": "ru",
		"русский и желательно английский": "ru (en)", "английский будет плюсом": "(en)", "хорошо бы казахский": "(kk)", "английский не обязателен": "(en)", "знание казахского приветствуется": "(kk)", "русский обязательно, английский был бы плюсом": "ru (en)",
		"Kazakh would be nice": "(kk)", "Russian required, English would be an advantage": "ru (en)", "English and ideally Kazakh": "en (kk)", "nice to have: Spanish": "(es)", "German is an asset": "(de)",
		"any": "any", "all": "any", "Any language": "any", "любой": "any", "кез келген": "any", "кез келген тіл": "any", "не важно": "any", "русский или любой": "any", "No requirements": "any", "не требуется": "any", "All languages welcome": "any", "anything": "any", "anything but English": "any ?but",
		"yes": "?yes", "no": "?no", "TBD": "?TBD", "нет": "?нет", "да": "?да", "n/a": "?n", "English not Spanish": "?English not Spanish", "Klingon": "?Klingon", "English, Klingon": "en ?Klingon", "": "",
		"Kazakh, Russian, English": "kk ru en", "[\"ru\", \"kk\"]": "ru kk", "English; Spanish\nFrench": "en es fr", "Українська": "uk", "polski": "pl", "한국어": "ko",
	} {
		r := languages.Read(in)
		all := append([]string{}, r.Codes...)
		if r.Any {
			all = append(all, "any")
		}
		for _, c := range r.Wished {
			all = append(all, "("+c+")")
		}
		for _, u := range r.Unknown {
			all = append(all, "?"+u)
		}
		if got := strings.Join(all, " "); got != want {
			t.Errorf("%q is read as %q, want %q", in, got, want)
		}
	}
}

func TestWordsAreNoTags(t *testing.T) {
	for _, s := range []string{"any", "all", "yes", "tbd", "tba", "not", "the", "two", "ask", "Any", "english", "kz-", "", "und", "xx", "ru_RU"} {
		if languages.IsTag(s) {
			t.Errorf("%q is taken for a code", s)
		}
	}
	for _, s := range []string{"ru", "kk", "EN", "kk-KZ", "zh-Hans", "rsl", "ase", "yue", "crh", "kaa", "dng", "prs", "tt", "sr-Latn"} {
		if !languages.IsTag(s) {
			t.Errorf("%q is taken for no code", s)
		}
	}
}
