package en

import "aina/catalog/locale/words"

func catalogProblems() words.CatalogProblems {
	return words.CatalogProblems{
		RootList: words.Problem{
			Message: "A catalog begins with a key, not with a list.",
			Hint:    "Write “opportunities:” above the list and indent the list under it."},
		DuplicateID: words.Problem{
			Message: "The id “{id}” is used a second time; the first is on line {line}.",
			Hint:    "Give this entry an id of its own."},
		DuplicateIDAcross: words.Problem{
			Message: "The id “{id}” is used already in {file}, on line {line}.",
			Hint:    "Give this entry an id of its own, or delete one of the two."},
		DatesOrder: words.Problem{
			Message: "It would end ({end}) before it begins ({start}).",
			Hint:    "Put the earlier date in start_date and the later one in end_date."},
		AgesOrder: words.Problem{
			Message: "Nobody fits: the least age ({min}) is above the greatest ({max}).",
			Hint:    "Put the lower age in minimum_age and the higher one in maximum_age."},
		Paid: words.Problem{
			Message: "“{key}” speaks of money, and volunteering is a free choice and unpaid.",
			Hint:    "Leave paid work out; what volunteers spend on the way goes into own_costs, in words."},
		ResidentialChildren: words.Problem{
			Message: "One visit to children in residential care can hurt them: they get attached and are left again.",
			Hint:    "Offer regular help with a trained team, or help without contact (beneficiary_contact: none)."},
		LawMinors: words.Problem{
			Message: "People under 18 may not do this: the hazards stated here are barred to them.",
			Hint:    "Write minimum_age: 18, or take the hazard out of the entry if there is none."},
		AgeMissing: words.Problem{
			Message: "This opportunity is close to people who need care, and minimum_age is missing.",
			Hint:    "Say from which age one can help: minimum_age: 18."},
	}
}
