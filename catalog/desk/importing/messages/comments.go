package messages

import "aina/catalog/text"

// Comments in the catalog.

// MissingFields names the fields that the data does not have.
func MissingFields(fields string) text.Text {
	return fill(t(`not in the data: {fields}`, `в данных нет: {fields}`, `деректе жоқ: {fields}`), "fields", fields)
}

// NewCauseReview asks to complete a new cause.
func NewCauseReview(column string) text.Text {
	return fill(t(`a new cause, from the column "{column}": give it a field and names in three languages, or put a known cause for it in the mapping`,
		`новое направление из столбца «{column}»: впишите field и названия на трёх языках или замените его известным в схеме столбцов`,
		`«{column}» бағанынан алынған жаңа бағыт: field пен үш тілдегі атауын жазыңыз немесе бағандар сызбасында белгілі бағытқа ауыстырыңыз`), "column", column)
}

// CatalogHeader begins a new catalog.
func CatalogHeader(file string) text.Text {
	return fill(t(`Imported from {file}. Lines that begin with "# review:" ask you to look; take them away when you have.`,
		`Импортировано из {file}. Строки с «# review:» просят вашего взгляда; посмотрев, уберите их.`,
		`{file} файлынан импортталды. «# review:» деп басталатын жолдарды қарап шығыңыз; қараған соң өшіріңіз.`), "file", file)
}

// Comments in the draft of a mapping.

// DraftHeader begins the draft of a mapping and explains its keys.
func DraftHeader() text.Text {
	return t("How the columns of {file} become the fields of the catalog: a first draft.\n"+
		"Change it, then import again with --map and the name of this file.\n"+
		"Beside column and field a rule may have:\n"+
		"  values: what the words of a cell stand for, such as \"Дети: children\"; nothing behind the colon: nothing\n"+
		"  split: what separates the items of a list; join: what stands between two columns of one field\n"+
		"  dates: D.M.YYYY, M/D/YYYY, YYYY-MM-DD or excel; fill: down, where cells were merged\n"+
		"  key: takes \"city\" out of a cell like {\"city\": \"…\"}; prefix: the beginning of a web address\n"+
		"With field: contact each cell goes to phone, email or url, by what it holds, or else to how_to_apply\n"+
		"And below all columns, what every entry says: fixed: {country: KZ, languages: [ru]}",
		"Как столбцы файла {file} становятся полями каталога: первый набросок.\n"+
			"Исправьте его и импортируйте снова, добавив --map и имя этого файла.\n"+
			"Кроме column и field у правила могут быть:\n"+
			"  values: что значат слова в ячейке, например «Дети: children»; пусто после двоеточия — ничего\n"+
			"  split: чем разделён список; join: что поставить между двумя столбцами одного поля\n"+
			"  dates: D.M.YYYY, M/D/YYYY, YYYY-MM-DD или excel; fill: down, если ячейки были объединены\n"+
			"  key: достаёт «city» из ячейки вида {\"city\": \"…\"}; prefix: начало веб-адреса\n"+
			"С field: contact каждая ячейка идёт в phone, email или url, смотря что в ней, а иначе в how_to_apply\n"+
			"А под всеми столбцами — то, что верно для каждой записи: fixed: {country: KZ, languages: [ru]}",
		"{file} файлының бағандары каталог өрістеріне қалай айналады: алғашқы нобай.\n"+
			"Түзетіп, --map кілтімен осы файлдың атын көрсетіп, қайта импорттаңыз.\n"+
			"Ережеде column мен field-тен бөлек мыналар болуы мүмкін:\n"+
			"  values: ұяшықтағы сөз нені білдіреді, мысалы «Дети: children»; қос нүктеден кейін бос болса — ештеңені\n"+
			"  split: тізім немен бөлінген; join: бір өріске баратын екі бағанның арасына не қойылады\n"+
			"  dates: D.M.YYYY, M/D/YYYY, YYYY-MM-DD немесе excel; fill: down — ұяшықтар біріктірілген болса\n"+
			"  key: {\"city\": \"…\"} сияқты ұяшықтан «city» мәнін алады; prefix: веб-мекенжайдың басы\n"+
			"field: contact болса, әр ұяшық ішіндегісіне қарай phone, email не url өрісіне, болмаса how_to_apply өрісіне барады\n"+
			"Бағандардан кейін әр жазбаға ортақ мәндер: fixed: {country: KZ, languages: [ru]}")
}

// UnusedColumns introduces the columns that no field takes.
func UnusedColumns() text.Text {
	return t("Columns that no field takes:", "Столбцы, которые никуда не идут:", "Ешбір өріске алынбаған бағандар:")
}

// GuessedColumn marks a rule that was guessed from the cells.
func GuessedColumn() text.Text {
	return t("guessed from the cells", "догадка по содержимому ячеек", "ұяшықтарға қарап болжанды")
}

// UnknownMeaning asks what a word of the table means.
func UnknownMeaning() text.Text {
	return t("which word of the catalog is this?", "какому слову каталога это соответствует?", "бұл каталогтың қай сөзіне сай?")
}

// NewCauseMark marks a word that becomes a new cause.
func NewCauseMark() text.Text {
	return t("a new cause", "новое направление", "жаңа бағыт")
}

// GuessMark marks a word whose meaning was guessed.
func GuessMark() text.Text { return t("a guess", "догадка", "болжам") }
