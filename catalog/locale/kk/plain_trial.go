package kk

import "aina/catalog/locale/words"

func plainTry() words.PlainTry {
	return words.PlainTry{
		Question: "{at}-сұрақ, барлығы {all}. {question}", WhichAsk: "Нөмірін немесе атауындағы бірнеше әріпті теріңіз.",
		WhichNone: "Атауындағы бірнеше әріпті теріңіз.",
		WhichMany: "Табылғаны: {n}. Алғашқы {shown} іс аталды, басқасын табу үшін көбірек әріп теріңіз.",
		NoneKept:  "Бұл компьютерде сақталған жауап әзірге жоқ. Байқап көргеніңіздің қалай өткенін бәрібір жаза аласыз.",
		Today:     "Бүгін, {date}", Yesterday: "Кеше, {date}", WhenAsk: "Нөмірін немесе күннің өзін теріңіз, мысалы, {date}.",
		Moved: "{x}: бұрын {before}, енді {after}, ең көбі 100.", Written: "Жазылды.",
		NoOutcome:  "Қалай өткені айтылмады, сондықтан көрініс өзгерген жоқ.",
		Overridden: "Мұны өзіңіз түзеттіңіз, сондықтан өзгерген жоқ: {list}.", Entry: "{title}. {date}. {said}",
		TriedOn: "Мұны байқап көргенсіз: {date}. {said}", Ask: "Бұл жазбаны не істейміз?",
	}
}
