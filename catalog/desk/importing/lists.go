package importing

import (
	"slices"
	"strings"

	"aina/catalog/text"
)

// listSplit is what stands between the items of a list that
// `aina list --format csv` wrote. An item with a semicolon in it, or one that
// begins or ends with a sign that lists have, stands in quotes.
const listSplit = "; "

// quotedItems splits such a list.
func quotedItems(s string) []string {
	var all []string
	for s != "" {
		if item, rest, ok := quotedItem(s); ok {
			all, s = append(all, item), rest
			continue
		}
		item, rest, _ := strings.Cut(s, listSplit)
		if item = strings.Trim(text.CleanLine(item), " -*·"); item != "" {
			all = append(all, item)
		}
		s = rest
	}
	return all
}

// quotedItem reads an item in quotes up to what stands between items; false if
// there is none.
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
		rest, more := strings.CutPrefix(s[i+1:], listSplit)
		return strings.ReplaceAll(s[1:i], `""`, `"`), rest, more || rest == ""
	}
	return "", "", false
}

// wordsBetween splits a list at strokes and at "and" too, if each of its parts
// is a known word; nil if not, or if it has no such sign.
func (c *converter) wordsBetween(r *Rule, field, cell string) []string {
	if r.Split != "" {
		return nil
	}
	folded := " " + strings.Join(strings.Fields(text.Fold(cell)), " ") + " "
	split := folded
	for _, and := range []string{"и", "and", text.Fold("және")} {
		split = strings.ReplaceAll(split, " "+and+" ", " / ")
	}
	if !strings.ContainsAny(split, "/|") {
		return nil
	}
	var words []string
	for part := range strings.FieldsFuncSeq(split, func(r rune) bool { return strings.ContainsRune("/|,;•", r) }) {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		known, ok := r.Values[text.Fold(part)]
		if !ok {
			known = c.meantBy(field, part)
		}
		if len(known) == 0 {
			return nil
		}
		for _, w := range known {
			if !slices.Contains(words, w) {
				words = append(words, w)
			}
		}
	}
	return words
}
