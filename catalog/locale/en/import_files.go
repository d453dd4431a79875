package en

import "aina/catalog/locale/words"

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
		NotText:     "{file} is neither a table nor text. In the program that made it choose “Save as” or “Export”, then .xlsx or CSV UTF-8, and import that file.",
		OtherKind:   "{file} is {kind}, not a table. In the program that made it choose “Export”, then .xlsx, CSV UTF-8 or JSON, and import that file.",

		JSONError: "{file} is JSON with a mistake: line {line}, column {column}. Correct it there, or export the file again; perhaps its end is missing.",
		NoList:    "{file} is JSON without a list of records. Aina reads an array such as [{\"title\": \"Walk dogs\", \"city\": \"Astana\"}], by itself or in an object, or one record a line.",
		Lists:     "{file} is JSON with several lists of records: {lists}. Say which one to import: --sheet NAME.",
		List:      "{name} ({n})",

		Damaged:     "{file} looks like an Excel workbook but cannot be read; perhaps it is damaged or only partly downloaded. Open it in a spreadsheet program, save it again, and import that file.",
		NoSheet:     "There is no “{name}” in {file}. It has: {sheets}.",
		NoVisible:   "All sheets of {file} are hidden. Say which one to import: --sheet NAME. It has: {sheets}.",
		NoSheets:    "{file} has no sheets to choose from: leave out --sheet.",
		HiddenSheet: "{name} (hidden)",
		Unfolds:     "{file} is small but unfolds to more than {limit} MB: it is damaged or made to do harm. Copy its sheet into a new workbook and import that.",
		MostRows:    "{file} has more than {limit} rows. Split it and import its parts.",
		MostColumns: "{file} has cells beyond column {limit}. Delete what stands far to the right, or copy the table into a new sheet.",
		MostCells:   "{file} has more than {limit} cells. Delete what stands far off the table, or split it and import its parts.",

		OneSheet:      "The sheet “{sheet}” was read.",
		SheetOf:       "The sheet “{sheet}” was read. There is also: {others}. To read another one: --sheet NAME.",
		HiddenRows:    "Rows that are hidden in the sheet were read too: {rows}.",
		HiddenColumns: "Columns that are hidden in the sheet were read too: {columns}.",
		Uncalculated:  "In these rows a formula has no stored result, so its cell was empty: {rows}. Open the workbook in a spreadsheet program, save it, and import again.",
		Misread:       "The letters of the file were garbled, as UTF-8 had been taken for {encoding}; they were put right. Compare some rows.",
		Lost:          "Letters were lost before Aina read the file; rows: {n}. A plain CSV has “?” for ә, ғ, қ, ң, ө, ұ, ү, һ and others. Open the original table, save it as “CSV UTF-8” or .xlsx, and import that file.",
		DamagedRows:   "Some letters are damaged in the file itself; rows: {n}. They are shown as “\ufffd”. Correct them in the table, save it as “CSV UTF-8” or .xlsx, and import again.",
	}
}
