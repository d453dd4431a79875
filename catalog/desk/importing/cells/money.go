package cells

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"aina/catalog/text"
)

// IsUnpaid reports whether a cell of a column about money says that there is none:
// "free", "$0", "no fee", "без взноса".
func IsUnpaid(cell string) bool {
	words := moneyWords(cell)
	if len(words) == 0 {
		return true
	}
	for i, w := range words {
		if isAmountOfMoney(words, i) && w.number > 0 {
			return false
		}
	}
	for _, w := range words {
		if isNo(w.word) || isFree(w.word) {
			return true
		}
	}
	for _, w := range words {
		if w.number > 0 || w.word != "" && !isCurrency(w.word) {
			return false
		}
	}
	return true // 0, "0 тг", signs alone
}

// IsOnlyMoney reports whether a cell is nothing but a fee or the word that there is
// none, such as "$10 fee" and "бесплатно".
func IsOnlyMoney(cell string) bool {
	if len(cell) > 60 {
		return false
	}
	money := false
	for _, w := range moneyWords(cell) {
		switch {
		case w.word == "":
		case isFeeWord(w.word), isFree(w.word), isCurrency(w.word):
			money = true
		case isNo(w.word), w.word == "per", w.word == "person", w.word == "с", w.word == "за", w.word == "человека", w.word == "участие", w.word == "of", w.word == "charge", w.word == "registration", w.word == "регистрационный", w.word == "адам", w.word == "only":
		default:
			return false
		}
	}
	return money
}

// nearFee is how many words an amount of money may stand from the word for a fee.
const nearFee = 4

// Fee finds a fee for taking part, or a wage, in a text, and returns the words
// around it; "" if the text has none or says that there is none.
func Fee(s string) string {
	if !mayHaveFee(s) {
		return ""
	}
	words := moneyWords(s)
	for i, w := range words {
		if !isFeeWord(w.word) || isTravel(words, i) {
			continue
		}
		negated := strings.HasSuffix(w.word, "сыз")
		amount := isStrongFee(words, i)
		for j := max(0, i-nearFee); j < min(len(words), i+nearFee+1); j++ {
			switch {
			case j != i && j >= i-3 && j <= i+3 && (isNo(words[j].word) || isFree(words[j].word)):
				negated = true
			case isAmountOfMoney(words, j):
				amount = true
				negated = negated || words[j].number == 0
			}
		}
		if amount && !negated {
			return around(s, w.at)
		}
	}
	return ""
}

// moneyWord is a word or a number of a text about money, with its place in bytes.
type moneyWord struct {
	word   string // folded; "" for a number
	number float64
	at     int
}

// moneyWords splits a text; currency signs are words.
func moneyWords(s string) []moneyWord {
	var all []moneyWord
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		from := i
		switch {
		case isDigit(r):
			for i < len(s) && (isDigit(rune(s[i])) || strings.ContainsRune("., ", rune(s[i])) && thousandsFollow(s[i+1:])) {
				i++
			}
			n := 0.0
			for _, c := range s[from:i] {
				if isDigit(c) {
					n = n*10 + float64(c-'0')
				}
			}
			all = append(all, moneyWord{number: n, at: from})
		case unicode.IsLetter(r):
			for i < len(s) && unicode.IsLetter(r) {
				i += size
				r, size = utf8.DecodeRuneInString(s[i:])
			}
			all = append(all, moneyWord{word: text.Fold(s[from:i]), at: from})
		default:
			if strings.ContainsRune("$€₸₽£¥", r) {
				all = append(all, moneyWord{word: string(r), at: from})
			}
			i += size
		}
	}
	return all
}

// thousandsFollow reports whether three digits and no more follow a separator, as in
// 5 000 and 1,000.
func thousandsFollow(s string) bool {
	n := 0
	for n < len(s) && isDigit(rune(s[n])) {
		n++
	}
	return n == 3
}

func isCurrency(word string) bool {
	switch word {
	case "$", "€", "₸", "₽", "£", "¥", "тг", "тенге", "тнг", "kzt", "руб", "рублей", "рубля", "рубль", "rub", "usd", "eur", "euro", "euros", "евро", "доллар", "долларов", "dollars", "dollar", "сом", "сомов", "сум", "gbp", "pounds", "теньге":
		return true
	}
	return false
}

// isAmountOfMoney reports whether the word at i is a number with a currency beside
// it, or one so large that it counts no hours and no ages.
func isAmountOfMoney(words []moneyWord, i int) bool {
	if words[i].word != "" {
		return false
	}
	return i > 0 && isCurrency(words[i-1].word) || i+1 < len(words) && isCurrency(words[i+1].word) || words[i].number >= 500 && (words[i].number < 1900 || words[i].number > 2100)
}

