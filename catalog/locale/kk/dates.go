package kk

import "aina/catalog/locale/words"

func dates() words.Dates {
	return words.Dates{
		Months: [12]string{
			"қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым",
			"шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"},
		Day: "{year} жылғы {day} {month}", Typed: "02.01.2006",
	}
}
