package en

import "aina/catalog/locale/words"

func plainTry() words.PlainTry {
	return words.PlainTry{
		Question: "{at} of {all}. {question}", WhichAsk: "Type a number, or a few letters of its name.",
		WhichNone: "Type a few letters of its name.",
		WhichMany: "{n} were found, and the first {shown} are named. Type more letters to find another.",
		NoneKept:  "No answers are kept on this computer yet. You can still write down how something you tried went.",
		Today:     "Today, {date}", Yesterday: "Yesterday, {date}", WhenAsk: "Type a number, or the day as year-month-day, such as {date}.",
		Moved: "{x}: it was {before} and is {after} of 100 now.", Written: "It is written down.",
		NoOutcome:  "You did not say how it was, so there is nothing to learn from it.",
		Overridden: "You set this by hand, and it stays as it is: {list}.", Entry: "{title}. {date}. {said}",
		TriedOn: "You tried this on {date}. {said}", Ask: "What would you like to do with this entry?",
	}
}
