package words

import "aina/catalog/text"

// Result is the screen that shows what moves a person.
type Result struct {
	Title, Go                  string
	WhyHead, HowHead, WhomHead string
	Theirs                     string // the picture belongs to the person
	Support                    string
	Nothing                    string
}

// Matches is the list of what suits a person, or of the whole catalog.
type Matches struct {
	Title, Browse            string
	Try, TryNote             string
	All                      text.Plural
	Found                    text.Plural
	None, NoneDo             string
	FilterNone, FilterNoneDo string
	LeftOut                  text.Plural
	Search, SearchHint       string
	SortFit, SortTitle       string
	SortTime                 string
	Sorted                   string // {by}
	Shortlisted, Unlisted    string // {title}
	DoOpen, DoSearch         string
	DoFilter, DoSort         string
	DoShortlist, DoUnlist    string
	DoPlan, DoLeftOut        string
	DoResult, DoClear        string
	Filtered                 string
	Fit                      string // {percent}
	Plan                     text.Plural
}

// Detail is one opportunity, whole.
type Detail struct {
	Why, WhyNot, Mind, Facts string
	Lacks                    string // what it does not offer
	About, First, Apply      string
	Numbers, NumbersOff      string
	Sum                      string // {score}
	NoReasons                string
	Estimated                string // the catalog does not say what it gives
	RoleNote                 string
}

// Filter is the screen on which the list is narrowed.
type Filter struct {
	Title, Note, Causes, Activities, Home string
	HomeOnly, OneOff, Clear, Show         string
}

// LeftOut is the list of what lies outside a person's limits.
type LeftOut struct {
	Title, Note, None string
}

func resultEn() Result {
	return Result{
		Title: "What moves you", Go: "See what suits you",
		WhyHead: "Why", HowHead: "How", WhomHead: "For whom",
		Theirs:  "Does something not ring true? Correct the picture (key d): everything follows.",
		Support: "And if worry or loneliness weighs on you: you can simply talk to somebody. Press t, or Tab.",
		Nothing: "You skipped every question, and that is fine: the catalog is open to you all the same.",
	}
}

func resultRu() Result {
	return Result{
		Title: "Что вами движет", Go: "Что вам подходит",
		WhyHead: "Что движет", HowHead: "Что по душе", WhomHead: "Кому помочь",
		Theirs:  "Что-то не похоже на вас? Поправьте картину (клавиша d): остальное изменится следом.",
		Support: "А если на душе тревожно или одиноко, можно просто с кем-то поговорить: клавиша t или Tab.",
		Nothing: "Вы пропустили все вопросы, и это нормально: каталог всё равно открыт для вас.",
	}
}

func resultKk() Result {
	return Result{
		Title: "Сізді не жетелейді", Go: "Сізге сай істер",
		WhyHead: "Не жетелейді", HowHead: "Не ұнайды", WhomHead: "Кімге көмек",
		Theirs:  "Өзіңізге ұқсамайтын тұсы бар ма? Көріністі түзетіңіз (d пернесі): қалғаны да соған қарай өзгереді.",
		Support: "Көңіліңіз алаң болса не жалғызсырасаңыз, біреумен жай ғана сөйлесуге болады: t не Tab пернесі.",
		Nothing: "Барлық сұрақты өткізіп жібердіңіз, оқасы жоқ: каталог бәрібір сізге ашық.",
	}
}

func matchesEn() Matches {
	return Matches{
		Title: "Suits you", Browse: "Catalog",
		Try: "Try three", TryNote: "three different directions to try",
		All:   text.Plural{One: "{n} that suits you, best first", Other: "All {n} that suit you, best first"},
		Found: text.Plural{One: "{n} opportunity", Other: "{n} opportunities"},
		None:  "Nothing in this catalog lies within what is possible for you.", NoneDo: "See what was left out and what would open it, or change an answer.",
		FilterNone: "Nothing fits this search.", FilterNoneDo: "Try another word, or clear the search and the filters.",
		LeftOut: text.Plural{One: "{n} left out: see why", Other: "{n} left out: see why"},
		Search:  "Search", SearchHint: "a word, a place, a cause",
		SortFit: "best fit first", SortTitle: "by title", SortTime: "least time first", Sorted: "Sorted: {by}",
		Shortlisted: "In your shortlist: {title}", Unlisted: "No longer in your shortlist: {title}",
		DoOpen: "open", DoSearch: "search", DoFilter: "filter", DoSort: "sort",
		DoShortlist: "to shortlist", DoUnlist: "take off", DoPlan: "my plan", DoLeftOut: "left out, and why",
		DoResult: "what moves you", DoClear: "clear search and filters", Filtered: "filtered", Fit: "fit {percent} of 100",
		Plan: text.Plural{One: "My plan ({n})", Other: "My plan ({n})"},
	}
}

