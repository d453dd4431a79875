// Package guess guesses from the words of a title, an organisation and a description
// which causes something is for and which activities it asks for. Its words stand in
// the folder words, a file a language. It knows nothing of tables and entries.
package guess

import (
	"cmp"
	"slices"

	"aina/catalog/stable"
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
	known    map[string]bool // ids that may be guessed
	table    *table
	tokens   map[string]token // what was found out about words
	fallback uint             // the languages of texts that do not tell, as a set of bits
	kazakh   uint             // the bit of Kazakh
	fields   [4][]token       // the words of the texts at hand
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
	g.read(causeRoot, words, 1, false, g.languagesOf([]string{s}, [][]token{words})|g.fallback, &p)
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
		g.fallback = 1 << g.language("en")
		g.kazakh = 1 << g.language("kk")
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
	stable.Sort(found, func(a, b Guess) int { return cmp.Compare(b.score, a.score) })
	for i := range found {
		if i >= most || found[i].score < near*found[0].score {
			return found[:i]
		}
	}
	return found
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
