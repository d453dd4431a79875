package words

import (
	"aina/catalog"
	"aina/catalog/text"
)

// CLIDesk is what `aina verify`, `aina add`, `aina schema` and `aina check
// --fix` say.
type CLIDesk struct {
	Verify, Add, Schema CLICommand
	By, Retire          string      // flags of verify
	FromAnswers, Output string      // flags of add
	Fix                 string      // flag of check
	Verified            string      // {id} {file} {date}
	Retired             string      // {id} {file}
	Added               string      // {id} {file}
	Fixed               text.Plural // {n} {file}
	NoneFixed           string
	FixStopped          string // {file} {line}
	NoFile              string // a file that stands has to be named: {command}
	OneFile             string // add writes to one file
	NoID                string // verify was given none
	UnknownID           string // {id}
	NoAnswers           string
	FixNeedsFiles       string
}

func deskIn(l catalog.Lang) CLIDesk {
	switch l {
	case catalog.Russian:
		return deskRu()
	case catalog.Kazakh:
		return deskKk()
	}
	return deskEn()
}

func deskEn() CLIDesk {
	return CLIDesk{
		Verify: CLICommand{"verify ID…", "Say that you looked at entries and they still hold",
			"Writes today's date into verified_on of each entry named, and who looked into verified_by if you say so. All else in the file stays byte for byte.\n" +
				"The entries are looked for in the files of --catalog or AINA_CATALOG. If one is not found, nothing is written.\n" +
				"With --retire an entry that is no longer offered gets the status defunct: it stays in the file, and nobody is shown it.",
			"aina verify shelter-dog-walker --catalog catalog.yaml --by Aigul\naina verify old-fair --retire --catalog catalog.yaml"},
		Add: CLICommand{"add", "Add an opportunity to a catalog",
			"Reads one opportunity from a file of answers, checks it, and writes it at the end of the list in the catalog. Not a byte of what stands there changes.\n" +
				"The answers are YAML with the fields of one entry at the top; - reads them from the standard input. All fields: aina help catalog. With an error nothing is written; warnings are told.\n" +
				"The file is the one of -o, or else of --catalog; a file that is not there yet is begun.",
			"aina add --from-answers entry.yaml --catalog catalog.yaml\naina add --from-answers - -o catalog.yaml < entry.yaml"},
		Schema: CLICommand{"schema", "Print the JSON Schema of a catalog, for editors",
			"With the schema an editor completes fields and words, explains them in the language of --lang, and underlines what does not fit. It is JSON Schema, draft-07.\n" +
				"Save it beside the catalog and name it on the catalog's first line: # yaml-language-server: $schema=aina.schema.json",
			"aina schema > aina.schema.json\naina schema --lang kk --catalog catalog.yaml > aina.schema.json"},
		By:            "`NAME` of the person who looked",
		Retire:        "mark as no longer offered (status: defunct)",
		FromAnswers:   "read the fields from this `FILE`, or from the standard input with -",
		Output:        "add to this `FILE`",
		Fix:           "mend in place what has one safe answer, and show what changed",
		Verified:      "{id}: looked at on {date} ({file})",
		Retired:       "{id}: no longer offered, status defunct ({file})",
		Added:         "{id} was added to {file}.",
		Fixed:         text.Plural{One: "{n} mistake was mended in {file}.", Other: "{n} mistakes were mended in {file}."},
		FixStopped:    "{file} was not mended further: line {line} refers to a value with *. Write that value out there, then try again.",
		NoneFixed:     "Nothing has one safe answer; nothing was changed.",
		NoFile:        "The catalog that comes with Aina cannot be changed. Name a file of your own: aina {command} --catalog FILE.",
		OneFile:       "An opportunity is added to one file. Name it with -o FILE.",
		NoID:          "Name the entries you looked at: aina verify ID. All ids: aina list.",
		UnknownID:     "There is no entry “{id}” in the catalog, so nothing was written.",
		NoAnswers:     "Name the file with the answers: aina add --from-answers FILE.",
		FixNeedsFiles: "--fix changes files in place: name one, or a folder, not the standard input.",
	}
}

