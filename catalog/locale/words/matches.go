package words

import "aina/catalog/text"

// Result is the screen with what motivates a person.
type Result struct {
	Title, Go                  string
	WhyHead, HowHead, WhomHead string
	TryFirst                   string // heading: one thing to try
	Front                      string // what the mark before a motive says
	Sketch                     string // a picture and no verdict; which keys change it and show all
	All, Short                 string // what the key for the numbers does
	WholeHead                  string // heading of all of the picture
	Compared                   string // {percent}: how a motive compares with the others
	Theirs                     string // the person may adjust the picture
	Support                    string
	Nothing                    string
}

// Matches is the list of what suits a person, or of the whole catalog.
type Matches struct {
	Title, Browse            string
	Try, TryNote             string
	All                      text.Plural
	Found                    text.Plural
	None, NoneDo             string
	FilterNone, FilterNoneDo string
	LeftOut                  text.Plural
	Search, SearchHint       string
	SortFit, SortTitle       string
	SortTime                 string
	Sorted                   string // {by}
	Shortlisted, Unlisted    string // {title}
	DoOpen, DoSearch         string
	DoFilter, DoSort         string
	DoShortlist, DoUnlist    string
	DoPlan, DoLeftOut        string
	DoResult, DoClear        string
	Filtered                 string // {by}: causes, activities, other criteria
	Fit                      string // {percent}
	Plan                     text.Plural
}

// Detail is the screen of one opportunity.
type Detail struct {
	Why, WhyNot, Cautions, Facts string
	Lacks                        string // heading: what it does not offer
	Counted                      string // heading, with the numbers: liked, but behind other motives
	About, First, Apply          string
	Numbers, NumbersOff          string
	Sum                          string // {score}
	NoReasons                    string
	Estimated                    string // its affordances are not stated in the catalog
	RoleNote                     string
}

// Filter is the screen with the filters of the list.
type Filter struct {
	Title, Note, Causes, Activities, Home string
	HomeOnly, OneOff, Clear, Show         string
	Wishes                                string // above each wish: only what meets it
}

// LeftOut is what a person's limits exclude: how much for which reason, and lifting
// that.
type LeftOut struct {
	Title, Note, None    string
	Total                text.Plural // above the reasons
	Choose               string      // where some of them can be lifted
	Open                 Openings
	Shut                 Shut
	Several              text.Plural
	All                  string
	Ask                  string // whether to lift a limit
	ForNow, ForGood      string
	Look, Keep, PutBack  string
	Becomes              string      // {question} {answer}: what lifting for good does
	Wished               string      // {question}: a must becomes a wish
	Taken                string      // {question}
	CauseTaken           string      // {x}
	Lifted               string      // {x}: a limit that is lifted for now
	Standing             text.Plural // {key}: how many are lifted for now
	Opened               text.Plural // what suits the person more than before
	Changed, CountsAgain string
}

// Openings say how many opportunities one lifted limit would open.
type Openings struct {
	Language         text.Plural // {x}
	Place            text.Plural
	OnSpot, FromHome text.Plural
	Schedule, Times  text.Plural
	Hours            text.Plural
	Friends, Family  text.Plural
	Cause            text.Plural // {x}
}

// Shut says how many opportunities are closed by what nobody can lift, and why that is.
type Shut struct {
	MinimumAge, MaximumAge, LawYoung, LawUnknown, Status, Date text.Plural
	WhyAge, WhyLaw, WhyStatus, WhyDate                         string
}
