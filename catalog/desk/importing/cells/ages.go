package cells

import (
	"slices"
	"strings"
	"unicode"

	"aina/catalog/languages"
	"aina/catalog/text"
)

// Ages is the limits of age that a cell names; -1 for one that it does not name.
type Ages struct {
	Minimum, Maximum int
	Plain            bool // a number alone: the column says which limit it is
	Beside           bool // more numbers stand beside it, in brackets or as a wish
	Wished           bool // they are only wished for
}

// Any reports whether everybody may come.
func (a Ages) Any() bool { return a.Minimum < 0 && a.Maximum < 0 }

// oldest is the oldest age that can be stated, in years.
const oldest = 120

// Ages reads limits of age such as 16+, 14-17, "от 18" and "adults only", and whether
// they are a wish. False for what names none: school years, dates, several ages that
// make no range.
func (r *Reader) Ages(cell string) (Ages, bool) {
	if !strings.ContainsFunc(cell, unicode.IsLetter) {
		return r.ageLimits(cell)
	}
	firm, wished := cutWishes(cell)
	switch {
	case wished == "":
		return r.ageLimits(cell)
	case CountDigits(firm) > 0:
		ages, ok := r.ageLimits(firm)
		ages.Beside = true
		return ages, ok
	}
	ages, ok := r.ageLimits(wished)
	ages.Wished = true
	return ages, ok
}

// cutWishes parts what a cell asks for, "16+, лучше 18+", from what it only wishes.
// What is wished of other things is left: "14+, желательно с опытом".
func cutWishes(cell string) (firm, wished string) {
	outside, inside := cutBrackets(cell)
	if rest, ok := cutWish(strings.Trim(inside, "()")); ok && !strings.ContainsFunc(rest, unicode.IsLetter) && CountDigits(rest) == 0 {
		return "", outside // 18+ (желательно)
	}
	var asked, liked []string
	for part := range strings.FieldsFuncSeq(outside, func(r rune) bool { return r == ',' || r == ';' }) {
		switch rest, ok := cutWish(part); {
		case !ok:
			asked = append(asked, part)
		case CountDigits(rest) > 0 || namesAdults(tokens(rest)):
			liked = append(liked, rest)
		case !strings.ContainsFunc(rest, unicode.IsLetter):
			asked, liked = nil, append(asked, liked...)
		}
	}
	return strings.Join(asked, ","), strings.Join(liked, ",")
}

func namesAdults(all []token) bool {
	return hasWord(all, "adult-", "взросл-", "совершеннолетн-", "ересек-", "камелет-", "volljahrig-", "erwachsen-")
}

// cutWish takes the words for a wish out of a text. "18 plus" and "16+ welcome" are
// none.
func cutWish(s string) (rest string, found bool) {
	words := strings.FieldsFunc(text.Fold(s), func(r rune) bool { return !unicode.IsLetter(r) })
	if slices.ContainsFunc(words, func(w string) bool { return w == "plus" || w == "плюс" || w == "welcome" }) {
		return s, false
	}
	return languages.CutWish(s)
}

