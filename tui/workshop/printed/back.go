package printed

import (
	"strconv"

	"aina/catalog/locale"
	"aina/catalog/locale/words"
)

// back is the side of the card that leads from letters to roles.
type back struct {
	Steps               []both
	Letters, Roles, Age both
	Keys                []backKey
	Tally               []backRole
}

// backKey is a letter or digit with the numbers beside it. Of ages only those of adults
// are marked there; all of them stand in the list below.
type backKey struct {
	Key     string
	Name    both
	Numbers []backNumber
}

// backNumber is a number of a role, and from which age it is open: 16+, or nothing.
type backNumber struct{ Number, Age string }

// backRole is a role with room for strokes.
type backRole struct {
	backNumber
	Title both
}

// adult is the age of adults.
const adult = 18

// mostTitle is how long the title of a role may be in a list, in letters.
const mostTitle = 64

func (k kit) back() sheet {
	of := func(get func(words.PrintBack) string) both {
		return k.word(func(w *words.Words) string { return get(w.Print.Back) })
	}
	b := back{
		Letters: of(func(w words.PrintBack) string { return w.Letters }),
		Roles:   of(func(w words.PrintBack) string { return w.Roles }),
	}
	for i := range locale.In(k.Langs[0]).Print.Back.Steps {
		b.Steps = append(b.Steps, of(func(w words.PrintBack) string { return w.Steps[i] }))
	}
	numbers := make([]backNumber, len(k.guide.Roles))
	for i, r := range k.guide.Roles {
		numbers[i] = backNumber{strconv.Itoa(r.Number), ageMark(r.Age)}
		b.Tally = append(b.Tally, backRole{numbers[i], k.short(r.Opportunity.Title, mostTitle)})
		if r.Age > 0 {
			b.Age = of(func(w words.PrintBack) string { return w.Age })
		}
	}
	for _, x := range k.card.Items {
		key := backKey{Key: string(x.Key), Name: k.short(x.Name, mostName)}
		for _, n := range k.guide.Keys[x.Key] {
			number := numbers[n-1]
			if k.guide.Roles[n-1].Age < adult {
				number.Age = ""
			}
			key.Numbers = append(key.Numbers, number)
		}
		b.Keys = append(b.Keys, key)
	}
	return sheet{Kind: "back", Title: of(func(w words.PrintBack) string { return w.Title }), Back: b}
}

// ageMark says from which age a role is open.
func ageMark(age int) string {
	if age == 0 {
		return ""
	}
	return strconv.Itoa(age) + "+"
}
