package stem

import (
	"slices"
	"strings"
)

// The letters of folded Kazakh by what may follow them. У is a vowel and a
// consonant.
const (
	vowels    = "аеиоуыэюя"
	nasals    = "мн"
	liquids   = "лрйу"
	buzzing   = "зж"
	voiceless = "пктсшщчцхфбгдв"
	voiced    = nasals + liquids + buzzing
	consonant = voiced + voiceless
	anything  = vowels + consonant
)

// endings lists endings that stand after the same letters, leaving at least so many.
func endings(texts, after string, least int) []ending {
	var all []ending
	for t := range strings.FieldsSeq(texts) {
		all = append(all, ending{text: t, after: after, least: least})
	}
	return all
}

// nounSlots are the endings of a noun, the outermost slot first. All endings in
// this file are folded: қ is к, ғ is г, ң is н, і is и, ә is а.
func nounSlots() [][]ending {
	return [][]ending{
		slices.Concat( // case, with дағы (that is in) and дай (like)
			endings("нын нин", vowels+nasals, 2), endings("дын дин", liquids+buzzing, 2), endings("тын тин", voiceless, 2),
			endings("га ге", vowels+voiced, 2), endings("ка ке", voiceless, 2), endings("на не", "ыи", 3),
			endings("ны ни", vowels, 2), endings("ды ди", voiced, 2), endings("ты ти", voiceless, 2), endings("н", "ыи", 4),
			endings("да де", vowels+voiced, 2), endings("та те", voiceless, 3), endings("нда нде", "ыи", 3),
			endings("дан ден", vowels+liquids+buzzing, 2), endings("тан тен", voiceless, 2), endings("нан нен", nasals+"ыи", 2),
			endings("мен", vowels+nasals+liquids, 2), endings("бен", buzzing, 2), endings("пен", voiceless, 2),
			endings("дагы деги", vowels+voiced, 2), endings("тагы теги", voiceless, 2), endings("ндагы ндеги", "ыи", 3),
			endings("дай дей", vowels+voiced, 3), endings("тай тей", voiceless, 3),
		),
		slices.Concat( // possession; -ым (my) looks too much like the end of a word
			endings("ымыз имиз ыныз иниз", consonant, 2), endings("мыз миз ныз низ", vowels, 3),
			endings("ы и", consonant, 2), endings("сы си", "аеоуэюя", 3),
			[]ending{{text: "шысы", after: anything, least: 2, keeps: "шы"}, {text: "шиси", after: anything, least: 2, keeps: "ши"}},
		),
		slices.Concat( // number
			endings("лар лер", vowels+liquids, 2), endings("дар дер", nasals+liquids+buzzing, 2), endings("тар тер", voiceless, 2),
		),
	}
}

// verbNouns make what can have the endings of a noun: the infinitive in -у and the
// participles.
func verbNouns() []ending {
	return slices.Concat(
		endings("у", consonant, 2), endings("у", vowels, 3),
		endings("ган ген", vowels+voiced, 2), endings("кан кен", voiceless, 2),
		endings("атын етин", consonant, 2), endings("йтын йтин", vowels, 2),
		endings("гыныз гиниз", voiced, 2),
	)
}

// verbForms are finite forms and converbs, with the personal endings.
func verbForms() []ending {
	all := slices.Concat(
		endings("ып ип", consonant, 2), endings("п", vowels, 3),
		endings("сын син", anything, 2), endings("ныз низ", vowels, 3), endings("ыныз иниз", consonant, 2),
		endings("ганша генше", vowels+voiced, 2), endings("канша кенше", voiceless, 2),
		endings("гыси гиси кыси киси", anything, 2), endings("й", vowels, 3),
		endings("айык ейик", consonant, 2), endings("йык йик", vowels, 3),
	)
	for _, person := range []string{"ды", "ди", "сыз", "сиз", "сын", "син", "мын", "мин", "мыз", "миз", "сыздар", "сиздер"} {
		all = append(all, endings("а"+person+" е"+person, consonant, 2)...)
		all = append(all, endings("й"+person, vowels, 2)...)
	}
	for _, person := range []string{"", "м", "н", "ныз", "низ", "к"} {
		all = append(all, endings("са"+person+" се"+person, anything, 2)...)
		if person != "" {
			all = append(all, endings("ды"+person+" ди"+person, vowels+voiced, 2)...)
			all = append(all, endings("ты"+person+" ти"+person, voiceless, 2)...)
		}
	}
	return all
}

// negations stand between the stem of a verb and its ending.
func negations() []ending {
	return slices.Concat(endings("ма ме", vowels+liquids, 2), endings("ба бе", nasals+buzzing, 2), endings("па пе", voiceless, 2))
}
