package source

import (
	"maps"
	"net/url"
	"strings"

	"golang.org/x/text/language"
)

// URL reads a whole web address, http or https only.
func (n Node) URL() (string, bool) {
	s, ok := n.Line()
	if !ok {
		return "", false
	}
	if isURL(s) {
		u, _ := url.Parse(s)
		return n.oneAlphabet(BadURL, s, u.Hostname(), isURL)
	}
	if near := urlMeant(s); near != "" {
		return n.wrong(BadURL, msgURL, s, near)
	}
	u, err := url.Parse(s)
	if err == nil && u.Scheme != "" && u.Scheme != "http" && u.Scheme != "https" && !strings.Contains(u.Scheme, ".") {
		return n.wrong(BadURL, msgURLScheme, u.Scheme+":", "")
	}
	return n.wrong(BadURL, msgURL, s, "")
}

func isURL(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && isHost(u.Hostname()) && u.User == nil && !strings.Contains(s, " ")
}

// oneAlphabet reports an address in which a letter passes for one of another
// alphabet. Names are the part of it that is looked at.
func (n Node) oneAlphabet(code Code, s, names string, isGood func(string) bool) (string, bool) {
	letter, odd := oddLetter(names)
	switch {
	case !odd:
		return s, true
	case !n.lookAlike(code, s, isGood):
		n.d.Report(n.Span(), code, msgMixedAddress, "value", s, "letter", letter)
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
	s, ok := n.lineLike(isEmail, BadEmail, msgEmail, emailMeant)
	if !ok {
		return "", false
	}
	return n.oneAlphabet(BadEmail, s, s, isEmail)
}

func isEmail(s string) bool {
	local, host, at := strings.Cut(s, "@")
	return at && local != "" && len(s) <= 254 && isHost(host) && !strings.HasSuffix(host, ".") &&
		!strings.ContainsAny(s, " \t,;:<>()[]\\\"/") && strings.Count(s, "@") == 1 && !strings.Contains(local, "..")
}

// Phone reads a number of 2 to 15 digits, as people space and bracket it.
func (n Node) Phone() (string, bool) { return n.lineLike(isPhone, BadPhone, msgPhone, phoneMeant) }

func isPhone(s string) bool {
	digits := 0
	for i, r := range s {
		switch {
		case r >= '0' && r <= '9':
			digits++
		case r == '+' && i > 0, r != '+' && !strings.ContainsRune(" -–()./", r):
			return false
		}
	}
	return len(s) <= 40 && digits >= 2 && digits <= 15
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
	if isLanguage(s) {
		return s, true
	}
	aliases := languageAliases()
	maps.Copy(aliases, signAliases())
	near := Words{Aliases: aliases}.Nearest(s)
	if near == "" && n.lookAlike(BadLanguage, s, isLanguage) {
		return "", false
	}
	return n.wrong(BadLanguage, msgLanguage, s, near)
}

func isLanguage(s string) bool {
	if len(s) > 35 || languageAliases()[strings.ToLower(s)] != "" || strings.Contains(s, "_") {
		return false
	}
	tag, err := language.Parse(s)
	if err != nil {
		return false
	}
	base, sure := tag.Base()
	return sure != language.No && base.String() != "und"
}

// Country reads the two letters of a country (ISO 3166-1), in capitals or not,
// and returns them in capitals.
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
		return n.wrong(BadCountry, msgCountry, s, region.String())
	}
	isCode := func(s string) bool {
		r, err := language.ParseRegion(s)
		return err == nil && len(s) == 2 && r.IsCountry()
	}
	if n.lookAlike(BadCountry, s, isCode) {
		return "", false
	}
	return n.wrong(BadCountry, msgCountry, s, Words{Aliases: countryAliases()}.Nearest(s))
}
