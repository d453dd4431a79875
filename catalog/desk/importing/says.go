package importing

import (
	"aina/catalog/locale"
	"aina/catalog/text"
)

// t is a text in the three languages.
func t(en, ru, kk string) text.Text { return text.Text{En: en, Ru: ru, Kk: kk} }

// fill puts values into a text. They come from cells: they are cut short.
func fill(w text.Text, pairs ...string) text.Text {
	for i := 1; i < len(pairs); i += 2 {
		pairs[i] = shorten(pairs[i])
	}
	return text.Text{En: text.Fill(w.En, pairs...), Ru: text.Fill(w.Ru, pairs...), Kk: text.Fill(w.Kk, pairs...), Plain: w.Plain}
}

// maxQuote is how many code points of a cell a message repeats.
const maxQuote = 60

func shorten(s string) string {
	s = text.CleanLine(s)
	if r := []rune(s); len(r) > maxQuote {
		return string(r[:maxQuote-1]) + "…"
	}
	return s
}

// Why a row is no entry.

func sayNoTitle() text.Text {
	return t(`left out: there is no title in it`, `пропущена: в ней нет названия`, `алынбады: атауы жоқ`)
}

func saySameRow(row string) text.Text {
	return fill(t(`left out: it says the same as row {row}`, `пропущена: в ней то же, что в строке {row}`, `алынбады: {row}-жолдағымен бірдей`), "row", row)
}

func saySameID(id, row string) text.Text {
	return fill(t(`left out: the id {id} stands in row {row} already`, `пропущена: id {id} уже есть в строке {row}`, `алынбады: {id} деген id {row}-жолда бар`), "id", id, "row", row)
}

// inAll is a message in each language.
func inAll(m locale.Message) text.Text {
	return text.Text{En: m.In(text.English), Ru: m.In(text.Russian), Kk: m.In(text.Kazakh)}
}

func sayNotServed(reason text.Text) text.Text {
	return text.Text{En: "left out: " + reason.En, Ru: "пропущена: " + reason.Ru, Kk: "алынбады: " + reason.Kk}
}

func sayFull(limit string) text.Text {
	return fill(t(`left out: the catalog would grow beyond {limit} MB, more than one file may hold. Split the spreadsheet and import its parts into several files`,
		`пропущена: каталог стал бы больше {limit} МБ, столько в один файл не помещается. Разделите таблицу и импортируйте части в разные файлы`,
		`алынбады: каталог {limit} МБ-тан асып кетер еді, бір файлға сыймайды. Кестені бөліп, бөліктерін бөлек файлдарға импорттаңыз`), "limit", limit)
}

func sayEntryBroken(id, line string) text.Text {
	return fill(t(`left out: the entry {id} in line {line} of the catalog has mistakes of its own; mend it first, "aina check" shows them`,
		`пропущена: в записи {id} в строке {line} каталога есть ошибки; сначала исправьте их, их покажет «aina check»`,
		`алынбады: каталогтың {line}-жолындағы {id} жазбасында қателер бар; алдымен соларды түзетіңіз, «aina check» көрсетеді`), "id", id, "line", line)
}

func sayInBraces(id, line string) text.Text {
	return fill(t(`left out: the entry {id} in line {line} of the catalog stands in braces; write its fields below each other, then import again`,
		`пропущена: запись {id} в строке {line} каталога стоит в фигурных скобках; запишите её поля друг под другом и импортируйте снова`,
		`алынбады: каталогтың {line}-жолындағы {id} жазбасы жақша ішінде тұр; өрістерін бірінің астына бірін жазып, қайта импорттаңыз`), "id", id, "line", line)
}

// What was left out of an entry.

func sayUnknownWord(field, value string) text.Text {
	return fill(t(`{field}: "{value}" stands for nothing the catalog knows; left empty`,
		`{field}: каталог не знает, что значит «{value}»; оставлено пустым`,
		`{field}: «{value}» дегенді каталог білмейді; бос қалдырылды`), "field", field, "value", value)
}

