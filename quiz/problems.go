package quiz

import "aina/catalog/locale/words"

// The wordings of problems in a questionnaire or a profile.

func wrongQuestionCount(w *words.Words) words.Problem { return w.Questionnaire.QuestionCount }
func wrongScaleSteps(w *words.Words) words.Problem    { return w.Questionnaire.ScaleSteps }
func duplicateID(w *words.Words) words.Problem        { return w.Questionnaire.DuplicateID }
func longQuestion(w *words.Words) words.Problem       { return w.Questionnaire.QuestionLength }
func wrongKind(w *words.Words) words.Problem          { return w.Questionnaire.Kind }
func wrongLimitKind(w *words.Words) words.Problem     { return w.Questionnaire.LimitKind }
func besideAnswers(w *words.Words) words.Problem      { return w.Questionnaire.BesideAnswers }
func retiredQuestion(w *words.Words) words.Problem    { return w.Questionnaire.Retired }
func noWish(w *words.Words) words.Problem             { return w.Questionnaire.NoWish }
func manyAnswers(w *words.Words) words.Problem        { return w.Questionnaire.ManyAnswers }
func longAnswer(w *words.Words) words.Problem         { return w.Questionnaire.LongAnswer }
func unknownCause(w *words.Words) words.Problem {
	return words.Problem{Message: w.Questionnaire.UnknownCause}
}