// ageLimits reads limits of age.
func (r *Reader) ageLimits(cell string) (Ages, bool) {
	ages := Ages{Minimum: -1, Maximum: -1}
	bare, bracket := cutBrackets(cell)
	all := tokens(bare)
	if len(all) == 0 || len(all) > 24 || len(bare) > 200 || countsOther(all) {
		return ages, false
	}
	has := func(words ...string) bool { return hasWord(all, words...) }
	numbers, at, ok := r.ageNumbers(all)
	if !ok {
		return ages, false
	}
	plus := strings.Contains(bare, "+")
	switch {
	case all[0].word == "k" && len(all) > 1 && all[1].isDash(), has("grade", "grades", "класс-", "сынып-", "сыныб-", "form", "курс-", "klasse", "month", "months", "месяц-"):
		return ages, false
	case len(numbers) == 0:
		switch {
		case has("несовершеннолетн-", "minor", "minors", "underage", "толмаган-"):
			if ages.Minimum = adult; keepsAway(all) || all[0].word == "no" {
				return ages, !has("with", "без")
			}
			return Ages{Minimum: -1, Maximum: -1}, false
		case namesAdults(all):
			ages.Minimum = adult
			return ages, !has("и", "and", "дети", "children", "kids", "балалар")
		case has("any", "all", "любой", "любые", "любого", "все", "всех", "кез", "барлык", "барлыгы", "бари", "барине", "everyone", "anyone", "unlimited", "шектеусиз", "no", "none", "нет", "не", "без", "шектеу", "жок", "open", "alle", "kein", "keine"):
			return ages, true
		}
		return ages, false
	case len(numbers) == 2 && !plus && numbers[0] <= numbers[1] && isAgeRange(all, at[0], at[1]):
		ages.Minimum, ages.Maximum = numbers[0], numbers[1]
		return ages, true
	case len(numbers) != 1 || bare[0] == '-':
		return ages, false
	}
	if all[0].word == "year" {
		return ages, false // a school year
	}
	ages.Beside = CountDigits(bracket) > 0
	before := ""
	if at[0] > 0 {
		before = all[at[0]-1].word
	}
	away := keepsAway(all)
	not := away || has("не", "no", "not")
	limit := func(minimum bool) (Ages, bool) {
		if minimum {
			ages.Minimum = numbers[0]
		} else {
			ages.Maximum = numbers[0]
		}
		// "under 16 with an adult" keeps nobody away
		return ages, minimum || !has("with", "accompan-", "adult-", "parent-", "guardian", "взросл-", "родител-", "сопровожд-", "опекун-", "ересек-", "ата")
	}
	under := func(not bool) (Ages, bool) { // under 18 is 17 at most, not under 18 is 18 at least
		if !not && numbers[0] > 0 {
			numbers[0]--
		}
		return limit(not)
	}
	switch {
	case has("аспа-"):
		return limit(false) // "35 жастан аспаған": not over 35
	case has("младше", "моложе", "under", "younger", "below"):
		return under(not)
	case has("старше", "older", "over", "above", "exceed", "жогары", "улкен", "асса", "асканда-", "аскан"):
		return limit(!not)
	case has("толмаган-"):
		return under(away)
	case has("менее", "меньше", "less"):
		return under(not)
	case has("более", "больше", "more"):
		return limit(!not)
	case plus || strings.ContainsAny(bare, "≥>") || slices.Contains([]string{"от", "с", "со", "from", "ab"}, before) || has("least", "min", "minimum", "мин", "минимум", "минимальн-", "бастап", "кеминде", "жастан", "up", "plus", "mindestens", "достигшие", "толган", "толгандар"):
		if has("up") && has("to") {
			if away {
				numbers[0]++ // "up to 17 not allowed": from 18
			}
			return limit(away)
		}
		return limit(true)
	case strings.ContainsAny(bare, "≤<") || has("до", "upto", "to", "till", "until", "most", "max", "maximum", "макс", "максимальн-", "максимум", "дейин", "дейинги", "дейингилер-", "томен", "кишилер-", "bis"):
		return limit(away) // who is up to 18 is kept away: from 18
	}
	ages.Plain = true
	ages.Minimum = numbers[0]
	return ages, true
}

// ageNumbers returns the numbers of a cell that may be ages, in years, and where they
// stand. False where one cannot be an age, or where a month is beside it.
func (r *Reader) ageNumbers(all []token) (numbers, at []int, ok bool) {
	for i, t := range all {
		if t.isNumber() && !(t.spelled && i > 0 && all[i-1].word == "no") { // "no one" is no number
			if t.clock || t.number != float64(int(t.number)) || t.number > oldest {
				return nil, nil, false
			}
			numbers, at = append(numbers, int(t.number)), append(at, i)
		}
		if t.word != "" && r.months.of(t.word) > 0 && len(all) <= 4 {
			return nil, nil, false // 14.окт: a spreadsheet made a date of 14-10
		}
	}
	return numbers, at, true
}

