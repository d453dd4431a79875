package en

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func workshop() words.Workshop {
	return words.Workshop{
		Title:       "Workshop",
		Finished:    text.Plural{One: "{n} has finished.", Other: "{n} have finished."},
		Closed:      "Closed. All answers are deleted; only the counts remain.",
		Open:        text.Plural{One: "{n} of us has answered. A number would point at people, so there is no picture. We talk.", Other: "{n} of us have answered. Numbers would point at people, so there is no picture. We talk."},
		Nobody:      "No numbers here: we use hands, feet and talk.",
		Overcounted: "{n} answered, but {heads} are here. So nothing is shown.",
		Hidden:      "Too few or too one-sided to show.",
		Never:       "Reasons about loneliness or worry are never shown, in any room.",
		Of:          "{yes} of {n}", Row: "{label}: {yes} of {n}", Beside: "{row}, {roles}",
		Roles:   text.Plural{One: "{n} role", Other: "{n} roles"},
		Raised:  text.Plural{One: "{n} hand", Other: "{n} hands"},
		Fist:    "From 0 to 5 fingers: {list}",
		Looking: "I am still looking", Corner: "Corner: {corner}", Aloud: "To read aloud: {line}",
		Trainer:  workshopTrainer(),
		Person:   workshopPerson(),
		Report:   workshopReport(),
		Wanted:   workshopWanted(),
		Card:     workshopCard(),
		Lines:    workshopLines(),
		Commands: workshopCommands(),
	}
}

func workshopTrainer() words.WorkshopTrainer {
	return words.WorkshopTrainer{
		Close: "close the answers", Notes: "my notes", Black: "black screen", Count: "type how many", Twice: "two languages", Save: "save the report",
		Person: "next person at the keyboard", Pages: "pages", Light: "back to the page",
		AskHeads: "How many people are in the room?", HeadsHint: "All who could answer, yourself only if you did.",
		CloseNote: text.Plural{One: "{n} has finished. Closing is done once: it counts everybody and deletes all answers.", Other: "{n} have finished. Closing is done once: it counts everybody and deletes all answers."},
		BadNumber: "Type a whole number such as 24.", CloseOnce: "The answers are closed already.",
		AskCount: "How many?", AskFist: "How many showed 0, 1, 2, 3, 4 and 5 fingers? Six numbers with spaces between them.", CountNone: "An empty line leaves it uncounted.",
		Private: "These notes are for you. If the projector shows this window, everybody reads along.",
		Passed:  "Minute {n} of {all}.", NotBegun: "The time begins when you leave the first page.", InTime: "You are in time.",
		InHand: text.Plural{One: "You have {n} minute in hand.", Other: "You have {n} minutes in hand."},
		Late:   text.Plural{One: "At this pace you end {n} minute late.", Other: "At this pace you end {n} minutes late."},
		Drop:   "Leave out “{title}”: saves {saves} min", Shorten: "Shorten “{title}” to {left} min: saves {saves}",
		NoDrop: "What is still to come is worth its time. Say that it will take a little longer.", Dropped: "“{title}” is left out.", Shortened: "“{title}” now takes {left} min.",
		Next: "Next: {title}", Last: "This is the last page.",
		LeaveNote: "The report is not saved. Without it nothing of this workshop is kept.",
		Saved:     "The report is in {file}.", NotSaved: "{file} could not be written: {why}", Unsaved: "Nothing of the workshop was kept.",
		AskFile: "Name of the file", FileName: "workshop.html", FileForms: ".html to print, .md, .csv for a spreadsheet, .json for aina gaps --room.",
		OneSentence: "One sentence each.",
	}
}

func workshopPerson() words.WorkshopPerson {
	return words.WorkshopPerson{
		Title: "At the keyboard", Guard: "Is the projector off?",
		GuardNote: "What follows belongs to one person. Unplug the projector, cover its lens or choose “PC screen only”, and turn the screen away from the others.",
		GuardGo:   "It is off: begin", GuardBack: "Back to the room",
		Hello: "This is for you alone", HelloNote: "A few questions. Skip what you like. Nobody else sees your answers, and they do not stay on this computer.",
		BackToRoom: "Back to the room (trainer)",
		Done:       "Done: next person", DoneAsk: "Hand the keyboard on?", DoneNote: "Your answers and your result disappear from this computer. Take a photo of your code first, if you want it.",
		DoneStay: "Not yet", DoneGo: "Done, make it disappear",
		HandOn: "Nothing is left of the person before", HandOnNote: text.Plural{One: "{n} has finished. Give the keyboard to the next person.", Other: "{n} have finished. Give the keyboard to the next person."},
		LateNote: "The answers of the room are closed: you are not in its picture. Your own result is complete.", NextPerson: "Next person: begin",
		StopAsk: "Stop without finishing?", StopNote: "What was answered so far disappears and is not counted.",
	}
}

