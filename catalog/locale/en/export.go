package en

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func export() words.Export {
	return words.Export{
		Title: "My plan", Date: "Made on {date}",
		Note:  "This is neither a test nor a diagnosis, only a hint at what is close to you. The plan belongs to you alone.",
		Moves: "What moves you", Motives: "Your reasons", Activities: "What you enjoy doing", Causes: "Whom you want to help",
		Bar: "{label}: {words} ({percent} of 100)", BarWords: "{label}: {words}", Shortlist: "Shortlist",
		Empty:     "The shortlist is still empty.",
		Elsewhere: text.Plural{One: "{n} thing you chose is not in this catalog. It stays on your shortlist.", Other: "{n} things you chose are not in this catalog. They stay on your shortlist."},
		Reasons:   "Why it suits you", GoodToKnow: "Good to know", FirstStep: "First step", HowToApply: "How to begin",
		OwnCosts: "What you spend", Portals: "Where real openings are found", Support: "Somebody to talk to", Pause: "A pause to think",
		Foot: "Volunteering is your free choice, unpaid, and for the good of society. And always: do no harm.",
	}
}

func calendar() words.Calendar {
	return words.Calendar{
		Step: "First step: {title}", Reflect: "How did it go?",
		ReflectDo:     "What you wanted to try: {titles}. Open Aina and say how it was: aina reflect. If it has not happened yet, that is fine too.",
		NothingChosen: "Nothing from this catalog is on your shortlist yet. Choose something first: its first step goes into the calendar.",
	}
}
