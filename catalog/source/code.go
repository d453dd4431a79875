package source

// Code names a kind of problem; people look it up and scripts rely on it.
type Code string

// Problems of shape: what is written cannot be read as what it should be.
const (
	YAMLSyntax    Code = "yaml-syntax"
	Encoding      Code = "encoding"
	TooLarge      Code = "too-large"
	Anchor        Code = "anchor"
	MultiDocument Code = "multi-document"
	DuplicateKey  Code = "duplicate-key"
	UnknownKey    Code = "unknown-key"
	MissingKey    Code = "missing-key"
	WrongType     Code = "wrong-type"
	OutOfRange    Code = "out-of-range"
	BadID         Code = "bad-id"
	DuplicateID   Code = "duplicate-id"
	BadDate       Code = "bad-date"
	BadDuration   Code = "bad-duration"
)

// Problems of sense: a value can be read, but it says nothing that is known.
const (
	UnknownCause    Code = "unknown-cause"
	UnknownMotive   Code = "unknown-motive"
	UnknownActivity Code = "unknown-activity"
	UnknownValue    Code = "unknown-value"
	BadLanguage     Code = "bad-language"
	BadCountry      Code = "bad-country"
	BadURL          Code = "bad-url"
	BadEmail        Code = "bad-email"
	BadPhone        Code = "bad-phone"
	DatesOrder      Code = "dates-order"
	AgesOrder       Code = "ages-order"
	YAML11Value     Code = "yaml11-value"
)

// Problems that could do harm to somebody.
const (
	Paid                Code = "paid"
	ResidentialChildren Code = "residential-children"
	LawMinors           Code = "law-minors"
	AgeMissing          Code = "age-missing"
)

// Class is what a problem is about, and so what becomes of the entry it is in.
type Class int

// The classes. An error of shape or of harm keeps an entry out of the catalog;
// an error of sense drops only its value.
const (
	Sense Class = iota
	Shape
	Harm
)

// Class returns the class of c.
func (c Code) Class() Class {
	switch c {
	case YAMLSyntax, Encoding, TooLarge, Anchor, MultiDocument, DuplicateKey, UnknownKey,
		MissingKey, WrongType, OutOfRange, BadID, DuplicateID, BadDate, BadDuration:
		return Shape
	case Paid, ResidentialChildren, LawMinors, AgeMissing:
		return Harm
	}
	return Sense
}

// Codes lists the codes that reading a file can find, by class.
func Codes() []Code {
	return []Code{
		YAMLSyntax, Encoding, TooLarge, Anchor, MultiDocument, DuplicateKey, UnknownKey,
		MissingKey, WrongType, OutOfRange, BadID, DuplicateID, BadDate, BadDuration,
		UnknownCause, UnknownMotive, UnknownActivity, UnknownValue, BadLanguage, BadCountry,
		BadURL, BadEmail, BadPhone, DatesOrder, AgesOrder, YAML11Value,
		Paid, ResidentialChildren, LawMinors, AgeMissing,
	}
}
