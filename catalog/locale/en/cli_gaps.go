package en

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func cliGaps() words.CLIGaps {
	return words.CLIGaps{
		Command: words.CLICommand{
			Use: "gaps", Short: "Show whom the catalog cannot serve",
			Long: "Counts what there is for each cause, motive, activity, region, language, age and need, and says what to add first, and why. Closed and past entries do not count.\n" +
				"It also tries the catalog on 2000 made-up but plausible people, always the same ones, and names the entries that none of them finds among their first ten.\n" +
				"json holds opportunities, as_of, causes, motives and activities (by cause), regions, languages, ages, remote and access (each with id, stated and open), untold, missing, people, unseen and add (in order, each with a text); with --room also room (its counts, and wanted).",
			Example: "aina gaps\naina gaps --catalog my-catalog.yaml\naina gaps --format json\naina gaps --room workshop.html"},
		Format: "`FORM` of the answer: text or json",
		Title:  text.Plural{One: "Whom the catalog serves: {n} opportunity can be taken up on {date}.", Other: "Whom the catalog serves: {n} opportunities can be taken up on {date}."},
		Add:    "What to add first", AddNothing: "Nothing stands out as missing.",
		AddMore: text.Plural{One: "{n} more suggestion: --format json.", Other: "{n} more suggestions: --format json."},
		Gives:   "nothing gives much of {list}", Ways: "nothing involves {list}", Quote: "“{x}”",
		People:     text.Plural{One: "{n} of {all} made-up people looks for this in vain.", Other: "{n} of {all} made-up people look for this in vain."},
		NoLanguage: "{x}: nothing can be done in this language.", NoAge: "Age {x}: nothing is open at this age.",
		NoCause: "{x}: there is nothing for this cause yet.", NoMotive: "{x}: nothing gives much of this.",
		NoActivity: "{x}: nothing is done in this way.", NoHome: "Nothing can be done from home.", NoSpot: "Nothing can be done in person.",
		NoAccess: "{x}: no entry says that it suits people who need this.", NoRegion: "{x}: no entry names a place in this region.",
		Motives:    "Causes and motives: how many entries give much of it (2 or 3 of 3)",
		Activities: "Causes and activities: how many entries are done in this way", AndMore: "{n} and more",
		Regions:   "Regions: how many entries name a place there; how many are possible there",
		Anywhere:  "Regions: no entry names a place that the catalog knows, so nothing is tied to one.",
		Languages: "Languages: how many entries name it; how many are open to those who speak only it",
		Ages:      "Ages: how many entries with an age limit let people of this age in; how many are open at this age in all",
		Remote:    "From home or not: how many entries say so; how many are open to those who want only this", Home: "From home",
		Spot: "In person", Access: "Access: how many entries say that they suit; with the others people have to ask",
		Unstated:           "What entries leave unsaid, so that they are matched less well",
		UnstatedMotives:    text.Plural{One: "{n} entry does not say what it gives (motives).", Other: "{n} entries do not say what they give (motives)."},
		UnstatedActivities: text.Plural{One: "{n} entry does not say how people help (activities).", Other: "{n} entries do not say how people help (activities)."},
		UnstatedCauses:     text.Plural{One: "{n} entry does not say whom it helps (causes).", Other: "{n} entries do not say whom they help (causes)."},
		Unseen:             text.Plural{One: "{n} entry is not among the first ten of any of {all} made-up people", Other: "{n} entries are not among the first ten of any of {all} made-up people"},
		AllSeen:            "Each entry is among the first ten of at least one of {all} made-up people.",
		UnseenMore:         text.Plural{One: "and {n} more: --format json.", Other: "and {n} more: --format json."}, Leaves: "does not state {list}",
	}
}
