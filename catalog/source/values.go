package source

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"aina/catalog/text"
)

// scalar returns the value of a node that is no list and no map.
func (n Node) scalar() (string, bool) {
	switch {
	case !n.Exists() || n.IsBad():
		return "", false
	case n.y.Kind == yaml.MappingNode && len(n.y.Content) > 0 && !n.inBraces():
		n.d.Report(n.Span(), WrongType, msgColonInItem)
		return "", false
	case n.y.Kind != yaml.ScalarNode:
		n.d.Report(n.Span(), WrongType, msgWantsText)
		return "", false
	}
	return n.y.Value, true
}

// inBraces reports a map that was written as one; keys after a hyphen may be a text
// with a colon in it.
func (n Node) inBraces() bool {
	rest := n.d.lines.rest(n.y.Line, n.y.Column)
	return len(n.y.Content) > 2 || len(rest) > 0 && rest[0] == '{'
}

// wrong reports a value, with the one that only can be meant if near is not "". It
// returns what its callers do.
func (n Node) wrong(code Code, w Wording, value, near string) (string, bool) {
	if near == "" {
		n.d.Report(n.Span(), code, w, "value", value)
	} else {
		n.d.Report(n.Span(), code, Near(w), "value", value, "near", near)
		n.d.suggest(near)
	}
	return "", false
}

// lineLike reads a line that must pass a test. Meant finds the one that can only be
// meant by another, "" for none.
func (n Node) lineLike(isGood func(string) bool, code Code, w Wording, meant func(string) string) (string, bool) {
	s, ok := n.Line()
	switch {
	case !ok || isGood(s):
		return s, ok
	case n.lookAlike(code, s, isGood):
		return "", false
	}
	return n.wrong(code, w, s, meant(s))
}

// Line reads a text of one line, cleaned.
func (n Node) Line() (string, bool) {
	s, ok := n.scalar()
	return text.CleanLine(s), ok
}

// Text reads a text whose lines are kept, cleaned.
func (n Node) Text() (string, bool) {
	s, ok := n.scalar()
	return strings.TrimSpace(text.Clean(s)), ok
}

// Int reads a whole number in decimal digits, without quotes.
func (n Node) Int(min, max int) (int, bool) { return n.intOr(min, max, nil) }

// Age reads a whole number of years. Where it is the least that is asked for, 16+ says
// the same as 16.
func (n Node) Age(min, max int, isLeast bool) (int, bool) {
	units := ageUnits()
	if isLeast {
		units = append(units, "+")
	}
	return n.intOr(min, max, units)
}

func (n Node) intOr(min, max int, units []string) (int, bool) {
	s, ok := n.digits(msgWantsInt, false, units)
	if !ok {
		return 0, false
	}
	v, err := strconv.Atoi(s)
	if err != nil || v < min || v > max {
		n.OutOfRange(strconv.Itoa(min), strconv.Itoa(max))
		return 0, false
	}
	return v, true
}

// Number reads a number in decimal digits with or without a fraction.
func (n Node) Number(min, max float64) (float64, bool) { return n.numberOr(min, max, nil) }

// Hours reads a number of hours.
func (n Node) Hours(min, max float64) (float64, bool) { return n.numberOr(min, max, hourUnits()) }

func (n Node) numberOr(min, max float64, units []string) (float64, bool) {
	s, ok := n.digits(msgWantsNumber, true, units)
	if !ok {
		return 0, false
	}
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || v < min || v > max || math.IsNaN(v) {
		n.OutOfRange(float(min), float(max))
		return 0, false
	}
	return v, true
}

