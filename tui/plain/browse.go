package plain

import (
	"strconv"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
)

// open gives what answers a query and is open to the person: nothing that has
// ended, and nothing that their age, or that it is not known, keeps from them.
func (v *visit) open(query string) []*catalog.Opportunity {
	answers := v.opt.Kept.Answers
	if v.Session != nil {
		answers = v.Session.Answers()
	}
	limits := quiz.ProfileOf(v.opt.Questions, answers).OnlyAge().Limits
	return v.opt.Catalog.Select(catalog.Filter{Query: query, Limits: &limits, On: v.opt.Today}, v.lang)
}

// browse says the catalog without questions; any text is searched for.
func (v *visit) browse() (step, error) {
	v.Browsing = true
	found := v.open("")
	from, query, silent := 0, "", false
	for {
		end, chosen := min(from+atOnce, len(found)), -1
		r, err := v.ask(page{
			say: func() {
				if silent {
					silent = false
					return
				}
				v.gap()
				switch {
				case from > 0:
				case query == "":
					v.say(v.words.Plain.Browse.Title.For(v.lang, len(found)))
				default:
					v.say(v.words.Plain.Browse.Found.For(v.lang, len(found)))
				}
				for i := from; i < end; i++ {
					v.say(v.words.Plain.Plan.Line, "n", strconv.Itoa(i+1), "title", found[i].Title.In(v.lang))
					v.say(found[i].Summary.In(v.lang))
				}
			},
			wait: func() string {
				return v.words.Plain.Browse.Ask + " " +
					text.Fill(v.words.Plain.General.Commands, "verbs", v.names(more, plan, back, quit))
			},
			parse: chosenOf(&chosen, len(found)),
			verbs: []verb{back, more, next},
			free:  true,
		})
		switch {
		case err != nil:
			return nil, err
		case r.verb == back && from > 0:
			from = max(0, from-atOnce)
		case r.verb == back && query != "":
			return (*visit).browse, nil
		case r.verb == back:
			v.Browsing = false
			return (*visit).welcome, nil
		case r.verb != noVerb && end >= len(found):
			v.say(v.words.Plain.Matches.NoMore)
			silent = true
		case r.verb != noVerb:
			from = end
		case chosen >= 0 && chosen < len(found):
			return v.entry(found[chosen], nil, (*visit).browse), nil
		default:
			all := v.open(r.text)
			if len(all) == 0 {
				v.say(v.words.Plain.Browse.Nothing, "text", r.text)
				silent = true
				continue
			}
			found, query, from = all, r.text, 0
		}
	}
}
