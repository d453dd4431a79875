package source

import (
	"math"
	"net/url"
	"strconv"
	"strings"

	"aina/catalog/text"

	"golang.org/x/text/language"
	"gopkg.in/yaml.v3"
)

// scalar gives the value of a node that is no list and no map.
func (n Node) scalar() (string, bool) {
	switch {
	case !n.Exists() || n.IsBad():
		return "", false
	case n.y.Kind != yaml.ScalarNode:
		n.d.Report(n.Span(), WrongType, msgWantsText)
		return "", false
	}
	return n.y.Value, true
}

// Line reads a text of one line, cleaned.
func (n Node) Line() (string, bool) {
	s, ok := n.scalar()
	return text.CleanLine(s), ok
}

// Text reads a text whose lines are kept, cleaned.
func (n Node) Text() (string, bool) {
	s, ok := n.scalar()
	return blank(text.Clean(s)), ok
}

// Int reads a whole number in decimal digits, without quotes.
func (n Node) Int(min, max int) (int, bool) {
	s, ok := n.digits(msgWantsInt, false)
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
func (n Node) Number(min, max float64) (float64, bool) {
	s, ok := n.digits(msgWantsNumber, true)
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

// digits gives a number as it is written, if it is one.
func (n Node) digits(wants Wording, fraction bool) (string, bool) {
	s, ok := n.scalar()
	if !ok {
		return "", false
	}
	if n.y.Style != 0 || !isNumber(s, fraction) {
		n.d.Report(n.Span(), WrongType, wants, "value", s)
		if bare := strings.TrimSpace(s); isNumber(bare, fraction) {
			n.d.mend(bare)
		}
		return "", false
	}
	return s, true
}

// isNumber takes what people and programs write for a number, and none of
// YAML's octals, underscores or infinities. Where a fraction may stand, so may
// an exponent: 1e-05.
func isNumber(s string, fraction bool) bool {
	s = strings.TrimPrefix(s, "-")
	if fraction {
		if at := strings.IndexAny(s, "eE"); at >= 0 {
			power := strings.TrimPrefix(strings.Replace(s[at+1:], "+", "-", 1), "-")
			if !isDigits(power) || len(power) > 3 {
				return false
			}
			s = s[:at]
		}
	}
	whole, rest, point := strings.Cut(s, ".")
	if point && (!fraction || !isDigits(rest)) {
		return false
	}
	return isDigits(whole) && (len(whole) == 1 || whole[0] != '0')
}

func isDigits(s string) bool {
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
	plain := n.y.Style == 0
	switch strings.ToLower(s) {
	case "true":
		if plain {
			return true, true
		}
	case "false":
		if plain {
			return false, true
		}
	case "yes", "y", "on", "да", "иә":
		if plain {
			n.d.Warn(n.Span(), YAML11Value, msgBoolWord, "value", s, "near", "true")
			n.d.mend("true")
			return true, true
		}
	case "no", "n", "off", "нет", "жоқ":
		if plain {
			n.d.Warn(n.Span(), YAML11Value, msgBoolWord, "value", s, "near", "false")
			n.d.mend("false")
			return false, true
		}
	}
	n.d.Report(n.Span(), WrongType, msgWantsBool, "value", s)
	if bare := strings.ToLower(strings.TrimSpace(s)); bare == "true" || bare == "false" {
		n.d.mend(bare)
	}
	return false, false
}

// Enum reads one of the words; any other is reported under the code.
func (n Node) Enum(code Code, words Words) (string, bool) {
	s, ok := n.Line()
	if !ok {
		return "", false
	}
	if contains(words.Allowed, s) {
		return s, true
	}
	n.NotAmong(code, words, s)
	return "", false
}

// NotAmong reports a value, or a key that stands for one, as none of the words.
func (n Node) NotAmong(code Code, words Words, value string) {
	if n.d.Full() {
		n.d.Report(n.Span(), code, msgUnknownValue)
	} else if near := words.Nearest(value); near != "" {
		n.d.Report(n.Span(), code, Near(msgUnknownValue), "value", value, "near", near)
		if words.Sure(value, near) {
			n.d.mend(near)
		}
	} else {
		n.d.Report(n.Span(), code, msgUnknownValue, "value", value, "allowed", strings.Join(words.Allowed, ", "))
	}
}

// Enums reads a list of the words; others are reported, and the rest stays. A
// word that stands twice counts once.
func (n Node) Enums(code Code, words Words) ([]string, bool) {
	items, ok := n.List()
	if !ok {
		return nil, false
	}
	var all []string
	for _, item := range items {
		if s, ok := item.Enum(code, words); ok && !contains(all, s) {
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
	near := strings.Trim(strings.NewReplacer(" ", "-", "_", "-").Replace(strings.ToLower(text.CleanLine(s))), "-")
	if IsID(near) {
		n.d.Report(n.Span(), BadID, Near(msgID), "value", s, "near", near)
		n.d.mend(near)
	} else {
		n.d.Report(n.Span(), BadID, msgID, "value", s)
	}
	return "", false
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

// URL reads a whole web address, http or https only.
func (n Node) URL() (string, bool) {
	s, ok := n.Line()
	if !ok {
		return "", false
	}
	u, err := url.Parse(s)
	if err == nil && (u.Scheme == "http" || u.Scheme == "https") && isHost(u.Hostname()) && u.User == nil && !strings.Contains(s, " ") {
		return s, true
	}
	if err == nil && u.Scheme != "" && u.Scheme != "http" && u.Scheme != "https" && !strings.Contains(u.Scheme, ".") {
		n.d.Report(n.Span(), BadURL, msgURLScheme, "value", u.Scheme+":")
	} else {
		n.d.Report(n.Span(), BadURL, msgURL, "value", s)
	}
	return "", false
}

// isHost reports names with a dot in them, and addresses in digits.
func isHost(s string) bool {
	return !strings.HasPrefix(s, ".") && !strings.Contains(s, "..") && (strings.Contains(s, ".") || strings.Contains(s, ":")) &&
		!strings.ContainsAny(s, " <>\"'`\\^{}|")
}

// Email reads one address; a name beside it is not taken.
func (n Node) Email() (string, bool) {
	s, ok := n.Line()
	if !ok {
		return "", false
	}
	local, host, at := strings.Cut(s, "@")
	if at && local != "" && len(s) <= 254 && isHost(host) && !strings.HasSuffix(host, ".") &&
		!strings.ContainsAny(s, " \t,;:<>()[]\\\"/") && strings.Count(s, "@") == 1 && !strings.Contains(local, "..") {
		return s, true
	}
	n.d.Report(n.Span(), BadEmail, msgEmail, "value", s)
	return "", false
}

// Phone reads a number of 2 to 15 digits, as people space and bracket it.
func (n Node) Phone() (string, bool) {
	s, ok := n.Line()
	if !ok {
		return "", false
	}
	digits, good := 0, len(s) <= 40
	for i, r := range s {
		switch {
		case r >= '0' && r <= '9':
			digits++
		case r == '+':
			good = good && i == 0
		case !strings.ContainsRune(" -–()./", r):
			good = false
		}
	}
	if good && digits >= 2 && digits <= 15 {
		return s, true
	}
	n.d.Report(n.Span(), BadPhone, msgPhone, "value", s)
	return "", false
}

// Language reads a BCP 47 tag whose language is known.
func (n Node) Language() (string, bool) {
	s, ok := n.Line()
	if !ok {
		return "", false
	}
	if s == "kk" || s == "ru" || s == "en" {
		return s, true
	}
	if len(s) <= 35 && languageAliases()[strings.ToLower(s)] == "" && !strings.Contains(s, "_") {
		if tag, err := language.Parse(s); err == nil {
			if base, sure := tag.Base(); sure != language.No && base.String() != "und" {
				return s, true
			}
		}
	}
	words := Words{Aliases: languageAliases()}
	if near := words.Nearest(s); near != "" {
		n.d.Report(n.Span(), BadLanguage, Near(msgLanguage), "value", s, "near", near)
		n.d.mend(near)
	} else {
		n.d.Report(n.Span(), BadLanguage, msgLanguage, "value", s)
	}
	return "", false
}

// Country reads the two letters of a country (ISO 3166-1), in capitals or not,
// and gives them in capitals.
func (n Node) Country() (string, bool) {
	s, ok := n.Line()
	if !ok {
		return "", false
	}
	if s == "KZ" {
		return s, true
	}
	if region, err := language.ParseRegion(s); err == nil && region.IsCountry() {
		if len(s) == 2 && strings.EqualFold(region.String(), s) {
			return region.String(), true
		}
		n.d.Report(n.Span(), BadCountry, Near(msgCountry), "value", s, "near", region.String())
		n.d.mend(region.String())
		return "", false
	}
	words := Words{Aliases: countryAliases()}
	if near := words.Nearest(s); near != "" {
		n.d.Report(n.Span(), BadCountry, Near(msgCountry), "value", s, "near", near)
		n.d.mend(near)
	} else {
		n.d.Report(n.Span(), BadCountry, msgCountry, "value", s)
	}
	return "", false
}
