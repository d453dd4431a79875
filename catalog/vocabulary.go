package catalog

// Motive is what moves a person, and what an opportunity can afford.
//
// The first six are the functions of the Volunteer Functions Inventory (Clary,
// Snyder et al., 1998), in Aina's own wording; Enjoyment is what open answers
// add to them (Allison, Okun and Dutridge, 2002), Recognition comes from the
// Volunteer Motivation Inventory (Esmond and Dunlop, 2004).
type Motive string

// The eight motives.
const (
	Values        Motive = "values"        // acting on what one believes in
	Understanding Motive = "understanding" // learning about the world, using skills
	Social        Motive = "social"        // being with people
	Career        Motive = "career"        // experience, contacts, a stronger CV
	Enhancement   Motive = "enhancement"   // growing, feeling capable and useful
	Protective    Motive = "protective"    // lifting loneliness, guilt or worry
	Enjoyment     Motive = "enjoyment"     // joy, fun, play
	Recognition   Motive = "recognition"   // thanks, a certificate, the T-shirt
)

// Motives lists the motives in their fixed order.
func Motives() []Motive {
	return []Motive{Values, Understanding, Social, Career, Enhancement, Protective, Enjoyment, Recognition}
}

// Activity is a way of helping.
type Activity string

// The nine activities.
const (
	Caring        Activity = "caring"
	Teaching      Activity = "teaching"
	HandsOn       Activity = "hands_on"
	Outdoors      Activity = "outdoors"
	Creating      Activity = "creating"
	Organising    Activity = "organising"
	Speaking      Activity = "speaking"      // advocacy, fundraising, public work
	Digital       Activity = "digital"       // help by computer or phone
	Investigating Activity = "investigating" // observing, counting, researching
)

// Activities lists the activities in their fixed order.
func Activities() []Activity {
	return []Activity{Caring, Teaching, HandsOn, Outdoors, Creating, Organising, Speaking, Digital, Investigating}
}

// Field is a field of work by which the National Volunteer Network of
// Kazakhstan counts its projects.
type Field string

// Fields lists the fields in the order in which the network counts them.
func Fields() []Field {
	return []Field{"social", "environmental", "cultural", "medical", "sports", "other"}
}

// Schedule is how an opportunity is spread over time.
type Schedule string

// The three schedules.
const (
	OneOff   Schedule = "one_off"
	Regular  Schedule = "regular"
	Flexible Schedule = "flexible"
)

// Schedules lists the schedules.
func Schedules() []Schedule { return []Schedule{OneOff, Regular, Flexible} }

// Times lists the parts of a week.
func Times() []string { return []string{"weekdays", "evenings", "weekends"} }

// AccessNeeds lists what a place or a role can offer to people who need it,
// and what a person can ask for.
func AccessNeeds() []string {
	return []string{"wheelchair", "seated", "quiet", "sign_language", "low_vision"}
}

// Benefits lists what a volunteer may get. Money is not among them.
func Benefits() []string {
	return []string{"training", "certificate", "reference", "t_shirt", "meals", "travel"}
}

// Hazards lists what people under 18 are kept away from: article 12 of the law
// of Kazakhstan on volunteer activity bars them from most of these, street
// collection of cash is Aina's own rule.
func Hazards() []string {
	return []string{"emergency", "victims", "refugees", "offenders", "heavy_work", "hazardous", "cash_collection"}
}

// Safeguards lists what protects the people helped and the volunteer.
func Safeguards() []string {
	return []string{"training", "two_adults", "supervision", "code_of_conduct"}
}

// Contact is how close a volunteer comes to the people helped.
type Contact string

// The three kinds of contact.
const (
	NoContact  Contact = "none"
	Supervised Contact = "supervised"
	Direct     Contact = "direct"
)

// Contacts lists the kinds of contact.
func Contacts() []Contact { return []Contact{NoContact, Supervised, Direct} }

// backgroundChecks lists what may be said about a background check.
func backgroundChecks() []string { return []string{"required", "not_required", "ask"} }

// Status is whether an opportunity can be taken up.
type Status string

// The four states.
const (
	Active            Status = "active"
	Inactive          Status = "inactive"
	TemporarilyClosed Status = "temporarily_closed"
	Defunct           Status = "defunct"
)

// statuses lists the states.
func statuses() []Status { return []Status{Active, Inactive, TemporarilyClosed, Defunct} }
