package catalog

import "aina/catalog/source"

// vocabulary is the words of the closed lists, with what people write for them.
type vocabulary struct {
	fields, motives, activities, schedules, times, access, benefits source.Words
	hazards, safeguards, contacts, checks, statuses                 source.Words
	isMotive                                                        map[string]bool
}

func newVocabulary() vocabulary {
	v := vocabulary{
		fields:     words(Fields(), nil),
		motives:    words(Motives(), motiveAliases()),
		activities: words(Activities(), activityAliases()),
		schedules: words(Schedules(), map[string]string{"once": "one_off", "single": "one_off", "event": "one_off", "разово": "one_off", "разовое": "one_off", "бір реттік": "one_off",
			"weekly": "regular", "monthly": "regular", "ongoing": "regular", "регулярно": "regular", "постоянно": "regular", "тұрақты": "regular",
			"any": "flexible", "anytime": "flexible", "гибко": "flexible", "гибкий": "flexible", "икемді": "flexible"}),
		times: words(Times(), map[string]string{"weekday": "weekdays", "evening": "evenings", "weekend": "weekends", "saturday": "weekends", "sunday": "weekends",
			"будни": "weekdays", "вечер": "evenings", "вечера": "evenings", "выходные": "weekends", "жұмыс күндері": "weekdays", "кеш": "evenings", "кешке": "evenings", "демалыс": "weekends"}),
		access: words(AccessNeeds(), map[string]string{"wheelchairs": "wheelchair", "ramp": "wheelchair", "sitting": "seated", "silence": "quiet", "deaf": "sign_language", "blind": "low_vision",
			"коляска": "wheelchair", "сидя": "seated", "тихо": "quiet", "арба": "wheelchair"}),
		benefits: words(Benefits(), map[string]string{"tshirt": "t_shirt", "food": "meals", "lunch": "meals", "transport": "travel", "recommendation": "reference", "diploma": "certificate",
			"футболка": "t_shirt", "сертификат": "certificate", "обучение": "training", "питание": "meals", "проезд": "travel", "тамақ": "meals", "оқыту": "training"}),
		hazards: words(Hazards(), map[string]string{"emergencies": "emergency", "victim": "victims", "refugee": "refugees", "prisoners": "offenders", "lifting": "heavy_work", "heavy": "heavy_work",
			"danger": "hazardous", "dangerous": "hazardous", "cash": "cash_collection"}),
		safeguards: words(Safeguards(), map[string]string{"supervised": "supervision", "pairs": "two_adults", "rules": "code_of_conduct", "trained": "training"}),
		contacts:   words(Contacts(), map[string]string{"no": "none", "nobody": "none", "one_to_one": "direct", "alone": "direct", "supervision": "supervised"}),
		checks:     words(BackgroundChecks(), map[string]string{"yes": "required", "no": "not_required", "unknown": "ask", "true": "required", "false": "not_required"}),
		statuses:   words(Statuses(), map[string]string{"open": "active", "closed": "inactive", "paused": "temporarily_closed", "ended": "defunct"}),
		isMotive:   map[string]bool{},
	}
	for _, m := range Motives() {
		v.isMotive[string(m)] = true
	}
	return v
}

func words[T ~string](all []T, aliases map[string]string) source.Words {
	w := source.Words{Aliases: aliases}
	for _, s := range all {
		w.Allowed = append(w.Allowed, string(s))
	}
	return w
}

// causeAliases is what people write for the causes of the default catalog.
func causeAliases() map[string]string {
	return map[string]string{
		"pets": "animals", "dogs": "animals", "cats": "animals", "animal welfare": "animals", "питомцы": "animals", "собаки": "animals", "иттер": "animals",
		"kids": "children", "child": "children", "youth": "children", "дети": "children", "детям": "children", "бала": "children", "балалар": "children",
		"elders": "elderly", "seniors": "elderly", "older people": "elderly", "old people": "elderly", "старики": "elderly", "пожилые": "elderly", "қарттар": "elderly", "ардагерлер": "elderly",
		"disabled": "disability", "disabilities": "disability", "инвалидность": "disability", "инклюзия": "disability", "мүгедектік": "disability",
		"nature": "environment", "ecology": "environment", "green": "environment", "экология": "environment", "природа": "environment", "табиғат": "environment",
		"arts": "culture", "art": "culture", "heritage": "culture", "искусство": "culture", "өнер": "culture",
		"medicine": "health", "medical": "health", "healthcare": "health", "медицина": "health", "денсаулық": "health",
		"sports": "sport", "спорт": "sport",
		"school": "education", "teaching": "education", "tutoring": "education", "образование": "education", "білім": "education",
		"neighbourhood": "community", "neighborhood": "community", "village": "community", "двор": "community", "ауыл": "community", "аула": "community",
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
		"language": "languages", "langs": "languages", "языки": "languages", "тілдер": "languages", "groups": "group_friendly", "group": "group_friendly", "family": "family_friendly",
		"access": "accessibility", "perks": "benefits", "contact": "beneficiary_contact", "hazard": "hazards", "risks": "hazards", "check": "background_check",
		"organisation": "organization", "org": "organization", "ngo": "organization", "организация": "organization", "ұйым": "organization",
		"website": "url", "link": "url", "site": "url", "ссылка": "url", "сілтеме": "url", "mail": "email", "e-mail": "email", "почта": "email", "tel": "phone", "telephone": "phone", "телефон": "phone",
		"state": "status", "verified": "verified_on", "checked_on": "verified_on", "apply": "how_to_apply", "step": "first_step",
	}
}
