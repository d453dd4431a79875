package en

import "aina/catalog/locale/words"

func importNotes() words.Import {
	return words.Import{
		NoTitle: `left out: it has no title`, SameRow: `left out: it says the same as row {row}`,
		SameID: `left out: the id {id} is in row {row} already`, LeftOut: "left out: {reason}",
		CatalogFull:  `left out: the catalog would grow beyond {limit} MB, more than one file may hold. Split the spreadsheet and import its parts into several files`,
		EntryInvalid: `left out: the entry {id} on line {line} of the catalog has mistakes of its own; correct it first, "aina check" shows them`,
		EntryFixed:   `left out: the entry {id} on line {line} of the catalog is written in a way that the import cannot edit; put each of its fields on its own line, then import again`,
		AboveTable:   `the column headings are in this row; what is above them was not read`,
		Numbering:    `column numbers; not read as an entry`,
		HeaderAgain:  `the column headings again; not read as an entry`,
		Heading:      `a heading for the rows below, not an entry: "{value}". If it is an entry, fill in one more of its cells`,
		TotalRow:     `a total; not read as an entry`,
		Remark:       `a remark, not an entry: "{value}"`,
		TitleOnly:    `only its title is filled in; read as an entry. If it is a heading, put a colon after it`,
		Ended:        `ended on {date}`, InvalidID: `an id has small Latin letters, digits and single hyphens only.`,
		UnknownWord: `{field}: the catalog does not know "{value}"; left empty`,
		NotACause:   `causes: "{value}" does not say whom it is for; left empty`, NotADate: `{field}: "{value}" is not a date; left empty`,
		AmbiguousDate: `{field}: it is not clear which number of "{value}" is the day and which the month; left empty. Say it in the mapping: dates: D/M/YYYY or M/D/YYYY`,
		NoYear:        `{field}: "{value}" names no year; left empty`,
		NotHours:      `{field}: no number of hours a week can be read from "{value}"; left empty`,
		NotADuration:  `{field}: "{value}" does not say how long it lasts; left empty`,
		NotANumber:    `{field}: no number can be read from "{value}"; left empty`,
		NotYesOrNo:    `{field}: "{value}" is neither yes nor no; left empty`,
		InvalidValue:  `{field}: {reason} Left empty; the cell says "{value}"`,
		RelativeURL:   `url: "{value}" is only the end of a web address; left empty. Say its beginning in the mapping: prefix: https://…`,
		NotAnAddress:  `{field}: there is no address in "{value}"; left empty`,
		PictureLink:   `{field}: {value} is a picture, not a way to apply; left empty`,
		NotAPhone:     `{field}: there is no telephone number in "{value}"; left empty`,
		CutNumber:     `{field}: the spreadsheet has rounded the number to {value}; left empty. Format that column as text in the spreadsheet and type the number again`,
		CellError:     `{field}: the cell shows an error, {value}; left empty`,
		OnlyTaken:     `{field}: only {word} was taken from "{value}"`,
		OthersDropped: `{field}: the first of several was taken; left out: {value}`,
		TextCut:       `{field}: the cell is longer than a text may be; its end was cut`,
		ExtraCells:    `cells beyond the last column: {n}; they were not read`,
		MentionsPay:   `the column "{column}" says "{value}": helping is unpaid and free of charge, so check whether this row belongs here`,
		TakenFor:      `{field}: "{value}" was read as {word}`, NewCause: `causes: no cause is known for "{value}"; a new one was made: {id}`,
		RegionNotCity:       `region: "{value}" is a whole region, not a city; it was put under region`,
		UnknownPlace:        `{field}: the place "{value}" is not known; it was kept as it is, here and wherever else it appears`,
		AnyPlace:            `{field}: "{value}" was taken to mean that any place will do; left empty`,
		NoPlaceYet:          `{field}: "{value}" does not say where it is; left empty`,
		LanguageWished:      `languages: "{value}" is only a wish, so it was not made a requirement`,
		GuessedFrom:         `{field}: {word} was guessed from "{words}"`,
		SchemeAdded:         `url: https:// was put before "{value}"`,
		TitleIsOrganization: `title: it is the name of the organisation; say what one does there`,
		HoursAreDuration:    `duration: the hours were taken to be how long it lasts, as it happens once`,
		AgesFrom:            `minimum_age, maximum_age: taken from "{value}"`, AgeFrom: `{field}: taken from "{value}"`,
		AgeOfOthers:    `{field}: "{value}" may be about other people's age, so no limit was made of it`,
		AgeWished:      `{field}: "{value}" is only a wish, so no limit was made of it`,
		AgeDiffers:     `{field}: "{value}" does not agree with the age limits given elsewhere; those were kept`,
		DatesFrom:      `start_date, end_date: taken from "{value}"`,
		DaysApart:      `start_date, end_date: "{value}" has gaps between its days; kept from the first, {from}, to the last, {to}. Put the exact days into the description`,
		HoursOfDay:     `{field}: the catalog has no field for hours of the day such as "{value}"; put them into the description`,
		NoDay:          `{field}: "{value}" names no day, so {word} was taken`,
		DeadlinePassed: `status: closed, as the day in the column "{column}" has passed: {date}`,
		DeadlineAhead:  `status: the column "{column}" says {date}; there is no field for it, so set status: inactive after that day, or import again`,
		NoPlacesLeft:   `status: closed, as the column "{column}" says "{value}"`,
		ClosedYetOpen:  `status: the column "{column}" says "{value}", yet another column says that the role is open; it stays open, so check which is right`,
		LocalNumber:    `{field}: {value} has no area or country code; check whether people can call it`,
		FilledDown:     `{field}: empty here, so "{value}" was taken from row {row}, as with merged cells`,
		FromHeading:    `{field}: taken from the heading "{value}" in row {row}`,
		Kept:           `{field}: the table says "{value}"; the catalog keeps "{kept}", which may have been written by hand`,
		KeptInJSON:     `{field}: the table says "{value}", the catalog "{kept}"; the catalog was not changed, as one in JSON cannot remember what was imported. If the table is right, change the catalog yourself; one in YAML would be updated by itself`,
		NowEmpty:       `{field}: the cell is empty now; the catalog keeps what it has`,
		StillClosed:    `status: the table no longer closes this role; the catalog keeps status: inactive. Delete that line to open it again`,
		NoLongerSaid:   `{field}: the table no longer says it; the catalog keeps what it has`,
		LostLetters:    `letters were lost in the column "{column}" when the table was saved: "{value}"`,
		DamagedLetter:  `a letter in the column "{column}" is damaged in the file: "{value}"`,
		BadQuotes:      `its quotation marks do not match, so where the row ends was guessed; compare its cells with the spreadsheet`,
		HTMLRemoved:    `its cells hold HTML code; it was turned into plain text, here and in all other rows`, MissingFields: `not in the data: {fields}`,
		NewCauseReview: `a new cause, from the column "{column}": give it a field and names in three languages, or put a known cause for it in the mapping`,
		CatalogHeader:  `Imported from {file}. Lines that begin with "# review:" ask you to look; take them away when you have.`,
		DraftMark:      `A draft {sign}: as long as nobody changes it, the next import replaces it.`,
		DraftHeader: "How the columns of {file} become the fields of the catalog: a first draft.\n" +
			"Change it, then import again with --map and the name of this file.\n" +
			"Besides column and field, a rule may have:\n" +
			"  values: what the words of a cell stand for, such as \"Дети: children\"; nothing after the colon: nothing\n" +
			"  split: what separates the items of a list; join: what stands between two columns of one field\n" +
			"  dates: D.M.YYYY, M/D/YYYY, YYYY-MM-DD or excel; fill: down, where cells were merged\n" +
			"  key: takes \"city\" out of a cell like {\"city\": \"…\"}; prefix: the beginning of a web address\n" +
			"With field: contact each cell goes to phone, email or url, by what it holds, or else to how_to_apply\n" +
			"With field: deadline, a day that has passed closes the role; with field: places_left, a 0 does\n" +
			"And below all columns, what every entry says: fixed: {country: KZ, languages: [ru]}",
		UnusedColumns: "Columns that no field takes:", GuessedColumn: "guessed from the cells",
		UnknownMeaning: "which word of the catalog is this?", NewCauseMark: "a new cause", GuessMark: "a guess",
	}
}

