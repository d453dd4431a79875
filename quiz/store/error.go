package store

import (
	"errors"
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
)

// Saved reports whether a state was kept although saving it returned an error: then that
// is a remark about a file, for the person to know.
func Saved(err error) bool {
	var untidy *Untidy
	return err == nil || needsMending(err) || errors.As(err, &untidy)
}

// Damaged says that what was kept could not be read, or is not what a program wrote, and,
// where Aside names a file, was put aside.
type Damaged struct {
	Path     string // where it was
	Aside    string // where it is now
	Restored bool   // whether the last good copy is used in its place
	Cause    error
}

// Partly says that a part of what was kept is not known to this program. What is known is
// used; Aside names the file that keeps all of it as it was, "" where Path still does.
type Partly struct {
	Path  string
	Aside string
}

// Newer says that what is kept was written by a newer version of the program,
// and was left as it is.
type Newer struct{ Path string }

// Erased says that what was kept has been erased meanwhile, and that it stays so.
type Erased struct{ Path string }

// Busy says that another program has the lock of what is kept, or, where a store tells it
// while it waits, that this is what it waits for.
type Busy struct {
	Path string // of the lock
	Err  error  // of the context that was done before; nil: it took too long
}

// Unusable says that the disk did not let a store do its work.
type Unusable struct {
	Path string
	Err  error
}

// Untidy says that the state was kept, but that a file beside it could not be put in order.
type Untidy struct {
	Path string
	Err  error
}

// Remains says that not everything could be erased.
type Remains struct {
	Paths []string // one or more
	Err   error    // of the first
}

// Error says it in English.
func (e *Damaged) Error() string { return e.In(text.English) }

// Unwrap returns what was wrong.
func (e *Damaged) Unwrap() error { return e.Cause }

// In says it in a language.
func (e *Damaged) In(lang catalog.Lang) string {
	w := locale.In(lang).Store
	switch {
	case e.Restored && e.Aside != "":
		return fill(w.RestoredAside, e.Aside, nil)
	case e.Restored:
		return fill(w.Restored, e.Path, nil)
	case e.Aside != "":
		return fill(w.DamagedAside, e.Aside, nil)
	}
	return fill(w.Damaged, e.Path, nil)
}

// Error says it in English.
func (e *Partly) Error() string { return e.In(text.English) }

// In says it in a language.
func (e *Partly) In(lang catalog.Lang) string {
	if e.Aside == "" {
		return fill(locale.In(lang).Store.Partly, e.Path, nil)
	}
	return fill(locale.In(lang).Store.PartlyAside, e.Aside, nil)
}

// Error says it in English.
func (e *Newer) Error() string { return e.In(text.English) }

// In says it in a language.
func (e *Newer) In(lang catalog.Lang) string { return fill(locale.In(lang).Store.Newer, e.Path, nil) }

// Error says it in English.
func (e *Erased) Error() string { return e.In(text.English) }

// In says it in a language.
func (e *Erased) In(lang catalog.Lang) string { return locale.In(lang).Store.Erased }

// Error says it in English.
func (e *Busy) Error() string { return e.In(text.English) }

// Unwrap returns the error of the context.
func (e *Busy) Unwrap() error { return e.Err }

// In says it in a language.
func (e *Busy) In(lang catalog.Lang) string { return fill(locale.In(lang).Store.Busy, e.Path, nil) }

// Waiting says in a language what is waited for.
func (e *Busy) Waiting(lang catalog.Lang) string {
	return fill(locale.In(lang).Store.Waiting, e.Path, nil)
}

// Error says it in English.
func (e *Unusable) Error() string { return e.In(text.English) }

// Unwrap returns what the system said.
func (e *Unusable) Unwrap() error { return e.Err }

// In says it in a language; what the system said follows in its own words.
func (e *Unusable) In(lang catalog.Lang) string {
	return fill(locale.In(lang).Store.Unusable, e.Path, e.Err)
}

// Error says it in English.
func (e *Untidy) Error() string { return e.In(text.English) }

// Unwrap returns what the system said.
func (e *Untidy) Unwrap() error { return e.Err }

// In says it in a language; what the system said follows in its own words.
func (e *Untidy) In(lang catalog.Lang) string {
	return fill(locale.In(lang).Store.Untidy, e.Path, e.Err)
}

// Error says it in English.
func (e *Remains) Error() string { return e.In(text.English) }

// Unwrap returns what the system said.
func (e *Remains) Unwrap() error { return e.Err }

// In says it in a language; what the system said follows in its own words.
func (e *Remains) In(lang catalog.Lang) string {
	return fill(locale.In(lang).Store.Remains, strings.Join(e.Paths, ", "), e.Err)
}

// fill puts a path, and what the system said, into a text.
func fill(line, path string, err error) string {
	detail := ""
	if err != nil {
		detail = err.Error()
	}
	return text.Fill(line, "path", text.CleanLine(path), "detail", text.CleanLine(detail))
}
