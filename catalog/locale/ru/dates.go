package ru

import "aina/catalog/locale/words"

func dates() words.Dates {
	return words.Dates{
		Months: [12]string{
			"января", "февраля", "марта", "апреля", "мая", "июня",
			"июля", "августа", "сентября", "октября", "ноября", "декабря"},
		Day: "{day} {month} {year} года", Typed: "02.01.2006",
	}
}
