package catalog

import (
	"aina/catalog/source"
	"aina/catalog/text"
)

// newVocabulary returns the words of the closed lists by the keys that have them,
// with what people write for them. Causes are no closed list.
func newVocabulary() map[string]source.Words {
	return map[string]source.Words{
		"field":      known(Fields(), nil),
		"motives":    known(Motives(), motiveAliases()),
		"activities": known(Activities(), activityAliases()),
		"schedule": known(Schedules(), map[string]string{"once": "one_off", "single": "one_off", "event": "one_off", "разово": "one_off", "разовое": "one_off", "бір реттік": "one_off",
			"weekly": "regular", "monthly": "regular", "ongoing": "regular", "регулярно": "regular", "постоянно": "regular", "тұрақты": "regular",
			"any": "flexible", "anytime": "flexible", "гибко": "flexible", "гибкий": "flexible", "икемді": "flexible", "one-time": "one_off", "one time": "one_off", "разовый": "one_off", "один раз": "one_off", "однократно": "one_off", "бір рет": "one_off", "daily": "regular", "permanent": "regular", "постоянный": "regular", "регулярный": "regular", "регулярное": "regular", "еженедельно": "regular", "апта сайын": "regular", "үнемі": "regular", "свободный": "flexible", "когда удобно": "flexible", "еркін": "flexible"}),
		"times": known(Times(), map[string]string{"weekday": "weekdays", "evening": "evenings", "weekend": "weekends", "saturday": "weekends", "sunday": "weekends",
			"будни": "weekdays", "вечер": "evenings", "вечера": "evenings", "выходные": "weekends", "жұмыс күндері": "weekdays", "кеш": "evenings", "кешке": "evenings", "демалыс": "weekends", "суббота": "weekends", "воскресенье": "weekends", "сенбі": "weekends", "жексенбі": "weekends", "демалыс күндері": "weekends", "workdays": "weekdays", "рабочие дни": "weekdays", "вечером": "evenings", "кештер": "evenings", "кешкі": "evenings"}),
		"accessibility": known(AccessNeeds(), map[string]string{"wheelchairs": "wheelchair", "ramp": "wheelchair", "sitting": "seated", "silence": "quiet", "deaf": "sign_language", "blind": "low_vision",
			"коляска": "wheelchair", "сидя": "seated", "тихо": "quiet", "арба": "wheelchair", "пандус": "wheelchair", "инвалидная коляска": "wheelchair", "кресло-коляска": "wheelchair", "тишина": "quiet", "тыныш": "quiet", "отырып": "seated", "жестовый язык": "sign_language", "ымдау тілі": "sign_language", "ым тілі": "sign_language", "слабовидящие": "low_vision", "нашар көретін": "low_vision"}),
		"benefits": known(Benefits(), map[string]string{"tshirt": "t_shirt", "food": "meals", "lunch": "meals", "transport": "travel", "recommendation": "reference", "diploma": "certificate",
			"футболка": "t_shirt", "сертификат": "certificate", "обучение": "training", "питание": "meals", "проезд": "travel", "тамақ": "meals", "оқыту": "training", "грамота": "certificate", "диплом": "certificate", "рекомендация": "reference", "ұсыныс хат": "reference", "дорога": "travel", "жолақы": "travel", "обед": "meals", "еда": "meals", "t-shirts": "t_shirt"}),
		"hazards": known(Hazards(), map[string]string{"emergencies": "emergency", "victim": "victims", "refugee": "refugees", "prisoners": "offenders", "lifting": "heavy_work", "heavy": "heavy_work",
			"danger": "hazardous", "dangerous": "hazardous", "cash": "cash_collection", "чс": "emergency", "чрезвычайная ситуация": "emergency", "төтенше жағдай": "emergency", "пострадавшие": "victims", "зардап шеккендер": "victims", "беженцы": "refugees", "босқындар": "refugees", "prison": "offenders", "осуждённые": "offenders", "заключённые": "offenders", "сотталғандар": "offenders", "тяжёлый труд": "heavy_work", "тяжелая работа": "heavy_work", "ауыр жұмыс": "heavy_work", "опасно": "hazardous", "опасные условия": "hazardous", "қауіпті": "hazardous", "сбор наличных": "cash_collection", "ақша жинау": "cash_collection"}),
		"safeguards":          known(Safeguards(), map[string]string{"supervised": "supervision", "pairs": "two_adults", "rules": "code_of_conduct", "trained": "training", "обучение": "training", "оқыту": "training", "двое взрослых": "two_adults", "екі ересек": "two_adults", "присмотр": "supervision", "надзор": "supervision", "қадағалау": "supervision", "правила": "code_of_conduct", "ереже": "code_of_conduct"}),
		"beneficiary_contact": known(Contacts(), map[string]string{"no": "none", "nobody": "none", "one_to_one": "direct", "alone": "direct", "supervision": "supervised", "нет": "none", "жоқ": "none", "прямой": "direct", "наедине": "direct", "тікелей": "direct", "оңаша": "direct", "под присмотром": "supervised", "бақылаумен": "supervised"}),
		"background_check":    known(backgroundChecks(), map[string]string{"yes": "required", "no": "not_required", "unknown": "ask", "true": "required", "false": "not_required", "да": "required", "нужна": "required", "нужно": "required", "обязательно": "required", "керек": "required", "міндетті": "required", "нет": "not_required", "не нужна": "not_required", "не нужно": "not_required", "керек емес": "not_required", "қажет емес": "not_required", "спросить": "ask", "уточнить": "ask", "сұрау": "ask", "сұрау керек": "ask"}),
		"status":              known(statuses(), map[string]string{"open": "active", "closed": "inactive", "paused": "temporarily_closed", "ended": "defunct", "активно": "active", "открыто": "active", "ашық": "active", "белсенді": "active", "неактивно": "inactive", "закрыто": "inactive", "жабық": "inactive", "временно закрыто": "temporarily_closed", "уақытша жабық": "temporarily_closed", "не существует": "defunct", "gone": "defunct", "жоқ": "defunct"}),
	}
}

