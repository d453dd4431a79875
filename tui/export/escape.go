package export

import (
	"net/url"
	"strings"
)

// escape puts a backslash before characters that are markup in Markdown or HTML,
// and before what would start a block at the beginning of a line.
func escape(s string) string {
	marks := strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`,
		"<", `\<`, ">", `\>`, "|", `\|`, "~", `\~`, "&", `\&`)
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		lines[i] = escapeStart(marks.Replace(strings.TrimSpace(line)))
	}
	return strings.TrimSpace(strings.Join(lines, "\n"))
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

// link makes a link to a web address. For any other address it is the label alone.
func link(label, address string) string {
	if label == "" {
		label = address
	}
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return escape(label)
	}
	safe := strings.NewReplacer("(", "%28", ")", "%29", "<", "%3C", ">", "%3E", " ", "%20").Replace(u.String())
	return "[" + escape(label) + "](" + safe + ")"
}
