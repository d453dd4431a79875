package importing

import (
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/desk/importing/convert"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/record"
)

// fieldsOf writes the named fields of an entry on one line.
func fieldsOf(o *catalog.Opportunity, names ...string) string {
	var all []string
	for _, name := range names {
		if s := strings.TrimSpace(string(desk.WriteField(o, name, desk.Style{}))); s != "" {
			all = append(all, strings.Join(strings.Fields(s), " "))
		}
	}
	return strings.Join(all, "; ")
}

// What a column means is seen from its heading and its cells.
func TestColumns(t *testing.T) {
	for name, tc := range map[string]struct {
		in     string
		fields string // of the first entry, to compare
		want   string
		unused string // columns that no field takes, by comma
	}{
		"an id beside the title": {"id,title,description,org,min age,location,category\nfeed,Feed cats,Feed the cats,Cat House,16,Astana,Animals\ntea,Make tea,Make tea,Care Home,14,Almaty,Elderly\n",
			"id title description causes city minimum_age organization", "id: feed; title: Feed cats; description: Feed the cats; causes: [animals]; city: Astana; minimum_age: 16; organization: name: Cat House", ""},
		"a title that hardly any row has":      {"titel;foto;ort;aufgabe\n;;Berlin;Tee kochen\n;f-1.jpg;Berlin;Vorlesen im Heim\nX;;Berlin;Karten zeichnen\n;;Berlin;Bäume pflanzen\n", "title", "title: Tee kochen", "titel,foto"},
		"codes are no title":                   {"item_code,item_what\nB-1,Tea in the yard\nB-2,Books for all\n", "title", "title: Tea in the yard", ""},
		"texts under desc":                     {"title,desc\nTea,Make tea for the guests\nBooks,Sort the books\n", "description", "description: Make tea for the guests", ""},
		"texts under another name":             {"title,blurb\nTea,Make tea for everybody who comes to us in the winter.\nBooks,Sort the books that people bring to us on Sundays.\n", "description", "description: Make tea for everybody who comes to us in the winter.", ""},
		"pictures":                             {"title,image_url,apply_url\nTea,https://example.org/a.jpg,https://example.org/1\nBooks,https://example.org/b.jpg,https://example.org/2\n", "url", "url: https://example.org/1", "image_url"},
		"pictures under another name":          {"Название;Сурет сілтемесі;Сілтеме\nЧай;https://example.org/page;https://example.org/1\nКниги;https://example.org/other;https://example.org/2\n", "url", "url: https://example.org/1", "Сурет сілтемесі"},
		"pictures in a column of links":        {"title,link\nTea,https://example.org/a.png\nBooks,https://example.org/b.webp?w=2\n", "url", "", "link"},
		"days that are no start":               {"title,Date posted,Created at,Date of birth,Application deadline,offer_expiry\nTea,2026-05-01,2026-05-01,1990-05-01,2026-05-01,2026-05-01\nBooks,2026-05-02,2026-05-02,1990-05-02,2026-05-02,2026-05-02\n", "start_date end_date", "", "Date posted,Created at,Date of birth,offer_expiry"},
		"days that are no start, in Russian":   {"Название;Дата публикации;Дата рождения;Приём заявок до;Дата проведения\nЧай;01.05.2026;01.05.1990;02.05.2027;03.05.2027\nКниги;01.05.2026;01.05.1990;02.05.2027;04.05.2027\n", "start_date end_date", "start_date: 2027-05-03", "Дата публикации,Дата рождения"},
		"remote under a type of location":      {"title,location_type,city\nTea,On-site,Astana\nLetters,Remote,\nBooks,In person,Almaty\n", "remote city", "remote: false; city: Astana", ""},
		"names of fields with spaces":          {"Title,Beneficiary contact,Background check,Family friendly,Minimum age\nTea,supervised,not required,yes,16\n", "minimum_age beneficiary_contact background_check family_friendly", "minimum_age: 16; beneficiary_contact: supervised; background_check: not_required; family_friendly: true", ""},
		"names of fields with hyphens":         {"title,beneficiary-contact,hours-per-week\nTea,none,3\n", "hours_per_week beneficiary_contact", "hours_per_week: 3; beneficiary_contact: none", ""},
		"names of fields with dots":            {"title.ru,title.kk,organization.name,beneficiaryContact\nЧай,Шай,Дом,None\n", "title beneficiary_contact organization", "title: ru: Чай kk: Шай; beneficiary_contact: none; organization: name: Дом", ""},
		"languages in the headings":            {"Название (рус),Название (каз),Описание на казахском\nЧай,Шай,Шай құямыз\nКниги,Кітап,Кітап оқимыз\n", "title description", "title: ru: Чай kk: Шай; description: kk: Шай құямыз", ""},
		"questions, in Russian":                {"1. Как называется дело?*;2. Сколько лет должно быть волонтёру?;3. Где?;4. Сколько часов в неделю?\nЧай;16+;Астана;2-3\nКниги;от 18;Алматы;до 4\n", "title hours_per_week city minimum_age", "title: Чай; hours_per_week: 3; city: Астана; minimum_age: 16", ""},
		"questions, in Kazakh":                 {"Іс атауы;Қай қалада?;Неше жастан?;Аптасына неше сағат?;Не істеу керек?\nШай;Астана;16 жастан;2 сағат;Қонаққа шай құямыз\nКітап;Алматы;18+;3;Кітап оқимыз\n", "title description hours_per_week city minimum_age", "title: Шай; description: Қонаққа шай құямыз; hours_per_week: 2; city: Астана; minimum_age: 16", ""},
		"questions, in English":                {"What is it called?,Where,Ages,Time commitment,What will volunteers do?\nTea,Astana,16+,2-3 hours a week,Make tea\nBooks,Almaty,all ages,flexible,Sort books\n", "title description hours_per_week city minimum_age", "title: Tea; description: Make tea; hours_per_week: 3; city: Astana; minimum_age: 16", ""},
		"lines in the headings":                {"\"Название\nдела\",\"Часов\nв месяц\"\nЧай,8\nКниги,4\n", "title hours_per_week", "title: Чай; hours_per_week: 2", ""},
		"yes and no for the state":             {"title,is_active\nTea,false\nBooks,true\n", "status", "status: inactive", ""},
		"no and yes for the state":             {"Название;Закрыто?\nЧай;да\nКниги;нет\n", "status", "status: inactive", ""},
		"links and numbers under registration": {"Название;Регистрация;Регистрация до\nЧай;https://forms.gle/x;01.05.2027\nКниги;8 701 000 00 00;02.05.2027\n", "how_to_apply url end_date", "url: https://forms.gle/x", ""},
		"another day":                          {"title,Date listed,deal_start,Last day,Date of the audit\nTea,2026-05-01,2027-05-03,2027-05-01,2027-05-01\nBooks,2026-05-02,2027-05-04,2027-05-01,2027-05-01\n", "start_date end_date", "start_date: 2027-05-03", "Date listed,Last day,Date of the audit"},
		"who may come along":                   {"Название;Группой;Для семей;Прямой контакт с подопечными\nЧай;да;нет;наедине\nКниги;нет;да;нет\n", "group_friendly family_friendly beneficiary_contact", "group_friendly: false; family_friendly: true; beneficiary_contact: none", ""},
		"headings in German":                   {"Titel;Ort;Beginn;Stunden pro Woche;Mindestalter;Telefon;Webseite\nTee;Bonn;3. Mai 2027;2,5;ab 16;030 1234567;example.de\nLesen;Bonn;4. Mai 2027;2-3;18 Jahre;+49 228 123456;www.example.de\n", "hours_per_week start_date city minimum_age url phone", "hours_per_week: 2.5; start_date: 2027-05-03; city: Bonn; minimum_age: 16; url: https://example.de; phone: \"030 1234567\"", ""},
		"the organisation asks, the work is the title, in Russian": {"Отметка времени;Как называется ваша организация?;Чем будет заниматься волонтёр? (коротко);Расскажите подробнее;Когда удобно приходить?;Можно ли прийти с друзьями?\n12.11.2026 14:03:22;ОФ «Лапа»;Выгул собак;Гуляем с собаками приюта в любую погоду, обувь удобная.;по воскресеньям;да\n12.11.2026 15:03:22;ОФ «Лапа»;Фото животных;Снимаем для соцсетей приюта и ищем новых хозяев.;будни после 18:00;нет\n",
			"title description times group_friendly organization", "title: Выгул собак; description: Гуляем с собаками приюта в любую погоду, обувь удобная.; times: [weekends]; group_friendly: true; organization: name: ОФ «Лапа»", "Отметка времени"},
		"the organisation asks, the work is the title, in Kazakh": {"Ұйымыңыздың атауы;Ерікті не істейді?;Қашан?;Басталу күні;Аяқталу күні\n«Үміт» қоры;Азық-түлік жеткізу;демалыс күндері;2027 жылғы 5 наурыз;2027 жылғы 9 наурыз\nЖасыл ел;Ағаш отырғызу;сенбі;2027 жылғы 15 сәуір;2027 жылғы 16 сәуір\n",
			"title times start_date end_date organization", "title: Азық-түлік жеткізу; times: [weekends]; start_date: 2027-03-05; end_date: 2027-03-09; organization: name: «Үміт» қоры", ""},
		"the work is the title beside an organisation that repeats": {"Организация;Что делать;Сроки;;Город\n;;с;по;\nПриют;Выгул собак;01.03.2027;31.05.2027;Астана\nПриют;Мытьё вольеров;02.03.2027;31.05.2027;Астана\n",
			"title start_date end_date organization", "title: Выгул собак; start_date: 2027-03-01; end_date: 2027-05-31; organization: name: Приют", ""},
		"long texts of the work are no titles":  {"Название;Что делать\nЧай;Наливаем чай гостям\nКниги;Раскладываем книги\n", "title description", "title: Чай; description: Наливаем чай гостям", ""},
		"what a volunteer gets":                 {"Role,What's in it for you\nTea,T-shirt\nBooks,certificate\n", "description benefits", "benefits: [t_shirt]", ""},
		"the end by another word":               {"Название;Дата старта;Дата завершения\nЧай;03.05.2027;13.05.2027\nКниги;04.05.2027;14.05.2027\n", "start_date end_date", "start_date: 2027-05-03; end_date: 2027-05-13", ""},
		"days of which no heading says times":   {"Организация;Когда?;Ещё\nДом;как скажут;\nПриют;как решим;\n", "title", "title: Дом", "Когда?"},
		"when, in words for a schedule":         {"Название;Когда?\nЧай;по договорённости\nКниги;как скажут\n", "title schedule start_date times", "title: Чай; schedule: flexible", ""},
		"when, by days and dates":               {"Title,When\nTea,\"December 5, 2026, 6pm\"\nBooks,every Saturday 10:00\nDogs,anytime\n", "title schedule start_date times", "title: Tea; start_date: 2026-12-05", ""},
		"when, by dates among days":             {"Атауы;Қашан\nШай;сенбі сағат 10:00\nКітап;5 желтоқсан 2026\nИт;күн сайын\n", "title schedule start_date times", "title: Шай; times: [weekends]", ""},
		"a day among words":                     {"Атауы;Күні\nШай;2026 ж. 12 желтоқсан\nКітап;Желтоқсан бойы\nИт;Көктемде\n", "title start_date", "title: Шай; start_date: 2026-12-12", ""},
		"the hours beside the day":              {"Название;Дата и время\nЧай;25.12.2026 с 10:00 до 14:00\nКниги;26.12.2026 с 10.00 до 14.00\n", "start_date end_date", "start_date: 2026-12-25", ""},
		"what it is called":                     {"What is the volunteer opportunity called?,What will volunteers do?\nEvening visits,\"Sit with patients, read to them.\"\nDog walks,\"Walk dogs, clean cages.\"\n", "title description", "title: Evening visits; description: Sit with patients, read to them.", ""},
		"whom one looks for":                    {"Организация;Кого ищем;Чем заниматься;Сроки\nДом;Волонтёр у чайника;Наливать чай гостям;постоянно\nПриют;Водитель;Возить животных;до 31.12.2027\n", "title description schedule organization", "title: Волонтёр у чайника; description: Наливать чай гостям; schedule: regular; organization: name: Дом", ""},
		"ages and languages among requirements": {"Название;Требования\nЧай;от 21 года, казахский язык, прививки\nКниги;опыт от 12 лет\n", "minimum_age languages skills", "minimum_age: 21; languages: [kk]; skills: [прививки]", ""},
		"ages of others in a column":            {"Название;Возраст подопечных\nЧай;60+\nКниги;7-12\n", "minimum_age maximum_age", "", "Возраст подопечных"},
		"ages of volunteers with children":      {"Title,Volunteer age,Age of children\nTea,16+,7-12\nBooks,18+,10-14\n", "minimum_age maximum_age", "minimum_age: 16", "Age of children"},
		"languages of others":                   {"Title,Language of clients\nTea,Kazakh\nBooks,Russian\n", "languages", "", "Language of clients"},
		"places that are taken":                 {"Название;Занято мест\nЧай;0\nКниги;10\n", "status", "", "Занято мест"},
		"a minimum is no minute":                {"Название;Требования\nЧай;минимальный возраст — 16\nКниги;прививки\n", "minimum_age skills", "minimum_age: 16", ""},
		"minutes are no age":                    {"Title,Requirements\nTea,at least 30 min a day\nBooks,18+\n", "minimum_age skills", "skills: [at least 30 min a day]", ""},
		"by agreement in Kazakh":                {"Атауы;Қашан\nШай;келісім бойынша\nКітап;сенбі\n", "schedule times", "schedule: flexible", ""},
		"ages that may not come":                {"Название;Требования\nЧай;младше 18 нельзя\nКниги;лицам до 16 лет не обращаться\n", "minimum_age maximum_age", "minimum_age: 18", ""},
		"ages of others":                        {"Название;Требования\nЧай;\"помощь людям старше 60, 16+\"\nКниги;прививки\n", "minimum_age skills", "minimum_age: 16; skills: [помощь людям старше 60]", ""},
		"ages that are a wish":                  {"Title,Requirements\nTea,Over 18s preferred\nBooks,16+\n", "minimum_age skills", "skills: [Over 18s preferred]", ""},
		"ages before who is helped":             {"Title,Requirements\nTea,18+ to work with children\nBooks,16+\n", "minimum_age skills", "minimum_age: 18; skills: [\"18+ to work with children\"]", ""},
		"ages beside the column of ages":        {"Title,Min age,Max age,Requirements\nTea,12,,18+\nBooks,,40,16+\n", "minimum_age skills", "minimum_age: 12; skills: [\"18+\"]", ""},
		"a minimum of 0 is none":                {"Title,Min age,Requirements\nTea,0,16+\nBooks,14,first aid\n", "minimum_age", "minimum_age: 16", ""},
		"years of experience are no age":        {"Title,Requirements\nTea,\"12+ years of experience, first aid\"\nBooks,18+\n", "minimum_age skills", "skills: [\"12+ years of experience\", first aid]", ""},
		"no oldest age":                         {"title,min_age,max_age\nTea,0,0\nBooks,14,99\n", "minimum_age maximum_age", "minimum_age: 0", ""},
		"hours are no title":                    {"Аты,Қысқаша,Апталық жүктеме,Белсенді ме?\nКітап оқу,Балаларға кітап оқу,аптасына 2 сағат,жоқ\nИт бағу,Панадағы иттер,күніне 1 сағат,иә\n", "title summary hours_per_week status", "title: Кітап оқу; summary: Балаларға кітап оқу; hours_per_week: 2; status: inactive", ""},
		"first names are no title":              {"Аты,Не істеу керек?\nАйгүл,Кітап оқу\nЕржан,Ит бағу\n", "title", "title: Кітап оқу", "Аты"},
		"who can get in is no cause":            {"Title,Cause Area,Accessibility\nTea,Seniors,Y\nTrail day,Environment,N\n", "causes", "causes: [elderly]", "Accessibility"},
		"when it ends is no time":               {"Title,Start Time,End Time\nTea,9:00 AM,12:00 PM\nBooks,4:00 PM,5:30 PM\n", "times", "", "Start Time,End Time"},
		"a last day to apply":                   {"Название;Дата начала;Крайний срок;График\nЧай;01.10.27;15.12.26;2-3 раза в неделю\nКниги;10.10.27;;Вт-Чт 15:00-17:00\nСобаки;;;Сб с 11\n", "start_date end_date schedule", "start_date: 2027-10-01; schedule: regular", ""},
		"how often, by days":                    {"Название;Как часто\nЧай;по субботам\nКниги;разово\nСобаки;еженедельно\n", "title schedule times", "title: Чай; times: [weekends]", ""},
		"more headings in German":               {"Tätigkeit;Einrichtung;Ort\nLesen;Haus Abend;von zu Hause\nTee;Tafel;Bonn\n", "title remote city organization", "title: Lesen; remote: true; organization: name: Haus Abend", ""},
		"addresses name cities":                 {"Название;Адрес;Адрес электронной почты;Период\nЧай;ул. Абая 10, Алматы;a@chai.example;с 1 по 15 февраля 2027\nКниги;Астана, музей;b@chai.example;с 2 по 3 марта 2027\n", "start_date end_date city email", "start_date: 2027-02-01; end_date: 2027-02-15; city: Алматы; email: a@chai.example", ""},
		"who can be asked":                      {"What do you need help with?;How old should volunteers be?;Who can we contact?;Do they need to speak Kazakh or Russian?\nWalk dogs;over 16;Asel, +7 701 555 12 34;Russian\nDrink tea;18+;home@home.example;Kazakh\n", "title minimum_age languages phone", "title: Walk dogs; minimum_age: 16; languages: [ru]; phone: \"+7 701 555 12 34\"", ""},
		"offers with yes and no":                {"Название;Есть ли доступ для колясок?;Сертификат по итогам;Обед;Нужен сертификат;Можно с детской коляской\nЧай;да;да;нет;да;да\nКниги;нет;нет;да;нет;да\n", "accessibility benefits", "accessibility: [wheelchair]; benefits: [certificate]", "Нужен сертификат,Можно с детской коляской"},
		"what help is needed":                   {"Название вашей организации;Какая помощь вам нужна?;Опишите, что нужно делать\nПриют;Выгул собак;Гулять по выходным\nДом;Чтение вслух;Читать газеты\n", "title description", "title: Выгул собак; description: Гулять по выходным", ""},
		"which helper is needed, in Kazakh":     {"Ұйымыңыздың атауы қандай?;Қандай ерікті керек?;Не істейді?;Қай күні?;Сағат нешеде?\nҮміт;Аниматор;Ойын ойнайды;19 желтоқсан 2026;11:00\nКітапхана;Сұрыптаушы;Кітап реттейді;әр сенбі;18:30\n", "title description start_date times hours_per_week", "title: Аниматор; description: Ойын ойнайды; start_date: 2026-12-19", ""},
		"days and hours in two columns":         {"Role,Day,Times\nDriver,Mondays,6pm-8pm\nSorter,Tue & Thu,2-5pm\n", "title times", "title: Driver; times: [weekdays, evenings]", ""},
		"days and hours in German":              {"Tätigkeit;Wann;Uhrzeit\nVorlesen;jeden Sonntag;ab 18 Uhr\nMarkt;12.12.2026 und 13.12.2026;9–16 Uhr\n", "title start_date times", "title: Vorlesen; times: [weekends, evenings]", ""},
		"hours of the day under hours":          {"Название;Часы\nЗвонки;18:00–20:00\nЧай;10:00–12:00\n", "title hours_per_week times", "title: Звонки; times: [evenings]", ""},
		"no day yet":                            {"Title,Start,City\nTea,Saturdays Dec 5–19 2026,Almaty\nBooks,ASAP,Astana\nDogs,immediately,Astana\nCats,13/12/2026,Astana\n", "start_date end_date times", "start_date: 2026-12-05; end_date: 2026-12-19; times: [weekends]", ""},
		"causes as headings in German":          {"Titel;Beschreibung;Tiere;Kinder;Umwelt;Online möglich\nTee;Wir kochen Tee und sprechen mit den Gästen;ja;nein;nein;ja\nBach;Wir gehen am Bach und sammeln für die Schule;nein;ja;ja;nein\n", "causes remote", "causes: [animals]; remote: true", ""},
		"offers with another word":              {"Title,Training provided,Travel costs paid,Wheelchair accessible\nTea,Yes,Yes,Yes\nBooks,No,No,No\nDogs,on the job,No,partly\n", "benefits accessibility", "benefits: [training, travel]; accessibility: [wheelchair]", ""},
		"checks":                                {"Роль;Нужна справка о несудимости?;Можно с детьми?\nЧай;по запросу;да\nКниги;да;нет\n", "background_check family_friendly", "background_check: ask; family_friendly: true", ""},
		"checks in English":                     {"Title,DBS required,Works with children\nTea,Yes,Yes\nBooks,No,No\n", "background_check family_friendly", "background_check: required", "Works with children"},
		"hours without minutes":                 {"Title,Time\nTea,18-20\nBooks,10-12\nDogs,18:30\n", "times", "times: [evenings]", ""},
		"whom one helps, in Kazakh":             {"Атауы;Кімге;Аптасына;Күй\nШай;қарттарға;2 сағаттан 4 сағатқа дейін;тоқтап тұр\nКітап;балаларға;1 сағат;іздейміз\n", "causes hours_per_week status", "causes: [elderly]; hours_per_week: 4; status: temporarily_closed", ""},
		"nothing to say":                        {"Атауы;Байланыс;Телефон;Талаптар\nШай;жоқ;жоқ;әзірге жоқ\nКітап;kitap@kitap.example;8 701 555 12 34;тіл\n", "how_to_apply phone skills", "", ""},
		"regions by adjectives":                 {"Название;Область\nЧай;Карагандинская\nКниги;Алматинская\n", "region", "region: Карагандинская область", ""},
		"one-off hours":                         {"Название;Сколько времени?\nЧай;разово, 4 часа\nКниги;2 часа в неделю\n", "schedule hours_per_week duration", "schedule: one_off; duration: PT4H", ""},
		"days beside hours":                     {"title,Time commitment\nTea,\"Weekends, 4 hrs\"\nBooks,2 hours\n", "hours_per_week times", "hours_per_week: 4; times: [weekends]", ""},
		"more of it, in Kazakh":                 {"Ұйым;Қандай көмек керек?;Толығырақ;Уақыты\nПана;Ит серуендету;Панажайда күн сайын;18:00\nМейірім;Қонаққа бару;Шай ішіп, әңгімелесу;10:00-12:00\n", "title description hours_per_week times", "title: Ит серуендету; description: Панажайда күн сайын; times: [evenings]", ""},
		"accounts":                              {"title,Instagram\nTea,@tea_house\nBooks,@book_house\n", "url", "url: https://instagram.com/tea_house", ""},
	} {
		o, in := importFirst(t, tc.in)
		if got := fieldsOf(&o, strings.Fields(tc.fields)...); got != tc.want {
			t.Errorf("%s: %s\nwant %s\n%s", name, got, tc.want, in.Mapping)
		}
		if got := strings.Join(in.Report.Unused, ","); got != tc.unused {
			t.Errorf("%s: the unused columns are %q, want %q", name, got, tc.unused)
		}
		m, problems := mapping.Read("m.yaml", in.Mapping)
		if len(problems) > 0 {
			t.Errorf("%s: the draft is wrong: %v\n%s", name, problems, in.Mapping)
		}
		again := mustRun(t, Request{File: "f.csv", Data: []byte(tc.in), Mapping: m, Today: "2026-11-22", Lang: "en"})
		for i, o := range again.catalog.Opportunities {
			if !record.Same(o, in.catalog.Opportunities[i]) {
				t.Errorf("%s: %s differs by the draft", name, o.ID)
			}
		}
	}
}

