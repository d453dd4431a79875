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
		BesideAnswers:  words.Problem{Message: "«{key}» не сочетается с «{other}»: в файле либо ответы, либо то, что из них следует.", Hint: "Уберите одно из двух."},
		Retired:        words.Problem{Message: "Вопрос «{id}» больше не задаётся: ответ на него не учтён.", Hint: "На остальные ответы это не влияет."},
		NoWish:         words.Problem{Message: "«{rule}» названо обязательным, но пожелания здесь нет: ничего не скрыто.", Hint: "Добавьте пожелание или уберите это слово из firm."},
		ManyAnswers:    words.Problem{Message: "Отмечено больше, чем можно.", Hint: "Оставьте не больше {max}."},
		LongAnswer:     words.Problem{Message: "Ответ слишком длинный.", Hint: "Уложитесь в {max} знаков."},
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

func orders() words.Orders {
	return words.Orders{
		NoOrder:        words.Problem{Message: "Здесь нет ни одного плана занятия.", Hint: "Напишите хотя бы один, с minutes и steps."},
		NoSteps:        words.Problem{Message: "В этом плане занятия нет шагов.", Hint: "Напишите шаги вроде «welcome 3»."},
		DuplicateBlock: words.Problem{Message: "Идентификатор «{id}» встречается дважды: он уже есть в строке {line}.", Hint: "Дайте каждому блоку свой идентификатор."},
		TitleLong:      words.Problem{Message: "Заголовок занимает на узком экране {rows} стр. ({lang}), а помещается {most}.", Hint: "Скажите короче."},
		PageLong:       words.Problem{Message: "Эти строки занимают на узком экране {rows} стр. ({lang}), а на страницу помещается {most}.", Hint: "Скажите короче или сделайте из этого два блока."},
		NeverDropped:   words.Problem{Message: "Блок вида «{kind}» не пропускают, как бы ни было поздно.", Hint: "Уберите drop."},
		Step:           words.Problem{Message: "«{value}» не похоже на шаг.", Hint: "Напишите идентификатор блока и минуты: {id} 3."},
		Once:           words.Problem{Message: "Блок вида «{kind}» в плане занятия бывает только один.", Hint: "Уберите второй."},
		FormLate:       words.Problem{Message: "Опросник стоит после закрытия, и никто не был бы посчитан.", Hint: "Поставьте опросник до закрытия."},
		BeforeClose:    words.Problem{Message: "Блок вида «{kind}» стоит до закрытия, когда картины ещё нет.", Hint: "Поставьте его после закрытия."},
		NoSupport:      words.Problem{Message: "В этом плане занятия не сказано, с кем можно поговорить.", Hint: "Добавьте шаг с блоком вида support."},
		NoClose:        words.Problem{Message: "В этом плане занятия опросник есть, а закрытия нет.", Hint: "Добавьте после опросника шаг «close 0»."},
		Minutes:        words.Problem{Message: "Вместе шаги занимают минут: {sum}, а не {minutes}.", Hint: "Исправьте minutes или минуты шага."},
	}
}
