package en

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func cli() words.CLI {
	return words.CLI{
		Help: words.CLIHelp{
			Usage: "How to use it", Commands: "Commands", Flags: "Flags", Everywhere: "Flags that work everywhere", Examples: "Examples",
			Environment: "Environment", Exit: "Exit codes", FlagsMark: "[flags]", Command: "COMMAND",
			More: "More about one command: aina help COMMAND",
			EnvironmentLines: []words.CLILine{
				{Name: "AINA_CATALOG", Text: "catalogs to read, as --catalog does; several are separated as in PATH"},
				{Name: "AINA_LANG", Text: "the language: kk, ru or en, or a list such as kk:ru, from which Aina takes the first that it speaks"},
				{Name: "LANGUAGE", Text: "the same for all programs; AINA_LANG comes first, and if the locale is C, LANGUAGE does not count. If neither is set, LC_ALL, LC_MESSAGES and LANG decide; without those, the language of Windows"},
				{Name: "ACCESSIBLE", Text: "anything but 0 or false turns on the accessible mode; without it a terminal with TERM=dumb does"},
				{Name: "NO_COLOR", Text: "anything turns colours off"},
				{Name: "XDG_DATA_HOME", Text: "the folder that holds the folder aina with your answers"},
				{Name: "XDG_CACHE_HOME", Text: "the folder that holds the folder aina, where large catalogs are kept to open faster"}},
			ExitLines: []words.CLILine{
				{Name: "0", Text: "all is well"},
				{Name: "1", Text: "there is something to fix: errors in a catalog (with --strict also warnings), a row left out"},
				{Name: "2", Text: "wrong use, unreadable input, no terminal where one is needed, nothing to export"},
				{Name: "130", Text: "interrupted with Ctrl+C (129: the terminal was closed, 143: asked to end)"}}},
		Commands: words.CLICommands{
			Root: words.CLICommand{
				Use: "aina", Short: "Find the volunteering that suits you",
				Long: "Aina is a mirror: a few calm questions, an honest picture of what moves you, and things to do that fit you, each with a first step.\n" +
					"It is not a test. It is independent and belongs to no organisation it names. Nothing is sent anywhere. Whether your answers stay on this computer is for you to say.\n" +
					"Without a command the whole journey begins. It needs a terminal; with --accessible it speaks in plain lines, which a screen reader follows and a pipe can carry.",
				Example: "aina\naina --accessible\naina browse --lang kk\naina --code 4T0V-93KA-…"},
			Browse: words.CLICommand{
				Use: "browse", Short: "Look through the catalog straight away",
				Long: "Opens the catalog without questions: search, filter, read, keep what you like.", Example: "aina browse"},
			List: words.CLICommand{
				Use: "list", Short: "Print the catalog",
				Long: "Prints what is in the catalog, in the order of its files; with --search the best hits come first.\n" +
					"Several filters narrow the list together; of several causes or activities one is enough. An entry that leaves something unsaid is not left out for it.\n" +
					"csv has a column for every field and every language. Lists are joined by \"; \"; an item with a semicolon or quotation marks in it stands in quotes; motives have a column each (0 to 3, empty: unknown). A cell that a spreadsheet could take for a formula begins with an apostrophe. The file begins with a UTF-8 mark, so that Excel shows the right letters when you double-click it; if your Excel expects semicolons, open the file with Data, From Text/CSV. Causes of your own come as ids only: their names and fields are not in the csv.\n" +
					"Entries with mistakes are left out, and the first mistake is named on the error stream.",
				Example: "aina list --cause animals --age 15\n" +
					"aina list --search dog --format json\n" +
					"aina list --format csv > catalog.csv"},
			Match: words.CLICommand{
				Use: "match [PROFILE.yaml|-]", Short: "Rank the catalog for a profile, or for your saved answers",
				Long: "Reads a profile from a file, or from the standard input with -, or takes your saved answers.\n" +
					"A file begins with version: 1. Then come motives (0 to 1), activities (-1 to 1), causes (-1 rather not, 1 a lot), limits and weights. firm: [hours] makes a wish a must; it can list schedule, times, hours and company. rest: teaching names an activity that already fills the week, so that it counts for less in regular roles.\n" +
					"In place of motives, activities, causes, limits and rest, a file may hold the answers themselves, as from a paper form, under the ids of the questions: answers: {values-mend: 4, three: [social], causes: {animals: a_lot}, hours: h2, place: Almaty}. What is left out counts as skipped.\n" +
					"Each match says what speaks for it and against it; points add up to the score. What lies outside a limit is left out and counted, with the reason; --left-out lists it, and json always does.\n" +
					"The same input gives the same output, byte for byte; --as-of sets the day.",
				Example: "aina match\naina match profile.yaml --top 5\naina match answers.yaml\naina match - --format json < profile.yaml"},
			Export: words.CLICommand{
				Use: "export [PROFILE.yaml|-]", Short: "Write down your result and plan",
				Long: "Writes your result, your shortlist with first steps, what you tried, and where to find openings and support. Without -o it goes to the standard output.\n" +
					"Given a file with a profile or answers, as for aina match, it makes the plan from that.\n" +
					"html is one page to open in a browser and to print, without scripts; ics puts the first steps of your shortlist into a calendar on a day you choose, and asks three days later how it went; json is for other programs.\n" +
					"A file that is already there is kept; --force replaces it. What you wrote in your own words, in the pause or about what you tried, is left out unless you add --open-answers.",
				Example: "aina export\naina export answers.yaml -o plan.md\naina export --format html -o plan.html\naina export --format ics --on 2026-12-05 -o plan.ics\naina export --format json -o plan.json"},
			Reflect: words.CLICommand{
				Use: "reflect", Short: "Say how something you tried went",
				Long: "Three short questions after you tried something: how much joy, whether it gave you energy, whether you would do it again; and a line of your own if you like.\n" +
					"Your picture learns from it a little: the result shows what your answers said and what it is now. After three tries Aina says what it sees in them. Every entry can be changed and removed.",
				Example: "aina reflect\naina reflect --accessible"},
			Erase: words.CLICommand{
				Use: "erase", Short: "Delete everything Aina has saved about you",
				Long:    "Asks, then removes your answers, what you set by hand, what you tried, your shortlist and every copy beside them, even damaged ones, and the large catalogs that Aina keeps to open them faster. Files that you exported are yours and stay.",
				Example: "aina erase\naina erase --yes"},
			Completion: words.CLICommand{
				Use: "completion bash|zsh|fish|powershell", Short: "Write a script that completes commands in your shell",
				Long:    "Prints the script for one shell. Load it once to try it, or keep it where your shell looks for completions. bash needs the package bash-completion for it.",
				Example: "source <(aina completion bash)\naina completion fish > ~/.config/fish/completions/aina.fish"},
			Version: words.CLICommand{Use: "version", Short: "Say which Aina this is", Long: "Prints the version, the commit it was built from, and the version of Go.", Example: "aina version"},
			Help: words.CLICommand{
				Use: "help [COMMAND]", Short: "Explain Aina or one of its commands",
				Long: "Without a name it explains Aina; with the name of a command, that command.", Example: "aina help match"}},
		Flags: words.CLIFlags{
			LeftOut:   "list all that is left out, each with its reasons",
			Catalog:   "read opportunities from this `PATH`, a file or a folder, instead of the ones that come with Aina (may be repeated)",
			Questions: "ask the questions of this `FILE`", Lang: "speak this `LANGUAGE`: kk, ru or en",
			Theme:  "`COLOURS` for the screen: auto, light, dark, contrast or mono",
			Glyphs: "`MARKS` on the screen: auto, rich, or plain for fonts with few characters",
			Watch:  "`HOW` to notice that the catalog on the screen was saved: auto, or poll to look every few seconds", MaxSize: "read catalogs of up to so many `MB`: for large files that you trust", Accessible: "plain lines instead of screens",
			NoSave: "keep no answers on this computer", AsOf: "take this `DAY` for today, as YYYY-MM-DD", Help: "explain this command", Code: "open the answers of this `CODE`, as “A code to take along” shows it; spaces do not matter",
			ListFormat: "`FORM` of the list: text, json or csv", Cause: "only this `CAUSE`, by id or name (may be repeated)",
			Activity: "only this `ACTIVITY`, by id or name (may be repeated)",
			Place:    "only what is possible in this `PLACE`, a city or region, or from home",
			Remote:   "only what can be done from home; --remote=no: only what cannot, --remote=ok: both",
			Age:      "only what is open at this age, in `YEARS`", Search: "only what holds these `WORDS`, in any of the languages",
			Top: "show this many matches, `N` of 1 or more", MatchFormat: "`FORM` of the answer: text or json",
			ExportFormat: "`FORM` of the plan: markdown, html, ics or json", On: "put first steps into the calendar on this `DAY`, as YYYY-MM-DD; without it next Saturday", Output: "write to this `FILE`",
			Force: "replace the file if it is already there", OpenAnswers: "include what you wrote in your own words", Yes: "do not ask"},
		List: words.CLIList{
			Count:   text.Plural{One: "{n} opportunity", Other: "{n} opportunities"},
			Nothing: "Nothing in the catalog fits these filters. Take one away and try again.", Closed: "not open at the moment",
			Ended: "ended on {date}"},
		Match: words.CLIMatch{
			ListLeftOut: "To see each of them with its reasons, add --left-out.", Quote: "“{x}”",
			Title: "What suits you", Score: "{percent} of 100", Why: "What speaks for it", Lacks: "What it does not offer",
			Against: "What speaks against it", Cautions: "Good to know", Change: "What would change this", Stability: "How steady this is",
			FirstStep: "First step", Try: "Try three: different causes, one small step each", LeftOut: "Left out, and what would change it",
			More: text.Plural{One: "{n} more match. Show more with --top.", Other: "{n} more matches. Show more with --top."},
			Estimated: text.Plural{
				One:   "{n} of these does not say what it gives you. That was estimated from the way of helping and the cause, and counts for less.",
				Other: "{n} of these do not say what they give you. That was estimated from the way of helping and the cause, and counts for less."},
			Nothing: "Nothing is left within these limits. The list below says what would change that."},
		Erase: words.CLIErase{
			Ask: "Delete everything Aina has saved in {folder}? Type yes or no:", Yes: []string{"yes", "y"}, No: []string{"no", "n"},
			Again: "Please type yes or no:", Done: "Everything Aina had saved in {folder} is gone.",
			Remains: "Files that you exported are your own: they are where you put them.",
			Nothing: "There is nothing to delete: Aina has saved nothing on this computer.", Cancelled: "Nothing was deleted."},
		Saved:       "Saved to {file}",
		CloseWindow: "Press Enter to close this window.",
		LeftOut:     text.Plural{One: "{n} entry of the catalog was left out because of mistakes.", Other: "{n} entries of the catalog were left out because of mistakes."},
		Broken:      text.Plural{One: "{n} catalog file could not be read, or only in part.", Other: "{n} catalog files could not be read, or only in part."},
		First:       "The first: {problem}",
		Errors: words.CLIErrors{
			UnknownCommand: "There is no command “{name}”. All commands: aina help.",
			UnknownFlag:    "There is no flag {flag} here. All flags: aina help {command}.", NeedsValue: "{flag} needs a value after it.",
			BadValue:     "{flag} does not know “{value}”. Write one of: {allowed}.",
			BadNumber:    "{flag} needs a whole number from {least} to {most}, not “{value}”.",
			TooSmall:     "{flag} needs a whole number, {least} or more, not “{value}”.",
			BadDate:      "{flag} needs a day such as 2026-05-01, not “{value}”.",
			OnlyCalendar: "{flag} is for the calendar only. Add --format ics.",
			PastDay:      "{flag}: {value} is in the past: today is {today}. Choose a later day.",
			ExtraWord:    "“{word}” is one word too many. What may follow: aina help {command}.",
			OneWordOf:    "After {command} comes one of: {allowed}.", DidYouMean: "Did you mean “{name}”?",
			NoTerminal:      "Aina's screens need a terminal. Run it in one, or add --accessible for plain lines.",
			NothingSaved:    "There are no saved answers yet. Answer the questions with aina, or name a profile: aina match PROFILE.yaml.",
			NothingToExport: "There is nothing to export yet. Answer the questions with aina first and let it keep your answers.",
			FileExists:      "{file} is already there. Choose another name, or add --force to replace it.",
			EmptyCatalog:    "The catalog holds no opportunities yet. Add one, or name another file.",
			NoCatalog:       "Nothing in the catalog can be shown. Correct the mistakes named above, or start without --catalog and AINA_CATALOG.",
			UnknownCause:    "The catalog knows no cause “{name}”. It knows: {known}.",
			UnknownActivity: "There is no activity “{name}”. There are: {known}.", UnknownPlace: "The catalog knows no place “{name}”.",
			EraseNeedsYes: "Nobody answered. To delete without being asked, add --yes.", Crashed: "Something went wrong inside Aina, and it had to stop. The lines above say where: please send them to the people who make Aina.",
			Other: "the system says “{reason}”"},
		Gaps: cliGaps(), Workshop: cliWorkshop(), Print: cliPrint(), Join: cliJoin(), Desk: cliDesk(), Check: cliCheck(), Import: cliImport(),
	}
}
