package cells

// tableWords lists what tables write for the states, the schedules and the contact
// with people of an opportunity beyond the vocabulary of the catalog.
func tableWords() map[string]string {
	return map[string]string{
		"status active": "published|publish|current|approved|available|recruiting|now recruiting|actively recruiting|accepting|accepting applications|accepting volunteers|live|running|in progress|ongoing|vacant|needed|urgent|new|open for registration|open until filled|registration open|enabled|" +
			"опубликован|опубликована|опубликовано|размещен|размещена|размещено|открыт|открыта|открыто|открытая|идет набор|набор идет|набор открыт|открыт набор|набор|регистрация открыта|активно|активный|активна|активен|актуально|актуальна|актуален|в наборе|ищем|ищем волонтеров|нужны волонтеры|есть места|места есть|действует|в работе|срочно|новая|новое|" +
			"ашык|ашык тур|белсенди|кабылдау ашык|кабылдау журуде|кабылдау журип жатыр|орын бар|тиркелу ашык|жарияланды|offen|aktiv|frei",
		"status inactive": "filled|position filled|full|fully booked|booked|closed|closed for registration|registration closed|no longer needed|no longer available|not available|unavailable|not active|not recruiting|not open|inactive|completed|complete|finished|done|expired|cancelled|canceled|archived|archive|ended|over|past|draft|unpublished|hidden|deleted|removed|withdrawn|pending|pending review|rejected|waitlist|waiting list|disabled|taken|" +
			"закрыт|закрыта|закрыто|закрытая|набор закрыт|набор закончен|набор окончен|набор завершен|набор закрыта|регистрация закрыта|регистрация завершена|мест нет|нет мест|места закончились|все места заняты|заполнено|заполнен|укомплектовано|укомплектован|набрали|набраны|неактивно|неактивный|неактивна|не активно|неактуально|не актуально|завершено|завершен|завершена|окончено|прошло|прошел|прошла|проведено|отменено|отменен|отменена|архив|в архиве|архивировано|черновик|не опубликовано|скрыто|удалено|на модерации|на проверке|снято|" +
			"жабык|жабылды|жабылган|аякталды|аякталган|битти|толды|толган|орын жок|орын калмады|кабылдау аякталды|кабылдау жабык|тиркелу жабык|тиркелу аякталды|мурагат|мурагатта|белсенди емес|отип кетти|болдырылмады|geschlossen|besetzt|voll|beendet|abgesagt|archiviert",
		"status temporarily_closed": "on hold|onhold|hold|paused|suspended|temporarily closed|temporarily paused|postponed|not now|seasonal break|" +
			"приостановлено|приостановлен|приостановлена|на паузе|пауза|временно закрыт|временно закрыта|временно не набираем|отложено|перенесено|заморожено|" +
			"токтатылды|уакытша токтатылды|уакытша жабык|кейинге калдырылды|узилис|pausiert",
		"beneficiary_contact direct":     "one on one|one-on-one|one-to-one|one to one|1:1|1-1|directly|direct contact|unsupervised|один на один|лично|напрямую|без присмотра|прямой контакт|бирге-бир|тикелей байланыс|жеке",
		"beneficiary_contact supervised": "under supervision|with supervision|supervised contact|accompanied|с сопровождением|под наблюдением|под надзором|кадагалаумен|бакылауда",
		"beneficiary_contact none":       "no contact|without contact|нет контакта|без контакта|байланыс жок|байланыссыз",
		"schedule one_off":               "once only|one-off event|one off event|one-time event|one time event|разовое мероприятие|разовая акция|разовая помощь|бир реттик шара|one day|one-day|single day|1 day|one time only|разово|однодневное|одноразово|одноразовая|одноразовый|на один день|один день|1 день|один раз|бир кун|бир кундик|einmalig",
		"schedule regular":               "ongoing|permanent|year-round|year round|all year|every week|every month|every day|rolling|постоянно|на постоянной основе|круглый год|круглогодично|каждую неделю|каждый месяц|каждый день|бессрочно|на длительный срок|уздиксиз|жыл бойы|ар апта|ар апта сайын|кун сайын|регулярно|regelmassig|laufend",
		"schedule flexible":              "flexible schedule|varies|variable|anytime|any time|as available|гибко|по возможности|в любое время|когда удобно|ынгайлы уакытта|кез келген уакытта|flexibel",
	}
}
