package facts

import (
	"strconv"
	"unicode"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/card"
)

// The questions of a card, by their ids.
const (
	cardMotives    = "motives"
	cardActivities = "activities"
	cardCauses     = "causes"
	cardAge        = "age"
)

// CardMinutes is how long the short card takes about.
const CardMinutes = 2

// CardQuestions are what a short card asks, as questions for screens and lines.
func CardQuestions(c card.Card) []quiz.Question {
	in := func(say func(words.WorkshopCard) string) text.Text {
		of := func(l catalog.Lang) string { return say(locale.In(l).Workshop.Card) }
		return text.Text{En: of(text.English), Ru: of(text.Russian), Kk: of(text.Kazakh)}
	}
	many := in(func(w words.WorkshopCard) string { return w.AnyNumber })
	all := []quiz.Question{
		{ID: cardMotives, Section: quiz.Why, Kind: quiz.Pick, Max: c.MostMotives, Text: in(func(w words.WorkshopCard) string { return w.AskMotives }), Options: cardOptions(c, quiz.FacetMotive)},
		{ID: cardActivities, Section: quiz.How, Kind: quiz.Many, Note: many, Text: in(func(w words.WorkshopCard) string { return w.AskActivities }), Options: cardOptions(c, quiz.FacetActivity)},
		{ID: cardCauses, Section: quiz.Whom, Kind: quiz.Many, Note: many, Text: in(func(w words.WorkshopCard) string { return w.AskCauses }), Options: cardOptions(c, quiz.FacetCause)},
		{ID: cardAge, Section: quiz.Possible, Kind: quiz.One, Text: in(func(w words.WorkshopCard) string { return w.AskAge }), Note: in(func(w words.WorkshopCard) string { return w.AgeNote }), Options: c.Ages},
	}
	var asked []quiz.Question
	for _, q := range all {
		if len(q.Options) > 0 {
			asked = append(asked, q)
		}
	}
	return asked
}

// cardOptions are what can be chosen of a facet; what a motive means is said with it.
func cardOptions(c card.Card, f quiz.Facet) []quiz.Option {
	var all []quiz.Option
	for _, x := range c.Of(f) {
		o := quiz.Option{ID: x.Subject.Key, Label: x.Name}
		if f == quiz.FacetMotive {
			o.Note = x.Note
		}
		all = append(all, o)
	}
	return all
}

// CardMarks is what the answers to these questions mark on the card.
func CardMarks(given quiz.Answers) card.Marks {
	m := card.Marks{Causes: given[cardCauses].Picked}
	for _, id := range given[cardMotives].Picked {
		m.Motives = append(m.Motives, catalog.Motive(id))
	}
	for _, id := range given[cardActivities].Picked {
		m.Activities = append(m.Activities, catalog.Activity(id))
	}
	if age := given[cardAge].Picked; len(age) > 0 {
		m.Age = age[0]
	}
	return m
}

// FillFromCard gives a session the answers that a card says, and skips what else is open:
// the card asks no more.
func FillFromCard(s *quiz.Session, m card.Marks) error {
	answers := m.Answers(s.Questionnaire())
	for i := range s.Len() {
		q := s.Question(i)
		a, said := answers[q.ID]
		if given, ok := s.Given(i); !said && ok && !card.Asks(q) {
			a = given
		} else if !said {
			a = quiz.Answer{Skipped: true}
		}
		if err := s.Set(i, a); err != nil {
			return err
		}
	}
	s.Return(s.Len())
	return nil
}

// RowFault says what is wrong with a row that was typed for a paper sheet, by the letters of
// the sheet.
func RowFault(e *card.RowError, lang catalog.Lang) string {
	w := locale.In(lang).Workshop.Card
	said := map[card.Fault]string{
		card.Nothing: w.RowNothing, card.UnknownKey: w.RowUnknown, card.Twice: w.RowTwice, card.TooMany: w.RowTooMany, card.ZeroAndMore: w.RowZero,
	}[e.Fault]
	key := text.CleanLine(string(e.Key))
	if e.Key != unicode.ToUpper(e.Typed) {
		key = text.Fill(w.RowTyped, "key", key, "typed", text.CleanLine(string(e.Typed)))
	}
	said = text.Fill(said, "key", key, "n", strconv.Itoa(e.Most))
	if e.At == 0 {
		return said
	}
	return text.Join(" ", said, text.Fill(w.RowPlace, "n", strconv.Itoa(e.At)))
}
