package en

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func cliCheck() words.CLICheck {
	return words.CLICheck{
		Command: words.CLICommand{
			Use: "check [PATH…|-]", Short: "Say what is wrong in a catalog, where, and how to fix it",
			Long: "Reads files, folders with all .yaml and .yml files in them, or the standard input with -, and reports all problems at once, each with its line and the way out. Without a path it checks the catalogs of --catalog or AINA_CATALOG, or else the one that comes with Aina.\n" +
				"An error of shape, or one that could do harm, keeps an entry out of the catalog; an error of sense drops one value; a warning asks you to look again. Dates are compared with today, or with --as-of.\n" +
				"A comment on the line above, or at the end of the line itself, silences a warning, never an error: # aina: allow CODE\n" +
				"Problems go to the standard output, the count to the error stream. If more than ten places of a file have the same warning, the text shows three of them and the line numbers of the others; all other formats list every one. json is a list with file, line, column, end_column, severity, code, message and hint; columns count characters from 1. github makes notes beside the lines of a change; sarif is for other programs.\n" +
				"The exit code is 0 if nothing needs fixing, 1 if there are errors (with --strict also warnings), 2 if something cannot be read. All fields and rules: aina help catalog.",
			Example: "aina check catalog.yaml\n" +
				"aina check --strict our-catalog/\n" +
				"aina check --explain near-duplicate\n" +
				"aina check --format github ."},
		Format: "`FORM` of the problems: text, json, github or sarif", Strict: "let warnings count as errors for the exit code",
		Stale: "ask to look again at openings after this many days, `DAYS` of 0 or more", Explain: "explain this `CODE`, with an example",
		Errors: text.Plural{One: "{n} error", Other: "{n} errors"}, Warnings: text.Plural{One: "{n} warning", Other: "{n} warnings"},
		And: "{errors}, {warnings}.", More: "What a code means: aina check --explain CODE",
		Fine:        text.Plural{One: "Nothing to fix: {n} opportunity is in order.", Other: "Nothing to fix: {n} opportunities are in order."},
		UnknownCode: "There is no code “{name}”. All codes: aina help catalog.",
		Topic:       "How a catalog is made, with every field and every rule: aina help catalog",
	}
}

func cliDesk() words.CLIDesk {
	return words.CLIDesk{
		Verify: words.CLICommand{
			Use: "verify ID…", Short: "Say that you looked at entries and they still hold",
			Long: "Writes today's date into verified_on of each entry named, and the name given with --by into verified_by. Everything else in the file stays as it is, byte for byte.\n" +
				"The entries are looked for in the files of --catalog or AINA_CATALOG. If one is not found, nothing is written.\n" +
				"With --retire an entry that is no longer offered gets the status defunct: it stays in the file, and nobody is shown it.",
			Example: "aina verify shelter-dog-walker --catalog catalog.yaml --by Aigul\n" +
				"aina verify old-fair --retire --catalog catalog.yaml"},
		Add: words.CLICommand{
			Use: "add", Short: "Add an opportunity to a catalog",
			Long: "Asks for an opportunity field by field and adds it, on screens or, with --accessible, in plain lines. With --from-answers it reads one from a file of answers, checks it, and writes it at the end of the list in the catalog. Nothing that is already there changes. If the list is written in brackets or as JSON, so is the new entry.\n" +
				"The answers are YAML with the fields of one entry at the top; - reads them from the standard input. All fields: aina help catalog. With an error nothing is written; warnings are shown.\n" +
				"The file is the one of -o, or else of --catalog; a file that is not there yet is created.",
			Example: "aina add --from-answers entry.yaml --catalog catalog.yaml\n" +
				"aina add --from-answers - -o catalog.yaml < entry.yaml"},
		Schema: words.CLICommand{
			Use: "schema", Short: "Print the JSON Schema of a catalog, for editors",
			Long: "With the schema an editor completes fields and words, explains them in the language of --lang, and underlines what does not fit. It is JSON Schema, draft-07.\n" +
				"Save it beside the catalog and name it on the catalog's first line: # yaml-language-server: $schema=aina.schema.json",
			Example: "aina schema > aina.schema.json\naina schema --lang kk --catalog catalog.yaml > aina.schema.json"},
		By: "`NAME` of the person who looked", Retire: "mark as no longer offered (status: defunct)",
		FromAnswers: "read the fields from this `FILE`, or from the standard input with -", Output: "add to this `FILE`",
		Fix: "fix in place what has one safe answer, and show what changed", Verified: "{id}: looked at on {date} ({file})",
		Retired: "{id}: no longer offered, status defunct ({file})", Added: "{id} was added to {file}.",
		Fixed:         text.Plural{One: "{n} mistake was fixed in {file}.", Other: "{n} mistakes were fixed in {file}."},
		NoneFixed:     "No mistake here has one safe answer, so nothing was changed.",
		FixStopped:    "Nothing more was fixed in {file}: line {line} refers to a value with *. Write that value out there, then try again.",
		NoFile:        "The catalog that comes with Aina cannot be changed. Name a file of your own: aina {command} --catalog FILE.",
		OneFile:       "An opportunity is added to one file. Name it with -o FILE.",
		NoID:          "Name the entries you looked at: aina verify ID. All ids: aina list.",
		UnknownID:     "There is no entry “{id}” in the catalog, so nothing was written.",
		NoAnswers:     "Name the file with the answers: aina add --from-answers FILE. Or answer line by line: aina add --accessible.",
		FixNeedsFiles: "--fix changes files in place: name one, or a folder, not the standard input.",
	}
}

