package words

import "aina/catalog/text"

// Result is the screen that shows what moves a person.
type Result struct {
	Title, Go                  string
	WhyHead, HowHead, WhomHead string
	Theirs                     string // the picture belongs to the person
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

// Detail is one opportunity, whole.
type Detail struct {
	Why, WhyNot, Mind, Facts string
	Lacks                    string // what it does not offer
	About, First, Apply      string
	Numbers, NumbersOff      string
	Sum                      string // {score}
	NoReasons                string
	Estimated                string // the catalog does not say what it gives
	RoleNote                 string
}

// Filter is the screen on which the list is narrowed.
type Filter struct {
	Title, Note, Causes, Activities, Home string
	HomeOnly, OneOff, Clear, Show         string
}

// LeftOut is the list of what lies outside a person's limits.
type LeftOut struct {
	Title, Note, None string
}
