package cli

import (
	"github.com/spf13/cobra"

	"aina/catalog"
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
	opt := &exportOptions{}
	w := a.words.Flags
	cmd := a.command(a.words.Commands.Export)
	cmd.Flags().StringVar(&opt.format, "format", "markdown", w.ExportFormat)
	cmd.Flags().StringVarP(&opt.output, "output", "o", "", w.Output)
	cmd.Flags().BoolVar(&opt.force, "force", false, w.Force)
	cmd.Flags().BoolVar(&opt.open, "open-answers", false, w.OpenAnswers)
	complete(cmd, "format", fixed(exportFormats()...))
	cmd.RunE = func(*cobra.Command, []string) error { return a.export(*opt) }
	return cmd
}

// exportFormats lists the values of --format.
func exportFormats() []string { return []string{"markdown", "html", "json"} }

// write writes a plan in the form that was asked for.
func (opt exportOptions) write(p export.Plan, lang catalog.Lang) ([]byte, error) {
	switch opt.format {
	case "html":
		return export.HTML(p, lang)
	case "json":
		return export.JSON(p)
	}
	return export.Markdown(p, lang), nil
}

// export writes the result and the plan of the saved answers.
func (a *app) export(opt exportOptions) error {
	if err := a.oneOf("--format", opt.format, exportFormats()...); err != nil {
		return err
	}
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
	data, err := opt.write(p, a.lang)
	if err != nil {
		return err
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
