package messages

import (
	"reflect"
	"strings"
	"sync"

	"aina/catalog/locale"
	"aina/catalog/text"
)

// fixed holds the words of each wording, in all languages, without its places and
// without the field that it begins with.
var fixed = sync.OnceValue(func() [][]string {
	var all [][]string
	for _, lang := range text.Langs() {
		w := reflect.ValueOf(locale.In(lang).Import)
		for i := range w.NumField() {
			if w.Field(i).Kind() != reflect.String {
				continue
			}
			wording := w.Field(i).String()
			if _, rest, ok := strings.Cut(wording, ": "); ok {
				wording = rest
			}
			all = append(all, piecesOf(wording))
		}
	}
	return all
})

// piecesOf returns what stands before, between and behind the places of a wording.
func piecesOf(wording string) []string {
	var pieces []string
	for {
		before, rest, ok := strings.Cut(wording, "{")
		pieces = append(pieces, before)
		if !ok {
			return pieces
		}
		_, wording, _ = strings.Cut(rest, "}")
	}
}

// IsOurs reports whether a comment has the words of a note of an import, in any
// language, whatever its values are.
func IsOurs(comment string) bool {
	for _, pieces := range fixed() {
		if hasPieces(comment, pieces) {
			return true
		}
	}
	return false
}

// fewest is how many bytes the words of a wording have at least, to be told from
// words by hand.
const fewest = 8

func hasPieces(comment string, pieces []string) bool {
	size := 0
	for i, p := range pieces {
		size += len(p)
		at := strings.Index(comment, p)
		if i == len(pieces)-1 {
			at = len(comment) - len(p)
			if at < 0 || !strings.HasSuffix(comment, p) {
				return false
			}
		}
		if at < 0 {
			return false
		}
		comment = comment[at+len(p):]
	}
	return size >= fewest
}

// StillMissing takes from a comment that lists fields which are missing those that are
// there now; "" where none is missing. It is false for any other comment.
func StillMissing(comment string, has func(field string) bool) (string, bool) {
	for _, lang := range text.Langs() {
		lead, end, _ := strings.Cut(locale.In(lang).Import.MissingFields, "{fields}")
		names, ok := strings.CutPrefix(comment, lead)
		if !ok || !strings.HasSuffix(names, end) {
			continue
		}
		var kept []string
		for name := range strings.SplitSeq(strings.TrimSuffix(names, end), ", ") {
			if !has(name) {
				kept = append(kept, name)
			}
		}
		if len(kept) == 0 {
			return "", true
		}
		return lead + strings.Join(kept, ", ") + end, true
	}
	return "", false
}
