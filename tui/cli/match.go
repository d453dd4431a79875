package cli

import (
	"math"

	"github.com/spf13/cobra"

	"aina/catalog"
	"aina/catalog/file"
	"aina/quiz"
	"aina/quiz/person"
	"aina/quiz/ranking"
	"aina/quiz/stability"
)

type matchOptions struct {
	profile string // a path, "-", or "" for the saved answers
	top     int
	format  string
}

func (a *app) newMatch() *cobra.Command {
	opt := &matchOptions{top: 10}
	w := a.words.Flags
	cmd := a.command(a.words.Commands.Match)
	cmd.Args = a.atMost(1)
	cmd.Flags().Var(wholeNumber{a, "--top", &opt.top, 1, math.MaxInt32}, "top", w.Top)
	cmd.Flags().StringVar(&opt.format, "format", "text", w.MatchFormat)
	complete(cmd, "format", fixed("text", "json"))
	complete(cmd, "top", cobra.NoFileCompletions)
	cmd.RunE = func(_ *cobra.Command, args []string) error {
		if len(args) == 1 {
			opt.profile = args[0]
		}
		return a.match(*opt)
	}
	return cmd
}

// match ranks the catalog.
func (a *app) match(opt matchOptions) error {
	if err := a.oneOf("--format", opt.format, "text", "json"); err != nil {
		return err
	}
	c, err := a.loadNoting()
	if err != nil {
		return err
	}
	r, err := a.ranked(opt.profile, c)
	if err != nil {
		return err
	}
	r.top = opt.top
	if opt.format == "json" {
		data, err := r.json()
		if err != nil {
			return err
		}
		return a.write(data)
	}
	return a.write(r.text(a.words))
}

// ranked is a ranking and what is needed to tell it.
type ranked struct {
	ranking.Ranking
	profile quiz.Profile
	steady  stability.Stability // nil where it is not for saved answers
	catalog *catalog.Catalog
	top     int
	lang    catalog.Lang
}

// ranked ranks the catalog for a profile file, or for what was saved.
func (a *app) ranked(path string, c *catalog.Catalog) (ranked, error) {
	if path == "" {
		picture, err := a.savedPicture(c)
		if err != nil {
			return ranked{}, err
		}
		return ranked{Ranking: picture.Rank(c, a.today()), profile: picture.Profile(),
			steady: stability.Measure(picture, c, a.today()), catalog: c, lang: a.lang}, nil
	}
	p, err := a.profile(path, c)
	return ranked{Ranking: ranking.Rank(p, c, a.today()), profile: p, catalog: c, lang: a.lang}, err
}

func (r ranked) shown() []ranking.Match { return r.Matches[:min(r.top, len(r.Matches))] }

// profile reads a profile from a file, or from the standard input. Warnings are
// said, errors end it.
func (a *app) profile(path string, c *catalog.Catalog) (quiz.Profile, error) {
	name, data := path, []byte(nil)
	var err error
	if path == "-" {
		name = stdinName
		data, err = a.readStdin()
	} else {
		data, err = file.Read(path)
	}
	if err != nil {
		return quiz.Profile{}, err
	}
	p, problems := quiz.ReadProfile(name, data, c)
	if problems.HasErrors() {
		return quiz.Profile{}, a.problemsError(problems)
	}
	for _, problem := range problems {
		a.note(a.problemLine(problem))
	}
	return p, nil
}

// savedPicture takes up what was saved.
func (a *app) savedPicture(c *catalog.Catalog) (person.Picture, error) {
	state, found, err := a.saved()
	switch {
	case err != nil:
		return person.Picture{}, err
	case !found:
		return person.Picture{}, fail(a.words.Errors.NothingSaved)
	}
	return a.pictureOf(state, c)
}

// pictureOf is the picture that was kept: answers, what was tried, and what was
// set by hand.
func (a *app) pictureOf(state person.State, c *catalog.Catalog) (person.Picture, error) {
	questions, err := a.loadQuestions()
	if err != nil {
		return person.Picture{}, err
	}
	return person.PictureOf(questions, c.Causes, state), nil
}
