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
		All:    text.Plural{One: "{n} that suits you, best first", Other: "All {n} that suit you, best first"},
		Found:  text.Plural{One: "{n} opportunity", Other: "{n} opportunities"},
		None:   "Nothing in this catalog lies within what is possible for you.",
		NoneDo: "See what was left out and what would open it, or change an answer.", FilterNone: "Nothing fits this search.",
		FilterNoneDo: "Try another word, or clear the search and the filters.",
		LeftOut:      text.Plural{One: "{n} left out: see why", Other: "{n} left out: see why"}, Search: "Search",
		SearchHint: "a word, a place, a cause", SortFit: "best fit first", SortTitle: "by title", SortTime: "least time first",
		Sorted: "Sorted: {by}", Shortlisted: "In your shortlist: {title}", Unlisted: "No longer in your shortlist: {title}", DoOpen: "open",
		DoSearch: "search", DoFilter: "filter", DoSort: "sort", DoShortlist: "to shortlist", DoUnlist: "take off", DoPlan: "my plan",
		DoLeftOut: "left out, and why", DoResult: "what moves you", DoClear: "clear search and filters", Filtered: "filtered",
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
		Estimated: "The catalog does not say what this gives you. It was estimated from how one helps and whom, and counts for less.",
		RoleNote:  "This shows what helping can look like; it is not an opening. The lines above say how to find one.",
	}
}

func filter() words.Filter {
	return words.Filter{
		Title: "Filter", Note: "Space or Enter marks. Esc shows the list.", Causes: "For whom", Activities: "How", Home: "When and where",
		HomeOnly: "can be done from home", OneOff: "once, for a few hours", Clear: "Clear all", Show: "Show the list",
	}
}

func leftOut() words.LeftOut {
	return words.LeftOut{Title: "Left out", Note: "These lie outside what you said is possible. Below each: why, and what would open it.", None: "Nothing was left out."}
}
