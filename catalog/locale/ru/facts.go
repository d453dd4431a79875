package ru

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func facts() words.Facts {
	return words.Facts{
		Causes: "Направления", Activities: "Как", Time: "Время", Place: "Где", Age: "Возраст", Languages: "Языки", Company: "Компания",
		Access: "Доступность", Contact: "Общение", Safe: "Безопасность", Gets: "Для вас", Costs: "Ваши расходы", Contacts: "Как связаться",
		Organisation: "Кто предлагает", Dates: "Даты", DecimalMark: ",",
		HoursWeek: text.Plural{One: "{n} час в неделю", Few: "{n} часа в неделю", Many: "{n} часов в неделю", Other: "{n} часа в неделю"},
		Hours:     text.Plural{One: "около {n} часа", Few: "около {n} часов", Many: "около {n} часов", Other: "около {n} часа"}, Home: "из дома",
		AgeFrom: "от {n}", AgeTo: "не старше {n}", AgeBetween: "от {from} до {to}", Friends: "можно с друзьями", Family: "можно с детьми",
		Alone: "для одного человека", FewWords: "хватит нескольких слов", ContactNone: "без общения с теми, кому помогают", ContactSupervised: "с людьми, рядом кто-то опытный",
		ContactDirect: "напрямую с людьми", CheckRequired: "нужна справка о несудимости", CheckAsk: "спросите, нужна ли справка о несудимости",
		Until: "до {date}", From: "с {date}",
		Safeguards: map[string]string{"code_of_conduct": "правила поведения", "supervision": "рядом кто-то опытный", "training": "сначала учат", "two_adults": "всегда двое взрослых"},
		Suits: map[string]string{
			"low_vision": "подходит при слабом зрении", "quiet": "тихо", "seated": "можно сидя",
			"sign_language": "подходит тем, кто говорит на жестовом языке", "wheelchair": "можно на коляске"},
		Hazards: map[string]string{
			"cash_collection": "сбор наличных денег", "emergency": "работа в чрезвычайной ситуации",
			"hazardous": "опасность для жизни или здоровья", "heavy_work": "тяжёлый труд", "offenders": "люди с судимостью или под следствием",
			"refugees": "беженцы", "victims": "пострадавшие люди"},
		Benefits: map[string]string{"certificate": "сертификат", "meals": "питание", "reference": "рекомендация", "t_shirt": "футболка", "training": "обучение", "travel": "проезд"},
	}
}
