package cli

import (
	"github.com/spf13/cobra"

	"aina/catalog"
	"aina/catalog/source"
	"aina/quiz"
	"aina/quiz/person"
	"aina/tui/export"
)

type exportOptions struct {
	input  string // a path, "-", or "" for the saved answers
	format string
	output string
	on     string // the day of first steps in a calendar; "": next Saturday
	force  bool
	open   bool
}

func (a *app) newExport() *cobra.Command {
	opt := exportOptions{}
	w := a.words.Flags
	cmd := a.command(a.words.Commands.Export, func(args []string) error {
		if len(args) == 1 {
			opt.input = args[0]
		}
		return a.export(opt)
	})
	cmd.Args = a.atMost(1)
	a.formatFlag(cmd, &opt.format, w.ExportFormat, "markdown", "html", "ics", "json")
	cmd.Flags().StringVar(&opt.on, "on", "", w.On)
	cmd.Flags().StringVarP(&opt.output, "output", "o", "", w.Output)
	cmd.Flags().BoolVar(&opt.force, "force", false, w.Force)
	cmd.Flags().BoolVar(&opt.open, "open-answers", false, w.OpenAnswers)
	return cmd
}

// checkDay checks the day of first steps: it is a day of a calendar, and not past.
func (a *app) checkDay(opt exportOptions) error {
	switch {
	case opt.on == "":
		return nil
	case opt.format != "ics":
		return fail(a.words.Errors.OnlyCalendar, "flag", "--on")
	case !source.IsDate(opt.on):
		return fail(a.words.Errors.BadDate, "flag", "--on", "value", opt.on)
	case opt.on < string(a.today()):
		return fail(a.words.Errors.PastDay, "flag", "--on", "value", opt.on, "today", string(a.today()))
	}
	return nil
}

// write writes a plan in the form that was asked for.
func (opt exportOptions) write(p export.Plan, lang catalog.Lang) ([]byte, error) {
	switch opt.format {
	case "html":
		return export.HTML(p, lang)
	case "ics":
		on := catalog.Date(opt.on)
		if on == "" {
			on = export.NextSaturday(p.Date)
		}
		return export.ICS(p, on, lang)
	case "json":
		return export.JSON(p)
	}
	return export.Markdown(p, lang), nil
}

// export writes the result and the plan of a file, or of the saved answers.
func (a *app) export(opt exportOptions) error {
	if err := a.checkDay(opt); err != nil {
		return err
	}
	p, err := a.plan(opt)
	if err != nil {
		return err
	}
	data, err := opt.write(p, a.lang)
	if err != nil {
		return err
	}
	if opt.output == "" || opt.output == "-" {
		return a.write(data)
	}
	return a.saveNew(opt.output, data, opt.force)
}

// plan is what is written.
func (a *app) plan(opt exportOptions) (export.Plan, error) {
	p := export.Plan{Date: a.today(), OpenAnswers: opt.open}
	var state person.State
	if opt.input == "" {
		var err error
		if state, err = a.savedWithNotes(a.words.Errors.NothingToExport); err != nil {
			return p, err
		}
		p.Form, p.Shortlist = state.Form, state.Shortlist
	}
	var err error
	a.keepsCatalogs = true
	if p.Catalog, err = a.loadWithNotes(); err != nil {
		return p, err
	}
	if opt.input == "" {
		p.Picture, err = a.pictureOf(state, p.Catalog)
		return p, err
	}
	p.Picture, err = a.pictureIn(opt.input, p.Catalog)
	if p.Picture.Stated == nil {
		p.Form = quiz.Full
	}
	return p, err
}
