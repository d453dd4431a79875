package words

import (
	"aina/catalog"
	"aina/catalog/text"
)

// CLIImport is what `aina import` says.
type CLIImport struct {
	Command     CLICommand
	Map, Output string // flags

	Row      string      // {file} {row} {text}
	MoreRows text.Plural // rows with something to look at that are not told one by one

	Rows, Entries, LeftOut, Empty, Ended text.Plural
	Encoding                             string // {encoding}
	Unused                               string // {columns}
	Draft                                string // {file}
	DraftKept                            string // {file}: there is one, which does not fit
	MapUsed                              string // {file}
	Written                              string // {file}

	Added, Changed, Unchanged, Gone text.Plural
	AddedID                         string // {id}
	ChangedID                       string // {id} {fields}
	GoneID                          string // {id}

	NoFile     string
	NotText    string // {file}
	NoRows     string // {file}
	NoTitle    string // {file}
	NoColumn   string // {map} {column} {known}
	TooLarge   string // {file} {limit}
	InBrackets string // {file}
	Unsafe     string // {file}
}

func importIn(l catalog.Lang) CLIImport {
	switch l {
	case catalog.Russian:
		return importRu()
	case catalog.Kazakh:
		return importKk()
	}
	return importEn()
}

func importEn() CLIImport {
	return CLIImport{
		Command: CLICommand{"import FILE.csv|-", "Bring a spreadsheet to a catalog",
			"Reads a spreadsheet saved as CSV, with any delimiter, in any usual encoding, with or without a header, and writes a catalog. Without -o it goes to the standard output.\n" +
				"A mapping says which column becomes which field. Without --map one is proposed, used, and written beside the result: catalog.yaml gets catalog.map.yaml. Change it and import again; a mapping that stands there and fits is used.\n" +
				"Nothing is invented. What the data does not say stays empty, and a comment \"# review:\" says so. A category that no cause is known for becomes a new cause, marked in the same way.\n" +
				"Every row that was left out, and every value that was guessed or could not be read, is told with its row on the error stream. Rows count as in the spreadsheet: the header is row 1.\n" +
				"If the file of -o is there, it is brought up to date by id: new rows are added, changed ones change their fields, entries whose row is gone are kept. Entries that you wrote or changed yourself stay as they are until their row changes.\n" +
				"What aina list --format csv wrote comes back whole.",
			"aina import volunteers.csv -o catalog.yaml\naina import volunteers.csv --map catalog.map.yaml -o catalog.yaml\naina browse --catalog catalog.yaml"},
		Map: "use the mapping in this `FILE`", Output: "write the catalog to this `FILE`, or bring it up to date",
		Row:       "{file}: row {row}: {text}",
		MoreRows:  text.Plural{One: "{n} more row has something to look at: its comment begins with \"# review:\".", Other: "{n} more rows have something to look at: their comments begin with \"# review:\"."},
		Rows:      text.Plural{One: "{n} row was read.", Other: "{n} rows were read."},
		Entries:   text.Plural{One: "{n} became an entry.", Other: "{n} became entries."},
		LeftOut:   text.Plural{One: "{n} row was left out; the reason is above.", Other: "{n} rows were left out; the reasons are above."},
		Empty:     text.Plural{One: "{n} row was empty.", Other: "{n} rows were empty."},
		Ended:     text.Plural{One: "{n} entry is over and will not be matched.", Other: "{n} entries are over and will not be matched."},
		Encoding:  "The file was read as {encoding}.",
		Unused:    "Columns that no field takes: {columns}.",
		Draft:     "A mapping was proposed and written to {file}. Look at it, change what is wrong, and import again with --map {file}.",
		DraftKept: "The mapping {file} does not fit this spreadsheet; it was kept, and a proposal was used. To use one, name it with --map.",
		MapUsed:   "The mapping {file} was used.",
		Written:   "The catalog is in {file}. See what is wrong with it: aina check {file}",
		Added:     text.Plural{One: "{n} entry was added.", Other: "{n} entries were added."},
		Changed:   text.Plural{One: "{n} entry was changed.", Other: "{n} entries were changed."},
		Unchanged: text.Plural{One: "{n} entry is as it was.", Other: "{n} entries are as they were."},
		Gone:      text.Plural{One: "{n} entry is in no row any more; it was kept.", Other: "{n} entries are in no row any more; they were kept."},
		AddedID:   "added: {id}", ChangedID: "changed: {id} ({fields})", GoneID: "in no row any more: {id}",
		NoFile:     "Name the spreadsheet: aina import FILE.csv.",
		NotText:    "{file} is no text. In the spreadsheet program choose “Save as”, then CSV, and import that file.",
		NoRows:     "There are no rows in {file}. Check that the right sheet was saved.",
		NoTitle:    "No column of {file} looks like a title. Name one in a mapping, with field: title, and import again with --map.",
		NoColumn:   "The mapping {map} names the column “{column}”, which the spreadsheet lacks. It has: {known}.",
		TooLarge:   "{file} has more than {limit} MB. Split the spreadsheet and import its parts.",
		InBrackets: "In {file} the list stands in brackets, where nothing can be added. Write its entries below each other, each after a hyphen, and import again.",
		Unsafe:     "{file} was not changed: its layout is too unusual to edit safely. Run aina check {file}, or import into a new file.",
	}
}