func sayNoCause(value string) text.Text {
	return fill(t(`causes: "{value}" does not say whom it is for; left empty`,
		`causes: «{value}» не говорит, кому помощь; оставлено пустым`,
		`causes: «{value}» кімге көмектесетінін айтпайды; бос қалдырылды`), "value", value)
}

func sayNoDate(field, value string) text.Text {
	return fill(t(`{field}: "{value}" is no date; left empty`, `{field}: «{value}» — не дата; оставлено пустым`, `{field}: «{value}» — күн емес; бос қалдырылды`), "field", field, "value", value)
}

func sayUnclearDate(field, value string) text.Text {
	return fill(t(`{field}: it is not clear which number of "{value}" is the day and which the month; left empty. Say it in the mapping: dates: D/M/YYYY or M/D/YYYY`,
		`{field}: неясно, где в «{value}» день, а где месяц; оставлено пустым. Укажите в схеме столбцов: dates: D/M/YYYY или M/D/YYYY`,
		`{field}: «{value}» жазуында қайсысы күн, қайсысы ай екені түсініксіз; бос қалдырылды. Бағандар сызбасында көрсетіңіз: dates: D/M/YYYY немесе M/D/YYYY`), "field", field, "value", value)
}

func sayNoNumber(field, value string) text.Text {
	return fill(t(`{field}: no number can be read from "{value}"; left empty`, `{field}: из «{value}» не получить число; оставлено пустым`, `{field}: «{value}» дегеннен сан шықпады; бос қалдырылды`), "field", field, "value", value)
}

func sayNoYes(field, value string) text.Text {
	return fill(t(`{field}: "{value}" is neither yes nor no; left empty`, `{field}: «{value}» — ни да, ни нет; оставлено пустым`, `{field}: «{value}» — «иә» де, «жоқ» та емес; бос қалдырылды`), "field", field, "value", value)
}

func sayDropped(field string, reason text.Text, value string) text.Text {
	return fill(text.Text{En: field + ": " + reason.En + ` Left empty; the cell says "{value}"`, Ru: field + ": " + reason.Ru + " Оставлено пустым; в ячейке: «{value}»",
		Kk: field + ": " + reason.Kk + " Бос қалдырылды; ұяшықта: «{value}»"}, "value", value)
}

func sayRelative(value string) text.Text {
	return fill(t(`url: "{value}" is only the end of a web address; left empty. Say its beginning in the mapping: prefix: https://…`,
		`url: «{value}» — только конец веб-адреса; оставлено пустым. Укажите начало в схеме столбцов: prefix: https://…`,
		`url: «{value}» — веб-мекенжайдың соңы ғана; бос қалдырылды. Басын бағандар сызбасында көрсетіңіз: prefix: https://…`), "value", value)
}

func sayNoAddress(field, value string) text.Text {
	return fill(t(`{field}: there is no address in "{value}"; left empty`, `{field}: в «{value}» нет адреса; оставлено пустым`, `{field}: «{value}» ішінде мекенжай жоқ; бос қалдырылды`), "field", field, "value", value)
}

func sayOthersLeft(field, value string) text.Text {
	return fill(t(`{field}: the first of several was taken; left out: {value}`, `{field}: взято первое из нескольких; не вошло: {value}`, `{field}: бірнешеуінің біріншісі алынды; енбей қалғаны: {value}`), "field", field, "value", value)
}

func sayCut(field string) text.Text {
	return fill(t(`{field}: the cell is longer than a text may be; its end was cut`, `{field}: текст в ячейке слишком длинный; конец отрезан`, `{field}: ұяшықтағы мәтін тым ұзын; соңы кесілді`), "field", field)
}

func sayMoreCells(n string) text.Text {
	return fill(t(`it has {n} cells more than the table has columns; they were not read`, `в ней на {n} ячеек больше, чем столбцов; лишние не прочитаны`, `онда бағандар санынан {n} ұяшық артық; артығы оқылмады`), "n", n)
}

func sayPay(column, value string) text.Text {
	return fill(t(`the column "{column}" says "{value}": helping is unpaid and free of charge, so check whether this row belongs here`,
		`в столбце «{column}» стоит «{value}»: помогают без оплаты и без взносов, проверьте, место ли здесь этой строке`,
		`«{column}» бағанында «{value}» тұр: көмек ақысыз да жарнасыз болады, бұл жолдың осында болуы керек пе, тексеріңіз`), "column", column, "value", value)
}

