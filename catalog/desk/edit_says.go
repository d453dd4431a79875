package desk

import (
	"strconv"

	"aina/catalog"
	"aina/catalog/text"
)

// Reason is why a file cannot be edited in place.
type Reason int

// The reasons.
const (
	Unsafe     Reason = iota // it would not read as before
	Unreadable               // it has a mistake that hides its structure
	FlowList                 // the list stands in brackets
	NotAList                 // something else stands in the place of the list
	NotAMap                  // the file begins with no key
	Taken                    // there is an entry of this id already
	reasons
)

// CannotEdit says that a file was left as it is, and why.
type CannotEdit struct {
	File   string
	Reason Reason
	Line   int    // where, 0 if that says nothing
	ID     string // the entry it is about, if it is about one
}

// Error gives the English sentence.
func (e *CannotEdit) Error() string { return e.In(catalog.English) }

// In gives the sentence in a language.
func (e *CannotEdit) In(lang catalog.Lang) string {
	return text.Fill(e.Reason.says().In(lang), "file", text.CleanLine(e.File), "line", strconv.Itoa(e.Line), "id", text.CleanLine(e.ID))
}

func (r Reason) says() catalog.Text {
	switch r {
	case Unreadable:
		return catalog.Text{
			En: `{file} has a mistake on line {line} that hides how it is built, so nothing was changed. Run aina check on it and mend that first.`,
			Ru: `В файле {file} в строке {line} ошибка, из-за которой не видно его строения, поэтому ничего не изменено. Проверьте его командой aina check и сначала исправьте эту ошибку.`,
			Kk: `{file} файлының {line}-жолында оның құрылысын жасырып тұрған қате бар, сондықтан ештеңе өзгертілмеді. Оны aina check арқылы тексеріп, алдымен осы қатені түзетіңіз.`}
	case FlowList:
		return catalog.Text{
			En: `The opportunities of {file} stand in brackets (line {line}), where nothing can be added without touching the rest. Put each on lines of its own that begin with “- ”, or delete empty brackets.`,
			Ru: `Дела в файле {file} записаны в скобках (строка {line}), и туда ничего не добавить, не тронув остального. Запишите каждое отдельными строками, начиная с «- », а пустые скобки удалите.`,
			Kk: `{file} файлындағы істер жақша ішінде тұр ({line}-жол), сондықтан қалғанына тимей ештеңе қосу мүмкін емес. Әрқайсысын «- » белгісінен бастап бөлек жолдарға жазыңыз, ал бос жақшаны өшіріңіз.`}
	case NotAList:
		return catalog.Text{
			En: `Under “opportunities:” in {file} (line {line}) stands no list. Put each opportunity on lines of its own that begin with “- ”.`,
			Ru: `В файле {file} под «opportunities:» (строка {line}) не список. Запишите каждое дело отдельными строками, начиная с «- ».`,
			Kk: `{file} файлында «opportunities:» астында ({line}-жол) тізім жоқ. Әр істі «- » белгісінен бастап бөлек жолдарға жазыңыз.`}
	case NotAMap:
		return catalog.Text{
			En: `{file} does not begin with a key such as “opportunities:”, so nothing can be added to it. Name another file, or mend it with aina check.`,
			Ru: `Файл {file} не начинается с ключа вроде «opportunities:», поэтому в него ничего не добавить. Укажите другой файл или исправьте этот с помощью aina check.`,
			Kk: `{file} файлы «opportunities:» сияқты кілттен басталмайды, сондықтан оған ештеңе қосу мүмкін емес. Басқа файлды көрсетіңіз немесе мұны aina check арқылы түзетіңіз.`}
	case Taken:
		return catalog.Text{
			En: `There is an entry “{id}” in {file} already. Choose another id: one is never used twice.`,
			Ru: `В файле {file} уже есть запись «{id}». Выберите другой id: он не используется дважды.`,
			Kk: `{file} файлында «{id}» деген жазба бар. Басқа id таңдаңыз: бір id екі рет қолданылмайды.`}
	}
	return catalog.Text{
		En: `{file} is built in a way that cannot be edited here without touching more than was asked (line {line}), so nothing was changed. Make this change in an editor.`,
		Ru: `Файл {file} устроен так, что здесь его не изменить, не затронув лишнего (строка {line}), поэтому ничего не изменено. Внесите эту правку в редакторе.`,
		Kk: `{file} файлы басқа жеріне тимей өзгертуге келмейтіндей құрылған ({line}-жол), сондықтан ештеңе өзгертілмеді. Бұл өзгерісті редакторда енгізіңіз.`}
}
