package kk

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func cliCheck() words.CLICheck {
	return words.CLICheck{
		Command: words.CLICommand{
			Use: "check [ФАЙЛ…|-]", Short: "Каталогта не қате, қай жерде және қалай түзетуге болатынын айту",
			Long: "Файлдарды, ішіндегі барлық .yaml және .yml файлымен қоса қалталарды, ал - жазылса, стандартты кірісті оқып, барлық кемшілікті бірден айтады: әрқайсысының жол нөмірі мен кеңесі бар. Файл не қалта көрсетілмесе, --catalog не AINA_CATALOG каталогтарын, олар да болмаса, Айнамен бірге келетінін тексереді.\n" +
				"Пішін қатесі не зиян келтіруі мүмкін нәрсе болса, жазба каталогқа енбейді; мағына қатесінде сол мән ғана түсіп қалады, жазбаның өзі қалады; ескерту қайта қарауды сұрайды. Күн бүгінгі не --as-of бойынша алынады.\n" +
				"Үстіңгі жолдағы түсініктеме ескертуді өшіреді, бірақ қатені өшірмейді: # aina: allow КОД\n" +
				"Табылғаны стандартты шығысқа, саны қателер ағынына шығады. json — file, line, column, end_column, severity, code, message, hint өрістері бар тізім; бағандар 1-ден бастап таңбамен есептеледі. github өзгерген жолдардың қасына белгі қояды; sarif — басқа бағдарламаларға арналған.\n" +
				"Аяқталу коды: 0 — түзететін ештеңе жоқ, 1 — қате бар (--strict болса, ескерту де), 2 — бірдеңе оқылмайды. Барлық өріс пен ереже: aina help catalog.",
			Example: "aina check catalog.yaml\n" +
				"aina check --strict our-catalog/\n" +
				"aina check --explain near-duplicate\n" +
				"aina check --format github ."},
		Format: "табылғанын көрсету түрі; `ТҮР`: text, json, github не sarif", Strict: "аяқталу кодында ескертуді де қате деп санау",
		Stale: "ұсынысты неше күннен кейін қайта тексеру керек; `КҮН`: 0 не одан көп", Explain: "`КОД` деген кодты мысалмен түсіндіру",
		Errors: text.Plural{Other: "{n} қате"}, Warnings: text.Plural{Other: "{n} ескерту"}, And: "{errors}, {warnings}.",
		More: "Кодтың мағынасы: aina check --explain КОД", Fine: text.Plural{Other: "Түзететін ештеңе жоқ: {n} іс дұрыс."},
		UnknownCode: "«{name}» деген код жоқ. Барлық код: aina help catalog.",
		Topic:       "Каталог қалай құрылады, барлық өріс пен ереже: aina help catalog",
	}
}
