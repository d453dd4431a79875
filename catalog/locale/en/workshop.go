package en

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func workshop() words.Workshop {
	return words.Workshop{
		Title:       "Workshop",
		Finished:    text.Plural{One: "{n} has finished.", Other: "{n} have finished."},
		Closed:      "Closed. Only the counts remain.",
		Open:        text.Plural{One: "{n} of us has answered. A number would show who chose what, so there is no picture. Let's talk.", Other: "{n} of us have answered. Numbers would show who chose what, so there is no picture. Let's talk."},
		Nobody:      "No numbers here: we raise hands, change places and talk.",
		Overcounted: "More answers ({n}) than people here ({heads}), so nothing is shown.",
		Hidden:      "Too few or too one-sided to show.",
		Never:       "Reasons to do with loneliness or worry are never shown, in any room.",
		Of:          "{yes} of {n}", Row: "{label}: {yes} of {n}", Beside: "{row}, {roles}",
		Roles:   text.Plural{One: "{n} role", Other: "{n} roles"},
		Raised:  text.Plural{One: "{n} hand", Other: "{n} hands"},
		Fist:    "From 0 to 5 fingers: {list}",
		Looking: "I am still looking", Corner: "Corner: {corner}", Aloud: "To read aloud: {line}",
		Trainer:  workshopTrainer(),
		Person:   workshopPerson(),
		Phone:    workshopPhone(),
		Report:   workshopReport(),
		Wanted:   workshopWanted(),
		Card:     workshopCard(),
		Lines:    workshopLines(),
		Commands: workshopCommands(),
		Network:  workshopNetwork(),
	}
}

func workshopTrainer() words.WorkshopTrainer {
	return words.WorkshopTrainer{
		Close: "close the answers", Notes: "my notes", Black: "black screen", Count: "type how many", Twice: "two languages", Save: "save the report",
		Person: "next person at the keyboard", Pages: "pages", Light: "back to the page",
		AskHeads: "How many people are in the room?", HeadsHint: "Everybody who could answer; yourself only if you did.",
		CloseNote: text.Plural{One: "{n} has finished. You can close only once: Aina counts everybody, and only the counts remain.", Other: "{n} have finished. You can close only once: Aina counts everybody, and only the counts remain."},
		BadNumber: "Type a whole number such as 24.", CloseOnce: "The answers are closed already.",
		AskCount: "How many?", AskFist: "How many showed 0, 1, 2, 3, 4 and 5 fingers? Six numbers with spaces between them.", CountNone: "An empty line leaves it uncounted.",
		Private: "These notes are for you. If the projector shows this window, everybody can read them.",
		Passed:  "Minute {n} of {all}.", NotBegun: "The clock starts when you leave the first page.", InTime: "You are on time.",
		InHand: text.Plural{One: "You have {n} minute in hand.", Other: "You have {n} minutes in hand."},
		Late:   text.Plural{One: "At this pace you will end {n} minute late.", Other: "At this pace you will end {n} minutes late."},
		Drop:   "Leave out “{title}”: saves {saves} min", Shorten: "Shorten “{title}” to {left} min: saves {saves} min",
		NoDrop: "There is nothing left to leave out. Say that you will end a little later.", Dropped: "“{title}” is left out.", Shortened: "“{title}” now takes {left} min.",
		Next: "Next: “{title}”", Last: "This is the last page.",
		LeaveNote: "The report is not saved. Without it nothing from this workshop is kept.",
		Saved:     "The report is in {file}.", NotSaved: "{file} could not be written: {why}", Unsaved: "Nothing from the workshop was kept.",
		AskFile: "Name of the file", FileName: "workshop.html", FileForms: ".html to print, .md, .csv for a spreadsheet, .json for aina gaps --room.",
		OneSentence: "One sentence each.",
		Rehearsal:   "Rehearsal", RehearsalNote: "This is a rehearsal: the people are made up.",
		Fewer:     "You typed {heads}, but there are more answers ({n}): no numbers will be shown. If that is right, confirm it once more.",
		StillOpen: "The answers are still open, so there is no picture of the room. You can close them now.",
	}
}

