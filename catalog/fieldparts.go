package catalog

// aboutParts says what stands beside the opportunities, and what its keys mean.
func aboutParts(path string) Text {
	switch path {
	case "causes":
		return Text{En: "Whom or what one can help. The program knows some; a file may add to them, or put its own in their place by using the same id.", Ru: "Кому или чему можно помочь. Часть направлений программа уже знает; файл может добавить свои или заменить известные, указав тот же id.", Kk: "Кімге немесе неге көмектесуге болады. Бағдарлама кейбір бағыттарды біледі; файл өзінікін қоса алады немесе сол id-мен белгілісін ауыстыра алады."}
	case "causes.id":
		return Text{En: "The cause's own name, which opportunities use: small Latin letters, digits and hyphens.", Ru: "Собственное имя направления, на которое ссылаются дела: строчные латинские буквы, цифры и дефисы.", Kk: "Бағыттың істер сілтейтін өз атауы: кіші латын әріптері, цифрлар мен дефис."}
	case "causes.field":
		return Text{En: "The field of work by which the National Volunteer Network counts its projects.", Ru: "Сфера, по которой Национальная волонтёрская сеть считает свои проекты.", Kk: "Ұлттық волонтерлік желі жобаларын есептейтін сала."}
	case "causes.name":
		return Text{En: "What people call it.", Ru: "Как это называют люди.", Kk: "Адамдар мұны қалай атайды."}
	case "causes.description":
		return Text{En: "What belongs to it, in a sentence.", Ru: "Что сюда входит, одним предложением.", Kk: "Бұған не кіреді, бір сөйлеммен."}
	case "places":
		return Text{En: "Cities and regions with their names in each language. Not every place has to stand here: a city may also be free text.", Ru: "Города и области с названиями на каждом языке. Здесь не обязаны быть все: город можно указать и просто текстом.", Kk: "Қалалар мен облыстар, әр тілдегі атауларымен. Бәрі тұруы міндетті емес: қаланы жай мәтінмен де жазуға болады."}
	case "places.id":
		return Text{En: "The place's own name: small Latin letters, digits and hyphens.", Ru: "Собственное имя места: строчные латинские буквы, цифры и дефисы.", Kk: "Орынның өз атауы: кіші латын әріптері, цифрлар мен дефис."}
	case "places.name":
		return Text{En: "What the place is called.", Ru: "Как называется место.", Kk: "Орын қалай аталады."}
	case "places.aliases":
		return Text{En: "Other names that people use or search for.", Ru: "Другие названия, которыми пользуются люди или по которым ищут.", Kk: "Адамдар қолданатын немесе іздейтін басқа атаулар."}
	case "places.region":
		return Text{En: "The id of the region it lies in. A region has none, or names itself.", Ru: "Id области, в которой находится место. У самой области его нет, или она указывает себя.", Kk: "Орын жатқан облыстың id-і. Облыстың өзінде ол болмайды немесе өзін көрсетеді."}
	case "places.country":
		return Text{En: "The country, in two letters (ISO 3166): KZ. A region has it; its cities need not.", Ru: "Страна двумя буквами (ISO 3166): KZ. Указывается у области, городам не обязательно.", Kk: "Ел екі әріппен (ISO 3166): KZ. Облыста көрсетіледі, қалаларға міндетті емес."}
	case "support":
		return Text{En: "Where a person can talk to somebody when things are hard.", Ru: "Где можно поговорить с кем-то, когда тяжело.", Kk: "Қиын кезде кіммен сөйлесуге болады."}
	case "support.name":
		return Text{En: "What it is called.", Ru: "Как это называется.", Kk: "Ол қалай аталады."}
	case "support.phone":
		return Text{En: "The number to call; in quotes if it is all digits.", Ru: "Номер телефона; если он из одних цифр, возьмите его в кавычки.", Kk: "Телефон нөмірі; тек цифрдан тұрса, тырнақшаға алыңыз."}
	case "support.url":
		return Text{En: "Its web page.", Ru: "Страница в интернете.", Kk: "Интернет-беті."}
	case "support.note":
		return Text{En: "When and for whom, in words.", Ru: "Когда и для кого, словами.", Kk: "Қашан және кімге арналған, сөзбен."}
	case "support.verified_on":
		return Text{En: "The day when somebody last made sure that it works.", Ru: "День, когда кто-то в последний раз убедился, что это работает.", Kk: "Жұмыс істейтініне біреу соңғы рет көз жеткізген күн."}
	case "portals":
		return Text{En: "Web pages where real openings are found.", Ru: "Страницы в интернете, где есть настоящие предложения.", Kk: "Нақты ұсыныстар табылатын интернет-беттер."}
	case "portals.name":
		return Text{En: "What it is called.", Ru: "Как это называется.", Kk: "Ол қалай аталады."}
	case "portals.url":
		return Text{En: "Its address, as the browser shows it.", Ru: "Адрес, как его показывает браузер.", Kk: "Мекенжайы, браузер көрсеткендей."}
	case "portals.note":
		return Text{En: "What is found there, in words.", Ru: "Что там можно найти, словами.", Kk: "Онда не табуға болады, сөзбен."}
	case "opportunities":
		return Text{En: "What there is to do: kinds of roles, and openings where an organisation is named.", Ru: "Что можно делать: роды занятий, а где названа организация — конкретные предложения.", Kk: "Не істеуге болады: іс түрлері, ал ұйым аталған жерде — нақты ұсыныстар."}
	case "organization.name":
		return Text{En: "What the organisation is called.", Ru: "Как называется организация.", Kk: "Ұйым қалай аталады."}
	case "organization.url":
		return Text{En: "Its web page.", Ru: "Её страница в интернете.", Kk: "Ұйымның интернет-беті."}
	}
	return Text{}
}
