package en

import "aina/catalog/locale/words"

func code() words.Code {
	return words.Code{
		Title: "A code to take along", Row: "your answers as a few letters, for another computer",
		Holds:  "These letters hold what you answered to the questions. What you wrote in your own words is never in them, nor are your shortlist, what you tried, and what you corrected by hand.",
		Open:   "It is not encrypted: show it only to people who may know your answers.",
		Use:    "Wherever Aina runs: choose “I have a code” at the beginning, or start it as aina --code CODE.",
		Camera: "Or let a phone's camera read it.",
		Larger: "In a larger window there is a picture for a phone's camera too.",
		Print:  "With these letters Aina shows your picture again on any computer: choose “I have a code” at the beginning. They hold your answers, but nothing that you wrote in your own words.",
		Have:   "I have a code", HaveNote: "opens what you answered elsewhere",
		Ask: "Type your code", Hint: "Capital or small letters, with or without spaces. O and 0 are the same here, and so are I, L and 1.",
		DoOpen: "open", Opened: "Here is your picture again.",
		Apart:       "What is kept on this computer stays as it is; the picture from the code is not kept.",
		ReplaceAsk:  "Open this picture instead of yours?",
		ReplaceNote: "What you answered here, your shortlist and what you corrected by hand give way to it. What you tried stays.",
		ReplaceKeep: "Keep mine",
		Faults: map[string]string{
			"empty":           "No code has been typed yet. Take your time.",
			"unknown_letter":  "Character {at}, “{letter}”, is not one that codes are made of. Please look at that place again.",
			"wrong_length":    "Letters here: {n}. A code has {lengths}: is one missing, or is there one too many? Or is it from an older version of Aina?",
			"wrong_letter":    "Nearly: one letter is not right, or two have changed places. Please compare it once more.",
			"other_questions": "This code does not fit the questions here. It comes from other questions or another catalog, or several letters are not right.",
		},
	}
}
