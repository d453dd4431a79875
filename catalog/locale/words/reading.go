package words

import "aina/catalog/text"

// Reading puts a profile, a ranking and its reasons into words. Maps are keyed by
// the ids of the vocabularies. An inserted word follows a colon or is quoted, and
// is never inflected.
type Reading struct {
	Motives       map[string]string
	MotiveSays    map[string]string // a motive as a sentence about the person
	MotivePulls   map[string]string // a motive within the headline
	Activities    map[string]string
	ActivityDoing map[string]string // an activity within the second sentence of the headline
	Rules         map[string]string // the names of the gates
	Schedules     map[string]string
	Times         map[string]string
	Languages     map[string]string
	Access        map[string]string // the names of access needs
	Ask           map[string]string // what to ask about an access need, a full sentence
	AskPlace      string            // {place}: of a place that nobody knows
	Consent       map[string]string
	Faults        map[string]string // {value} {max}
	Reasons       Reasons
	Opens         Exclusions
	Strengths     Strengths
	Reading       Portrait
	Finding       Findings
	Change        Changes
	Weights       map[string]string // the names of the facets that the weights apply to
}

// Reasons say what counts for or against an opportunity. {x} is a name.
type Reasons struct {
	Start                              string
	MotiveMet, MotiveUnmet             string // it matters to the person
	MotiveToo, MotiveLittle            string // it matters neither more nor less
	MotiveIdle, MotiveOff              string // others matter more; never says that it matters less
	ActivityFor, ActivityAgainst       string
	ActivityMaybe, ActivityUnsure      string
	CauseFor, CauseOther, CauseAgainst string
	Rested, RestedLiked                string      // {x}: an activity that fills the week already; and is liked more than that costs
	Hours                              text.Plural // {n}: how many a week beyond what was said
	Schedule                           string      // {x}: another pace than was chosen
	Times                              string      // {list}: other times than were chosen
	Friends, Family                    string      // not for coming with them
	Estimated                          string      // {reason}: the catalog does not state it
}

// Exclusions say why an opportunity is left out and what would change that.
type Exclusions struct {
	Inactive, Closed, Defunct string
	Ended                     string      // {date}
	MinimumAge, MaximumAge    text.Plural // {n}
	LawYoung, LawUnknown      string
	Language, LanguageAny     string // {list} of one, and of several
	Place, PlaceUnnamed       string // {place}
	OnSpot, FromHome          string
	Schedule                  string      // {x}
	Times                     string      // {list}
	Hours                     text.Plural // {n}
	Friends, Family           string
	Must                      string // after the four above: the person called it a must
	Cause                     string // {list}
}

// Strengths put a value into words, from strongest to weakest.
type Strengths struct {
	Motive                  [5]string // compared with the person's other motives
	Answer                  [5]string // of a motive, the answer itself
	Activity, Cause, Weight [5]string
	Learned                 string // of a value that was not answered, only learned from reflections
}

// Portrait has the sentences that describe a profile.
type Portrait struct {
	None, NoneMore       string
	Above                string // {list}
	Highest, HighestMore string // {list}
	Flat, FlatMore       string
	AlikeMore, MixedMore string // in place of FlatMore, by the reason for Flat
	Chosen, AlikeChosen  string // {list} in the first
	ChosenMore           string // {list}
	Few, FewMore         string
	Like, Dislike        string // {list}
	LikeNone             string
	SoFar                string // {list}: what moves the person, before all is answered
	Closest              string // {list}: the causes that somebody wants to help most, between two parts
	Enjoy, EnjoyMany     string // {list} in the first: what the person would enjoy doing
	And                  string // before the last of a list, with its spaces
	Help, Leave          string // {list}
	Rest                 string // {x}: an activity that fills the week already
	Beside               string // how motives are compared
	Today                string
}

// Findings say what several reflections show together.
type Findings struct {
	Best, Worst          string      // {list} of roles
	Better, Alike, Worse string      // {list}
	More                 text.Plural // {n} others that occurred on the same days
	AllGood, NoneGood    string
	Nothing              string
	From, FromMany       text.Plural // {n} tries
}

// Changes say what would change a match, and how stable it is.
type Changes struct {
	If     string // {x} {from} {to} {before} {after}
	Wish   string // {x} {before} {after}: a wish that is not met
	Robust string
	Ties   text.Plural // {n} others
	Steady string      // {n} of 100
	Near   string      // {n} of 100
	Far    string
}