func matchesRu() Matches {
	return Matches{
		Title: "Вам подходит", Browse: "Каталог",
		Try: "Три на пробу", TryNote: "три разных направления, чтобы попробовать",
		All:   text.Plural{One: "{n} дело, которое вам подходит", Few: "Все {n} дела, самые подходящие сверху", Many: "Все {n} дел, самые подходящие сверху", Other: "Все {n} дела, самые подходящие сверху"},
		Found: text.Plural{One: "{n} дело", Few: "{n} дела", Many: "{n} дел", Other: "{n} дела"},
		None:  "В этом каталоге нет дел, которые подошли бы вам сейчас.", NoneDo: "Посмотрите, что не вошло и что это откроет, или измените ответ.",
		FilterNone: "Ничего не нашлось.", FilterNoneDo: "Попробуйте другое слово или сбросьте поиск и отбор.",
		LeftOut: text.Plural{One: "Не вошло {n}: посмотреть почему", Few: "Не вошло {n}: посмотреть почему", Many: "Не вошло {n}: посмотреть почему", Other: "Не вошло {n}: посмотреть почему"},
		Search:  "Поиск", SearchHint: "слово, место, кому помочь",
		SortFit: "сначала самое подходящее", SortTitle: "по названию", SortTime: "сначала самое короткое", Sorted: "Порядок: {by}",
		Shortlisted: "Теперь в избранном: {title}", Unlisted: "Больше не в избранном: {title}",
		DoOpen: "открыть", DoSearch: "поиск", DoFilter: "отбор", DoSort: "порядок",
		DoShortlist: "в избранное", DoUnlist: "убрать", DoPlan: "мой план", DoLeftOut: "что не вошло и почему",
		DoResult: "что вами движет", DoClear: "сбросить поиск и отбор", Filtered: "с отбором", Fit: "подходит на {percent} из 100",
		Plan: text.Plural{One: "Мой план ({n})", Few: "Мой план ({n})", Many: "Мой план ({n})", Other: "Мой план ({n})"},
	}
}

func matchesKk() Matches {
	return Matches{
		Title: "Сізге сай", Browse: "Каталог",
		Try: "Үшеуін байқап көріңіз", TryNote: "үш түрлі бағыттан бір-бір іс",
		All:   text.Plural{Other: "Сізге сай {n} іс, ең жақыны жоғарыда"},
		Found: text.Plural{Other: "{n} іс"},
		None:  "Бұл каталогтан қазір мүмкіндігіңізге сай іс табылмады.", NoneDo: "Тізімге не енбегенін, оған не жол ашатынын қараңыз немесе жауабыңызды өзгертіңіз.",
		FilterNone: "Ештеңе табылмады.", FilterNoneDo: "Басқа сөзбен іздеңіз немесе іздеу мен сүзгіні алып тастаңыз.",
		LeftOut: text.Plural{Other: "Тізімге енбегені {n}: себебін қарау"},
		Search:  "Іздеу", SearchHint: "сөз, жер, кімге көмек",
		SortFit: "ең жақыны жоғарыда", SortTitle: "атауы бойынша", SortTime: "уақыты азы жоғарыда", Sorted: "Реті: {by}",
		Shortlisted: "Таңдаулыға қосылды: {title}", Unlisted: "Таңдаулыдан алынды: {title}",
		DoOpen: "ашу", DoSearch: "іздеу", DoFilter: "сүзгі", DoSort: "реті",
		DoShortlist: "таңдаулыға", DoUnlist: "алып тастау", DoPlan: "жоспарым", DoLeftOut: "не енбеді, неге",
		DoResult: "сізді не жетелейді", DoClear: "іздеу мен сүзгіні алып тастау", Filtered: "сүзгі қосулы", Fit: "сәйкестігі: 100-ден {percent}",
		Plan: text.Plural{Other: "Жоспарым ({n})"},
	}
}