func workshopPerson() words.WorkshopPerson {
	return words.WorkshopPerson{
		Title: "At the keyboard", Guard: "Is the projector off?",
		GuardNote: "What follows is for one person alone. Unplug the projector, cover its lens or choose “PC screen only”, and turn the screen away from the others.",
		GuardGo:   "It is off: begin", GuardBack: "Back to the room",
		Hello: "This is for you alone", HelloNote: "A few questions. Skip what you like. Nobody else sees your answers, and they do not stay on this computer.",
		BackToRoom: "Back to the room (trainer)",
		Done:       "Done: next person", DoneAsk: "Hand the keyboard on?", DoneNote: "Your answers and your result disappear from this computer. Take a photo of your code first, if you want it.",
		DoneStay: "Not yet", DoneGo: "Done, make them disappear",
		HandOn: "The last person's answers are gone", HandOnNote: text.Plural{One: "{n} has finished. Give the keyboard to the next person.", Other: "{n} have finished. Give the keyboard to the next person."},
		LateNote: "The room's answers are closed, so you are not in its picture. Your own result is complete.", NextPerson: "Next person: begin",
		Stop:    "Stop without finishing",
		StopAsk: "Stop without finishing?", StopNote: "Your answers so far disappear and are not counted.",
	}
}

func workshopReport() words.WorkshopReport {
	return words.WorkshopReport{
		Title: "Our workshop", Date: "Held on {date}",
		Note:    "What the room had in common, in counts. No answers and no names were kept.",
		Room:    "The room",
		Count:   text.Plural{One: "{n} finished the form, in a room of {heads}.", Other: "{n} finished the form, in a room of {heads}."},
		Rule:    "Each number has at least five people on each side of it. Even four people who tell each other everything cannot learn from it for certain what anybody else chose. At most three reasons are shown, and never those to do with loneliness or worry.",
		Motives: "What moves us", Activities: "How we like to help", Causes: "Whom we want to help", Hands: "By show of hands", Corners: "Corners",
		NotShown: "Too few or too one-sided to show: {list}.",
		Keeper:   "For the catalog keeper", KeeperNote: "What this room looks for and what the catalog has for it, the scarcest first.",
		KeeperNone: "There are no numbers for this room. Ask the trainer what was missing.",
		Machine:    "For programs (aina gaps --room takes this file)",
		Foot:       "Volunteering is your free choice, unpaid, and for the good of society. And always: do no harm.",
	}
}

func workshopWanted() words.WorkshopWanted {
	return words.WorkshopWanted{
		Head:      text.Plural{One: "What a room of {n} looks for", Other: "What a room of {n} looks for"},
		None:      "This room has no numbers: fewer than ten people answered, or more than were there, or it chose to do without.",
		Cause:     text.Plural{One: "{label}: {yes} of {all} want to help, and there is {n} role.", Other: "{label}: {yes} of {all} want to help, and there are {n} roles."},
		Activity:  text.Plural{One: "{label}: {yes} of {all} like it, and {n} role needs it.", Other: "{label}: {yes} of {all} like it, and {n} roles need it."},
		Motive:    text.Plural{One: "{label}: a reason for {yes} of {all}, and {n} role gives much of it.", Other: "{label}: a reason for {yes} of {all}, and {n} roles give much of it."},
		NoRole:    "{label}: {yes} of {all} chose this, and the catalog has nothing for it yet.",
		Young:     text.Plural{One: "{n} of them is open to people under 16.", Other: "{n} of them are open to people under 16."},
		NoneYoung: "None of them is open to people under 16.", Lacks: "None of them offers what this room looks for: {list}.",
	}
}

