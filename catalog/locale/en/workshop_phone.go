package en

import "aina/catalog/locale/words"

func workshopPhone() words.WorkshopPhone {
	return words.WorkshopPhone{
		Who: "Who sees what",
		WhoFacts: []string{
			"Only you see your answers and your result. No name, no account.",
			"The screen counts the whole room, once, and shows a number only with five or more of us on each side of it.",
			"It shows three reasons at most, and never those to do with loneliness or worry.",
			"This Wi-Fi is not private: skip what you would not say aloud.",
			"Your answers disappear from the laptop when you hand the phone on, or when the workshop ends.",
		},
		Length: "{n} questions, about {minutes}.",
		Code:   "The six digits on the screen", Begin: "Begin",
		Problem: "That did not work", WrongCode: "Those are not the six digits of this room. Please look at the screen once more.",
		ManyCodes: "Too many wrong codes just now. Please wait a minute.", Locked: "The trainer has closed joining for now. Please ask them.",
		Full: "Every seat is taken. Share a phone: somebody who has finished can hand theirs on.", WrongHost: "Please type the address exactly as it is on the screen.",
		Unreadable: "That could not be read. Please go back and try again.",
		Progress:   "{at} of {all}", Back: "Back", Next: "Next", Skip: "Skip", Why: "Why we ask", TakeBack: "Take my answer back", Chosen: "your answer",
		Place: "City, region or village", PlaceOften: "Or tap one:", PlaceWhich: "Which place is “{text}”?", PlaceAsIs: "None of these: keep “{text}”",
		Open: "This one is for you to think about. There is nothing to write.",
		Done: "Done. Thank you.", DoneNote: "Your result is for you alone. Turn the phone so that only you see it.",
		Show: "Show my result", Answers: "Look at my answers", AnswersNote: "Tap an answer to change it.",
		Late: "The room's answers are closed already: you are not in its picture. Your own result is complete.",
		Try:  "Worth a try", AtHome: "At home: start Aina, choose “I have a code”", Shot: "A screenshot keeps it all. Anybody with the code can read your answers.",
		Talk: "If something weighs on you, you can simply talk to somebody:", Nothing: "You skipped every question, and that is fine. There is nothing to show yet.",
		Hide: "Hide my result", HandOn: "Hand the phone on",
		HandOnAsk: "Have you taken your screenshot?", HandOnNote: "Your answers and your result disappear from this phone and from the laptop. If you are counted in the room's picture, you stay counted.",
		HandOnYes: "Yes, hand it on", HandOnNo: "Not yet",
		Resend: "If the trainer asks you to send your answers again", ResendNote: "Only if the laptop had to be restarted. Your answers are sent again, but counted only once.",
		ResendDo: "Send my answers", Sent: "Your answers have arrived.",

		Reached: "You have reached Aina ✓", TakeOut: "Take me out of the room's picture", PutIn: "Put me back into the room's picture",
		IsOut: "You are not in the room's picture. Your own result stays complete.",
		Notes: words.WorkshopPhoneNotes{
			Title:     "My notes",
			Ask:       "Your code: six digits, on the page with your notes on the laptop",
			Open:      "Open",
			WrongCode: "Those are not the six digits of the notes.",
			Refresh:   "Refresh",
			Next:      "Next page on the projector",
			Back:      "One page back",
			Private:   "For you alone. Nothing here is about any one person.",
			Busy:      "Somebody is busy at the laptop just now. Please go back and try again.",
			Where:     "On your own phone: {address}, code {code}. Not for the room.",
		},
	}
}

func cliJoin() words.CLIJoin {
	return words.CLIJoin{
		Command: words.CLICommand{
			Use: "join ADDRESS", Short: "Send your answers to the workshop in your room",
			Long:    "The usual questions, at your own computer. At the end Aina asks whether your answers should be counted in the room's picture, says what it sends, and sends it once. Without a yes nothing is sent.\nADDRESS is what the screen shows, such as 192.168.1.5:8080.",
			Example: "aina join 192.168.1.5:8080",
		},
		NoAddress:  "Add the address from the screen: aina join 192.168.1.5:8080",
		BadAddress: "“{text}” is not an address such as 192.168.1.5:8080.",
		Begin:      "For the workshop at {address}. First the usual questions, for yourself; nothing is sent unless you say so at the end.",
		Unfinished: "You did not reach the end of the questions, so nothing was sent to the workshop.",
		Nothing:    "Every question was skipped, so there is nothing to send.",
		Sends:      "Now your answers can be counted in the picture of the room at {address}. Aina sends the letters of your code: your answers to the questions, and nothing that you wrote in your own words. The room's network is not private.",
		AskCode:    "To send, type the six digits that the screen shows. An empty line sends nothing.",
		NotSent:    "Nothing was sent.",
		Keep:       "Your answers are in this code, and it stays yours: {code}",
		NoNetwork:  "The workshop at {address} does not answer. Is this computer on the same Wi-Fi, with the VPN off? Sending again never counts twice.",
		Again:      "Type the six digits to try again. An empty line sends nothing.",
		Outcomes: map[string]string{
			"counted":    "Sent: you are counted in the room's picture.",
			"late":       "The room's answers are closed already: you are not in its picture. Your own result is complete.",
			"unreadable": "The workshop uses different questions or a different catalog from this Aina. Please answer on a phone, or in a browser at its address.",
			"wrong-code": "Those are not the six digits of this room. Please look at the screen once more.",
			"locked":     "The trainer has closed joining for now. Please ask them.",
			"many-codes": "Too many wrong codes just now. Please wait a minute.",
			"full":       "Every seat is taken.",
			"wrong-host": "The workshop has another address. Please look at the screen once more.",
		},
	}
}
