package words

// Questionnaire is what is wrong in a questionnaire or a profile.
type Questionnaire struct {
	QuestionCount  Problem // {max}
	ScaleSteps     Problem
	DuplicateID    Problem // {id} {line}
	QuestionLength Problem // {max}
	Kind           Problem // {kind} {section} {allowed}
	LimitKind      Problem // {limit} {kind}
	BesideAnswers  Problem // {key} {other}
	Retired        Problem // {id}
	NoWish         Problem // {rule}
	ManyAnswers    Problem // {max}
	LongAnswer     Problem // {max}
	UnknownCause   string  // {id}; there is nothing to fix
}

// Orders is what is wrong in the running orders of a workshop.
type Orders struct {
	NoOrder        Problem
	NoSteps        Problem
	DuplicateBlock Problem // {id} {line}
	TitleLong      Problem // {rows} {most} {lang}
	PageLong       Problem // {rows} {most} {lang}
	NeverDropped   Problem // {kind}
	Step           Problem // {value} {id}
	Once           Problem // {kind}
	FormLate       Problem
	BeforeClose    Problem // {kind}
	NoSupport      Problem
	NoClose        Problem
	Minutes        Problem // {minutes} {sum}
}

// Store is why saved answers cannot be read or written, and what was done about it.
type Store struct {
	Erased        string
	Damaged       string // {path}: left there
	DamagedAside  string // {path}: put aside there
	Restored      string // {path}: left there; the last good copy is used
	RestoredAside string // {path}: put aside there; the last good copy is used
	Partly        string // {path}: left there
	PartlyAside   string // {path}: kept there as it was
	Newer         string // {path}
	Busy          string // {path}
	Waiting       string // {path}
	Unusable      string // {path} {detail}
	Untidy        string // {path} {detail}
	Remains       string // {path} {detail}: one path or several
	NoPlace       string
}
