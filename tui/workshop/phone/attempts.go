package phone

import "time"

// attempts bounds how many wrong codes there may be in a minute.
type attempts struct {
	since time.Time
	n     int
}

// spent reports whether there were too many in the minute before now.
func (a *attempts) spent(now time.Time) bool {
	if now.Sub(a.since) >= time.Minute || now.Before(a.since) {
		*a = attempts{since: now}
	}
	return a.n >= mostWrongCodes
}

// wrong notes a wrong code.
func (a *attempts) wrong() { a.n++ }