// isFeeWord reports words for a fee or a wage.
func isFeeWord(word string) bool {
	for _, stem := range []string{"взнос", "оргвзнос", "зарплат", "платно", "платный", "платная", "платное", "жарна", "жалакы", "толемакы", "оплата", "оплату", "стоимость", "salar", "stipend", "honorari", "wage", "гонорар", "вознагражден", "teilnahmegebuhr"} {
		if strings.HasPrefix(word, stem) {
			return true
		}
	}
	switch word {
	case "fee", "fees", "pay", "pays", "paid", "payment", "cost", "costs", "price", "deposit", "оклад", "плата", "платы", "плату", "цена", "толем", "акы", "акысы", "багасы", "gebuhr":
		return true
	}
	return false
}

// isStrongFee reports words that mean a fee or a wage without any amount.
func isStrongFee(words []moneyWord, i int) bool {
	word := words[i].word
	before := ""
	if i > 0 {
		before = words[i-1].word
	}
	switch {
	case strings.HasPrefix(word, "оргвзнос"), strings.HasPrefix(word, "зарплат"), strings.HasPrefix(word, "жалакы"), strings.HasPrefix(word, "salar"), strings.HasPrefix(word, "stipend"), strings.HasPrefix(word, "wage"):
		return true
	case word == "fee" || word == "fees":
		switch before {
		case "registration", "entry", "entrance", "participation", "membership", "program", "programme", "application", "placement", "admission", "annual":
			return true
		}
	case strings.HasPrefix(word, "взнос"):
		return strings.HasPrefix(before, "регистрац") || strings.HasPrefix(before, "членск") || strings.HasPrefix(before, "вступит") || strings.HasPrefix(before, "организац")
	case strings.HasPrefix(word, "платн"):
		return before == "участие" || i+1 < len(words) && strings.HasPrefix(words[i+1].word, "участи")
	case strings.HasPrefix(word, "жарна"):
		return before == "тиркелу" || before == "катысу" || before == "мушелик"
	}
	return false
}

// isTravel reports whether what is paid is the way or the food of the volunteer.
func isTravel(words []moneyWord, i int) bool {
	for j := i + 1; j < min(len(words), i+3); j++ {
		for _, stem := range []string{"проезд", "питан", "дорог", "travel", "transport", "meals", "жол", "тамак"} {
			if strings.HasPrefix(words[j].word, stem) {
				return true
			}
		}
	}
	return false
}

func isNo(word string) bool {
	switch word {
	case "no", "not", "none", "never", "without", "zero", "false", "n", "нет", "не", "без", "ни", "жок", "емес", "алынбайды", "керек емес", "kein", "keine", "ohne", "waived":
		return true
	}
	return strings.HasSuffix(word, "сыз") && (strings.HasPrefix(word, "жарна") || strings.HasPrefix(word, "акы"))
}

func isFree(word string) bool {
	switch word {
	case "free", "unpaid", "volunteer", "voluntary", "gratis", "kostenlos", "бесплатно", "бесплатное", "бесплатный", "бесплатная", "безвозмездно", "волонтерство", "волонтерски", "тегин", "акысыз":
		return true
	}
	return false
}

// feeStems are what words of Fee have in them, by their first byte or, of letters of
// several bytes, their second.
var feeStems = sync.OnceValue(func() *[256][]string {
	var by [256][]string
	for _, stem := range []string{"fee", "pay", "paid", "cost", "price", "wage", "salar", "stipend", "honorar", "deposit", "gebühr",
		"плат", "взнос", "стоимост", "гонорар", "вознагражд", "оклад", "цена", "жарна", "жалақы", "жалакы", "төлем", "толем", "ақы", "бағасы"} {
		key := feeKey(stem)
		by[key] = append(by[key], stem)
	}
	return &by
})

func feeKey(s string) byte {
	if s[0] >= utf8.RuneSelf && len(s) > 1 {
		return s[1]
	}
	return s[0]
}

// mayHaveFee is a quick look for the words of Fee.
func mayHaveFee(s string) bool {
	stems, lower := feeStems(), strings.ToLower(s)
	for i := range lower {
		for _, stem := range stems[feeKey(lower[i:])] {
			if strings.HasPrefix(lower[i:], stem) {
				return true
			}
		}
	}
	return false
}

// aroundFee is how many bytes before and behind a word for a fee are quoted.
const aroundFee = 48

// around returns the words of a text around a place.
func around(s string, at int) string {
	from, to := max(0, at-aroundFee), min(len(s), at+aroundFee)
	for from > 0 && s[from-1] != ' ' && from < at {
		from++
	}
	for to < len(s) && !utf8.RuneStart(s[to]) {
		to++
	}
	cut := text.CleanLine(s[from:to])
	if from > 0 {
		cut = "…" + cut
	}
	return cut
}
