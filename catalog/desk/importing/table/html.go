package table

import (
	"bytes"
	"html"
	"strings"
)

// HasHTML reports whether a cell has tags or entities of HTML in it.
func HasHTML(s string) bool { return plainHTML(s) != s }

// plainHTML converts HTML in a cell to plain text: breaks and the ends of blocks
// become line ends, other known tags are removed, entities are decoded. A link
// keeps its address.
func plainHTML(s string) string {
	if strings.Contains(s, "<") {
		s = withoutTags(s)
	}
	if strings.Contains(s, "&") {
		s = withoutEntities(s)
	}
	return s
}

func withoutTags(s string) string {
	var out []byte
	address, label := "", 0 // of the open link: its target, and where its text begins
	for {
		before, rest, found := strings.Cut(s, "<")
		out = append(out, before...)
		if !found {
			return string(out)
		}
		end := strings.IndexAny(rest, "<>")
		if end < 0 || rest[end] == '<' {
			out, s = append(out, '<'), rest
			continue
		}
		tag := rest[:end]
		name, closing := tagName(tag)
		ends, known := endsLine(name, closing)
		switch {
		case !known:
			out = append(append(append(out, '<'), tag...), '>')
		case ends:
			out = append(bytes.TrimRight(out, " \t"), '\n')
			label = min(label, len(out))
		case name == "a" && !closing:
			address, label = hrefOf(tag), len(out)
		case name == "a" && address != "":
			switch shown := strings.TrimSpace(string(out[label:])); shown {
			case "":
				out = append(out, address...)
			case address:
			default:
				out = append(out, " ("+address+")"...)
			}
			address = ""
		}
		s = rest[end+1:]
	}
}

// tagName returns the name of a tag in lower case, and whether it closes.
func tagName(tag string) (name string, closing bool) {
	tag, closing = strings.CutPrefix(tag, "/")
	if i := strings.IndexAny(tag, " \t\r\n/"); i >= 0 {
		tag = tag[:i]
	}
	return strings.ToLower(tag), closing
}

// endsLine reports whether a tag ends a line, and whether it is known at all.
func endsLine(name string, closing bool) (ends, known bool) {
	switch name {
	case "br":
		return true, true
	case "p", "div", "li", "tr", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6":
		return closing, true
	case "span", "b", "i", "u", "s", "strong", "em", "small", "a", "table", "tbody", "thead", "td", "th", "font", "img", "hr":
		return false, true
	}
	return false, false
}

// hrefOf returns the web address of a link, "" if there is none.
func hrefOf(tag string) string {
	i := strings.Index(tag, "href=")
	if i < 0 {
		return ""
	}
	address := strings.TrimLeft(tag[i+len("href="):], `"'`)
	if end := strings.IndexAny(address, "\"' \t\n"); end >= 0 {
		address = address[:end]
	}
	if !strings.HasPrefix(address, "http") {
		return ""
	}
	return address
}

// withoutEntities decodes entities that end with a semicolon. Others are kept:
// decoding them would damage a web address like ?a=1&copy=2.
func withoutEntities(s string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(s, "&")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		s = rest
		end := strings.IndexByte(rest[:min(len(rest), 24)], ';')
		if end <= 0 || strings.ContainsAny(rest[:end], " &=\n") {
			b.WriteByte('&')
			continue
		}
		b.WriteString(strings.ReplaceAll(html.UnescapeString("&"+rest[:end+1]), "\u00a0", " "))
		s = rest[end+1:]
	}
}
