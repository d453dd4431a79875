package plain

import (
	"path/filepath"
	"strconv"
	"strings"

	"aina/catalog/text"
	"aina/tui/export"
)

// plan prints the shortlist with first steps, and contacts.
func (v *visit) plan() (step, error) { return v.planPage(v.printPlan) }

// planMenu asks what is next, without printing the plan again.
func (v *visit) planMenu() (step, error) { return v.planPage(func() {}) }

func (v *visit) planPage(show func()) (step, error) {
	list := step((*visit).matches)
	if v.Session == nil {
		list = (*visit).browse
	}
	if v.MustDecidePlan() {
		if answered, err := v.askOwner(); err != nil || !answered {
			return list, err
		}
	}
	r, err := v.ask(page{
		show: show,
		options: func() []string {
			w, t := v.words.Plain.Plan, v.words.Reflect
			return []string{w.Save, w.ToMatches, text.Capitalize(t.Do), t.Title, w.Finish}
		},
		commands: []command{back, next, tried},
	})
	switch {
	case err != nil:
		return nil, err
	case r.command == back:
		return list, nil
	case r.command == tried:
		return v.trial(nil, (*visit).planMenu), nil
	case r.command == noCommand:
		return []step{(*visit).save, list, v.trial(nil, (*visit).planMenu), (*visit).log, nil}[r.option], nil
	}
	return nil, nil
}

func (v *visit) printPlan() {
	w := v.words.Plain.Plan
	v.blank()
	v.print(w.Title)
	if len(v.Shortlist) == 0 {
		v.print(w.Empty)
	}
	chosen := v.opt.Catalog.Known(v.Shortlist)
	for i, o := range chosen {
		v.print(w.Line, "n", strconv.Itoa(i+1), "title", o.Title.In(v.lang))
		v.printFirstStep(o)
	}
	if n := len(v.Shortlist) - len(chosen); n > 0 {
		v.print(v.words.Plan.Elsewhere.For(v.lang, n))
	}
	v.blank()
	v.print(w.Portals)
	for _, p := range v.opt.Catalog.Portals {
		v.print(w.Link, "name", p.Name.In(v.lang), "where", p.URL)
		v.print(p.Note.In(v.lang))
	}
	v.print(w.Support)
	v.printSupport()
	v.blank()
}

// save writes the plan to a file that the person names.
func (v *visit) save() (step, error) {
	w := v.words.Plain.Plan
	r, err := v.ask(page{
		show:     func() {},
		wait:     func() string { return v.words.Plain.Plan.Name },
		commands: []command{back},
		free:     true,
	})
	if err != nil || r.command == back {
		return (*visit).planMenu, err
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
			v.print(w.Cancelled)
			return (*visit).planMenu, nil
		}
		err = v.opt.Write(name, data, true)
	}
	if err != nil {
		v.print(w.Failed, "file", name)
		return (*visit).save, nil
	}
	if full, err := filepath.Abs(name); err == nil {
		name = full
	}
	v.print(w.Saved, "file", name)
	return (*visit).planMenu, nil
}

// file makes the bytes of a plan: JSON if the name ends in .json, else Markdown.
func (v *visit) file(name string, withOpen bool) ([]byte, error) {
	p := export.Plan{Catalog: v.opt.Catalog, Picture: v.Picture(), Shortlist: v.Shortlist, Date: v.opt.Today, OpenAnswers: withOpen}
	if strings.EqualFold(filepath.Ext(name), ".json") {
		return export.JSON(p)
	}
	return export.Markdown(p, v.lang), nil
}
