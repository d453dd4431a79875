package en

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func workshopCard() words.WorkshopCard {
	c := func(does string, all ...string) words.PlainCommand { return words.PlainCommand{Words: all, Does: does} }
	return words.WorkshopCard{
		Leave:     "leave",
		Short:     text.Plural{One: "The short card, about {n} minute", Other: "The short card, about {n} minutes"},
		Quick:     text.Plural{One: "The quick form, about {n} minute", Other: "The quick form, about {n} minutes"},
		Full:      text.Plural{One: "The full form, about {n} minute", Other: "The full form, about {n} minutes"},
		ShortNote: "A first picture. The forms ask more, and know more.",

		AskMotives: "What moves you most?", AskActivities: "What would you like or love to do?", AskCauses: "Whom would you like to help?", AskAge: "How old are you?",
		AnyNumber: "As many as you like, or none.", AgeNote: "Only so that you see what is open to you. It is never counted.",
		First:       "A first picture, from a few marks: r opens all questions, d corrects it.",
		FirstOfCard: "This is a first picture, from a few marks. The forms ask more, and know more.",
		AskForm:     "How much time is there?", Step: "{at} of {all}", Nothing: "Nothing was marked, so there is no picture. You count all the same.",

		SheetsTitle: "Paper sheets", SheetsDo: "type paper sheets", SheetAsk: "The next sheet",
		SheetHint: "Its letters and digits in any order, such as ACF25KN; 0 for an empty sheet; a minus takes the last one back.",
		SheetsIn:  text.Plural{One: "{n} sheet is in.", Other: "{n} sheets are in."},
		Counted:   text.Plural{One: "Counted. {n} sheet is in.", Other: "Counted. {n} sheets are in."},
		TakenBack: text.Plural{One: "The last one is out again. {n} sheet is in.", Other: "The last one is out again. {n} sheets are in."}, NoneToTakeBack: "No sheet is in.",
		TakeBack: "take the last sheet back", SheetsClosed: "The answers are closed: sheets no longer count.",
		RowNothing: "Type the letters and digits of a sheet, or 0 if it is empty.", RowUnknown: "The card has no {key}.", RowTwice: "{key} stands there twice.",
		RowTooMany: "{key} is one too many: a card has {n} of A to H at most. Ask the person, or leave one out.", RowZero: "0 means an empty sheet, so nothing else can stand beside it.", RowPlace: "(Place {n}.)",
		Sheet: c("with the letters and digits of a paper sheet (projector off): counts it", "sheet"), UndoSheet: c("takes the last sheet back", "undo", "undo sheet"),
		NeedsSheet: "Type the letters and digits of a sheet after it: sheet ACF25KN. 0 is an empty sheet.",

		OpenCommand: c("goes on without numbers, or with them again", "open mode", "open"),
		OpenDo:      "go on without numbers", NumbersDo: "show numbers after all", OpenSaid: "Nothing will be shown in numbers today: people talk.", NumbersSaid: "The room's picture will be shown after the close, from ten answers on.",
		OpenRoom:   "Today without numbers: we talk.",
		OpenReport: text.Plural{One: "{n} person answered. The room worked without numbers, so there are no others here.", Other: "{n} people answered. The room worked without numbers, so there are no others here."},
		OpenClosed: "Closed. All answers are deleted.", CloseNote: "Closing is done once, and deletes all answers.",
		CloseAsk: "Close the answers?", CloseGo: "Close, and delete all answers",

		StillAsk: "The answers are still open", StillNote: "A report has numbers only after the close. Saved now, it says that they were open.",
		StillClose: "Close the answers now, then save", StillSave: "Save as it is",
		StillOpen:  "The answers were still open when this was saved, so there are no numbers.",
		StillLines: "The answers are still open: a report has numbers only after the close. Type close with the number of people first, or {again} again to save as it is.",
	}
}
