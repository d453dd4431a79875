package words

import "aina/catalog/text"

// Result is the screen with what motivates a person.
type Result struct {
	TryFirst                   string // before what to begin with
	Title, Go                  string
	WhyHead, HowHead, WhomHead string
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
}

// LeftOut is the list of what a person's limits exclude.
type LeftOut struct {
	Title, Note, None string
}
