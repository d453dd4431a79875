package plain

import (
	"strings"

	"aina/catalog/text"
	"aina/quiz/learning"
	"aina/tui/facts"
)

// tries says what was tried, the newest first, a few at once: each entry can be
// changed or taken off, and a new one written down.
func (v *visit) tries() (step, error) { return v.triesPage(0, true) }

// written is tries just after something was written down: what they show was
// said with it.
func (v *visit) written() (step, error) { return v.triesPage(0, false) }

// triesPage says the entries that come after the first ones, and with them what
// they show.
func (v *visit) triesPage(from int, findings bool) (step, error) {
	n := len(v.Log)
	end := min(from+atOnce, n)
	r, err := v.ask(page{
		say: func() { v.sayTries(from, findings) },
		options: func() []string {
			var all []string
			for i := from; i < end; i++ {
				all = append(all, v.entrySaid(v.words.Plain.Try.Entry, v.Log[n-1-i]))
			}
			return append(all, v.words.Reflect.Add, v.words.Reflect.Plan)
		},
		after: func() {
			if end < n {
				v.say(v.words.Plain.Talk.Words, "verbs", v.name(more))
			}
		},
		verbs: []verb{back, next, more, tried, why},
	})
	switch shown := end - from; {
	case err != nil:
		return nil, err
	case r.verb == back && from > 0:
		return v.triesFrom(max(0, from-atOnce)), nil
	case r.verb == back && v.Session == nil && !v.Browsing:
		return (*visit).welcome, nil
	case r.verb == more && end < n:
		return v.triesFrom(end), nil
	case r.verb == more:
		v.say(v.words.Plain.Matches.NoMore)
		return v.triesFrom(from), nil
	case r.verb == why:
		v.say(v.words.Reflect.How)
		return v.triesFrom(from), nil
	case r.verb == tried, r.verb == noVerb && r.option == shown:
		return v.trial(nil, (*visit).tries), nil
	case r.verb == noVerb && r.option < shown:
		return v.try(n - 1 - from - r.option), nil
	}
	return (*visit).plan, nil
}

// triesFrom goes to another place in what was tried.
func (v *visit) triesFrom(from int) step {
	return func(v *visit) (step, error) { return v.triesPage(from, false) }
}

// sayTries says how much was tried, and what it shows; of further entries
// nothing more.
func (v *visit) sayTries(from int, findings bool) {
	w, n := v.words.Reflect, len(v.Log)
	v.gap()
	switch {
	case from > 0:
		return
	case n == 0:
		v.say(w.Title + ".")
		v.say(w.LogEmpty)
		v.say(w.LogEmptyDo)
		return
	}
	v.say(w.Title + ".")
	v.say(w.Tries.For(v.lang, n) + ".")
	if findings {
		v.sayFound()
	}
}

// try says entry i of the log, and lets it be changed or taken off.
func (v *visit) try(i int) step {
	return func(v *visit) (step, error) {
		r, err := v.ask(page{
			say: func() {
				v.gap()
				v.say(v.entrySaid(v.words.Plain.Try.Entry, v.Log[i]))
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
		gone, err := v.confirm(w.RemoveAsk+" "+w.RemoveNote, "title", v.Log[i].Name(v.opt.Catalog, v.lang))
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
func (v *visit) entrySaid(form string, r learning.Reflection) string {
	all := opening(strings.Join(facts.Said(r, v.words.Reflect, true), "; "))
	if all != "" {
		all += "."
	}
	return strings.TrimSpace(text.Fill(form, "title", r.Name(v.opt.Catalog, v.lang), "date", string(r.On), "said", all))
}