// Direct contact decides who may see a role, however its column is written.
func TestContactWithBeneficiariesIsNeverLost(t *testing.T) {
	for _, header := range []string{"beneficiary_contact", "Beneficiary contact", "beneficiary-contact", "BENEFICIARY CONTACT", "beneficiaryContact", "Beneficiary.Contact", "4. Beneficiary contact*"} {
		in := mustRun(t, Request{Data: []byte("Title,City," + header + "\nVisit a ward,Astana,direct\nSort books,Almaty,none\n"), Lang: "en"})
		if in.Report.LeftOut != 1 || in.of(convert.LeftOut)[2] == "" || len(in.catalog.Opportunities) != 1 || in.catalog.Opportunities[0].BeneficiaryContact != catalog.NoContact {
			t.Errorf("%s: %+v\n%s", header, in.Report, in.Catalog)
		}
	}
}

func TestStates(t *testing.T) {
	for cell, want := range map[string]string{
		"Filled": "inactive", "FULL": "inactive", "On hold": "temporarily_closed", "Archived": "inactive", "Open": "active", "Recruiting": "active", "Cancelled": "inactive",
		"Закрыто": "inactive", "набор окончен": "inactive", "Нет мест": "inactive", "На паузе": "temporarily_closed", "идёт набор": "active", "Закрыто.": "inactive",
		"Жабық": "inactive", "Орын жоқ": "inactive", "Уақытша жабық": "temporarily_closed", "Ашық": "active", "green": "", "см. примечание": "",
	} {
		for _, header := range []string{"Status", "Статус", "Күйі"} {
			o, in := importFirst(t, "title,"+header+"\nA walk,"+cell+"\nB walk,Open\n")
			if string(o.Status) != want {
				t.Errorf("%s %q is %q, want %q", header, cell, o.Status, want)
			}
			if told := strings.Contains(in.of(convert.Dropped)[2], "does not know"); told != (want == "") {
				t.Errorf("%q: %v", cell, in.notes)
			}
			if strings.Contains(string(in.Mapping), cell+": #") && want != "" {
				t.Errorf("%q is asked about:\n%s", cell, in.Mapping)
			}
		}
	}
}

