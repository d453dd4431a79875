package messages

import (
	"strconv"

	"aina/catalog/text"
)

// Why a row was left out.

// NoTitle says that a row has no title.
func NoTitle() text.Text {
	return t(`left out: there is no title in it`, `пропущена: в ней нет названия`, `алынбады: атауы жоқ`)
}

// SameRow says that a row repeats an earlier one.
func SameRow(row int) text.Text {
	return fill(t(`left out: it says the same as row {row}`, `пропущена: в ней то же, что в строке {row}`, `алынбады: {row}-жолдағымен бірдей`), "row", strconv.Itoa(row))
}

// SameID says that an earlier row has the same id.
func SameID(id string, row int) text.Text {
	return fill(t(`left out: the id {id} stands in row {row} already`, `пропущена: id {id} уже есть в строке {row}`, `алынбады: {id} деген id {row}-жолда бар`), "id", id, "row", strconv.Itoa(row))
}

// LeftOut says that a row breaks a rule of the catalog.
func LeftOut(reason text.Text) text.Text {
	return text.Text{En: "left out: " + reason.En, Ru: "пропущена: " + reason.Ru, Kk: "алынбады: " + reason.Kk}
}

// CatalogFull says that the catalog may not grow further.
func CatalogFull(megabytes int) text.Text {
	return fill(t(`left out: the catalog would grow beyond {limit} MB, more than one file may hold. Split the spreadsheet and import its parts into several files`,
		`пропущена: каталог стал бы больше {limit} МБ, столько в один файл не помещается. Разделите таблицу и импортируйте части в разные файлы`,
		`алынбады: каталог {limit} МБ-тан асып кетер еді, бір файлға сыймайды. Кестені бөліп, бөліктерін бөлек файлдарға импорттаңыз`), "limit", strconv.Itoa(megabytes))
}

// EntryInvalid says that the entry to be updated has errors.
func EntryInvalid(id string, line int) text.Text {
	return fill(t(`left out: the entry {id} in line {line} of the catalog has mistakes of its own; mend it first, "aina check" shows them`,
		`пропущена: в записи {id} в строке {line} каталога есть ошибки; сначала исправьте их, их покажет «aina check»`,
		`алынбады: каталогтың {line}-жолындағы {id} жазбасында қателер бар; алдымен соларды түзетіңіз, «aina check» көрсетеді`), "id", id, "line", strconv.Itoa(line))
}

// EntryInFlow says that the entry to be updated is written in flow style.
func EntryInFlow(id string, line int) text.Text {
	return fill(t(`left out: the entry {id} in line {line} of the catalog stands in braces; write its fields below each other, then import again`,
		`пропущена: запись {id} в строке {line} каталога стоит в фигурных скобках; запишите её поля друг под другом и импортируйте снова`,
		`алынбады: каталогтың {line}-жолындағы {id} жазбасы жақша ішінде тұр; өрістерін бірінің астына бірін жазып, қайта импорттаңыз`), "id", id, "line", strconv.Itoa(line))
}

// What is worth knowing.

// Ended says that an entry is over.
func Ended(date string) text.Text {
	return fill(t(`ended on {date}`, `завершилось {date}`, `{date} күні аяқталған`), "date", date)
}

// InvalidID is the reason why an id from the table is not used.
func InvalidID() text.Text {
	return t(`an id has small Latin letters, digits and single hyphens only.`, `в id только строчные латинские буквы, цифры и одиночные дефисы.`, `id-де тек кіші латын әріптері, сандар және жеке сызықшалар болады.`)
}

// What was left empty in an entry.

// UnknownWord says that a word is not in the vocabulary of a field.
func UnknownWord(field, value string) text.Text {
	return fill(t(`{field}: "{value}" stands for nothing the catalog knows; left empty`,
		`{field}: каталог не знает, что значит «{value}»; оставлено пустым`,
		`{field}: «{value}» дегенді каталог білмейді; бос қалдырылды`), "field", field, "value", value)
}

