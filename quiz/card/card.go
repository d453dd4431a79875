package card

import (
	"slices"

	"aina/catalog"
	"aina/catalog/stable"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/group"
	"aina/quiz/reading"
)

// The keys of the three parts of a card. No two are alike in handwriting within a part,
// and I is left out beside J and 1.
const (
	motiveKeys   = "ABCDEFGH"
	activityKeys = "123456789"
	causeKeys    = "JKLMNOPQRSTUVWXYZ"
)

// MostCauses is how many causes a card has room for.
const MostCauses = len(causeKeys)

// Item is one thing that can be chosen on a card.
type Item struct {
	Key     rune          // what is typed for it: a capital Latin letter or a digit
	Subject group.Subject // the motive, activity or cause
	Name    text.Text     // a word or a few
	Note    text.Text     // what is meant, in a sentence; of a cause it may be empty
}

// Card is what a sheet asks. The items come in the order motives, activities, causes.
type Card struct {
	Items       []Item
	MostMotives int           // motives that may be chosen, at most 3; 0: none are asked for
	Ages        []quiz.Option // the bands, for oneself; none where the questionnaire does not ask
	LeftOut     int           // causes for which the card has no room

	// The questions as they are worded, empty where they are not asked.
	ForMotives, ForCauses, ForAge quiz.Question
}

// New makes the card of a questionnaire that has its causes as rows, as a session has it
// (Session.Questionnaire). It asks what the quick form asks of the same kind, and leaves
// out what that does not ask.
func New(q *quiz.Questionnaire) Card {
	var c Card
	var motives, activities, causes []Item
	for _, x := range q.Asked(quiz.Quick) {
		switch {
		case picksMotives(x):
			c.ForMotives = x
			c.MostMotives = min(group.MostMotives, max(c.MostMotives, x.Max))
			for _, o := range x.Options {
				motives = add(motives, Item{Subject: group.Subject{Facet: quiz.FacetMotive, Key: o.ID}, Name: o.Label, Note: o.Note})
			}
		case likesActivity(x):
			activities = add(activities, Item{Subject: group.Subject{Facet: quiz.FacetActivity, Key: string(x.Activity)}, Name: activityName(x.Activity), Note: x.Text})
		case wantsCauses(x):
			c.ForCauses = x
			for _, o := range x.Options {
				causes = add(causes, Item{Subject: group.Subject{Facet: quiz.FacetCause, Key: o.ID}, Name: o.Label, Note: o.Note})
			}
		case x.Limit == quiz.LimitAge && c.Ages == nil:
			c.Ages, c.ForAge = slices.Clone(x.Options), x
		}
	}
	// The activities keep one order, whatever the order of their scenes.
	stable.Sort(activities, func(a, b Item) int { return rank(a) - rank(b) })
	c.LeftOut = max(0, len(causes)-MostCauses)
	for _, part := range []struct {
		keys  string
		items []Item
	}{{motiveKeys, motives}, {activityKeys, activities}, {causeKeys, causes}} {
		for i, key := range part.keys[:min(len(part.keys), len(part.items))] {
			part.items[i].Key = key
			c.Items = append(c.Items, part.items[i])
		}
	}
	return c
}

// add adds an item unless its subject is there already.
func add(all []Item, x Item) []Item {
	if slices.ContainsFunc(all, func(y Item) bool { return y.Subject == x.Subject }) {
		return all
	}
	return append(all, x)
}

func rank(x Item) int { return slices.Index(catalog.Activities(), catalog.Activity(x.Subject.Key)) }

func activityName(a catalog.Activity) text.Text {
	return text.Text{
		En: reading.ActivityName(a, text.English),
		Ru: reading.ActivityName(a, text.Russian),
		Kk: reading.ActivityName(a, text.Kazakh),
	}
}

// The questions of the quick form that a card asks.

func picksMotives(q quiz.Question) bool  { return q.Section == quiz.Why && q.Kind == quiz.Pick }
func likesActivity(q quiz.Question) bool { return q.Section == quiz.How && q.Kind == quiz.Scale }
func wantsCauses(q quiz.Question) bool   { return q.Section == quiz.Whom && q.Kind == quiz.Levels }

// Of returns the items of a facet.
func (c Card) Of(f quiz.Facet) []Item {
	var all []Item
	for _, x := range c.Items {
		if x.Subject.Facet == f {
			all = append(all, x)
		}
	}
	return all
}

// Item finds an item by its key.
func (c Card) Item(key rune) (Item, bool) {
	for _, x := range c.Items {
		if x.Key == key {
			return x, true
		}
	}
	return Item{}, false
}

// Asks reports whether a card asks a question of the quick form, in its own words.
func Asks(q quiz.Question) bool {
	return picksMotives(q) || likesActivity(q) || wantsCauses(q) || q.Limit == quiz.LimitAge
}
