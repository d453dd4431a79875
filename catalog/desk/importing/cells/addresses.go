package cells

import (
	"regexp"
	"strings"
)

// patterns find addresses and numbers in cells.
type patterns struct{ url, bareURL, email, phone, number *regexp.Regexp }

func newPatterns() patterns {
	return patterns{
		url:     regexp.MustCompile(`(?i)https?://[^\s<>"'«»,;]+`),
		bareURL: regexp.MustCompile(`(?i)^(www\.)?[\p{L}\d-]+(\.[\p{L}\d-]+)*\.(com|org|net|info|biz|ru|kz|kg|uz|by|ua|me|io|edu|gov|eu|uk|de|online|site|su|рф|қаз|ngo)(/[^\s<>"'«»,;]*)?$`),
		email:   regexp.MustCompile(`[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+`),
		phone:   regexp.MustCompile(`\+?\d[\d ()./–-]{4,22}\d`),
		number:  regexp.MustCompile(`\d+([.,]\d+)?`),
	}
}

// URLs returns the web addresses of a cell, without the brackets and full stops
// behind them.
func (r *Reader) URLs(s string) []string {
	all := r.patterns.url.FindAllString(s, -1)
	for i := range all {
		all[i] = strings.TrimRight(all[i], ".)]")
	}
	return all
}

// IsBareURL reports whether a cell is a web address without https://.
func (r *Reader) IsBareURL(s string) bool { return r.patterns.bareURL.MatchString(s) }

// Emails returns the email addresses of a cell.
func (r *Reader) Emails(s string) []string { return r.patterns.email.FindAllString(s, -1) }

// Phones returns the telephone numbers of a cell.
func (r *Reader) Phones(s string) []string { return r.patterns.phone.FindAllString(s, -1) }