func TestFeesAreTold(t *testing.T) {
	for _, tc := range []struct {
		header, cell string
		told         bool
		howToApply   string
	}{
		{"Registration fee", "$10", true, ""}, {"Registration fee", "Free", false, ""}, {"Взнос", "5000 тг", true, ""}, {"Взнос", "нет", false, ""}, {"Жарна", "2000 теңге", true, ""}, {"Жарна", "тегін", false, ""}, {"Salary", "$0", false, ""}, {"Оплата", "100000", true, ""},
		{"How to apply", "$10 fee", true, ""}, {"How to apply", "Free", false, ""}, {"How to apply", "Write to us; registration fee 500 KZT", true, "Write to us; registration fee 500 KZT"}, {"Как записаться", "взнос 1000 тенге", true, ""},
		{"Description", "Регистрационный взнос 5000 тг", true, ""}, {"Description", "Без взноса, всё бесплатно", false, ""}, {"Notes", "participation fee: 20 EUR", true, ""},
	} {
		o, in := importFirst(t, "title,"+tc.header+"\nA walk,"+tc.cell+"\nB walk,no\n")
		if told := strings.Contains(in.of(convert.Dropped)[2], "helping is unpaid"); told != tc.told || o.HowToApply.Plain != tc.howToApply {
			t.Errorf("%s %q: told %v, how_to_apply %q\n%v", tc.header, tc.cell, told, o.HowToApply.Plain, in.notes)
		}
	}
}

func TestErrorsOfSpreadsheetsAreTold(t *testing.T) {
	o, in := importFirst(t, "Название,Город,Телефон,Дата,Возраст\nА дело,#Н/Д,#ЗНАЧ!,#ССЫЛКА!,Ошибка:502\nБ дело,Алматы,+7 701 000 00 00,03.05.2027,16\n")
	if o.City != "" || o.Phone != "" || o.StartDate != "" || o.MinimumAge != nil {
		t.Errorf("%+v", o)
	}
	if told := in.of(convert.Dropped)[2]; strings.Count(told, "shows an error") != 4 {
		t.Error(told)
	}
}
