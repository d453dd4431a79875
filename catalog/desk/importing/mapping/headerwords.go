package mapping

import (
	"strings"

	"aina/catalog/text"
)

// headerWord is how people name a field: phrases of stems, all of which are in
// the header. The field "" is for columns that only look like a field, such as
// the day on which a row was entered; notDate and notTitle are for those that are
// no date of the role and no title of it, whatever else they may be.
type headerWord struct {
	field   string
	phrases [][]string
}

// Fields that a header rules out; notAny is for pictures, which are no field at all.
const (
	notAny   = "!"
	notDate  = "!date"
	notTitle = "!title"
)

// taskField stands for columns that say what a volunteer does: the description, or
// the title where no other column has one and the cells are as short as titles.
const taskField = "?task"

// addressField stands for columns of addresses: the city where enough of them name
// one, and no field where they are only streets.
const addressField = "?address"

// headerWords lists the names of fields in three languages, folded.
func headerWords() []headerWord {
	var all []headerWord
	for _, line := range [][2]string{
		{"", "end time|finish time|время оконч|время завершен|аякталу уакыт|creat|modif|timestamp|отметка времени|updated|обновлен|создан|уакыт белгиси|category id|org id|registration date|дата регистрац|дата заполн|дата добавл"},
		{notAny, "image|photo$|photos$|photograph|picture|pic$|img$|logo|avatar|flyer|icon$|thumbnail|banner|poster|cover$|фото$|фотограф|картинк|изображен|логотип|афиша$|обложк|баннер|сурет|бейне|bild$|bilder|foto$"},
		{notDate, "listed|submitted|received|approved|scraped|checked|отправлен|получен|post$|posted|publish|опубликован|размещен|публикац|жариялан|birth|dob$|born|рожден|туган|geburt|deadline|дедлайн|крайн срок|сонгы мерзим|expir|expiry|valid until|valid to|действ|истека|assured|insured|insurance|last$|последн|сонгы|registration end|registration start|registration open|registration clos|registration until|register by|register until|apply by|apply until|sign up by|closing date|регистрац оконч|регистрац конец|регистрац до|регистрац начал|регистрац срок|заявок|заявк|подач|тиркелу мерзим|отиним|renew|review date|hired|joined|вступлен|entered|added|добавлен|внесен|modified"},
		{notTitle, "first name|last name|surname|full name|contact name|contact person|coordinator|координатор|куратор|ответственн|фио$|ф и о|фамил|имя$|аты жони|аты$|manager|supervisor|file name|user name|username|street|район$|category|author|автор"},
		{"title", "title$|name$|event name|role$|position|opportunity$|opportunity name|opportunity title|project name|назван|назван мероприят|назван проект|мероприятие$|вакансия|заголовок|акция|тема$|наименован|дело$|атауы$|атау$|аты$|ис шара|тақырып|шара$|как называет|event title|activity name|task$|task name|роль$|роль волонтер|волонтерск роль|как называ|ис атауы|жоба атауы|titel$|aufgabe$|tatigkeit$|bezeichnung|angebot$|titre|titulo|what called|what is called|what role|кого ищ|кто нужен|кто нужн|кто требуется|кого нужн|ищем$|нужен$|требуется$|кто вам нужен|ким керек|кимди издей|who we need|who need|who is needed|looking for|we need$|wanted$|какая помощь|какой помощ|какой волонт|какие волонт|каких волонт|кандай ерикти|кандай комек|what help|what kind help|which volunteer|what volunteers|welche hilfe"},
		{"summary", "summary|short descr|brief|кратк|кратк описан|анонс|аннотац|кыскаша|кыскаша сипаттама|tagline"},
		{"description", "descri|details|about$|duties|responsibilit|tasks|описан|подробн|обязанност|задачи|деятельност|основн деятельност|сипаттама|толык|толыгырак|миндеттер|content$|desc$|overview|миндети|beschreibung"},
		{taskField, "what will|what you do|what you doing|what you ll|what you will|what you help|what do|what volunteer|what to do|что делать|что нужно делать|что надо делать|что вы будете|что буд|что делает|чем будет|чем заниматься|чем занимать|чем занима|чем предстоит|чем помоч|чем помога|что сделать|не истеу|не истейди|не истейсиз|не истейм|немен айналыс"},
		{"causes", "categor|kategor|categor desc|categor name|cause|topic|theme$|field of|направлен|направлен деятельност|категор|сфера|тематик|рубрик|бағыт|санат|сала$|кому помога|tag$|tags$|тег$|теги$|тэги$|хештег|хэштег|interests$|interest area|area of interest|focus area|focus$|issue area|issue$|issues$|sector$|sectors$|cause area|ключев слов|keyword|hashtag|кілт сөз|кілтсөз|who help|whom help|who benefit|кимге комек|кимге$|для кого$|кому$|beneficiaries|благополучател"},
		{"activities", "activit type|activit$|вид деятельност|тип деятельност|кызмет тури"},
		{"organization.name", "как назыв организац|как назыв фонд|как назыв нко|как назыв компан|как назыв приют|what called organi|what called charity|organi|org$|org name|org title|ngo|nonprofit|charity|agency|host$|company|организац|назван организац|наименован организац|нко$|фонд$|организатор|уйым|уйым атауы|кор$|уйымдастырушы|posted by|hosted by|offered by|organi by|run by|кто организует|кто проводит|verein|organisation|кай уйым|ким уйымдастыр|einrichtung$|trager$|veranstalter$|anbieter$"},
		{"organization.url", "organi url|organi site|organi website|org url|org website|сайт организац|уйым сайт"},
		{"city", "city|town$|locality|location$|place$|venue|город|населен пункт|место$|место проведен|кала$|каласы|елди мекен|орын$|отетин жер|where$|where is|which city|what city|где$|где проходит|в каком городе|каком городе|каком месте|кайда$|кайда|кай кала|кай жер|калада$|калада|орны$|ort$|stadt|ville$|ciudad"},
		{addressField, "адрес$|адрес проведен|address$|мекенжай$|мекенжайы$|adresse$"},
		{"region", "region|state$|province|oblast|область|регион|облыс|онир"},
		{"country", "country|страна|ел$|елди$"},
		{"url", "url|link|website|web$|site$|webpage|display url|apply link|ссылк|сайт|ссылк на|вк$|соцсет|соц сет|силтеме|instagram|инстаграм|registration link|sign up link|registration form|ссылка на форм|форма регистрац|google form|webseite|homepage|telegram|телеграм"},
		{"email", "email|e mail|mail$|почт|электрон почт|эл почт|адрес электронн почт|пошта|электрондык пошта"},
		{"phone", "phone|tel$|mobile|телефон|контактн телефон|тел$|моб$|whatsapp|ватсап|telefon|handy$|telefono|байланыс телефон|номер телефон|contact number|phone number|байланыс номир|телефон номир"},
		{"start_date", "start date|start$|date$|begin|from$|when$|event date|date from|дата$|дата начал|начал$|начало$|период$|сроки$|период проведен|сроки проведен|дата проведен|дата мероприят|когда$|басталу|кун$|куни$|басталатын кун|откизилетин кун|дата с$|dates$|даты$|starts$|дата и время|date and time|дата событ|кашан$|кашан|когда нач|когда состо|startdatum|datum$|termin$|beginn$|event start|wann$|=day|дата старт|срок с$|срок от$|период с$|период от$|=с|=c"},
		{"end_date", "end date|end$|finish|until$|to$|date to|дата оконч|оконч|конец$|завершен|срок$|до$|аякталу|аякталатын кун|мерзим|дата по$|дата до$|ends$|enddatum|ende$|когда заканч|event end|срок по$|срок до$|период по$|период до$|аякталу куни|=по"},
		{DeadlineField, "deadline|дедлайн|last day apply|last day sign|last day regist|last date apply|last date regist|due date|applications due|apply by|apply before|apply until|applications close|applications until|application close|application until|application end|application closing|registration end|registration clos|registration until|register by|register before|register until|sign up by|sign up before|sign up until|signup by|rsvp by|closing date|close date|closes$|closes on|open until|recruitment until|recruiting until|" +
			"подач до|подать до|заявк до|заявок до|заявк принима|заявок срок|подач срок|прием до|прием заявк|прием заявок|прием оконч|прием завершен|срок прием|конец прием|регистрац до|регистрац оконч|регистрац конец|регистрац срок|регистрац завершен|зарегистр до|записаться до|запись до|успеть до|набор до|набор оконч|набор срок|открыт до|открыта до|последн день подач|последн день прием|последн день регистрац|последн день запис|крайн срок|" +
			"отиним мерзим|отиним сон|отиним дейин|тиркелу мерзим|тиркелу сон|тиркелудин сон|тиркелу дейин|кабылдау мерзим|кабылдау сон|кабылдау дейин|жазылу мерзим|сонгы мерзим|отиним сонгы|тиркел сонгы|кабылдау сонгы|bewerbungsschluss|anmeldeschluss|bewerbungsfrist|anmeldefrist"},
		{PlacesField, "places left|spots left|seats left|slots left|places availab|spots availab|seats availab|slots availab|open spots|open slots|open places|openings left|openings availab|remaining|vacanc|places$|spots$|slots$|seats$|openings$|capacity|volunteers needed|people needed|volunteers required|still needed|" +
			"мест осталось|осталось|остал|свободн|вакантн|налич мест|есть места|есть ли места|мест$|места$|колич мест|кол во мест|число мест|сколько мест|нужно волонт|требуется волонт|требуется человек|нужно человек|ещё нужно|еще нужно|" +
			"бос орын|калган орын|орын калды|орын саны|орын бар|орындар саны|орындар$|керек ерикти|ерикти керек|кажет ерикти|ерикти кажет|freie platze|platze$"},
		{"schedule", "schedul|recurr|recurr type|frequency|периодичн|регулярн|частот|занятост|кесте|жиилик|how often|как часто|каншалыкты жии|commitment type|тип занятост"},
		{"times", "times|time of day|time$|days$|время$|дни$|уакыт$|уакыты$|when$|когда$|day of week|days of week|what days|which days|дни недели|в какие дни|кай кундери|апта кундери|кашан$|кай уакыт|wann$|=day|=день|wochentag|uhrzeit|во сколько|what time|сагат нешеде|нешеде басталады|hours of day|opening hours|часы работы|часы$|часов$|hours$|сагаты$|shift$|shifts$|смена$|смены$|availability|график$|график работ|режим работ"},
		{"hours_per_week", "hours$|hours per week|weekly hours|hours week|часов в неделю|часы$|часов$|нагрузк|аптасына сагат|=аптасына|сагат$|time commitment|commitment|time needed|time per week|time week|time involved|effort$|времени нужно|времени требу|времени занима|нужно времени|затраты времени|занимает времени|кажет уакыт|уакыт керек|аптадагы уакыт|how many hours|how much time|hours month|hours per month|hours needed|weekly time|minutes week|сколько часов|сколько времени|часов месяц|минут неделю|время неделю|неше сагат|канша уакыт|айына сагат|zeitaufwand|stunden|time required|апталык жуктеме|жуктеме$"},
		{"duration", "duration|length$|длительн|продолжительн|узактыгы|how long|сколько длит|канша уакытка|dauer"},
		{"remote", "remote|online$|virtual|формат$|форматы$|форма участ|форма работ|форма занятост|онлайн|удален|дистанцион|кашыктан|location type|work mode|workplace type|remote or|онлайн или|формат участ|where work"},
		{"minimum_age", "minimum age|min age|age$|age min|age limit|возраст|мин возраст|минимальн возраст|возрастн огран|жас$|жас шектеу|жасы$|ages$|how old|what age|which age|сколько лет|с какого возраст|какого возраст|неше жас|канша жас|жастан$|кай жас|жас шамасы|alter$|mindestalter|age group|who can join|who can apply|who can take|who can volunteer|who can participate|who can help|who can come|who can sign|=who can|кто может|ким катыса|возраст волонтер|age range|age requirement"},
		{"maximum_age", "возраст до$|maximum age|max age|age max|макс возраст|максимальн возраст"},
		{"few_words", "few words|нескольк слов|бирнеше соз"},
		{"languages", "language|lang$|speak|язык|тил$|тилдер|тили$|sprache|каком язык|кай тил"},
		{"skills", "skill|requirement|навык|требован|умени|компетенц|дагды|талап|что нужно уметь|что уметь|ожидани от|expectations"},
		{"benefits", "benefit|perks|what in it for you|what you get|what you receive|бонус|что получ|льгот|жеңилдик"},
		{"beneficiary_contact", "beneficiary contact|contact with benef|contact with child|contact with client|direct contact|контакт подопечн|контакт благополучател|контакт с детьми|прямой контакт|тикелей байланыс|камкордагы байланыс"},
		{"background_check", "background check|dbs check|police check|справка несудимост|dbs$|dbs requir|criminal record|нужна справка|fuhrungszeugnis|проверка судимост|сотталма анык"},
		{"group_friendly", "group friendly|for groups|groups$|группой|для групп|топпен|топка|с друзьями|with friends|с компанией|компанией$|достармен"},
		{"family_friendly", "family friendly|for families|families$|bring kids|bring children|kids welcome|children welcome|можно с детьми|с ребенком|для семей|семьей|отбасымен|отбасыга"},
		{"hazards", "hazard|risks$|риск$|риски$"},
		{"how_to_apply", "how to apply|how apply|=apply|to apply|sign up|registration|как записат|как стать|как участвоват|регистрац|запис|калай катысу|тиркелу|как подать|куда обращ|как связат|калай жазыл|anmeldung"},
		{ContactField, "who contact|whom contact|contact whom|with whom to speak|кому звонить|кому писать|куда звонить|куда писать|с кем связ|к кому обращ|кимге хабарлас|калай хабарлас|кимге жаз|ansprechpartner$|kontakt$|контакт$|контакты$|контактн данн|контактн информац|contact$|contacts$|contact info|contact detail|байланыс$|байланыстар$|байланыс деректер"},
		{"first_step", "first step|первый шаг|алгашкы кадам"},
		{"own_costs", "own costs|расход волонтер"},
		{"status", "status|state$|state of|статус|состоян|куй$|куйи$|мартебе|мартебеси|жагдайы$"},
		{"verified_on", "verified on|checked on|дата проверк|тексерилген"},
		{"verified_by", "verified by|checked by|кем проверен|кто проверил"},
		{"source", "source$|источник|дереккоз"},
	} {
		w := headerWord{field: line[0]}
		for phrase := range strings.SplitSeq(line[1], "|") {
			var stems []string
			for stem := range strings.FieldsSeq(phrase) {
				whole, isWhole := strings.CutSuffix(stem, "$")
				stem = text.Fold(whole)
				if isWhole {
					stem += "$"
				}
				stems = append(stems, stem)
			}
			w.phrases = append(w.phrases, stems)
		}
		all = append(all, w)
	}
	return all
}
