package words

import "aina/catalog/text"

// Welcome is the screen that says what this is.
type Welcome struct {
	Title      string
	Hello      string
	What       string
	Facts      []string // not a test, independent, private
	Pillars    string   // what volunteering is
	Continue   string
	AnewAsk    string // before earlier answers give way
	AnewNote   string
	Anew       string
	Full       string // {minutes}
	FullNote   string
	Quick      string // {minutes}
	QuickNote  string
	Browse     string
	BrowseNote string
	Plan       string
}

// Keep asks whose computer this is.
type Keep struct {
	Title, Ask, Why  string
	Mine, MineNote   string
	Shared, SharedNo string
	Earlier          string // what an earlier visit left is still there
}

// Question is what stands around every question.
type Question struct {
	Progress      string // {at} {all} {minutes}
	ProgressShort string // {at} {all}
	Minutes       text.Plural
	Next          string
	PickUpTo      text.Plural
	PickMany      string
	Enough        text.Plural // when no more may be marked
	NotSaid       string      // a row without a level
	Level         string      // what the arrows change
	LevelHint     string
	PlaceHint     string
	PlaceNone     string
	OpenHint      string
	OpenPrivate   string
}

// Review is the screen on which answers are checked.
type Review struct {
	Title, Note, Go, Skipped string
	Open                     string // a question without an answer yet
	Answered                 text.Plural
	ToFull                   string
}

func welcomeEn() Welcome {
	return Welcome{
		Title: "Welcome",
		Hello: "It is good to have you here.",
		What:  "Aina is a mirror: it asks what moves you, shows you what it sees, and then where you could begin. Look, and take only what fits.",
		Facts: []string{
			"This is not a test. There are no right answers, and no reason is a wrong one: friends, a career and the T-shirt are as good as any.",
			"Nothing is sent anywhere. Whether your answers stay on this computer is for you to say.",
			"Aina is independent. It does not belong to the National Volunteer Network, to Birgemiz, or to any organisation it names.",
		},
		Pillars:  "Volunteering is your free choice, unpaid, and for the good of society. And always: do no harm.",
		Continue: "Continue where you stopped",
		AnewAsk:  "Begin anew?",
		AnewNote: "You have answers already. With the first new one they give way, and so do your shortlist and what you set by hand. What you tried stays.",
		Anew:     "Begin anew",
		Full:     "Begin (about {minutes})", FullNote: "the whole questionnaire, a clearer picture",
		Quick: "The quick form (about {minutes})", QuickNote: "fewer questions, a first impression",
		Browse: "Just look at the catalog", BrowseNote: "no questions at all",
		Plan: "My plan",
	}
}

func welcomeRu() Welcome {
	return Welcome{
		Title: "Добро пожаловать",
		Hello: "Хорошо, что вы здесь.",
		What:  "Айна значит «зеркало». Она спросит, что вами движет, покажет, что увидела, и подскажет, с чего начать. Берите только то, что вам подходит.",
		Facts: []string{
			"Это не тест. Здесь нет правильных ответов, и стыдных причин тоже нет: друзья, карьера или футболка ничем не хуже других.",
			"Ничего никуда не отправляется. Останутся ли ответы на этом компьютере, решаете вы.",
			"Айна независима: она не принадлежит ни Национальной волонтёрской сети, ни программе Birgemiz, ни одной из названных здесь организаций.",
		},
		Pillars:  "Волонтёрство — это добровольно, безвозмездно и на благо общества. И всегда: не навреди.",
		Continue: "Продолжить с того же места",
		AnewAsk:  "Начать заново?",
		AnewNote: "У вас уже есть ответы. С первым новым ответом они исчезнут, а с ними избранное и то, что вы поправили в картине. Записи о пробах останутся.",
		Anew:     "Начать заново",
		Full:     "Начать (около {minutes})", FullNote: "весь опросник, картина точнее",
		Quick: "Короткий вариант (около {minutes})", QuickNote: "меньше вопросов, первое впечатление",
		Browse: "Просто посмотреть каталог", BrowseNote: "совсем без вопросов",
		Plan: "Мой план",
	}
}

