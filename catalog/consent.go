package catalog

// Consent is what a person needs because of their age.
type Consent string

// What the law of Kazakhstan asks of under-14s, and what the Committee for the
// Protection of Children's Rights said in 2025 of under-16s.
const (
	ConsentNone    Consent = ""
	ConsentUnder16 Consent = "under16" // a parent's written consent is required
	ConsentUnder14 Consent = "under14" // the same, or that a parent comes along
)

// Consent returns what a person within these limits needs. A person who does
// not say their age is not asked.
func (l Limits) Consent() Consent {
	switch {
	case l.Age == nil || *l.Age >= 16:
		return ConsentNone
	case *l.Age >= 14:
		return ConsentUnder16
	}
	return ConsentUnder14
}