func workshopLines() words.WorkshopLines {
	return words.WorkshopLines{
		Begin: "A workshop of {n} minutes.", Help: "What can be typed:", Place: "Page {n} of {all}.",
		Unclear: "“{text}” is not known here. Type help.", NeedsHeads: "Add how many people are in the room: close 24.",
		NeedsFile: "Add a file name: report workshop.html.", NeedsCount: "Add how many: count 9.",
		NeedsFist: "Add six numbers, for 0 to 5 fingers: count 0 0 1 4 9 8.", NoCount: "Nothing is counted on this page.",
		AtStart: "This is the first page.", AtEnd: "This is the last page. Type report with a file name, then quit.",
		NoSuchDrop: "There is no suggestion with that number.", PersonFirst: "Turn the screen away from the others: what follows is for one person alone.",
		PersonLeft: "The person has left. None of their answers are kept.", Scrolled: "Lines above may still show what was typed: clear the window before you turn the screen back.",
		InputEnded: "The input has ended.", Again: "Type {quit} again to end without a report.", Exists: "There is a file {file} already. Choose another name.",
	}
}

func workshopCommands() words.WorkshopCommands {
	c := func(does string, all ...string) words.PlainCommand { return words.PlainCommand{Words: all, Does: does} }
	return words.WorkshopCommands{
		Next: c("goes to the next page", "next"), Back: c("goes one page back", "back"),
		Close: c("closes the answers, once (add how many people are in the room)", "close"), Show: c("reads this page again", "show", "repeat"),
		Notes: c("reads your notes and the time", "notes"), Count: c("records how many raised a hand (add the number)", "count"),
		Drop: c("leaves out or shortens what the notes suggest (add its number)", "drop"), Person: c("lets the next person answer here", "person", "next person"),
		Report: c("saves the report (add a file name: .html, .md, .csv or .json)", "report"), Twice: c("reads pages in a second language too, or stops doing so", "two languages", "both"),
		Language: c("changes the language", "language"), Help: c("lists what can be typed", "help"), Quit: c("ends the workshop", "quit"),
	}
}

func cliWorkshop() words.CLIWorkshop {
	return words.CLIWorkshop{
		Command: words.CLICommand{
			Use: "workshop", Short: "Run a session with a room of people",
			Long: "Leads a trainer and a room of 5 to 40 people through a workshop of 45, 60 or 90 minutes: pages for a projector, shows of hands, a form or a short card that people fill in one after another at this keyboard, paper sheets typed in, the room's picture once the answers are closed, corners, a first step, and a report. A report in .csv begins with a UTF-8 mark, so that Excel shows the right letters when you double-click it. No internet is needed, and nothing is sent.\n" +
				"The picture has counts only, each with at least five people on each side of it; with fewer than ten people there is none. At the close only the counts remain; what people answered on their phones stays in memory for their own result, until they hand the phone on or the workshop ends.\n" +
				"With --accessible everything is driven by typed words, for a screen reader or a script: next, back, close 24, show, notes, count 9, person, sheet ACF25KN, open mode, report FILE, quit.\n" +
				"A running order of your own is a YAML file in the shape of quiz/workshop/orders.yaml: version: 1, then orders with minutes and steps such as “welcome 3”, and blocks of your own if you like. Mistakes are named by line and column.\n" +
				"--rehearse fills the room with made-up people; with --format json it prints their counts and ends.",
			Example: "aina workshop\naina workshop --minutes 90 --lang kk\naina workshop --order my-order.yaml\naina workshop --rehearse 24\naina workshop --rehearse 24 --seed 7 --format json"},
		Order: "use the running orders in a `FILE`", Minutes: "how long it takes, in `MINUTES`: 45, 60 (the default) or 90",
		Rehearse: "rehearse with a `NUMBER` of made-up people", Seed: "make up the same people each time for the same `NUMBER`",
		With: "`WHAT` happens in the rehearsal: latecomer or offline (at minute 12 the network is gone)", Format: "print counts (--rehearse) or findings (--check) and end; `FORM`: text or json",
		Open:         "run it without numbers, as with fewer than ten people: cards, corners and talk",
		Room:         "also compare with what a room looks for: `FILE` is the report of a workshop, or its counts as JSON",
		NoLength:     "There is no running order of {minutes} minutes. Available: {allowed}.",
		OnlyRehearse: "{flag} goes with --rehearse only.",
		NotARoom:     "{file} holds no counts of a workshop. Give the report of one, or its JSON.",
		Network:      cliWorkshopNetwork(),
	}
}
