// Package guess guesses from the words of a title, an organisation and a description
// which causes something is for and which activities it asks for. Its words stand in
// the folder words, a file a language. It knows nothing of tables and entries.
package guess

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// Texts is what is known of an opportunity, in any language.
type Texts struct {
	Title, Organization, Summary, Description string
}

// Guess is a cause or an activity, with the words that speak for it as they are
// written.
type Guess struct {
	ID    string
	Words []string
	score float64
}

// Guesser guesses. It may not be used by several at once.
type Guesser struct {
	known  map[string]bool // ids that may be guessed
	table  *table
	tokens map[string]token // what was found out about words
	usual  uint             // the languages of texts that do not tell, as a set of bits
	fields [4][]token       // the words of the texts at hand
}

// New returns a guesser of the causes and activities with these ids.
func New(ids []string) *Guesser {
	g := &Guesser{known: map[string]bool{}, tokens: map[string]token{}}
	for _, id := range ids {
		g.known[id] = true
	}
	return g
}

// token is a word of a text.
type token struct {
	ids    []int  // the words and beginnings of words of the table that it is
	typed  []int  // Kazakh ones that it may be, typed with Russian letters
	small  uint   // the languages of which it is a small word
	after  bool   // makes the word before it the name of a street
	before bool   // makes the word behind it the name of a street
	stop   bool   // the end of a sentence
	as     string // as it is written
	folded string
}

// How much a word counts by where it stands, and what a cause and an activity must
// reach.
const (
	titleFactor        = 2
	organizationFactor = 2
	summaryFactor      = 1.2
	descriptionFactor  = 1
	mostOfDescription  = 8    // points
	longestText        = 2000 // bytes of a text that are read

	enoughForCause    = 5.4
	enoughForActivity = 6
	enoughWithout     = 6.0  // of a description alone
	enoughBeside      = 7.5  // of a description, where title or organisation say another cause
	clearest          = 3    // weight of a word that is clear by itself in a title
	clearAnywhere     = 6    // and of one that is so wherever it stands
	withoutClearest   = 1.25 // times as many points where no word is so clear
	nearTheBest       = 0.3  // part of the points of the clearest
	nearInCategory    = 0.5
	mostCauses        = 3
	mostActivities    = 2
)

// points is what a text says about the topics.
type points struct {
	score []float64
	words [][]said
	clear []bool // whether a word says it that is clear by itself
}

// said is what speaks for a topic.
type said struct{ as, folded string }

// Causes guesses the causes, the clearest first, at most three; none where nothing
// speaks clearly.
func (g *Guesser) Causes(t Texts) []Guess {
	causes, _ := g.Both(t)
	return causes
}

// Both guesses the causes and the activities.
func (g *Guesser) Both(t Texts) (causes, activities []Guess) {
	g.load()
	texts := [4]string{t.Title, t.Organization, t.Summary, t.Description}
	for i, s := range texts {
		g.fields[i] = g.split(g.fields[i][:0], s)
	}
	title, organization, summary, description := g.fields[0], g.fields[1], g.fields[2], g.fields[3]
	languages := g.languagesOf(texts[:], g.fields[:])
	p, d := g.points(), g.points()
	length := lengthFactor(len(summary) + len(description))
	for _, root := range []int{causeRoot, activityRoot} {
		g.read(root, title, titleFactor, false, languages, &p)
		if root == causeRoot { // the name of an organisation says nothing of what one does
			g.read(root, organization, organizationFactor, true, languages, &p)
		}
		g.read(root, summary, length*summaryFactor, false, languages, &d)
		g.read(root, description, length*descriptionFactor, false, languages, &d)
	}
	g.addDescription(&p, &d, 0, g.table.causes, enoughForCause)
	g.addDescription(&p, &d, g.table.causes, len(p.score), enoughForActivity)
	return g.choose(&p, 0, g.table.causes, enoughForCause, nearTheBest, mostCauses), g.choose(&p, g.table.causes, len(p.score), enoughForActivity, nearTheBest, mostActivities)
}

// lengthFactor gives how much a word counts in a description of so many words: one
// that is as short as a title says as much, and in a long one much is said by the way.
func lengthFactor(words int) float64 {
	switch {
	case words <= 20:
		return 2
	case words <= 100:
		return 1
	}
	return 0.7
}

// addDescription adds what a description says of a range of topics to what title and
// organisation say. Of a topic that those do not speak of it must say more, and more
// still where they speak clearly of another; but whom one helps is often said there
// alone.
func (g *Guesser) addDescription(p, d *points, from, to int, enough float64) {
	isClear := slices.Max(p.score[from:to]) >= enough
	for i := from; i < to; i++ {
		without := enoughWithout
		if isClear && !g.table.served[i] {
			without = enoughBeside
		}
		if p.score[i] == 0 && d.score[i] < without {
			continue
		}
		p.score[i] += min(d.score[i], mostOfDescription)
		p.words[i] = append(p.words[i], d.words[i]...)
		p.clear[i] = p.clear[i] || d.clear[i]
	}
}

// Category guesses what a category or the heading of a column stands for, where every
// word counts; nil where more than three causes are as likely.
func (g *Guesser) Category(s string) []string {
	g.load()
	p := g.points()
	words := g.split(nil, s)
	g.read(causeRoot, words, 1, false, g.languagesOf([]string{s}, [][]token{words})|g.usual, &p)
	found := g.choose(&p, 0, g.table.causes, 1/withoutClearest, nearInCategory, len(p.score))
	if len(found) > mostCauses {
		return nil
	}
	var ids []string
	for _, c := range found {
		ids = append(ids, c.ID)
	}
	return ids
}

