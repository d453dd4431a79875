package cli

import (
	crypto "crypto/rand"
	"errors"
	"math"
	"math/rand/v2"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"aina/catalog"
	"aina/catalog/file"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/group"
	"aina/quiz/workshop"
	"aina/tui/cli/output"
	"aina/tui/export"
	"aina/tui/facts"
	screens "aina/tui/workshop"
	"aina/tui/workshop/display"
	"aina/tui/workshop/join"
	"aina/tui/workshop/network"
	"aina/tui/workshop/phone"
	"aina/tui/workshop/spoken"
)

type workshopOptions struct {
	order    string // a file; "": the orders that come along
	minutes  int
	rehearse int // made-up people; 0: none
	seed     int
	with     string // what happens in the rehearsal
	open     bool   // without numbers
	format   string // of the tables of a rehearsal, or of a check; "": the workshop itself
	lan      bool   // whether phones join
	resumed  bool   // whether they did before the program was started again
	port     int    // to try first; 0: the usual ones
	check    bool   // only say which ways are open
	paper    paperOptions
}

// defaultMinutes is the length of a workshop where none is asked for.
const defaultMinutes = 60

func (a *app) newWorkshop() *cobra.Command {
	opt := workshopOptions{minutes: defaultMinutes, seed: 1}
	w := a.words.Workshop
	about := w.Command
	about.Long += "\n" + w.Network.Long
	about.Example += "\n" + w.Network.Example
	cmd := a.command(about, nil)
	f := cmd.Flags()
	f.StringVar(&opt.order, "order", "", w.Order)
	f.Var(wholeNumber{a, "--minutes", &opt.minutes, 1, math.MaxInt32}, "minutes", w.Minutes)
	f.Var(wholeNumber{a, "--rehearse", &opt.rehearse, 1, mostRehearsed}, "rehearse", w.Rehearse)
	f.Var(wholeNumber{a, "--seed", &opt.seed, 0, math.MaxInt32}, "seed", w.Seed)
	f.BoolVar(&opt.open, "open", false, w.Open)
	f.StringVar(&opt.with, "with", "", w.With)
	f.StringVar(&opt.format, "format", "", w.Format)
	f.BoolVar(&opt.lan, "lan", false, w.Network.Lan)
	f.BoolVar(&opt.check, "check", false, w.Network.Check)
	f.Var(wholeNumber{a, "--resume", &opt.port, 1, math.MaxUint16}, "resume", w.Network.Resume)
	f.Lookup("resume").NoOptDefVal = strconv.Itoa(network.Ports()[0])
	a.addPaper(cmd, &opt.paper)
	complete(cmd, "minutes", func(cmd *cobra.Command, args []string, typed string) ([]cobra.Completion, cobra.ShellCompDirective) {
		return fixed(lengths(workshop.Default())...)(cmd, args, typed) // not read at every start
	})
	complete(cmd, "rehearse", cobra.NoFileCompletions)
	complete(cmd, "seed", cobra.NoFileCompletions)
	complete(cmd, "with", fixed(text.Strings(workshop.Variants())...))
	complete(cmd, "format", fixed("text", "json"))
	complete(cmd, "resume", cobra.NoFileCompletions)
	cmd.PreRunE = func(*cobra.Command, []string) error {
		if err := a.checkPaper(cmd); err != nil {
			return err
		}
		opt.resumed = f.Changed("resume")
		opt.lan = opt.lan || opt.resumed
		for _, flag := range []string{"seed", "with"} {
			if f.Changed(flag) && opt.rehearse == 0 {
				return fail(w.OnlyRehearse, "flag", "--"+flag)
			}
		}
		switch {
		case f.Changed("format") && opt.rehearse == 0 && !opt.check:
			return fail(w.Network.OnlyCheck, "flag", "--format")
		case opt.check && opt.rehearse > 0:
			return fail(w.Network.NotWith, "flag", "--check", "other", "--rehearse")
		case opt.lan && opt.format != "" && !opt.check:
			return fail(w.Network.NotWith, "flag", "--lan", "other", "--format")
		}
		if err := a.oneOf("--with", opt.with, append(text.Strings(workshop.Variants()), "")...); err != nil {
			return badValue(a.words, "--with", opt.with, text.Strings(workshop.Variants()))
		}
		if f.Changed("format") {
			return a.oneOf("--format", opt.format, "text", "json")
		}
		return nil
	}
	cmd.RunE = func(*cobra.Command, []string) error { return a.workshop(opt, f.Changed("minutes")) }
	return cmd
}

// mostRehearsed is how many made-up people a room may have.
const mostRehearsed = 1000

func lengths(orders []workshop.Order) []string {
	return facts.Each(orders, func(o workshop.Order) string { return strconv.Itoa(o.Minutes) })
}

// orders are the running orders in use.
func (a *app) orders(opt workshopOptions) ([]workshop.Order, error) {
	if opt.order == "" {
		return workshop.Default(), nil
	}
	data, err := file.Read(opt.order)
	if err != nil {
		return nil, err
	}
	orders, problems := workshop.Read(opt.order, data)
	return orders, a.accept(problems)
}