func importRu() CLIImport {
	return CLIImport{
		Command: CLICommand{"import ФАЙЛ.csv|-", "Превратить таблицу в каталог",
			"Читает таблицу, сохранённую как CSV, с любым разделителем, в любой обычной кодировке, с заголовком и без, и записывает каталог. Без -o он идёт в стандартный вывод.\n" +
				"Схема говорит, какой столбец становится каким полем. Без --map программа предлагает её сама, применяет и записывает рядом с результатом: к catalog.yaml — catalog.map.yaml. Исправьте её и импортируйте снова; схема, которая уже лежит там и подходит, применяется.\n" +
				"Ничего не выдумывается. Чего в данных нет, остаётся пустым, и об этом говорит комментарий «# review:». Категория, для которой нет направления, становится новым направлением с такой же пометкой.\n" +
				"О каждой пропущенной строке и о каждом значении, которое пришлось угадать или не удалось прочесть, сказано в потоке ошибок. Строки считаются как в таблице: заголовок — строка 1.\n" +
				"Если файл из -o уже есть, он обновляется по id: новые строки добавляются, у изменённых меняются поля, записи без строки остаются. То, что вы написали или исправили сами, не меняется, пока не изменится строка.\n" +
				"То, что записала команда aina list --format csv, возвращается без потерь.",
			"aina import volunteers.csv -o catalog.yaml\naina import volunteers.csv --map catalog.map.yaml -o catalog.yaml\naina browse --catalog catalog.yaml"},
		Map: "взять схему столбцов из этого файла; `ФАЙЛ`", Output: "записать каталог сюда или обновить его; `ФАЙЛ`",
		Row: "{file}: строка {row}: {text}",
		MoreRows: text.Plural{One: "Ещё в {n} строке есть на что взглянуть: комментарий начинается с «# review:».", Few: "Ещё в {n} строках есть на что взглянуть: комментарии начинаются с «# review:».",
			Many: "Ещё в {n} строках есть на что взглянуть: комментарии начинаются с «# review:».", Other: "Ещё в {n} строки есть на что взглянуть: комментарии начинаются с «# review:»."},
		Rows:    text.Plural{One: "Прочитана {n} строка.", Few: "Прочитаны {n} строки.", Many: "Прочитано {n} строк.", Other: "Прочитано {n} строки."},
		Entries: text.Plural{One: "{n} стала записью каталога.", Few: "{n} стали записями каталога.", Many: "{n} стали записями каталога.", Other: "{n} стали записями каталога."},
		LeftOut: text.Plural{One: "{n} строка пропущена; причина названа выше.", Few: "{n} строки пропущены; причины названы выше.",
			Many: "{n} строк пропущено; причины названы выше.", Other: "{n} строки пропущено; причины названы выше."},
		Empty: text.Plural{One: "{n} строка пуста.", Few: "{n} строки пусты.", Many: "{n} строк пусты.", Other: "{n} строки пусты."},
		Ended: text.Plural{One: "{n} дело уже завершилось, его никому не предложат.", Few: "{n} дела уже завершились, их никому не предложат.",
			Many: "{n} дел уже завершились, их никому не предложат.", Other: "{n} дела уже завершились, их никому не предложат."},
		Encoding:  "Файл прочитан в кодировке {encoding}.",
		Unused:    "Столбцы, которые никуда не идут: {columns}.",
		Draft:     "Схема столбцов предложена и записана в {file}. Посмотрите её, исправьте что не так и импортируйте снова, добавив --map {file}.",
		DraftKept: "Схема {file} не подходит к этой таблице; она осталась как есть, применена предложенная. Чтобы применить свою, укажите её после --map.",
		MapUsed:   "Применена схема столбцов {file}.",
		Written:   "Каталог записан в {file}. Что в нём не так: aina check {file}",
		Added:     text.Plural{One: "Добавлена {n} запись.", Few: "Добавлены {n} записи.", Many: "Добавлено {n} записей.", Other: "Добавлено {n} записи."},
		Changed:   text.Plural{One: "Изменена {n} запись.", Few: "Изменены {n} записи.", Many: "Изменено {n} записей.", Other: "Изменено {n} записи."},
		Unchanged: text.Plural{One: "Без изменений: {n} запись.", Few: "Без изменений: {n} записи.", Many: "Без изменений: {n} записей.", Other: "Без изменений: {n} записи."},
		Gone:      text.Plural{One: "{n} записи больше нет в таблице; она оставлена.", Few: "{n} записей больше нет в таблице; они оставлены.", Many: "{n} записей больше нет в таблице; они оставлены.", Other: "{n} записи больше нет в таблице; они оставлены."},
		AddedID:   "добавлено: {id}", ChangedID: "изменено: {id} ({fields})", GoneID: "больше нет в таблице: {id}",
		NoFile:     "Укажите таблицу: aina import ФАЙЛ.csv.",
		NotText:    "{file} — не текст. В программе для таблиц выберите «Сохранить как», затем CSV, и импортируйте этот файл.",
		NoRows:     "В файле {file} нет строк. Проверьте, тот ли лист сохранён.",
		NoTitle:    "Ни один столбец файла {file} не похож на название. Укажите его в схеме, field: title, и импортируйте снова с --map.",
		NoColumn:   "Схема {map} называет столбец «{column}», а в таблице его нет. Есть: {known}.",
		TooLarge:   "В файле {file} больше {limit} МБ. Разделите таблицу и импортируйте её по частям.",
		InBrackets: "В файле {file} список стоит в скобках, добавить туда нельзя. Запишите его записи друг под другом, каждую после дефиса, и импортируйте снова.",
		Unsafe:     "Файл {file} не изменён: он устроен слишком необычно, чтобы править его без риска. Запустите aina check {file} или импортируйте в новый файл.",
	}
}

