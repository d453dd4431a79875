package words

import "aina/catalog/text"

// Reading is how a profile, a ranking and its reasons are put into words. Maps
// are keyed by the ids of the vocabularies. An inserted word stands behind a
// colon or in quotation marks and is never inflected.
type Reading struct {
	Motives    map[string]string
	MotiveSays map[string]string // what a motive means in a person, as a sentence
	Activities map[string]string
	Rules      map[string]string // the name of a gate
	Schedules  map[string]string
	Times      map[string]string
	Languages  map[string]string
	Access     map[string]string // the name of an access need
	Ask        map[string]string // what to ask about it, a whole sentence
	Consent    map[string]string
	Faults     map[string]string // {value} {max}
	Reasons    Reasons
	Opens      Exclusions
	Strengths  Strengths
	Reading    Portrait
	Finding    Findings
	Change     Changes
	Weights    map[string]string // what the weights weigh
}

// Reasons say why something counts for or against. {x} is a name.
type Reasons struct {
	Start                              string
	MotiveMet, MotiveUnmet             string // it matters to the person
	MotiveToo, MotiveLittle            string // it stands in the middle
	MotiveIdle, MotiveOff              string // it matters less
	ActivityFor, ActivityAgainst       string
	ActivityMaybe, ActivityUnsure      string
	CauseFor, CauseOther, CauseAgainst string
	Estimated                          string // {reason}, which the catalog does not state
}

// Exclusions say why something is left out and what would open it.
type Exclusions struct {
	Inactive, Closed, Defunct string
	Ended                     string      // {date}
	MinimumAge, MaximumAge    text.Plural // {n}
	LawYoung, LawUnknown      string
	Language                  string // {list}
	Place, PlaceUnnamed       string // {place}
	OnSpot, FromHome          string
	Schedule                  string      // {x}
	Times                     string      // {list}
	Hours                     text.Plural // {n}
	Friends, Family           string
	Cause                     string // {list}
}

// Strengths put a value into words, from the strongest to the weakest.
type Strengths struct {
	Motive, Activity, Cause, Weight [5]string
	Taught                          string // of what was not answered, and only tries say something of
}

// Portrait make up the reading of a profile.
type Portrait struct {
	None, NoneMore       string
	Above                string // {list}
	Highest, HighestMore string // {list}
	Flat, FlatMore       string
	AlikeMore, MixedMore string // why the headline is Flat, in the place of FlatMore
	Chosen, AlikeChosen  string // {list} in the first
	ChosenMore           string // {list}
	Few, FewMore         string
	Like, Dislike        string // {list}
	LikeNone             string
	Help, Leave          string // {list}
	Beside               string // what "less" means
	Today                string
}

// Findings say what a log of things tried shows.
type Findings struct {
	Best, Worst          string      // {list} of roles
	Better, Alike, Worse string      // {list}
	More                 text.Plural // {n} others that were there on the same days
	AllGood, NoneGood    string
	Nothing              string
	From, FromMany       text.Plural // {n} tries
}

// Changes say what would change a match.
type Changes struct {
	If     string // {x} {from} {to} {before} {after}
	Firm   string
	Level  text.Plural // {n} others
	Steady string      // {n} of 100
	Near   string      // {n} of 100
	Far    string
}
