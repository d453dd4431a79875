package cells

import (
	"slices"
	"strings"

	"aina/catalog/text"
)

// InVocabulary reports whether the catalog knows a word of a field.
func (r *Reader) InVocabulary(field, s string) bool {
	_, ok := r.meanings.Of(field, s)
	return ok
}

// Meaning returns what a word of a field means, also for words that spreadsheets
// use beyond the vocabulary; nil if it means nothing known.
func (r *Reader) Meaning(field, s string) []string {
	if field == "status" {
		s = strings.Trim(s, " .!✅❌🔴🟢")
	}
	if w, ok := r.meanings.Of(field, s); ok {
		return []string{w}
	}
	if w := r.aliases[field+" "+text.Fold(s)]; w != "" {
		return []string{w}
	}
	if strings.ContainsAny(s, " -") {
		if w, ok := r.meanings.Of(field, strings.NewReplacer(" ", "_", "-", "_").Replace(text.CleanLine(s))); ok {
			return []string{w} // "not required"
		}
	}
	if field == "schedule" && isRepeated(s) {
		return []string{"regular"}
	}
	return nil
}

// Meanings splits a list at slashes, bars and "and" too, if each of its parts is
// a known word or one of the values; nil if not, or if it has no such sign.
func (r *Reader) Meanings(field, cell string, values map[string][]string) []string {
	folded := " " + strings.Join(strings.Fields(text.Fold(cell)), " ") + " "
	split := folded
	for _, and := range []string{"и", "and", text.Fold("және")} {
		split = strings.ReplaceAll(split, " "+and+" ", " / ")
	}
	if !strings.ContainsAny(split, "/|") {
		return nil
	}
	var words []string
	for part := range strings.FieldsFuncSeq(split, func(r rune) bool { return strings.ContainsRune("/|,;•", r) }) {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		known, ok := values[text.Fold(part)]
		if !ok {
			known = r.Meaning(field, part)
		}
		if len(known) == 0 {
			return nil
		}
		for _, w := range known {
			if !slices.Contains(words, w) {
				words = append(words, w)
			}
		}
	}
	return words
}

// aliases lists what spreadsheets write for words of the vocabulary.
func aliases() map[string]string {
	all := map[string]string{}
	for name := range stateWords() {
		for _, alias := range statesOf(name) {
			all["status "+alias] = statusOf(name)
		}
	}
	for key, words := range tableWords() {
		field, word, _ := strings.Cut(key, " ")
		for alias := range strings.SplitSeq(words, "|") {
			all[field+" "+text.Fold(alias)] = word
		}
	}
	for key, words := range map[string]string{
		"schedule one_off":     "onetime|one-time|one time|one off|oneoff|single event|разовая|разовый|разовые|однократно|единоразово|единовременно|бир рет|бир реттик",
		"schedule regular":     "recurring|repeating|daily|long-term|long term|постоянная|постоянный|регулярная|регулярный|долгосрочно|долгосрочный|ежедневно|еженедельно|ежемесячно|туракты турде|апта сайын|ай сайын",
		"schedule flexible":    "by agreement|as needed|гибкая|гибкий график|свободный график|по договоренности|по согласованию|свободно|еркин|келисим бойынша|келисимге сай|икемди|икемди кесте",
		"times weekdays":       "по будням|в будни|mon-fri|пн-пт|жумыс кундери",
		"times weekends":       "по выходным|в выходные|сб-вс|sat-sun|демалыс кундери",
		"times evenings":       "вечером|по вечерам|кешкисин",
		"benefits meals":       "обед|обеды|еда",
		"benefits certificate": "сертификаты|грамота|диплом|благодарственное письмо",
	} {
		field, word, _ := strings.Cut(key, " ")
		for alias := range strings.SplitSeq(words, "|") {
			all[field+" "+text.Fold(alias)] = word
		}
	}
	return all
}

// tableWords lists what tables write for the schedules and the contact with people of an
// opportunity beyond the vocabulary of the catalog.
func tableWords() map[string]string {
	return map[string]string{
		"beneficiary_contact direct":     "one on one|one-on-one|one-to-one|one to one|1:1|1-1|directly|direct contact|unsupervised|один на один|лично|напрямую|без присмотра|прямой контакт|бирге-бир|тикелей байланыс|жеке",
		"beneficiary_contact supervised": "under supervision|with supervision|supervised contact|accompanied|с сопровождением|под наблюдением|под надзором|кадагалаумен|бакылауда",
		"beneficiary_contact none":       "no contact|without contact|нет контакта|без контакта|байланыс жок|байланыссыз",
		"background_check ask":           "ask us|on request|upon request|to be confirmed|по запросу|по требованию|уточняйте|уточняется|сураныз|сурау бойынша|auf anfrage",
		"schedule one_off":               "once only|one-off event|one off event|one-time event|one time event|разовое мероприятие|разовая акция|разовая помощь|бир реттик шара|one day|one-day|single day|1 day|one time only|разово|однодневное|одноразово|одноразовая|одноразовый|на один день|один день|1 день|один раз|бир кун|бир кундик|einmalig",
		"schedule regular":               "ongoing|permanent|year-round|year round|all year|every week|every month|every day|rolling|постоянно|на постоянной основе|круглый год|круглогодично|каждую неделю|каждый месяц|каждый день|бессрочно|на длительный срок|уздиксиз|жыл бойы|ар апта|ар апта сайын|кун сайын|регулярно|regelmassig|laufend",
		"schedule flexible":              "flexible schedule|varies|variable|anytime|any time|as available|гибко|по возможности|в любое время|когда удобно|ынгайлы уакытта|кез келген уакытта|flexibel",
	}
}
