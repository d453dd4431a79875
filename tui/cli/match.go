package cli

import (
	"math"

	"github.com/spf13/cobra"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/person"
	"aina/quiz/ranking"
	"aina/quiz/stability"
	"aina/tui/cli/output"
)

type matchOptions struct {
	profile string // a path, "-", or "" for the saved answers
	top     int
	leftOut bool
	format  string
}

func (a *app) newMatch() *cobra.Command {
	opt := matchOptions{top: 10}
	w := a.words.Flags
	cmd := a.command(a.words.Commands.Match, func(args []string) error {
		if len(args) == 1 {
			opt.profile = args[0]
		}
		return a.match(opt)
	})
	cmd.Args = a.atMost(1)
	cmd.Flags().Var(wholeNumber{a, "--top", &opt.top, 1, math.MaxInt32}, "top", w.Top)
	cmd.Flags().BoolVar(&opt.leftOut, "left-out", false, w.LeftOut)
	a.formatFlag(cmd, &opt.format, w.MatchFormat, "text", "json")
	complete(cmd, "top", cobra.NoFileCompletions)
	return cmd
}

// match ranks the catalog.
func (a *app) match(opt matchOptions) error {
	a.keepsCatalogs = true
	c, err := a.loadWithNotes()
	if err != nil {
		return err
	}
	r, err := a.rank(opt.profile, c)
	if err != nil {
		return err
	}
	r.Top, r.Listed = opt.top, opt.leftOut
	if opt.format == "json" {
		return a.writeResult(r.JSON())
	}
	return a.write(r.Text())
}

// rank ranks the catalog for a profile file, or for the saved answers where path
// is "".
func (a *app) rank(path string, c *catalog.Catalog) (output.Ranking, error) {
	r := output.Ranking{Catalog: c, Lang: a.lang}
	if path == "" {
		state, err := a.savedWithNotes(a.words.Errors.NothingSaved)
		if err != nil {
			return r, err
		}
		picture, err := a.pictureOf(state, c)
		if err == nil {
			a.rankFor(&r, picture)
		}
		return r, err
	}
	picture, err := a.pictureIn(path, c)
	if err == nil {
		a.rankFor(&r, picture)
	}
	return r, err
}

// rankFor ranks the catalog for a picture.
func (a *app) rankFor(r *output.Ranking, picture person.Picture) {
	now, x := picture.Snapshot(), ranking.NewIndex(r.Catalog)
	r.Ranking, r.Profile = now.Rank(x, a.today()), now.Profile
	if picture.Stated == nil {
		r.Stability = stability.Measure(picture, x, a.today())
	}
}

// pictureIn reads the picture of a person from a file with a profile or answers, or from
// the standard input. Warnings are noted, errors returned.
func (a *app) pictureIn(path string, c *catalog.Catalog) (person.Picture, error) {
	questions, err := a.loadQuestions()
	if err != nil {
		return person.Picture{}, err
	}
	f, err := a.readInput(path)
	if err != nil {
		return person.Picture{}, err
	}
	sheet, problems := quiz.ReadSheet(f.Name, f.Data, c, questions)
	return person.PictureOfSheet(questions, c.Causes, sheet), a.accept(problems)
}

// pictureOf is the picture of a saved state: its answers, reflections and
// overrides.
func (a *app) pictureOf(state person.State, c *catalog.Catalog) (person.Picture, error) {
	questions, err := a.loadQuestions()
	if err != nil {
		return person.Picture{}, err
	}
	return person.PictureOf(questions, c.Causes, state), nil
}
