package plain

import (
	"errors"
	"path/filepath"
	"strconv"

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
	coded := v.letters() != ""
	r, err := v.ask(page{
		show: show,
		options: func() []string {
			w, t := v.words.Plain.Plan, v.words.Reflect
			all := []string{w.Save, w.ToMatches, text.Capitalize(t.Do), t.Title}
			if v.guest != nil { // nothing of a guest stays on this computer
				all = []string{w.ToMatches}
			}
			if coded {
				all = append(all, v.words.Code.Title)
			}
			return append(all, w.Finish)
		},
		commands: v.commandsHere(back, next, tried),
		long:     true,
	})
	switch {
	case err != nil:
		return nil, err
	case r.command == back:
		return list, nil
	case r.command == tried:
		return v.trial(nil, (*visit).planMenu), nil
	case r.command == noCommand:
		steps := []step{(*visit).save, list, v.trial(nil, (*visit).planMenu), (*visit).log}
		if v.guest != nil {
			steps = []step{list}
		}
		if coded {
			steps = append(steps, (*visit).takeCode)
		}
		return append(steps, nil)[r.option], nil
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
	folder, err := filepath.Abs(".")
	if err != nil {
		folder = "."
	}
	r, err := v.ask(page{
		show:     func() {},
		wait:     func() string { return text.Fill(v.words.Plain.Plan.Name, "folder", folder) },
		commands: []command{back},
		free:     true,
	})
	if err != nil || r.command == back {
		return (*visit).planMenu, err
	}
	name := r.text
	if filepath.Ext(name) == "" {
		name += ".html"
	}
	withOpen := false
	if export.HasOpenAnswers(v.Picture()) {
		if withOpen, err = v.confirm(w.Open); err != nil {
			return nil, err
		}
	}
	plan := export.Plan{Catalog: v.opt.Catalog, Picture: v.Picture(), Shortlist: v.Shortlist, Date: v.opt.Today, OpenAnswers: withOpen}
	if v.Session != nil {
		plan.Form = v.Session.Form()
	}
	data, err := export.File(plan, v.lang, name)
	var none export.NothingChosen
	if errors.As(err, &none) {
		v.print(none.In(v.lang))
		return (*visit).planMenu, nil
	}
	if err == nil {
		err = v.opt.Write(name, data, false)
	}
	if err != nil && v.opt.Exists(err) {
		var replace, answered bool
		if name, replace, answered, err = v.askReplace(name); err != nil {
			return nil, err
		} else if !answered {
			v.print(w.Cancelled)
			return (*visit).planMenu, nil
		}
		err = v.opt.Write(name, data, replace)
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

// askReplace asks what to do where a file has the name already: to take a name that
// is still free, which comes first, or to replace it.
func (v *visit) askReplace(name string) (file string, replace, answered bool, err error) {
	free := v.opt.Free(name)
	r, err := v.ask(page{
		show: func() { v.print(v.words.Plain.Plan.Exists, "file", name) },
		options: func() []string {
			w := v.words.Save
			return []string{text.Fill(w.As, "file", filepath.Base(free)), w.Replace}
		},
		commands: []command{back},
	})
	switch {
	case err != nil || r.command == back:
		return name, false, false, err
	case r.option == 0:
		return free, false, true, nil
	}
	return name, true, true, nil
}
