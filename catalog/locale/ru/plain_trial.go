package ru

import "aina/catalog/locale/words"

func plainTry() words.PlainTry {
	return words.PlainTry{
		Question: "{at} из {all}. {question}", WhichAsk: "Введите номер или несколько букв из названия.",
		WhichNone: "Введите несколько букв из названия.",
		WhichMany: "Нашлось: {n}. Вот первые {shown}. Чтобы найти другое, введите больше букв.",
		NoneKept:  "На этом компьютере пока нет сохранённых ответов. Записать, как прошло дело, можно и так.", Today: "Сегодня, {date}",
		Yesterday: "Вчера, {date}", WhenAsk: "Введите номер или саму дату, например {date}.",
		Moved: "{x}: было {before}, стало {after} из 100.", Written: "Записано.",
		NoOutcome:  "Как прошло, пока не сказано, поэтому портрет не изменился.",
		Overridden: "Не изменилось то, что вы поставили сами: {list}.", Entry: "{title}. {date}. {said}",
		TriedOn: "Вы это уже пробовали: {date}. {said}", Ask: "Что сделать с этой записью?",
	}
}
