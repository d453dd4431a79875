package convert

import (
	"slices"
	"strings"
	"unicode"

	"aina/catalog/desk/importing/cells"
	"aina/catalog/text"
)

// youngest is the least age, in years, that a requirement is taken to state: fewer
// years are those of experience.
const youngest = 10

// isAge reports whether a requirement speaks of ages, and of nothing else that is
// counted.
func isAge(item string, a cells.Ages) bool {
	words, others := wordsOf(item), otherUnits()
	says := func(stems ...string) bool { return slices.ContainsFunc(words, beginsWith(stems)) }
	switch {
	case a.Any(), a.Minimum >= 0 && a.Minimum < youngest, a.Maximum >= 0 && a.Maximum < youngest:
		return false
	case says("опыт", "стаж", "experienc", "practice", "тажириб", "отил", "рост", "hour", "сагат", "минут", "minut", "человек", "group", "групп"),
		slices.ContainsFunc(words, func(word string) bool { return slices.Contains(others, word) }):
		return false
	}
	return !a.Plain || says("лет", "год", "возраст", "жас", "year", "age")
}

// otherUnits lists short words for what else is counted, whole: "минимальный" is no
// minute.
func otherUnits() []string {
	return strings.Fields("вес веса весом кг kg см cm км km час часа часов мин min mins раз раза слов слова word words")
}

// owner is whose age a requirement states.
type owner int

const (
	ofVolunteers owner = iota // nothing but words that stand beside a limit of age
	unclear                   // other words too
	ofOthers                  // of those who are helped
)

// whoseAge tells a limit for volunteers, "строго с 18 лет" and "18+ to work with
// children", from the age of those who are helped, "помощь людям старше 60". In Russian and English who is helped is named before the age, in Kazakh after
// it too.
func whoseAge(item string) owner {
	before, after := item, ""
	if i := strings.IndexFunc(item, unicode.IsDigit); i >= 0 {
		before, after = item[:i], item[i:]
	}
	first, all := wordsOf(before), append(wordsOf(before), wordsOf(after)...)
	isVolunteer, isHelped := beginsWith(volunteers()), beginsWith(helped())
	switch {
	case slices.ContainsFunc(first, isVolunteer):
	case slices.ContainsFunc(first, isHelped), slices.ContainsFunc(first, isWithOthers), slices.ContainsFunc(all, beginsWith(helpedAfter())):
		return ofOthers
	}
	beside := besideAges()
	if slices.ContainsFunc(all, func(word string) bool { return !slices.Contains(beside, word) && !isVolunteer(word) }) {
		return unclear
	}
	return ofVolunteers
}

// wordsOf splits a text into folded words of letters.
func wordsOf(s string) []string {
	return strings.FieldsFunc(text.Fold(s), func(r rune) bool { return !unicode.IsLetter(r) })
}

func beginsWith(stems []string) func(word string) bool {
	return func(word string) bool { return text.StartsWithAny(word, stems...) }
}

// isWithOthers reports the Russian instrumental of people, as in "занятия с подростками":
// what a volunteer brings ends so too, and is named.
func isWithOthers(word string) bool {
	return slices.ContainsFunc([]string{"ами", "ями", "ьми", "ыми", "ими"}, func(ending string) bool { return strings.HasSuffix(word, ending) }) &&
		!text.StartsWithAny(word, "родител", "опекун", "взросл", "документ", "прав", "волонт", "доброволь")
}

// The words below are folded; stems where they end in many ways.

// volunteers lists words of those who help, and of what they must be.
func volunteers() []string {
	return []string{"волонт", "доброволь", "доброволец", "кандидат", "участник", "заявител", "строго", "необходим", "обязательн", "можно", "допуск", "принима",
		"must", "volunteer", "applicant", "candidate", "participant", "strictly", "minimum", "allow", "accept", "eligib", "ерикти", "катысуш", "миндетт", "катан", "умиткер"}
}

// helped lists words of those who are helped, and of helping.
func helped() []string {
	return []string{"помощ", "помога", "помоч", "уход", "забот", "заняти", "занима", "обуча", "обучен", "учить", "работ", "поддержк", "сопровожд", "подопечн", "пациент", "клиент",
		"пожил", "престарел", "одинок", "бабуш", "дедуш", "ветеран", "пенсионер", "инвалид", "больн", "детей", "детям", "ребен", "людям", "подростк", "школьник", "сирот", "лагер", "кружок",
		"help", "support", "care", "caring", "serv", "mentor", "teach", "tutor", "coach", "work", "patient", "client", "senior", "elder", "disab", "resident", "beneficiar", "recipient",
		"kid", "child", "teen", "youth", "orphan", "veteran", "people", "camp", "check", "consent", "waiver", "license", "licence", "insur",
		"наукас", "карт", "жасоспирим", "мугедек", "комек", "кутим", "бала", "адам", "окыту", "зейнеткер", "ардагер", "студия", "уйирме"}
}

// helpedAfter lists those that say so behind the age too.
func helpedAfter() []string {
	return []string{"наукас", "карт", "жасоспирим", "мугедек", "комек", "кутим", "адамдар", "зейнеткер", "ардагер", "served"}
}

// besideAges lists whole words that stand beside a limit of age and change nothing.
func besideAges() []string {
	return strings.Fields(`возраст возраста возрасту возрастное ограничение от до с со и или лет года год годам старше младше моложе не менее более больше меньше только исключительно мин минимум минимальный максимум макс максимальный
		включительно достигшие достижение исполнилось полных совершеннолетние совершеннолетний взрослые взрослый лица лицам лиц для люди ти летие нельзя запрещено допускаются обращаться беспокоить кто все кроме быть вам вход
		age aged ages years year yrs yr y o old older over under above below and or up to from at least most than the of only is be no not one nobody you your between plus minimum maximum max min adult adults required requirement limit
		anyone anybody person persons those who are s
		жас жаста жастан жаска жасы жасыныз бастап дейин дейинги аскан толган толмаган аспаган аспауы аспайды керек тиис жогары улкен кем емес кеминде гана тек камелетке толгандар
		толмагандарга болмайды пен мен бен арасында ден тен дан тан нан нен ге га ке ка ушин ересектер`)
}