func cliGaps() words.CLIGaps {
	return words.CLIGaps{
		Command: words.CLICommand{
			Use: "gaps", Short: "Show whom the catalog cannot serve",
			Long: "Counts what there is for each cause, motive, activity, region, language, age and need, and says what to add first, and why. Closed and past entries do not count.\n" +
				"It also tries the catalog on 2000 made-up but plausible people, always the same ones, and names the entries that none of them finds among their first ten.\n" +
				"json holds opportunities, as_of, causes, motives and activities (by cause), regions, languages, ages, remote and access (each with id, stated and open), untold, missing, people, unseen and add (in order, each with a text); with --room also room (its counts, and wanted).",
			Example: "aina gaps\naina gaps --catalog my-catalog.yaml\naina gaps --format json\naina gaps --room workshop.html"},
		Format: "`FORM` of the answer: text or json",
		Title:  text.Plural{One: "Whom the catalog serves: {n} opportunity can be taken up on {date}.", Other: "Whom the catalog serves: {n} opportunities can be taken up on {date}."},
		Add:    "What to add first", AddNothing: "Nothing stands out as missing.",
		AddMore: text.Plural{One: "{n} more suggestion: --format json.", Other: "{n} more suggestions: --format json."},
		Gives:   "nothing gives much of {list}", Ways: "nothing involves {list}", Quote: "“{x}”",
		People:     text.Plural{One: "{n} of {all} made-up people looks for this in vain.", Other: "{n} of {all} made-up people look for this in vain."},
		NoLanguage: "{x}: nothing can be done in this language.", NoAge: "Age {x}: nothing is open at this age.",
		NoCause: "{x}: there is nothing for this cause yet.", NoMotive: "{x}: nothing gives much of this.",
		NoActivity: "{x}: nothing is done in this way.", NoHome: "Nothing can be done from home.", NoSpot: "Nothing can be done in person.",
		NoAccess: "{x}: no entry says that it suits people who need this.", NoRegion: "{x}: no entry names a place in this region.",
		Motives:    "Causes and motives: how many entries give much of it (2 or 3 of 3)",
		Activities: "Causes and activities: how many entries are done in this way", AndMore: "{n} and more",
		Regions:   "Regions: how many entries name a place there; how many are possible there",
		Anywhere:  "Regions: no entry names a place that the catalog knows, so nothing is tied to one.",
		Languages: "Languages: how many entries name it; how many are open to those who speak only it",
		Ages:      "Ages: how many entries with an age limit let people of this age in; how many are open at this age in all",
		Remote:    "From home or not: how many entries say so; how many are open to those who want only this", Home: "From home",
		Spot: "In person", Access: "Access: how many entries say that they suit; with the others people have to ask",
		Unstated:           "What entries leave unsaid, so that they are matched less well",
		UnstatedMotives:    text.Plural{One: "{n} of {all} entries does not say what it gives (motives).", Other: "{n} of {all} entries do not say what they give (motives)."},
		UnstatedActivities: text.Plural{One: "{n} of {all} entries does not say how people help (activities).", Other: "{n} of {all} entries do not say how people help (activities)."},
		UnstatedCauses:     text.Plural{One: "{n} of {all} entries does not say whom it helps (causes).", Other: "{n} of {all} entries do not say whom they help (causes)."},
		Unseen:             text.Plural{One: "{n} entry is not among the first ten of any of {all} made-up people", Other: "{n} entries are not among the first ten of any of {all} made-up people"},
		AllSeen:            "Each entry is among the first ten of at least one of {all} made-up people.",
		UnseenMore:         text.Plural{One: "and {n} more: --format json.", Other: "and {n} more: --format json."}, Leaves: "does not state {list}",
	}
}

