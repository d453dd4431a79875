package check

import "aina/catalog/source"

// freshnessRules look at openings only, but for future-date: entries that name
// an organisation and are not retired (inactive or defunct).
func freshnessRules() []Rule {
	return []Rule{
		{Ended, source.Warning, Freshness,
			t(`The last day of this opening has passed. Something done once is over after its start_date.`, `Последний день этого предложения прошёл. Разовое дело заканчивается в свой start_date.`, `Бұл ұсыныстың соңғы күні өтіп кеткен. Бір реттік іс start_date күнінен кейін аяқталады.`),
			t(`It is kept from people by itself, but it fills the file and hides what is missing.`, `Людям его уже не показывают, но оно занимает место и скрывает, чего не хватает.`, `Ол адамдарға енді көрсетілмейді, бірақ орын алып, не жетіспейтінін жасырады.`),
			t(`Give it new dates if it comes again, or write status: inactive.`, `Если это повторится, укажите новые даты; если нет, напишите status: inactive.`, `Қайта болса, жаңа күндерін жазыңыз, болмаса status: inactive деп көрсетіңіз.`),
			"organization: {name: Friends of Animals}\nverified_on: 2026-11-01\nend_date: 2026-11-15\n", "organization: {name: Friends of Animals}\nverified_on: 2026-11-01\nend_date: 2027-11-15\n"},
		{NeverVerified, source.Warning, Freshness,
			t(`An organisation is named, but not the day when somebody made sure that the opening is real.`, `Организация указана, а день, когда кто-то убедился, что предложение настоящее, — нет.`, `Ұйым көрсетілген, бірақ ұсыныстың рас екеніне біреу көз жеткізген күн жоқ.`),
			t(`Openings change within weeks; people should know how old the news is.`, `Предложения меняются за недели; людям важно знать, насколько свежи сведения.`, `Ұсыныстар бірнеше аптада өзгереді; адамдар дерек қаншалықты жаңа екенін білуі керек.`),
			t(`Look at its page or call, then add verified_on, or say aina verify ID.`, `Откройте страницу или позвоните, затем добавьте verified_on или выполните aina verify ID.`, `Бетін қараңыз не қоңырау шалыңыз, сосын verified_on қосыңыз немесе aina verify ID деп жазыңыз.`),
			"organization: {name: Friends of Animals}\n", "organization: {name: Friends of Animals}\nverified_on: 2026-11-01\n"},
		{Stale, source.Warning, Freshness,
			t(`More days than allowed have passed since somebody looked at the opening: 180, or what --stale says.`, `С последней проверки прошло больше дней, чем можно: 180 или сколько указано в --stale.`, `Соңғы тексергеннен бері рұқсат етілгеннен көп күн өтті: 180 немесе --stale кілтінде көрсетілгені.`),
			t(`Telephone numbers die, people move on, and newcomers meet silence.`, `Телефоны меняются, люди уходят, и новички натыкаются на тишину.`, `Телефон ауысады, адамдар кетеді, жаңадан келгендер жауап таппайды.`),
			t(`Look at its page or call, then put the day in verified_on, or say aina verify ID.`, `Откройте страницу или позвоните, затем обновите verified_on или выполните aina verify ID.`, `Бетін қараңыз не қоңырау шалыңыз, сосын verified_on күнін жаңартыңыз немесе aina verify ID деп жазыңыз.`),
			"organization: {name: Friends of Animals}\nverified_on: 2026-01-01\n", "organization: {name: Friends of Animals}\nverified_on: 2026-11-01\n"},
		{FutureDate, source.Warning, Freshness,
			t(`verified_on is later than the day of the check: today, or what --as-of says.`, `verified_on позже дня проверки: сегодняшнего или указанного в --as-of.`, `verified_on тексеру күнінен кейін тұр: ол — бүгін немесе --as-of кілтінде көрсетілген күн.`),
			t(`A wrong year would keep the opening fresh for long after people have stopped answering.`, `С неверным годом предложение долго будет казаться свежим, хотя на него уже никто не отвечает.`, `Жылы қате болса, ұсыныс жауап беретін ешкім қалмаса да, ұзақ уақыт жаңа болып көрінеді.`),
			t(`Write the day on which somebody looked, or say aina verify ID.`, `Укажите день, когда это проверили, или выполните aina verify ID.`, `Тексерілген күнін жазыңыз немесе aina verify ID деп жазыңыз.`),
			"organization: {name: Friends of Animals}\nverified_on: 2027-11-01\n", "organization: {name: Friends of Animals}\nverified_on: 2026-11-01\n"},
	}
}

// languageRules look at texts that are given for each language. A text without
// languages is nobody's translation and is left in peace.
func languageRules() []Rule {
	return []Rule{
		{MissingTranslation, source.Warning, Languages,
			t(`A text is given in some of the three languages, but not in all.`, `Текст есть на одних из трёх языков, но не на всех.`, `Мәтін үш тілдің кейбірінде ғана бар.`),
			t(`Readers of the missing language see another one: Kazakh falls back to Russian, then to English.`, `Читатели увидят другой язык: вместо казахского — русский, затем английский.`, `Оқырман басқа тілді көреді: қазақшаның орнына орысша, сосын ағылшынша шығады.`),
			t(`Add the translation, or use one plain text if there is no language to it.`, `Добавьте перевод или оставьте один простой текст, если язык не важен.`, `Аудармасын қосыңыз немесе тілі маңызды болмаса, бір жай мәтін қалдырыңыз.`),
			"summary: {en: An hour outside., ru: Час на улице.}\n", "summary: {en: An hour outside., ru: Час на улице., kk: Далада бір сағат.}\n"},
		{SameTranslation, source.Warning, Languages,
			t(`Two languages hold the same text of several words. Names and single words may well be the same and are not looked at.`, `На двух языках стоит один и тот же текст из нескольких слов. Названия (name) и отдельные слова могут совпадать и не проверяются.`, `Екі тілде бірнеше сөзден тұратын бірдей мәтін тұр. Атаулар (name) мен жеке сөздер бірдей бола береді, олар тексерілмейді.`),
			t(`It was copied and never translated, and now nobody is told that it is missing.`, `Его скопировали и не перевели, и теперь не видно, что перевода нет.`, `Ол көшірілген, бірақ аударылмаған, енді аударманың жоқ екені көрінбейді.`),
			t(`Translate it, or remove the copy until it is translated.`, `Переведите или уберите копию, пока перевода нет.`, `Аударыңыз немесе аударылғанша көшірмесін алып тастаңыз.`),
			"summary: {en: Час на улице., ru: Час на улице., kk: Далада бір сағат.}\n", "summary: {en: An hour outside., ru: Час на улице., kk: Далада бір сағат.}\n"},
	}
}
