package catalog

// about says what a key of an opportunity means.
func about(name string) Text {
	switch name {
	case "id":
		return Text{En: "The entry's own name, which never changes: small Latin letters, digits and hyphens. Each stands in the catalog only once, and is not used again after the entry is gone.", Ru: "Собственное имя записи, которое никогда не меняется: строчные латинские буквы, цифры и дефисы. В каталоге встречается один раз и не используется заново, когда записи уже нет.", Kk: "Жазбаның ешқашан өзгермейтін өз атауы: кіші латын әріптері, цифрлар мен дефис. Каталогта бір-ақ рет тұрады, жазба өшірілген соң да қайта қолданылмайды."}
	case "title":
		return Text{En: "What one does, in a few words. One text, or one for each language.", Ru: "Что нужно делать, в нескольких словах. Один текст или по одному на каждый язык.", Kk: "Не істеу керегі, бірнеше сөзбен. Бір мәтін немесе әр тілде бір-бірден."}
	case "summary":
		return Text{En: "The same in one or two sentences; it stands in lists.", Ru: "То же в одном-двух предложениях; видно в списках.", Kk: "Сол туралы бір-екі сөйлем; тізімдерде көрінеді."}
	case "description":
		return Text{En: "The whole picture in paragraphs: what one does, with whom, and what it is like.", Ru: "Подробный рассказ в нескольких абзацах: что делать, с кем и как это бывает.", Kk: "Толық сипаттама, бірнеше абзац: не істеу керек, кіммен және бұл қалай өтеді."}
	case "causes":
		return Text{En: "Whom or what it helps: ids of causes, the most important first.", Ru: "Кому или чему это помогает: id направлений, главное — первым.", Kk: "Бұл кімге немесе неге көмектеседі: бағыттардың id-лері, ең маңыздысы бірінші."}
	case "motives":
		return Text{En: "What it gives the volunteer: 0 is nothing, 3 a lot. A motive left out counts as 0; if the whole key is left out, it is estimated from activities and causes, and counts for less.", Ru: "Что это даёт волонтёру: 0 — ничего, 3 — много. Неуказанный мотив считается нулём; если ключа нет совсем, это оценивается примерно по activities и causes и весит меньше.", Kk: "Бұл еріктіге не береді: 0 — ештеңе, 3 — көп. Көрсетілмеген ниет нөл деп саналады; кілт мүлде болмаса, бұл activities пен causes бойынша болжанады да, азырақ ескеріледі."}
	case "activities":
		return Text{En: "How one helps: the kinds of doing it is made of.", Ru: "Как именно помогают: из каких занятий это состоит.", Kk: "Қалай көмектеседі: қандай әрекеттерден тұрады."}
	case "schedule":
		return Text{En: "How it lies in time: once (one_off), again and again (regular), or as one likes (flexible).", Ru: "Как это устроено во времени: один раз (one_off), постоянно (regular) или когда удобно (flexible).", Kk: "Уақыты қалай: бір рет (one_off), тұрақты (regular) немесе ыңғайлы кезде (flexible)."}
	case "hours_per_week":
		return Text{En: "Hours a week, for what goes on for some time. For something done once, use duration.", Ru: "Часов в неделю, если дело длится какое-то время. Для разового дела есть duration.", Kk: "Аптасына неше сағат, егер іс біраз уақытқа созылса. Бір реттік іс үшін duration бар."}
	case "duration":
		return Text{En: "How long something done once takes: PT3H is three hours, PT1H30M an hour and a half, P2D two days.", Ru: "Сколько длится разовое дело: PT3H — три часа, PT1H30M — полтора часа, P2D — два дня.", Kk: "Бір реттік іс қанша уақыт алады: PT3H — үш сағат, PT1H30M — бір жарым сағат, P2D — екі күн."}
	case "times":
		return Text{En: "The parts of the week when one can come: weekdays, evenings, weekends.", Ru: "Когда можно приходить: будни (weekdays), вечера (evenings), выходные (weekends).", Kk: "Қашан келуге болады: жұмыс күндері (weekdays), кештер (evenings), демалыс күндері (weekends)."}
	case "start_date":
		return Text{En: "The first day, as year-month-day. Of something done once, the day itself.", Ru: "Первый день: год-месяц-день. Для разового дела — сам день.", Kk: "Бірінші күні: жыл-ай-күн. Бір реттік іс үшін — сол күннің өзі."}
	case "end_date":
		return Text{En: "The last day, as year-month-day. After it the opportunity is no longer offered.", Ru: "Последний день: год-месяц-день. После него дело больше не предлагается.", Kk: "Соңғы күні: жыл-ай-күн. Одан кейін іс ұсынылмайды."}
	case "remote":
		return Text{En: "Whether one can help from home: true or false.", Ru: "Можно ли помогать из дома: true (да) или false (нет).", Kk: "Үйден көмектесуге бола ма: true (иә) немесе false (жоқ)."}
	case "city":
		return Text{En: "The city or village: the id of a place, one of its names, or free text.", Ru: "Город или село: id места, любое из его названий или просто текст.", Kk: "Қала немесе ауыл: орынның id-і, атауларының бірі немесе жай мәтін."}
	case "region":
		return Text{En: "The region, if no city can be named: the id of a place, one of its names, or free text.", Ru: "Область, если город назвать нельзя: id места, любое из его названий или просто текст.", Kk: "Қаланы атау мүмкін болмаса, облысы: орынның id-і, атауларының бірі немесе жай мәтін."}
	case "country":
		return Text{En: "The country, in two letters (ISO 3166): KZ.", Ru: "Страна двумя буквами (ISO 3166): KZ.", Kk: "Ел екі әріппен (ISO 3166): KZ."}
	case "minimum_age":
		return Text{En: "From which age one can help, in years. Needed where one is close to children or alone with the people helped.", Ru: "С какого возраста можно помогать, лет. Обязательно там, где волонтёр близко общается с детьми или остаётся с подопечными наедине.", Kk: "Неше жастан көмектесуге болады. Балалармен жақын араласатын немесе көмек алушымен оңаша қалатын істерде міндетті."}
	case "maximum_age":
		return Text{En: "Up to which age one can help, in years.", Ru: "До какого возраста можно помогать, лет.", Kk: "Неше жасқа дейін көмектесуге болады."}
	case "languages":
		return Text{En: "The languages one can help in: kk, ru, en and others (BCP 47). Speaking one of them is enough.", Ru: "На каких языках можно помогать: kk, ru, en и другие (BCP 47). Достаточно знать один из них.", Kk: "Қай тілдерде көмектесуге болады: kk, ru, en және басқалары (BCP 47). Біреуін білу жеткілікті."}
	case "skills":
		return Text{En: "What one should know or be able to do beforehand, a few words each.", Ru: "Что нужно знать или уметь заранее, по нескольку слов.", Kk: "Алдын ала нені білу немесе істей алу керек, бірнеше сөзбен."}
	case "group_friendly":
		return Text{En: "Whether friends can come together: true or false.", Ru: "Можно ли прийти с друзьями: true (да) или false (нет).", Kk: "Достармен бірге келуге бола ма: true (иә) немесе false (жоқ)."}
	case "family_friendly":
		return Text{En: "Whether one can come with children or parents: true or false.", Ru: "Можно ли прийти с детьми или родителями: true (да) или false (нет).", Kk: "Балаларымен немесе ата-анасымен келуге бола ма: true (иә) немесе false (жоқ)."}
	case "accessibility":
		return Text{En: "What there is for people who need it: wheelchair (access in a wheelchair), seated (can be done sitting), quiet (a quiet place), sign_language, low_vision.", Ru: "Что есть для тех, кому это нужно: wheelchair (вход на коляске), seated (можно сидя), quiet (тихо), sign_language (жестовый язык), low_vision (для слабовидящих).", Kk: "Қажет адамдарға не бар: wheelchair (арбамен кіруге болады), seated (отырып істеуге болады), quiet (тыныш), sign_language (ымдау тілі), low_vision (нашар көретіндерге)."}
	case "accessibility_note":
		return Text{En: "What else to know about access, in words.", Ru: "Что ещё важно знать о доступности, словами.", Kk: "Қолжетімділік туралы тағы нені білген жөн, сөзбен."}
	case "benefits":
		return Text{En: "What the volunteer may get: training, certificate, reference, t_shirt, meals, travel. Never money.", Ru: "Что может получить волонтёр: обучение (training), сертификат (certificate), рекомендацию (reference), футболку (t_shirt), питание (meals), проезд (travel). Но не деньги.", Kk: "Ерікті не ала алады: оқыту (training), сертификат (certificate), ұсыныс хат (reference), футболка (t_shirt), тамақ (meals), жол (travel). Бірақ ақша емес."}
	case "own_costs":
		return Text{En: "What the volunteer spends on the way, in words. A fee for taking part has no place here.", Ru: "Что волонтёр тратит сам, словами: например, проезд. Платы за участие быть не может.", Kk: "Ерікті өзі неге жұмсайды, сөзбен: мысалы, жолақы. Қатысу ақысы болмауы керек."}
	case "beneficiary_contact":
		return Text{En: "How close one comes to the people helped: none, supervised (with somebody responsible beside), or direct (alone with them).", Ru: "Насколько близко волонтёр к подопечным: none (не встречается), supervised (рядом есть ответственный), direct (наедине).", Kk: "Ерікті көмек алушыға қаншалықты жақын: none (кездеспейді), supervised (жанында жауапты адам бар), direct (оңаша)."}
	case "residential":
		return Text{En: "Whether it takes place where people live in an institution, such as a children's home: true or false.", Ru: "Проходит ли это там, где люди живут в учреждении, например в детском доме: true (да) или false (нет).", Kk: "Бұл адамдар тұратын мекемеде, мысалы балалар үйінде өте ме: true (иә) немесе false (жоқ)."}
	case "hazards":
		return Text{En: "What the law keeps people under 18 away from: emergency, victims, refugees, offenders, heavy_work, hazardous; and, by Aina's own rule, cash_collection.", Ru: "К чему закон не допускает людей младше 18 лет: emergency (чрезвычайные ситуации), victims (пострадавшие), refugees (беженцы), offenders (осуждённые), heavy_work (тяжёлый труд), hazardous (опасные условия); и, по правилу самой Aina, cash_collection (сбор наличных).", Kk: "Заң 18 жасқа толмағандарды неге жібермейді: emergency (төтенше жағдай), victims (зардап шеккендер), refugees (босқындар), offenders (сотталғандар), heavy_work (ауыр жұмыс), hazardous (қауіпті жағдай); сондай-ақ Aina-ның өз ережесі бойынша cash_collection (қолма-қол ақша жинау)."}
	case "background_check":
		return Text{En: "Whether the volunteer's background is checked: required, not_required, or ask.", Ru: "Проверяют ли прошлое волонтёра: required (да), not_required (нет), ask (нужно спросить).", Kk: "Еріктінің өткені тексеріле ме: required (иә), not_required (жоқ), ask (сұрау керек)."}
	case "safeguards":
		return Text{En: "What protects the people helped and the volunteer: training, two_adults, supervision, code_of_conduct.", Ru: "Что защищает подопечных и волонтёра: обучение (training), двое взрослых (two_adults), присмотр (supervision), правила поведения (code_of_conduct).", Kk: "Көмек алушы мен еріктіні не қорғайды: оқыту (training), екі ересек адам (two_adults), қадағалау (supervision), мінез-құлық ережесі (code_of_conduct)."}
	case "first_step":
		return Text{En: "One small thing to do this week to begin.", Ru: "Один маленький шаг, с которого можно начать на этой неделе.", Kk: "Осы аптада бастауға болатын бір шағын қадам."}
	case "how_to_apply":
		return Text{En: "How to sign up, in words.", Ru: "Как записаться, словами.", Kk: "Қалай жазылуға болады, сөзбен."}
	case "organization":
		return Text{En: "Who offers it. Without it the entry is a kind of role, not an opening.", Ru: "Кто это предлагает. Без этого запись описывает род занятий, а не конкретное предложение.", Kk: "Мұны кім ұсынады. Онсыз жазба нақты ұсыныс емес, жалпы іс түрі болып саналады."}
	case "url":
		return Text{En: "The web page about it, as the browser shows it.", Ru: "Страница об этом в интернете, как её показывает браузер.", Kk: "Бұл туралы интернет-бет, браузер көрсеткендей."}
	case "email":
		return Text{En: "One email address to write to.", Ru: "Один адрес электронной почты, куда можно написать.", Kk: "Жазуға болатын бір электрондық пошта мекенжайы."}
	case "phone":
		return Text{En: "One telephone number to call.", Ru: "Один номер телефона, куда можно позвонить.", Kk: "Қоңырау шалуға болатын бір телефон нөмірі."}
	case "status":
		return Text{En: "Whether it can be taken up: active, inactive, temporarily_closed, or defunct (gone for good). Only active entries are offered; without the key an entry is active.", Ru: "Можно ли сейчас откликнуться: active (да), inactive (нет), temporarily_closed (временно закрыто), defunct (больше не существует). Предлагаются только active; если ключа нет, запись считается active.", Kk: "Қазір қатысуға бола ма: active (иә), inactive (жоқ), temporarily_closed (уақытша жабық), defunct (енді жоқ). Тек active ұсынылады; кілт болмаса, жазба active деп саналады."}
	case "verified_on":
		return Text{En: "The day when somebody last made sure that all this is true.", Ru: "День, когда кто-то в последний раз убедился, что всё это верно.", Kk: "Мұның бәрі дұрыс екеніне біреу соңғы рет көз жеткізген күн."}
	case "verified_by":
		return Text{En: "Who made sure of it.", Ru: "Кто в этом убедился.", Kk: "Көз жеткізген кім."}
	case "source":
		return Text{En: "Where the entry comes from: a page, a list, a conversation.", Ru: "Откуда взята запись: страница, список, разговор.", Kk: "Жазба қайдан алынған: бет, тізім, әңгіме."}
	}
	return Text{}
}
