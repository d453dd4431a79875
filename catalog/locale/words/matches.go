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
	Filtered                 string
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
}

// LeftOut is the list of what a person's limits exclude.
type LeftOut struct {
	Title, Note, None string
}
