package words

import (
	"aina/catalog"
	"aina/catalog/text"
)

// CLICheck is what `aina check` says beside the problems themselves.
type CLICheck struct {
	Command                        CLICommand
	Format, Strict, Stale, Explain string      // the flags
	Errors, Warnings               text.Plural // what was found
	And                            string      // {errors} {warnings}
	More                           string      // where a code is explained
	Fine                           text.Plural // nothing was found: opportunities
	UnknownCode                    string      // {name}
	Topic                          string      // `aina help catalog`, a line for the page of help
}

func checkIn(l catalog.Lang) CLICheck {
	switch l {
	case catalog.Russian:
		return checkRu()
	case catalog.Kazakh:
		return checkKk()
	default:
		return checkEn()
	}
}

func checkEn() CLICheck {
	return CLICheck{
		Command: CLICommand{"check [PATH…|-]", "Say what is wrong in a catalog, where, and how to mend it",
			"Reads files, folders with all .yaml and .yml files in them, or the standard input with -, and tells all problems at once, each with its line and the way out. Without a path it checks the catalogs of --catalog or AINA_CATALOG, or else the one that comes with Aina.\n" +
				"An error of shape, or one that could do harm, keeps an entry out of the catalog; an error of sense drops one value; a warning asks you to look again. The day for dates is today, or --as-of.\n" +
				"A comment on the line above silences a warning, never an error: # aina: allow CODE\n" +
				"Problems go to the standard output, the count to the error stream. json is a list with file, line, column, end_column, severity, code, message and hint; columns count characters from 1. github makes notes beside the lines of a change; sarif is for other programs.\n" +
				"The exit code is 0 if nothing needs mending, 1 if there are errors (with --strict also warnings), 2 if something cannot be read. All fields and rules: aina help catalog.",
			"aina check catalog.yaml\naina check --strict our-catalog/\naina check --explain near-duplicate\naina check --format github ."},
		Format:      "`FORM` of the problems: text, json, github or sarif",
		Strict:      "let warnings count as errors for the exit code",
		Stale:       "ask to look again at openings after this many days, `DAYS` of 0 or more",
		Explain:     "explain this `CODE`, with an example",
		Errors:      text.Plural{One: "{n} error", Other: "{n} errors"},
		Warnings:    text.Plural{One: "{n} warning", Other: "{n} warnings"},
		And:         "{errors}, {warnings}.",
		More:        "What a code means: aina check --explain CODE",
		Fine:        text.Plural{One: "Nothing to mend: {n} opportunity is in order.", Other: "Nothing to mend: {n} opportunities are in order."},
		UnknownCode: "There is no code “{name}”. All codes: aina help catalog.",
		Topic:       "How a catalog is made, with every field and every rule: aina help catalog",
	}
}

