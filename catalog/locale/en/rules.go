package en

import "aina/catalog/locale/words"

// rules are by code.
func rules() map[string]words.Rule {
	return map[string]words.Rule{
		"yaml-syntax": {
			Means:   "The file cannot be read as YAML from this place on: a tab, a quote or bracket left open, a wrong indent, a missing space or colon.",
			Matters: "Nothing in the file can be shown until it is mended.",
			Mend:    "Look at the place, follow the advice beside it, and check again. A text with a colon, a quote or a bracket in it is safest in double quotes."},
		"encoding": {
			Means:   "The file is not UTF-8 text, or holds a character that no text has. Files from old Windows programs are often in Windows-1251, files from Excel in UTF-16.",
			Matters: "In the wrong encoding letters turn into other letters, and nobody can tell which.",
			Mend:    "Save the file as UTF-8 in your editor, and type the marked character again."},
		"too-large": {
			Means:   "The file, a line, a text or a list is larger than any catalog kept by hand: over 32 MB a file, 1 MB a line, 256 KB a text, 64 levels within each other, 1,000 keys, or 10,000 problems.",
			Matters: "Such files are broken or meant to do damage; reading them would stop the program.",
			Mend:    "Look for a bracket or a quote left open, or split the catalog into several files in one folder."},
		"anchor": {
			Means:   "The file uses YAML's references: & gives a text a name, * repeats it, << merges keys.",
			Matters: "A small file can grow without end through them, and whoever edits one entry changes another without seeing it.",
			Mend:    "Write the text out in each place. A text that begins with & or * goes in quotes."},
		"multi-document": {
			Means:   "A line of three dashes begins a second document; a catalog file holds only one.",
			Matters: "Most programs read only the first document, and the rest would be lost in silence.",
			Mend:    "Delete the line with the dashes, or move what follows to a file of its own."},
		"duplicate-key": {
			Means:   "The same key stands twice in one entry.",
			Matters: "Only one of the two values could count, and nobody can tell which is meant.",
			Mend:    "Delete one of the two, or bring them together under one key."},
		"unknown-key": {
			Means:   "This key is not one that a catalog knows here, most often because it is misspelt.",
			Matters: "What stands under it would be passed over in silence.",
			Mend:    "Take the suggested word, or look the keys up under “Fields”."},
		"missing-key": {
			Means:   "A key that every entry needs is missing or empty: an opportunity needs id and title.",
			Matters: "Without it the entry cannot be shown, or not be found again.",
			Mend:    "Add the line that is named, with the same indent as the others."},
		"wrong-type": {
			Means:   "Something of another kind belongs here: a list, a number, a text, or true or false.",
			Matters: "What is meant can only be guessed, and Aina does not guess.",
			Mend:    "Write it as the advice beside it says: a list in square brackets, a number without quotes."},
		"out-of-range": {
			Means:   "The number is too small or too large to be true.",
			Matters: "An age of 140 or a motive of 7 is a slip of the pen, and would show the entry to the wrong people.",
			Mend:    "Write a number within the bounds that are named."},
		"bad-id": {
			Means:   "An id may hold only small Latin letters, digits and single hyphens between them.",
			Matters: "People's lists and links rest on it; it has to be typed easily and never change.",
			Mend:    "Write it in kebab case, such as shelter-dog-walker."},
		"duplicate-id": {
			Means: "Two entries have the same id.", Matters: "A person who saved one of them would come back to the other.",
			Mend: "Give the second an id of its own; an id of an entry that is gone is not used again."},
		"bad-date": {
			Means:   "A day has to be one of the calendar, written as year-month-day.",
			Matters: "01.02 is the first of February to some and the second of January to others.", Mend: "Write it as 2026-05-01."},
		"bad-duration": {
			Means:   "A length of time is written as ISO 8601 has it: P, then days; T, then hours and minutes.",
			Matters: "Read without doubt, it can be compared with the time that people have.",
			Mend:    "Write PT3H for three hours, PT1H30M for an hour and a half, P2D for two days."},
		"unknown-cause": {
			Means:   "No cause has this id. The ids stand under “causes”, in the program and in your files.",
			Matters: "People who care for this cause would not find the entry.",
			Mend:    "Take a known id, or add the cause under “causes” in a file of yours."},
		"unknown-motive": {
			Means:   "There are eight motives, and this is none of them.",
			Matters: "Matching rests on them: a motive that is not known matches nobody.",
			Mend:    "Choose from: values, understanding, social, career, enhancement, protective, enjoyment, recognition."},
		"unknown-activity": {
			Means:   "There are nine activities, and this is none of them.",
			Matters: "People who like to help in this way would not find the entry.",
			Mend:    "Choose from: caring, teaching, hands_on, outdoors, creating, organising, speaking, digital, investigating."},
		"unknown-value": {
			Means:   "This key takes one of a few words, and this is none of them.",
			Matters: "A word that the program does not know says nothing to it, however clear it is to people.",
			Mend:    "Take the suggested word, or one of the list beside it."},
		"dates-order": {
			Means: "end_date lies before start_date.", Matters: "It would be over before it begins, and nobody would ever see it.",
			Mend: "Put the earlier day in start_date and the later one in end_date."},
		"ages-order": {Means: "maximum_age is below minimum_age.", Matters: "Nobody could ever take part.", Mend: "Put the lower age in minimum_age and the higher one in maximum_age."},
		"bad-language": {
			Means:   "This is not the code of a language. The code of Kazakh is kk; kz is the country.",
			Matters: "People are only shown what they can do in a language they speak.", Mend: "Use codes such as kk, ru and en (BCP 47)."},
		"bad-country": {Means: "A country is written as two letters (ISO 3166).", Matters: "Otherwise it cannot be compared with where people live.", Mend: "Write KZ for Kazakhstan."},
		"bad-url": {
			Means:   "This is not a whole web address that begins with https:// or http://.",
			Matters: "A link that leads nowhere, or to something else than a page, is worse than none.",
			Mend:    "Copy the address from the browser."},
		"bad-email": {Means: "This is not one email address.", Matters: "A letter to it would never arrive.", Mend: "Write one address such as help@example.org; put anything else in how_to_apply."},
		"bad-phone": {
			Means: "This is not one telephone number of 2 to 15 digits.", Matters: "Nobody could call it.",
			Mend: "Write one number in digits, such as +7 717 000 00 00; put names and hours in how_to_apply."},
		"cut-text": {
			Means:   "A text without quotes ends at a # that stands behind a space: the rest is taken for a comment.",
			Matters: "“Room #5” would be shown as “Room”, and nobody would notice.",
			Mend:    "Put the whole text in quotes. A real comment has a space behind its #."},
		"unknown-allow": {
			Means:   "A comment that silences a warning, # aina: allow CODE, names a code that no rule has.",
			Matters: "It silences nothing, and a later reader believes that somebody looked.",
			Mend:    "Copy the code from the warning, or delete the comment."},
		"yaml11-value": {
			Means:   "The value means one thing here and another to programs that read older YAML: yes, no, on, off, 010, 12:30.",
			Matters: "The catalog may pass through other tools, and the country NO (Norway) has turned into “false” before.",
			Mend:    "Write true or false; put a text that looks like one in quotes."},
		"schedule-hours": {
			Means:   "hours_per_week stands on something done once, or duration on something that is not.",
			Matters: "People are asked how much time they have a week; for one day that question is another.",
			Mend:    "For one_off use duration: PT3H; otherwise use hours_per_week: 2."},
		"remote-city": {
			Means:   "remote: true says that one helps from home, and yet a city is named.",
			Matters: "People elsewhere would wonder whether they have to come.",
			Mend:    "Remove the city, or write remote: false. If both are true, allow it in a comment."},
		"no-first-step": {
			Means:   "The entry does not say what one can do this week to begin.",
			Matters: "A small first step is what turns interest into help.",
			Mend:    "Add first_step: one sentence, something that can be done today."},
		"no-way-to-apply": {Means: "There is no how_to_apply, and no url, email or phone either.", Matters: "Whoever wants to help would not know where to turn.", Mend: "Add one of them."},
		"no-motives": {
			Means:   "The entry does not say what it gives the volunteer.",
			Matters: "What moves people is compared with it. Without it Aina estimates it from activities and causes, and what is only estimated counts for less; where these are missing too, it counts for nothing.",
			Mend:    "Add motives with numbers from 0 to 3. Be honest: what is written is what people will expect."},
		"near-duplicate": {
			Means:   "Two entries of one organisation have almost the same title. Two that name different cities or different first days are not compared.",
			Matters: "Mostly one was forgotten when the other was written, and people call in vain.",
			Mend:    "Delete one of the two, or let the titles say what differs."},
		"ended": {
			Means:   "The last day of this opening has passed. Something done once is over after its start_date.",
			Matters: "It is kept from people by itself, but it fills the file and hides what is missing.",
			Mend:    "Give it new dates if it comes again, or write status: inactive."},
		"never-verified": {
			Means:   "An organisation is named, but not the day when somebody made sure that the opening is real.",
			Matters: "Openings change within weeks; people should know how old the news is.",
			Mend:    "Look at its page or call, then add verified_on, or say aina verify ID."},
		"stale": {
			Means:   "More days than allowed have passed since somebody looked at the opening: 180, or what --stale says.",
			Matters: "Telephone numbers die, people move on, and newcomers meet silence.",
			Mend:    "Look at its page or call, then put the day in verified_on, or say aina verify ID."},
		"future-date": {
			Means:   "verified_on is later than the day of the check: today, or what --as-of says.",
			Matters: "A wrong year would keep the opening fresh for long after people have stopped answering.",
			Mend:    "Write the day on which somebody looked, or say aina verify ID."},
		"missing-translation": {
			Means:   "A text is given in some of the three languages, but not in all.",
			Matters: "Readers of the missing language see another one: Kazakh falls back to Russian, then to English.",
			Mend:    "Add the translation, or use one plain text if there is no language to it."},
		"same-translation": {
			Means:   "Two languages hold the same text of several words. Names and single words may well be the same and are not looked at.",
			Matters: "It was copied and never translated, and now nobody is told that it is missing.",
			Mend:    "Translate it, or remove the copy until it is translated."},
		"paid": {
			Means:   "A key speaks of pay for the work, or of a price for taking part: salary, paid, fee, price and their like.",
			Matters: "Volunteering is a free choice, unpaid, and for the good of society; offers to pay for helping are often a trap.",
			Mend:    "Leave such offers out. What a volunteer spends on the way is told in words, in own_costs."},
		"residential-children": {
			Means:   "Something done once brings volunteers to children who live in an institution.",
			Matters: "These children have been left before. They get attached to visitors, and every visitor who does not come back leaves them again.",
			Mend:    "Offer regular help with a trained team, or help without contact: beneficiary_contact: none."},
		"law-minors": {
			Means:   "The age limit opens the entry to people under 18, and a hazard stands in it that they are barred from. Without any age it is no error: Aina never shows such an entry to anybody under 18.",
			Matters: "Article 12 of Kazakhstan's law on volunteer activity bars under-18s from most of these; collecting cash in the street is kept from them by Aina's own rule.",
			Mend:    "Write minimum_age: 18, or remove the hazard if there is none."},
		"age-missing": {
			Means:   "Volunteers are alone with the people helped, or meet children, and no minimum_age is given.",
			Matters: "A thirteen-year-old should not be put in charge of somebody who needs care.",
			Mend:    "Say from which age one can help, such as minimum_age: 18."},
		"unprotected-contact": {
			Means:   "Volunteers are alone with children, older people or people with disabilities, and neither a required background check nor any safeguard is named. background_check: ask names none.",
			Matters: "Whoever needs protection should not have to rely on luck; a rule protects the volunteer too.",
			Mend:    "Add what there really is: safeguards: [two_adults], or background_check: required."},
	}
}
