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
		BesideAnswers:  words.Problem{Message: "“{key}” cannot be combined with “{other}”: a file holds either answers or what follows from them.", Hint: "Take one of the two out."},
		Retired:        words.Problem{Message: "The question “{id}” is not asked any more: its answer was left out.", Hint: "The other answers count as they are."},
		NoWish:         words.Problem{Message: "“{rule}” is called a must, but there is no such wish in the file, so it hides nothing.", Hint: "Add the wish, or take the must out."},
		ManyAnswers:    words.Problem{Message: "More options are chosen than allowed.", Hint: "Choose {max} at most."},
		LongAnswer:     words.Problem{Message: "This answer is too long.", Hint: "Keep it to {max} characters."},
		UnknownCause:   "The cause “{id}” is not in this catalog; it is kept, but no opportunity serves it.",
	}
}

func store() words.Store {
	return words.Store{
		Erased:        "Your saved answers were erased in the meantime, so nothing more is kept. What is on the screen stays until Aina closes.",
		Damaged:       "The saved answers in {path} could not be read, and were left as they are.",
		DamagedAside:  "The saved answers could not be read. They were put aside as {path}; you can start again.",
		Restored:      "The saved answers in {path} are damaged, and were left as they are. Their last good copy is used instead.",
		RestoredAside: "The saved answers were damaged. The damaged file was put aside as {path}, and you go on with their last good copy.",
		Partly:        "This version of Aina does not know some of what is in {path}. It uses what it knows, and leaves the file as it is.",
		PartlyAside:   "This version of Aina does not know some of what is in your saved answers. It uses what it knows; the file as it was is kept as {path}.",
		Newer:         "The answers in {path} were saved by a newer version of this program and were left as they are. Update the program to go on with them.",
		Busy:          "Another window of Aina is using your saved answers ({path}), so nothing was saved or erased. Close it, then try again.",
		Waiting:       "Waiting: another window of Aina is using your saved answers ({path})…",
		Unusable:      "The place for saved answers cannot be used: {path} ({detail}). Check that there is room and that you may write there, or go on without saving.",
		Untidy:        "Your answers are saved, but something went wrong with a file beside them: {path} ({detail}).",
		Remains:       "Not everything could be erased. This is still there: {path} ({detail}). Please delete it by hand.",
		NoPlace:       "Aina cannot find your home folder (HOME is not set), so answers cannot be kept on this computer. You can still save your plan to a file.",
	}
}

func orders() words.Orders {
	return words.Orders{
		NoOrder:        words.Problem{Message: "There is no running order here.", Hint: "Write at least one, with minutes and steps."},
		NoSteps:        words.Problem{Message: "This running order has no steps.", Hint: "Write steps such as “welcome 3”."},
		DuplicateBlock: words.Problem{Message: "The id “{id}” is used twice; it stands on line {line} already.", Hint: "Give each block its own id."},
		TitleLong:      words.Problem{Message: "This title takes {rows} rows on a narrow screen ({lang}), and {most} fit.", Hint: "Say it more briefly."},
		PageLong:       words.Problem{Message: "These lines take {rows} rows on a narrow screen ({lang}), and {most} fit on a page.", Hint: "Say it more briefly, or make two blocks of it."},
		NeverDropped:   words.Problem{Message: "A block of the kind “{kind}” is never dropped, however late it is.", Hint: "Take out drop."},
		Step:           words.Problem{Message: "“{value}” is not a step.", Hint: "Write the id of a block and its minutes: {id} 3."},
		Once:           words.Problem{Message: "A running order has only one block of the kind “{kind}”.", Hint: "Take out the second one."},
		FormLate:       words.Problem{Message: "The form comes after the close, so nobody would be counted.", Hint: "Put the form before the close."},
		BeforeClose:    words.Problem{Message: "A block of the kind “{kind}” comes before the close, when there is no picture yet.", Hint: "Put it after the close."},
		NoSupport:      words.Problem{Message: "This running order never says where one can talk to somebody.", Hint: "Add a step with a block of the kind support."},
		NoClose:        words.Problem{Message: "This running order has a form and never closes it.", Hint: "Add the step “close 0” after the form."},
		Minutes:        words.Problem{Message: "The steps take {sum} minutes together, not {minutes}.", Hint: "Change minutes, or the minutes of a step."},
	}
}
