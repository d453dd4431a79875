package en

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func plain() words.Plain {
	return words.Plain{
		Commands: words.PlainCommands{
			Back:       words.PlainCommand{Words: []string{"back", "b"}, Does: "goes one step back; no answer is lost"},
			Skip:       words.PlainCommand{Words: []string{"skip", "s"}, Does: "leaves this question out"},
			TakeBack:   words.PlainCommand{Words: []string{"clear", "take back"}, Does: "takes your answer to this question back"},
			Why:        words.PlainCommand{Words: []string{"why"}, Does: "says why we ask"},
			Help:       words.PlainCommand{Words: []string{"help", "?"}, Does: "lists these words"},
			Repeat:     words.PlainCommand{Words: []string{"repeat", "again"}, Does: "says it once more"},
			Review:     words.PlainCommand{Words: []string{"answers", "review"}, Does: "shows your answers so far, to change any of them"},
			Next:       words.PlainCommand{Words: []string{"next", "continue"}, Does: "goes on"},
			Result:     words.PlainCommand{Words: []string{"result"}, Does: "shows what moves you"},
			Matches:    words.PlainCommand{Words: []string{"matches", "list"}, Does: "shows what suits you"},
			More:       words.PlainCommand{Words: []string{"more"}, Does: "shows the next ones"},
			Three:      words.PlainCommand{Words: []string{"three", "try three"}, Does: "suggests three to try"},
			LeftOut:    words.PlainCommand{Words: []string{"left out", "out", "why not"}, Does: "shows what was left out and why, and lifts a limit"},
			Plan:       words.PlainCommand{Words: []string{"plan", "shortlist"}, Does: "shows your plan"},
			Tried:      words.PlainCommand{Words: []string{"tried", "i tried it"}, Does: "lets you note how something you tried went"},
			Change:     words.PlainCommand{Words: []string{"change", "correct"}, Does: "lets you correct the picture yourself"},
			Numbers:    words.PlainCommand{Words: []string{"numbers"}, Does: "says how much each reason counts, while you read about an opportunity"},
			Language:   words.PlainCommand{Words: []string{"language", "lang"}, Does: "changes the language"},
			NextPerson: words.PlainCommand{Words: []string{"next person"}, Does: "starts again for the next person; nothing of yours is shown"},
			Must:       words.PlainCommand{Words: []string{"must"}, Does: "makes one of your wishes a must and hides what does not fit; typed again, makes it a wish again"},
			Quit:       words.PlainCommand{Words: []string{"quit", "exit", "q"}, Does: "ends the program"},
			Amend:      words.PlainCommand{Words: []string{"change", "answer", "question"}, Does: "changes your answer to that question, question 3 here, and brings you back"}},
		Yes: []string{"yes", "y"}, No: []string{"no", "n"},
		General: words.PlainGeneral{
			AskLanguage: "Which language shall we speak? Type a number.", Option: "{n}. {label}", Number: "Type a number from 1 to {n}.",
			Range: "The numbers here go from 1 to {n}.", AsBefore: "1 to {n}, as before; “{repeat}” says them.",
			Unclear: "I did not understand “{text}”. Type help to see what can be typed.",
			Nothing: "You have not typed anything yet, and nothing is chosen for you. Take your time.", Chose: "You chose: {choice}.",
			NotHere: "“{verb}” does nothing here.",
			Help:    "Besides numbers you can type these words. If one does nothing where you are, Aina says so:", Command: "{verb}: {does}.",
			Commands:  "Or type a word: {verbs}.",
			NotSaved:  "Your answer could not be saved on this computer. You can go on; at the end, save your plan to a file.",
			NotErased: "What had been kept could not be removed. Type the command aina erase once you are done."},
		Welcome: words.PlainWelcome{
			Lines: []string{
				"Aina means mirror in Kazakh. It asks what you like and what you can do, then shows you what moves you and where you could begin to help.",
				"This is not a test. There are no right answers, and nobody is judged: wanting friends, experience or the T-shirt is a reason like any other.",
				"Aina is independent. It does not belong to the National Volunteer Network, to the state programme Birgemiz, or to any organisation it names."},
			Private:  "Nothing is sent anywhere. Whether your answers stay on this computer is for you to say.",
			Pillars:  "Volunteering stands on three pillars: it is your free choice, it is unpaid, and it serves the good of society. And always: do no harm.",
			Continue: "Continue where you left off", Full: "Begin, all the questions", Quick: "Begin, the quick form",
			Browse: "Look at the catalog without questions", Minutes: text.Plural{One: "about {n} minute", Other: "about {n} minutes"}},
		Keep: words.PlainKeep{
			Ask: "Is this computer yours?", Mine: "Yes, it is mine: keep my answers here, so that I can go on later",
			Shared:  "No, others use it too: keep nothing",
			Kept:    "Your answers are kept on this computer, where only you can read them. The command aina erase removes them.",
			NotKept: "Nothing is kept when the program ends. At the end you can save your plan to a file.",
			NoSave:  "As you asked, nothing is kept when the program ends."},
		Ask: words.PlainAsk{
			Progress: "Question {n} of {all}, {minutes} left.", At: "Question {n} of {all}.",
			Minutes:  text.Plural{One: "about {n} minute", Other: "about {n} minutes"},
			TimeLeft: "{minutes} left.",
			SoFar:    "Your answer so far: {answer}.", KeepsIt: "“{next}” keeps it.", PartDone: "“{part}” is done.",
			Scale: "You chose {n} of 5: {label}.",
			OneOf: "Type one of these numbers: {numbers}.",
			Many:  "Type the numbers that fit, with spaces between them.", UpTo: "Type the numbers, {max} at most, with spaces between them.",
			TooMany: "That is too many. Choose at most {max}.", Row: "{n} of {all}: {name}.", RowChose: "{name}: {level}.",
			Place: "Type the name of your city, village or region.", PlaceFound: "You chose: {name}.",
			PlaceMaybe: "The catalog does not know “{text}”. Did you mean {name}?",
			PlaceWhich: "“{text}” could be several places. Which is yours?", PlaceNone: "None of these; keep “{text}”",
			PlaceAsIs: "The catalog does not know “{text}”; it is taken as you wrote it.", Open: "Write a line if you like, or type skip.",
			Written: "You wrote: {text}", Skipped: "Skipped. You can come back to it later.", First: "This is the first question.",
			Must:      "Type “{must}” before your answer to make it a must: then what does not fit is hidden, not just moved further down.",
			MustAgain: "For a must, type “{must}” first.",
			NoMust:    "To make this a wish again, type “{must}”.",
			MustOn:    "This is a must: what does not fit is hidden.", MustOff: "This is a wish again: what does not fit just comes further down.",
			NoWhy: "The answer helps to find what suits you."},
		Review: words.PlainReview{
			Title: "Check your answers", Line: "{n}. {question} Answer: {answer}", NoAnswer: "none",
			Open:    text.Plural{One: "{n} question has no answer yet.", Other: "{n} questions have no answer yet."},
			Ask:     "Type a question's number to change its answer, or “{next}” to go back to where you were.",
			AskOpen: "Type a question's number to change its answer, or “{next}” to go on with the questions.",
			Changed: "Changed: {line}", Run: "{from} to {to}", Unchanged: "Your answer stays as it was."},
		Result: words.PlainResult{
			Title: "What moves you", Motives: "Why you might help:", Activities: "What you enjoy doing:", Causes: "Whom you want to help:",
			Bar: "{label}: {words}, {percent} of 100.", BarWords: "{label}: {words}.", Support: "If you would like to talk to somebody:",
			ToMatches: "What suits me", ToReview: "Check my answers", ToPlan: "My plan"},
		Matches: words.PlainMatches{
			Title: text.Plural{One: "{n} opportunity suits you.", Other: "{n} opportunities suit you. The best come first."},
			Empty: "Nothing is left within your limits. Type “left out” to see what would change that, or “answers” to change your answers.",
			Line:  "{n}. {title}. {percent} of 100.", OnShortlist: "It is on your shortlist.", Why: "For it: {reasons}.",
			FirstStep: "First step: {step}", HowTo: "How to begin: {note}", GoodToKnow: "Good to know: {note}",
			Estimated: "The catalog does not say what this gives you. It was estimated from the way of helping and the cause, and counts for less.",
			Fact:      "{label}: {value}.", Ask: "Type a number to read more about one.", AskMusts: "These are your wishes. What does not fit a wish comes further down; what does not fit a must is hidden.",
			NoMore:   "That is all.",
			Three:    "Three to try, each for a different cause:",
			LeftLine: "{title}. {reasons}", Add: "Put it on my shortlist",
			Remove: "Take it off my shortlist", Added: "It is on your shortlist now.", Removed: "It is no longer on your shortlist.",
			ToList: "Back to the list", ToPlan: "My plan"},
		Browse: words.PlainBrowse{
			Title:   text.Plural{One: "The catalog holds {n} opportunity.", Other: "The catalog holds {n} opportunities."},
			Ask:     "Type a number to read more about one, or words to search for.",
			Nothing: "Nothing was found for “{text}”. Try a shorter word.",
			Found:   text.Plural{One: "{n} was found.", Other: "{n} were found."}},
		Plan: words.PlainPlan{
			Title: "My plan", Empty: "Your shortlist is empty. Open what suits you, read about one and put it on your shortlist.",
			Portals: "Where real openings are found:", Support: "Somebody to talk to:", Line: "{n}. {title}.", Link: "{name}: {where}",
			Save: "Save the plan to a file", ToMatches: "What suits me", Finish: "Finish", Name: "Type a name for the file, such as plan.html. It goes to the folder {folder}.",
			Open:   "Should the file also hold what you wrote in your own words, in the pause to think or about what you tried?",
			Exists: "{file} is already there.", Saved: "The plan was saved to {file}.",
			Failed: "{file} could not be written. Try another name or another folder.", Cancelled: "Nothing was written."},
		Try: plainTry(),
		Form: words.PlainForm{
			Into: "A new opportunity for {file}.", Line: "Type a line, or skip.", Needed: "Type a line.",
			Keep: "Type another line, or “{next}” to keep this one.", Dropped: "The entry was not added to the file."},
		End: words.PlainEnd{
			LeaveAgain: "“{quit}” once more leaves at once.",
			InputEnded: "The input has ended.", Kept: "What you answered is kept on this computer. Start aina again to go on.",
			NotKept: "Nothing was kept on this computer.", Bye: "Thank you for looking into the mirror. Go well."},
	}
}
