package words

import "aina/catalog"

// Form is the form that asks a catalog keeper for an opportunity.
type Form struct {
	Title     string
	Asks      map[string]string // what is asked, by field
	Yes, No   string
	Amounts   [4]string // how much of a motive is afforded, from 0 to 3
	Progress  string    // {at} {all}
	Other     string    // {language}: the title in another language
	Required  string
	Hours     string // beside a number of hours
	Number    string
	Preview   string
	AsSeen    string // the entry as newcomers will see it
	Problems  string
	NoProblem string
	Save      string // {file}
	Saved     string // {title} {file}
	Again     string
	Fix       string // where an error keeps it from being saved
	LeaveNote string
}

func formIn(l catalog.Lang) Form {
	switch l {
	case catalog.Russian:
		return Form{
			Title: "Новое дело",
			Asks: map[string]string{
				"title": "Как называется дело?", "summary": "Что делает волонтёр, в одном-двух предложениях?", "causes": "Кому или чему это помогает?",
				"activities": "Как именно помогают?", "motives": "Что это даёт волонтёру?", "schedule": "Как это устроено во времени?",
				"duration": "Сколько часов это длится?", "hours_per_week": "Сколько часов в неделю нужно?", "times": "Когда можно приходить?",
				"remote": "Можно помогать из дома?", "city": "В каком городе или селе?", "minimum_age": "С какого возраста можно?",
				"languages": "На каком языке нужно говорить? Одного общего достаточно.", "beneficiary_contact": "Насколько близко волонтёр общается с теми, кому помогает?",
				"safeguards": "Что защищает и их, и волонтёра?", "background_check": "Нужна ли справка о несудимости?", "hazards": "Есть ли то, к чему младше 18 лет не допускают?",
				"company": "С кем можно прийти?", "benefits": "Что получает волонтёр?", "first_step": "Какой первый шаг можно сделать на этой неделе?",
				"how_to_apply": "Как попасть к вам или найти такое дело?", "organization": "Кто предлагает? Пропустите, если это вид дела, а не объявление.",
				"url": "Страница в интернете?", "id": "Собственное имя записи: строчные латинские буквы и дефисы.",
			},
			Yes: "Да", No: "Нет", Amounts: [4]string{"нет", "немного", "заметно", "очень"},
			Progress: "{at} из {all}", Other: "А на другом языке? {language}", Required: "Без этого нельзя.", Hours: "Число часов, например 3 или 1.5.", Number: "Число лет, например 16.",
			Preview: "Проверьте запись", AsSeen: "Так это увидят новички", Problems: "Что ещё стоит поправить", NoProblem: "Замечаний нет.",
			Save: "Добавить в файл {file}", Saved: "Добавлено в {file}: {title}", Again: "Добавить ещё одно", Fix: "Пока есть ошибки, записать нельзя. Вернитесь и поправьте.",
			LeaveNote: "Запись ещё не добавлена в файл и пропадёт.",
		}
	case catalog.Kazakh:
		return Form{
			Title: "Жаңа іс",
			Asks: map[string]string{
				"title": "Іс қалай аталады?", "summary": "Ерікті не істейді, бір-екі сөйлеммен айтыңыз.", "causes": "Бұл кімге немесе неге көмектеседі?",
				"activities": "Қалай көмектеседі?", "motives": "Бұл еріктіге не береді?", "schedule": "Уақыты қалай?",
				"duration": "Неше сағатқа созылады?", "hours_per_week": "Аптасына неше сағат керек?", "times": "Қашан келуге болады?",
				"remote": "Үйден көмектесуге бола ма?", "city": "Қай қалада немесе ауылда?", "minimum_age": "Неше жастан болады?",
				"languages": "Қай тілде сөйлеу керек? Бір ортақ тіл жетеді.", "beneficiary_contact": "Ерікті көмек алатын адамдармен қаншалықты жақын араласады?",
				"safeguards": "Оларды да, еріктіні де не қорғайды?", "background_check": "Соттылығы жоқ екені туралы анықтама керек пе?", "hazards": "18-ге толмағандарға рұқсат жоқ нәрсе бар ма?",
				"company": "Кіммен келуге болады?", "benefits": "Ерікті не алады?", "first_step": "Осы аптада қандай алғашқы қадам жасауға болады?",
				"how_to_apply": "Сізге қалай келуге немесе мұндай істі қалай табуға болады?", "organization": "Кім ұсынады? Хабарландыру емес, істің түрі болса, өткізіп жіберіңіз.",
				"url": "Интернеттегі беті?", "id": "Жазбаның өз атауы: кіші латын әріптері мен дефис.",
			},
			Yes: "Иә", No: "Жоқ", Amounts: [4]string{"жоқ", "аздап", "біршама", "көп"},
			Progress: "{at}-сұрақ · барлығы {all}", Other: "Басқа тілде қалай болады? {language}", Required: "Бұл міндетті.", Hours: "Сағат саны, мысалы 3 немесе 1.5.", Number: "Жас саны, мысалы 16.",
			Preview: "Жазбаны тексеріңіз", AsSeen: "Жаңадан келгендер осылай көреді", Problems: "Әлі түзететін нәрсе", NoProblem: "Ескерту жоқ.",
			Save: "{file} файлына қосу", Saved: "{file} файлына қосылды: {title}", Again: "Тағы біреуін қосу", Fix: "Қате тұрғанда жазуға болмайды. Қайтып барып түзетіңіз.",
			LeaveNote: "Жазба файлға әлі қосылған жоқ, жоғалып кетеді.",
		}
	}
	return Form{
		Title: "A new opportunity",
		Asks: map[string]string{
			"title": "What is it called?", "summary": "What does a volunteer do, in a sentence or two?", "causes": "Whom or what does it help?",
			"activities": "How does one help?", "motives": "What does it give the volunteer?", "schedule": "How does it lie in time?",
			"duration": "How many hours does it take?", "hours_per_week": "How many hours a week does it take?", "times": "When can one come?",
			"remote": "Can one help from home?", "city": "In which city or village?", "minimum_age": "From which age?",
			"languages": "Which language must one speak? One in common is enough.", "beneficiary_contact": "How close does a volunteer come to the people helped?",
			"safeguards": "What protects them, and the volunteer?", "background_check": "Is a background check needed?", "hazards": "Is there anything that people under 18 are kept from?",
			"company": "With whom can one come?", "benefits": "What does a volunteer get?", "first_step": "Which first step can one take this week?",
			"how_to_apply": "How does one reach you, or find such a place?", "organization": "Who offers it? Skip this if it is a kind of role, not an opening.",
			"url": "A page on the internet?", "id": "The entry's own name: small Latin letters and hyphens.",
		},
		Yes: "Yes", No: "No", Amounts: [4]string{"nothing", "a little", "much", "a lot"},
		Progress: "{at} of {all}", Other: "And in another language? {language}", Required: "This one is needed.", Hours: "A number of hours, such as 3 or 1.5.", Number: "A number of years, such as 16.",
		Preview: "Check the entry", AsSeen: "This is how newcomers will see it", Problems: "What could still be mended", NoProblem: "Nothing to mend.",
		Save: "Add it to {file}", Saved: "Added to {file}: {title}", Again: "Add another one", Fix: "With a mistake in it, it cannot be added. Go back and mend it.",
		LeaveNote: "The entry is not in the file yet, and goes when you leave.",
	}
}
