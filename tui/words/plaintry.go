package words

import "aina/catalog"

// PlainTry is what the accessible mode says of what was tried beside the words
// that it shares with the screens.
type PlainTry struct {
	Question  string // {at} {all} {question}
	WhichAsk  string // what to type where roles have numbers
	WhichNone string // what to type where there are none yet
	WhichMany string // {n} {shown}: more were found than are named
	NoneKept  string // before the first visit that keeps anything
	Today     string // {date}: the option for the day
	Yesterday string // {date}
	WhenAsk   string
	Moved     string // {x} {before} {after}
	Written   string // where the picture has taken nothing in
	Untold    string // nothing was said of how it was
	Held      string // {list}: what would have moved, had it not been set by hand
	Entry     string // {title} {date} {said}: an entry of the log
	TriedOn   string // {date} {said}: at the role itself
	Ask       string // what to do with an entry that was chosen
}

func plainTryIn(l catalog.Lang) PlainTry {
	switch l {
	case catalog.Russian:
		return PlainTry{
			Question: "{at} из {all}. {question}",
			WhichAsk: "Введите номер или несколько букв из названия.", WhichNone: "Введите несколько букв из названия.",
			WhichMany: "Нашлось: {n}. Вот первые {shown}. Чтобы найти другое, введите больше букв.",
			NoneKept:  "На этом компьютере пока нет сохранённых ответов. Записать, как прошла проба, можно и так.",
			Today:     "Сегодня, {date}", Yesterday: "Вчера, {date}", WhenAsk: "Введите номер или саму дату, например 01.05.2026 или 2026-05-01.",
			Moved:   "{x}: было {before}, стало {after} из 100.",
			Written: "Записано.", Untold: "Как прошло, пока не сказано, поэтому картина не изменилась.",
			Held:  "Это вы поставили сами, поэтому оно не изменилось: {list}.",
			Entry: "{title}. {date}. {said}", TriedOn: "Вы это уже пробовали, {date}. {said}",
			Ask: "Что сделать с этой записью?",
		}
	case catalog.Kazakh:
		return PlainTry{
			Question: "{at}-сұрақ, барлығы {all}. {question}",
			WhichAsk: "Нөмірін не атауындағы бірнеше әріпті теріңіз.", WhichNone: "Атауындағы бірнеше әріпті теріңіз.",
			WhichMany: "Табылғаны: {n}. Алғашқы {shown} іс аталды, басқасын табу үшін көбірек әріп теріңіз.",
			NoneKept:  "Бұл компьютерде сақталған жауап әзірге жоқ. Байқап көргеніңіздің қалай өткенін бәрібір жаза аласыз.",
			Today:     "Бүгін, {date}", Yesterday: "Кеше, {date}", WhenAsk: "Нөмірін не күннің өзін теріңіз, мысалы, 01.05.2026 не 2026-05-01.",
			Moved:   "{x}: бұрын {before}, енді {after}, ең көбі 100.",
			Written: "Жазылды.", Untold: "Қалай өткені айтылмады, сондықтан көрініс өзгерген жоқ.",
			Held:  "Мұны өзіңіз қойдыңыз, сондықтан өзгерген жоқ: {list}.",
			Entry: "{title}. {date}. {said}", TriedOn: "Мұны байқап көргенсіз: {date}. {said}",
			Ask: "Бұл жазбаны не істейміз?",
		}
	}
	return PlainTry{
		Question: "{at} of {all}. {question}",
		WhichAsk: "Type a number, or a few letters of its name.", WhichNone: "Type a few letters of its name.",
		WhichMany: "{n} were found, and the first {shown} are named. Type more letters to find another.",
		NoneKept:  "No answers are kept on this computer yet. You can write down all the same how something went that you tried.",
		Today:     "Today, {date}", Yesterday: "Yesterday, {date}", WhenAsk: "Type a number, or the day as year-month-day, such as 2026-05-01.",
		Moved:   "{x}: it was {before} and is {after} of 100 now.",
		Written: "It is written down.", Untold: "Nothing was said of how it was, so there is nothing to learn from it.",
		Held:  "You set this by hand, and it stays as it is: {list}.",
		Entry: "{title}. {date}. {said}", TriedOn: "You tried this on {date}. {said}",
		Ask: "What would you like to do with this entry?",
	}
}