func welcomeKk() Welcome {
	return Welcome{
		Title: "Қош келдіңіз",
		Hello: "Келгеніңіз жақсы болды.",
		What:  "Айна сізді не жетелейтінін сұрайды, көргенін көрсетеді, сосын неден бастауға болатынын айтады. Өзіңізге сай келгенін ғана алыңыз.",
		Facts: []string{
			"Бұл тест емес. Дұрыс не бұрыс жауап жоқ, ұялатын себеп те жоқ: дос табу, мансап, тіпті футболка үшін келу де жақсы себеп.",
			"Жауаптарыңыз осы компьютерден шықпайды. Ештеңе ешқайда жіберілмейді.",
			"Айна тәуелсіз: ол Ұлттық волонтерлік желіге де, Birgemiz бағдарламасына да, мұнда аталған ұйымдардың ешқайсысына да тиесілі емес.",
		},
		Pillars:  "Еріктілік — өз қалауыңызбен, ақысыз, қоғам игілігі үшін. Ең бастысы: зиян келтірмеу.",
		Continue: "Тоқтаған жерден жалғастыру",
		AnewAsk:  "Қайта бастайсыз ба?",
		AnewNote: "Жауаптарыңыз бар. Жаңадан бір жауап берген бойда олар да, таңдаулы да, көріністе түзеткендеріңіз де жойылады. Байқап көргендеріңіз қалады.",
		Anew:     "Қайта бастау",
		Full:     "Бастау (шамамен {minutes})", FullNote: "толық сауалнама, көрініс анығырақ",
		Quick: "Қысқаша (шамамен {minutes})", QuickNote: "сұрақ азырақ, алғашқы әсер",
		Browse: "Каталогты жай қарап шығу", BrowseNote: "сұрақсыз",
		Plan: "Жоспарым",
	}
}

func keepEn() Keep {
	return Keep{
		Title: "Before we begin",
		Ask:   "Is this computer yours?",
		Why:   "It decides whether your answers may stay here. You can remove them at any time with: aina erase",
		Mine:  "Mine", MineNote: "answers are kept here, readable by you alone; you can stop and continue later",
		Shared: "Shared, or I would rather not say", SharedNo: "nothing stays when Aina closes",
		Earlier: "Answers from an earlier visit are still on this computer. The command aina erase removes them.",
	}
}

func keepRu() Keep {
	return Keep{
		Title: "Прежде чем начать",
		Ask:   "Это ваш компьютер?",
		Why:   "От этого зависит, останутся ли здесь ответы. Удалить их можно в любой момент командой: aina erase",
		Mine:  "Мой", MineNote: "ответы хранятся здесь, прочесть их можете только вы; можно прерваться и продолжить потом",
		Shared: "Общий, или не хочу говорить", SharedNo: "когда программа закроется, ничего не останется",
		Earlier: "На этом компьютере остались ответы прошлого раза. Их удалит команда aina erase.",
	}
}

func keepKk() Keep {
	return Keep{
		Title: "Бастамас бұрын",
		Ask:   "Бұл компьютер сіздікі ме?",
		Why:   "Жауаптардың осында қалу-қалмауы соған байланысты. Оларды кез келген уақытта aina erase командасымен жоюға болады.",
		Mine:  "Менікі", MineNote: "жауаптар осында сақталады, оларды тек сіз оқи аласыз; тоқтап, кейін жалғастыра аласыз",
		Shared: "Ортақ немесе айтқым келмейді", SharedNo: "бағдарлама жабылғанда ештеңе қалмайды",
		Earlier: "Бұл компьютерде бұрынғы жауаптар қалған. Оларды aina erase командасы жояды.",
	}
}

func questionEn() Question {
	return Question{
		Progress: "{at} of {all} · about {minutes}", ProgressShort: "{at} of {all} · {minutes} min",
		Minutes: text.Plural{One: "{n} minute", Other: "{n} minutes"},
		Next:    "Next", PickUpTo: text.Plural{One: "Mark at most {n}.", Other: "Mark up to {n}."}, PickMany: "Mark as many as you like.",
		Enough:  text.Plural{One: "{n} is marked: that is all. Unmark it to choose another.", Other: "{n} are marked: that is all. Unmark one to choose another."},
		NotSaid: "not said", Level: "answer", LevelHint: "← and → say how much.",
		PlaceHint: "Type a few letters, or choose with the arrows.", PlaceNone: "No such place in the list. Enter keeps what you typed.",
		OpenHint: "Write as much or as little as you like.", OpenPrivate: "This goes into the file with your plan only if you say yes.",
	}
}

