package en

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func cliImport() words.CLIImport {
	return words.CLIImport{
		Command: words.CLICommand{
			Use: "import FILE.csv|-", Short: "Turn a spreadsheet into a catalog",
			Long: "Reads a spreadsheet saved as CSV, with any delimiter, in any usual encoding, with or without a header, and writes a catalog. Without -o it goes to the standard output.\n" +
				"A mapping says which column becomes which field. Without --map one is proposed, used, and written beside the result: catalog.yaml gets catalog.map.yaml. Change it and import again; a mapping that stands there and fits is used.\n" +
				"Nothing is invented. What the data does not say stays empty, and a comment \"# review:\" says so. A category that no cause is known for becomes a new cause, marked in the same way.\n" +
				"Every row that was left out, and every value that was guessed or could not be read, is reported with its row on the error stream. Rows count as in the spreadsheet: the header is row 1.\n" +
				"If the file of -o is there, it is brought up to date by id: new rows are added, changed ones change their fields, entries whose row is gone are kept. Entries that you wrote or changed yourself stay as they are until their row changes.\n" +
				"What aina list --format csv wrote comes back whole.",
			Example: "aina import volunteers.csv -o catalog.yaml\n" +
				"aina import volunteers.csv --map catalog.map.yaml -o catalog.yaml\n" +
				"aina browse --catalog catalog.yaml"},
		Map: "use the mapping in this `FILE`", Output: "write the catalog to this `FILE`, or bring it up to date",
		Row:      "{file}: row {row}: {text}",
		MoreRows: text.Plural{One: `{n} more row has something to look at: its comment begins with "# review:".`, Other: `{n} more rows have something to look at: their comments begin with "# review:".`},
		Rows:     text.Plural{One: "{n} row was read.", Other: "{n} rows were read."},
		Entries:  text.Plural{One: "{n} became an entry.", Other: "{n} became entries."},
		LeftOut:  text.Plural{One: "{n} row was left out; the reason is above.", Other: "{n} rows were left out; the reasons are above."},
		Empty:    text.Plural{One: "{n} row was empty.", Other: "{n} rows were empty."},
		Ended:    text.Plural{One: "{n} entry is over and will not be matched.", Other: "{n} entries are over and will not be matched."},
		Encoding: "The file was read as {encoding}.", Unused: "Columns that no field takes: {columns}.",
		Draft:     "A mapping was proposed and written to {file}. Look at it, change what is wrong, and import again with --map {file}.",
		DraftKept: "The mapping {file} does not fit this spreadsheet; it was kept, and a proposal was used. To use one, name it with --map.",
		MapUsed:   "The mapping {file} was used.", Written: "The catalog is in {file}. See what is wrong with it: aina check {file}",
		Added:     text.Plural{One: "{n} entry was added.", Other: "{n} entries were added."},
		Changed:   text.Plural{One: "{n} entry was changed.", Other: "{n} entries were changed."},
		Unchanged: text.Plural{One: "{n} entry is as it was.", Other: "{n} entries are as they were."},
		Missing:   text.Plural{One: "{n} entry is in no row any more; it was kept.", Other: "{n} entries are in no row any more; they were kept."},
		AddedID:   "added: {id}", ChangedID: "changed: {id} ({fields})", MissingID: "in no row any more: {id}",
		NoFile:     "Name the spreadsheet: aina import FILE.csv.",
		NotText:    "{file} is not a text file. In the spreadsheet program choose “Save as”, then CSV, and import that file.",
		NoRows:     "There are no rows in {file}. Check that the right sheet was saved.",
		NoTitle:    "No column of {file} looks like a title. Name one in a mapping, with field: title, and import again with --map.",
		NoColumn:   "The mapping {map} names the column “{column}”, which the spreadsheet lacks. It has: {known}.",
		TooLarge:   "{file} has more than {limit} MB. Split the spreadsheet and import its parts.",
		InBrackets: "In {file} the list stands in brackets, where nothing can be added. Write its entries below each other, each after a hyphen, and import again.",
		Unsafe:     "{file} was not changed: its layout is too unusual to edit safely. Run aina check {file}, or import into a new file.",
	}
}
