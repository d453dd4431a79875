package plain

import (
	"strings"

	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/facts"
)

// tries says what was tried, the newest first: each entry can be changed or
// taken off, and a new one written down.
func (v *visit) tries() (step, error) { return v.triesPage(true) }

// written is tries just after something was written down: what they show was
// said with it.
func (v *visit) written() (step, error) { return v.triesPage(false) }

func (v *visit) triesPage(findings bool) (step, error) {
	n := len(v.log)
	r, err := v.ask(page{
		say: func() {
			w := v.words.Reflect
			v.gap()
			v.say(w.Title + ".")
			if n == 0 {
				v.say(w.LogEmpty)
				v.say(w.LogEmptyDo)
				return
			}
			v.say(w.Tries.For(v.lang, n) + ".")
			if findings {
				v.sayFound()
			}
		},
		options: func() []string {
			var all []string
			for i := n - 1; i >= 0; i-- {
				all = append(all, v.entrySaid(v.words.Plain.Try.Entry, v.log[i]))
			}
			return append(all, v.words.Reflect.Add, v.words.Reflect.Plan)
		},
		verbs: []verb{back, next, tried, why},
	})
	switch {
	case err != nil:
		return nil, err
	case r.verb == back && v.session == nil && !v.browsing:
		return (*visit).welcome, nil
	case r.verb == why:
		v.say(v.words.Reflect.How)
		return (*visit).written, nil
	case r.verb == tried, r.verb == noVerb && r.option == n:
		return v.trial(nil, (*visit).tries), nil
	case r.verb == noVerb && r.option < n:
		return v.try(n - 1 - r.option), nil
	}
	return (*visit).plan, nil
}

// try says entry i of the log, and lets it be changed or taken off.
func (v *visit) try(i int) step {
	return func(v *visit) (step, error) {
		r, err := v.ask(page{
			say: func() {
				v.gap()
				v.say(v.entrySaid(v.words.Plain.Try.Entry, v.log[i]))
				v.say(v.words.Plain.Try.Ask)
			},
			options: func() []string {
				w := v.words.Reflect
				return []string{opening(w.Change), opening(w.Remove), v.words.Plain.Matches.ToList}
			},
			verbs: []verb{back, next},
		})
		switch {
		case err != nil:
			return nil, err
		case r.verb != noVerb, r.option == 2:
			return (*visit).tries, nil
		case r.option == 0:
			return v.trialAgain(i, (*visit).tries), nil
		}
		w := v.words.Reflect
		gone, err := v.confirm(w.RemoveAsk+" "+w.RemoveNote, "title", v.log[i].Title.In(v.lang))
		if err != nil {
			return nil, err
		}
		if gone {
			v.unwrite(i)
			v.say(v.words.Reflect.Removed)
		}
		return (*visit).tries, nil
	}
}

// entrySaid puts an entry of the log into a sentence of a given form.
func (v *visit) entrySaid(form string, r quiz.Reflection) string {
	all := opening(strings.Join(facts.Said(r, v.words.Reflect, true), "; "))
	if all != "" {
		all += "."
	}
	return strings.TrimSpace(text.Fill(form, "title", r.Title.In(v.lang), "date", string(r.On), "said", all))
}
