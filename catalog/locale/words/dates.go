package words

// Dates has what a day is written with. {day} and {year} are numbers.
type Dates struct {
	Months [12]string // as they stand in a date
	Day    string     // {day} {month} {year}
	Typed  string     // a layout of package time, for a field that a day is typed in
}
