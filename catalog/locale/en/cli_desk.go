package en

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

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
			Long: "Asks for an opportunity field by field and adds it, on screens or, with --accessible, in plain lines. With --from-answers it reads one from a file of answers, checks it, and writes it at the end of the list in the catalog. Not a byte of what stands there changes.\n" +
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
		NoneFixed:     "Nothing has one safe answer; nothing was changed.",
		FixStopped:    "Nothing more was fixed in {file}: line {line} refers to a value with *. Write that value out there, then try again.",
		NoFile:        "The catalog that comes with Aina cannot be changed. Name a file of your own: aina {command} --catalog FILE.",
		OneFile:       "An opportunity is added to one file. Name it with -o FILE.",
		NoID:          "Name the entries you looked at: aina verify ID. All ids: aina list.",
		UnknownID:     "There is no entry “{id}” in the catalog, so nothing was written.",
		NoAnswers:     "Name the file with the answers: aina add --from-answers FILE. Or answer line by line: aina add --accessible.",
		FixNeedsFiles: "--fix changes files in place: name one, or a folder, not the standard input.",
	}
}
