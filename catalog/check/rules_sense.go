package check

import "aina/catalog/source"

// wordRules are about values that can be read but say nothing that is known.
// What breaks one loses its value; the entry is shown without it.
func wordRules() []Rule {
	return []Rule{
		{source.UnknownCause, source.Error, Sense, "causes: [kids]\n", "causes: [children]\n"},
		{source.UnknownMotive, source.Error, Sense,
			"opportunities:\n  - id: dog-walker\n    title: Walk shelter dogs\n    motives: {fun: 3}\n    first_step: Call the shelter.\n    how_to_apply: Write to us.\n",
			"opportunities:\n  - id: dog-walker\n    title: Walk shelter dogs\n    motives: {enjoyment: 3}\n    first_step: Call the shelter.\n    how_to_apply: Write to us.\n"},
		{source.UnknownActivity, source.Error, Sense, "activities: [mentoring]\n", "activities: [teaching]\n"},
		{source.UnknownValue, source.Error, Sense, "schedule: weekly\n", "schedule: regular\n"},
		{source.DatesOrder, source.Error, Sense, "start_date: 2027-05-02\nend_date: 2027-05-01\n", "start_date: 2027-05-01\nend_date: 2027-05-02\n"},
		{source.AgesOrder, source.Error, Sense, "minimum_age: 30\nmaximum_age: 18\n", "minimum_age: 18\nmaximum_age: 30\n"},
	}
}

// contactRules are about codes and addresses, which have a fixed form.
func contactRules() []Rule {
	return []Rule{
		{source.BadLanguage, source.Error, Sense, "languages: [kz, ru]\n", "languages: [kk, ru]\n"},
		{source.BadCountry, source.Error, Sense, "country: Kazakhstan\n", "country: KZ\n"},
		{source.BadURL, source.Error, Sense, "url: example.org/help\n", "url: https://example.org/help\n"},
		{source.BadEmail, source.Error, Sense, "email: help at example.org\n", "email: help@example.org\n"},
		{source.BadPhone, source.Error, Sense, "phone: ask for Aigul\n", "phone: +7 717 000 00 00\n"},
	}
}

// The clean entry of examples that show what is missing in it.
const (
	entryHead   = "opportunities:\n  - id: dog-walker\n    title: Walk shelter dogs\n"
	entryMotive = "    motives: {enjoyment: 3}\n"
	entryStep   = "    first_step: Call the shelter.\n"
	entryApply  = "    how_to_apply: Write to us.\n"
)

// adviceRules are warnings: the entry is shown, but should be looked at again.
func adviceRules() []Rule {
	return []Rule{
		{CutText, source.Warning, Sense, "summary: Take bus #5\n", "summary: \"Take bus #5\"\n"},
		{UnknownAllow, source.Warning, Sense, "# aina: allow remote-town\ncity: Astana\n", "city: Astana\n"},
		{source.YAML11Value, source.Warning, Sense, "remote: yes\n", "remote: true\n"},
		{ScheduleHours, source.Warning, Sense, "schedule: one_off\nhours_per_week: 3\n", "schedule: one_off\nduration: PT3H\n"},
		{RemoteCity, source.Warning, Sense, "remote: true\ncity: Astana\n", "remote: true\n"},
		{UnknownPlace, source.Warning, Sense, "city: Astama\n", "city: Astana\n"},
		{NoFirstStep, source.Warning, Sense, entryHead + entryMotive + entryApply, entryHead + entryMotive + entryStep + entryApply},
		{NoWayToApply, source.Warning, Sense, entryHead + entryMotive + entryStep, entryHead + entryMotive + entryStep + entryApply},
		{NoMotives, source.Warning, Sense, entryHead + entryStep + entryApply, entryHead + entryMotive + entryStep + entryApply},
		{NearDuplicate, source.Warning, Sense,
			"opportunities:\n  - {id: walk, title: Walk the shelter dogs, motives: {enjoyment: 3}, first_step: Call., how_to_apply: Write., organization: {name: Friends}, verified_on: 2026-11-01}\n  - {id: walk-2, title: Walk shelter dogs, motives: {enjoyment: 3}, first_step: Call., how_to_apply: Write., organization: {name: Friends}, verified_on: 2026-11-01}\n",
			"opportunities:\n  - {id: walk, title: Walk the shelter dogs, motives: {enjoyment: 3}, first_step: Call., how_to_apply: Write., organization: {name: Friends}, verified_on: 2026-11-01}\n  - {id: walk-2, title: Wash the shelter dogs, motives: {enjoyment: 3}, first_step: Call., how_to_apply: Write., organization: {name: Friends}, verified_on: 2026-11-01}\n"},
	}
}
