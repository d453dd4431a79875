package check

import (
	"aina/catalog"
	"aina/catalog/source"
)

// wordings lists every wording of this package, for a test that walks them.
func wordings() []source.Wording {
	return []source.Wording{
		sayCutText(), saySwallowed(), sayOldMeaning(), sayHoursOnce(), sayDurationOften(), sayRemoteCity(),
		sayNoFirstStep(), sayNoWayToApply(), sayNoMotives(), sayNearDuplicate(), sayNearDuplicateAcross(),
		sayEnded(), sayNeverVerified(), sayStale(), sayFutureDate(), sayUnknownAllow(), sayMissingTranslation(), saySameTranslation(), sayUnprotectedContact(),
	}
}

func say(en, ru, kk, hintEn, hintRu, hintKk string) source.Wording {
	return source.Wording{
		Message: catalog.Text{En: en, Ru: ru, Kk: kk},
		Hint:    catalog.Text{En: hintEn, Ru: hintRu, Kk: hintKk},
	}
}

func sayCutText() source.Wording {
	return say(
		`The text ends here: what follows the # is taken for a comment.`,
		`Текст на этом обрывается: всё после # считается комментарием.`,
		`Мәтін осы жерде үзіледі: # белгісінен кейінгісі түсініктеме деп саналады.`,
		`Put the whole text in quotes; if it is a comment, write a space after the #.`,
		`Возьмите весь текст в кавычки; если это комментарий, поставьте после # пробел.`,
		`Бүкіл мәтінді тырнақшаға алыңыз; түсініктеме болса, # белгісінен кейін бос орын қойыңыз.`)
}

func saySwallowed() source.Wording {
	return say(
		`This is taken for a comment, as it begins with a #; the key has no value.`,
		`Это считается комментарием, потому что начинается с #; у ключа нет значения.`,
		`Бұл # белгісінен басталғандықтан түсініктеме деп саналады; кілттің мәні жоқ.`,
		`Put the whole text in quotes; if it is a comment, write a space after the #.`,
		`Возьмите весь текст в кавычки; если это комментарий, поставьте после # пробел.`,
		`Бүкіл мәтінді тырнақшаға алыңыз; түсініктеме болса, # белгісінен кейін бос орын қойыңыз.`)
}

func sayOldMeaning() source.Wording {
	return say(
		`“{value}” is a text here, but some programs read it as {near}.`,
		`«{value}» здесь — текст, но некоторые программы прочтут это как {near}.`,
		`«{value}» мұнда — мәтін, бірақ кейбір бағдарлама оны {near} деп оқиды.`,
		`Put it in quotes: "{value}".`,
		`Возьмите это в кавычки: "{value}".`,
		`Оны тырнақшаға алыңыз: "{value}".`)
}

func sayHoursOnce() source.Wording {
	return say(
		`Hours per week are given for something that is done once.`,
		`Часы в неделю указаны для дела, которое делают один раз.`,
		`Бір-ақ рет істелетін іске апталық сағат көрсетілген.`,
		`Say how long it takes, duration: PT3H, or choose another schedule.`,
		`Укажите, сколько оно длится, duration: PT3H, или выберите другое schedule.`,
		`Қанша уақыт алатынын жазыңыз, duration: PT3H, немесе schedule жолына басқа сөз таңдаңыз.`)
}

func sayDurationOften() source.Wording {
	return say(
		`A duration is given for something that is not done once.`,
		`Длительность указана для дела, которое делают не один раз.`,
		`Бір реттік емес іске ұзақтық көрсетілген.`,
		`Say how many hours a week it takes, hours_per_week: 2, or write schedule: one_off.`,
		`Укажите, сколько часов в неделю оно занимает, hours_per_week: 2, или напишите schedule: one_off.`,
		`Аптасына неше сағат алатынын жазыңыз, hours_per_week: 2, немесе schedule: one_off деп көрсетіңіз.`)
}

func sayRemoteCity() source.Wording {
	return say(
		`It says both that one helps from home and that it is in {city}.`,
		`Сказано и что помогать можно из дома, и что это здесь: {city}.`,
		`Үйден көмектесуге болады делінген, сонымен бірге орны да көрсетілген: {city}.`,
		`Remove the city if the place does not matter, or write remote: false.`,
		`Уберите город, если место не важно, или напишите remote: false.`,
		`Орны маңызды болмаса, қаланы алып тастаңыз немесе remote: false деп жазыңыз.`)
}

func sayNoFirstStep() source.Wording {
	return say(
		`It does not say what to do first.`,
		`Не сказано, с чего начать.`,
		`Неден бастау керегі айтылмаған.`,
		`Add first_step: one small thing that can be done this week.`,
		`Добавьте first_step: одно маленькое действие на эту неделю.`,
		`first_step қосыңыз: осы аптада істеуге болатын бір шағын іс.`)
}

func sayNoWayToApply() source.Wording {
	return say(
		`It does not say how to sign up.`,
		`Не сказано, как записаться.`,
		`Қалай жазылуға болатыны айтылмаған.`,
		`Add how_to_apply, or an address: url, email or phone.`,
		`Добавьте how_to_apply или контакт: url, email или phone.`,
		`how_to_apply немесе байланыс жолын қосыңыз: url, email немесе phone.`)
}

func sayNoMotives() source.Wording {
	return say(
		`It does not say what it gives the volunteer, so that can only be estimated and counts for less.`,
		`Не сказано, что это даёт волонтёру: остаётся оценить примерно, а это весит меньше.`,
		`Еріктіге не беретіні айтылмаған: оны болжауға ғана болады, ал болжам азырақ ескеріледі.`,
		`Add motives, each from 0 to 3: motives: {enjoyment: 3, social: 2}.`,
		`Добавьте motives, каждый от 0 до 3: motives: {enjoyment: 3, social: 2}.`,
		`motives қосыңыз, әрқайсысы 0-ден 3-ке дейін: motives: {enjoyment: 3, social: 2}.`)
}