// What was guessed.

func sayGuessedWord(field, value, word string) text.Text {
	return fill(t(`{field}: "{value}" was taken for {word}`, `{field}: «{value}» понято как {word}`, `{field}: «{value}» {word} деп түсінілді`), "field", field, "value", value, "word", word)
}

func sayNewCause(value, id string) text.Text {
	return fill(t(`causes: no cause is known for "{value}"; a new one was made: {id}`, `causes: для «{value}» нет подходящего направления; создано новое: {id}`, `causes: «{value}» үшін бағыт табылмады; жаңасы ашылды: {id}`), "value", value, "id", id)
}

func sayScheme(value string) text.Text {
	return fill(t(`url: https:// was put before "{value}"`, `url: к «{value}» добавлено https://`, `url: «{value}» алдына https:// қойылды`), "value", value)
}

func sayTitleOfOrg() text.Text {
	return t(`title: it is the name of the organisation; say what one does there`, `title: это название организации; напишите, что там делают`, `title: бұл — ұйымның атауы; онда не істейтінін жазыңыз`)
}

func sayHours() text.Text {
	return t(`duration: the hours were taken for the length of one time, as this happens once`, `duration: часы поняты как длительность одного раза, ведь дело разовое`, `duration: іс бір реттік болғандықтан, сағат сол бір жолдың ұзақтығы деп алынды`)
}

func sayTwoAges(value string) text.Text {
	return fill(t(`minimum_age, maximum_age: taken from "{value}"`, `minimum_age, maximum_age: взяты из «{value}»`, `minimum_age, maximum_age: «{value}» ішінен алынды`), "value", value)
}

func sayAge(field, value string) text.Text {
	return fill(t(`{field}: taken from "{value}"`, `{field}: взято из «{value}»`, `{field}: «{value}» ішінен алынды`), "field", field, "value", value)
}

func sayQuotes() text.Text {
	return t(`its quotation marks are not in order, so its end was guessed; compare its cells with the spreadsheet`,
		`кавычки в ней расставлены неверно, её конец определён наугад; сверьте ячейки с таблицей`,
		`тырнақшалары дұрыс қойылмаған, жолдың соңы болжап алынды; ұяшықтарын кестемен салыстырыңыз`)
}

func sayHTML() text.Text {
	return t(`its cells hold HTML; it was made plain text, here and in all other rows`,
		`в ячейках есть HTML; он превращён в простой текст, здесь и во всех остальных строках`,
		`ұяшықтарында HTML бар; ол осы жолда да, қалған жолдарда да жай мәтінге айналдырылды`)
}

// What is so, and worth knowing.

func sayEnded(date string) text.Text {
	return fill(t(`ended on {date}`, `завершилось {date}`, `{date} күні аяқталған`), "date", date)
}

// Comments in the catalog.

func sayMissing(fields string) text.Text {
	return fill(t(`not in the data: {fields}`, `в данных нет: {fields}`, `деректе жоқ: {fields}`), "fields", fields)
}

func sayCauseComment(column string) text.Text {
	return fill(t(`a new cause, from the column "{column}": give it a field and names in three languages, or put a known cause for it in the mapping`,
		`новое направление из столбца «{column}»: впишите field и названия на трёх языках или замените его известным в схеме столбцов`,
		`«{column}» бағанынан алынған жаңа бағыт: field пен үш тілдегі атауын жазыңыз немесе бағандар сызбасында белгілі бағытқа ауыстырыңыз`), "column", column)
}

func sayHead(file string) text.Text {
	return fill(t(`Imported from {file}. Lines that begin with "# review:" ask you to look; take them away when you have.`,
		`Импортировано из {file}. Строки с «# review:» просят вашего взгляда; посмотрев, уберите их.`,
		`{file} файлынан импортталды. «# review:» деп басталатын жолдарды қарап шығыңыз; қараған соң өшіріңіз.`), "file", file)
}
