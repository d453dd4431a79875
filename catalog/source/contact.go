package source

import (
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
		n.d.suggest(near)
	} else {
		n.d.Report(n.Span(), BadLanguage, msgLanguage, "value", s)
	}
	return "", false
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
		n.d.Report(n.Span(), BadCountry, Near(msgCountry), "value", s, "near", region.String())
		n.d.suggest(region.String())
		return "", false
	}
	words := Words{Aliases: countryAliases()}
	if near := words.Nearest(s); near != "" {
		n.d.Report(n.Span(), BadCountry, Near(msgCountry), "value", s, "near", near)
		n.d.suggest(near)
	} else {
		n.d.Report(n.Span(), BadCountry, msgCountry, "value", s)
	}
	return "", false
}