func float(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

// OutOfRange reports a number outside of its bounds, which are both possible.
func (n Node) OutOfRange(min, max string) {
	n.d.Report(n.Span(), OutOfRange, msgRange, "value", n.y.Value, "min", min, "max", max)
}

// digits returns a number as it is written, if it is one. One with a unit after it is
// reported with the number that is meant.
func (n Node) digits(wants Wording, fraction bool, units []string) (string, bool) {
	s, ok := n.scalar()
	if !ok {
		return "", false
	}
	if n.y.Style != 0 || !isNumber(s, fraction) {
		near := numberMeant(s, fraction, units)
		if bare := strings.TrimSpace(s); isNumber(bare, fraction) {
			n.d.Report(n.Span(), WrongType, wants, "value", s)
			n.d.suggest(bare)
			return "", false
		}
		return n.wrong(WrongType, wants, s, near)
	}
	return s, true
}

// isNumber takes what people and programs write for a number, and none of
// YAML's octals, underscores or infinities. Where a fraction is allowed, so is
// an exponent: 1e-05.
func isNumber(s string, fraction bool) bool {
	s = strings.TrimPrefix(s, "-")
	if fraction {
		if at := strings.IndexAny(s, "eE"); at >= 0 {
			power := strings.TrimPrefix(strings.Replace(s[at+1:], "+", "-", 1), "-")
			if !IsDigits(power) || len(power) > 3 {
				return false
			}
			s = s[:at]
		}
	}
	whole, rest, point := strings.Cut(s, ".")
	if point && (!fraction || !IsDigits(rest)) {
		return false
	}
	return IsDigits(whole) && (len(whole) == 1 || whole[0] != '0')
}

// IsDigits reports whether a text is ASCII digits, at least one.
func IsDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// Bool reads true or false. The words that YAML 1.1 read so (yes, no, on, off)
// are taken as they are meant, with a warning.
func (n Node) Bool() (bool, bool) {
	s, ok := n.scalar()
	if !ok {
		return false, false
	}
	meant := ""
	if n.y.Style == 0 {
		switch strings.ToLower(s) {
		case "true":
			return true, true
		case "false":
			return false, true
		case "yes", "y", "on", "да", "иә":
			meant = "true"
		case "no", "n", "off", "нет", "жоқ":
			meant = "false"
		}
	}
	if meant != "" {
		n.d.Warn(n.Span(), YAML11Value, msgBoolWord, "value", s, "near", meant)
		n.d.suggest(meant)
		return meant == "true", true
	}
	if n.lookAlike(WrongType, s, func(s string) bool { return s == "true" || s == "false" }) {
		return false, false
	}
	n.d.Report(n.Span(), WrongType, msgWantsBool, "value", s)
	if bare := strings.ToLower(strings.TrimSpace(s)); bare == "true" || bare == "false" {
		n.d.suggest(bare)
	}
	return false, false
}

// Enum reads one of the words; any other is reported under the code.
func (n Node) Enum(code Code, words Words) (string, bool) {
	s, ok := n.Line()
	if !ok {
		return "", false
	}
	if slices.Contains(words.Allowed, s) {
		return s, true
	}
	n.NotAmong(code, words, s)
	return "", false
}

// NotAmong reports a value, or a key used as one, as none of the words.
func (n Node) NotAmong(code Code, words Words, value string) {
	if n.d.Full() {
		n.d.Report(n.Span(), code, msgUnknownValue)
	} else if n.lookAlike(code, value, words.onlyLookAlike(value)) {
		return
	} else if near := words.Nearest(value); near != "" {
		n.d.Report(n.Span(), code, Near(msgUnknownValue), "value", value, "near", near)
		if words.Unambiguous(value, near) {
			n.d.suggest(near)
		}
	} else {
		n.d.Report(n.Span(), code, msgUnknownValue, "value", value, "allowed", strings.Join(words.Allowed, ", "))
	}
}

// Enums reads a list of the words; others are reported, and the rest stays. A
// word that occurs twice counts once.
func (n Node) Enums(code Code, words Words) ([]string, bool) {
	items, ok := n.list(true)
	if !ok {
		return nil, false
	}
	var all []string
	for _, item := range items {
		if s, ok := item.Enum(code, words); ok && !slices.Contains(all, s) {
			all = append(all, s)
		}
	}
	return all, true
}

// ID reads an id in kebab case of at most 100 characters.
func (n Node) ID() (string, bool) {
	s, ok := n.scalar()
	if !ok {
		return "", false
	}
	if IsID(s) {
		return s, true
	}
	if n.lookAlike(BadID, s, IsID) {
		return "", false
	}
	return n.wrong(BadID, msgID, s, slug(s))
}

// slug makes an id of a text that needs little for it, "" of any other.
func slug(s string) string {
	near := strings.Trim(strings.NewReplacer(" ", "-", "_", "-").Replace(strings.ToLower(text.CleanLine(s))), "-")
	if !IsID(near) {
		return ""
	}
	return near
}

// IsID reports whether s is small Latin letters and digits with single hyphens
// between them, at most 100 in all.
func IsID(s string) bool {
	if s == "" || len(s) > 100 || s[0] == '-' || s[len(s)-1] == '-' || strings.Contains(s, "--") {
		return false
	}
	for i := range len(s) {
		if c := s[i]; !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-') {
			return false
		}
	}
	return true
}
