package cells

import (
	"strings"

	"aina/catalog/desk/importing/table"
	"aina/catalog/text"
)

// ListSeparator separates the items of a list that `aina list --format csv`
// wrote. An item with a semicolon in it, or one that begins or ends with a sign
// that lists have, is quoted.
const ListSeparator = "; "

// Items splits a list at the separator, or at the common ones where it is "".
func Items(s, split string) []string {
	var parts []string
	if split == ListSeparator {
		return quotedItems(s)
	}
	if split != "" {
		parts = strings.Split(s, split)
	} else {
		parts = strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(";|\n•", r) })
		if len(parts) == 1 {
			parts = strings.Split(s, ",")
		}
	}
	var all []string
	for _, p := range parts {
		if p = strings.Trim(text.CleanLine(p), " -*·"); p != "" {
			all = append(all, p)
		}
	}
	return all
}

// quotedItems splits a list whose items may be quoted.
func quotedItems(s string) []string {
	var all []string
	for s != "" {
		if item, rest, ok := quotedItem(s); ok {
			all, s = append(all, item), rest
			continue
		}
		item, rest, _ := strings.Cut(s, ListSeparator)
		if item = strings.Trim(text.CleanLine(item), " -*·"); item != "" {
			all = append(all, item)
		}
		s = rest
	}
	return all
}

// quotedItem reads an item in quotes up to the next separator; false if there is
// none.
func quotedItem(s string) (item, rest string, ok bool) {
	if s[0] != '"' {
		return "", "", false
	}
	for i := 1; i < len(s); i++ {
		if s[i] != '"' {
			continue
		}
		if i+1 < len(s) && s[i+1] == '"' {
			i++
			continue
		}
		rest, more := strings.CutPrefix(s[i+1:], ListSeparator)
		return strings.ReplaceAll(s[1:i], `""`, `"`), rest, more || rest == ""
	}
	return "", "", false
}

// ValueOf returns the value of a key in a cell like {"city": "Almaty"}, as
// programs write it, nested or not, with either kind of quotes; "" if there is
// none.
func ValueOf(cell, key string) string {
	for _, q := range [2]string{`"`, `'`} {
		_, rest, ok := strings.Cut(cell, q+key+q)
		if !ok {
			continue
		}
		rest = strings.TrimLeft(rest, " ")
		if rest, ok = strings.CutPrefix(rest, ":"); !ok {
			continue
		}
		rest = strings.TrimLeft(rest, " ")
		if rest != "" && (rest[0] == '"' || rest[0] == '\'') {
			value, _, closed := strings.Cut(rest[1:], rest[:1])
			if closed {
				return table.Clean(value)
			}
			continue
		}
		if i := strings.IndexAny(rest, ",}]"); i >= 0 {
			return table.Clean(rest[:i])
		}
	}
	return ""
}
