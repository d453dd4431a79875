// Package wording holds the texts of quiz in each language. It knows no values and
// no rules: which text is said when is for the packages that use it.
package wording

import (
	"aina/catalog"
	"aina/catalog/text"
)

// Wording holds the texts of one language. An inserted word comes
// after a colon or in quotes and is never inflected.
type Wording struct {
	Motives    map[catalog.Motive]string
	MotiveSays map[catalog.Motive]string // what it means in a person, as a sentence
	Activities map[catalog.Activity]string
	Rules      map[catalog.Rule]string // the rule's name
	Schedules  map[catalog.Schedule]string
	Times      map[string]string
	Languages  map[string]string
	Access     map[string]string // the need's name
	Ask        map[string]string // what to ask about, a whole sentence
	Consent    map[string]string
	Faults     map[string]string // {value} {max}
	Reasons    ReasonWords
	Opens      OpenWords
	Strengths  StrengthWords
	Reading    ReadingWords
	Finding    FindingWords
	Change     ChangeWords
	Weights    map[string]string // what the weights weigh
}

// ReasonWords say why something counts for or against. {x} is a name.
type ReasonWords struct {
	Start                              string
	MotiveMet, MotiveUnmet             string // it matters to the person
	MotiveToo, MotiveLittle            string // it is average
	MotiveIdle, MotiveOff              string // it matters less
	ActivityFor, ActivityAgainst       string
	ActivityMaybe, ActivityUnsure      string
	CauseFor, CauseOther, CauseAgainst string
	Estimated                          string // {reason}, which the catalog does not state
}

// OpenWords say why something is left out and what would open it.
type OpenWords struct {
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

// StrengthWords put a value into words, from the strongest to the weakest.
type StrengthWords struct {
	Motive, Activity, Cause, Weight [5]string
	Taught                          string // for a value that was not answered, only learned
}

// ReadingWords make up the reading of a profile.
type ReadingWords struct {
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

// FindingWords say what a log of tries shows.
type FindingWords struct {
	Best, Worst          string      // {list} of roles
	Better, Alike, Worse string      // {list}
	More                 text.Plural // {n} others that were there on the same days
	AllGood, NoneGood    string
	Nothing              string
	From, FromMany       text.Plural // {n} tries
}

// ChangeWords say what would change a match.
type ChangeWords struct {
	If     string // {x} {from} {to} {before} {after}
	Firm   string
	Level  text.Plural // {n} others
	Steady string      // {n} of 100
	Near   string      // {n} of 100
	Far    string
}

// In gives the texts of a language; what is not Russian or Kazakh is
// English.
func In(lang catalog.Lang) Wording {
	switch lang {
	case catalog.Russian:
		return russian()
	case catalog.Kazakh:
		return kazakh()
	}
	return english()
}
