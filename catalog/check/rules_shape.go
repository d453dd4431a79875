package check

import (
	"strings"

	"aina/catalog/source"
)

// fileRules are about a file as a whole: whether it can be read at all.
func fileRules() []Rule {
	return []Rule{
		{source.YAMLSyntax, source.Error, Shape, "summary: Dogs: an hour outside\n", "summary: \"Dogs: an hour outside\"\n"},
		{source.Encoding, source.Error, Shape, "summary: An hour out\x07side\n", "summary: An hour outside\n"},
		{source.TooLarge, source.Error, Shape, "skills: " + strings.Repeat("[", 130) + "first aid\n", "skills: [first aid]\n"},
		{source.Anchor, source.Error, Shape, "summary: &hour An hour outside.\n", "summary: An hour outside.\n"},
		{source.MultiDocument, source.Error, Shape, "opportunities: []\n---\nopportunities: []\n", "opportunities: []\n"},
	}
}

// shapeRules are about keys and the kinds of their values. What breaks one
// keeps its entry out of the catalog.
func shapeRules() []Rule {
	return []Rule{
		{source.DuplicateKey, source.Error, Shape, "city: Astana\ncity: Almaty\n", "city: Almaty\n"},
		{source.UnknownKey, source.Error, Shape, "sumary: An hour outside.\n", "summary: An hour outside.\n"},
		{source.MissingKey, source.Error, Shape,
			"opportunities:\n  - id: dog-walker\n    motives: {enjoyment: 3}\n    first_step: Call the shelter.\n    how_to_apply: Write to us.\n",
			"opportunities:\n  - id: dog-walker\n    title: Walk shelter dogs\n    motives: {enjoyment: 3}\n    first_step: Call the shelter.\n    how_to_apply: Write to us.\n"},
		{source.WrongType, source.Error, Shape, "causes: animals\n", "causes: [animals]\n"},
		{source.OutOfRange, source.Error, Shape, "minimum_age: 140\n", "minimum_age: 14\n"},
		{source.BadID, source.Error, Shape,
			"opportunities:\n  - id: Dog Walker\n    title: Walk shelter dogs\n    motives: {enjoyment: 3}\n    first_step: Call the shelter.\n    how_to_apply: Write to us.\n",
			"opportunities:\n  - id: dog-walker\n    title: Walk shelter dogs\n    motives: {enjoyment: 3}\n    first_step: Call the shelter.\n    how_to_apply: Write to us.\n"},
		{source.DuplicateID, source.Error, Shape,
			"opportunities:\n  - {id: dog-walker, title: Walk dogs, motives: {enjoyment: 3}, first_step: Call., how_to_apply: Write.}\n  - {id: dog-walker, title: Feed cats, motives: {enjoyment: 3}, first_step: Call., how_to_apply: Write.}\n",
			"opportunities:\n  - {id: dog-walker, title: Walk dogs, motives: {enjoyment: 3}, first_step: Call., how_to_apply: Write.}\n  - {id: cat-feeder, title: Feed cats, motives: {enjoyment: 3}, first_step: Call., how_to_apply: Write.}\n"},
		{source.BadDate, source.Error, Shape, "start_date: 1.5.2026\n", "start_date: 2026-05-01\n"},
		{source.BadDuration, source.Error, Shape, "duration: 3 hours\n", "duration: PT3H\n"},
	}
}
