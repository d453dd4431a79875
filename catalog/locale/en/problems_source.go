package en

import "aina/catalog/locale/words"

func sourceProblems() words.SourceProblems {
	inQuotes := "Put the whole text in double quotes."
	return words.SourceProblems{
		UTF8: words.Problem{
			Message: "Here is a byte that is not UTF-8 text.",
			Hint:    "Save the file as UTF-8 and look at this line again."},
		UTF16: words.Problem{
			Message: "This file is saved as UTF-16.",
			Hint:    "Save it as UTF-8: “Save as…”, then choose UTF-8 as the encoding."},
		CP1251: words.Problem{
			Message: "This file looks like Windows-1251, not UTF-8.",
			Hint:    "Save it as UTF-8: “Save as…”, then choose UTF-8 as the encoding."},
		Control: words.Problem{
			Message: "Here is an invisible control character ({char}).",
			Hint:    "Delete it and type the place again."},
		FileSize: words.Problem{
			Message: "The file is larger than {limit} MB.",
			Hint:    "Divide it into several files in one folder."},
		LineLength: words.Problem{
			Message: "This line is longer than {limit} KB.",
			Hint:    "Divide it into several lines."},
		ScalarSize: words.Problem{
			Message: "The text that begins here is longer than {limit} KB.",
			Hint:    "Shorten it, or look whether a closing quote is missing."},
		Depth: words.Problem{
			Message: "Lists and maps are nested here more than {limit} levels deep.",
			Hint:    "Look whether a closing bracket is missing."},
		Keys: words.Problem{
			Message: "More than {limit} keys stand in one place.",
			Hint:    "Begin every entry with a dash: “- id: …”."},
		Values: words.Problem{
			Message: "The file holds more than {limit} values.",
			Hint:    "Divide it into several files in one folder."},
		More: words.Problem{
			Message: "There are more problems; the first {limit} are shown.",
			Hint:    "Mend these and check again."},

		Anchor: words.Problem{
			Message: "Anchors such as &{name} are not read here.",
			Hint:    "Write the text out in each place, or put it in quotes if it begins with &."},
		Alias: words.Problem{
			Message: "References such as *{name} are not read here.",
			Hint:    "Write the text out in each place, or put it in quotes if it begins with *."},
		Merge: words.Problem{
			Message: "Merging with << is not read here.",
			Hint:    "Write the keys out in each place."},
		Tag: words.Problem{
			Message: "Tags such as {name} are not read here.",
			Hint:    "Leave the tag out, or put the text in quotes if it begins with an exclamation mark."},
		Directive: words.Problem{
			Message: "Lines that begin with % are not read here.",
			Hint:    "Delete this line."},
		Document: words.Problem{
			Message: "A second document begins here; a file holds only one.",
			Hint:    "Delete the line with the dashes, or move what follows to a file of its own."},
		ComplexKey: words.Problem{
			Message: "A key must be one plain word.",
			Hint:    "Write “key: value”."},

		DuplicateKey: words.Problem{
			Message: "The key “{key}” stands here a second time; the first is on line {line}.",
			Hint:    "Keep one of the two."},
		UnknownKey: words.Problem{
			Message: "The key “{key}” is not known here.",
			Hint:    "Remove it, or use one of these: {allowed}."},
		UnknownKeyAlone: words.Problem{
			Message: "The key “{key}” is not known here.",
			Hint:    "Remove it: all keys that are known stand here already."},
		MissingKey: words.Problem{
			Message: "“{key}” is missing or empty here.",
			Hint:    "Add a line with “{key}: …”."},
		EmptyFile: words.Problem{
			Message: "There is nothing to read in this file.",
			Hint:    "Begin with a line such as “{key}:”."},

		WantsMap: words.Problem{
			Message: "Lines of the form “key: value” belong here.",
			Hint:    "Put each key on a line of its own, with the same indent."},
		WantsList: words.Problem{
			Message: "A list belongs here.",
			Hint:    "Write it in square brackets, such as [one, two]."},
		WantsText: words.Problem{
			Message: "One text belongs here.",
			Hint:    "Write it after the colon; put it in quotes if it begins with a bracket."},
		WantsTexts: words.Problem{
			Message: "A text belongs here, one or one for each language.",
			Hint:    "Write {en: …, ru: …, kk: …} or plain text."},
		WantsInt: words.Problem{
			Message: "A whole number belongs here, not “{value}”.",
			Hint:    "Write digits only, without quotes: 14."},
		NoNumber: words.Problem{
			Message: "“{key}” has no number.",
			Hint:    "Write one from {min} to {max}, such as “{key}: {max}”, or remove the key."},
		WantsNumber: words.Problem{
			Message: "A number belongs here, not “{value}”.",
			Hint:    "Write it without quotes and with a point: 2.5."},
		WantsBool: words.Problem{
			Message: "Here belongs true or false, not “{value}”.",
			Hint:    "Write true or false, without quotes."},
		BoolWord: words.Problem{
			Message: "“{value}” is read as {near} here, but other programs read it differently.",
			Hint:    "Write {near}."},
		Range: words.Problem{
			Message: "{value} is outside of what is possible here.",
			Hint:    "Write a number from {min} to {max}."},
		EmptyItem: words.Problem{
			Message: "This item of the list is empty.",
			Hint:    "Fill it in or delete the line."},

		Date: words.Problem{
			Message: "“{value}” is not a date.",
			Hint:    "Write it as year-month-day: 2026-05-01."},
		DateForm: "“{value}” is not written as a date should be.",
		Duration: words.Problem{
			Message: "“{value}” is not a length of time.",
			Hint:    "Write PT3H for three hours, PT1H30M for an hour and a half, P2D for two days."},
		ID: words.Problem{
			Message: "“{value}” cannot be an id.",
			Hint:    "Use small Latin letters, digits and single hyphens: shelter-dog-walker."},
		UnknownValue: words.Problem{
			Message: "“{value}” is not one of the words known here.",
			Hint:    "Choose from: {allowed}."},
		URL: words.Problem{
			Message: "“{value}” is not a whole web address.",
			Hint:    "Write it as the browser shows it: https://example.org/page."},
		URLScheme: words.Problem{
			Message: "An address that begins with “{value}” is not opened here.",
			Hint:    "Only addresses that begin with https:// or http:// can be given."},
		Email: words.Problem{
			Message: "“{value}” is not an email address.",
			Hint:    "Write one address such as name@example.org."},
		Phone: words.Problem{
			Message: "“{value}” is not a telephone number.",
			Hint:    "Write digits, such as +7 717 000 00 00."},
		Language: words.Problem{
			Message: "“{value}” is not the code of a language.",
			Hint:    "Use a code such as kk, ru or en."},
		Country: words.Problem{
			Message: "“{value}” is not the code of a country.",
			Hint:    "Use two letters such as KZ."},

		Syntax: words.Problem{
			Message: "From about here on the file cannot be read as YAML.",
			Hint:    "Look at indents, quotes and colons on this line and the one above."},
		Tab: words.Problem{
			Message: "This line is indented with a tab.",
			Hint:    "Use spaces, as many as the lines beside it have."},
		NBSP: words.Problem{
			Message: "This line is indented with a space of another kind.",
			Hint:    "Delete the indent and type it again with the space bar."},
		QuoteOpen: words.Problem{
			Message: "The quote that opens here is never closed.",
			Hint:    "Add the same quote at the end of the text."},
		BracketOpen: words.Problem{
			Message: "The bracket that opens here is never closed.",
			Hint:    "Close it, or put the text in quotes if it begins with a bracket."},
		AfterQuote: words.Problem{
			Message: "Something stands here after the closing quote.",
			Hint:    "Put the whole text in one pair of quotes, and use «» within it."},
		ColonInText: words.Problem{
			Message: "Here is a second colon, and the line cannot be read.",
			Hint:    inQuotes},
		NoColon: words.Problem{
			Message: "A colon is missing on this line.",
			Hint:    "Write “key: value”, or indent the line if it continues a text."},
		ColonSpace: words.Problem{
			Message: "A space is missing after the colon.",
			Hint:    "Write “key: value”."},
		Indent: words.Problem{
			Message: "This line is indented differently from those it belongs to.",
			Hint:    "Give it as many spaces as the lines of the same entry have."},
		BadStart: words.Problem{
			Message: "A text cannot begin with {char} unless it is in quotes.",
			Hint:    inQuotes},

		DashSpace: words.Problem{
			Message: "A space is missing after the hyphen.",
			Hint:    "Write “- text”, or put the text in quotes if it begins with a hyphen."},
		DashKind: words.Problem{
			Message: "An item of a list cannot begin with {char}.",
			Hint:    "Begin it with a hyphen and a space: “- text”."},
		DashInLine: words.Problem{
			Message: "A list with hyphens cannot begin on the line of its key.",
			Hint:    "Begin it on the next line, or write it in square brackets: [one, two]."},
		SpaceKind: words.Problem{
			Message: "The space here is of another kind, which YAML does not take for one.",
			Hint:    "Delete it and type it again with the space bar."},
		Curly: words.Problem{
			Message: "YAML does not take {char} for a quote, so the colon in this text cannot be read.",
			Hint:    `Put the whole text in straight quotes: "…". Others may stand within them.`},
		CurlyEnd: words.Problem{
			Message: "The text opens with a straight quote and ends with {char}, which closes nothing.",
			Hint:    "Write the same straight quote at both ends."},
		Apostrophe: words.Problem{
			Message: "The apostrophe before this place closes the quote that the text began with.",
			Hint:    inQuotes},
		Escape: words.Problem{
			Message: "In double quotes a backslash begins a code, and this is none that YAML knows.",
			Hint:    "Write two backslashes, or put the text in single quotes."},
		AfterBracket: words.Problem{
			Message: "Something stands here after the closing bracket.",
			Hint:    "Delete it, or put the whole text in double quotes if it begins with a bracket."},
		BracketOther: words.Problem{
			Message: "This bracket is of another kind than the one that it closes.",
			Hint:    "Square brackets are closed by a square one, curly ones by a curly one."},
		Comma: words.Problem{
			Message: "A comma is missing before this place.",
			Hint:    "Put a comma between the values; put a text that has a colon or a comma in it in quotes."},
		CommaTwice: words.Problem{
			Message: "Nothing stands between these commas.",
			Hint:    "Delete one of the two, or write the value that is missing between them."},
		HashInBrackets: words.Problem{
			Message: "What follows the # is taken for a comment, and the closing bracket with it.",
			Hint:    "Put the text that has a # in it in quotes."},
		BlockText: words.Problem{
			Message: "Nothing may follow this sign on its line.",
			Hint:    "Begin the text on the next line, indented, or delete the sign."},

		DidYouMean: "Did you mean “{near}”?",
	}
}
