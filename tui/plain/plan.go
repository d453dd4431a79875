package plain

import (
	"path/filepath"
	"strconv"
	"strings"

	"aina/tui/export"
)

// plan says the shortlist with first steps, and where to turn.
func (v *visit) plan() (step, error) { return v.planPage(v.sayPlan) }

// saved asks what is next, without saying the whole plan again.
func (v *visit) saved() (step, error) { return v.planPage(func() {}) }

func (v *visit) planPage(say func()) (step, error) {
	list := step((*visit).matches)
	if v.Session == nil {
		list = (*visit).browse
	}
	if v.MustDecidePlan() {
		if answered, err := v.askWhose(); err != nil || !answered {
			return list, err
		}
	}
	r, err := v.ask(page{
		say: say,
		options: func() []string {
			w, t := v.words.Plain.Plan, v.words.Reflect
			return []string{w.Save, w.ToMatches, opening(t.Do), t.Title, w.Finish}
		},
		verbs: []verb{back, next, tried},
	})
	switch {
	case err != nil:
		return nil, err
	case r.verb == back:
		return list, nil
	case r.verb == tried:
		return v.trial(nil, (*visit).saved), nil
	case r.verb == noVerb:
		return []step{(*visit).save, list, v.trial(nil, (*visit).saved), (*visit).tries, nil}[r.option], nil
	}
	return nil, nil
}

func (v *visit) sayPlan() {
	w := v.words.Plain.Plan
	v.gap()
	v.say(w.Title)
	if len(v.Shortlist) == 0 {
		v.say(w.Empty)
	}
	chosen := v.opt.Catalog.Known(v.Shortlist)
	for i, o := range chosen {
		v.say(w.Line, "n", strconv.Itoa(i+1), "title", o.Title.In(v.lang))
		v.sayStep(o)
	}
	if n := len(v.Shortlist) - len(chosen); n > 0 {
		v.say(v.words.Plan.Elsewhere.For(v.lang, n))
	}
	v.gap()
	v.say(w.Portals)
	for _, p := range v.opt.Catalog.Portals {
		v.say(w.Link, "name", p.Name.In(v.lang), "where", p.URL)
		v.say(p.Note.In(v.lang))
	}
	v.say(w.Support)
	v.saySupport()
	v.gap()
}

// save writes the plan to a file that the person names.
func (v *visit) save() (step, error) {
	w := v.words.Plain.Plan
	r, err := v.ask(page{
		say:   func() {},
		wait:  func() string { return v.words.Plain.Plan.Name },
		verbs: []verb{back},
		free:  true,
	})
	if err != nil || r.verb == back {
		return (*visit).saved, err
	}
	name := r.text
	if filepath.Ext(name) == "" {
		name += ".md"
	}
	withOpen := false
	if export.HasOpenAnswers(v.Picture()) {
		if withOpen, err = v.confirm(w.Open); err != nil {
			return nil, err
		}
	}
	data, err := v.file(name, withOpen)
	if err == nil {
		err = v.opt.Write(name, data, false)
	}
	if err != nil && v.opt.Exists(err) {
		replace, askErr := v.confirm(w.Exists, "file", name)
		switch {
		case askErr != nil:
			return nil, askErr
		case !replace:
			v.say(w.Cancelled)
			return (*visit).saved, nil
		}
		err = v.opt.Write(name, data, true)
	}
	if err != nil {
		v.say(w.Failed, "file", name)
		return (*visit).save, nil
	}
	if full, err := filepath.Abs(name); err == nil {
		name = full
	}
	v.say(w.Saved, "file", name)
	return (*visit).saved, nil
}

// file makes the bytes of a plan: JSON where the name says so, else Markdown.
func (v *visit) file(name string, withOpen bool) ([]byte, error) {
	p := export.Plan{Catalog: v.opt.Catalog, Picture: v.Picture(), Shortlist: v.Shortlist, Date: v.opt.Today, OpenAnswers: withOpen}
	if strings.EqualFold(filepath.Ext(name), ".json") {
		return export.JSON(p)
	}
	return export.Markdown(p, v.lang), nil
}
