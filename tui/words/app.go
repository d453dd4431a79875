package words

import "aina/catalog/text"

// App is what the frame around all screens says.
type App struct {
	Tagline      string // below the name, on the first screen
	Language     string // the heading of the choice of language
	TooSmall     string // {w} {h} {now}
	NotSaved     string
	LeftOut      text.Plural // entries of the catalog that are not served
	Loading      string
	Reloaded     string // the catalog was saved meanwhile, and read anew
	Gone         string // the entry one looks at is not in the catalog any more
	LastGood     string // {problem}: the catalog was saved with a mistake
	CatalogBad   string
	CatalogBadDo string
	More         string // the heading of the list of everything one can do
	MoreKeys     string // how the arrows and letters work, below that list
	LeaveAsk     string
	LeaveNote    string
	LeaveStay    string
	LeaveGo      string
	LeavePlan    string
	Support      string
	SupportNote  string
}

// Keys names keys, and what they do on every screen.
type Keys struct {
	Up, Down, PageUp, PageDown, First, Last string
	Choose, Next, Back, More, Mark, Unmark  string
	Skip, Why, Review, Language, Quit       string
	Support                                 string
	Move                                    string // the arrows, in the foot line
	SpaceKey                                string
}

// KeyName gives the name of a key as keyboards show it.
func (w Words) KeyName(key string) string {
	switch key {
	case "up/down":
		return "↑↓"
	case "left/right":
		return "←→"
	case "enter":
		return "Enter"
	case "esc":
		return "Esc"
	case "tab":
		return "Tab"
	case "space":
		return w.Keys.SpaceKey
	case "pgup":
		return "PgUp"
	case "pgdown":
		return "PgDn"
	case "home":
		return "Home"
	case "end":
		return "End"
	}
	return key
}

func appEn() App {
	return App{
		Tagline:      "айна · mirror. Find the volunteering that suits you.",
		Language:     "Which language do you prefer?",
		TooSmall:     "Aina needs a little more room: {w}×{h} or larger. This window is {now}. Enlarge it, or make the letters smaller.",
		NotSaved:     "This could not be saved: your answers stay only while Aina is open.",
		LeftOut:      text.Plural{One: "{n} entry of the catalog has a mistake and is left out; the rest is here.", Other: "{n} entries of the catalog have mistakes and are left out; the rest is here."},
		Loading:      "Opening the catalog…",
		Reloaded:     "The catalog was saved: this is how it looks now.",
		Gone:         "This entry is no longer in the catalog. Esc leads back to the list.",
		LastGood:     "The last good state stays on the screen. {problem}",
		CatalogBad:   "The catalog could not be opened.",
		CatalogBadDo: "Mend the file, or start Aina without --catalog to use the one it brings along.",
		More:         "What you can do here",
		MoreKeys:     "Arrows and Enter reach everything. Letters are shortcuts; on Kazakh and Russian keyboards press the same keys.",
		LeaveAsk:     "Leave now?",
		LeaveNote:    "What you answered and chose now is not kept on this computer, and goes when you leave. You can save your plan to a file first.",
		LeaveStay:    "Stay",
		LeaveGo:      "Leave",
		LeavePlan:    "Go to my plan",
		Support:      "Somebody to talk to",
		SupportNote:  "If things are heavy right now, you need not carry them alone. Here you can simply talk.",
	}
}

func appRu() App {
	return App{
		Tagline:      "айна · зеркало. Найдите волонтёрство по душе.",
		Language:     "На каком языке вам удобнее?",
		TooSmall:     "Aina: нужно чуть больше места, хотя бы {w}×{h}. Сейчас окно {now}. Увеличьте его или уменьшите шрифт.",
		NotSaved:     "Сохранить не получилось: ответы останутся, только пока программа открыта.",
		LeftOut:      text.Plural{One: "{n} запись каталога с ошибкой пропущена, остальные здесь.", Few: "{n} записи каталога с ошибками пропущены, остальные здесь.", Many: "{n} записей каталога с ошибками пропущены, остальные здесь.", Other: "{n} записи каталога с ошибками пропущены, остальные здесь."},
		Loading:      "Открываем каталог…",
		Reloaded:     "Каталог сохранён: вот как он выглядит теперь.",
		Gone:         "Этой записи в каталоге больше нет. Esc вернёт к списку.",
		LastGood:     "На экране остался последний исправный вид. {problem}",
		CatalogBad:   "Не получилось открыть каталог.",
		CatalogBadDo: "Исправьте файл или запустите программу без --catalog: тогда откроется встроенный каталог.",
		More:         "Что здесь можно сделать",
		MoreKeys:     "Стрелками и Enter можно дойти до всего. Буквы — короткий путь: в русской и казахской раскладке нажимайте те же клавиши.",
		LeaveAsk:     "Выйти?",
		LeaveNote:    "То, что вы сейчас ответили и выбрали, на этом компьютере не остаётся и исчезнет. Сначала можно сохранить план в файл.",
		LeaveStay:    "Остаться",
		LeaveGo:      "Выйти",
		LeavePlan:    "Перейти к моему плану",
		Support:      "С кем поговорить",
		SupportNote:  "Если сейчас тяжело, не обязательно справляться в одиночку. Здесь можно просто поговорить.",
	}
}

