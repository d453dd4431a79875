package check

import "aina/catalog/source"

// harmRules are about what volunteering must not do to anybody.
func harmRules() []Rule {
	return []Rule{
		{source.Paid, source.Error, Harm, "fee: 5000\n", "own_costs: The bus fare.\n"},
		{source.ResidentialChildren, source.Error, Harm,
			"causes: [children]\nminimum_age: 18\nbeneficiary_contact: supervised\nresidential: true\nschedule: one_off\n", "causes: [children]\nminimum_age: 18\nbeneficiary_contact: supervised\nresidential: true\nschedule: regular\n"},
		{source.LawMinors, source.Error, Harm, "hazards: [heavy_work]\nminimum_age: 16\n", "hazards: [heavy_work]\nminimum_age: 18\n"},
		{source.AgeMissing, source.Error, Harm, "beneficiary_contact: direct\n", "beneficiary_contact: direct\nminimum_age: 18\n"},
		{UnprotectedContact, source.Warning, Harm,
			"causes: [elderly]\nbeneficiary_contact: direct\nminimum_age: 18\n", "causes: [elderly]\nbeneficiary_contact: direct\nminimum_age: 18\nsafeguards: [two_adults]\n"},
	}
}
