package plain

import (
	"strconv"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
)

// open lists the opportunities that match a query and are open to the person:
// none that has ended, and none that is closed to their age or an unknown age.
func (v *visit) open(query string) []*catalog.Opportunity {
	answers := v.opt.Kept.Answers
	if v.Session != nil {
		answers = v.Session.Answers()
	}
	limits := quiz.ProfileOf(v.opt.Questions, answers).OnlyAge().Limits
	return v.opt.Catalog.Select(catalog.Filter{Query: query, Limits: &limits, On: v.opt.Today}, v.lang)
}

// browse lists the catalog without questions; any text is a search.
func (v *visit) browse() (step, error) { return v.browseFrom("", 0) }

// browseFrom lists what a search found, from an entry on.
func (v *visit) browseFrom(query string, from int) (step, error) {
	v.Browsing = true
	found, silent := v.open(query), false
	if from >= len(found) {
		from = 0 // fewer than there were
	}
	for {
		end, chosen := min(from+pageSize, len(found)), -1
		r, err := v.ask(page{
			show: func() {
				if silent {
					silent = false
					return
				}
				v.blank()
				switch {
				case from > 0:
				case query == "":
					v.print(v.words.Plain.Browse.Title.For(v.lang, len(found)))
				default:
					v.print(v.words.Plain.Browse.Found.For(v.lang, len(found)))
				}
				for i := from; i < end; i++ {
					v.print(v.words.Plain.Plan.Line, "n", strconv.Itoa(i+1), "title", found[i].Title.In(v.lang))
					v.print(found[i].Summary.In(v.lang))
				}
			},
			wait: func() string {
				return v.words.Plain.Browse.Ask + " " +
					text.Fill(v.words.Plain.General.Commands, "verbs", v.names(more, plan, back, quit))
			},
			parse:    chosenOf(&chosen, len(found)),
			most:     len(found),
			commands: []command{back, more, next},
			free:     true,
			stale:    (*visit).browse,
		})
		switch {
		case err != nil:
			return nil, err
		case r.command == back && from > 0:
			from = max(0, from-pageSize)
		case r.command == back && query != "":
			return (*visit).browse, nil
		case r.command == back:
			v.Browsing = false
			return (*visit).welcome, nil
		case r.command != noCommand && end >= len(found):
			v.print(v.words.Plain.Matches.NoMore)
			silent = true
		case r.command != noCommand:
			from = end
		case chosen >= 0 && chosen < len(found):
			list := func(v *visit) (step, error) { return v.browseFrom(query, from) }
			return v.opportunity(found[chosen], nil, list), nil
		default:
			all := v.open(r.text)
			if len(all) == 0 {
				v.print(v.words.Plain.Browse.Nothing, "text", r.text)
				silent = true
				continue
			}
			found, query, from = all, r.text, 0
		}
	}
}
