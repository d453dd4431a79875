package en

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func app() words.App {
	return words.App{
		Tagline: "айна · mirror. Find the volunteering that suits you.", Language: "Which language do you prefer?",
		TooSmall: "Aina needs a little more room: {w}×{h} or larger. This window is {now}. Enlarge it, or make the letters smaller.",
		NotSaved: "This could not be saved: your answers stay only while Aina is open.",
		LeftOut:  text.Plural{One: "{n} entry of the catalog has a mistake and is left out; the rest is here.", Other: "{n} entries of the catalog have mistakes and are left out; the rest is here."},
		Loading:  "Opening the catalog…", LoadingFor: "Opening the catalog… {n} s so far", ReadAgain: "The catalog was read again: this is how it looks now.", Reloaded: "The catalog was saved: this is how it looks now.",
		Missing:  "This entry is no longer in the catalog. Esc leads back to the list.",
		LastGood: "The last version without mistakes stays on the screen. {problem}", CatalogBad: "The catalog could not be opened.",
		CatalogBadDo: "Correct the file, or start Aina without --catalog to use the one that comes with it.", More: "What you can do here",
		MoreKeys:      "Arrows and Enter reach everything. Letters are shortcuts; on Kazakh and Russian keyboards press the same keys.",
		LeaveAsk:      "Leave now?",
		LeaveNote:     "Your answers and choices are not kept on this computer: they are gone when you leave.",
		LeavePlanNote: "You can save your plan to a file first.",
		LeaveAgain:    "Ctrl+C once more leaves at once.",
		LeaveStay:     "Stay", LeaveGo: "Leave", LeavePlan: "Go to my plan", Support: "Somebody to talk to",
		SupportNote: "If things are heavy right now, you need not carry them alone. Here you can simply talk.",
	}
}

func keys() words.Keys {
	return words.Keys{
		Up: "one up", Down: "one down", PageUp: "a page up", PageDown: "a page down", First: "to the top", Last: "to the end",
		Choose: "choose", Next: "next", Back: "back", More: "more", Mark: "mark", Unmark: "unmark", Skip: "skip", Why: "why we ask",
		Review: "check your answers", Language: "language", Quit: "quit", Reload: "read the catalog again", Support: "somebody to talk to", Move: "move", Along: "move", SpaceKey: "Space",
	}
}

func dates() words.Dates {
	return words.Dates{
		Months: [12]string{
			"January", "February", "March", "April", "May", "June",
			"July", "August", "September", "October", "November", "December"},
		Day: "{day} {month} {year}", Typed: "2006-01-02",
	}
}
