package guess

import (
	"embed"
	"slices"
	"strconv"
	"strings"
	"sync"

	"aina/catalog/text"
)

//go:embed words/*.txt
var files embed.FS

// mark is what a phrase says in a language: about which topic, and how clearly (1 to
// 6). The topic nothing has no weight.
type mark struct {
	topic, weight int
	language      int  // -1: it needs no proof that the text is in its language
	faint         bool // in the name of an organisation it says little: schools do all kinds of things
}

const nothing = -1

// in gives the weight of a mark in the name of an organisation, or elsewhere.
func (m mark) in(name bool) int {
	if name && m.faint {
		return 1
	}
	return m.weight
}

// The nodes at which the phrases of causes and of activities begin.
const (
	causeRoot = iota
	activityRoot
)

// node is a step in the phrases: the words so far.
type node struct {
	next  map[int]int // by word
	marks []mark
}

// spelling is a word, or the beginning of one, as its language writes it.
type spelling struct {
	id        int
	written   string
	hasKazakh bool // has letters that Russian does not have
}

// table is all words of all languages.
type table struct {
	topics                  []string              // ids of causes, then of activities
	served                  []bool                // whether a topic is somebody whom one helps
	causes                  int                   // how many of the topics are causes
	words                   map[string][]spelling // whole words, folded
	beginnings              map[string][]spelling // of words
	spellings               int                   // how many there are
	nodes                   []node                // the first two are the roots of causes and of activities
	languages               []string
	small                   map[string]uint // the small words of languages, as a set of bits by language
	placeAfter, placeBefore map[string]bool
}

var vocabulary = sync.OnceValue(func() *table {
	t := &table{words: map[string][]spelling{}, beginnings: map[string][]spelling{}, nodes: make([]node, activityRoot+1), small: map[string]uint{},
		placeAfter: map[string]bool{}, placeBefore: map[string]bool{}}
	entries, _ := files.ReadDir("words")
	var sources [][2]string
	for _, e := range entries {
		if name, ok := strings.CutSuffix(e.Name(), ".txt"); ok && name != "README" {
			data, _ := files.ReadFile("words/" + e.Name())
			sources = append(sources, [2]string{name, string(data)})
		}
	}
	for _, activities := range []bool{false, true} { // the causes come first
		for _, s := range sources {
			t.read(s[0], s[1], activities)
		}
		if !activities {
			t.causes = len(t.topics)
		}
	}
	return t
})

// read reads the causes or the activities of a language.
func (t *table) read(language, data string, activities bool) {
	lang := -1
	for i, l := range t.languages {
		if l == language {
			lang = i
		}
	}
	if lang < 0 {
		lang = len(t.languages)
		t.languages = append(t.languages, language)
	}
	inActivities := false
	for line := range strings.Lines(data) {
		line = strings.TrimSpace(line)
		if line == "[activities]" {
			inActivities = true
		}
		head, words, ok := strings.Cut(line, ":")
		if !ok || strings.HasPrefix(line, "#") || inActivities != activities {
			continue
		}
		switch head {
		case "language":
			for w := range strings.FieldsSeq(words) {
				t.small[text.Fold(w)] |= 1 << lang
			}
		case "place_after":
			addAll(t.placeAfter, words)
		case "place_before":
			addAll(t.placeBefore, words)
		default:
			marks, root := t.marks(head), causeRoot
			if activities {
				root = activityRoot
			}
			for phrase := range strings.FieldsSeq(words) {
				t.add(root, phrase, marks, lang)
			}
		}
	}
}

func addAll(to map[string]bool, words string) {
	for w := range strings.FieldsSeq(words) {
		to[text.Fold(w)] = true
	}
}

// marks reads the head of a line, such as "animals+health 3" or "education 3 in titles".
func (t *table) marks(head string) []mark {
	if head == "nothing" {
		return []mark{{topic: nothing}}
	}
	names, number, _ := strings.Cut(head, " ")
	number, faint := strings.CutSuffix(number, " in titles")
	weight, _ := strconv.Atoi(number)
	var all []mark
	for name := range strings.SplitSeq(names, "+") {
		all = append(all, mark{topic: t.topic(name), weight: weight, faint: faint})
	}
	return all
}

func (t *table) topic(name string) int {
	for i, id := range t.topics {
		if id == name {
			return i
		}
	}
	t.topics = append(t.topics, name)
	t.served = append(t.served, slices.Contains([]string{"animals", "children", "elderly", "disability"}, name))
	return len(t.topics) - 1
}

// add adds a phrase. What it says is added to what it says in another language.
func (t *table) add(root int, phrase string, marks []mark, lang int) {
	last := lang
	phrase, only := strings.CutSuffix(phrase, "!")
	if name := t.languages[lang]; !only && (name == "ru" || name == "kk") {
		lang = -1 // the letters are proof enough
	}
	at := root
	for word := range strings.SplitSeq(phrase, "_") {
		id := t.word(word)
		if voiced, ok := voiced(word); ok && t.languages[last] == "kk" {
			t.spell(t.beginnings, voiced, id)
		}
		next, ok := t.nodes[at].next[id]
		if !ok {
			next = len(t.nodes)
			t.nodes = append(t.nodes, node{})
			if t.nodes[at].next == nil {
				t.nodes[at].next = map[int]int{}
			}
			t.nodes[at].next[id] = next
		}
		at = next
	}
	for _, m := range marks {
		m.language = lang
		t.nodes[at].marks = append(t.nodes[at].marks, m)
	}
}

// word returns the number of a word, or of a beginning of words, such as "dog*".
func (t *table) word(word string) int {
	to := t.words
	word, open := strings.CutSuffix(word, "*")
	if open {
		to = t.beginnings
	}
	for _, s := range to[text.Fold(word)] {
		if s.written == strings.ToLower(word) {
			return s.id
		}
	}
	t.spellings++
	t.spell(to, word, t.spellings)
	return t.spellings
}

func (t *table) spell(to map[string][]spelling, word string, id int) {
	folded := text.Fold(word)
	if s := (spelling{id, strings.ToLower(word), strings.ContainsAny(word, kazakhLetters)}); !slices.Contains(to[folded], s) {
		to[folded] = append(to[folded], s)
	}
}

// voiced returns the beginning that a Kazakh word has where a vowel follows: кітап*
// is also кітаб, сабақ* сабағ and тілек* тілег.
func voiced(word string) (string, bool) {
	for _, pair := range []string{"пб", "қғ", "кг"} {
		hard, soft, _ := strings.Cut(pair, pair[2:])
		if stem, ok := strings.CutSuffix(word, hard+"*"); ok {
			return stem + pair[2:] + soft, true
		}
	}
	return "", false
}