func detailEn() Detail {
	return Detail{
		Why: "Why it suits you", WhyNot: "What may not suit you", Lacks: "What it does not offer", Mind: "Good to know", Facts: "How it is done",
		About: "What you do", First: "First step this week", Apply: "How to begin",
		Numbers: "show the numbers", NumbersOff: "hide the numbers", Sum: "together {score} of 100",
		NoReasons: "Your answers speak neither for it nor against it.",
		Estimated: "The catalog does not say what this gives you. It was estimated from how one helps and whom, and counts for less.",
		RoleNote:  "This shows what helping can look like; it is not an opening. The lines above say how to find one.",
	}
}

func detailRu() Detail {
	return Detail{
		Why: "Чем это вам подходит", WhyNot: "Что может не подойти", Lacks: "Чего здесь мало", Mind: "Стоит знать", Facts: "Как это устроено",
		About: "Что делать", First: "Первый шаг на этой неделе", Apply: "Как начать",
		Numbers: "показать числа", NumbersOff: "скрыть числа", Sum: "вместе {score} из 100",
		NoReasons: "Ваши ответы не говорят ни за, ни против.",
		Estimated: "В каталоге не сказано, что это вам даст. Оценка примерная, по тому, как и кому здесь помогают, поэтому весит меньше.",
		RoleNote:  "Это вид дела, а не объявление: выше сказано, как найти такое рядом.",
	}
}

func detailKk() Detail {
	return Detail{
		Why: "Сізге несімен сай", WhyNot: "Несі сай келмеуі мүмкін", Lacks: "Мұнда жетіспейтіні", Mind: "Біле жүріңіз", Facts: "Қалай жүреді",
		About: "Не істейсіз", First: "Осы аптадағы алғашқы қадам", Apply: "Маңайыңыздан қалай табуға болады",
		Numbers: "сандарды көрсету", NumbersOff: "сандарды жасыру", Sum: "барлығы 100-ден {score}",
		NoReasons: "Жауаптарыңызда бұған сай келетіні де, қайшы келетіні де жоқ.",
		Estimated: "Каталогта бұл істің сізге не беретіні айтылмаған. Оны кімге, қалай көмектесетініңізге қарап болжадық, сондықтан азырақ ескереміз.",
		RoleNote:  "Бұл хабарландыру емес, істің түрі: оны қалай табуға болатыны жоғарыда айтылған.",
	}
}

func filterEn() Filter {
	return Filter{
		Title: "Filter", Note: "Space or Enter marks. Esc shows the list.", Causes: "For whom", Activities: "How", Home: "When and where",
		HomeOnly: "can be done from home", OneOff: "once, for a few hours", Clear: "Clear all", Show: "Show the list",
	}
}

func filterRu() Filter {
	return Filter{
		Title: "Отбор", Note: "Пробел или Enter ставит отметку. Esc показывает список.", Causes: "Кому помочь", Activities: "Что делать", Home: "Когда и где",
		HomeOnly: "можно из дома", OneOff: "один раз, на несколько часов", Clear: "Снять всё", Show: "Показать список",
	}
}

func filterKk() Filter {
	return Filter{
		Title: "Сүзгі", Note: "Бос орын пернесі (Space) не Enter белгілейді. Esc тізімді көрсетеді.", Causes: "Кімге көмек", Activities: "Не істеу", Home: "Қашан, қайда",
		HomeOnly: "үйден істеуге болады", OneOff: "бір рет, бірнеше сағат", Clear: "Бәрін алып тастау", Show: "Тізімді көрсету",
	}
}

func leftOutEn() LeftOut {
	return LeftOut{Title: "Left out", Note: "These lie outside what you said is possible. Below each: why, and what would open it.", None: "Nothing was left out."}
}

func leftOutRu() LeftOut {
	return LeftOut{Title: "Не вошло", Note: "Эти дела не совпали с вашими ответами. Под каждым сказано, почему и что его откроет.", None: "Вошло всё."}
}

func leftOutKk() LeftOut {
	return LeftOut{Title: "Тізімге енбегендер", Note: "Бұл істер сіз айтқан мүмкіндіктерге сай келмеді. Әрқайсысының астында себебі және оған не жол ашатыны айтылған.", None: "Тізімге енбей қалған іс жоқ."}
}
