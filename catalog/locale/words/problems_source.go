package words

// SourceProblems is what may be wrong with a file and its values, whatever they are about.
type SourceProblems struct {
	Error, Warning string // before the message of a problem

	// What bytes and sizes a file may not have.
	UTF8, UTF16, CP1251 Problem
	Control             Problem // {char}
	FileSize            Problem // {limit}
	LineLength          Problem // {limit}
	ScalarSize          Problem // {limit}
	Depth               Problem // {limit}
	Keys                Problem // {limit}
	Values              Problem // {limit}
	More                Problem // {limit}

	// Parts of YAML that are not read.
	Anchor                          Problem // {name}
	Alias                           Problem // {name}
	Merge                           Problem
	Tag                             Problem // {name}
	Directive, Document, ComplexKey Problem

	// Keys.
	DuplicateKey    Problem // {key} {line}
	UnknownKey      Problem // {key} {allowed}
	UnknownKeyAlone Problem // {key}
	MissingKey      Problem // {key}
	EmptyFile       Problem // {key}

	// Values of the wrong kind.
	WantsMap, WantsList, WantsText, WantsTexts Problem
	WantsInt                                   Problem // {value}
	NoNumber                                   Problem // {key} {min} {max}
	WantsNumber                                Problem // {value}
	WantsBool                                  Problem // {value}
	BoolWord                                   Problem // {value} {near}
	Range                                      Problem // {value} {min} {max}
	EmptyItem                                  Problem

	// Values that are not what they should be.
	Date         Problem // {value}
	Duration     Problem // {value}
	ID           Problem // {value}
	UnknownValue Problem // {value} {allowed}
	URL          Problem // {value}
	URLScheme    Problem // {value}
	Email        Problem // {value}
	Phone        Problem // {value}
	Language     Problem // {value}
	Country      Problem // {value}
	DateForm     string  // {value}: a date that is not written as one should be

	// What keeps a file from being YAML at all.
	Syntax, Tab, NBSP, QuoteOpen, BracketOpen, AfterQuote, ColonInText Problem
	NoColon, ColonSpace, Indent                                        Problem
	BadStart                                                           Problem // {char}

	// Signs that people write who do not know YAML.
	DashSpace                                                         Problem
	DashKind                                                          Problem // {char}
	DashInLine, SpaceKind                                             Problem
	Curly                                                             Problem // {char}
	CurlyEnd                                                          Problem // {char}
	Apostrophe, Escape, AfterBracket, BracketOther, Comma, CommaTwice Problem
	HashInBrackets, BlockText, Conflict                               Problem
	CommaInBraces, ColonInItem, QuestionInBrackets                    Problem
	LookAlike                                                         Problem // {value} {letter} {near}
	MixedAddress                                                      Problem // {value} {letter}

	// A list of entries that is none.
	WantsEntries Problem
	EntriesInMap Problem // {key} {near}

	DidYouMean string // the hint where one word is likely: {near}
}
