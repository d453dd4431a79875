package kk

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func cliDesk() words.CLIDesk {
	return words.CLIDesk{
		Verify: words.CLICommand{
			Use: "verify ID…", Short: "Жазбалар қаралды, әлі де дұрыс деп белгілеу",
			Long: "Аталған әр жазбаның verified_on өрісіне бүгінгі күнді, ал айтсаңыз, verified_by өрісіне кім қарағанын жазады. Файлдағы қалғанының бәрі байтына дейін сол күйінде қалады.\n" +
				"Жазбалар --catalog не AINA_CATALOG көрсеткен файлдардан ізделеді. Біреуі табылмаса, ештеңе жазылмайды.\n" +
				"--retire қосылса, енді ұсынылмайтын жазба defunct күйін алады: файлда қалады, бірақ ешкімге көрсетілмейді.",
			Example: "aina verify shelter-dog-walker --catalog catalog.yaml --by Айгүл\n" +
				"aina verify old-fair --retire --catalog catalog.yaml"},
		Add: words.CLICommand{
			Use: "add", Short: "Каталогқа іс қосу",
			Long: "Іс туралы өріс-өріспен сұрап, оны қосады: экранда не --accessible арқылы жай мәтінмен. --from-answers берілсе, жауаптар файлынан бір істі оқып, тексеріп, каталог тізімінің соңына жазады. Онда бар нәрсенің бір байты да өзгермейді.\n" +
				"Жауаптар — бір жазбаның өрістері жоғарғы деңгейде тұрған YAML; - берілсе, стандартты кірістен оқылады. Барлық өріс: aina help catalog. Қате болса, ештеңе жазылмайды; ескертулер айтылады.\n" +
				"Файл — -o, ал ол болмаса, --catalog көрсеткені; ол әлі жоқ болса, жаңадан ашылады.",
			Example: "aina add --from-answers entry.yaml --catalog catalog.yaml\n" +
				"aina add --from-answers - -o catalog.yaml < entry.yaml"},
		Schema: words.CLICommand{
			Use: "schema", Short: "Каталогтың JSON Schema сызбасын мәтін редакторлары үшін шығару",
			Long: "Сызба болса, редактор өрістер мен сөздерді толықтырады, оларды --lang тілінде түсіндіреді, сай келмейтінінің астын сызады. Бұл — JSON Schema, draft-07.\n" +
				"Оны каталогтың қасына сақтап, каталогтың бірінші жолында көрсетіңіз: # yaml-language-server: $schema=aina.schema.json",
			Example: "aina schema > aina.schema.json\naina schema --lang kk --catalog catalog.yaml > aina.schema.json"},
		By: "қараған адамның `АТЫ`", Retire: "енді ұсынылмайды деп белгілеу (status: defunct)",
		FromAnswers: "өрістерді `ФАЙЛ` деген файлдан, ал - берілсе, стандартты кірістен оқу", Output: "`ФАЙЛ` деген файлға қосу",
		Fix: "дұрыс жауабы біреу-ақ болатынын сол файлдың өзінде түзетіп, не өзгергенін көрсету", Verified: "{id}: қаралды, {date} ({file})",
		Retired: "{id}: енді ұсынылмайды, күйі defunct ({file})", Added: "{id} жазбасы мына файлға қосылды: {file}",
		Fixed: text.Plural{Other: "{n} қате түзетілді: {file}"}, NoneFixed: "Дұрыс жауабы біреу-ақ болатын ештеңе жоқ; ештеңе өзгертілмеді.",
		FixStopped:    "{file}: әрі қарай түзету мүмкін емес, өйткені {line}-жол мәнге * арқылы сілтейді. Ол жерге мәннің өзін жазып, қайталап көріңіз.",
		NoFile:        "Айнамен бірге келетін каталогты өзгертуге болмайды. Өз файлыңызды көрсетіңіз: aina {command} --catalog ФАЙЛ.",
		OneFile:       "Іс бір файлға қосылады. Оны көрсетіңіз: -o ФАЙЛ.",
		NoID:          "Қараған жазбаларыңызды атаңыз: aina verify ID. Барлық id: aina list.",
		UnknownID:     "Каталогта «{id}» деген жазба жоқ, сондықтан ештеңе жазылмады.",
		NoAnswers:     "Жауаптар файлын көрсетіңіз: aina add --from-answers ФАЙЛ. Немесе сұрақтарға бір-бірлеп жауап беріңіз: aina add --accessible.",
		FixNeedsFiles: "--fix файлдың өзін өзгертеді: стандартты кірісті емес, файлды не қалтаны көрсетіңіз.",
	}
}