func sayNearDuplicate() source.Wording {
	return say(
		`This is almost the same as “{id}” of the same organisation, on line {line}.`,
		`Почти то же, что «{id}» той же организации в строке {line}.`,
		`Бұл сол ұйымның {line}-жолдағы «{id}» жазбасымен бірдей дерлік.`,
		`Keep one of the two, or let the titles say what differs.`,
		`Оставьте одну из двух записей или покажите в названиях, чем они различаются.`,
		`Екеуінің бірін қалдырыңыз немесе айырмасын атауында көрсетіңіз.`)
}

func sayNearDuplicateAcross() source.Wording {
	return say(
		`This is almost the same as “{id}” of the same organisation, in {file} on line {line}.`,
		`Почти то же, что «{id}» той же организации: файл {file}, строка {line}.`,
		`Бұл сол ұйымның «{id}» жазбасымен бірдей дерлік: {file} файлы, {line}-жол.`,
		`Keep one of the two, or let the titles say what differs.`,
		`Оставьте одну из двух записей или покажите в названиях, чем они различаются.`,
		`Екеуінің бірін қалдырыңыз немесе айырмасын атауында көрсетіңіз.`)
}

func sayEnded() source.Wording {
	return say(
		`It was over on {date}.`,
		`Это закончилось {date}.`,
		`Бұл {date} күні аяқталған.`,
		`Give it a new date, or write status: inactive.`,
		`Укажите новую дату или напишите status: inactive.`,
		`Жаңа күнін көрсетіңіз немесе status: inactive деп жазыңыз.`)
}

func sayNeverVerified() source.Wording {
	return say(
		`Nobody has said when this opening was last looked at.`,
		`Не указано, когда это предложение проверяли.`,
		`Бұл ұсыныстың қашан тексерілгені айтылмаған.`,
		`Make sure that it is true, then add verified_on with the day.`,
		`Убедитесь, что всё верно, и добавьте verified_on с датой.`,
		`Бәрі дұрыс екеніне көз жеткізіп, verified_on жолына күнін жазыңыз.`)
}

func sayStale() source.Wording {
	return say(
		`This opening was last looked at {days} days ago; the limit is {limit}.`,
		`Дней с последней проверки этого предложения: {days}; предел: {limit}.`,
		`Бұл ұсыныс соңғы тексерілгелі өткен күн саны: {days}; шегі: {limit}.`,
		`Make sure that it is still true, then put the day in verified_on.`,
		`Убедитесь, что всё по-прежнему верно, и обновите дату в verified_on.`,
		`Бәрі әлі дұрыс екеніне көз жеткізіп, verified_on күнін жаңартыңыз.`)
}

func sayFutureDate() source.Wording {
	return say(
		`It says that somebody looked on {date}, and that day is after {today}.`,
		`Указано, что проверка была {date}, а этот день позже, чем {today}.`,
		`Тексерілген күні {date} деп көрсетілген, ал ол {today} күнінен кейін.`,
		`Put the day on which somebody looked in verified_on.`,
		`Укажите в verified_on день, когда это действительно проверили.`,
		`verified_on жолына шынымен тексерілген күнді жазыңыз.`)
}

func sayUnknownAllow() source.Wording {
	return say(
		`This comment allows “{code}”, and there is no such rule.`,
		`Комментарий разрешает «{code}», а такого правила нет.`,
		`Түсініктеме «{code}» ережесіне рұқсат береді, ал ондай ереже жоқ.`,
		`Copy the code from the brackets at the end of the warning, or delete the comment.`,
		`Скопируйте код из скобок в конце предупреждения или удалите комментарий.`,
		`Кодты ескертудің соңындағы жақшадан көшіріп алыңыз немесе түсініктемені өшіріңіз.`)
}

func sayUnknownAllowNear() source.Wording {
	w := sayUnknownAllow()
	w.Hint = source.DidYouMean().Hint
	return w
}

func sayMissingTranslation() source.Wording {
	return say(
		`“{key}” is missing in these languages: {missing}.`,
		`У «{key}» нет текста на этих языках: {missing}.`,
		`«{key}» мәтіні мына тілдерде жоқ: {missing}.`,
		`Add the translation; until then readers see another language.`,
		`Добавьте перевод; пока его нет, читатель увидит другой язык.`,
		`Аудармасын қосыңыз; әзірге оқырман басқа тілдегісін көреді.`)
}

func saySameTranslation() source.Wording {
	return say(
		`The text is the same in {first} and in {second}.`,
		`Текст одинаковый в {first} и в {second}.`,
		`{first} мен {second} тілдеріндегі мәтін бірдей.`,
		`Translate it, or remove this line until there is a translation.`,
		`Переведите его или уберите эту строку, пока перевода нет.`,
		`Оны аударыңыз немесе аудармасы болғанша бұл жолды алып тастаңыз.`)
}

func sayUnprotectedContact() source.Wording {
	return say(
		`Volunteers are alone with people who need protection, and nothing is said of how they are protected.`,
		`Волонтёр остаётся наедине с теми, кому нужна защита, а как их защищают, не сказано.`,
		`Ерікті қорғауға мұқтаж адамдармен оңаша қалады, ал олардың қалай қорғалатыны айтылмаған.`,
		`Add safeguards, such as [two_adults], or background_check: required.`,
		`Добавьте safeguards, например [two_adults], или background_check: required.`,
		`safeguards қосыңыз, мысалы [two_adults], немесе background_check: required.`)
}
