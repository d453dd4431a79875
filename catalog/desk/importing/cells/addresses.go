package cells

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"aina/catalog/text"
)

// patterns find addresses in cells, and hours of the day behind and before dates.
type patterns struct{ url, email, hoursBehind, hoursBefore *regexp.Regexp }

func newPatterns() patterns {
	behind, before := newHoursPatterns()
	return patterns{
		hoursBehind: behind, hoursBefore: before,
		url:   regexp.MustCompile(`(?i)https?://[^\s<>"'«»,;]+`),
		email: regexp.MustCompile(`[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+`),
	}
}

// Links returns the web addresses of a cell, without the brackets and full stops
// behind them: those with http:// first, or else those without it.
func (r *Reader) Links(cell string) []string {
	if HasScheme(cell) && !strings.ContainsAny(cell, " \"<>\n") && strings.Count(strings.ToLower(cell), "http") == 1 {
		return []string{cell}
	}
	var all []string
	if strings.Contains(cell, "://") {
		all = r.patterns.url.FindAllString(cell, -1)
		for i := range all {
			all[i] = strings.TrimRight(all[i], ".)]")
			if at := strings.LastIndex(strings.ToLower(all[i]), "http"); at > 0 && HasScheme(all[i][at:]) && !strings.ContainsAny(all[i][:at], "?=") {
				all = append(all, all[i][at:]) // two addresses without anything between them
				all[i] = all[i][:at]
			}
		}
	}
	if len(all) == 0 && strings.Contains(cell, ".") {
		for word := range strings.FieldsFuncSeq(cell, func(r rune) bool { return strings.ContainsRune(" ,;|\n()<>", r) }) {
			if word = strings.TrimRight(word, ".:!"); IsBareURL(word) && !slices.Contains(all, word) {
				all = append(all, word)
			}
		}
	}
	return all
}

// HasScheme reports whether a text begins as a web address.
func HasScheme(s string) bool {
	s = strings.ToLower(s[:min(len(s), 8)])
	return strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://")
}

// IsBareURL reports whether a word is a web address without https://: with www.,
// with a path, or with an ending that many addresses have.
func IsBareURL(s string) bool {
	host, rest, hasPath := strings.Cut(s, "/")
	host, _, _ = strings.Cut(host, "?")
	host = strings.ToLower(host)
	labels := strings.Split(host, ".")
	if len(labels) < 2 || len(host) > 253 || strings.ContainsAny(s, "@ \\:*") {
		return false
	}
	for _, label := range labels {
		if label == "" || strings.ContainsFunc(label, func(r rune) bool { return r != '-' && !isDigit(r) && !isLetter(r) }) {
			return false
		}
	}
	last := labels[len(labels)-1]
	if strings.ContainsFunc(last, isDigit) || len([]rune(last)) < 2 {
		return false
	}
	return labels[0] == "www" && len(labels) > 2 || hasPath && rest != "" && len(last) <= 10 && !strings.ContainsFunc(host, text.IsCyrillic) || isDomain(last)
}

func isLetter(r rune) bool {
	return r >= 'a' && r <= 'z' || text.IsCyrillic(r) || r > 0x7f && r < 0x250
}

// isDomain reports the last parts of the names of sites that tables link to.
func isDomain(s string) bool {
	switch s {
	case "com", "org", "net", "info", "biz", "edu", "gov", "int", "ngo", "eu", "kz", "ru", "kg", "uz", "tj", "tm", "by", "ua", "ge", "az", "am", "md", "su", "рф", "қаз", "бел", "укр",
		"me", "io", "ai", "app", "page", "site", "online", "link", "gle", "ly", "be", "co", "cc", "to", "tv", "us", "ca", "uk", "ie", "au", "nz", "de", "at", "ch", "fr", "es", "pt", "it", "nl", "pl", "cz", "se", "no", "fi", "dk", "tr", "in", "cn", "jp", "kr", "br", "mx", "il", "ee", "lv", "lt",
		"help", "foundation", "charity", "community", "club", "center", "team", "pro", "school", "academy", "global", "world", "events", "earth", "social", "one", "website", "space", "tech", "cloud", "dev", "asia":
		return true
	}
	return false
}

// IsPicture reports whether a web address or a file name is one of a picture.
func IsPicture(s string) bool {
	s, _, _ = strings.Cut(strings.ToLower(s), "?")
	s, _, _ = strings.Cut(s, "#")
	switch path.Ext(s) {
	case ".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".bmp", ".ico", ".avif", ".heic", ".tif", ".tiff":
		return true
	}
	return false
}

// AccountName reads a cell that is the name of an account alone, such as
// @friends_of_dogs.
func AccountName(cell string) (string, bool) {
	name, ok := strings.CutPrefix(strings.TrimSpace(cell), "@")
	if !ok || len(name) < 4 || len(name) > 40 || strings.Trim(strings.ToLower(name), "abcdefghijklmnopqrstuvwxyz0123456789_.") != "" {
		return "", false
	}
	return name, true
}

// AccountSite is where the accounts of a column are: Telegram, unless its heading
// names Instagram.
func AccountSite(heading string) string {
	folded := text.Fold(heading)
	if strings.Contains(folded, "insta") || strings.Contains(folded, "инста") {
		return "https://instagram.com/"
	}
	return "https://t.me/"
}

// Emails returns the email addresses of a cell.
func (r *Reader) Emails(s string) []string {
	if !strings.Contains(s, "@") {
		return nil
	}
	return r.patterns.email.FindAllString(s, -1)
}
