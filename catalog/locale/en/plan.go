package en

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func plan() words.Plan {
	return words.Plan{
		Title: "My plan", Note: "What you chose, and what to do this week.", Empty: "Nothing is on your shortlist yet.",
		EmptyDo:   "Go back to the list and press Space on what you would like to try.",
		Elsewhere: text.Plural{One: "{n} thing you chose is not in this catalog. It stays on your shortlist.", Other: "{n} things you chose are not in this catalog. They stay on your shortlist."},
		First:     "First step: {step}", Portals: "Where real openings are found", Talk: "Somebody to talk to", DoSave: "save as a file",
		DoOpen: "open", DoRemove: "take off", Go: "Save my plan as a file",
		End: "Try several, and look for what brings you joy. You may always stop, and begin something else.",
	}
}

func save() words.Save {
	return words.Save{
		Title: "Save my plan", Ask: "Name of the file", Hint: "The file is yours: Aina does not touch it again.", File: "my-plan.html",
		Where: "It goes to {file}", Forms: "With .html at the end it is a page to open and print, with .md plain text.", As: "Save it as {file}",
		Open: "What you wrote in your own words:", OpenYes: "put it in the file", Exists: "There is a file {file} already.",
		Replace: "Replace it", Saved: "Saved: {file}", Failed: "{file} could not be written: {why}",
		Empty: "Give the file a name.", Done: "Back to my plan",
	}
}
