package store

import (
	"aina/catalog"
	"aina/catalog/text"
)

// Damaged says that what was kept could not be read and, where Aside names a
// file, was put aside.
type Damaged struct {
	Path  string // where it was
	Aside string // where it is now
	Cause error
}

// Newer says that what is kept was written by a newer version of the program,
// and was left as it is.
type Newer struct{ Path string }

// Gone says that what was kept has been erased meanwhile, and that it stays so.
type Erased struct{ Path string }

// Error says it in English.
func (e *Erased) Error() string { return e.In(text.English) }

// In says it in a language.
func (e *Erased) In(lang catalog.Lang) string {
	return text.Text{
		En: "Your saved answers were erased meanwhile, so nothing more is kept. What is on the screen stays until Aina closes.",
		Ru: "Сохранённые ответы за это время удалили, поэтому больше ничего не сохраняется. То, что сейчас на экране, останется, пока программа открыта.",
		Kk: "Сақталған жауаптар осы екі арада жойылған, сондықтан енді ештеңе сақталмайды. Экранда тұрғаны бағдарлама жабылғанша қалады.",
	}.In(lang)
}

// Unusable says that the disk did not let a store do its work.
type Unusable struct {
	Path string
	Err  error
}

// Error says it in English.
func (e *Damaged) Error() string { return e.In(text.English) }

// Unwrap gives what was wrong.
func (e *Damaged) Unwrap() error { return e.Cause }

// In says it in a language.
func (e *Damaged) In(lang catalog.Lang) string {
	if e.Aside == "" {
		return text.Fill(text.Text{
			En: "The saved answers in {path} could not be read, and were left as they are.",
			Ru: "Сохранённые ответы не удалось прочитать, файл оставлен как есть: {path}.",
			Kk: "Сақталған жауаптарды оқу мүмкін болмады, файл сол күйі қалды: {path}.",
		}.In(lang), "path", text.CleanLine(e.Path))
	}
	return text.Fill(text.Text{
		En: "The saved answers could not be read. They were put aside as {aside}; you can begin anew.",
		Ru: "Сохранённые ответы не удалось прочитать. Файл отложен: {aside}. Можно начать заново.",
		Kk: "Сақталған жауаптарды оқу мүмкін болмады. Файл бөлек қойылды: {aside}. Қайта бастауға болады.",
	}.In(lang), "aside", text.CleanLine(e.Aside))
}

// Error says it in English.
func (e *Newer) Error() string { return e.In(text.English) }

// In says it in a language.
func (e *Newer) In(lang catalog.Lang) string {
	return text.Fill(text.Text{
		En: "The answers in {path} were saved by a newer version of this program and were left as they are. Update the program to go on with them.",
		Ru: "Ответы сохранены более новой версией программы и оставлены как есть: {path}. Обновите программу, чтобы продолжить.",
		Kk: "Жауаптарды бағдарламаның жаңарақ нұсқасы сақтаған, олар сол күйі қалды: {path}. Жалғастыру үшін бағдарламаны жаңартыңыз.",
	}.In(lang), "path", text.CleanLine(e.Path))
}

// Error says it in English.
func (e *Unusable) Error() string { return e.In(text.English) }

// Unwrap gives what the system said.
func (e *Unusable) Unwrap() error { return e.Err }

// In says it in a language; what the system said follows in its own words.
func (e *Unusable) In(lang catalog.Lang) string {
	detail := ""
	if e.Err != nil {
		detail = e.Err.Error()
	}
	return text.Fill(text.Text{
		En: "The place for saved answers cannot be used: {path} ({detail}). Check that there is room and that you may write there, or go on without saving.",
		Ru: "Не получается сохранить или прочитать ответы: {path} ({detail}). Проверьте, есть ли место и доступ, или продолжайте без сохранения.",
		Kk: "Жауаптарды сақтау не оқу мүмкін болмады: {path} ({detail}). Орын мен рұқсат бар ма, тексеріңіз немесе сақтамай жалғастырыңыз.",
	}.In(lang), "path", text.CleanLine(e.Path), "detail", text.CleanLine(detail))
}
