package en

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func result() words.Result {
	return words.Result{
		Title: "What moves you", Go: "See what suits you", WhyHead: "Why", HowHead: "How", WhomHead: "For whom",
		TryFirst: "Try this first", Front: "stands out among your answers",
		Sketch: "A sketch, not a verdict: d corrects it, i shows all of it.",
		All:    "all of it", Short: "in short", WholeHead: "All of it",
		Compared: "among your other answers: {percent} of 100",
		Theirs:   "Does something not ring true? Correct the picture (key d): everything follows.",
		Support:  "And if worry or loneliness weighs on you: you can simply talk to somebody. Press t, or Tab.",
		Nothing:  "You skipped every question, and that is fine: the catalog is open to you all the same.",
	}
}

func matches() words.Matches {
	return words.Matches{
		Title: "Suits you", Browse: "Catalog", Try: "Try three", TryNote: "three different directions to try",
		All:    text.Plural{One: "{n} that suits you", Other: "All {n} that suit you, best first"},
		Found:  text.Plural{One: "{n} opportunity", Other: "{n} opportunities"},
		None:   "Nothing in this catalog lies within what is possible for you.",
		NoneDo: "See what was left out and what would open it, or change an answer.", FilterNone: "Nothing fits this search.",
		FilterNoneDo: "Try another word, or clear the search and the filters.",
		LeftOut:      text.Plural{One: "{n} left out: see why", Other: "{n} left out: see why"}, Search: "Search",
		SearchHint: "a word, a place, a cause", SortFit: "best fit first", SortTitle: "by title", SortTime: "least time first",
		Sorted: "Sorted: {by}", Shortlisted: "On your shortlist: {title}", Unlisted: "No longer on your shortlist: {title}", DoOpen: "open",
		DoSearch: "search", DoFilter: "filter", DoSort: "sort", DoShortlist: "to shortlist", DoUnlist: "take off", DoPlan: "my plan",
		DoLeftOut: "left out, and why", DoResult: "what moves you", DoClear: "clear search, filters and sort", Filtered: "Only: {by}",
		Fit: "fit {percent} of 100", Plan: text.Plural{One: "My plan ({n})", Other: "My plan ({n})"},
	}
}

func detail() words.Detail {
	return words.Detail{
		Why: "Why it suits you", WhyNot: "What may not suit you", Cautions: "Good to know", Facts: "How it is done",
		Counted: "Also counted: other things pull you more",
		Lacks:   "What it does not offer", About: "What you do", First: "First step this week", Apply: "How to begin",
		Numbers: "show the numbers", NumbersOff: "hide the numbers", Sum: "together {score} of 100",
		NoReasons: "Your answers speak neither for it nor against it.",
		Estimated: "The catalog does not say what this gives you. It was estimated from the way of helping and the cause, and counts for less.",
		RoleNote:  "This shows what helping can look like; it is not an opening. The lines above say how to find one.",
	}
}

func filter() words.Filter {
	return words.Filter{
		Wishes: "Show only what fits your wish",
		Title:  "Filter", Note: "Space or Enter marks. Esc shows the list.", Causes: "For whom", Activities: "How", Home: "When and where",
		HomeOnly: "can be done from home", OneOff: "once, for a few hours", Clear: "Clear all", Show: "Show the list",
	}
}

func leftOut() words.LeftOut {
	return words.LeftOut{
		Title:       "Left out",
		Note:        "These lie outside what you said is possible. Below each it says why.",
		None:        "Nothing was left out.",
		Total:       text.Plural{One: "{n} is left out.", Other: "{n} are left out."},
		Choose:      "Choose a line: most limits can be lifted, for now or for good.",
		Several:     text.Plural{One: "{n} has more than one reason", Other: "{n} have more than one reason"},
		All:         "All of them, with their reasons",
		Ask:         "Lift this limit?",
		ForNow:      "For now: only for this visit",
		ForGood:     "For good: change my answer",
		Look:        "Look at them first",
		Keep:        "Leave it as it is",
		PutBack:     "Put the limit back",
		Becomes:     "For good: your answer to “{question}” becomes: {answer}.",
		Wished:      "For good: your answer to “{question}” becomes a wish and is no longer a must.",
		Taken:       "For good: your answer to “{question}” is taken back.",
		CauseTaken:  "For good: “rather not” is taken back: {x}.",
		Lifted:      "Lifted for now: {x}",
		Standing:    text.Plural{One: "{n} limit lifted for now; put back: {key}", Other: "{n} limits lifted for now; put back: {key}"},
		Opened:      text.Plural{One: "{n} more suits you now.", Other: "{n} more suit you now."},
		Changed:     "Your answer is changed.",
		CountsAgain: "The limit counts again.",
		Open:        openings(), Shut: shut(),
	}
}

func openings() words.Openings {
	return words.Openings{
		Language: text.Plural{One: "{n} opens if you help in this language too: {x}", Other: "{n} open if you help in this language too: {x}"},
		Place:    text.Plural{One: "{n} opens if other places are fine too", Other: "{n} open if other places are fine too"},
		OnSpot:   text.Plural{One: "{n} opens if you also help in person", Other: "{n} open if you also help in person"},
		FromHome: text.Plural{One: "{n} opens if you also help from home", Other: "{n} open if you also help from home"},
		Schedule: text.Plural{One: "{n} opens if you are flexible about how often", Other: "{n} open if you are flexible about how often"},
		Times:    text.Plural{One: "{n} opens if other times are fine too", Other: "{n} open if other times are fine too"},
		Hours:    text.Plural{One: "{n} opens if you have more hours a week", Other: "{n} open if you have more hours a week"},
		Friends:  text.Plural{One: "{n} opens if you also come by yourself", Other: "{n} open if you also come by yourself"},
		Family:   text.Plural{One: "{n} opens if you also come without your family", Other: "{n} open if you also come without your family"},
		Cause:    text.Plural{One: "{n} waits behind “rather not”: {x}", Other: "{n} wait behind “rather not”: {x}"},
	}
}

func shut() words.Shut {
	return words.Shut{
		MinimumAge: text.Plural{One: "{n} opens when you are older", Other: "{n} open when you are older"},
		MaximumAge: text.Plural{One: "{n} is for younger people", Other: "{n} are for younger people"},
		LawYoung:   text.Plural{One: "{n} opens when you are 18", Other: "{n} open when you are 18"},
		LawUnknown: text.Plural{One: "{n} opens if you say that you are 18 or over", Other: "{n} open if you say that you are 18 or over"},
		Status:     text.Plural{One: "{n} takes nobody on at the moment", Other: "{n} take nobody on at the moment"},
		Date:       text.Plural{One: "{n} is already over", Other: "{n} are already over"},
		WhyAge:     "The organisers set this age, so it cannot be lifted here.",
		WhyLaw:     "People under 18 are not admitted to such tasks. That keeps them safe, so it cannot be lifted.",
		WhyStatus:  "This does not depend on your answers: nobody is being taken on now.",
		WhyDate:    "This does not depend on your answers: it has already taken place.",
	}
}
