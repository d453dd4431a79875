package catalogtest

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"aina/catalog"
)

// generator makes one opportunity after the other.
type generator struct {
	base      *catalog.Catalog
	r         *rand.Rand
	towns     []catalog.Place
	sentences []catalog.Text
	named     *rand.Zipf // which name something has: few are frequent
}

// manyNames is how many names there are, longest how many bytes a sentence may have in
// Russian, so that entries are as long as promised.
const manyNames, longest = 1 << 18, 100

func newGenerator(base *catalog.Catalog, seed uint64) *generator {
	g := &generator{base: base, r: rand.New(rand.NewPCG(seed, 14))}
	g.named = rand.NewZipf(g.r, 1.07, 20, manyNames-1)
	for _, p := range base.Places {
		if p.Region != "" {
			g.towns = append(g.towns, p)
		}
	}
	for _, o := range base.Opportunities {
		for _, t := range [...]catalog.Text{o.Summary, o.Description, o.FirstStep, o.HowToApply} {
			for _, sentence := range sentencesOf(t) {
				if len(sentence.Ru) <= longest {
					g.sentences = append(g.sentences, sentence)
				}
			}
		}
	}
	return g
}

// sentencesOf splits a text into its sentences, which the three languages mostly share.
func sentencesOf(t catalog.Text) []catalog.Text {
	en, ru, kk := split(t.En), split(t.Ru), split(t.Kk)
	all := make([]catalog.Text, min(len(en), len(ru), len(kk)))
	for i := range all {
		all[i] = catalog.Text{En: en[i], Ru: ru[i], Kk: kk[i]}
	}
	return all
}

func split(s string) []string {
	var all []string
	for s != "" {
		sentence, rest, more := strings.Cut(s, ". ")
		if more {
			sentence += "."
		}
		all, s = append(all, sentence), rest
	}
	return all
}

func (g *generator) opportunity(i int) catalog.Opportunity {
	var none catalog.Text
	o := pick(g, g.base.Opportunities) // what it is, and what follows from that
	town := pick(g, g.towns)
	o.ID = fmt.Sprintf("%s-%s-%d", o.ID, town.ID, i)
	o.Summary = pick(g, g.sentences)
	o.Description, o.OwnCosts, o.AccessibilityNote, o.HowToApply, o.Status = none, none, none, none, ""
	o.Benefits, o.Times, o.GroupFriendly, o.FamilyFriendly, o.Languages, o.Motives = nil, nil, nil, nil, nil, three(o.Motives)
	if g.chance(0.5) {
		o.Title = joined(o.Title, ", ", town.Name)
	} else {
		name := g.name()
		o.Title = joined(o.Title, ": ", catalog.Text{En: name.latin, Ru: name.russian, Kk: name.kazakh})
	}
	if o.Remote == nil || !*o.Remote {
		o.City = town.ID
	}
	name := g.name()
	o.Organization = &catalog.Organization{Name: catalog.Text{Plain: name.kazakh}}
	o.URL = "https://" + strings.ToLower(name.latin) + ".example"
	if g.chance(0.6) {
		o.Summary = g.plain()
	}
	o.FirstStep = g.plain()
	o.VerifiedOn = "2026-11-20"
	if o.Schedule == catalog.Regular {
		o.HoursPerWeek = float64(1 + g.r.IntN(8))
	}
	return o
}

// plain draws a sentence in one language, as most people write.
func (g *generator) plain() catalog.Text {
	langs := []catalog.Lang{catalog.Russian, catalog.Russian, catalog.Kazakh, catalog.English}
	return catalog.Text{Plain: pick(g, g.sentences).In(pick(g, langs))}
}

// three keeps the motives that are afforded most, as people note them.
func three(all map[catalog.Motive]int) map[catalog.Motive]int {
	some := map[catalog.Motive]int{}
	for value := 3; value > 0; value-- {
		for _, m := range catalog.Motives() {
			if all[m] == value && len(some) < 3 {
				some[m] = value
			}
		}
	}
	return some
}

func (g *generator) chance(of float64) bool { return g.r.Float64() < of }

func pick[T any](g *generator, from []T) T { return from[g.r.IntN(len(from))] }

func joined(a catalog.Text, between string, b catalog.Text) catalog.Text {
	return catalog.Text{En: a.En + between + b.En, Ru: a.Ru + between + b.Ru, Kk: a.Kk + between + b.Kk}
}

// name is an invented name.
type name struct{ latin, russian, kazakh string }

// name returns one of many names: two to four syllables that tell it, of Kazakh sounds.
func (g *generator) name() name {
	first := [...]string{"Ай", "Бер", "Дос", "Ер", "Жан", "Қай", "Мей", "Нұр", "Сау", "Тол", "Үміт", "Шаң", "Ғал", "Өр", "Әл", "Құт"}
	then := [...]string{"бек", "ғат", "дәм", "ет", "жол", "ған", "кен", "лық", "мер", "нәз", "рай", "сұл", "тай", "шын", "қын", "өзек"}
	n := int(g.named.Uint64())
	var b strings.Builder
	b.WriteString(first[n%16])
	for n /= 16; ; n /= 16 {
		b.WriteString(then[n%16])
		if n < 16 {
			break
		}
	}
	return name{latin: latin().Replace(b.String()), russian: russian().Replace(b.String()), kazakh: b.String()}
}

func russian() *strings.Replacer {
	return strings.NewReplacer("ә", "а", "Ә", "А", "ғ", "г", "Ғ", "Г", "қ", "к", "Қ", "К", "ң", "н", "ө", "о", "Ө", "О", "ұ", "у", "ү", "у", "Ү", "У", "і", "и")
}

func latin() *strings.Replacer {
	letters := map[string]string{
		"а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "і": "i", "й": "i", "к": "k", "қ": "k",
		"л": "l", "м": "m", "н": "n", "ң": "n", "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ш": "sh", "ы": "y",
	}
	var pairs []string
	for from, to := range letters {
		pairs = append(pairs, from, to, strings.ToUpper(from), strings.ToUpper(to[:1])+to[1:])
	}
	return strings.NewReplacer(pairs...)
}
