package kk

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func facts() words.Facts {
	return words.Facts{
		Causes: "Кімге", Activities: "Қалай", Time: "Уақыты", Place: "Қайда", Age: "Жасы", Languages: "Тілдері", Company: "Кіммен",
		Access: "Қолжетімділік", Contact: "Қарым-қатынас", Safe: "Қауіпсіздік", Gets: "Сізге беріледі", Costs: "Өз шығыныңыз",
		Contacts: "Байланыс", Organisation: "Кім ұсынады", Dates: "Күндері", DecimalMark: ",",
		HoursWeek: text.Plural{Other: "аптасына {n} сағат"}, Hours: text.Plural{Other: "шамамен {n} сағат"}, Home: "үйден",
		AgeFrom: "{n} жастан", AgeTo: "{n} жастан аспаған", AgeBetween: "{from}–{to} жас", Friends: "достармен келуге болады",
		Family: "балалармен келуге болады", Alone: "бір адамға арналған", FewWords: "бірнеше сөз білсе жетеді", ContactNone: "көмек алатын адамдармен кездеспейсіз",
		ContactSupervised: "адамдармен, қасыңызда тәжірибелі жан болады", ContactDirect: "адамдармен тікелей",
		CheckRequired: "соттылығы жоқ екені туралы анықтама керек", CheckAsk: "соттылық туралы анықтама керек пе, сұраңыз",
		Until: "{date} күніне дейін", From: "{date} күнінен бастап",
		Safeguards: map[string]string{"code_of_conduct": "мінез-құлық ережесі", "supervision": "қасыңызда тәжірибелі жан болады", "training": "алдымен үйретеді", "two_adults": "әрдайым екі ересек"},
		Suits: map[string]string{
			"low_vision": "көзі нашар көретіндерге қолайлы", "quiet": "тыныш", "seated": "отырып істеуге болады",
			"sign_language": "ымдау тілінде сөйлейтіндерге қолайлы", "wheelchair": "кресло-арбадағыларға қолайлы"},
		Hazards: map[string]string{
			"cash_collection": "қолма-қол ақша жинау", "emergency": "төтенше жағдайдағы жұмыс", "hazardous": "өмірге не денсаулыққа қауіп",
			"heavy_work": "ауыр жұмыс", "offenders": "сотталған не тергеудегі адамдар", "refugees": "босқындар", "victims": "зардап шеккен адамдар"},
		Benefits: map[string]string{"certificate": "сертификат", "meals": "тамақ", "reference": "ұсыныс хат", "t_shirt": "футболка", "training": "оқыту", "travel": "жолақы"},
	}
}