func deskRu() CLIDesk {
	return CLIDesk{
		Verify: CLICommand{"verify ID…", "Отметить, что записи просмотрены и всё ещё верны",
			"Записывает сегодняшнюю дату в verified_on каждой названной записи, а в verified_by — кто смотрел, если вы это укажете. Всё остальное в файле остаётся байт в байт.\n" +
				"Записи ищутся в файлах из --catalog или AINA_CATALOG. Если какой-то нет, ничего не записывается.\n" +
				"С --retire запись, которую больше не предлагают, получает статус defunct: она остаётся в файле, но никому не показывается.",
			"aina verify shelter-dog-walker --catalog catalog.yaml --by Айгуль\naina verify old-fair --retire --catalog catalog.yaml"},
		Add: CLICommand{"add", "Добавить дело в каталог",
			"Читает одно дело из файла с ответами, проверяет его и дописывает в конец списка каталога. В том, что там уже есть, не меняется ни байта.\n" +
				"Ответы — это YAML с полями одной записи на верхнем уровне; - читает их из стандартного ввода. Все поля: aina help catalog. При ошибке ничего не записывается; о предупреждениях говорится.\n" +
				"Файл — тот, что указан в -o, а иначе в --catalog; если его ещё нет, он будет создан.",
			"aina add --from-answers entry.yaml --catalog catalog.yaml\naina add --from-answers - -o catalog.yaml < entry.yaml"},
		Schema: CLICommand{"schema", "Вывести JSON Schema каталога для редакторов",
			"Со схемой редактор подсказывает поля и слова, объясняет их на языке из --lang и подчёркивает неподходящее. Это JSON Schema, draft-07.\n" +
				"Сохраните её рядом с каталогом и укажите в первой строке каталога: # yaml-language-server: $schema=aina.schema.json",
			"aina schema > aina.schema.json\naina schema --lang kk --catalog catalog.yaml > aina.schema.json"},
		By:          "`ИМЯ` того, кто смотрел",
		Retire:      "отметить, что больше не предлагается (status: defunct)",
		FromAnswers: "прочитать поля из `ФАЙЛА` или, если указан -, из стандартного ввода",
		Output:      "дописать в этот `ФАЙЛ`",
		Fix:         "исправить на месте то, где верный ответ один, и показать, что изменилось",
		Verified:    "{id}: просмотрено {date} ({file})",
		Retired:     "{id}: больше не предлагается, статус defunct ({file})",
		Added:       "Запись {id} добавлена в файл {file}.",
		Fixed: text.Plural{One: "Исправлена {n} ошибка в файле {file}.", Few: "Исправлены {n} ошибки в файле {file}.",
			Many: "Исправлено {n} ошибок в файле {file}.", Other: "Исправлено {n} ошибки в файле {file}."},
		FixStopped:    "{file}: исправлять дальше нельзя, потому что строка {line} ссылается на значение через *. Впишите там само значение и попробуйте ещё раз.",
		NoneFixed:     "Нет ничего, где верный ответ один; ничего не изменено.",
		NoFile:        "Каталог, который идёт вместе с Aina, изменить нельзя. Укажите свой файл: aina {command} --catalog ФАЙЛ.",
		OneFile:       "Дело добавляется в один файл. Укажите его: -o ФАЙЛ.",
		NoID:          "Назовите записи, которые вы просмотрели: aina verify ID. Все id: aina list.",
		UnknownID:     "В каталоге нет записи «{id}», поэтому ничего не записано.",
		NoAnswers:     "Укажите файл с ответами: aina add --from-answers ФАЙЛ.",
		FixNeedsFiles: "--fix меняет файлы на месте: укажите файл или папку, а не стандартный ввод.",
	}
}

