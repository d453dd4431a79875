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

// Status reads what a cell says of the state of an opportunity in words that are in
// no list: "Position closed", "пауза до мая", "іздейміз". Nothing where its words
// contradict each other.
func Status(cell string) (status string, ok bool) {
	folded := " " + text.Fold(cell)
	has := func(stems string) bool {
		for stem := range strings.SplitSeq(stems, "|") {
			if strings.Contains(folded, " "+stem) {
				return true
			}
		}
		return false
	}
	paused := has("пауз|приостан|временно|отлож|перенес|замороз|сезонн|on hold|hold|paus|suspend|postpon|seasonal|temporar|токтат|уакытша|кейинге|маусымды|coming soon|скоро|жакында|starts soon|opens|откроется|откроем|ашылады")
	closed := has("закры|набран|набрал|набор окон|набор завер|набор закон|заполн|укомплект|полная команда|архив|заверш|законч|окончен|отмен|прошл|прошел|проведен|выполнен|неактив|неактуальн|не актив|не актуальн|стоп|не нужн|больше не|не набир|не ищем|нет мест|мест нет|лист ожид|в листе ожид|черновик|удален|" +
		"clos|filled|full|cancel|expired|no longer|not accept|not recruit|not open|not active|archiv|finish|complet|ended|over|waitlist|wait list|waiting list|draft|no vacanc|no places|no spots|taken|" +
		"жабы|толды|толган|толык|аякта|битти|мурагат|орын жок|орын калма|болдырыл|керек емес|белсенди емес|ашык емес|кажет емес|кезекте")
	open := has("открыт|набор ид|идет набор|ищем|нужн|актуальн|актив|срочн|есть места|набираем|ждем|" +
		"open|recruit|accepting|need|urgent|available|always|join|apply now|" +
		"ашык|издей|керек|кажет|белсенди|орын бар|журип|кабылда")
	switch {
	case paused && !closed, paused && has("временно|уакытша|temporar"):
		return "temporarily_closed", true
	case closed && !paused && (!open || has("не |нет |больше не|no longer|not ") || strings.Contains(folded, " емес") || strings.Contains(folded, " жок")):
		return "inactive", true
	case open && !closed && !paused:
		return "active", true
	}
	return "", false
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
