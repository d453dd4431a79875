package en

import "aina/catalog/locale/words"

func questionnaire() words.Questionnaire {
	return words.Questionnaire{
		QuestionCount:  words.Problem{Message: "A questionnaire needs at least one question, and {max} at most.", Hint: "Add a question, or take some out."},
		ScaleSteps:     words.Problem{Message: "A scale has exactly five steps.", Hint: "Write five texts, from the least to the most."},
		DuplicateID:    words.Problem{Message: "The id “{id}” is used twice; it stands on line {line} already.", Hint: "Give each its own id."},
		QuestionLength: words.Problem{Message: "This question is too long for a small screen.", Hint: "Keep it to {max} characters in each language."},
		Kind:           words.Problem{Message: "A question of the kind “{kind}” does not belong in the section “{section}”.", Hint: "Use one of these kinds: {allowed}."},
		LimitKind:      words.Problem{Message: "“{limit}” has to be asked with a question of the kind “{kind}”.", Hint: "Write kind: {kind}."},
		UnknownCause:   "The cause “{id}” is not in this catalog; it is kept, but no opportunity serves it.",
	}
}

func store() words.Store {
	return words.Store{
		Erased:       "Your saved answers were erased in the meantime, so nothing more is kept. What is on the screen stays until Aina closes.",
		Damaged:      "The saved answers in {path} could not be read, and were left as they are.",
		DamagedAside: "The saved answers could not be read. They were put aside as {aside}; you can start again.",
		Newer:        "The answers in {path} were saved by a newer version of this program and were left as they are. Update the program to go on with them.",
		Unusable:     "The place for saved answers cannot be used: {path} ({detail}). Check that there is room and that you may write there, or go on without saving.",
	}
}
