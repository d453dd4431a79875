package en

import "aina/catalog/locale/words"

func reference() words.Reference {
	return words.Reference{
		Title: "A catalog, its fields and its rules",
		Intro: []string{
			"A catalog is a text file in YAML whose name ends in .yaml or .yml, or a folder of such files. It is saved as UTF-8. Lines are indented with spaces; lines that begin with # are comments.",
			"Text may be given once, or for each language: {en: …, ru: …, kk: …}. Where a language is missing, Kazakh readers see Russian, then English; Russian readers Kazakh, then English; English readers Russian, then Kazakh.",
			"What is not stated is unknown, never no.",
		},
		SmallFile: "A file to begin with:",
		Fields:    "Fields",
		Rules:     "Rules",
		AboutRules: []string{
			"aina check says what is wrong, where, and how to mend it. An error of shape, or one that could do harm, keeps the entry out of the catalog; an error of sense drops only the value it stands on. A warning keeps nothing out.",
			"A comment on the line above silences a warning there, never an error: # aina: allow no-first-step",
		},
		Required: "required",
		Allowed:  "One of:",
		Matters:  "Why it matters:",
		Mend:     "What to do:",
		Wrong:    "Wrong:",
		Says:     "What aina check says:",
		Right:    "Right:",
		Error:    "error",
		Warning:  "warning",
		Classes: map[string]string{
			"shape":     "shape",
			"sense":     "sense",
			"freshness": "freshness",
			"languages": "languages",
			"harm":      "do no harm",
		},
		Kinds: map[string]string{
			"id":        "an id",
			"text":      "text in one language or three",
			"text-line": "one line of text in one language or three",
			"line":      "one line of text",
			"lines":     "a list of texts",
			"word":      "one word",
			"words":     "a list of words",
			"causes":    "a list of ids of causes",
			"motives":   "motives, each with a number from {min} to {max}",
			"int":       "a whole number from {min} to {max}",
			"number":    "a number from {min} to {max}",
			"bool":      "true or false",
			"date":      "a day",
			"duration":  "a length of time",
			"languages": "a list of codes of languages",
			"country":   "the code of a country",
			"url":       "a web address",
			"email":     "an email address",
			"phone":     "a telephone number",
			"record":    "keys of its own",
			"records":   "a list of entries",
		},
		Schema: "A catalog of Aina: whom one can help, and what there is to do.",
	}
}