func (g *Guesser) load() {
	if g.table == nil {
		g.table = vocabulary()
		g.usual = 1 << g.language("en")
	}
}

func (g *Guesser) points() points {
	n := len(g.table.topics)
	return points{make([]float64, n), make([][]said, n), make([]bool, n)}
}

// choose returns the topics of a range with enough points, the best first.
func (g *Guesser) choose(p *points, from, to int, enough, near float64, most int) []Guess {
	var found []Guess
	for i := from; i < to; i++ {
		least := enough
		if !p.clear[i] {
			least *= withoutClearest
		}
		if id := g.table.topics[i]; p.score[i] >= least && g.known[id] {
			found = append(found, Guess{id, written(p.words[i]), p.score[i]})
		}
	}
	slices.SortStableFunc(found, func(a, b Guess) int { return cmp.Compare(b.score, a.score) })
	for i := range found {
		if i >= most || found[i].score < near*found[0].score {
			return found[:i]
		}
	}
	return found
}

// Learn takes texts for the language of others that do not tell theirs, such as a
// title of one word. Without it that is English.
func (g *Guesser) Learn(texts []string) {
	g.load()
	if len(texts) == 0 {
		return
	}
	words := make([][]token, len(texts))
	for i, s := range texts {
		words[i] = g.split(nil, s)
	}
	g.usual = g.languagesOf(texts, words)
}

// languagesOf tells the languages of texts by their letters and small words, as a set
// of bits; the usual ones where nothing tells.
func (g *Guesser) languagesOf(texts []string, words [][]token) uint {
	var count [32]int
	for i, s := range texts {
		for _, tok := range words[i] {
			for l := range g.table.languages {
				if tok.small&(1<<l) != 0 {
					count[l]++
				}
			}
		}
		for _, r := range s[:min(len(s), longestText)] {
			switch {
			case r < utf8.RuneSelf:
			case strings.ContainsRune(kazakhLetters, r):
				count[g.language("kk")] += 2
			case strings.ContainsRune("ßäöüÄÖÜ", r):
				count[g.language("de")]++
			case strings.ContainsRune("çèêëàâîôûœÇÈÊÀ", r):
				count[g.language("fr")]++
			case strings.ContainsRune("ñ¿¡áíóúÑÁÍÓÚ", r):
				count[g.language("es")]++
			}
		}
	}
	best := slices.Max(count[:])
	if best == 0 {
		return g.usual
	}
	var set uint
	for l := range g.table.languages {
		if 2*count[l] >= best {
			set |= 1 << l
		}
	}
	if best == 1 { // one small word may be a name: Des Plaines
		set |= g.usual
	}
	return set
}

// written lists words as they are written, each once.
func written(words []said) []string {
	var all []string
	seen := map[string]bool{}
	for _, w := range words {
		if !seen[w.folded] {
			seen[w.folded] = true
			all = append(all, w.as)
		}
	}
	return all
}

func (g *Guesser) language(name string) int { return max(0, slices.Index(g.table.languages, name)) }

// read adds what a text says, or the name of an organisation. A word counts once.
func (g *Guesser) read(root int, tokens []token, factor float64, isName bool, languages uint, p *points) {
	type word struct {
		topic int
		text  string
	}
	var counted []word
	for i := 0; i < len(tokens); {
		n, marks := g.match(root, tokens[i:], languages)
		if n == 0 {
			i++
			continue
		}
		street := i+n < len(tokens) && tokens[i+n].after || i > 0 && tokens[i-1].before
		if !street && marks[0].topic != nothing {
			w := said{tokens[i].as, tokens[i].folded}
			for _, t := range tokens[i+1 : i+n] {
				w.as += " " + t.as
				w.folded += " " + t.folded
			}
			for _, m := range marks {
				if c := (word{m.topic, w.folded}); !slices.Contains(counted, c) {
					counted = append(counted, c)
					p.clear[m.topic] = p.clear[m.topic] || m.in(isName) >= clearest
					times := factor
					if m.weight == clearAnywhere {
						times = max(times, 1)
					}
					p.score[m.topic] += times * float64(m.in(isName))
					if !slices.ContainsFunc(p.words[m.topic], func(o said) bool { return o.folded == w.folded }) {
						p.words[m.topic] = append(p.words[m.topic], w)
					}
				}
			}
		}
		i += n
	}
}

// match finds the longest phrase that tokens begin with, and what it says.
func (g *Guesser) match(root int, tokens []token, languages uint) (length int, marks []mark) {
	inKazakh := languages&(1<<g.language("kk")) != 0
	var follow func(at, n int)
	follow = func(at, n int) {
		here := &g.table.nodes[at]
		if n >= length {
			for _, m := range here.marks {
				switch {
				case m.language >= 0 && languages&(1<<m.language) == 0:
				case n > length, m.topic == nothing:
					marks, length = append(marks[:0], m), n
				case marks[0].topic != nothing:
					marks = addMark(marks, m)
				}
			}
		}
		if n == len(tokens) || tokens[n].stop || here.next == nil {
			return
		}
		for _, id := range tokens[n].ids {
			if next, ok := here.next[id]; ok {
				follow(next, n+1)
			}
		}
		if inKazakh {
			for _, id := range tokens[n].typed {
				if next, ok := here.next[id]; ok {
					follow(next, n+1)
				}
			}
		}
	}
	follow(root, 0)
	return length, marks
}

// addMark adds what a phrase says; of a topic that is there the clearer one counts.
func addMark(all []mark, m mark) []mark {
	for i := range all {
		if all[i].topic == m.topic {
			all[i].weight = max(all[i].weight, m.weight)
			return all
		}
	}
	return append(all, m)
}