func importKk() CLIImport {
	return CLIImport{
		Command: CLICommand{"import ФАЙЛ.csv|-", "Кестені каталогқа айналдыру",
			"CSV түрінде сақталған кестені оқып, каталог жазады: бөлгіші мен кодтауы қандай болса да, тақырып жолы болса да, болмаса да. -o берілмесе, каталог стандартты шығысқа шығады.\n" +
				"Қай баған қай өріске айналатынын сызба айтады. --map берілмесе, бағдарлама сызбаны өзі ұсынып, қолданады да, нәтиженің қасына жазып қояды: catalog.yaml жанына — catalog.map.yaml. Оны түзетіп, қайта импорттаңыз; сол жерде тұрған, келетін сызба қолданылады.\n" +
				"Ештеңе ойдан қосылмайды. Деректе жоғы бос қалады, бұл туралы «# review:» түсіндірмесі айтады. Белгілі бағыты жоқ санат жаңа бағыт болады, ол да солай белгіленеді.\n" +
				"Алынбаған әр жол, болжанған не оқылмаған әр мән қателер ағынында жол нөмірімен айтылады. Жолдар кестедегідей саналады: тақырып — 1-жол.\n" +
				"-o көрсеткен файл бар болса, ол id бойынша жаңартылады: жаңа жолдар қосылады, өзгергендерінің өрістері ауысады, жолы жоғалған жазбалар қалады. Өзіңіз жазған не түзеткен жер оның жолы өзгергенше тиілмейді.\n" +
				"aina list --format csv жазған кесте түгел қайтып келеді.",
			"aina import volunteers.csv -o catalog.yaml\naina import volunteers.csv --map catalog.map.yaml -o catalog.yaml\naina browse --catalog catalog.yaml"},
		Map: "бағандар сызбасын осы файлдан алу; `ФАЙЛ`", Output: "каталогты осында жазу не оны жаңарту; `ФАЙЛ`",
		Row:       "{file}: {row}-жол: {text}",
		MoreRows:  text.Plural{Other: "Тағы {n} жолда қарайтын нәрсе бар: түсіндірмесі «# review:» деп басталады."},
		Rows:      text.Plural{Other: "{n} жол оқылды."},
		Entries:   text.Plural{Other: "{n} жол жазбаға айналды."},
		LeftOut:   text.Plural{Other: "{n} жол алынбады; себебі жоғарыда айтылған."},
		Empty:     text.Plural{Other: "{n} жол бос."},
		Ended:     text.Plural{Other: "{n} іс аяқталып қойған, ол ешкімге ұсынылмайды."},
		Encoding:  "Файл {encoding} кодтауымен оқылды.",
		Unused:    "Ешбір өріске алынбаған бағандар: {columns}.",
		Draft:     "Бағандар сызбасы ұсынылып, {file} файлына жазылды. Қарап шығып, қатесін түзетіңіз де, --map {file} қосып, қайта импорттаңыз.",
		DraftKept: "{file} сызбасы бұл кестеге келмейді; ол сол күйі қалды, ұсынылған сызба қолданылды. Өз сызбаңызды --map кілтінен кейін көрсетіңіз.",
		MapUsed:   "{file} бағандар сызбасы қолданылды.",
		Written:   "Каталог {file} файлында. Қатесін көру: aina check {file}",
		Added:     text.Plural{Other: "{n} жазба қосылды."},
		Changed:   text.Plural{Other: "{n} жазба өзгерді."},
		Unchanged: text.Plural{Other: "{n} жазба сол күйі."},
		Gone:      text.Plural{Other: "{n} жазба кестеде енді жоқ; олар қалдырылды."},
		AddedID:   "қосылды: {id}", ChangedID: "өзгерді: {id} ({fields})", GoneID: "кестеде енді жоқ: {id}",
		NoFile:     "Кестені көрсетіңіз: aina import ФАЙЛ.csv.",
		NotText:    "{file} — мәтін емес. Кесте бағдарламасында «Басқаша сақтау» дегеннен CSV түрін таңдап, сол файлды импорттаңыз.",
		NoRows:     "{file} файлында жол жоқ. Керек парақ сақталғанын тексеріңіз.",
		NoTitle:    "{file} файлының бірде-бір бағаны атауға ұқсамайды. Сызбада field: title деп көрсетіп, --map кілтімен қайта импорттаңыз.",
		NoColumn:   "{map} сызбасы «{column}» бағанын атайды, ал кестеде ол жоқ. Бары: {known}.",
		TooLarge:   "{file} файлы {limit} МБ-тан үлкен. Кестені бөліп, бөліктеп импорттаңыз.",
		InBrackets: "{file} файлында тізім жақша ішінде тұр, оған қосуға болмайды. Жазбаларды бірінің астына бірін, әрқайсысын сызықшадан кейін жазып, қайта импорттаңыз.",
		Unsafe:     "{file} өзгертілмеді: құрылысы тым өзгеше, қауіпсіз түзету мүмкін емес. aina check {file} командасын іске қосыңыз немесе жаңа файлға импорттаңыз.",
	}
}