func workshopReport() words.WorkshopReport {
	return words.WorkshopReport{
		Title: "Our workshop", Date: "Held on {date}",
		Note:    "What the room had in common, in counts. No answers and no names were kept.",
		Room:    "The room",
		Count:   text.Plural{One: "{n} of {heads} people has finished.", Other: "{n} of {heads} people have finished."},
		Rule:    "Each number has at least five people on both of its sides. Four people who tell each other everything cannot learn from it for certain what anybody else chose. Of reasons at most three are shown, and never those about loneliness or worry.",
		Motives: "What moves us", Activities: "How we like to help", Causes: "Whom we want to help", Hands: "By hands", Corners: "Corners",
		NotShown: "Too few or too one-sided to show: {list}.",
		Keeper:   "For the catalog keeper", KeeperNote: "What this room looks for and what the catalog has for it, the scarcest first.",
		KeeperNone: "There are no numbers of this room. Ask the trainer what was missing.",
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
		Motive:    text.Plural{One: "{label}: it moves {yes} of {all}, and {n} role gives much of it.", Other: "{label}: it moves {yes} of {all}, and {n} roles give much of it."},
		NoRole:    "{label}: {yes} of {all} look for it, and there is nothing yet.",
		Young:     text.Plural{One: "{n} of them is open to people under 16.", Other: "{n} of them are open to people under 16."},
		NoneYoung: "None of them is open to people under 16.", Lacks: "None of them brings what this room looks for: {list}.",
	}
}

func workshopLines() words.WorkshopLines {
	return words.WorkshopLines{
		Begin: "A workshop of {n} minutes.", Help: "What can be typed:", Place: "Page {n} of {all}.",
		Unclear: "“{text}” is not known here. Type help.", NeedsHeads: "Type how many people are in the room after it: close 24.",
		NeedsFile: "Type a file name after it: report workshop.html.", NeedsCount: "Type how many after it: count 9.",
		NeedsFist: "Type six numbers after it, from 0 to 5 fingers: count 0 0 1 4 9 8.", NoCount: "Nothing is counted on this page.",
		AtStart: "This is the first page.", AtEnd: "This is the last page. Type report with a file name, then quit.",
		NoSuchDrop: "There is no such offer.", PersonFirst: "Close the notes and turn the screen away: what follows belongs to one person.",
		PersonLeft: "The person has left. Nothing of their answers is kept.", Scrolled: "Lines above may still show what was typed: clear the window before you turn it back.",
		InputEnded: "The input has ended.", Again: "Type {quit} again to end without a report.", Exists: "There is a file {file} already. Choose another name.",
	}
}

func workshopCommands() words.WorkshopCommands {
	c := func(does string, all ...string) words.PlainCommand { return words.PlainCommand{Words: all, Does: does} }
	return words.WorkshopCommands{
		Next: c("goes to the next page", "next"), Back: c("goes one page back", "back"),
		Close: c("with the number of people in the room: closes the answers, once", "close"), Show: c("says this page again", "show", "repeat"),
		Notes: c("says your notes and the time", "notes"), Count: c("with a number: how many raised a hand", "count"),
		Drop: c("with the number of an offer in the notes: leaves it out", "drop"), Person: c("lets the next person answer here", "person", "next person"),
		Report: c("with a file name: saves the report (.html, .md, .csv, .json)", "report"), Twice: c("says pages in a second language too, or no longer", "two languages", "both"),
		Language: c("changes the language", "language"), Help: c("lists what can be typed", "help"), Quit: c("ends the workshop", "quit"),
	}
}

func cliWorkshop() words.CLIWorkshop {
	return words.CLIWorkshop{
		Command: words.CLICommand{
			Use: "workshop", Short: "Run a session with a room of people",
			Long: "Leads a trainer and a room of 5 to 40 people through 45, 60 or 90 minutes: pages for a projector, hands, a form or a short card from person to person at this keyboard, paper sheets typed in, one close, the room's picture, corners, a first step, and a report. No internet is needed, and nothing is sent.\n" +
				"The picture has counts only, each with at least five people on both of its sides; with fewer than ten people there is none. Answers are deleted at the close.\n" +
				"With --accessible everything is driven by typed words, for a screen reader or a script: next, back, close 24, show, notes, count 9, person, sheet ACF25KN, open mode, report FILE, quit.\n" +
				"A running order of your own is a YAML file with the shape of quiz/workshop/orders.yaml: version: 1, then orders with minutes and steps such as “welcome 3”, and blocks of your own if you like. Mistakes are named by line and column.\n" +
				"--rehearse fills the room with made-up people; with --format json it prints their counts and ends.",
			Example: "aina workshop\naina workshop --minutes 90 --lang kk\naina workshop --order my-order.yaml\naina workshop --rehearse 24\naina workshop --rehearse 24 --seed 7 --format json"},
		Order: "use the running orders of a `FILE`", Minutes: "which of them, by its `MINUTES`: 45, 60 (the default) or 90",
		Rehearse: "rehearse with a `NUMBER` of made-up people", Seed: "whom to make up, by a `NUMBER`: the same ones each time",
		With: "`WHAT` happens in the rehearsal: latecomer or offline (at minute 12 the network is gone)", Format: "print the counts of the rehearsal and end; `FORM`: text or json",
		Open:         "go on without numbers, as a room of fewer than ten does: cards, feet and talk",
		Room:         "also compare with what a room looks for: `FILE` is the report of a workshop, or its counts as JSON",
		NoLength:     "There is no running order of {minutes} minutes. There are: {allowed}.",
		OnlyRehearse: "{flag} goes with --rehearse only.",
		NotARoom:     "{file} holds no counts of a workshop. Give the report of one, or its JSON.",
	}
}
