package facts

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"aina/catalog"
	"aina/catalog/text"
)

// SupportLine is somebody to talk to, in a line: the name, and how to reach them unless the
// name says it, as that of a contact centre does which is called by its number.
func SupportLine(x catalog.Support, lang catalog.Lang) string {
	name, reach := x.Name.In(lang), cmp.Or(x.Phone, shortAddress(x.URL))
	words := strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if slices.Contains(words, reach) {
		return name
	}
	return text.Join(" · ", name, reach)
}

// ByAddress puts portals with the same address together, in the order in which they come.
func ByAddress(all []catalog.Portal) [][]catalog.Portal {
	var groups [][]catalog.Portal
	for _, p := range all {
		same := func(g []catalog.Portal) bool { return g[0].URL == p.URL }
		if at := slices.IndexFunc(groups, same); at >= 0 && p.URL != "" {
			groups[at] = append(groups[at], p)
		} else {
			groups = append(groups, []catalog.Portal{p})
		}
	}
	return groups
}

// PortalLine is portals with the same address, in a line: their names, and the address once.
func PortalLine(same []catalog.Portal, lang catalog.Lang) string {
	names := Each(same, func(p catalog.Portal) string { return p.Name.In(lang) })
	for i := 1; i < len(names); i++ {
		names[i] = text.LowerName(names[i])
	}
	return text.Join(" · ", strings.Join(names, ", "), shortAddress(same[0].URL))
}

// shortAddress is an address as people type it.
func shortAddress(url string) string { return strings.TrimPrefix(url, "https://") }