func checkRu() CLICheck {
	return CLICheck{
		Command: CLICommand{"check [ПУТЬ…|-]", "Сказать, что в каталоге не так, где и как исправить",
			"Читает файлы, папки со всеми файлами .yaml и .yml или, если указан -, стандартный ввод и называет все замечания сразу: каждое со строкой и подсказкой. Без пути проверяет каталоги из --catalog или AINA_CATALOG, а если их нет — тот, что идёт вместе с Aina.\n" +
				"Из-за ошибки формы или того, что может навредить, запись не попадает в каталог; из-за ошибки смысла пропадает одно значение; предупреждение просит посмотреть ещё раз. День для дат — сегодня или --as-of.\n" +
				"Комментарий строкой выше отключает предупреждение, но не ошибку: # aina: allow КОД\n" +
				"Замечания идут в стандартный вывод, итог — в поток ошибок. json — список с полями file, line, column, end_column, severity, code, message и hint; столбцы считаются в знаках с 1. github ставит пометки рядом со строками правки; sarif — для других программ.\n" +
				"Код завершения: 0 — исправлять нечего, 1 — есть ошибки (с --strict и предупреждения), 2 — что-то не читается. Все поля и правила: aina help catalog.",
			"aina check catalog.yaml\naina check --strict our-catalog/\naina check --explain near-duplicate\naina check --format github ."},
		Format:      "вид замечаний; `ВИД`: text, json, github или sarif",
		Strict:      "считать предупреждения ошибками для кода завершения",
		Stale:       "через сколько дней просить проверить предложение снова; `ДНЕЙ`: 0 или больше",
		Explain:     "объяснить этот `КОД` на примере",
		Errors:      text.Plural{One: "{n} ошибка", Few: "{n} ошибки", Many: "{n} ошибок", Other: "{n} ошибки"},
		Warnings:    text.Plural{One: "{n} предупреждение", Few: "{n} предупреждения", Many: "{n} предупреждений", Other: "{n} предупреждения"},
		And:         "{errors}, {warnings}.",
		More:        "Что значит код: aina check --explain КОД",
		Fine:        text.Plural{One: "Исправлять нечего: {n} дело в порядке.", Few: "Исправлять нечего: {n} дела в порядке.", Many: "Исправлять нечего: {n} дел в порядке.", Other: "Исправлять нечего: {n} дела в порядке."},
		UnknownCode: "Нет кода «{name}». Все коды: aina help catalog.",
		Topic:       "Как устроен каталог, все поля и правила: aina help catalog",
	}
}

func checkKk() CLICheck {
	return CLICheck{
		Command: CLICommand{"check [ЖОЛ…|-]", "Каталогта не қате, қай жерде және қалай түзетуге болатынын айту",
			"Файлдарды, ішіндегі барлық .yaml және .yml файлымен қалталарды, ал - жазылса, стандартты кірісті оқып, барлық ескертуді бірден айтады: әрқайсысы жолымен, кеңесімен. Жол көрсетілмесе, --catalog не AINA_CATALOG каталогтарын, олар да болмаса, Айнамен бірге келетінін тексереді.\n" +
				"Пішін қатесі не зиян келтіруі мүмкін нәрсе болса, жазба каталогқа енбейді; мағына қатесінде бір мән ғана алынады; ескерту қайта қарауды сұрайды. Күн бүгінгі не --as-of бойынша алынады.\n" +
				"Үстіңгі жолдағы түсініктеме ескертуді өшіреді, бірақ қатені өшірмейді: # aina: allow КОД\n" +
				"Ескертулер стандартты шығысқа, саны қателер ағынына шығады. json — file, line, column, end_column, severity, code, message, hint өрістері бар тізім; бағандар 1-ден бастап таңбамен есептеледі. github өзгерген жолдардың қасына белгі қояды; sarif — басқа бағдарламаларға арналған.\n" +
				"Аяқталу коды: 0 — түзететін ештеңе жоқ, 1 — қате бар (--strict болса, ескерту де), 2 — бірдеңе оқылмайды. Барлық өріс пен ереже: aina help catalog.",
			"aina check catalog.yaml\naina check --strict our-catalog/\naina check --explain near-duplicate\naina check --format github ."},
		Format:      "ескертулердің түрі; `ТҮР`: text, json, github не sarif",
		Strict:      "аяқталу кодында ескертуді де қате деп санау",
		Stale:       "ұсынысты неше күннен кейін қайта тексеру керек; `КҮН`: 0 не одан көп",
		Explain:     "осы кодты мысалмен түсіндіру; `КОД`",
		Errors:      text.Plural{Other: "{n} қате"},
		Warnings:    text.Plural{Other: "{n} ескерту"},
		And:         "{errors}, {warnings}.",
		More:        "Кодтың мағынасы: aina check --explain КОД",
		Fine:        text.Plural{Other: "Түзететін ештеңе жоқ: {n} іс дұрыс."},
		UnknownCode: "«{name}» деген код жоқ. Барлық код: aina help catalog.",
		Topic:       "Каталог қалай құрылады, барлық өріс пен ереже: aina help catalog",
	}
}
