package guess

import "slices"

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
	inKazakh := languages&g.kazakh != 0
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