// NotACause says that a category names no cause.
func NotACause(value string) text.Text {
	return fill(t(`causes: "{value}" does not say whom it is for; left empty`,
		`causes: «{value}» не говорит, кому помощь; оставлено пустым`,
		`causes: «{value}» кімге көмектесетінін айтпайды; бос қалдырылды`), "value", value)
}

// NotADate says that a value is not a date.
func NotADate(field, value string) text.Text {
	return fill(t(`{field}: "{value}" is no date; left empty`, `{field}: «{value}» — не дата; оставлено пустым`, `{field}: «{value}» — күн емес; бос қалдырылды`), "field", field, "value", value)
}

// AmbiguousDate says that day and month of a date cannot be told apart.
func AmbiguousDate(field, value string) text.Text {
	return fill(t(`{field}: it is not clear which number of "{value}" is the day and which the month; left empty. Say it in the mapping: dates: D/M/YYYY or M/D/YYYY`,
		`{field}: неясно, где в «{value}» день, а где месяц; оставлено пустым. Укажите в схеме столбцов: dates: D/M/YYYY или M/D/YYYY`,
		`{field}: «{value}» жазуында қайсысы күн, қайсысы ай екені түсініксіз; бос қалдырылды. Бағандар сызбасында көрсетіңіз: dates: D/M/YYYY немесе M/D/YYYY`), "field", field, "value", value)
}

// NotANumber says that a value is not a number.
func NotANumber(field, value string) text.Text {
	return fill(t(`{field}: no number can be read from "{value}"; left empty`, `{field}: из «{value}» не получить число; оставлено пустым`, `{field}: «{value}» дегеннен сан шықпады; бос қалдырылды`), "field", field, "value", value)
}

// NotYesOrNo says that a value is neither yes nor no.
func NotYesOrNo(field, value string) text.Text {
	return fill(t(`{field}: "{value}" is neither yes nor no; left empty`, `{field}: «{value}» — ни да, ни нет; оставлено пустым`, `{field}: «{value}» — «иә» де, «жоқ» та емес; бос қалдырылды`), "field", field, "value", value)
}

// InvalidValue says which rule of the catalog a value breaks.
func InvalidValue(field string, reason text.Text, value string) text.Text {
	return fill(text.Text{En: field + ": " + reason.En + ` Left empty; the cell says "{value}"`, Ru: field + ": " + reason.Ru + " Оставлено пустым; в ячейке: «{value}»",
		Kk: field + ": " + reason.Kk + " Бос қалдырылды; ұяшықта: «{value}»"}, "value", value)
}

// RelativeURL says that a web address lacks its beginning.
func RelativeURL(value string) text.Text {
	return fill(t(`url: "{value}" is only the end of a web address; left empty. Say its beginning in the mapping: prefix: https://…`,
		`url: «{value}» — только конец веб-адреса; оставлено пустым. Укажите начало в схеме столбцов: prefix: https://…`,
		`url: «{value}» — веб-мекенжайдың соңы ғана; бос қалдырылды. Басын бағандар сызбасында көрсетіңіз: prefix: https://…`), "value", value)
}

// NotAnAddress says that a value has no address in it.
func NotAnAddress(field, value string) text.Text {
	return fill(t(`{field}: there is no address in "{value}"; left empty`, `{field}: в «{value}» нет адреса; оставлено пустым`, `{field}: «{value}» ішінде мекенжай жоқ; бос қалдырылды`), "field", field, "value", value)
}

// OthersDropped says that only the first of several values was taken.
func OthersDropped(field, value string) text.Text {
	return fill(t(`{field}: the first of several was taken; left out: {value}`, `{field}: взято первое из нескольких; не вошло: {value}`, `{field}: бірнешеуінің біріншісі алынды; енбей қалғаны: {value}`), "field", field, "value", value)
}

// TextCut says that a text was cut to the greatest length.
func TextCut(field string) text.Text {
	return fill(t(`{field}: the cell is longer than a text may be; its end was cut`, `{field}: текст в ячейке слишком длинный; конец отрезан`, `{field}: ұяшықтағы мәтін тым ұзын; соңы кесілді`), "field", field)
}

