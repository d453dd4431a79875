package quiz

import (
	"aina/catalog/locale"
	said "aina/catalog/locale/words"
	"aina/catalog/source"
	"aina/catalog/text"
)

// problemIn says a problem in each language.
func problemIn(message, hint text.Text) source.Wording {
	return func(w *said.Words) said.Problem {
		for _, lang := range locale.Langs() {
			if locale.In(lang) == w {
				return said.Problem{Message: message.In(lang), Hint: hint.In(lang)}
			}
		}
		return said.Problem{}
	}
}

func t(en, ru, kk string) text.Text { return text.Text{En: en, Ru: ru, Kk: kk} }

func sayQuestions() source.Wording {
	return problemIn(t("A questionnaire needs at least one question, and {max} at most.", "В опроснике нужен хотя бы один вопрос и не больше {max}.", "Сауалнамада кемінде бір, ең көбі {max} сұрақ болуы керек."),
		t("Add a question, or take some out.", "Добавьте вопрос или уберите лишние.", "Сұрақ қосыңыз немесе артығын алып тастаңыз."))
}

func saySteps() source.Wording {
	return problemIn(t("A scale has exactly five steps.", "У шкалы ровно пять ступеней.", "Шкалада тура бес саты болады."),
		t("Write five texts, from the least to the most.", "Напишите пять текстов, от меньшего к большему.", "Азынан көбіне қарай бес мәтін жазыңыз."))
}

func sayTwice() source.Wording {
	return problemIn(t("The id “{id}” is used twice; it stands on line {line} already.", "Идентификатор «{id}» повторяется: он уже есть в строке {line}.", "«{id}» идентификаторы қайталанып тұр: ол {line}-жолда бар."),
		t("Give each its own id.", "Дайте каждому свой идентификатор.", "Әрқайсысына бөлек идентификатор беріңіз."))
}

func sayLong() source.Wording {
	return problemIn(t("This question is too long for a small screen.", "Этот вопрос слишком длинный для небольшого экрана.", "Бұл сұрақ шағын экранға тым ұзын."),
		t("Keep it to {max} characters in each language.", "Уложитесь в {max} знаков на каждом языке.", "Әр тілде {max} таңбадан асырмаңыз."))
}

func sayKind() source.Wording {
	return problemIn(t("A question of the kind “{kind}” does not belong in the section “{section}”.", "Вопросу вида «{kind}» не место в разделе «{section}».", "«{kind}» түріндегі сұрақ «{section}» бөліміне келмейді."),
		t("Use one of these kinds: {allowed}.", "Выберите один из этих видов: {allowed}.", "Мына түрлердің бірін алыңыз: {allowed}."))
}

func sayLimit() source.Wording {
	return problemIn(t("“{limit}” has to be asked with a question of the kind “{kind}”.", "Для «{limit}» нужен вопрос вида «{kind}».", "«{limit}» үшін «{kind}» түріндегі сұрақ керек."),
		t("Write kind: {kind}.", "Напишите kind: {kind}.", "kind: {kind} деп жазыңыз."))
}

func sayCauseUnknown() source.Wording {
	return problemIn(t("The cause “{id}” is not in this catalog; it is kept, but no opportunity serves it.", "Направления «{id}» в этом каталоге нет; оно сохранено, но дел для него не найдётся.", "«{id}» бағыты бұл каталогта жоқ; ол сақталды, бірақ оған сай іс табылмайды."),
		text.Text{})
}

func sayCauseNear() source.Wording {
	return source.Near(sayCauseUnknown())
}
