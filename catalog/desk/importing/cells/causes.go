package cells

import (
	"slices"
	"strings"
	"unicode"

	"aina/catalog/text"
)

// IsOther reports whether a category says only that there is none.
func IsOther(s string) bool {
	switch text.Fold(s) {
	case "other", "others", "misc", "miscellaneous", "general", "various", "none", "uncategorized", "other/none",
		"другое", "другие", "прочее", "прочие", "иное", "разное", "общее", "без категории", "нет",
		"баска", "баскасы", "озге", "аралас":
		return true
	}
	return false
}

// KnowsCause reports whether the catalog has a cause with this id.
func (r *Reader) KnowsCause(id string) bool { return r.causes[id] }

// CauseID returns the id of a new cause for a category.
func (r *Reader) CauseID(category string) string { return r.names.Cause(category) }

// GuessCauses guesses the causes of a category by the stems of its words, at
// most three; nil if it suggests none or more.
func (r *Reader) GuessCauses(category string) []string {
	var found []string
	for word := range strings.FieldsFuncSeq(text.Fold(category), func(r rune) bool { return !unicode.IsLetter(r) }) {
		for _, c := range r.stems {
			if !r.causes[c.cause] || slices.Contains(found, c.cause) {
				continue
			}
			for _, stem := range c.stems {
				whole := strings.TrimSuffix(stem, "$")
				if word == whole || whole == stem && strings.HasPrefix(word, stem) {
					found = append(found, c.cause)
					break
				}
			}
		}
	}
	if len(found) > 3 {
		return nil
	}
	return found
}

type causeStems struct {
	cause string
	stems []string
}

// stemsOfCauses lists folded beginnings of words; $ ends those that are whole.
func stemsOfCauses() []causeStems {
	var all []causeStems
	for _, line := range [][2]string{
		{"animals", "живот собак кошк кошек зоо приют$ animal dog$ dogs$ cat$ cats$ pet$ pets$ жануар иттер$ мысык"},
		{"children", "дет ребен ребят подрост сирот child kid$ kids$ teen youth$ балалар бала$ балага жеткиншек"},
		{"elderly", "пожил стари elder$ elderly$ elders$ senior$ seniors$ кариялар карттар карт$"},
		{"disability", "инвалид овз$ инклюз disab inclus мугедек инклюзи"},
		{"environment", "эколог природ окружающ озелен климат мусор environ ecolog nature$ climat conserv recycl sustainab табигат экология"},
		{"culture", "культур искусств музе творчеств библиотек cultur art$ arts$ museum heritage librar мадени онер кызметкерлер$ китапхана"},
		{"health", "здоров медиц больниц донор health medic hospital donor денсаулык"},
		{"sport", "спорт физкультур sport athlet marathon марафон"},
		{"education", "образован обучен школ наставнич educat school tutor literacy teach learn билим оку$"},
		{"community", "сообществ сосед территор район$ село$ двор communit neighbo village ауыл аула$ когам"},
		{"emergency", "чрезвыч чс$ спасат паводк emergen disaster relief тотенше"},
	} {
		all = append(all, causeStems{line[0], strings.Fields(line[1])})
	}
	return all
}
