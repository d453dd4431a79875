package importing

import (
	"strings"

	"aina/catalog"
	"aina/catalog/text"
)

// causes proposes a table for the categories of a column. What is guessed by
// the stem of a word is marked; what means nothing known becomes a new cause.
func (p *proposal) causes(r *Rule, s *stats) {
	r.Values, r.guesses = map[string][]string{}, map[string]bool{}
	for _, v := range p.listed(s) {
		if isOther(v) || len(p.c.meantBy("causes", v)) > 0 || p.c.wordsBetween(&Rule{}, "causes", v) != nil {
			continue
		}
		words := p.c.causes.guess(v)
		if len(words) > 0 {
			r.guesses[text.Fold(v)] = true
		} else {
			words = []string{p.c.causes.idOf(v)}
		}
		r.Values[text.Fold(v)] = words
		r.written = append(r.written, v)
	}
}

// words proposes a table for the words that the vocabulary does not know but
// people use.
func (p *proposal) words(r *Rule, s *stats, field string) {
	r.Values = map[string][]string{}
	for _, v := range p.listed(s) {
		if _, ok := p.c.meanings.Of(field, v); ok {
			continue
		}
		words := p.c.meantBy(field, v)
		if len(words) == 0 && p.c.kinds[field] != catalog.KindWord {
			continue
		}
		r.Values[text.Fold(v)] = words
		r.written = append(r.written, v)
	}
}

// maxTable is how many values a proposed table holds.
const maxTable = 200

// listed gives the values of a column, those of lists one by one.
func (p *proposal) listed(s *stats) []string {
	var all []string
	seen := map[string]bool{}
	add := func(v string) {
		if f := text.Fold(v); f != "" && !seen[f] && len(all) < maxTable && len(v) <= 200 {
			seen[f] = true
			all = append(all, v)
		}
	}
	for _, v := range s.values {
		if parts := strings.FieldsFunc(v, func(r rune) bool { return r == ';' || r == '|' || r == '\n' }); len(parts) > 1 {
			for _, part := range parts {
				add(text.CleanLine(part))
			}
			continue
		}
		add(text.CleanLine(v))
	}
	return all
}

// meantBy gives what a word of a field means, with words that spreadsheets use
// beyond the vocabulary.
func (c *converter) meantBy(field, s string) []string {
	if w, ok := c.meanings.Of(field, s); ok {
		return []string{w}
	}
	if w := c.usual[field+" "+text.Fold(s)]; w != "" {
		return []string{w}
	}
	return nil
}

// usualWords is what spreadsheets say for words of the vocabulary.
func usualWords() map[string]string {
	all := map[string]string{}
	for key, words := range map[string]string{
		"schedule one_off":     "onetime|one-time|one time|one off|oneoff|single event|разовая|разовый|разовые|однократно|единоразово|единовременно|бир рет|бир реттик",
		"schedule regular":     "recurring|repeating|daily|long-term|long term|постоянная|постоянный|регулярная|регулярный|долгосрочно|долгосрочный|ежедневно|еженедельно|ежемесячно|туракты турде|апта сайын|ай сайын",
		"schedule flexible":    "by agreement|as needed|гибкая|гибкий график|свободный график|по договоренности|свободно|еркин",
		"status active":        "published|current|открыт|открыта|открыто|идет набор|набор открыт|активно|активный|активен|актуально|ашык|белсенди",
		"status inactive":      "закрыт|закрыта|закрыто|набор закрыт|неактивно|неактивный|завершено|завершен|завершена|архив|archived|жабык|аякталды",
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