func appKk() App {
	return App{
		Tagline:      "айна: өзіңізге қарайтын сәт. Жаныңызға жақын еріктілікті табыңыз.",
		Language:     "Қай тіл сізге ыңғайлы?",
		TooSmall:     "Aina: сәл көбірек орын керек, кемінде {w}×{h}. Қазір терезе {now}. Терезені үлкейтіңіз немесе қаріпті кішірейтіңіз.",
		NotSaved:     "Сақтау мүмкін болмады: жауаптарыңыз бағдарлама жабылғанша ғана тұрады.",
		LeftOut:      text.Plural{Other: "Каталогтағы қатесі бар {n} жазба көрсетілмейді, қалғаны осында."},
		Loading:      "Каталог ашылып жатыр…",
		Reloaded:     "Каталог сақталды: қазір мынадай көрінеді.",
		Gone:         "Бұл жазба каталогта енді жоқ. Esc бассаңыз, тізімге ораласыз.",
		LastGood:     "Экранда соңғы дұрыс күйі қалды. {problem}",
		CatalogBad:   "Каталогты ашу мүмкін болмады.",
		CatalogBadDo: "Файлды түзетіңіз немесе бағдарламаны --catalog жазбай қосыңыз: сонда Айнаның өз каталогы ашылады.",
		More:         "Мұнда не істеуге болады",
		MoreKeys:     "Көрсеткі пернелер мен Enter арқылы бәріне жетуге болады. Әріппен тезірек: қазақ не орыс пернетақтасында да сол орындағы перне жарайды.",
		LeaveAsk:     "Шығасыз ба?",
		LeaveNote:    "Қазір берген жауаптарыңыз бен таңдағандарыңыз бұл компьютерде сақталмайды, шықсаңыз, жойылады. Алдымен жоспарды файлға сақтап алуға болады.",
		LeaveStay:    "Қалу",
		LeaveGo:      "Шығу",
		LeavePlan:    "Жоспарыма өту",
		Support:      "Кіммен сөйлесуге болады",
		SupportNote:  "Қазір жаныңызға ауыр болса, оны жалғыз көтерудің қажеті жоқ. Мұнда хабарласып, жай ғана сөйлесуге болады.",
	}
}

func keysEn() Keys {
	return Keys{
		Up: "one up", Down: "one down", PageUp: "a page up", PageDown: "a page down", First: "to the top", Last: "to the end",
		Choose: "choose", Next: "next", Back: "back", More: "more", Mark: "mark", Unmark: "unmark",
		Skip: "skip", Why: "why we ask", Review: "check your answers", Language: "language", Quit: "quit",
		Support: "somebody to talk to", Move: "move", SpaceKey: "Space",
	}
}

func keysRu() Keys {
	return Keys{
		Up: "вверх", Down: "вниз", PageUp: "на страницу вверх", PageDown: "на страницу вниз", First: "в начало", Last: "в конец",
		Choose: "выбрать", Next: "дальше", Back: "назад", More: "ещё", Mark: "отметить", Unmark: "снять",
		Skip: "пропустить", Why: "зачем мы спрашиваем", Review: "проверить ответы", Language: "язык", Quit: "выйти",
		Support: "с кем поговорить", Move: "листать", SpaceKey: "Пробел",
	}
}

func keysKk() Keys {
	return Keys{
		Up: "жоғары", Down: "төмен", PageUp: "бір бет жоғары", PageDown: "бір бет төмен", First: "басына", Last: "соңына",
		Choose: "таңдау", Next: "әрі қарай", Back: "артқа", More: "тағы", Mark: "белгілеу", Unmark: "белгіні алу",
		Skip: "өткізіп жіберу", Why: "неге сұраймыз?", Review: "жауаптарды тексеру", Language: "тіл", Quit: "шығу",
		Support: "кіммен сөйлесуге болады", Move: "жылжу", SpaceKey: "Space",
	}
}