func questionRu() Question {
	return Question{
		Progress: "{at} из {all} · около {minutes}", ProgressShort: "{at} из {all} · {minutes} мин",
		Minutes: text.Plural{One: "{n} минуты", Few: "{n} минут", Many: "{n} минут", Other: "{n} минуты"},
		Next:    "Дальше", PickUpTo: text.Plural{One: "Отметьте не больше {n}.", Few: "Отметьте не больше {n}.", Many: "Отметьте не больше {n}.", Other: "Отметьте не больше {n}."}, PickMany: "Отметьте сколько хотите.",
		Enough:  text.Plural{One: "Отмечен {n} ответ, больше не добавить. Снимите отметку, чтобы выбрать другой.", Few: "Отмечено {n} ответа, больше не добавить. Снимите одну отметку, чтобы выбрать другой.", Many: "Отмечено {n} ответов, больше не добавить. Снимите одну отметку, чтобы выбрать другой.", Other: "Отмечено {n} ответа, больше не добавить. Снимите одну отметку, чтобы выбрать другой."},
		NotSaid: "без ответа", Level: "ответ", LevelHint: "Стрелки ← и → меняют ответ.",
		PlaceHint: "Наберите несколько букв или выберите стрелками.", PlaceNone: "Такого места в списке нет. Enter оставит то, что вы набрали.",
		OpenHint: "Пишите сколько хочется, хоть одно слово.", OpenPrivate: "Это попадёт в файл с планом, только если вы сами согласитесь.",
	}
}

func questionKk() Question {
	return Question{
		Progress: "{at}-сұрақ · барлығы {all} · шамамен {minutes}", ProgressShort: "{at}-сұрақ · барлығы {all} · {minutes} мин",
		Minutes: text.Plural{Other: "{n} минут"},
		Next:    "Әрі қарай", PickUpTo: text.Plural{Other: "Ең көбі {n} жауапты белгілеңіз."}, PickMany: "Қалағаныңызша белгілеңіз.",
		Enough:  text.Plural{Other: "{n} жауап белгіленді, одан көп болмайды. Басқасын таңдау үшін біреуінен белгіні алыңыз."},
		NotSaid: "айтылмады", Level: "жауап", LevelHint: "← мен → жауапты өзгертеді.",
		PlaceHint: "Бірнеше әріп теріңіз немесе көрсеткімен таңдаңыз.", PlaceNone: "Тізімде мұндай жер жоқ. Enter бассаңыз, тергеніңіз қалады.",
		OpenHint: "Қалағаныңызша жазыңыз, бір сөз де жетеді.", OpenPrivate: "Жоспарды сақтағанда өзіңіз келіссеңіз ғана бұл жазба компьютерден шығады.",
	}
}

func reviewEn() Review {
	return Review{
		Title: "Check your answers", Note: "Enter on an answer changes it.", Go: "Show me what moves me", Skipped: "skipped", Open: "not asked yet",
		Answered: text.Plural{One: "{n} answer", Other: "{n} answers"}, ToFull: "Answer the questions of the full form too",
	}
}

func reviewRu() Review {
	return Review{
		Title: "Проверьте ответы", Note: "Чтобы изменить ответ, нажмите на нём Enter.", Go: "Показать, что мной движет", Skipped: "пропущено", Open: "ещё не спрашивали",
		Answered: text.Plural{One: "{n} ответ", Few: "{n} ответа", Many: "{n} ответов", Other: "{n} ответа"}, ToFull: "Ответить и на вопросы полного опросника",
	}
}

func reviewKk() Review {
	return Review{
		Title: "Жауаптарды тексеріңіз", Note: "Жауапты өзгерту үшін соған барып, Enter басыңыз.", Go: "Мені не жетелейтінін көрсету", Skipped: "өткізілді", Open: "әлі сұралған жоқ",
		Answered: text.Plural{Other: "{n} жауап"}, ToFull: "Толық сауалнаманың сұрақтарына да жауап беру",
	}
}
