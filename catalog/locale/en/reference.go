package en

import "aina/catalog/locale/words"

func reference() words.Reference {
	return words.Reference{
		Title: "A catalog, its fields and its rules",
		Intro: []string{
			"A catalog is a text file in YAML whose name ends in .yaml or .yml, or a folder of such files. It is saved as UTF-8. Lines are indented with spaces; lines that begin with # are comments.",
			"Text may be given once, or for each language: {en: …, ru: …, kk: …}. Where a language is missing, Kazakh readers see Russian, then English; Russian readers Kazakh, then English; English readers Russian, then Kazakh.",
			"What is not stated is unknown, never no."},
		SmallFile: "A file to begin with:", Fields: "Fields", Rules: "Rules",
		AboutRules: []string{
			"aina check says what is wrong, where, and how to mend it. An error of shape, or one that could do harm, keeps the entry out of the catalog; an error of sense drops only the value it stands on. A warning keeps nothing out.",
			"A comment on the line above silences a warning there, never an error: # aina: allow no-first-step"},
		Required: "required", Allowed: "One of:", Matters: "Why it matters:", Mend: "What to do:", Wrong: "Wrong:", Says: "What aina check says:", Right: "Right:",
		Error: "error", Warning: "warning",
		Classes: map[string]string{"shape": "shape", "sense": "sense", "freshness": "freshness", "languages": "languages", "harm": "do no harm"},
		Kinds: map[string]string{
			"id": "an id", "text": "text in one language or three", "text-line": "one line of text in one language or three", "line": "one line of text",
			"lines": "a list of texts", "word": "one word", "words": "a list of words", "causes": "a list of ids of causes",
			"motives": "motives, each with a number from {min} to {max}", "int": "a whole number from {min} to {max}", "number": "a number from {min} to {max}",
			"bool": "true or false", "date": "a day", "duration": "a length of time", "languages": "a list of codes of languages", "country": "the code of a country",
			"url": "a web address", "email": "an email address", "phone": "a telephone number", "record": "keys of its own", "records": "a list of entries",
		},
		Schema: "A catalog of Aina: whom one can help, and what there is to do.",
	}
}

