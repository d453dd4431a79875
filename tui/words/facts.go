package words

import "aina/catalog/text"

// Facts names the practical sides of an opportunity.
type Facts struct {
	Causes, Activities, Time, Place, Age, Languages, Company, Access string
	Contact, Safe, Gets, Costs, Contacts, Organisation, Dates        string

	HoursWeek               text.Plural
	Hours                   text.Plural
	Home                    string
	AgeFrom, AgeTo          string // {n}
	AgeBetween              string // {from} {to}
	Friends, Family, Alone  string
	ContactNone             string
	ContactSupervised       string
	ContactDirect           string
	CheckRequired, CheckAsk string
	Until, From             string // {date}
	Safeguards              map[string]string
	Suits                   map[string]string // whom it suits, by access need
	Hazards                 map[string]string
	Benefits                map[string]string
}

func factsEn() Facts {
	return Facts{
		Causes: "For whom", Activities: "How", Time: "Time", Place: "Where", Age: "Age", Languages: "Languages", Company: "Company", Access: "Access",
		Contact: "Contact", Safe: "Safety", Gets: "You get", Costs: "You spend", Contacts: "Contact details", Organisation: "Who offers it", Dates: "Dates",
		HoursWeek: text.Plural{One: "{n} hour a week", Other: "{n} hours a week"},
		Hours:     text.Plural{One: "about {n} hour", Other: "about {n} hours"},
		Home:      "from home",
		AgeFrom:   "from {n}", AgeTo: "up to {n}", AgeBetween: "from {from} to {to}",
		Friends: "friends welcome", Family: "families with children welcome", Alone: "for one person",
		ContactNone: "no contact with the people helped", ContactSupervised: "with people, somebody experienced stays near", ContactDirect: "directly with people",
		CheckRequired: "a background check is required", CheckAsk: "ask whether a background check is needed",
		Until: "until {date}", From: "from {date}",
		Safeguards: map[string]string{"training": "training beforehand", "two_adults": "always two adults", "supervision": "somebody experienced stays near", "code_of_conduct": "a code of conduct"},
		Suits:      map[string]string{"wheelchair": "people in a wheelchair", "seated": "can be done seated", "quiet": "quiet", "sign_language": "people who sign", "low_vision": "people with low vision"},
		Hazards:    map[string]string{"emergency": "work in an emergency", "victims": "people who have been harmed", "refugees": "refugees", "offenders": "people who broke the law", "heavy_work": "heavy work", "hazardous": "danger to life or health", "cash_collection": "collecting cash"},
		Benefits:   map[string]string{"training": "training", "certificate": "a certificate", "reference": "a reference", "t_shirt": "a T-shirt", "meals": "meals", "travel": "travel"},
	}
}

func factsRu() Facts {
	return Facts{
		Causes: "Кому", Activities: "Как", Time: "Время", Place: "Где", Age: "Возраст", Languages: "Языки", Company: "Компания", Access: "Доступность",
		Contact: "Общение", Safe: "Безопасность", Gets: "Для вас", Costs: "Ваши расходы", Contacts: "Как связаться", Organisation: "Кто предлагает", Dates: "Даты",
		HoursWeek: text.Plural{One: "{n} час в неделю", Few: "{n} часа в неделю", Many: "{n} часов в неделю", Other: "{n} часа в неделю"},
		Hours:     text.Plural{One: "около {n} часа", Few: "около {n} часов", Many: "около {n} часов", Other: "около {n} часа"},
		Home:      "из дома",
		AgeFrom:   "от {n}", AgeTo: "не старше {n}", AgeBetween: "от {from} до {to}",
		Friends: "можно с друзьями", Family: "можно с детьми", Alone: "для одного человека",
		ContactNone: "без общения с теми, кому помогают", ContactSupervised: "с людьми, рядом кто-то опытный", ContactDirect: "напрямую с людьми",
		CheckRequired: "нужна справка о несудимости", CheckAsk: "спросите, нужна ли справка о несудимости",
		Until: "до {date}", From: "с {date}",
		Safeguards: map[string]string{"training": "сначала учат", "two_adults": "всегда двое взрослых", "supervision": "рядом кто-то опытный", "code_of_conduct": "правила поведения"},
		Suits:      map[string]string{"wheelchair": "подходит на коляске", "seated": "можно сидя", "quiet": "тихо", "sign_language": "подходит тем, кто говорит на жестовом языке", "low_vision": "подходит при слабом зрении"},
		Hazards:    map[string]string{"emergency": "работа в чрезвычайной ситуации", "victims": "пострадавшие люди", "refugees": "беженцы", "offenders": "люди, нарушившие закон", "heavy_work": "тяжёлый труд", "hazardous": "опасность для жизни или здоровья", "cash_collection": "сбор наличных денег"},
		Benefits:   map[string]string{"training": "обучение", "certificate": "сертификат", "reference": "рекомендация", "t_shirt": "футболка", "meals": "питание", "travel": "проезд"},
	}
}

func factsKk() Facts {
	return Facts{
		Causes: "Кімге", Activities: "Қалай", Time: "Уақыты", Place: "Қайда", Age: "Жасы", Languages: "Тілдері", Company: "Кіммен", Access: "Қолжетімділік",
		Contact: "Қарым-қатынас", Safe: "Қауіпсіздік", Gets: "Сізге беріледі", Costs: "Өз шығыныңыз", Contacts: "Байланыс", Organisation: "Кім ұсынады", Dates: "Күндері",
		HoursWeek: text.Plural{Other: "аптасына {n} сағат"},
		Hours:     text.Plural{Other: "шамамен {n} сағат"},
		Home:      "үйден",
		AgeFrom:   "{n} жастан", AgeTo: "{n} жасқа дейін", AgeBetween: "{from}–{to} жас",
		Friends: "достармен келуге болады", Family: "балалармен келуге болады", Alone: "бір адамға арналған",
		ContactNone: "көмек алатын адамдармен кездеспейсіз", ContactSupervised: "адамдармен, қасыңызда тәжірибелі жан болады", ContactDirect: "адамдармен тікелей",
		CheckRequired: "соттылығы жоқ екені туралы анықтама керек", CheckAsk: "соттылық туралы анықтама керек пе, сұраңыз",
		Until: "{date} күніне дейін", From: "{date} күнінен бастап",
		Safeguards: map[string]string{"training": "алдымен үйретеді", "two_adults": "әрдайым екі ересек", "supervision": "қасыңызда тәжірибелі жан болады", "code_of_conduct": "мінез-құлық ережесі"},
		Suits:      map[string]string{"wheelchair": "кресло-арбадағыларға қолайлы", "seated": "отырып істеуге болады", "quiet": "тыныш", "sign_language": "ымдау тілінде сөйлейтіндерге қолайлы", "low_vision": "көзі нашар көретіндерге қолайлы"},
		Hazards:    map[string]string{"emergency": "төтенше жағдайдағы жұмыс", "victims": "зардап шеккен адамдар", "refugees": "босқындар", "offenders": "заң бұзған адамдар", "heavy_work": "ауыр жұмыс", "hazardous": "өмірге не денсаулыққа қауіп", "cash_collection": "қолма-қол ақша жинау"},
		Benefits:   map[string]string{"training": "оқыту", "certificate": "сертификат", "reference": "ұсыныс хат", "t_shirt": "футболка", "meals": "тамақ", "travel": "жолақы"},
	}
}
