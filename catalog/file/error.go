package file

import (
	"strings"

	"aina/catalog/text"
)

// Reason is why a path cannot be read or written.
type Reason int

// The reasons.
const (
	Broken Reason = iota // the system says something else; see Err
	NotFound
	NoPermission
	IsFolder
	NotAFile
	NoFiles
	TooMany
	Exists
	NoFolder
	Spreadsheet
	reasons
)

// Error says which path could not be read or written, why, and what to do.
type Error struct {
	Path   string
	Reason Reason
	Err    error // what the system said, or nil
}

// Error gives the English sentence.
func (e *Error) Error() string { return e.In(text.English) }

// Unwrap gives what the system said.
func (e *Error) Unwrap() error { return e.Err }

// In gives the sentence in a language.
func (e *Error) In(lang text.Lang) string {
	detail := ""
	if e.Err != nil {
		detail = e.Err.Error()
	}
	r := strings.NewReplacer("{path}", text.CleanLine(e.Path), "{detail}", text.CleanLine(detail))
	return r.Replace(e.Reason.text().In(lang))
}

func (r Reason) text() text.Text {
	switch r {
	case NotFound:
		return text.Text{
			En: `There is nothing at {path}. Check how the path is spelt.`,
			Ru: `По пути {path} ничего нет. Проверьте, как он написан.`,
			Kk: `{path} жолында ештеңе жоқ. Жолдың қалай жазылғанын тексеріңіз.`}
	case NoPermission:
		return text.Text{
			En: `Opening {path} is not allowed. Ask its owner, or choose another place.`,
			Ru: `Нет доступа: {path}. Попросите владельца открыть его или выберите другое место.`,
			Kk: `Рұқсат жоқ: {path}. Иесінен рұқсат сұраңыз немесе басқа орын таңдаңыз.`}
	case IsFolder:
		return text.Text{
			En: `{path} is a folder. Name a file in it.`,
			Ru: `{path} — это папка. Укажите файл в ней.`,
			Kk: `{path} — қалта. Оның ішіндегі файлды көрсетіңіз.`}
	case NotAFile:
		return text.Text{
			En: `{path} is no ordinary file. Save the data to a file and name that.`,
			Ru: `{path} — не обычный файл. Сохраните данные в файл и укажите его.`,
			Kk: `{path} — кәдімгі файл емес. Деректерді файлға сақтап, соны көрсетіңіз.`}
	case NoFiles:
		return text.Text{
			En: `There is no .yaml or .yml file in {path}. Put the catalog there, or name another folder.`,
			Ru: `В папке {path} нет файлов .yaml или .yml. Положите туда каталог или укажите другую папку.`,
			Kk: `{path} қалтасында .yaml немесе .yml файлы жоқ. Каталогты сонда салыңыз немесе басқа қалтаны көрсетіңіз.`}
	case Exists:
		return text.Text{
			En: `There is a file {path} already. Choose another name, or say that it may be replaced.`,
			Ru: `Файл {path} уже есть. Выберите другое имя или разрешите его заменить.`,
			Kk: `{path} деген файл бар. Басқа ат таңдаңыз немесе оны алмастыруға рұқсат беріңіз.`}
	case NoFolder:
		return text.Text{
			En: `There is no folder {path}. Make it first, or choose another place.`,
			Ru: `Папки {path} нет. Сначала создайте её или выберите другое место.`,
			Kk: `{path} деген қалта жоқ. Алдымен оны жасаңыз немесе басқа орын таңдаңыз.`}
	case Spreadsheet:
		return text.Text{
			En: `{path} is a spreadsheet, and a catalog is a .yaml file. Make one of it: aina import {path} -o catalog.yaml`,
			Ru: `{path} — это таблица, а каталог хранится в файле .yaml. Сделайте его из таблицы: aina import {path} -o catalog.yaml`,
			Kk: `{path} — кесте, ал каталог .yaml файлында болады. Кестеден каталог жасаңыз: aina import {path} -o catalog.yaml`}
	case TooMany:
		return text.Text{
			En: `There are more than 10,000 catalog files in {path}. Name a smaller folder.`,
			Ru: `В папке {path} больше 10 000 файлов каталога. Укажите папку поменьше.`,
			Kk: `{path} қалтасында 10 000-нан көп каталог файлы бар. Кішірек қалтаны көрсетіңіз.`}
	}
	return text.Text{
		En: `{path} cannot be used ({detail}). Try again, or choose another place.`,
		Ru: `Не получается открыть {path} ({detail}). Попробуйте ещё раз или выберите другое место.`,
		Kk: `{path} ашылмады ({detail}). Қайталап көріңіз немесе басқа орын таңдаңыз.`}
}
