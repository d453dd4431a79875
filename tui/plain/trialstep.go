package plain

import (
	"strconv"

	"aina/catalog"
	quizvisit "aina/quiz/visit"
)

// fewRoles is how many roles that a few letters may mean are said at once.
const fewRoles = 9

// askWhich asks what was tried: a role of the shortlist by its number, any by a
// part of its title or its id.
func (t *trial) askWhich(v *visit) (verb, error) {
	found := v.opt.Catalog.Known(v.Shortlist)
	if len(v.opt.Catalog.Opportunities) == 0 {
		v.say(v.words.Reflect.WhichNone)
		return back, nil
	}
	say := func() { t.head(v, t.Reflection.Title.In(v.lang)) }
	for {
		r, err := v.ask(page{
			say: say,
			options: func() []string {
				all := make([]string, len(found))
				for i, o := range found {
					all[i] = o.Title.In(v.lang)
				}
				return all
			},
			wait: func() string {
				if len(found) == 0 {
					return v.words.Plain.Try.WhichNone
				}
				return v.words.Plain.Try.WhichAsk
			},
			verbs: []verb{back, next},
			free:  true,
		})
		switch {
		case err != nil || r.verb == back:
			return r.verb, err
		case r.verb == next && t.Reflection.Role != "":
			return next, nil
		case r.verb == next:
			say = func() { v.say(v.words.Plain.General.NotHere, "verb", v.name(next)) }
			continue
		case r.text == "":
			t.take(v, found[r.option])
			return noVerb, nil
		}
		if o, ok := v.opt.Catalog.Opportunity(r.text); ok {
			t.take(v, o)
			return noVerb, nil
		}
		like := v.opt.Catalog.Select(catalog.Filter{Query: r.text}, v.lang)
		if len(like) == 1 {
			t.take(v, like[0])
			return noVerb, nil
		}
		say = func() { v.sayFoundRoles(len(like)) }
		if len(like) == 0 {
			say = func() { v.say(v.words.Plain.Browse.Nothing, "text", r.text) }
			continue
		}
		found = like[:min(len(like), fewRoles)]
	}
}

// sayFoundRoles says how many roles a few letters may mean, and when not all of
// them are named.
func (v *visit) sayFoundRoles(n int) {
	if n > fewRoles {
		v.say(v.words.Plain.Try.WhichMany, "n", strconv.Itoa(n), "shown", strconv.Itoa(fewRoles))
		return
	}
	v.say(v.words.Plain.Browse.Found.For(v.lang, n))
}

// take says which role it was.
func (t *trial) take(v *visit, o *catalog.Opportunity) {
	t.Of(o)
	v.say(v.words.Plain.General.Chose, "choice", o.Title.In(v.lang))
}

// askSteps asks for one of several steps; n is the one that was chosen, from 1,
// and 0 where none was.
func (t *trial) askSteps(v *visit, n *int, steps func() []string) (verb, error) {
	r, err := v.ask(page{
		say: func() {
			so := ""
			if *n > 0 {
				so = steps()[*n-1]
			}
			t.head(v, so)
		},
		options: func() []string {
			var all []string
			for _, s := range steps() {
				all = append(all, opening(s))
			}
			return all
		},
		after: func() { t.hintWords(v) },
		verbs: []verb{back, skip, next},
	})
	if err != nil || r.verb == back {
		return r.verb, err
	}
	switch {
	case r.verb == skip, r.verb == next && *n == 0:
		*n = 0
		v.say(v.words.Plain.Ask.Skipped)
	case r.verb == noVerb:
		*n = r.option + 1
		v.say(v.words.Plain.General.Chose, "choice", steps()[r.option])
	}
	return r.verb, nil
}

// hintWords names the words that can be typed, at the first question that may
// be skipped.
func (t *trial) hintWords(v *visit) {
	if t.At == quizvisit.Joy {
		v.say(v.words.Plain.General.Commands, "verbs", v.names(back, skip, help, quit))
	}
}

func (t *trial) askNote(v *visit) (verb, error) {
	r, err := v.ask(page{
		say: func() {
			t.head(v, t.Reflection.Note)
			v.say(v.words.Reflect.NoteHint)
		},
		wait:  func() string { return v.words.Plain.Ask.Open },
		verbs: []verb{back, skip, next},
		free:  true,
	})
	if err != nil || r.verb == back {
		return r.verb, err
	}
	switch {
	case r.verb == skip, r.verb == next && t.Reflection.Note == "":
		t.Reflection.Note = ""
		v.say(v.words.Plain.Ask.Skipped)
	case r.verb == noVerb:
		t.Reflection.Note = r.text
		t.Reflection = t.Reflection.Normalize()
		v.say(v.words.Plain.Ask.Written, "text", t.Reflection.Note)
	}
	return r.verb, nil
}
