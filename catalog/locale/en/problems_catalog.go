package en

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func catalogProblems() words.CatalogProblems {
	return words.CatalogProblems{
		RootList:          words.Problem{Message: "A catalog begins with a key, not with a list.", Hint: "Write “opportunities:” above the list and indent the list under it."},
		NotACatalog:       words.Problem{Message: "This file does not look like a catalog.", Hint: "A catalog looks like this: a line “opportunities:”, below it “- id: dog-walker”, and below that, indented, “title: Walk dogs”. A table is brought in with aina import."},
		OneEntry:          words.Problem{Message: "This is one entry, and a catalog is a list of them.", Hint: "Write “opportunities:” on a line above, put “- ” before the first key and indent the other lines by four spaces."},
		DuplicateID:       words.Problem{Message: "The id “{id}” is used a second time; the first is on line {line}.", Hint: "Give this entry an id of its own."},
		DuplicateIDAcross: words.Problem{Message: "The id “{id}” is used already in {file}, on line {line}.", Hint: "Give this entry an id of its own, or delete one of the two."},
		DatesOrder:        words.Problem{Message: "It would end ({end}) before it begins ({start}).", Hint: "Put the earlier date in start_date and the later one in end_date."},
		AgesOrder:         words.Problem{Message: "Nobody fits: the minimum age ({min}) is above the maximum ({max}).", Hint: "Put the lower age in minimum_age and the higher one in maximum_age."},
		Paid:              words.Problem{Message: "“{key}” is about money, and volunteering is free help, given by choice.", Hint: "Leave paid work out; what volunteers spend on the way goes into own_costs, in words."},
		ResidentialChildren: words.Problem{
			Message: "One visit to children in residential care can hurt them: they get attached and are left again.",
			Hint:    "Offer regular help with a trained team, or help without contact (beneficiary_contact: none)."},
		LawMinors:  words.Problem{Message: "People under 18 may not do this: they are kept from the hazards stated here.", Hint: "Write minimum_age: 18, or take the hazard out of the entry if there is none."},
		AgeMissing: words.Problem{Message: "This opportunity is close to people who need care, and minimum_age is missing.", Hint: "Say from which age one can help: minimum_age: 18."},
	}
}

func checkProblems() words.CheckProblems {
	return words.CheckProblems{
		CutText:       words.Problem{Message: "The text ends here: what follows the # is taken for a comment.", Hint: "Put the whole text in quotes; if it is a comment, write a space after the #."},
		Swallowed:     words.Problem{Message: "This is taken for a comment, as it begins with a #; the key has no value.", Hint: "Put the whole text in quotes; if it is a comment, write a space after the #."},
		OldMeaning:    words.Problem{Message: "“{value}” is a text here, but some programs read it as {near}.", Hint: `Put it in quotes: "{value}".`},
		HoursOnce:     words.Problem{Message: "Hours per week are given for something that is done once.", Hint: "Say how long it takes, duration: PT3H, or choose another schedule."},
		DurationOften: words.Problem{Message: "A duration is given for something that is not done once.", Hint: "Say how many hours a week it takes, hours_per_week: 2, or write schedule: one_off."},
		RemoteCity:    words.Problem{Message: "It says that people help from home, and also that it is in {city}.", Hint: "Remove the city if the place does not matter, or write remote: false."},
		UnknownPlace:  words.Problem{Message: "The place “{value}” is not known.", Hint: "Correct the name, or describe the place under places; if it is right as it is, allow it in a comment."},
		PlaceIsHome:   words.Problem{Message: "“{value}” says that people can help from home; it is not the name of a city.", Hint: "Write remote: true, and put only a city under city, if there is one."},
		PlaceIsWide:   words.Problem{Message: "“{value}” does not name a city.", Hint: "Delete the line if any place will do; for a whole country write country: KZ instead."},
		NoFirstStep:   words.Problem{Message: "It does not say what to do first.", Hint: "Add first_step: one small thing that can be done this week."},
		NoWayToApply:  words.Problem{Message: "It does not say how to sign up.", Hint: "Add how_to_apply, or an address: url, email or phone."},
		NoMotives: words.Problem{
			Message: "It does not say what it gives the volunteer, so that can only be estimated and counts for less.",
			Hint:    "Add motives, each from 0 to 3: motives: {enjoyment: 3, social: 2}."},
		NearDuplicate:       words.Problem{Message: "This is almost the same as “{id}” of the same organisation, on line {line}.", Hint: "Keep one of the two, or let the titles say what differs."},
		NearDuplicateAcross: words.Problem{Message: "This is almost the same as “{id}” of the same organisation, in {file} on line {line}.", Hint: "Keep one of the two, or let the titles say what differs."},
		Ended:               words.Problem{Message: "It ended on {date}.", Hint: "Give it a new date, or write status: inactive."},
		NeverVerified:       words.Problem{Message: "Nobody has said when this opening was last looked at.", Hint: "Make sure that it is true, then add verified_on with the day."},
		Stale:               words.Problem{Message: "Days since this opening was last looked at: {days}; the limit is {limit}.", Hint: "Make sure that it is still true, then put the day in verified_on."},
		FutureDate:          words.Problem{Message: "It says that somebody looked on {date}, and that day is after {today}.", Hint: "Put the day on which somebody looked in verified_on."},
		UnknownAllow:        words.Problem{Message: "This comment allows “{code}”, and there is no such rule.", Hint: "Copy the code from the brackets at the end of the warning, or delete the comment."},
		Alike:               text.Plural{One: "{message} The same again on line {lines}.", Other: "{message} The same {n} more times in this file, on lines {lines}."},
		MissingTranslation:  words.Problem{Message: "“{key}” is missing in these languages: {missing}.", Hint: "Add the translation; until then readers see another language."},
		SameTranslation:     words.Problem{Message: "The text is the same in {first} and in {second}.", Hint: "Translate it, or remove this line until there is a translation."},
		UnprotectedContact: words.Problem{
			Message: "Volunteers are alone with people who need protection, and nothing is said about how they are protected.",
			Hint:    "Add safeguards, such as [two_adults], or background_check: required."},
	}
}
