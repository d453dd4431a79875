package ru

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func cliDesk() words.CLIDesk {
	return words.CLIDesk{
		Verify: words.CLICommand{
			Use: "verify ID…", Short: "Отметить, что записи просмотрены и всё ещё верны",
			Long: "Записывает сегодняшнюю дату в verified_on каждой названной записи, а в verified_by — кто смотрел, если вы это укажете. Всё остальное в файле остаётся байт в байт.\n" +
				"Записи ищутся в файлах из --catalog или AINA_CATALOG. Если какой-то из них там нет, ничего не записывается.\n" +
				"С --retire запись, которую больше не предлагают, получает статус defunct: она остаётся в файле, но никому не показывается.",
			Example: "aina verify shelter-dog-walker --catalog catalog.yaml --by Айгуль\n" +
				"aina verify old-fair --retire --catalog catalog.yaml"},
		Add: words.CLICommand{
			Use: "add", Short: "Добавить дело в каталог",
			Long: "Спрашивает о деле поле за полем и добавляет его: на экранах или, с --accessible, обычными строками. С --from-answers читает одно дело из файла с ответами, проверяет его и дописывает в конец списка каталога. В том, что там уже есть, не меняется ни байта.\n" +
				"Ответы — это YAML с полями одной записи на верхнем уровне; - читает их из стандартного ввода. Все поля: aina help catalog. При ошибке ничего не записывается, а предупреждения показываются.\n" +
				"Файл указывают в -o или в --catalog; если его ещё нет, он будет создан.",
			Example: "aina add --from-answers entry.yaml --catalog catalog.yaml\n" +
				"aina add --from-answers - -o catalog.yaml < entry.yaml"},
		Schema: words.CLICommand{
			Use: "schema", Short: "Вывести JSON Schema каталога для редакторов",
			Long: "Со схемой редактор подсказывает поля и слова, объясняет их на языке из --lang и подчёркивает неподходящее. Это JSON Schema, draft-07.\n" +
				"Сохраните её рядом с каталогом и укажите в первой строке каталога: # yaml-language-server: $schema=aina.schema.json",
			Example: "aina schema > aina.schema.json\naina schema --lang kk --catalog catalog.yaml > aina.schema.json"},
		By: "кто смотрел (`ИМЯ`)", Retire: "отметить, что больше не предлагается (status: defunct)",
		FromAnswers: "взять поля отсюда (`ФАЙЛ`) или, если указан -, из стандартного ввода", Output: "дописать в этот `ФАЙЛ`",
		Fix: "исправить в файле ошибки, у которых один верный ответ, и показать, что изменилось", Verified: "{id}: просмотрено {date} ({file})",
		Retired: "{id}: больше не предлагается, статус defunct ({file})", Added: "Запись {id} добавлена в файл {file}.",
		Fixed: text.Plural{
			One: "Исправлена {n} ошибка в файле {file}.", Few: "Исправлены {n} ошибки в файле {file}.",
			Many: "Исправлено {n} ошибок в файле {file}.", Other: "Исправлено {n} ошибки в файле {file}."},
		NoneFixed:     "Исправлять автоматически нечего: нет ошибок, где верный ответ один. Ничего не изменено.",
		FixStopped:    "{file}: исправлять дальше нельзя, потому что строка {line} ссылается на значение через *. Впишите там само значение и попробуйте ещё раз.",
		NoFile:        "Каталог, который идёт вместе с Айной, изменить нельзя. Укажите свой файл: aina {command} --catalog ФАЙЛ.",
		OneFile:       "Дело добавляется в один файл. Укажите его: -o ФАЙЛ.",
		NoID:          "Назовите записи, которые вы просмотрели: aina verify ID. Все id: aina list.",
		UnknownID:     "В каталоге нет записи «{id}», поэтому ничего не записано.",
		NoAnswers:     "Укажите файл с ответами: aina add --from-answers ФАЙЛ. Или отвечайте строка за строкой: aina add --accessible.",
		FixNeedsFiles: "--fix меняет файлы на месте: укажите файл или папку, а не стандартный ввод.",
	}
}
