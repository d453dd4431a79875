package cli

import (
	"github.com/spf13/cobra"

	"aina/catalog/file"
	"aina/catalog/text"
	"aina/tui/export"
)

type exportOptions struct {
	format string
	output string
	force  bool
	open   bool
}

func (a *app) newExport() *cobra.Command {
	opt := exportOptions{}
	w := a.words.Flags
	cmd := a.command(a.words.Commands.Export, func([]string) error { return a.export(opt) })
	a.formatFlag(cmd, &opt.format, w.ExportFormat, "markdown", "json")
	cmd.Flags().StringVarP(&opt.output, "output", "o", "", w.Output)
	cmd.Flags().BoolVar(&opt.force, "force", false, w.Force)
	cmd.Flags().BoolVar(&opt.open, "open-answers", false, w.OpenAnswers)
	return cmd
}

// export writes the result and the plan of the saved answers.
func (a *app) export(opt exportOptions) error {
	state, found, err := a.saved()
	switch {
	case err != nil:
		return err
	case !found:
		return fail(a.words.Errors.NothingToExport)
	}
	c, err := a.loadWithNotes()
	if err != nil {
		return err
	}
	picture, err := a.pictureOf(state, c)
	if err != nil {
		return err
	}
	p := export.Plan{Catalog: c, Picture: picture, Shortlist: state.Shortlist, Date: a.today(), OpenAnswers: opt.open}
	data := export.Markdown(p, a.lang)
	if opt.format == "json" {
		if data, err = export.JSON(p); err != nil {
			return err
		}
	}
	if opt.output == "" || opt.output == "-" {
		return a.write(data)
	}
	err = file.Save(opt.output, data, opt.force)
	if file.IsExist(err) {
		return fail(a.words.Errors.FileExists, "file", opt.output)
	}
	if err == nil {
		a.note(a.words.Saved, "file", text.CleanLine(opt.output))
	}
	return err
}
