package importing

import (
	"slices"
	"strings"
	"unicode"

	"aina/catalog"
	"aina/catalog/text"
)

// causeBook finds causes for the categories of a spreadsheet, and makes new
// ones where there is none.
type causeBook struct {
	known map[string]bool
	names namer
	stems []stems
	made  []madeCause
}

// madeCause is a category that no cause was known for.
type madeCause struct {
	catalog.Cause
	column string
	used   bool
}

func newCauseBook(c *catalog.Catalog) *causeBook {
	b := &causeBook{known: map[string]bool{}, names: newNamer(), stems: causeStems()}
	for _, k := range c.Causes {
		b.known[k.ID] = true
	}
	return b
}

// unknown takes a category that means no known cause.
func (b *causeBook) unknown(e *entry, r *Rule, category string) {
	if isOther(category) {
		e.note(Dropped, "causes", sayNoCause(category))
		return
	}
	b.make(e, r, b.idOf(category), category)
}

// idOf is the id of a cause for a category.
func (b *causeBook) idOf(category string) string {
	if id := b.names.kebab(category, 60); id != "" {
		return id
	}
	return "cause-" + fingerprint(category)
}

// make gives the entry a cause by its id, and makes the cause if there is none.
func (b *causeBook) make(e *entry, r *Rule, id, category string) {
	addAll(e, "causes", []string{id})
	if b.known[id] {
		return
	}
	if !slices.ContainsFunc(b.made, func(m madeCause) bool { return m.ID == id }) {
		name := text.CleanLine(category)
		b.made = append(b.made, madeCause{catalog.Cause{ID: id, Name: catalog.Text{Plain: name}}, r.title(), false})
	}
	e.note(Guessed, "causes", sayNewCause(category, id))
}

// told says that a category was taken for causes by a guess.
func (b *causeBook) told(e *entry, field, category string, words []string) {
	e.note(Guessed, field, sayGuessedWord(field, category, strings.Join(words, ", ")))
}

// with gives a catalog that knows the made causes too.
func (b *causeBook) with(c *catalog.Catalog) *catalog.Catalog {
	all := slices.Clone(c.Causes)
	for _, m := range b.made {
		all = append(all, m.Cause)
	}
	return &catalog.Catalog{Causes: all, Places: c.Places, Support: c.Support, Portals: c.Portals}
}

// use marks the made causes that an entry names.
func (b *causeBook) use(ids []string) {
	for i := range b.made {
		b.made[i].used = b.made[i].used || slices.Contains(ids, b.made[i].ID)
	}
}

// isOther reports the categories that say only that there is none.
func isOther(s string) bool {
	switch text.Fold(s) {
	case "other", "others", "misc", "miscellaneous", "general", "various", "none", "uncategorized", "other/none",
		"другое", "другие", "прочее", "прочие", "иное", "разное", "общее", "без категории", "нет",
		"баска", "баскасы", "озге", "аралас":
		return true
	}
	return false
}

// guess guesses the causes of a category by the stems of its words. Each
// guess is told, and stands in the draft of the mapping to be looked at.
func (b *causeBook) guess(category string) []string {
	var found []string
	for word := range strings.FieldsFuncSeq(text.Fold(category), func(r rune) bool { return !unicode.IsLetter(r) }) {
		for _, c := range b.stems {
			if !b.known[c.cause] || slices.Contains(found, c.cause) {
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

type stems struct {
	cause string
	stems []string
}

// causeStems lists folded beginnings of words, $ ending those that are whole.
func causeStems() []stems {
	var all []stems
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
		all = append(all, stems{line[0], strings.Fields(line[1])})
	}
	return all
}
