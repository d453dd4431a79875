package words

import "aina/catalog/text"

// Facts names the practical sides of an opportunity.
type Facts struct {
	Causes, Activities, Time, Place, Age, Languages, Company, Access string
	Contact, Safe, Gets, Costs, Contacts, Organisation, Dates        string

	DecimalMark             string // between a number and its tenths
	HoursWeek               text.Plural
	Hours                   text.Plural
	Home                    string
	AgeFrom, AgeTo          string // {n}
	AgeBetween              string // {from} {to}
	Friends, Family, Alone  string
	FewWords                string // a few words of one of the languages are enough
	ContactNone             string
	ContactSupervised       string
	ContactDirect           string
	CheckRequired, CheckAsk string
	Until, From             string // {date}
	Safeguards              map[string]string
	Suits                   map[string]string // whom it suits, by access need
	Hazards                 map[string]string
	Benefits                map[string]string
}
