package en

import "aina/catalog/locale/words"

func workshopPhone() words.WorkshopPhone {
	return words.WorkshopPhone{
		Who: "Who sees what",
		WhoFacts: []string{
			"Only you see your answers and your result. No name, no account.",
			"The screen counts the whole room, once, and shows a number only with five or more of us on each side of it.",
			"Of reasons it shows three at most, and never those about loneliness or worry.",
			"This Wi-Fi is not secret: skip what you would not say aloud.",
			"Your answers leave the laptop when you hand the phone on, or when the workshop ends.",
		},
		Length: "{n} questions, about {minutes}.",
		Code:   "The six digits on the screen", Begin: "Begin",
		Problem: "Not yet", WrongCode: "These six digits are not those of this room. Please look at the screen once more.",
		ManyCodes: "Too many wrong codes just now. Please wait a minute.", Locked: "The trainer has closed the door for a moment. Please ask.",
		Full: "Every seat is taken. Share a phone: somebody who has finished can hand theirs on.", WrongHost: "Please type the address exactly as it is on the screen.",
		Unreadable: "That could not be read. Please go back and try again.",
		Progress:   "{at} of {all}", Back: "Back", Next: "Next", Skip: "Skip", Why: "Why we ask", TakeBack: "Take my answer back", Chosen: "your answer",
		Place: "City, region or village", PlaceOften: "Or tap one:", PlaceWhich: "Which place is “{text}”?", PlaceAsIs: "None of these: keep “{text}”",
		Open: "This one is for you to think about. Nothing is written here.",
		Done: "Done. Thank you.", DoneNote: "Your result is for you alone. Turn the phone so that only you see it.",
		Show: "Show my result", Answers: "Look at my answers", AnswersNote: "Tap an answer to change it.",
		Late: "The room's answers are closed already: you are not in its picture. Your own result is complete.",
		Try:  "Worth a try", AtHome: "At home: start Aina, choose “I have a code”", Shot: "A screenshot keeps it all. Whoever has the code can read your answers.",
		Talk: "If something weighs on you, you can simply talk to somebody:", Nothing: "You skipped every question, and that is fine. There is nothing to show yet.",
		Hide: "Hide my result", HandOn: "Hand the phone on",
		HandOnAsk: "Have you taken your screenshot?", HandOnNote: "Your answers and your result disappear from this phone and from the laptop. If you are counted in the room's picture, you stay counted.",
		HandOnYes: "Yes, hand it on", HandOnNo: "Not yet",
		Resend: "If the trainer asks you to send it again", ResendNote: "Only if the laptop had to be started again. What you answered is sent, and counted once.",
		ResendDo: "Send my answers", Sent: "Your answers have arrived.",
	}
}
