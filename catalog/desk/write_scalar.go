package desk

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxWidth is where lines are folded, in code points.
const maxWidth = 96

// Scalar writes a text of one line as a value of YAML: plain where no reader,
// old or new, reads it as anything else, otherwise in quotes.
func Scalar(s string) string {
	if isPlain(s) {
		return s
	}
	return quote(s)
}

// flowScalar is Scalar for a value inside brackets, where more signs end one;
// yaml.v3 stumbles over a question mark before a comma as well.
func flowScalar(s string) string {
	if isPlain(s) && !strings.ContainsAny(s, ",[]{}?:") {
		return s
	}
	return quote(s)
}

// isPlain reports whether s needs no quotes. It asks for more of them than
// YAML does: a number, a date, a word such as "no" or a sign in front means
// something else to one reader or another.
func isPlain(s string) bool {
	if s == "" || !utf8.ValidString(s) || strings.TrimSpace(s) != s || strings.HasSuffix(s, ":") ||
		strings.Contains(s, ": ") || strings.Contains(s, " #") || isYAMLWord(s) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(s)
	if !unicode.IsLetter(first) && first != '«' && first != '№' {
		return false
	}
	for _, r := range s {
		if r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 || r == 0x2028 || r == 0x2029 || r == 0xfeff || r == utf8.RuneError {
			return false
		}
	}
	return true
}

// isYAMLWord reports the words that YAML 1.1 or 1.2 reads as true, false,
// nothing or no number.
func isYAMLWord(s string) bool {
	switch strings.ToLower(s) {
	case "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf":
		return true
	}
	return false
}

// quote puts s in quotes: single ones where it holds double ones or
// backslashes and nothing to escape, as they are easier to read.
func quote(s string) string {
	escape := strings.ContainsFunc(s, func(r rune) bool { return needsEscape(r) }) || !utf8.ValidString(s)
	if !escape && strings.ContainsAny(s, `"\`) {
		return "'" + strings.ReplaceAll(s, "'", "''") + "'"
	}
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case needsEscape(r):
			b.WriteRune(utf8.RuneError)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// needsEscape reports what must be escaped in a file. Cleaning left
// none of it but line ends; what comes here uncleaned never becomes a control
// character in the file.
func needsEscape(r rune) bool {
	return unicode.IsControl(r) || r == 0x2028 || r == 0x2029 || r == 0xfeff || r >= 0xd800 && r < 0xe000 || r == 0xfffe || r == 0xffff
}

// blockSafe reports whether s can be written below its key without quotes.
func blockSafe(s string) bool {
	return !strings.HasPrefix(s, " ") && !strings.ContainsFunc(s, func(r rune) bool { return r != '\n' && needsEscape(r) })
}

// fold breaks a text at single spaces into lines of about width code points.
// Joined with spaces they are the text again; a word that is longer stays
// whole.
func fold(s string, width int) []string {
	var lines []string
	start, space, n := 0, -1, 0 // of the line: its begin, its last break, its length
	for i, r := range s {
		if r == ' ' && i > start && s[i-1] != ' ' && i+1 < len(s) && s[i+1] != ' ' {
			if n > width && space >= 0 {
				lines = append(lines, s[start:space])
				n = utf8.RuneCountInString(s[space+1 : i])
				start = space + 1
			}
			space = i
		}
		n++
	}
	if n > width && space > start {
		lines = append(lines, s[start:space])
		start = space + 1
	}
	return append(lines, s[start:])
}

func width(s string) int { return utf8.RuneCountInString(s) }
