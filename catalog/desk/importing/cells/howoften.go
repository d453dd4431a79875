package cells

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aina/catalog/text"
)

// withoutOnce takes out of a cell the words that say that something is done one
// time, such as "one-off", "разово" and "one day". The cell stays as it is, and once
// is false, where it has no such words, has nothing else, or says how often too: "one
// day a week".
func withoutOnce(cell string) (rest string, once bool) {
	folded := text.Fold(cell)
	from, to := findOnce(folded)
	if from == to {
		return cell, false
	}
	rest = folded[:from] + " " + folded[to:]
	if words := tokens(rest); slices.ContainsFunc(words, token.isNumber) && !slices.ContainsFunc(words, namesPeriod) {
		return rest, true
	}
	return cell, false
}

// findOnce returns where in a folded text the words for one time stand, 0, 0 if
// nowhere.
func findOnce(folded string) (from, to int) {
	for _, phrase := range oncePhrases() {
		if at := strings.Index(folded, phrase); at >= 0 && isWholeWord(folded, at, at+len(phrase)) {
			return at, at + len(phrase)
		}
	}
	return 0, 0
}

// IsOneOff reports whether a cell says that something is done one time and never
// again, beside how long it takes: "разово, 4 часа", but not "4 часа за один раз".
func IsOneOff(cell string) bool {
	folded := text.Fold(cell)
	from, to := findOnce(folded)
	_, once := withoutOnce(cell)
	return once && !strings.HasPrefix(folded[from:to], "за ")
}

// oncePhrases are folded; longer ones come before those that they begin with.
func oncePhrases() []string {
	return []string{"one-off", "one off", "oneoff", "one-time", "one time", "onetime", "only once", "once only", "just once", "one day", "1 day",
		"единоразово", "одноразово", "разово", "разовая", "разовый", "разовое", "однократно", "единовременно", "за один раз", "за раз", "один день", "1 день",
		"бир реттик", "бир рет", "бир кун", "1 кун", "einmalig", "ein tag", "1 tag"}
}

// isWholeWord reports whether no letter or digit stands right before or behind a
// part of a text.
func isWholeWord(s string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:from])
	after, _ := utf8.DecodeRuneInString(s[to:])
	return !isWordRune(before) && !isWordRune(after)
}

func isWordRune(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// namesPeriod reports a word that says how often something is done.
func namesPeriod(t token) bool {
	switch unitOf(t.word) {
	case days, weeks, monthsUnit, years, times, occasions:
		return true
	}
	return periodOf(t.word) != noUnit || slices.Contains([]string{"every", "each", "каждый", "каждую", "сайын", "fortnight", "fortnightly", "biweekly", "jede", "jeden"}, t.word)
}

// isRepeated reports a cell that says nothing but how often something is done: "2-3
// раза в неделю", "twice a month", "аптасына 2 рет".
func isRepeated(cell string) bool {
	all := tokens(cell)
	if len(all) < 2 || len(all) > 8 {
		return false
	}
	saysTimes, saysPeriod := false, false
	for _, t := range all {
		switch {
		case t.isNumber(), t.isDash():
		case t.sign != 0:
			return false
		case slices.Contains([]string{"раз", "раза", "times", "time", "рет", "mal", "once", "twice", "дважды", "однажды"}, t.word):
			saysTimes = true
		case text.StartsWithAny(t.word, "недел", "месяц", "аптасын", "week", "month", "woche", "monat"), slices.Contains([]string{"апта", "ай", "айына", "кунине", "день", "day"}, t.word):
			saysPeriod = true
		case !slices.Contains([]string{"в", "a", "an", "per", "each", "every", "the", "каждую", "каждый", "по", "ар", "сайын", "pro", "die", "и", "or", "или", "немесе", "до", "to"}, t.word):
			return false
		}
	}
	return saysTimes && saysPeriod
}