func cliImport() words.CLIImport {
	return words.CLIImport{
		Command: words.CLICommand{
			Use: "import FILE|-", Short: "Turn a table into a catalog",
			Long: "Reads a table and writes a catalog. Without -o it goes to the standard output.\n" +
				"It reads Excel workbooks (.xlsx), CSV and TSV with any delimiter, in any usual encoding, with or without a header, and JSON: an array of records, the one array in an object, or one record per line. It goes by what is in a file, not by its name; if there is no table in it, it tells you what to do.\n" +
				"In a workbook it reads the first visible sheet that has rows; --sheet names another one, or one of several lists in JSON. Hidden rows and columns are read too, and you are told which. Dates and numbers are taken as they are stored, however the cells show them; if a cell says \"apply here\", the address of its link is read.\n" +
				"A mapping says which column becomes which field. Without --map one is proposed, used, and written beside the result: catalog.yaml gets catalog.map.yaml. Change it and import again: your changed mapping is used if it fits; a draft that nobody changed is replaced.\n" +
				"Titles above the table, headings in two rows, column numbers, repeated headings, section headings, totals and remarks are recognised and reported, and never become entries; if a section is named after a cause or a place, its rows get that. An organisation, a place or a cause that is empty because its cell was merged with the one above is filled in and reported.\n" +
				"Amounts come in the catalog's units: hours per week (a month has four weeks, and of a range the highest number counts), ages as the lowest and the highest, dates as 2026-05-01. Other dates in the table show whether 05/06/2026 is in May or in June; if none of them is clear, it stays empty until the mapping says it: dates: D/M/YYYY. A month without a day is its first day if the role begins then, its last if it ends then; of days with gaps between them the first and the last stay. A column “When” may hold dates, days of the week, both, or how often. Of hours only evenings, from 17:00, are kept; others are reported once for a column. A last day to apply that has passed, or no places left, closes the role; a later day is reported, as the catalog has no field for it. A fee is reported, as helping costs nothing and pays nothing.\n" +
				"What the data does not say stays empty, and a comment \"# review:\" says so. A category that fits no known cause becomes a new one, marked in the same way.\n" +
				"Only causes and activities are guessed if no column gives them: from clear words in the title, the organisation and the description. Each guess has such a comment, with the words it came from. To switch this off, write in the mapping: fixed: {causes: [], activities: []}. Columns of yes and no (x, да, TRUE) are read as the causes or offers in their headings.\n" +
				"Places are read as people write them: “г. Алматы”, “Almaty, Kazakhstan”, an address with a city, several cities, “online”, “весь Казахстан”. A place that is not known stays as it is and is reported. “Any” under languages means that none is required. Ages and languages among requirements become limits; a wish, or the age of those who are helped, does not, and you are told.\n" +
				"Every row that was left out, and every value that was guessed or could not be read, is reported with its row, on the error stream. Rows are numbered as in the spreadsheet; in JSON the first record is row 2.\n" +
				"If the file named with -o already exists, it is brought up to date. A row finds its entry by id, or by title, organisation, place, date and addresses, wherever the entry is now. Only cells that changed since the last import change anything; what you wrote yourself stays, and you are told where the table says something else. Entries whose row is gone are kept and listed. The comment \"# imported as\" after an id remembers what the cells said: leave it there. Lists in brackets and JSON are added to in their own style; JSON has no room for the comment, so there you are told which cells changed, and change the entry yourself.\n" +
				"What aina list --format csv wrote comes back whole, but for the causes of your own: of these only the ids do, and a catalog named with -o keeps the names that it has.",
			Example: "aina import volunteers.xlsx -o catalog.yaml\n" +
				"aina import volunteers.csv --map catalog.map.yaml -o catalog.yaml\n" +
				"aina browse --catalog catalog.yaml"},
		Map: "use the mapping in this `FILE`", Output: "write the catalog to this `FILE`, or bring it up to date",
		Row:      "{file}: row {row}: {text}",
		MoreRows: text.Plural{One: `{n} more row has something to look at: its comment begins with "# review:".`, Other: `{n} more rows have something to look at: their comments begin with "# review:".`},
		Rows:     text.Plural{One: "{n} row was read.", Other: "{n} rows were read."},
		Entries:  text.Plural{One: "{n} became an entry.", Other: "{n} became entries."},
		LeftOut:  text.Plural{One: "{n} row was left out; the reason is above.", Other: "{n} rows were left out; the reasons are above."},
		Aside:    text.Plural{One: "{n} row is a heading, a total or a remark.", Other: "{n} rows are headings, totals or remarks."},
		Empty:    text.Plural{One: "{n} row was empty.", Other: "{n} rows were empty."},
		Ended:    text.Plural{One: "{n} entry is over and will not be matched.", Other: "{n} entries are over and will not be matched."},
		Inferred: text.Plural{One: `In {n} entry, causes or activities were guessed from its words: look for "# review:" there.`, Other: `In {n} entries, causes or activities were guessed from their words: look for "# review:" there.`},
		Encoding: "The file was read as {encoding}.", Unused: "Columns that no field takes: {columns}.",
		NoCause:   "Words in a column of causes that mean no known cause, with the number of rows: {words}. If one does, say so in the mapping, under values of that column: {example}",
		Draft:     "A mapping was proposed and written to {file}. Look at it, change what is wrong, and import again with --map {file}.",
		DraftKept: "The mapping {file} does not fit this spreadsheet; it was kept, and a proposal was used. To use one, name it with --map.",
		MapUsed:   "The mapping {file} was used.", Written: "The catalog is in {file}. See what is wrong with it: aina check {file}",
		Added:     text.Plural{One: "{n} entry was added.", Other: "{n} entries were added."},
		Changed:   text.Plural{One: "{n} entry was changed.", Other: "{n} entries were changed."},
		Unchanged: text.Plural{One: "{n} entry is as it was.", Other: "{n} entries are as they were."},
		Missing:   text.Plural{One: "{n} entry is in no row any more; it was kept.", Other: "{n} entries are in no row any more; they were kept."},
		AddedID:   "added: {id}", ChangedID: "changed: {id} ({fields})", MissingID: "in no row any more: {id}",
		NoFile:   "Name the spreadsheet: aina import FILE.xlsx, or a .csv, .tsv or .json.",
		NoRows:   "There are no rows in {file}. Check that the right sheet was saved.",
		NoTitle:  "No column of {file} looks like a title. Name one in a mapping, with field: title, and import again with --map.",
		NoColumn: "The mapping {map} names the column “{column}”, which the spreadsheet lacks. It has: {known}.",
		TooLarge: "{file} is larger than {limit} MB. Split the spreadsheet and import its parts.",
		Unsafe:   "{file} was not changed: its layout is too unusual to edit safely. Run aina check {file}, or import into a new file.",
		Files:    cliFiles(),
	}
}
