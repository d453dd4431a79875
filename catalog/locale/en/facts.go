package en

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func facts() words.Facts {
	return words.Facts{
		Causes: "For whom", Activities: "How", Time: "Time", Place: "Where", Age: "Age", Languages: "Languages", Company: "Company",
		Access: "Access", Contact: "Contact", Safe: "Safety", Gets: "You get", Costs: "You spend", Contacts: "Contact details",
		Organisation: "Who offers it", Dates: "Dates", DecimalMark: ".",
		HoursWeek: text.Plural{One: "{n} hour a week", Other: "{n} hours a week"},
		Hours:     text.Plural{One: "about {n} hour", Other: "about {n} hours"}, Home: "from home", AgeFrom: "from {n}", AgeTo: "up to {n}",
		AgeBetween: "from {from} to {to}", Friends: "friends welcome", Family: "families with children welcome", Alone: "for one person",
		FewWords: "a few words are enough", ContactNone: "no contact with the people helped", ContactSupervised: "with people, and somebody experienced stays near",
		ContactDirect: "directly with people", CheckRequired: "a background check is required",
		CheckAsk: "ask whether a background check is needed", Until: "until {date}", From: "from {date}",
		Safeguards: map[string]string{"code_of_conduct": "a code of conduct", "supervision": "somebody experienced stays near", "training": "training beforehand", "two_adults": "always two adults"},
		Suits:      map[string]string{"low_vision": "people with low vision", "quiet": "quiet", "seated": "can be done seated", "sign_language": "people who sign", "wheelchair": "people in wheelchairs"},
		Hazards: map[string]string{
			"cash_collection": "collecting cash", "emergency": "work in an emergency", "hazardous": "danger to life or health",
			"heavy_work": "heavy work", "offenders": "people with a criminal record or under investigation", "refugees": "refugees",
			"victims": "people who have been harmed"},
		Benefits: map[string]string{"certificate": "a certificate", "meals": "meals", "reference": "a reference", "t_shirt": "a T-shirt", "training": "training", "travel": "travel"},
	}
}
