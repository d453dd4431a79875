package store

import (
	"aina/catalog"
	"aina/catalog/locale"
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

// Erased says that what was kept has been erased meanwhile, and that it stays so.
type Erased struct{ Path string }

// Error says it in English.
func (e *Erased) Error() string { return e.In(text.English) }

// In says it in a language.
func (e *Erased) In(lang catalog.Lang) string {
	return locale.In(lang).Store.Erased
}

// Unusable says that the disk did not let a store do its work.
type Unusable struct {
	Path string
	Err  error
}

// Error says it in English.
func (e *Damaged) Error() string { return e.In(text.English) }

// Unwrap returns what was wrong.
func (e *Damaged) Unwrap() error { return e.Cause }

// In says it in a language.
func (e *Damaged) In(lang catalog.Lang) string {
	if e.Aside == "" {
		return text.Fill(locale.In(lang).Store.Damaged, "path", text.CleanLine(e.Path))
	}
	return text.Fill(locale.In(lang).Store.DamagedAside, "aside", text.CleanLine(e.Aside))
}

// Error says it in English.
func (e *Newer) Error() string { return e.In(text.English) }

// In says it in a language.
func (e *Newer) In(lang catalog.Lang) string {
	return text.Fill(locale.In(lang).Store.Newer, "path", text.CleanLine(e.Path))
}

// Error says it in English.
func (e *Unusable) Error() string { return e.In(text.English) }

// Unwrap returns what the system said.
func (e *Unusable) Unwrap() error { return e.Err }

// In says it in a language; what the system said follows in its own words.
func (e *Unusable) In(lang catalog.Lang) string {
	detail := ""
	if e.Err != nil {
		detail = e.Err.Error()
	}
	return text.Fill(locale.In(lang).Store.Unusable, "path", text.CleanLine(e.Path), "detail", text.CleanLine(detail))
}
