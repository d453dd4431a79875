package check

import "aina/catalog/source"

// The clean entry of examples that show what is missing in it.
const (
	entryHead   = "opportunities:\n  - id: dog-walker\n    title: Walk shelter dogs\n"
	entryMotive = "    motives: {enjoyment: 3}\n"
	entryStep   = "    first_step: Call the shelter.\n"
	entryApply  = "    how_to_apply: Write to us.\n"
)

// careRules are warnings: the entry is shown, but its keeper should look again.
func careRules() []Rule {
	return []Rule{
		{CutText, source.Warning, Sense,
			t(`A text without quotes ends at a # that stands behind a space: the rest is taken for a comment.`, `Текст без кавычек обрывается на #, перед которым стоит пробел: остальное считается комментарием.`, `Тырнақшасыз мәтін алдында бос орын тұрған # белгісінде үзіледі: қалғаны түсініктеме деп саналады.`),
			t(`“Room #5” would be shown as “Room”, and nobody would notice.`, `Вместо «Кабинет #5» люди увидят «Кабинет», и никто этого не заметит.`, `«Бөлме #5» орнына «Бөлме» деп көрінеді, оны ешкім байқамайды.`),
			t(`Put the whole text in quotes. A real comment has a space behind its #.`, `Возьмите весь текст в кавычки. У настоящего комментария после # стоит пробел.`, `Бүкіл мәтінді тырнақшаға алыңыз. Нағыз түсініктемеде # белгісінен кейін бос орын тұрады.`),
			"city: House #5\n", "city: \"House #5\"\n"},
		{UnknownAllow, source.Warning, Sense,
			t(`A comment that silences a warning, # aina: allow CODE, names a code that no rule has.`, `Комментарий, который отключает предупреждение, # aina: allow КОД, называет код, которого нет ни у одного правила.`, `Ескертуді өшіретін түсініктеме, # aina: allow КОД, ешбір ережеде жоқ кодты атайды.`),
			t(`It silences nothing, and a later reader believes that somebody looked.`, `Он ничего не отключает, а читающий потом думает, что всё обдумано.`, `Ол ештеңені өшірмейді, ал кейін оқыған адам бәрі ойластырылған деп сенеді.`),
			t(`Copy the code from the warning, or delete the comment.`, `Скопируйте код из предупреждения или удалите комментарий.`, `Кодты ескертуден көшіріп алыңыз немесе түсініктемені өшіріңіз.`),
			"# aina: allow remote-town\ncity: Astana\n", "city: Astana\n"},
		{source.YAML11Value, source.Warning, Sense,
			t(`The value means one thing here and another to programs that read older YAML: yes, no, on, off, 010, 12:30.`, `Здесь значение понимают так, а программы со старым YAML — иначе: yes, no, on, off, 010, 12:30.`, `Мән мұнда бірдей, ал ескі YAML оқитын бағдарламаларда басқаша түсініледі: yes, no, on, off, 010, 12:30.`),
			t(`The catalog may pass through other tools, and the country NO (Norway) has turned into “false” before.`, `Каталог может пройти через другие программы, а страна NO (Норвегия) уже превращалась в «false».`, `Каталог басқа бағдарламалардан өтуі мүмкін, ал NO елі (Норвегия) бұрын «false» болып кеткен.`),
			t(`Write true or false; put a text that looks like one in quotes.`, `Напишите true или false; текст, похожий на них, возьмите в кавычки.`, `true не false деп жазыңыз; соларға ұқсас мәтінді тырнақшаға алыңыз.`),
			"remote: yes\n", "remote: true\n"},
		{ScheduleHours, source.Warning, Sense,
			t(`hours_per_week stands on something done once, or duration on something that is not.`, `hours_per_week указан у разового дела или duration — у неразового.`, `hours_per_week бір реттік істе немесе duration бір реттік емес істе тұр.`),
			t(`People are asked how much time they have a week; for one day that question is another.`, `Людей спрашивают, сколько у них времени в неделю; для одного дня это другой вопрос.`, `Адамдардан аптасына қанша уақыты бары сұралады; бір күндік іс үшін бұл — бөлек сұрақ.`),
			t(`For one_off use duration: PT3H; otherwise use hours_per_week: 2.`, `Для one_off укажите duration: PT3H, для остального — hours_per_week: 2.`, `one_off үшін duration: PT3H, қалғаны үшін hours_per_week: 2 деп жазыңыз.`),
			"schedule: one_off\nhours_per_week: 3\n", "schedule: one_off\nduration: PT3H\n"},
		{RemoteCity, source.Warning, Sense,
			t(`remote: true says that one helps from home, and yet a city is named.`, `remote: true значит, что помогают из дома, но указан и город.`, `remote: true үйден көмектесуді білдіреді, бірақ қала да көрсетілген.`),
			t(`People elsewhere would wonder whether they have to come.`, `Люди из других мест не поймут, нужно ли приезжать.`, `Басқа жердегілер келу керек пе, жоқ па, түсінбейді.`),
			t(`Remove the city, or write remote: false. If both are true, allow it in a comment.`, `Уберите город или напишите remote: false. Если верно и то и другое, разрешите это комментарием.`, `Қаланы алып тастаңыз немесе remote: false деп жазыңыз. Екеуі де рас болса, түсініктемемен рұқсат етіңіз.`),
			"remote: true\ncity: Astana\n", "remote: true\n"},
		{NoFirstStep, source.Warning, Sense,
			t(`The entry does not say what one can do this week to begin.`, `В записи не сказано, с чего можно начать на этой неделе.`, `Жазбада осы аптада неден бастауға болатыны айтылмаған.`),
			t(`A small first step is what turns interest into help.`, `Именно маленький первый шаг превращает интерес в помощь.`, `Қызығушылықты көмекке айналдыратын — сол шағын алғашқы қадам.`),
			t(`Add first_step: one sentence, something that can be done today.`, `Добавьте first_step: одно предложение о том, что можно сделать уже сегодня.`, `first_step қосыңыз: бүгін істеуге болатын нәрсе туралы бір сөйлем.`),
			entryHead + entryMotive + entryApply, entryHead + entryMotive + entryStep + entryApply},
		{NoWayToApply, source.Warning, Sense,
			t(`There is no how_to_apply, and no url, email or phone either.`, `Нет ни how_to_apply, ни url, email или phone.`, `how_to_apply те, url, email, phone та жоқ.`),
			t(`Whoever wants to help would not know where to turn.`, `Тот, кто захочет помочь, не узнает, куда обратиться.`, `Көмектескісі келген адам қайда барарын білмейді.`),
			t(`Add one of them.`, `Добавьте что-то одно из них.`, `Солардың бірін қосыңыз.`),
			entryHead + entryMotive + entryStep, entryHead + entryMotive + entryStep + entryApply},
		{NoMotives, source.Warning, Sense,
			t(`The entry does not say what it gives the volunteer.`, `В записи не сказано, что дело даёт волонтёру.`, `Жазбада істің еріктіге не беретіні айтылмаған.`),
			t(`What moves people is compared with it. Without it Aina estimates it from activities and causes, and what is only estimated counts for less; where these are missing too, it counts for nothing.`, `С этим сравнивают то, что движет людьми. Без этого Айна оценивает его примерно, по activities и causes, и такая оценка весит меньше; если нет и их, не учитывается ничего.`, `Адамдарды жетелейтін нәрсе осымен салыстырылады. Онсыз Айна оны activities пен causes бойынша болжайды, ал болжам азырақ ескеріледі; олар да болмаса, ештеңе ескерілмейді.`),
			t(`Add motives with numbers from 0 to 3. Be honest: what is written is what people will expect.`, `Добавьте motives с числами от 0 до 3. Честно: люди будут ждать именно этого.`, `0-ден 3-ке дейінгі сандармен motives қосыңыз. Шын жазыңыз: адамдар дәл соны күтеді.`),
			entryHead + entryStep + entryApply, entryHead + entryMotive + entryStep + entryApply},
		{NearDuplicate, source.Warning, Sense,
			t(`Two entries of one organisation have almost the same title. Two that name different cities or different first days are not compared.`, `У двух записей одной организации почти одинаковые названия. Записи с разными городами или разными первыми днями не сравниваются.`, `Бір ұйымның екі жазбасының атауы бірдей дерлік. Қаласы не бірінші күні әртүрлі жазбалар салыстырылмайды.`),
			t(`Mostly one was forgotten when the other was written, and people call in vain.`, `Чаще всего одну забыли, когда писали другую, и люди звонят зря.`, `Көбіне біреуі жазылғанда екіншісі ұмыт қалады да, адамдар босқа қоңырау шалады.`),
			t(`Delete one of the two, or let the titles say what differs.`, `Удалите одну из двух или покажите в названиях, чем они различаются.`, `Біреуін өшіріңіз немесе айырмасын атауында көрсетіңіз.`),
			"opportunities:\n  - {id: walk, title: Walk the shelter dogs, motives: {enjoyment: 3}, first_step: Call., how_to_apply: Write., organization: {name: Friends}, verified_on: 2026-11-01}\n  - {id: walk-2, title: Walk shelter dogs, motives: {enjoyment: 3}, first_step: Call., how_to_apply: Write., organization: {name: Friends}, verified_on: 2026-11-01}\n",
			"opportunities:\n  - {id: walk, title: Walk the shelter dogs, motives: {enjoyment: 3}, first_step: Call., how_to_apply: Write., organization: {name: Friends}, verified_on: 2026-11-01}\n  - {id: walk-2, title: Wash the shelter dogs, motives: {enjoyment: 3}, first_step: Call., how_to_apply: Write., organization: {name: Friends}, verified_on: 2026-11-01}\n"},
	}
}
