package ru

import "aina/catalog/locale/words"

func questionnaire() words.Questionnaire {
	return words.Questionnaire{
		QuestionCount:  words.Problem{Message: "В опроснике нужен хотя бы один вопрос и не больше {max}.", Hint: "Добавьте вопрос или уберите лишние."},
		ScaleSteps:     words.Problem{Message: "У шкалы ровно пять ступеней.", Hint: "Напишите пять текстов, от меньшего к большему."},
		DuplicateID:    words.Problem{Message: "Идентификатор «{id}» повторяется: он уже есть в строке {line}.", Hint: "Дайте каждому свой идентификатор."},
		QuestionLength: words.Problem{Message: "Этот вопрос слишком длинный для небольшого экрана.", Hint: "Уложитесь в {max} знаков на каждом языке."},
		Kind:           words.Problem{Message: "Вопросу вида «{kind}» не место в разделе «{section}».", Hint: "Выберите один из этих видов: {allowed}."},
		LimitKind:      words.Problem{Message: "Для «{limit}» нужен вопрос вида «{kind}».", Hint: "Напишите kind: {kind}."},
		UnknownCause:   "Направления «{id}» в этом каталоге нет; оно сохранено, но дел для него не найдётся.",
	}
}

func store() words.Store {
	return words.Store{
		Erased:       "Сохранённые ответы за это время удалили, поэтому больше ничего не сохраняется. То, что сейчас на экране, останется, пока программа открыта.",
		Damaged:      "Сохранённые ответы не удалось прочитать, файл оставлен как есть: {path}.",
		DamagedAside: "Сохранённые ответы не удалось прочитать. Файл отложен: {aside}. Можно начать заново.",
		Newer:        "Ответы сохранены более новой версией программы и оставлены как есть: {path}. Обновите программу, чтобы продолжить.",
		Unusable:     "Не получается сохранить или прочитать ответы: {path} ({detail}). Проверьте, есть ли место и доступ, или продолжайте без сохранения.",
	}
}