// fields are by the path of the key in a catalog file.
func fields() map[string]string {
	return map[string]string{
		"causes":       "Whom or what one can help. The program knows some; a file may add to them, or put its own in their place by using the same id.",
		"causes.id":    "The cause's own name, which opportunities use: small Latin letters, digits and hyphens.",
		"causes.field": "The field of work by which the National Volunteer Network counts its projects.", "causes.name": "What people call it.",
		"causes.description": "What belongs to it, in a sentence.",
		"places":             "Cities and regions with their names in each language. Not every place has to stand here: a city may also be free text.",
		"places.id":          "The place's own name: small Latin letters, digits and hyphens.", "places.name": "What the place is called.",
		"places.aliases": "Other names that people use or search for.", "places.region": "The id of the region it lies in. A region has none, or names itself.",
		"places.country": "The country, in two letters (ISO 3166): KZ. A region has it; its cities need not.",
		"support":        "Where a person can talk to somebody when things are hard.", "support.name": "What it is called.",
		"support.phone": "The number to call; in quotes if it is all digits.", "support.url": "Its web page.", "support.note": "When and for whom, in words.",
		"support.verified_on": "The day when somebody last made sure that it works.", "portals": "Web pages where real openings are found.",
		"portals.name": "What it is called.", "portals.url": "Its address, as the browser shows it.", "portals.note": "What is found there, in words.",
		"opportunities":                     "What there is to do: kinds of roles, and openings where an organisation is named.",
		"opportunities.id":                  "The entry's own name, which never changes: small Latin letters, digits and hyphens. Each stands in the catalog only once, and is not used again after the entry is gone.",
		"opportunities.title":               "What one does, in a few words. One text, or one for each language.",
		"opportunities.summary":             "The same in one or two sentences; it stands in lists.",
		"opportunities.description":         "The whole picture in paragraphs: what one does, with whom, and what it is like.",
		"opportunities.causes":              "Whom or what it helps: ids of causes, the most important first.",
		"opportunities.motives":             "What it gives the volunteer: 0 is nothing, 3 a lot. A motive left out counts as 0; if the whole key is left out, it is estimated from activities and causes, and counts for less.",
		"opportunities.activities":          "How one helps: the kinds of doing it is made of.",
		"opportunities.schedule":            "How it lies in time: once (one_off), again and again (regular), or as one likes (flexible).",
		"opportunities.hours_per_week":      "Hours a week, for what goes on for some time. For something done once, use duration.",
		"opportunities.duration":            "How long something done once takes: PT3H is three hours, PT1H30M an hour and a half, P2D two days.",
		"opportunities.times":               "The parts of the week when one can come: weekdays, evenings, weekends.",
		"opportunities.start_date":          "The first day, as year-month-day. Of something done once, the day itself.",
		"opportunities.end_date":            "The last day, as year-month-day. After it the opportunity is no longer offered.",
		"opportunities.remote":              "Whether one can help from home: true or false.",
		"opportunities.city":                "The city or village: the id of a place, one of its names, or free text.",
		"opportunities.region":              "The region, if no city can be named: the id of a place, one of its names, or free text.",
		"opportunities.country":             "The country, in two letters (ISO 3166): KZ.",
		"opportunities.minimum_age":         "From which age one can help, in years. Needed where one is close to children or alone with the people helped.",
		"opportunities.maximum_age":         "Up to which age one can help, in years.",
		"opportunities.languages":           "The languages one can help in: kk, ru, en and others (BCP 47). Speaking one of them is enough.",
		"opportunities.skills":              "What one should know or be able to do beforehand, a few words each.",
		"opportunities.group_friendly":      "Whether friends can come together: true or false.",
		"opportunities.family_friendly":     "Whether one can come with children or parents: true or false.",
		"opportunities.accessibility":       "What there is for people who need it: wheelchair (access in a wheelchair), seated (can be done sitting), quiet (a quiet place), sign_language, low_vision.",
		"opportunities.accessibility_note":  "What else to know about access, in words.",
		"opportunities.benefits":            "What the volunteer may get: training, certificate, reference, t_shirt, meals, travel. Never money.",
		"opportunities.own_costs":           "What the volunteer spends on the way, in words. A fee for taking part has no place here.",
		"opportunities.beneficiary_contact": "How close one comes to the people helped: none, supervised (with somebody responsible beside), or direct (alone with them).",
		"opportunities.residential":         "Whether it takes place where people live in an institution, such as a children's home: true or false.",
		"opportunities.hazards":             "What the law keeps people under 18 away from: emergency, victims, refugees, offenders, heavy_work, hazardous; and, by Aina's own rule, cash_collection.",
		"opportunities.background_check":    "Whether the volunteer's background is checked: required, not_required, or ask.",
		"opportunities.safeguards":          "What protects the people helped and the volunteer: training, two_adults, supervision, code_of_conduct.",
		"opportunities.first_step":          "One small thing to do this week to begin.", "opportunities.how_to_apply": "How to sign up, in words.",
		"opportunities.organization":      "Who offers it. Without it the entry is a kind of role, not an opening.",
		"opportunities.organization.name": "What the organisation is called.", "opportunities.organization.url": "Its web page.",
		"opportunities.url": "The web page about it, as the browser shows it.", "opportunities.email": "One email address to write to.",
		"opportunities.phone":       "One telephone number to call.",
		"opportunities.status":      "Whether it can be taken up: active, inactive, temporarily_closed, or defunct (gone for good). Only active entries are offered; without the key an entry is active.",
		"opportunities.verified_on": "The day when somebody last made sure that all this is true.", "opportunities.verified_by": "Who made sure of it.",
		"opportunities.source": "Where the entry comes from: a page, a list, a conversation.",
	}
}
