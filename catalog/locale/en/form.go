package en

import "aina/catalog/locale/words"

func form() words.Form {
	return words.Form{
		Title: "A new opportunity",
		Asks: map[string]string{
			"activities": "How do people help?", "background_check": "Is a background check needed?",
			"beneficiary_contact": "How close does a volunteer come to the people helped?", "benefits": "What does a volunteer get?",
			"causes": "Whom or what does it help?", "city": "In which city or village?", "group_friendly": "Can a group come together?", "family_friendly": "Can families with children come?",
			"duration": "How many hours does it take?", "first_step": "What first step can people take this week?",
			"hazards": "Is there anything that people under 18 are kept from?", "hours_per_week": "How many hours a week does it take?",
			"how_to_apply": "How do people reach you, or find such a place?", "id": "The entry's id: small Latin letters and hyphens.",
			"few_words": "Are a few words of one of these languages enough?", "languages": "Which languages can people help in? Knowing one is enough.", "minimum_age": "From what age?",
			"motives": "What does it give the volunteer?", "organization": "Who offers it? Skip this if it is a kind of role, not an opening.",
			"remote": "Can people help from home?", "safeguards": "What protects the people helped, and the volunteer?",
			"schedule": "Is it done once, regularly, or when it suits?", "summary": "What does a volunteer do, in a sentence or two?",
			"times": "When can people come?", "title": "What is it called?", "url": "A page on the internet?"},
		Yes: "Yes", No: "No", Amounts: [4]string{"nothing", "a little", "a good deal", "a lot"}, Progress: "{at} of {all}",
		Other: "And in another language? {language}", Required: "This one is needed.", Hours: "A number of hours, such as 3 or 1.5.",
		Number: "A number of years, such as 16.", Preview: "Check the entry", AsSeen: "This is how newcomers will see it",
		Problems: "What could still be improved", NoProblem: "Nothing to fix.", Save: "Add it to {file}", Saved: "Added to {file}: {title}",
		Again: "Add another one", Fix: "With a mistake in it, it cannot be added. Go back and fix it.",
		LeaveNote: "The entry is not in the file yet: it is lost when you leave.",
	}
}
