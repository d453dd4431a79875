package en

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func printed() words.Print {
	return words.Print{
		Title:   "The workshop on paper",
		Minutes: text.Plural{One: "{n} minute, without a computer, internet or electricity", Other: "{n} minutes, without a computer, internet or electricity"},
		Overview: words.PrintOverview{
			How:   "Print on A4 at full size (100%), in black. Photocopies are fine.",
			Sheet: "What", Pages: "Where", Copies: "How many",
			Page: "page {n}", FromTo: "pages {from}–{to}",
			Card:    words.PrintPart{Name: "The card", Copies: "one for each person, on both sides of a sheet"},
			Slide:   words.PrintPart{Name: "Who sees what", Copies: "one, for the wall"},
			Roles:   words.PrintPart{Name: "Role cards", Copies: "one set; for more than 20 people, two. Cut along the lines"},
			Motives: words.PrintPart{Name: "Reason cards", Copies: "one set for each person, so that everybody can take any three. Cut along the lines"},
			Signs:   words.PrintPart{Name: "Signs for the corners", Copies: "five causes that suit your room, and “I am still looking”. Cut in half"},
			Plan:    words.PrintPart{Name: "Your script", Copies: "one, for you"},
			Bring:   "Bring a pen for everybody, scissors, tape and a watch. Candles if you like.",
			RunHead: "How it goes",
			Lay:     "Hang up “Who sees what” and the signs. Lay out the role cards by number: then cards for the same cause lie together.",
			Follow:  "Follow your script. It has every minute and the words to say.",
			Fill:    "At “{form}” everybody fills in the front of the card in silence. Then they turn it over: the numbers that come up most often are roles to look at.",
			Collect: "The card stays with its owner. Collect cards only if you count them with Aina: face down and without names; afterwards tear them up in front of everybody.",
			Home:    "At the end people take their card and a role card home.",
			LeftOut: text.Plural{One: "The card has no room for {n} cause from your catalog.", Other: "The card has no room for {n} causes from your catalog."},
		},
		Card: words.PrintCard{
			Title: "My card", Note: "No name. Circle the letters and digits that fit you. Skip what you like.",
			Activities: "What would you enjoy doing?", Free: "As many as you like.",
			AgeNote: "For you alone: it shows which roles are open to you, and is never counted.",
			Row:     "My letters and digits in a row", RowExample: "for example {row}",
		},
		Back: words.PrintBack{
			Title: "What could suit you",
			Steps: []string{
				"Find your letters and digits. Beside each you see the numbers of some roles.",
				"In the lower table, make a stroke beside a number each time it comes up.",
				"The numbers with the most strokes are roles to look at: take their cards. Does another role draw you more? Then take that.",
			},
			Letters: "Letters and digits", Roles: "Roles", Age: "16+ means from the age of 16.",
		},
		Slide: words.PrintSlide{
			Title: "Who sees what",
			Lines: []string{
				"Your card stays with you. Write no name on it.",
				"Nobody has to show or explain anything. Skip what you like.",
				"If we count, cards are collected face down and torn up afterwards.",
				"Only counts are shown, with five or more of us on each side. Fewer than ten of us: no numbers at all.",
			},
		},
		Role: words.PrintRole{
			FirstStep: "First step", Care: "Take care",
			Cares: map[string]string{
				"hazard":        "It can be dangerous: only with training, in a team, and never on your own.",
				"direct":        "You get close to people: keep what you hear to yourself, and promise only what you can keep.",
				"check":         "People must be safe with you: bring the certificate you are asked for, and never be alone with just one person.",
				"children":      "Never alone with a child: a second adult is always there. No photos unless the parents agree.",
				"supervised":    "Help that nobody asked for can hurt: ask first, and come when you said you would.",
				"caring":        "A broken promise hurts more than none: promise little, and keep it.",
				"teaching":      "Impatience discourages: go at the learner's pace, and praise what works.",
				"hands_on":      "Badly done work has to be done again by others: ask to be shown how, and wear gloves.",
				"outdoors":      "Mind the weather and what grows and lives there: tell somebody where you are, leave nothing behind.",
				"creating":      "Pictures of people can embarrass them: ask before you take or show one.",
				"organising":    "If you drop out, everybody waits: name somebody who can stand in for you.",
				"speaking":      "A wrong word spreads fast: say only what you have checked, and never press anybody.",
				"digital":       "Names and numbers can do harm in the wrong hands: keep them off your own phone and out of chats.",
				"investigating": "Guesses look like facts: write down what you saw, and say what you do not know.",
				"any":           "Before you begin, ask the people you will help what they need.",
			},
		},
		Sign: "Corner",
		Script: words.PrintScript{
			Title: "Your script", Time: "{from}–{to} min", Notes: "For you", OnPaper: "On paper",
			Corner:    "One corner is always “{looking}”.",
			DropFirst: "Late? Leave out in this order: {list}.",
			Titled:    "“{title}”",
			Kinds: map[string]string{
				"arrival":    "Hang up the signs and “Who sees what”, lay out the role cards, put a card and a pen on each chair.",
				"private":    "Point at the sheet “Who sees what”.",
				"counted":    "If you count nothing today, say so instead.",
				"hands":      "People who cannot or would rather not stand up raise a hand. Nothing is written down.",
				"cards":      "Each corner takes the role cards of its cause; “I am still looking” takes one of each cause. Walk about and listen.",
				"fist":       "All at once, on three. Nothing is written down.",
				"form":       "Hand out cards and pens. No talking: everybody fills in the front, then turns the card over. Say when half the time is over.",
				"close":      "If you count with Aina, collect the cards now, face down. Otherwise people keep their cards and you go on.",
				"motives":    "Give everybody a set of reason cards. Each takes three, and lays down one that they would like to talk about, or none.",
				"activities": "No numbers: read the numbered lines of the card aloud; people raise a hand only if they want to.",
				"causes":     "No numbers: people point at a sign on the wall.",
				"corners":    "Hang up the signs, or point at them.",
				"reports":    "The corner holds up its role card.",
				"commitment": "Write it on the card, below the row, or nowhere.",
				"report":     "Do not collect cards that people want to keep. Tear up what was left behind.",
			},
		},
	}
}