func deskKk() CLIDesk {
	return CLIDesk{
		Verify: CLICommand{"verify ID…", "Жазбалар қаралды, әлі де дұрыс деп белгілеу",
			"Аталған әр жазбаның verified_on өрісіне бүгінгі күнді, ал айтсаңыз, verified_by өрісіне кім қарағанын жазады. Файлдағы қалғанының бәрі байтына дейін сол күйінде қалады.\n" +
				"Жазбалар --catalog не AINA_CATALOG көрсеткен файлдардан ізделеді. Біреуі табылмаса, ештеңе жазылмайды.\n" +
				"--retire қосылса, енді ұсынылмайтын жазба defunct күйін алады: файлда қалады, бірақ ешкімге көрсетілмейді.",
			"aina verify shelter-dog-walker --catalog catalog.yaml --by Айгүл\naina verify old-fair --retire --catalog catalog.yaml"},
		Add: CLICommand{"add", "Каталогқа іс қосу",
			"Жауаптар файлынан бір істі оқып, тексеріп, каталог тізімінің соңына жазады. Онда бар нәрсенің бір байты да өзгермейді.\n" +
				"Жауаптар — бір жазбаның өрістері жоғарғы деңгейде тұрған YAML; - берілсе, стандартты кірістен оқылады. Барлық өріс: aina help catalog. Қате болса, ештеңе жазылмайды; ескертулер айтылады.\n" +
				"Файл — -o, ал ол болмаса --catalog көрсеткені; ол әлі жоқ болса, жаңадан ашылады.",
			"aina add --from-answers entry.yaml --catalog catalog.yaml\naina add --from-answers - -o catalog.yaml < entry.yaml"},
		Schema: CLICommand{"schema", "Редакторларға арналған каталогтың JSON Schema сызбасын шығару",
			"Сызба болса, редактор өрістер мен сөздерді толықтырады, оларды --lang тілінде түсіндіреді, сай келмейтінінің астын сызады. Бұл — JSON Schema, draft-07.\n" +
				"Оны каталогтың қасына сақтап, каталогтың бірінші жолында көрсетіңіз: # yaml-language-server: $schema=aina.schema.json",
			"aina schema > aina.schema.json\naina schema --lang kk --catalog catalog.yaml > aina.schema.json"},
		By:            "кім қарағаны; `АТЫ`",
		Retire:        "енді ұсынылмайды деп белгілеу (status: defunct)",
		FromAnswers:   "өрістерді осы файлдан, ал - берілсе, стандартты кірістен оқу; `ФАЙЛ`",
		Output:        "осы файлға қосу; `ФАЙЛ`",
		Fix:           "дұрыс жауабы біреу-ақ болатынын орнында түзетіп, не өзгергенін көрсету",
		Verified:      "{id}: қаралды, {date} ({file})",
		Retired:       "{id}: енді ұсынылмайды, күйі defunct ({file})",
		Added:         "{id} жазбасы мына файлға қосылды: {file}",
		Fixed:         text.Plural{Other: "{n} қате түзетілді: {file}"},
		FixStopped:    "{file}: әрі қарай түзету мүмкін емес, өйткені {line}-жол мәнге * арқылы сілтейді. Ол жерге мәннің өзін жазып, қайталап көріңіз.",
		NoneFixed:     "Дұрыс жауабы біреу-ақ болатын ештеңе жоқ; ештеңе өзгертілмеді.",
		NoFile:        "Aina-мен бірге келетін каталогты өзгертуге болмайды. Өз файлыңызды көрсетіңіз: aina {command} --catalog ФАЙЛ.",
		OneFile:       "Іс бір файлға қосылады. Оны көрсетіңіз: -o ФАЙЛ.",
		NoID:          "Қараған жазбаларыңызды атаңыз: aina verify ID. Барлық id: aina list.",
		UnknownID:     "Каталогта «{id}» деген жазба жоқ, сондықтан ештеңе жазылмады.",
		NoAnswers:     "Жауаптар файлын көрсетіңіз: aina add --from-answers ФАЙЛ.",
		FixNeedsFiles: "--fix файлдарды орнында өзгертеді: стандартты кірісті емес, файлды не қалтаны көрсетіңіз.",
	}
}
