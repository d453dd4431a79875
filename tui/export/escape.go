package export

import (
	"net/url"
	"strings"
)

// escape puts a backslash before characters that are markup in Markdown or HTML,
// and before what would start a block at the beginning of a line.
func escape(s string) string {
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		lines[i] = escapeStart(escapeInline(strings.TrimSpace(line)))
	}
	return strings.TrimSpace(strings.Join(lines, "\n"))
}

// escapeInline escapes what is markup anywhere in a line.
func escapeInline(s string) string {
	return strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`,
		"<", `\<`, ">", `\>`, "|", `\|`, "~", `\~`, "&", `\&`, "\n", " ").Replace(s)
}

// escapeStart escapes what is a list, a heading or a rule only at the start of a
// line.
func escapeStart(line string) string {
	if line == "" {
		return line
	}
	if strings.ContainsRune("#+-=", rune(line[0])) {
		return `\` + line
	}
	if n := strings.IndexFunc(line, func(r rune) bool { return r < '0' || r > '9' }); n > 0 && n < 10 && strings.ContainsRune(".)", rune(line[n])) {
		return line[:n] + `\` + line[n:]
	}
	return line
}

// webAddress returns an address on the web as it is linked, or "" for any other:
// neither a script nor a file of the computer is ever a link.
func webAddress(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return ""
	}
	return u.String()
}

// link makes a link to a web address. For any other address it is the label alone.
func link(label, address string) string {
	if label == "" {
		label = address
	}
	safe := webAddress(address)
	if safe == "" {
		return escape(label)
	}
	safe = strings.NewReplacer("(", "%28", ")", "%29", "<", "%3C", ">", "%3E", " ", "%20").Replace(safe)
	return "[" + escape(label) + "](" + safe + ")"
}