func cliPrint() words.CLIPrint {
	return words.CLIPrint{
		Print:     "write a kit to print (cards, signs, script) into a `FILE` such as kit.html",
		ShowOrder: "print the running orders as YAML, to copy and change",
		Long: "--print writes everything for a session on paper as one page for any browser: the card with a table of roles on its back, role cards from the catalog, reason cards, signs and your script. --lang may then name two languages, as in --lang kk,ru: the first one leads.\n" +
			"--show-order prints the running orders in use; with --minutes, only that one.",
		Example:      "aina workshop --print kit.html --lang kk,ru\naina workshop --show-order > my-order.yaml",
		OrderComment: "The running orders of aina workshop. Copy, change what you like, and use it:\naina workshop --order my-order.yaml\nA block has a kind, a title and lines for the projector, and notes for the trainer.\nWithout numbers, open and open_notes replace lines and notes. drop says what to leave out\nfirst if you are late.",
		Alone:        "{flag} does not go with {other}.",
		NoFile:       "--print needs the name of a file, such as kit.html.",
		OnlyPrint:    "{flag} goes with --print only.",
		TwoLangs:     "--lang takes one language here. Two, as in kk,ru, go with aina workshop --print only.",
		TooManyLangs: "--lang takes two languages at most with --print, as in kk,ru.",
		SameLang:     "--lang names {lang} twice.",
	}
}

