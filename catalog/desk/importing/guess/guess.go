// Package guess guesses from the words of a title, an organisation and a description
// which causes something is for and which activities it asks for. Its words stand in
// the folder words, a file a language. It knows nothing of tables and entries.
package guess

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aina/catalog/text"
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
	buffer []token
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
	small  uint   // the languages of which it is a small word
	after  bool   // makes the word before it the name of a street
	before bool   // makes the word behind it the name of a street
	stop   bool   // the end of a sentence
	as     string // as it is written
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
	enoughWithout     = 7.5 // where neither title nor organisation says a word
	nearTheBest       = 0.4
	mostCauses        = 3
	mostActivities    = 2
)

// points is what a text says about the topics.
type points struct {
	score []float64
	words [][]string
}

// Causes guesses the causes, the clearest first, at most three; none where nothing
// speaks clearly.
func (g *Guesser) Causes(t Texts) []Guess {
	causes, _ := g.Both(t)
	return causes
}

// Both guesses the causes and the activities.
func (g *Guesser) Both(t Texts) (causes, activities []Guess) {
	g.load()
	languages := g.languagesOf(t)
	p, d := g.points(), g.points()
	for _, root := range []int{causeRoot, activityRoot} {
		g.read(root, t.Title, titleFactor, languages, &p)
		g.read(root, t.Organization, organizationFactor, languages, &p)
		g.read(root, t.Summary, summaryFactor, languages, &d)
		g.read(root, t.Description, descriptionFactor, languages, &d)
	}
	for i := range p.score {
		if p.score[i] == 0 && d.score[i] < enoughWithout {
			continue
		}
		p.score[i] += min(d.score[i], mostOfDescription)
		p.words[i] = append(p.words[i], d.words[i]...)
	}
	return g.choose(&p, 0, g.table.causes, enoughForCause, mostCauses), g.choose(&p, g.table.causes, len(p.score), enoughForActivity, mostActivities)
}

// Category guesses what a category or the heading of a column stands for, where every
// word counts; nil where more than three causes are as likely.
func (g *Guesser) Category(s string) []string {
	g.load()
	p := g.points()
	g.read(causeRoot, s, 1, g.languagesOf(Texts{Title: s})|g.usual, &p)
	found := g.choose(&p, 0, g.table.causes, 1, len(p.score))
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
	return points{make([]float64, n), make([][]string, n)}
}

// choose returns the topics of a range with enough points, the best first.
func (g *Guesser) choose(p *points, from, to int, enough float64, most int) []Guess {
	var found []Guess
	for i := from; i < to; i++ {
		if id := g.table.topics[i]; p.score[i] >= enough && g.known[id] {
			found = append(found, Guess{id, p.words[i], p.score[i]})
		}
	}
	slices.SortStableFunc(found, func(a, b Guess) int { return cmp.Compare(b.score, a.score) })
	for i := range found {
		if i >= most || found[i].score < nearTheBest*found[0].score {
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
	g.usual = g.languagesIn(texts)
}

// languagesOf tells the languages of texts by their letters and small words, as a set
// of bits; the usual ones where nothing tells.
func (g *Guesser) languagesOf(t Texts) uint {
	return g.languagesIn([]string{t.Title, t.Organization, t.Summary, t.Description})
}

func (g *Guesser) languagesIn(texts []string) uint {
	var count [32]int
	for _, s := range texts {
		for _, tok := range g.split(s) {
			for l := range g.table.languages {
				if tok.small&(1<<l) != 0 {
					count[l]++
				}
			}
		}
		for _, r := range s[:min(len(s), longestText)] {
			switch {
			case r < utf8.RuneSelf:
			case strings.ContainsRune("әғқңөұүһіӘҒҚҢӨҰҮҺІ", r):
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
	return set
}

func (g *Guesser) language(name string) int { return max(0, slices.Index(g.table.languages, name)) }

// read adds what a text says. A word counts once.
func (g *Guesser) read(root int, s string, factor float64, languages uint, p *points) {
	type word struct {
		topic int
		text  string
	}
	var counted []word
	tokens := g.split(s)
	for i := 0; i < len(tokens); {
		n, marks := g.match(root, tokens[i:], languages)
		if n == 0 {
			i++
			continue
		}
		street := i+n < len(tokens) && tokens[i+n].after || i > 0 && tokens[i-1].before
		if !street && marks[0].topic != nothing {
			said := tokens[i].as
			for _, t := range tokens[i+1 : i+n] {
				said += " " + t.as
			}
			folded := text.Fold(said)
			for _, m := range marks {
				if w := (word{m.topic, folded}); !slices.Contains(counted, w) {
					counted = append(counted, w)
					p.score[m.topic] += factor * float64(m.weight)
					if !slices.ContainsFunc(p.words[m.topic], func(w string) bool { return text.Fold(w) == folded }) {
						p.words[m.topic] = append(p.words[m.topic], said)
					}
				}
			}
		}
		i += n
	}
}

// match finds the longest phrase that tokens begin with, and what it says.
func (g *Guesser) match(root int, tokens []token, languages uint) (length int, marks []mark) {
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

// split takes a text apart into words. A possessive 's is dropped, and what ends a
// sentence is a word of its own.
func (g *Guesser) split(s string) []token {
	if len(s) > longestText {
		s = strings.ToValidUTF8(s[:longestText], "")
	}
	g.buffer = g.buffer[:0]
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			if strings.ContainsRune(".!?;:|\n()•", r) {
				g.buffer = append(g.buffer, token{stop: true})
			}
			i += n
			continue
		}
		end := i + n
		for end < len(s) {
			r, n := utf8.DecodeRuneInString(s[end:])
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) {
				break
			}
			end += n
		}
		g.buffer = append(g.buffer, g.token(s[i:end]))
		i = end
		for _, possessive := range []string{"'s", "’s", "'S", "’S"} {
			if rest, ok := strings.CutPrefix(s[i:], possessive); ok && (rest == "" || rest[0] < 'A') {
				i += len(possessive)
				break
			}
		}
	}
	return g.buffer
}

// mostTokens is how many words a guesser remembers.
const mostTokens = 100_000

// token looks a word up, once.
func (g *Guesser) token(word string) token {
	if t, ok := g.tokens[word]; ok {
		return t
	}
	folded := text.Fold(word)
	t := token{as: strings.Clone(word), small: g.table.small[folded], after: g.table.placeAfter[folded], before: g.table.placeBefore[folded]}
	if id, ok := g.table.words[folded]; ok {
		t.ids = append(t.ids, id)
	}
	for end := range folded {
		if id, ok := g.table.beginnings[folded[:end]]; ok {
			t.ids = append(t.ids, id)
		}
	}
	if id, ok := g.table.beginnings[folded]; ok {
		t.ids = append(t.ids, id)
	}
	if len(g.tokens) < mostTokens {
		g.tokens[t.as] = t
	}
	return t
}