// hasWord reports whether one of the words is among tokens. A word that ends with a
// hyphen is a stem.
func hasWord(all []token, words ...string) bool {
	return slices.ContainsFunc(all, func(t token) bool {
		return slices.ContainsFunc(words, func(w string) bool {
			stem, isStem := strings.CutSuffix(w, "-")
			return t.word == w || isStem && strings.HasPrefix(t.word, stem)
		})
	})
}

// adult is the age from which somebody is an adult.
const adult = 18

// isAgeRange reports whether the tokens between two numbers join them: 14-17,
// "от 14 до 17", "14 пен 17 арасында".
func isAgeRange(all []token, first, second int) bool {
	joined := false
	for _, t := range all[first+1 : second] {
		switch {
		case t.isDash(), t.word == "to", t.word == "до", t.word == "and", t.word == "и", t.word == "мен", t.word == "пен", t.word == "бен", t.word == "по", t.word == "through", t.word == "bis", t.word == "until":
			joined = true
		case t.sign == '.', t.word == "лет", t.word == "жас", t.word == "жастан", t.word == "years", t.word == "бастап", t.word == "старше", t.word == "yrs", t.word == "y", t.word == "o", t.word == "old":
		default:
			return false
		}
	}
	if first+1 == second || !joined {
		return len(all) > second+1 && strings.HasPrefix(all[len(all)-1].word, "дейин")
	}
	return true
}

// cutBrackets splits a cell into what is outside of brackets and what is inside.
func cutBrackets(s string) (outside, inside string) {
	for {
		open := strings.IndexByte(s, '(')
		if open < 0 {
			return strings.TrimSpace(s), inside
		}
		length := strings.IndexByte(s[open:], ')')
		if length < 0 {
			return strings.TrimSpace(s[:open]), inside + s[open:]
		}
		inside += s[open : open+length+1]
		s = s[:open] + " " + s[open+length+1:]
	}
}

// keepsAway reports whether a cell says of an age that people of it may not come: "до 18
// лет не допускаются", "under 16 prohibited", "18 жасқа дейін болмайды". The other side
// of the age is then the one that may.
func keepsAway(all []token) bool {
	for i, t := range all {
		before := ""
		if i > 0 {
			before = all[i-1].word
		}
		switch {
		case t.word == "":
		case before == "руксат" && (t.word == "жок" || t.word == "етилмейди"):
			return true
		case text.StartsWithAny(t.word, "нельзя", "запре", "исключ", "except", "exclud", "prohibit", "forbid", "banned", "тыйым"), t.word == "кроме":
			return true
		case before == "не" && text.StartsWithAny(t.word, "обраща", "беспоко", "допуска", "допущ", "принима", "приглаша", "рассматрива", "бер", "подход", "могут", "разреш", "участв"),
			(before == "not" || before == "cannot" || before == "be") && (before != "be" || i > 1 && all[i-2].word == "not") && text.StartsWithAny(t.word, "allow", "admit", "accept", "permit", "eligib", "suitab", "consider"):
			return true
		case !strings.HasPrefix(t.word, "аспа") && isRefusal(t.word):
			return true
		}
	}
	return false
}

// isRefusal reports Kazakh verbs, folded, that say what is not done: болмайды,
// жіберілмейді, қабылданбайды, алмаймыз.
func isRefusal(word string) bool {
	return slices.ContainsFunc([]string{"майды", "мейди", "байды", "бейди", "пайды", "пейди", "маймыз", "меймиз", "баймыз", "беймиз", "паймыз", "пеймиз"},
		func(ending string) bool { return strings.HasSuffix(word, ending) })
}
