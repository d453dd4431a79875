package cells

import (
	"slices"
	"strings"

	"aina/catalog/text"
)

// stateWords lists what tables write for the states of an opportunity, folded, each
// once: what is found as a whole cell, and, ending with a hyphen, stems that a cell may
// have anywhere before other words. "full" is the state inactive, said of places.
func stateWords() map[string]string {
	return map[string]string{
		"active": "published|publish|current|approved|available-|recruiting|now recruiting|actively recruiting|accepting-|accepting applications|accepting volunteers|" +
			"live|running|in progress|ongoing|vacant|needed|urgent-|new|open for registration|open until filled|registration open|enabled|offen|aktiv|frei|open-|" +
			"recruit-|need-|seek-|always-|join-|apply now-|" +
			"опубликован|опубликована|опубликовано|размещен|размещена|размещено|открыт-|открыта|открыто|открытая|идет набор-|набор идет|набор открыт|открыт набор|" +
			"набор|регистрация открыта|активно|активный|активна|активен|актуально|актуальна|актуален|в наборе|ищем-|ищем волонтеров|нужны волонтеры|есть места-|" +
			"места есть|действует|в работе|срочно|новая|новое|ашык-|ашык тур|белсенди-|кабылдау ашык|кабылдау журуде|кабылдау журип жатыр|орын бар-|тиркелу ашык|" +
			"жарияланды|набор ид-|нужн-|актуальн-|актив-|срочн-|набираем-|ждем-|издей-|керек-|кажет-|журип-|кабылда-",
		"full": "no places-|no place|no spots-|no slots|no seats|no openings|no vacancies|no vacancy|no more places|no more spots|full-|fully booked|sold out|filled-|" +
			"closed|all taken|ausgebucht|voll|belegt|" +
			"мест нет-|нет мест-|мест больше нет|мест не осталось|не осталось мест|места закончились|места заняты|все занято|все места заняты|свободных мест нет|" +
			"нет свободных мест|набор закрыт|группа набрана|набор завершен|закрыто|заполнено|набрали|набраны|орын жок-|орын калмады|бос орын жок|орындар толды|" +
			"орын толды|толды-|толып кетти|орындар бос емес|калган жок|калмады|кабылдау аякталды|жиналды",
		"inactive": "position filled|booked|closed for registration|registration closed|no longer needed|no longer available|not available|unavailable|not active-|" +
			"not recruiting|not open-|inactive|completed|complete|finished|done|expired-|cancelled|canceled|archived|archive|ended-|over-|past|draft-|unpublished|" +
			"hidden|deleted|removed|withdrawn|pending|pending review|rejected|waitlist-|waiting list-|disabled|taken-|geschlossen|besetzt|beendet|abgesagt|" +
			"archiviert|clos-|cancel-|no longer-|not accept-|not recruit-|archiv-|finish-|complet-|wait list-|no vacanc-|" +
			"закрыт|закрыта|закрытая|набор закончен|набор окончен|набор закрыта|регистрация закрыта|регистрация завершена|заполнен|укомплектовано|укомплектован|" +
			"неактивно|неактивный|неактивна|не активно|неактуально|не актуально|завершено|завершен|завершена|окончено|прошло|прошел-|прошла|проведено|отменено|" +
			"отменен|отменена|архив-|в архиве|архивировано|черновик-|не опубликовано|скрыто|удалено|на модерации|на проверке|снято|жабык|жабылды|жабылган|аякталды|" +
			"аякталган|битти-|толган-|кабылдау жабык|тиркелу жабык|тиркелу аякталды|мурагат-|мурагатта|белсенди емес-|отип кетти|болдырылмады|закры-|набран-|" +
			"набрал-|набор окон-|набор завер-|набор закон-|заполн-|укомплект-|полная команда-|заверш-|законч-|окончен-|отмен-|прошл-|проведен-|выполнен-|неактив-|" +
			"неактуальн-|не актив-|не актуальн-|стоп-|не нужн-|больше не-|не набир-|не ищем-|лист ожид-|в листе ожид-|удален-|жабы-|толык-|аякта-|орын калма-|" +
			"болдырыл-|керек емес-|ашык емес-|кажет емес-|кезекте-",
		"temporarily_closed": "on hold-|onhold|hold-|paused|suspended|temporarily closed|temporarily paused|postponed|not now|seasonal break|pausiert|paus-|suspend-|postpon-|" +
			"seasonal-|temporar-|coming soon-|starts soon-|opens-|" +
			"приостановлено|приостановлен|приостановлена|на паузе|пауза|временно закрыт|временно закрыта|временно не набираем|отложено|перенесено|заморожено|" +
			"токтатылды|уакытша токтатылды|уакытша жабык|кейинге калдырылды|узилис|пауз-|приостан-|временно-|отлож-|перенес-|замороз-|сезонн-|токтат-|токтап-|токтаган-|уакытша-|" +
			"кейинге-|маусымды-|скоро-|жакында-|откроется-|откроем-|ашылады-",
	}
}

// statesOf lists the words of a state without their hyphens.
func statesOf(name string) []string {
	return strings.Split(strings.TrimSuffix(strings.ReplaceAll(stateWords()[name], "-|", "|"), "-"), "|")
}

// statusOf returns the state that the words of a list mean.
func statusOf(name string) string {
	if name == "full" {
		return "inactive"
	}
	return name
}

// hasStem reports whether a folded text has a word that begins with a stem of a state.
func hasStem(folded, state string) bool {
	for word := range strings.SplitSeq(stateWords()[state], "|") {
		if stem, ok := strings.CutSuffix(word, "-"); ok && strings.Contains(folded, " "+stem) {
			return true
		}
	}
	return false
}

// Status reads what a cell says of the state of an opportunity in words that are in no
// list: "Position closed", "пауза до мая", "іздейміз". Nothing where its words
// contradict each other.
func Status(cell string) (status string, ok bool) {
	folded := " " + text.Fold(cell)
	has := func(words ...string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(folded, " "+w) })
	}
	paused, open := hasStem(folded, "temporarily_closed"), hasStem(folded, "active")
	closed := hasStem(folded, "inactive") || hasStem(folded, "full")
	switch {
	case paused && !closed, paused && has("временно", "уакытша", "temporar"):
		return "temporarily_closed", true
	case closed && !paused && (!open || has("не ", "нет ", "больше не", "no longer", "not ", "емес", "жок")):
		return "inactive", true
	case open && !closed && !paused:
		return "active", true
	}
	return "", false
}