func known[T ~string](all []T, aliases map[string]string) source.Words {
	return source.Words{Allowed: text.Strings(all), Aliases: aliases}
}

// causeAliases is what people write for the causes of the default catalog.
func causeAliases() map[string]string {
	return map[string]string{
		"pets": "animals", "dogs": "animals", "cats": "animals", "animal welfare": "animals", "питомцы": "animals", "собаки": "animals", "иттер": "animals", "приют": "animals", "кошки": "animals", "мысықтар": "animals", "животные": "animals", "жануарлар": "animals",
		"kids": "children", "child": "children", "youth": "children", "дети": "children", "детям": "children", "бала": "children", "балалар": "children", "orphans": "children", "сироты": "children", "ребёнок": "children", "ребенок": "children", "подростки": "children", "жасөспірімдер": "children",
		"elders": "elderly", "seniors": "elderly", "older people": "elderly", "old people": "elderly", "старики": "elderly", "пожилые": "elderly", "қарттар": "elderly", "ардагерлер": "elderly", "старшее поколение": "elderly", "ветераны": "elderly", "бабушки": "elderly", "қариялар": "elderly", "зейнеткерлер": "elderly", "пенсионеры": "elderly",
		"disabled": "disability", "disabilities": "disability", "инвалидность": "disability", "инклюзия": "disability", "мүгедектік": "disability", "овз": "disability", "accessibility": "disability", "ерекше қажеттілік": "disability", "ерекше жандар": "disability",
		"nature": "environment", "ecology": "environment", "green": "environment", "экология": "environment", "природа": "environment", "табиғат": "environment", "trees": "environment", "зелень": "environment", "окружающая среда": "environment", "қоршаған орта": "environment",
		"arts": "culture", "art": "culture", "heritage": "culture", "искусство": "culture", "өнер": "culture", "museum": "culture", "музей": "culture", "культура": "culture", "мәдениет": "culture",
		"medicine": "health", "medical": "health", "healthcare": "health", "медицина": "health", "денсаулық": "health", "hospital": "health", "больница": "health", "здоровье": "health", "аурухана": "health", "донорство": "health",
		"sports": "sport", "спорт": "sport",
		"school": "education", "teaching": "education", "tutoring": "education", "образование": "education", "білім": "education", "школа": "education", "мектеп": "education", "учёба": "education", "білім беру": "education",
		"neighbourhood": "community", "neighborhood": "community", "village": "community", "двор": "community", "ауыл": "community", "аула": "community", "соседи": "community", "район": "community", "көршілер": "community",
		"emergencies": "emergency", "disaster": "emergency", "чс": "emergency", "төтенше жағдай": "emergency",
	}
}

func motiveAliases() map[string]string {
	return map[string]string{
		"value": "values", "ценности": "values", "құндылықтар": "values",
		"learning": "understanding", "knowledge": "understanding", "учёба": "understanding", "оқу": "understanding",
		"friends": "social", "people": "social", "общение": "social", "достар": "social",
		"job": "career", "cv": "career", "карьера": "career", "мансап": "career",
		"growth": "enhancement", "confidence": "enhancement", "рост": "enhancement", "өсу": "enhancement",
		"calm": "protective", "protection": "protective", "покой": "protective",
		"joy": "enjoyment", "fun": "enjoyment", "радость": "enjoyment", "қуаныш": "enjoyment",
		"thanks": "recognition", "признание": "recognition", "алғыс": "recognition",
	}
}

