package plain

import (
	"strings"

	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz/learning"
	"aina/tui/facts"
)

// log lists what was tried, newest first, a few entries at a time. Each can be
// changed or removed, and a new one added.
func (v *visit) log() (step, error) { return v.logPage(0, true) }

// recorded is log after an entry was recorded, when the findings have just been
// printed.
func (v *visit) recorded() (step, error) { return v.logPage(0, false) }

// logPage lists the entries from the given one on, with or without the findings.
func (v *visit) logPage(from int, findings bool) (step, error) {
	n := len(v.Log)
	end := min(from+pageSize, n)
	r, err := v.ask(page{
		show: func() { v.printLog(from, findings) },
		options: func() []string {
			var all []string
			for i := from; i < end; i++ {
				all = append(all, v.reflectionText(v.words.Plain.Try.Entry, v.Log[n-1-i]))
			}
			return append(all, v.words.Reflect.Add, v.words.Reflect.Plan)
		},
		after: func() {
			if end < n {
				v.print(v.words.Plain.General.Commands, "verbs", v.name(more))
			}
		},
		commands: []command{back, next, more, tried, why},
	})
	switch shown := end - from; {
	case err != nil:
		return nil, err
	case r.command == back && from > 0:
		return v.logFrom(max(0, from-pageSize)), nil
	case r.command == back && v.Session == nil && !v.Browsing:
		return (*visit).welcome, nil
	case r.command == more && end < n:
		return v.logFrom(end), nil
	case r.command == more:
		v.print(v.words.Plain.Matches.NoMore)
		return v.logFrom(from), nil
	case r.command == why:
		v.print(v.words.Reflect.How)
		return v.logFrom(from), nil
	case r.command == tried, r.command == noCommand && r.option == shown:
		return v.trial(nil, (*visit).log), nil
	case r.command == noCommand && r.option < shown:
		return v.logEntry(n - 1 - from - r.option), nil
	}
	return (*visit).plan, nil
}

// logFrom continues the list at another entry.
func (v *visit) logFrom(from int) step {
	return func(v *visit) (step, error) { return v.logPage(from, false) }
}

// printLog prints the heading of the log: how many entries it has, and what they
// show. Later pages have none.
func (v *visit) printLog(from int, findings bool) {
	w, n := v.words.Reflect, len(v.Log)
	v.blank()
	switch {
	case from > 0:
		return
	case n == 0:
		v.print(w.Title + ".")
		v.print(w.LogEmpty)
		v.print(w.LogEmptyDo)
		return
	}
	v.print(w.Title + ".")
	v.print(w.Tries.For(v.lang, n) + ".")
	if findings {
		v.printFindings()
	}
}

// logEntry prints entry i of the log, and lets the person change or remove it.
func (v *visit) logEntry(i int) step {
	return func(v *visit) (step, error) {
		r, err := v.ask(page{
			show: func() {
				v.blank()
				v.print(v.reflectionText(v.words.Plain.Try.Entry, v.Log[i]))
				v.print(v.words.Plain.Try.Ask)
			},
			options: func() []string {
				w := v.words.Reflect
				return []string{text.Capitalize(w.Change), text.Capitalize(w.Remove), v.words.Plain.Matches.ToList}
			},
			commands: []command{back, next},
		})
		switch {
		case err != nil:
			return nil, err
		case r.command != noCommand, r.option == 2:
			return (*visit).log, nil
		case r.option == 0:
			return v.editTrial(i, (*visit).log), nil
		}
		w := v.words.Reflect
		confirmed, err := v.confirm(w.RemoveAsk+" "+w.RemoveNote, "title", v.Log[i].Name(v.opt.Catalog, v.lang))
		if err != nil {
			return nil, err
		}
		if confirmed {
			v.RemoveReflection(i)
			v.keep()
			v.print(v.words.Reflect.Removed)
		}
		return (*visit).log, nil
	}
}

// reflectionText puts an entry of the log into a sentence.
func (v *visit) reflectionText(form string, r learning.Reflection) string {
	outcome := text.Capitalize(strings.Join(facts.Outcome(r, v.words.Reflect, true), "; "))
	if outcome != "" {
		outcome += "."
	}
	return strings.TrimSpace(text.Fill(form, "title", r.Name(v.opt.Catalog, v.lang), "date", locale.Date(v.lang, string(r.On)), "said", outcome))
}
