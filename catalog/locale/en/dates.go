package en

import "aina/catalog/locale/words"

func dates() words.Dates {
	return words.Dates{
		Months: [12]string{
			"January", "February", "March", "April", "May", "June",
			"July", "August", "September", "October", "November", "December"},
		Day: "{day} {month} {year}", Typed: "2006-01-02",
	}
}
