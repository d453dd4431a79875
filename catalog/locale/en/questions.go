package en

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func welcome() words.Welcome {
	return words.Welcome{
		Back:           "Good to see you again.",
		ContinueNote:   "{done} of {all} questions done",
		Matches:        "What suits me",
		Review:         "Look at my answers",
		PlanNote:       text.Plural{One: "{n} role", Other: "{n} roles"},
		NextPerson:     "The next person",
		NextPersonNote: "a fresh start; nothing of yours is shown",
		NextAsk:        "Let the next person begin?",
		NextStarted:    "A fresh start: nothing from the person before is left.",
		NextKept:       "A fresh start. What the person before answered stays in their file; what is answered now is not kept.",
		Title:          "Welcome", Hello: "It is good to have you here.",
		What:        "Aina is a mirror: it asks what moves you, shows you what it sees, and then where you could begin. Look, and take only what fits.",
		NoTest:      "This is not a test. There are no right answers, and no reason is a wrong one: friends, a career and the T-shirt are as good as any.",
		Private:     "Nothing is sent anywhere. Whether your answers stay on this computer is for you to say.",
		Asked:       "Nothing is sent before you say so at the end, to the workshop in your room. Whether your answers stay on this computer is for you to say.",
		Independent: "Aina is independent. It does not belong to the National Volunteer Network, to Birgemiz, or to any organisation it names.",
		Pillars:     "Volunteering is your free choice, unpaid, and for the good of society. And always: do no harm.",
		Continue:    "Continue where you left off", RestartAsk: "Start again?",
		RestartNote: "You already have answers. Your first new answer clears them, and your shortlist and what you set by hand too. What you tried stays.",
		Restart:     "Start again", Full: "Begin (about {minutes})", FullNote: "the whole questionnaire, a clearer picture",
		Quick: "The quick form (about {minutes})", QuickNote: "fewer questions, a first impression", Browse: "Just look at the catalog",
		BrowseNote: "no questions at all", Plan: "My plan",
	}
}

func keep() words.Keep {
	return words.Keep{
		ChooseFirst: "Please choose first: with ↑ and ↓, or 1 or 2.",
		Title:       "Before we begin", Ask: "Is this computer yours?",
		Why: "It decides whether your answers may stay here. You can remove them at any time with: aina erase", Mine: "Mine",
		MineNote: "answers are kept here, readable by you alone; you can stop and continue later", Shared: "Shared, or I would rather not say",
		SharedNote: "nothing stays when Aina closes",
		Earlier:    "Answers from an earlier visit are still on this computer. The command aina erase removes them.",
	}
}

func question() words.Question {
	return words.Question{
		Progress: "{at} of {all} · about {minutes}", ProgressShort: "{at} of {all} · {minutes} min",
		Minutes: text.Plural{One: "{n} minute", Other: "{n} minutes"}, Next: "Next",
		PickUpTo: text.Plural{One: "Mark at most {n}.", Other: "Mark up to {n}."}, PickMany: "Mark as many as you like.",
		Enough: text.Plural{One: "{n} is marked, and no more may be. Unmark it to choose another.", Other: "{n} are marked, and no more may be. Unmark one to choose another."},
		Unset:  "not said", Level: "answer", LevelHint: "Enter: a little; again: a lot. ← and → go through all answers. Digits work too: {digits}.",
		ChooseFirst:   "Nothing is chosen yet. Go to an answer with the arrows, or skip the question with s.",
		PlaceFirst:    "Nothing is chosen yet. Type a place or go to one. To leave it open: Tab, then “skip”.",
		NothingMarked: "Nothing is marked here yet. That is fine: go on once more to leave it open.",
		TakeBack:      "take my answer back", TakenBack: "Your answer is taken back. The question is open again.",
		PlaceHint: "Type a few letters, or choose with the arrows.",
		PlaceNone: "No such place in the list. Enter keeps what you typed.", Must: "A must: hide what does not fit", MustNote: "If unmarked, the rest just comes further down.", IsMust: "a must",
		OpenHint:    "Write as much or as little as you like.",
		OpenPrivate: "This goes into the file with your plan only if you say yes.",
	}
}

func chapter() words.Chapter {
	return words.Chapter{More: text.Plural{One: "{n} more question in this part", Other: "{n} more questions in this part"}, Next: "Next: {part}", Asks: text.Plural{One: "{n} question", Other: "{n} questions"}, Last: "the last part"}
}

func review() words.Review {
	return words.Review{
		Title: "Check your answers", Note: "Enter on an answer changes it.", Go: "Show me what moves me", Skipped: "skipped",
		Open: "no answer yet", Answered: text.Plural{One: "{n} answer", Other: "{n} answers"},
		ToFull: "Answer the questions of the full form too",
	}
}