// orderOf finds the running order that was asked for. Where the length is not said and a
// file has none of the usual one, its first is taken.
func (a *app) orderOf(opt workshopOptions, said bool) (workshop.Order, error) {
	orders, err := a.orders(opt)
	if err != nil {
		return workshop.Order{}, err
	}
	o, found := workshop.Find(orders, opt.minutes)
	switch {
	case found:
		return o, nil
	case said:
		return o, fail(a.words.Workshop.NoLength, "minutes", strconv.Itoa(opt.minutes), "allowed", strings.Join(lengths(orders), ", "))
	}
	return orders[0], nil
}

// workshop runs a session with a room, or rehearses one, or puts one on paper.
func (a *app) workshop(opt workshopOptions, said bool) error {
	switch {
	case opt.paper.showOrder:
		return a.showOrder(opt, said)
	case opt.check:
		return a.checkWorkshop(opt)
	}
	order, err := a.orderOf(opt, said)
	if err != nil {
		return err
	}
	c, err := a.loadWithNotes()
	if err != nil {
		return err
	}
	questions, err := a.loadQuestions()
	if err != nil {
		return err
	}
	questions = questions.WithQuick() // the form that a room is asked
	if opt.paper.file != "" {
		return a.print(opt.paper, opt.open, order, questions, c)
	}
	if opt.format != "" {
		return a.rehearsal(opt, order, questions, c)
	}
	room, lot := a.room(opt, order, questions, c)
	course := workshop.New(order, room, c, a.today())
	course.SetOpen(opt.open)
	course.SetRehearsed(opt.rehearse > 0)
	begun := time.Now()
	now := func() time.Duration { return time.Since(begun) }
	if !a.globals.accessible && !a.sys.Terminal {
		return fail(a.words.Errors.NoTerminal)
	}
	lan, end, err := a.openLan(opt, room, questions, c, now)
	if err != nil {
		return err
	}
	defer end()
	if !a.globals.accessible {
		browser := display.New()
		defer browser.Close()
		return a.show(Journey{Shell: a.shellOptions(), Workshop: &screens.Options{
			Course: course, Lot: lot, Catalog: c, Questions: questions, Now: now, Lan: lan, Display: browser, Browse: display.Open,
		}})
	}
	return a.inLines(func(said func(catalog.Lang)) (int, error) {
		return spoken.Run(a.ctx, spoken.Options{
			In: a.sys.Stdin, Out: a.sys.Stdout, Columns: a.sys.Columns, Interrupts: a.interrupt.c,
			Lang: a.lang, OnLanguage: said, Today: a.today(), Catalog: c, Questions: questions,
			Course: course, Lot: lot, Now: now, Lan: lan, Write: file.Save, Exists: file.IsExist,
		})
	})
}

// room opens the room, empty or with the people of a rehearsal, and the lot that it is
// closed with, which nobody can foresee but in a rehearsal.
func (a *app) room(opt workshopOptions, o workshop.Order, q *quiz.Questionnaire, c *catalog.Catalog) (*group.Room, *rand.Rand) {
	if opt.rehearse > 0 {
		return opt.rehearsed(o, q).Room(q, c.Causes)
	}
	asked := quiz.NewSession(q, quiz.Quick, c.Causes).Questionnaire()
	return group.NewRoom(asked), rand.New(rand.NewPCG(rand.Uint64(), rand.Uint64()))
}

// rehearsed is the room of a rehearsal.
func (opt workshopOptions) rehearsed(o workshop.Order, q *quiz.Questionnaire) group.Rehearsal {
	return workshop.Rehearse(o, q, opt.rehearse, workshop.Variant(opt.with), uint64(opt.seed))
}

// rehearsal prints the tables of a rehearsal.
func (a *app) rehearsal(opt workshopOptions, o workshop.Order, q *quiz.Questionnaire, c *catalog.Catalog) error {
	r := export.Report{Tables: opt.rehearsed(o, q).Play(q, c.Causes), Catalog: c, Date: a.today()}
	if opt.open {
		r.Tables = r.Tables.WithoutPictures()
	}
	if opt.format == "json" {
		return a.writeResult(r.JSON())
	}
	return a.writeResult(r.File(a.lang, ".md"))
}

// exitClosed is the exit code where phones are asked for and cannot work.
const exitClosed = 1

// checkWorkshop says which ways of answering are open on this computer.
func (a *app) checkWorkshop(opt workshopOptions) error {
	c := network.Check(a.network())
	if opt.lan && !c.Open() {
		a.code = exitClosed
	}
	if opt.format == "json" {
		return a.writeResult(output.CheckupJSON(c, a.lang))
	}
	return a.write(output.CheckupText(c, a.lang))
}

// network is the network of the computer.
func (a *app) network() network.System {
	if a.sys.Network != nil {
		return a.sys.Network()
	}
	return network.OS()
}

// openLan lets phones in, if that is asked for; without it, nothing listens, and lan is nil.
func (a *app) openLan(opt workshopOptions, room *group.Room, q *quiz.Questionnaire, c *catalog.Catalog, now func() time.Duration) (lan *join.Lan, end func(), err error) {
	if !opt.lan {
		return nil, func() {}, nil
	}
	lan, end, err = join.Open(a.ctx, join.Options{
		System: a.network(), Port: opt.port, Resumed: opt.resumed, Now: now,
		Phones: phone.Options{Room: room, Questions: q, Catalog: c, On: a.today(), Random: crypto.Reader, Now: time.Now},
	})
	if errors.Is(err, join.ErrNoPort) {
		return nil, nil, fail(a.words.Workshop.Network.NoPort)
	}
	return lan, end, err
}
