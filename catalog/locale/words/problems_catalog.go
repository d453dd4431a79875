package words

import "aina/catalog/text"

// CatalogProblems is what may be wrong with a catalog and its entries.
type CatalogProblems struct {
	RootList, NotACatalog, OneEntry            Problem
	DuplicateID                                Problem // {id} {line}
	DuplicateIDAcross                          Problem // {id} {file} {line}
	DatesOrder                                 Problem // {end} {start}
	AgesOrder                                  Problem // {min} {max}
	Paid                                       Problem // {key}
	ResidentialChildren, LawMinors, AgeMissing Problem
}

// CheckProblems is what `aina check` warns of beyond what reading a catalog finds.
type CheckProblems struct {
	CutText, Swallowed                   Problem
	OldMeaning                           Problem // {value} {near}
	HoursOnce, DurationOften             Problem
	RemoteCity                           Problem // {city}
	UnknownPlace                         Problem // {value}
	PlaceIsHome, PlaceIsWide             Problem // {value}
	NoFirstStep, NoWayToApply, NoMotives Problem
	NearDuplicate                        Problem // {id} {line}
	NearDuplicateAcross                  Problem // {id} {file} {line}
	Ended                                Problem // {date}
	NeverVerified                        Problem
	Stale                                Problem // {days} {limit}
	FutureDate                           Problem // {date} {today}
	UnknownAllow                         Problem // {code}
	MissingTranslation                   Problem // {key} {missing}
	SameTranslation                      Problem // {first} {second}
	UnprotectedContact                   Problem
	Alike                                text.Plural // {message} {n} {lines}
}
