package cells

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"aina/catalog/text"
)

// NoPlaces reports whether a cell about places for volunteers says that none are
// left: 0, "0 из 10", "мест нет". Ok is false where it says nothing about them.
func NoPlaces(cell string) (none, ok bool) {
	folded := strings.Trim(text.Fold(cell), " .!")
	all := strings.FieldsFunc(folded, func(r rune) bool { return !unicode.IsLetter(r) })
	if CountDigits(folded) > 0 && slices.ContainsFunc(all, countsTaken) && !slices.ContainsFunc(all, countsLeft) {
		return takenOf(folded)
	}
	if n, ok := firstNumber(folded); ok {
		return n == 0, true
	}
	for i := range all {
		if n := noneAt(all, i); n > 0 {
			isDenied := n == 1 && slices.ContainsFunc(all, isDenial) // "not full"
			return !isDenied, true
		}
	}
	if yes, ok := YesOrNo(cell); ok {
		return !yes, true
	}
	for _, word := range all {
		switch word {
		case "много", "есть", "unlimited", "many", "several", "few", "some", "plenty", "available", "неограниченно", "несколько", "достаточно", "мало", "бар", "коп", "аз", "бирнеше", "шектеусиз", "любое", "без", "limited", "limit", "limits", "ограничен", "ограничения", "ограничений", "лимита", "шектеу":
			return false, true
		}
	}
	return false, false
}

func isDenial(word string) bool {
	return slices.Contains([]string{"not", "isn", "aren", "не", "емес"}, word)
}

// noneAt returns how many words at i say that all places are taken, 0 if none do. A word
// alone may belong to the next one: full-time, a closed group.
func noneAt(all []string, i int) int {
	longest := 0
	for _, phrase := range append(noNumbers(), statesOf("full")...) {
		words := strings.Fields(phrase)
		n := len(words)
		if i+n > len(all) || !slices.Equal(all[i:i+n], words) {
			continue
		}
		if n == 1 && i+1 < len(all) && slices.Contains([]string{"time", "day", "days", "term", "year", "group", "team", "board", "moon"}, all[i+1]) {
			continue
		}
		longest = max(longest, n)
	}
	return longest
}

// countsTaken reports words that say that the number beside them counts places that are
// gone: "8 of 10 taken", "занято 3".
func countsTaken(word string) bool {
	return text.StartsWithAny(word, "taken", "filled", "booked", "occupied", "registered", "занят", "записал", "заполнен", "тол", "жазыл")
}

// countsLeft reports words that say that the number beside them counts free places.
func countsLeft(word string) bool {
	return text.StartsWithAny(word, "left", "free", "available", "remain", "open", "свобод", "остал", "бос", "кал")
}

// takenOf compares the places that are gone with all there are: none are left where both
// numbers are the same. One number alone says nothing of what is left.
func takenOf(folded string) (none, ok bool) {
	numbers := strings.FieldsFunc(folded, func(r rune) bool { return !unicode.IsDigit(r) })
	if len(numbers) != 2 {
		return false, false
	}
	return numbers[0] == numbers[1], true
}

// firstNumber reads the number that a text begins with, or that is the only one in
// it.
func firstNumber(s string) (int, bool) {
	at := strings.IndexFunc(s, unicode.IsDigit)
	if at < 0 || at > 0 && strings.ContainsAny(s[at-1:at], "-.,") {
		return 0, false
	}
	end := at
	for end < len(s) && s[end] >= '0' && s[end] <= '9' {
		end++
	}
	n, err := strconv.Atoi(s[at:end])
	return n, err == nil && (at == 0 || !strings.ContainsFunc(s[end:], unicode.IsDigit))
}

// noNumbers lists words for none, which say something of places only.
func noNumbers() []string {
	return []string{"none", "zero", "нисколько", "ноль", "keine", "none left"}
}

// SaysFull finds in a title that no places are left or that nobody is sought any
// more: "Walk dogs (FULL)", "[CLOSED] Walk dogs", "Выгул собак — мест нет".
func SaysFull(title string) (said string, ok bool) {
	if !strings.ContainsAny(title, "([—–!:-") {
		return "", false
	}
	for part := range strings.FieldsFuncSeq(strings.ReplaceAll(title, " - ", "—"), func(r rune) bool { return strings.ContainsRune("()[]—–!:", r) }) {
		folded := text.Fold(strings.TrimSpace(part))
		if len(folded) >= 4 && len(folded) < len(text.Fold(title)) && slices.Contains(statesOf("full"), folded) {
			return strings.TrimSpace(part), true
		}
	}
	return "", false
}

// IsOpenEnd reports what people write in place of a last day to apply where there is
// none.
func IsOpenEnd(cell string) bool {
	switch text.Fold(strings.Trim(cell, " .!")) {
	case "нет", "без дедлайна", "без срока", "без ограничений", "нет срока", "нет дедлайна", "не ограничен", "не ограничено", "бессрочно", "постоянно", "всегда", "всегда открыт", "круглый год", "до заполнения", "до заполнения мест", "до набора", "до набора группы", "до закрытия", "до закрытия вакансии", "открыт", "открыто", "в любое время",
		"жок", "мерзими жок", "мерзимсиз", "шектеусиз", "уздиксиз", "жыл бойы", "туракты", "толганша", "толганга дейин", "орындар толганша", "орын толганша", "кез келген уакытта",
		"no", "none", "no deadline", "n/a", "rolling", "rolling basis", "rolling admission", "rolling admissions", "rolling applications", "on a rolling basis", "ongoing", "open", "open ended", "open-ended", "until filled", "open until filled", "till filled", "anytime", "any time", "always", "always open", "continuous", "year-round", "year round", "laufend":
		return true
	}
	return false
}

// NamesNoDay reports what people write in place of a day where there is none to name:
// that it begins at once, goes on, or is not known yet.
func NamesNoDay(cell string) bool {
	switch text.Fold(strings.Trim(cell, " .!-–—()")) {
	case "asap", "as soon as possible", "immediately", "immediate", "immediate start", "right away", "at once", "now", "tbd", "tbc", "tba",
		"как можно скорее", "как можно быстрее", "сразу", "немедленно", "сейчас", "срочно", "не определено", "уточняется", "уточним",
		"бирден", "дереу", "казир", "тезирек", "мумкиндигинше тез", "жедел", "шугыл", "to be confirmed", "to be decided", "to be announced", "накты емес", "накталады", "sofort", "ab sofort", "so bald wie moglich", "so schnell wie moglich", "offen":
		return true
	}
	return IsNothing(cell) || IsOpenEnd(cell)
}
