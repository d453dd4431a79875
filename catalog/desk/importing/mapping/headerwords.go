package mapping

import (
	"strings"

	"aina/catalog/text"
)

// headerWord is how people name a field: phrases of stems, all of which are in
// the header. The field "" is for columns that only look like a field, such as
// the day on which a row was entered.
type headerWord struct {
	field   string
	phrases [][]string
}

// headerWords lists the names of fields in three languages, folded.
func headerWords() []headerWord {
	var all []headerWord
	for _, line := range [][2]string{
		{"", "creat|modif|timestamp|отметка времени|updated|обновлен|создан|уакыт белгиси|category id|org id|registration date|дата регистрац|дата заполн|дата добавл"},
		{"title", "title$|name$|event name|role$|position|opportunity$|opportunity name|opportunity title|project name|назван|назван мероприят|назван проект|мероприят$|вакансия|заголовок|акция|тема$|наименован$|дело$|атауы$|атау$|ис шара|тақырып|шара$|как называет"},
		{"summary", "summary|short descr|brief|кратк|кратк описан|анонс|аннотац|кыскаша|кыскаша сипаттама|tagline"},
		{"description", "descri|details|about$|what will|duties|responsibilit|tasks|описан|подробн|обязанност|что делать|что нужно делать|задачи|деятельност|основн деятельност|сипаттама|толык|миндеттер|content$"},
		{"causes", "categor|categor desc|categor name|cause|topic|theme$|field of|направлен|направлен деятельност|категор|сфера|тематик|рубрик|бағыт|санат|сала$|кому помога|tag$|tags$|тег$|теги$|тэги$|хештег|interests$|interest area|area of interest|focus area|focus$|issue area|issue$|issues$|sector$|sectors$|cause area|ключев слов|who help|whom help|who benefit|кимге комек"},
		{"activities", "activit type|activit$|вид деятельност|тип деятельност|кызмет тури"},
		{"organization.name", "organi|org$|org name|org title|ngo|nonprofit|charity|agency|host$|company|организац|назван организац|наименован организац|нко$|фонд$|организатор|уйым|уйым атауы|кор$|уйымдастырушы"},
		{"organization.url", "organi url|organi site|organi website|org url|org website|сайт организац|уйым сайт"},
		{"city", "city|town$|locality|location$|place$|venue|город|населен пункт|место$|место проведен|кала$|каласы|елди мекен|орын$|отетин жер"},
		{"region", "region|state$|province|oblast|область|регион|облыс|онир"},
		{"country", "country|страна|ел$|елди$"},
		{"url", "url|link|website|web$|site$|webpage|display url|apply link|ссылк|сайт|ссылк на|вк$|соцсет|соц сет|силтеме|instagram|инстаграм"},
		{"email", "email|e mail|mail$|почт|электрон почт|эл почт|адрес электронн почт|пошта|электрондык пошта"},
		{"phone", "phone|tel$|mobile|телефон|контактн телефон|тел$|моб$|whatsapp|ватсап|байланыс телефон"},
		{"start_date", "start date|start$|date$|begin|from$|when$|event date|date from|дата$|дата начал|начал$|начало$|дата проведен|дата мероприят|когда$|басталу|кун$|куни$|басталатын кун|откизилетин кун"},
		{"end_date", "end date|end$|finish|deadline|until|to$|date to|expir|дата оконч|оконч|конец$|завершен|срок$|дедлайн|до$|аякталу|аякталатын кун|мерзим"},
		{"schedule", "schedul|recurr|recurr type|frequency|периодичн|регулярн|частот|занятост|кесте|жиилик"},
		{"times", "times|time of day|time$|days$|время$|дни$|уакыт$|уакыты$"},
		{"hours_per_week", "hours$|hours per week|weekly hours|hours week|часов в неделю|часы$|часов$|нагрузк|аптасына сагат|сагат$"},
		{"duration", "duration|length$|длительн|продолжительн|узактыгы"},
		{"remote", "remote|online$|virtual|формат$|онлайн|удален|дистанцион|кашыктан"},
		{"minimum_age", "minimum age|min age|age$|age min|age limit|возраст|мин возраст|минимальн возраст|возрастн огран|жас$|жас шектеу|жасы$"},
		{"maximum_age", "возраст до$|maximum age|max age|age max|макс возраст|максимальн возраст"},
		{"few_words", "few words|нескольк слов|бирнеше соз"},
		{"languages", "language|lang$|язык|тил$|тилдер|тили$"},
		{"skills", "skill|requirement|навык|требован|умени|компетенц|дагды|талап"},
		{"benefits", "benefit|perks|бонус|что получ|льгот|жеңилдик"},
		{"hazards", "hazard|risks$|риск$|риски$"},
		{"how_to_apply", "how to apply|how apply|=apply|to apply|sign up|registration|как записат|как стать|как участвоват|регистрац$|запис$|калай катысу|тиркелу"},
		{ContactField, "контакт$|контакты$|контактн данн|контактн информац|contact$|contacts$|contact info|contact detail|байланыс$|байланыстар$|байланыс деректер"},
		{"first_step", "first step|первый шаг|алгашкы кадам"},
		{"own_costs", "own costs|расход волонтер"},
		{"status", "status|state of|статус|состоян|куй$|мартебе"},
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
