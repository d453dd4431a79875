package en

import "aina/catalog/locale/words"

func importNotes() words.Import {
	return words.Import{
		NoTitle: `left out: there is no title in it`, SameRow: `left out: it says the same as row {row}`,
		SameID: `left out: the id {id} stands in row {row} already`, LeftOut: "left out: {reason}",
		CatalogFull:  `left out: the catalog would grow beyond {limit} MB, more than one file may hold. Split the spreadsheet and import its parts into several files`,
		EntryInvalid: `left out: the entry {id} on line {line} of the catalog has mistakes of its own; correct it first, "aina check" shows them`,
		EntryFixed:   `left out: the entry {id} on line {line} of the catalog is written in a way that cannot be edited here; write its fields one below another, then import again`,
		Ended:        `ended on {date}`, InvalidID: `an id has small Latin letters, digits and single hyphens only.`,
		UnknownWord: `{field}: "{value}" stands for nothing the catalog knows; left empty`,
		NotACause:   `causes: "{value}" does not say whom it is for; left empty`, NotADate: `{field}: "{value}" is not a date; left empty`,
		AmbiguousDate: `{field}: it is not clear which number of "{value}" is the day and which the month; left empty. Say it in the mapping: dates: D/M/YYYY or M/D/YYYY`,
		NotANumber:    `{field}: no number can be read from "{value}"; left empty`,
		NotYesOrNo:    `{field}: "{value}" is neither yes nor no; left empty`,
		InvalidValue:  `{field}: {reason} Left empty; the cell says "{value}"`,
		RelativeURL:   `url: "{value}" is only the end of a web address; left empty. Say its beginning in the mapping: prefix: https://…`,
		NotAnAddress:  `{field}: there is no address in "{value}"; left empty`,
		OthersDropped: `{field}: the first of several was taken; left out: {value}`,
		TextCut:       `{field}: the cell is longer than a text may be; its end was cut`,
		ExtraCells:    `cells beyond the last column: {n}; they were not read`,
		MentionsPay:   `the column "{column}" says "{value}": helping is unpaid and free of charge, so check whether this row belongs here`,
		TakenFor:      `{field}: "{value}" was taken for {word}`, NewCause: `causes: no cause is known for "{value}"; a new one was made: {id}`,
		SchemeAdded:         `url: https:// was put before "{value}"`,
		TitleIsOrganization: `title: it is the name of the organisation; say what one does there`,
		HoursAreDuration:    `duration: the hours were taken to be how long it lasts, as it happens once`,
		AgesFrom:            `minimum_age, maximum_age: taken from "{value}"`, AgeFrom: `{field}: taken from "{value}"`,
		BadQuotes:   `its quotation marks are not in order, so its end was guessed; compare its cells with the spreadsheet`,
		HTMLRemoved: `its cells hold HTML; it was made plain text, here and in all other rows`, MissingFields: `not in the data: {fields}`,
		NewCauseReview: `a new cause, from the column "{column}": give it a field and names in three languages, or put a known cause for it in the mapping`,
		CatalogHeader:  `Imported from {file}. Lines that begin with "# review:" ask you to look; take them away when you have.`,
		DraftHeader: "How the columns of {file} become the fields of the catalog: a first draft.\n" +
			"Change it, then import again with --map and the name of this file.\n" +
			"Beside column and field a rule may have:\n" +
			"  values: what the words of a cell stand for, such as \"Дети: children\"; nothing after the colon: nothing\n" +
			"  split: what separates the items of a list; join: what stands between two columns of one field\n" +
			"  dates: D.M.YYYY, M/D/YYYY, YYYY-MM-DD or excel; fill: down, where cells were merged\n" +
			"  key: takes \"city\" out of a cell like {\"city\": \"…\"}; prefix: the beginning of a web address\n" +
			"With field: contact each cell goes to phone, email or url, by what it holds, or else to how_to_apply\n" +
			"And below all columns, what every entry says: fixed: {country: KZ, languages: [ru]}",
		UnusedColumns: "Columns that no field takes:", GuessedColumn: "guessed from the cells",
		UnknownMeaning: "which word of the catalog is this?", NewCauseMark: "a new cause", GuessMark: "a guess",
	}
}