// ExtraCells says that a row has more cells than the table has columns.
func ExtraCells(n int) text.Text {
	return fill(t(`it has {n} cells more than the table has columns; they were not read`, `в ней на {n} ячеек больше, чем столбцов; лишние не прочитаны`, `онда бағандар санынан {n} ұяшық артық; артығы оқылмады`), "n", strconv.Itoa(n))
}

// MentionsPay says that a column of the row speaks of money.
func MentionsPay(column, value string) text.Text {
	return fill(t(`the column "{column}" says "{value}": helping is unpaid and free of charge, so check whether this row belongs here`,
		`в столбце «{column}» стоит «{value}»: помогают без оплаты и без взносов, проверьте, место ли здесь этой строке`,
		`«{column}» бағанында «{value}» тұр: көмек ақысыз да жарнасыз болады, бұл жолдың осында болуы керек пе, тексеріңіз`), "column", column, "value", value)
}

// What was guessed.

// TakenFor says how a value was understood.
func TakenFor(field, value, word string) text.Text {
	return fill(t(`{field}: "{value}" was taken for {word}`, `{field}: «{value}» понято как {word}`, `{field}: «{value}» {word} деп түсінілді`), "field", field, "value", value, "word", word)
}

// NewCause says that a cause was made for a category.
func NewCause(value, id string) text.Text {
	return fill(t(`causes: no cause is known for "{value}"; a new one was made: {id}`, `causes: для «{value}» нет подходящего направления; создано новое: {id}`, `causes: «{value}» үшін бағыт табылмады; жаңасы ашылды: {id}`), "value", value, "id", id)
}

// SchemeAdded says that a web address was completed.
func SchemeAdded(value string) text.Text {
	return fill(t(`url: https:// was put before "{value}"`, `url: к «{value}» добавлено https://`, `url: «{value}» алдына https:// қойылды`), "value", value)
}

// TitleIsOrganization says that a title is only the name of the organisation.
func TitleIsOrganization() text.Text {
	return t(`title: it is the name of the organisation; say what one does there`, `title: это название организации; напишите, что там делают`, `title: бұл — ұйымның атауы; онда не істейтінін жазыңыз`)
}

// HoursAreDuration says that hours were taken for the duration.
func HoursAreDuration() text.Text {
	return t(`duration: the hours were taken for the length of one time, as this happens once`, `duration: часы поняты как длительность одного раза, ведь дело разовое`, `duration: іс бір реттік болғандықтан, сағат сол бір жолдың ұзақтығы деп алынды`)
}

// AgesFrom says that both ages come from one value.
func AgesFrom(value string) text.Text {
	return fill(t(`minimum_age, maximum_age: taken from "{value}"`, `minimum_age, maximum_age: взяты из «{value}»`, `minimum_age, maximum_age: «{value}» ішінен алынды`), "value", value)
}

// AgeFrom says that an age comes from a column of the other one.
func AgeFrom(field, value string) text.Text {
	return fill(t(`{field}: taken from "{value}"`, `{field}: взято из «{value}»`, `{field}: «{value}» ішінен алынды`), "field", field, "value", value)
}

// BadQuotes says that the quotes of a row are not in order.
func BadQuotes() text.Text {
	return t(`its quotation marks are not in order, so its end was guessed; compare its cells with the spreadsheet`,
		`кавычки в ней расставлены неверно, её конец определён наугад; сверьте ячейки с таблицей`,
		`тырнақшалары дұрыс қойылмаған, жолдың соңы болжап алынды; ұяшықтарын кестемен салыстырыңыз`)
}

// HTMLRemoved says that HTML in cells was converted.
func HTMLRemoved() text.Text {
	return t(`its cells hold HTML; it was made plain text, here and in all other rows`,
		`в ячейках есть HTML; он превращён в простой текст, здесь и во всех остальных строках`,
		`ұяшықтарында HTML бар; ол осы жолда да, қалған жолдарда да жай мәтінге айналдырылды`)
}
