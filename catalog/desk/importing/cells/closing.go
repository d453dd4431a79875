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
	if n, ok := firstNumber(folded); ok {
		return n == 0, true
	}
	words := " " + strings.Join(strings.FieldsFunc(folded, func(r rune) bool { return !unicode.IsLetter(r) }), " ") + " "
	for _, phrase := range nonePhrases() {
		if strings.Contains(words, " "+phrase+" ") {
			return true, true
		}
	}
	if yes, ok := YesOrNo(cell); ok {
		return !yes, true
	}
	for _, word := range strings.Fields(words) {
		switch word {
		case "много", "есть", "unlimited", "many", "several", "few", "some", "plenty", "available", "неограниченно", "несколько", "достаточно", "мало", "бар", "коп", "аз", "бирнеше", "шектеусиз", "любое", "без", "limited":
			return false, true
		}
	}
	return false, false
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

// nonePhrases lists what people write where all places are taken, folded.
func nonePhrases() []string {
	return []string{"мест нет", "нет мест", "мест больше нет", "мест не осталось", "не осталось мест", "места закончились", "места заняты", "все занято", "все места заняты", "свободных мест нет", "нет свободных мест", "набор закрыт", "группа набрана", "набор завершен", "закрыто", "заполнено", "набрали", "набраны", "нисколько", "ноль",
		"орын жок", "орын калмады", "бос орын жок", "орындар толды", "орын толды", "толды", "толып кетти", "орындар бос емес", "калган жок", "калмады", "кабылдау аякталды", "жиналды",
		"none", "none left", "no places", "no place", "no spots", "no slots", "no seats", "no openings", "no vacancies", "no vacancy", "no more places", "no more spots", "full", "fully booked", "sold out", "filled", "closed", "all taken", "zero",
		"keine", "ausgebucht", "voll", "belegt"}
}

// SaysFull finds in a title that no places are left or that nobody is sought any
// more: "Walk dogs (FULL)", "[CLOSED] Walk dogs", "Выгул собак — мест нет".
func SaysFull(title string) (said string, ok bool) {
	if !strings.ContainsAny(title, "([—–!:-") {
		return "", false
	}
	for part := range strings.FieldsFuncSeq(strings.ReplaceAll(title, " - ", "—"), func(r rune) bool { return strings.ContainsRune("()[]—–!:", r) }) {
		folded := text.Fold(strings.TrimSpace(part))
		if len(folded) >= 4 && len(folded) < len(text.Fold(title)) && slices.Contains(nonePhrases(), folded) {
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
		"жок", "мерзими жок", "мерзимсиз", "шектеусиз", "уздиксиз", "жыл бойы", "турақты", "туракты", "толганша", "толганга дейин", "орындар толганша", "орын толганша", "кез келген уакытта",
		"no", "none", "no deadline", "n/a", "rolling", "rolling basis", "rolling admission", "rolling admissions", "rolling applications", "on a rolling basis", "ongoing", "open", "open ended", "open-ended", "until filled", "open until filled", "till filled", "anytime", "any time", "always", "always open", "continuous", "year-round", "year round", "laufend":
		return true
	}
	return false
}
