package cli

import (
	"slices"

	"github.com/spf13/cobra"

	"aina/catalog"
	"aina/catalog/file"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/workshop"
	"aina/tui/workshop/printed"
)

// paperOptions is what a workshop on paper is asked for.
type paperOptions struct {
	file      string // of the kit; "": none is made
	force     bool
	showOrder bool
}

// addPaper adds the flags of a workshop on paper to the command.
func (a *app) addPaper(cmd *cobra.Command, opt *paperOptions) {
	w, f := a.words.Print, cmd.Flags()
	cmd.Long += "\n" + w.Long
	cmd.Example += "\n" + w.Example
	f.StringVar(&opt.file, "print", "", w.Print)
	f.BoolVar(&opt.force, "force", false, a.words.Flags.Force)
	f.BoolVar(&opt.showOrder, "show-order", false, w.ShowOrder)
}

// checkPaper checks that flags go together, and the languages of a kit.
func (a *app) checkPaper(cmd *cobra.Command) error {
	w, f := a.words.Print, cmd.Flags()
	for _, pair := range [][2]string{
		{"print", "show-order"}, {"print", "rehearse"}, {"print", "format"}, {"show-order", "rehearse"}, {"show-order", "format"},
	} {
		if f.Changed(pair[0]) && f.Changed(pair[1]) {
			return fail(w.Alone, "flag", "--"+pair[0], "other", "--"+pair[1])
		}
	}
	switch {
	case f.Changed("print") && f.Lookup("print").Value.String() == "":
		return fail(w.NoFile)
	case f.Changed("force") && !f.Changed("print"):
		return fail(w.OnlyPrint, "flag", "--force")
	case len(a.langs) > 2:
		return fail(w.TooManyLangs)
	case len(a.langs) == 2 && a.langs[0] == a.langs[1]:
		return fail(w.SameLang, "lang", string(a.langs[0]))
	}
	return nil
}

// print writes the kit of a workshop, to a file or, for -, to the standard output.
func (a *app) print(opt paperOptions, open bool, o workshop.Order, q *quiz.Questionnaire, c *catalog.Catalog) error {
	langs := a.langs
	if len(langs) == 0 {
		langs = []catalog.Lang{a.lang}
	}
	kit, err := printed.HTML(printed.Options{
		Catalog: c, Questions: quiz.NewSession(q, quiz.Quick, c.Causes).Questionnaire(), Order: o, Langs: langs, Date: a.today(), Open: open,
	})
	if err != nil {
		return err
	}
	if opt.file == "-" {
		return a.write(kit)
	}
	return a.saveNew(opt.file, kit, opt.force)
}

// showOrder prints the running orders in use, or the one whose length is said.
func (a *app) showOrder(opt workshopOptions, said bool) error {
	orders, err := a.orders(opt)
	if err != nil {
		return err
	}
	if said {
		o, err := a.orderOf(opt, said)
		if err != nil {
			return err
		}
		orders = slices.DeleteFunc(orders, func(x workshop.Order) bool { return x.Minutes != o.Minutes })
	}
	return a.write(workshop.YAML(orders, a.words.Print.OrderComment))
}

// saveNew writes a file, and says so. One that is there already is replaced only if that
// is wished.
func (a *app) saveNew(path string, data []byte, replace bool) error {
	err := file.Save(path, data, replace)
	if file.IsExist(err) {
		return fail(a.words.Errors.FileExists, "file", path)
	}
	if err == nil {
		a.note(a.words.Saved, "file", text.CleanLine(path))
	}
	return err
}