func activityAliases() map[string]string {
	return map[string]string{
		"care": "caring", "забота": "caring", "қамқорлық": "caring",
		"teach": "teaching", "mentoring": "teaching", "tutoring": "teaching", "обучение": "teaching", "үйрету": "teaching",
		"manual": "hands_on", "handson": "hands_on", "building": "hands_on", "руками": "hands_on",
		"outside": "outdoors", "outdoor": "outdoors", "на воздухе": "outdoors",
		"creative": "creating", "art": "creating", "design": "creating", "творчество": "creating", "шығармашылық": "creating",
		"organizing": "organising", "organization": "organising", "organisation": "organising", "организация": "organising", "ұйымдастыру": "organising",
		"advocacy": "speaking", "fundraising": "speaking", "public": "speaking", "выступления": "speaking",
		"it": "digital", "computer": "digital", "online": "digital", "tech": "digital", "цифровая": "digital",
		"research": "investigating", "counting": "investigating", "observing": "investigating", "исследование": "investigating", "зерттеу": "investigating",
	}
}

// fieldAliases is what people write for the keys of an opportunity.
func fieldAliases() map[string]string {
	return map[string]string{
		"name": "title", "heading": "title", "название": "title", "атауы": "title",
		"desc": "description", "details": "description", "about": "description", "описание": "description", "сипаттама": "description",
		"cause": "causes", "category": "causes", "categories": "causes", "категория": "causes",
		"motive": "motives", "affordances": "motives", "activity": "activities", "hours": "hours_per_week", "hours per week": "hours_per_week", "часы": "hours_per_week",
		"when": "times", "time": "times", "begin": "start_date", "start": "start_date", "starts": "start_date", "end": "end_date", "ends": "end_date", "deadline": "end_date",
		"online": "remote", "from_home": "remote", "town": "city", "place": "city", "location": "city", "город": "city", "қала": "city",
		"min_age": "minimum_age", "age": "minimum_age", "age_min": "minimum_age", "возраст": "minimum_age", "жас": "minimum_age", "max_age": "maximum_age", "age_max": "maximum_age",
		"language": "languages", "langs": "languages", "few words": "few_words", "a few words": "few_words", "несколько слов": "few_words", "бірнеше сөз": "few_words", "языки": "languages", "тілдер": "languages", "groups": "group_friendly", "group": "group_friendly", "family": "family_friendly",
		"access": "accessibility", "perks": "benefits", "contact": "beneficiary_contact", "hazard": "hazards", "risks": "hazards", "check": "background_check",
		"organisation": "organization", "org": "organization", "ngo": "organization", "организация": "organization", "ұйым": "organization",
		"website": "url", "link": "url", "site": "url", "ссылка": "url", "сілтеме": "url", "mail": "email", "e-mail": "email", "почта": "email", "tel": "phone", "telephone": "phone", "телефон": "phone",
		"state": "status", "verified": "verified_on", "checked_on": "verified_on", "apply": "how_to_apply", "step": "first_step", "заголовок": "title", "тақырып": "title", "кратко": "summary", "аннотация": "summary", "қысқаша": "summary", "short": "summary", "направление": "causes", "направления": "causes", "бағыт": "causes", "бағыттар": "causes", "мотивы": "motives", "ниеттер": "motives", "занятия": "activities", "әрекеттер": "activities", "график": "schedule", "расписание": "schedule", "кесте": "schedule", "начало": "start_date", "дата начала": "start_date", "басталуы": "start_date", "окончание": "end_date", "дата окончания": "end_date", "дедлайн": "end_date", "аяқталуы": "end_date", "удалённо": "remote", "удаленно": "remote", "онлайн": "remote", "қашықтан": "remote", "область": "region", "облыс": "region", "страна": "country", "ел": "country", "навыки": "skills", "дағдылар": "skills", "первый шаг": "first_step", "алғашқы қадам": "first_step", "как записаться": "how_to_apply", "қалай жазылу": "how_to_apply", "статус": "status", "күйі": "status", "длительность": "duration", "ұзақтығы": "duration", "бонусы": "benefits", "опасности": "hazards", "қауіптер": "hazards", "источник": "source", "дереккөз": "source",
	}
}
