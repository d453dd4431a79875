package catalog

import (
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

// FieldKind is what a field's value looks like in a file.
type FieldKind string

// The kinds of values.
const (
	KindID        FieldKind = "id"        // kebab case
	KindText      FieldKind = "text"      // one text, or {en, ru, kk}; lines are kept
	KindTextLine  FieldKind = "text-line" // the same, each on one line
	KindLine      FieldKind = "line"      // plain text of one line
	KindLines     FieldKind = "lines"     // a list of such texts
	KindWord      FieldKind = "word"      // one of Words
	KindWords     FieldKind = "words"     // a list of Words
	KindCauses    FieldKind = "causes"    // a list of the ids of causes
	KindMotives   FieldKind = "motives"   // a map of Words to whole numbers from Min to Max
	KindInt       FieldKind = "int"       // a whole number from Min to Max
	KindNumber    FieldKind = "number"    // a number from Min to Max
	KindBool      FieldKind = "bool"      // true or false
	KindDate      FieldKind = "date"      // 2026-05-01
	KindDuration  FieldKind = "duration"  // ISO 8601: PT3H
	KindLanguages FieldKind = "languages" // a list of BCP 47 tags
	KindCountry   FieldKind = "country"   // ISO 3166-1 alpha-2
	KindURL       FieldKind = "url"       // http or https
	KindEmail     FieldKind = "email"
	KindPhone     FieldKind = "phone"
	KindRecord    FieldKind = "record"  // a map with the keys in Fields
	KindRecords   FieldKind = "records" // a list of such maps
)

// FieldInfo describes one key of a file: for the reference, the JSON Schema and
// the form that asks for an opportunity.
type FieldInfo struct {
	Name     string
	Kind     FieldKind
	Required bool
	Words    []string       // of KindWord, KindWords and KindMotives
	Min, Max float64        // of numbers and of motives
	Fields   []FieldInfo    // of KindRecord and KindRecords
	Example  string         // a value as written in YAML, in flow style
	About    locale.Message // what it says, a sentence or two
}

// FileFields describes the keys that a catalog file begins with, each with the
// fields of its entries, in the order in which they are documented.
func FileFields() []FieldInfo {
	return []FieldInfo{
		{Name: "causes", Kind: KindRecords, Fields: causeFields(), About: about("causes")},
		{Name: "places", Kind: KindRecords, Fields: placeFields(), About: about("places")},
		{Name: "support", Kind: KindRecords, Fields: supportFields(), About: about("support")},
		{Name: "portals", Kind: KindRecords, Fields: portalFields(), About: about("portals")},
		{Name: "opportunities", Kind: KindRecords, Fields: OpportunityFields(), About: about("opportunities")},
	}
}

// OpportunityFields describes the keys of an opportunity, in the order in which
// they are documented.
func OpportunityFields() []FieldInfo {
	return []FieldInfo{
		field("id", KindID, "shelter-dog-walker").required(),
		field("title", KindTextLine, "{en: Walk shelter dogs, ru: Гулять с собаками из приюта, kk: Панажайдағы иттерді серуендету}").required(),
		field("summary", KindText, "{en: Give a dog an hour outside., ru: Подарите собаке час на улице., kk: Итті бір сағат далаға шығарыңыз.}"),
		field("description", KindText, "{en: You take the dogs out in pairs., ru: Вы выводите собак по двое., kk: Иттерді екеулеп серуендетесіз.}"),
		field("causes", KindCauses, "[animals]"),
		field("motives", KindMotives, "{enjoyment: 3, protective: 2, values: 2}").of(text.Strings(Motives())).from(0, 3),
		field("activities", KindWords, "[outdoors, caring]").of(text.Strings(Activities())),
		field("schedule", KindWord, "regular").of(text.Strings(Schedules())),
		field("hours_per_week", KindNumber, "2").from(0, hoursOfWeek),
		field("duration", KindDuration, "PT3H"),
		field("times", KindWords, "[weekends, evenings]").of(Times()),
		field("start_date", KindDate, "2026-05-01"),
		field("end_date", KindDate, "2026-05-31"),
		field("remote", KindBool, "false"),
		field("city", KindLine, "Astana"),
		field("region", KindLine, "Akmola"),
		field("country", KindCountry, "KZ"),
		field("minimum_age", KindInt, "14").from(0, maxAge),
		field("maximum_age", KindInt, "60").from(0, maxAge),
		field("languages", KindLanguages, "[kk, ru]"),
		field("few_words", KindBool, "true"),
		field("skills", KindLines, "[first aid]"),
		field("group_friendly", KindBool, "true"),
		field("family_friendly", KindBool, "false"),
		field("accessibility", KindWords, "[wheelchair]").of(AccessNeeds()),
		field("accessibility_note", KindText, "{en: There is a lift., ru: Есть лифт., kk: Лифт бар.}"),
		field("benefits", KindWords, "[training, t_shirt]").of(Benefits()),
		field("own_costs", KindText, "{en: The bus fare., ru: Проезд на автобусе., kk: Автобус жолақысы.}"),
		field("beneficiary_contact", KindWord, "supervised").of(text.Strings(Contacts())),
		field("residential", KindBool, "false"),
		field("hazards", KindWords, "[heavy_work]").of(Hazards()),
		field("background_check", KindWord, "ask").of(backgroundChecks()),
		field("safeguards", KindWords, "[two_adults]").of(Safeguards()),
		field("first_step", KindText, "{en: Call the shelter this week., ru: Позвоните в приют на этой неделе., kk: Осы аптада панажайға қоңырау шалыңыз.}"),
		field("how_to_apply", KindText, "{en: Write to the coordinator., ru: Напишите координатору., kk: Үйлестірушіге жазыңыз.}"),
		{Name: "organization", Kind: KindRecord, Fields: organizationFields(), Example: "{name: Friends of Animals, url: https://example.org}", About: about("opportunities.organization")},
		field("url", KindURL, "https://example.org/help"),
		field("email", KindEmail, "help@example.org"),
		field("phone", KindPhone, "+7 717 000 00 00"),
		field("status", KindWord, "active").of(text.Strings(statuses())),
		field("verified_on", KindDate, "2026-11-01"),
		field("verified_by", KindLine, "Aigul"),
		field("source", KindLine, "https://example.org/list"),
	}
}

func organizationFields() []FieldInfo {
	return []FieldInfo{
		part("opportunities.organization", "name", KindTextLine, "Friends of Animals").required(),
		part("opportunities.organization", "url", KindURL, "https://example.org"),
	}
}

func causeFields() []FieldInfo {
	return []FieldInfo{
		part("causes", "id", KindID, "animals").required(),
		part("causes", "field", KindWord, "social").of(text.Strings(Fields())),
		part("causes", "name", KindTextLine, "{en: Animals, ru: Животные, kk: Жануарлар}").required(),
		part("causes", "description", KindText, "{en: Shelters and strays., ru: Приюты и бездомные животные., kk: Панажайлар мен қаңғыбас жануарлар.}"),
	}
}

func placeFields() []FieldInfo {
	return []FieldInfo{
		part("places", "id", KindID, "kokshetau").required(),
		part("places", "name", KindTextLine, "{en: Kokshetau, ru: Кокшетау, kk: Көкшетау}").required(),
		part("places", "aliases", KindLines, "[Kokchetav]"),
		part("places", "region", KindLine, "akmola"),
		part("places", "country", KindCountry, "KZ"),
	}
}

func supportFields() []FieldInfo {
	return []FieldInfo{
		part("support", "name", KindTextLine, "{en: Helpline 111, ru: Телефон доверия 111, kk: 111 сенім телефоны}").required(),
		part("support", "phone", KindPhone, `"111"`),
		part("support", "url", KindURL, "https://example.org"),
		part("support", "note", KindText, "{en: Day and night., ru: Круглосуточно., kk: Тәулік бойы.}"),
		part("support", "verified_on", KindDate, "2026-11-22"),
	}
}

func portalFields() []FieldInfo {
	return []FieldInfo{
		part("portals", "name", KindTextLine, "{en: National platform, ru: Национальная платформа, kk: Ұлттық платформа}").required(),
		part("portals", "url", KindURL, "https://example.org").required(),
		part("portals", "note", KindText, "{en: Real openings., ru: Настоящие предложения., kk: Нақты ұсыныстар.}"),
	}
}

// field describes a key of an opportunity, part a key of another record. What makes up a
// description is not inlined into the lists above: copying it there took 60 kB of code.
func field(name string, kind FieldKind, example string) FieldInfo {
	return part("opportunities", name, kind, example)
}

//go:noinline
func part(of, name string, kind FieldKind, example string) FieldInfo {
	return FieldInfo{Name: name, Kind: kind, Example: example, About: about(of + "." + name)}
}

// about explains the key at a path, such as "causes.id".
func about(path string) locale.Message {
	return locale.Say(func(w *words.Words) string { return w.Reference().Fields[path] })
}

//go:noinline
func (f FieldInfo) required() FieldInfo { f.Required = true; return f }

//go:noinline
func (f FieldInfo) of(words []string) FieldInfo { f.Words = words; return f }

//go:noinline
func (f FieldInfo) from(min, max float64) FieldInfo { f.Min, f.Max = min, max; return f }