func workshopCard() words.WorkshopCard {
	c := func(does string, all ...string) words.PlainCommand { return words.PlainCommand{Words: all, Does: does} }
	return words.WorkshopCard{
		Leave:     "leave",
		Short:     text.Plural{One: "The short card, about {n} minute", Other: "The short card, about {n} minutes"},
		Quick:     text.Plural{One: "The quick form, about {n} minute", Other: "The quick form, about {n} minutes"},
		Full:      text.Plural{One: "The full form, about {n} minute", Other: "The full form, about {n} minutes"},
		ShortNote: "A first picture. The forms ask more, and know more.",

		AskMotives: "What moves you most?", AskActivities: "What would you enjoy doing?", AskCauses: "Whom would you like to help?", AskAge: "How old are you?",
		AnyNumber: "As many as you like, or none.", AgeNote: "Only so that you see what is open to you. It is never counted.",
		First:       "A first picture, from a few answers: r opens all questions, d corrects it.",
		FirstOfCard: "This is a first picture, from a few answers. The forms ask more, and know more.",
		AskForm:     "How much time do you have?", Step: "{at} of {all}", Nothing: "Nothing was marked, so there is no picture. You have been counted all the same.",

		SheetsTitle: "Paper sheets", SheetsDo: "type in paper sheets", SheetAsk: "The next sheet",
		SheetHint: "Its letters and digits in any order, such as ACF25KN; 0 for an empty sheet; a minus takes the last one back.",
		SheetsIn:  text.Plural{One: "{n} sheet is in.", Other: "{n} sheets are in."},
		Counted:   text.Plural{One: "Counted. {n} sheet is in.", Other: "Counted. {n} sheets are in."},
		TakenBack: text.Plural{One: "The last one is out again. {n} sheet is in.", Other: "The last one is out again. {n} sheets are in."}, NoneToTakeBack: "No sheet is in yet.",
		TakeBack: "take the last sheet back", SheetsClosed: "The answers are closed: sheets no longer count.",
		RowNothing: "Type the letters and digits of a sheet, or 0 if it is empty.", RowUnknown: "The card has no {key}.", RowTwice: "{key} is there twice.",
		RowTooMany: "{key} is one too many: a card has at most {n} letters from A to H. Ask the person, or leave one out.", RowZero: "0 means an empty sheet, so nothing else can go with it.", RowPlace: "(Place {n}.)",
		RowTyped: "{key} (typed: {typed})", RowRefused: "Not counted: {text}. {fault}",
		Sheet: c("counts a paper sheet (add its letters and digits; projector off)", "sheet"), UndoSheet: c("takes the last sheet back", "undo", "undo sheet"),
		NeedsSheet: "Add the letters and digits of the sheet: sheet ACF25KN. 0 is an empty sheet.",
		SheetAgain: "When the projector is off, type {sheet} and the letters again. This is asked only once.",

		OpenCommand: c("goes on without numbers, or with them again", "open mode", "open"),
		OpenDo:      "go on without numbers", NumbersDo: "show numbers after all", OpenSaid: "No numbers will be shown today: we talk.", NumbersSaid: "The room's picture will be shown after the close, if at least ten people answer.",
		OpenRoom:   "Today without numbers: we talk.",
		OpenReport: text.Plural{One: "{n} person answered. The room worked without numbers, so this is the only number here.", Other: "{n} people answered. The room worked without numbers, so this is the only number here."},
		OpenClosed: "Closed. Nothing is counted today.", CloseNote: "You can close only once. Nobody joins the room after that.",
		CloseAsk: "Close the answers?", CloseGo: "Close",

		StillAsk: "The answers are still open", StillNote: "A report has numbers only after the close. Saved now, it will say that the answers were still open.",
		StillClose: "Close the answers now, then save", StillSave: "Save as it is",
		StillOpen:  "The answers were still open when this was saved, so there are no numbers.",
		StillLines: "The answers are still open: a report has numbers only after the close. Type close with the number of people first, or {again} again to save as it is.",
	}
}
