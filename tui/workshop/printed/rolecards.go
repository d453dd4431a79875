package printed

import (
	"slices"

	"aina/catalog"
	"aina/catalog/locale/words"
	"aina/quiz"
	"aina/quiz/card"
)

// cardsOnSheet is how many cards are cut of one sheet: two beside each other, four rows.
const cardsOnSheet = 8

// roleCard is a role to take into the hand.
type roleCard struct {
	backNumber
	Size                       string // of cardSizes
	Title, Summary, Step, Care both
	StepLabel, CareLabel       both
}

// mostSummary is how long a text of a role card may be, in letters.
const mostSummary = 190

// cardHeight is how high the content of a card may be, in tenths of a millimetre.
const cardHeight = 610

// cardSizes are the sizes in which a card is set, the largest first, with the typefaces of
// its title and of its text.
var cardSizes = [...]struct {
	name        string
	title, text typeface
}{
	{"large", typeface{25, 56, 46}, typeface{42, 48, 40}},
	{"", typeface{31, 48, 40}, typeface{49, 42, 35}},
	{"small", typeface{34, 44, 36}, typeface{54, 37, 31}},
	{"tiny", typeface{34, 44, 36}, typeface{60, 32, 27}},
}

// size is the largest size in which all of a card fits, or else the smallest.
func (c roleCard) size() string {
	name := ""
	for _, s := range cardSizes {
		name = s.name
		high := c.Title.height(s.title)
		for _, b := range []both{c.Summary, labelled(c.StepLabel, c.Step), labelled(c.CareLabel, c.Care)} {
			if len(b) > 0 {
				high += 11 + b.height(s.text)
			}
		}
		if high <= cardHeight {
			break
		}
	}
	return name
}

// roles are the sheets of role cards.
func (k kit) roles() []sheet {
	var cards []roleCard
	for _, r := range k.guide.Roles {
		cards = append(cards, k.roleCard(r))
	}
	var all []sheet
	for some := range slices.Chunk(cards, cardsOnSheet) {
		all = append(all, sheet{Kind: "cards", Roles: some})
	}
	return all
}

func (k kit) roleCard(r card.Role) roleCard {
	o := r.Opportunity
	step := o.FirstStep
	if step.IsZero() {
		step = o.HowToApply
	}
	c := roleCard{
		backNumber: backNumber{numberOf(r), ageMark(r.Age)},
		Title:      k.short(o.Title, mostTitle+30),
		Summary:    k.short(o.Summary, mostSummary),
		Step:       k.short(step, mostSummary),
		StepLabel:  k.word(func(w *words.Words) string { return w.Print.Role.FirstStep }),
		Care:       k.word(func(w *words.Words) string { return w.Print.Role.Cares[careOf(o)] }),
		CareLabel:  k.word(func(w *words.Words) string { return w.Print.Role.Care }),
	}
	c.Size = c.size()
	return c
}

// careOf is how a role could do harm, by what the catalog says of it: the gravest first.
func careOf(o *catalog.Opportunity) string {
	meets := o.BeneficiaryContact != "" && o.BeneficiaryContact != catalog.NoContact
	switch {
	case len(o.Hazards) > 0:
		return "hazard"
	case meets && slices.Contains(o.Causes, "children"):
		return "children"
	case o.BackgroundCheck == "required":
		return "check"
	case o.BeneficiaryContact == catalog.Direct:
		return "direct"
	case o.BeneficiaryContact == catalog.Supervised && slices.Contains(o.Activities, catalog.Caring):
		return "supervised"
	case len(o.Activities) > 0:
		return string(o.Activities[0])
	}
	return "any"
}

// labelled is a text behind a label.
func labelled(label, text both) both {
	if len(label) == 0 || len(text) == 0 {
		return text
	}
	all := slices.Clone(text)
	all[0].Text = label[0].Text + ": " + all[0].Text
	return all
}

// motiveCard is a reason to take into the hand.
type motiveCard struct {
	Key        string
	Name, Note both
}

// motives is the sheet of reasons; none where the questionnaire does not ask for them.
func (k kit) motives() []sheet {
	var cards []motiveCard
	for _, x := range k.card.Of(quiz.FacetMotive) {
		cards = append(cards, motiveCard{string(x.Key), k.short(x.Name, mostName), k.short(x.Note, mostNote)})
	}
	if len(cards) == 0 {
		return nil
	}
	return []sheet{{Kind: "cards motives", Motives: cards}}
}
