package convert

import (
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/desk/importing/guess"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/messages"
)

// Guess guesses the causes and the activities of an entry from the words of its
// texts, where no column and no fixed value says them. Each guess is noted, with the
// words that it was made from. In our own export nothing is guessed.
func (c *Converter) Guess(e *Entry) {
	o := &e.Opportunity
	noCauses, noActivities := c.unsaid(e, "causes"), c.unsaid(e, "activities")
	if c.layout.Literal || !noCauses && !noActivities {
		return
	}
	t := guess.Texts{Title: joined(o.Title), Summary: joined(o.Summary), Description: joined(o.Description)}
	if o.Organization != nil {
		t.Organization = joined(o.Organization.Name)
	}
	causes, activities := c.reader.Guess(t)
	if noCauses {
		for _, g := range causes {
			o.Causes = append(o.Causes, g.ID)
			e.noteGuess("causes", g)
		}
	}
	if noActivities {
		for _, g := range activities {
			o.Activities = append(o.Activities, catalog.Activity(g.ID))
			e.noteGuess("activities", g)
		}
	}
}

// unsaid reports whether nothing says a field of an entry: its cells are empty, and
// the mapping does not fix it, not even to nothing.
func (c *Converter) unsaid(e *Entry, field string) bool {
	isEmpty := len(e.Opportunity.Causes) == 0
	if field == "activities" {
		isEmpty = len(e.Opportunity.Activities) == 0
	}
	return isEmpty && e.Raw[field] == "" && !slices.ContainsFunc(c.layout.Mapping.Fixed, func(f mapping.Fixed) bool { return f.Field == field })
}

// joined puts the languages of a text one after another.
func joined(t catalog.Text) string { return strings.Join(t.All(), "\n") }

// mostWords is how many words of a guess a note repeats.
const mostWords = 3

// noteGuess notes a guess and the words that it was made from.
func (e *Entry) noteGuess(field string, g guess.Guess) {
	if !slices.Contains(e.Inferred, field) {
		e.Inferred = append(e.Inferred, field)
	}
	e.Note(Inferred, field, messages.GuessedFrom, "words", strings.Join(g.Words[:min(len(g.Words), mostWords)], ", "), "word", g.ID)
}