func cliFiles() words.CLIFiles {
	return words.CLIFiles{
		Sheet: "read this `SHEET` of a workbook, or this list of a JSON file",

		OtherSheet:  "{file} is a spreadsheet that Aina does not read ({kind}). Open it in your spreadsheet program, choose “Save as” or “Export”, then Excel workbook (.xlsx) or CSV UTF-8, and import that file.",
		Locked:      "{file} is locked with a password. Open it, save it without the password, or save its sheet as CSV UTF-8, and import that file.",
		Document:    "{file} is a document, not a table ({kind}). If there is a table in it, copy that into a spreadsheet program, save it as .xlsx or CSV UTF-8, and import that file.",
		Picture:     "{file} is a picture, not a table ({kind}). Type what it shows into a spreadsheet program, save it as .xlsx or CSV UTF-8, and import that file.",
		Archive:     "{file} is an archive, not a table ({kind}). Unpack it and import the table inside.",
		ArchiveWith: "{file} is an archive, not a table ({kind}). Unpack it and import the table inside; it holds {names}.",
		WebPage:     "{file} is a web page (HTML), not a table, whatever its name says. Open it in a spreadsheet program, save it as .xlsx or CSV UTF-8, and import that file.",
		YAML:        "{file} is YAML, not a table. If it is meant to be a catalog, aina check {file} says what it lacks; to import it, make a table of it: CSV, .xlsx or JSON.",
		Catalog:     "{file} is a catalog already and needs no import. Look at it: aina browse --catalog {file}",
		NotText:     "{file} is neither a table nor text. In the program that made it, choose “Save as” or “Export”, then .xlsx or CSV UTF-8, and import that file.",
		OtherKind:   "{file} is {kind}, not a table. In the program that made it, choose “Export”, then .xlsx, CSV UTF-8 or JSON, and import that file.",

		JSONError: "{file} is JSON with a mistake: line {line}, column {column}. Correct it there, or export the file again; perhaps its end is missing.",
		NoList:    "{file} is JSON without a list of records. Aina reads an array such as [{\"title\": \"Walk dogs\", \"city\": \"Astana\"}], by itself or in an object, or one record per line.",
		Lists:     "{file} is JSON with several lists of records: {lists}. Say which one to import: --sheet NAME.",
		List:      "{name} ({n})",

		Damaged:     "{file} looks like an Excel workbook but cannot be read; perhaps it is damaged or only partly downloaded. Open it in a spreadsheet program, save it again, and import that file.",
		NoSheet:     "There is no “{name}” in {file}. It has: {sheets}.",
		NoVisible:   "All sheets of {file} are hidden. Say which one to import: --sheet NAME. It has: {sheets}.",
		NoSheets:    "{file} has no sheets to choose from: leave out --sheet.",
		HiddenSheet: "{name} (hidden)",
		Unfolds:     "{file} is small but unpacks to more than {limit} MB: it is damaged or was made to do harm. Copy its sheet into a new workbook and import that.",
		MostRows:    "{file} has more than {limit} rows. Split it and import its parts.",
		MostColumns: "{file} has cells beyond column {limit}. Delete what is far to the right, or copy the table into a new sheet.",
		MostCells:   "{file} has more than {limit} cells. Delete what is far away from the table, or split it and import its parts.",

		SheetOf:       "The sheet “{sheet}” was read. Not read: {others}. To read another one: --sheet NAME.",
		HiddenRows:    "Rows that are hidden in the sheet were read too: {rows}.",
		HiddenColumns: "Columns that are hidden in the sheet were read too: {columns}.",
		Uncalculated:  "In these rows a formula has no stored result, so its cell was read as empty: {rows}. Open the workbook in a spreadsheet program, save it, and import again.",
		OtherLines:    "Some lines are in a different encoding from the rest and were read as {encoding}: {lines}. Check them against the original.",
		Misread:       "The letters of the file were garbled, as UTF-8 had been taken for {encoding}; they were put right. Check a few rows.",
		Lost:          "Letters were lost before Aina read the file; rows: {n}. A plain CSV puts “?” in place of ә, ғ, қ, ң, ө, ұ, ү, һ and others. Open the original table, save it as “CSV UTF-8” or .xlsx, and import that file.",
		DamagedRows:   "Some letters are damaged in the file itself; rows: {n}. They are shown as “\ufffd”. Correct them in the table, save it as “CSV UTF-8” or .xlsx, and import again.",
	}
}
