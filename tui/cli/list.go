package cli

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/reading"
	"aina/tui/cli/output"
	"aina/tui/facts"
)

type listOptions struct {
	format     string
	causes     []string
	activities []string
	place      string
	remote     string
	age        int // -1: not given
	search     string
}

func (a *app) newList() *cobra.Command {
	opt := listOptions{age: -1}
	w := a.words.Flags
	cmd := a.command(a.words.Commands.List, func([]string) error { return a.list(opt) })
	f := cmd.Flags()
	a.formatFlag(cmd, &opt.format, w.ListFormat, "text", "json", "csv")
	f.StringArrayVar(&opt.causes, "cause", nil, w.Cause)
	f.StringArrayVar(&opt.activities, "activity", nil, w.Activity)
	f.StringVar(&opt.place, "place", "", w.Place)
	f.StringVar(&opt.remote, "remote", "", w.Remote)
	f.Lookup("remote").NoOptDefVal = string(catalog.RemoteOnly)
	f.Var(wholeNumber{a, "--age", &opt.age, 0, quiz.MaxAge}, "age", w.Age)
	f.StringVar(&opt.search, "search", "", w.Search)
	complete(cmd, "cause", a.fromCatalog(a.causesOf))
	complete(cmd, "activity", a.fromCatalog(a.activitiesOf))
	complete(cmd, "remote", fixed("only", "ok", "no"))
	return cmd
}

// joinRemote makes "--remote only" mean "--remote=only". Because the flag needs no
// value, cobra would not take the next word as one.
func joinRemote(args []string) []string {
	var joined []string
	for i := 0; i < len(args); i++ {
		if args[i] == "--remote" && i+1 < len(args) && slices.Contains(remoteWords(), args[i+1]) {
			joined = append(joined, args[i]+"="+args[i+1])
			i++
			continue
		}
		joined = append(joined, args[i])
	}
	return joined
}

func remoteWords() []string { return []string{"only", "ok", "no", "true", "false"} }

// list prints the opportunities that pass the filters.
func (a *app) list(opt listOptions) error {
	if opt.remote != "" {
		if err := a.oneOf("--remote", opt.remote, remoteWords()...); err != nil {
			return err
		}
	}
	a.keepsCatalogs = true
	c, err := a.loadWithNotes()
	if err != nil {
		return err
	}
	filter, err := a.filter(c, opt)
	if err != nil {
		return err
	}
	limits, rules, err := a.limits(c, opt)
	if err != nil {
		return err
	}
	var found []*catalog.Opportunity
	for _, o := range c.Select(filter, a.lang) {
		if !slices.ContainsFunc(c.Outside(o, limits, ""), func(r catalog.Rule) bool { return slices.Contains(rules, r) }) {
			found = append(found, o)
		}
	}
	switch opt.format {
	case "json":
		return a.writeResult(output.ListJSON(found))
	case "csv":
		return a.write(output.ListCSV(found))
	}
	if len(found) == 0 {
		a.note(a.words.List.Nothing)
		return nil
	}
	return a.write(output.ListText(found, c, a.today(), a.lang))
}

// filter finds the named causes and activities, by id or by name.
func (a *app) filter(c *catalog.Catalog, opt listOptions) (f catalog.Filter, err error) {
	f.Query = text.CleanLine(opt.search)
	causes, activities := names{}, names{}
	for _, k := range c.Causes {
		causes.add(k.ID, a.withName(k.ID, k.Name.In(a.lang)), k.Name.All()...)
	}
	for _, k := range catalog.Activities() {
		activities.add(string(k), a.withName(string(k), reading.ActivityName(k, a.lang)), facts.Each(locale.Langs(), func(l catalog.Lang) string { return reading.ActivityName(k, l) })...)
	}
	if f.Causes, err = find[string](a, opt.causes, causes, a.words.Errors.UnknownCause); err != nil {
		return f, err
	}
	f.Activities, err = find[catalog.Activity](a, opt.activities, activities, a.words.Errors.UnknownActivity)
	return f, err
}

// find finds the ids that the values of a flag name, separated by commas. The error
// for an unknown word lists the known ones, and says which was probably meant.
func find[T ~string](a *app, values []string, known names, unknown string) ([]T, error) {
	var all []T
	for _, v := range values {
		for word := range strings.SplitSeq(v, ",") {
			id, ok := known.of[text.Fold(text.CleanLine(word))]
			if !ok {
				word = strings.TrimSpace(word)
				line := text.Fill(unknown, "name", text.CleanLine(word), "known", strings.Join(known.shown, ", "))
				return nil, a.didYouMean(line, known.nearest(word))
			}
			all = append(all, T(id))
		}
	}
	return all, nil
}

// limits turns the filters into limits, and lists the gates to apply: without
// --age, for instance, no age limit excludes anything.
func (a *app) limits(c *catalog.Catalog, opt listOptions) (l catalog.Limits, rules []catalog.Rule, err error) {
	if opt.age >= 0 {
		l.Age = &opt.age
		rules = append(rules, catalog.RuleMinimumAge, catalog.RuleMaximumAge, catalog.RuleLaw)
	}
	switch opt.remote {
	case "only", "true":
		l.Remote = catalog.RemoteOnly
		rules = append(rules, catalog.RuleRemote)
	case "no", "false":
		l.Remote = catalog.RemoteNo
		rules = append(rules, catalog.RuleRemote)
	}
	if place := text.CleanLine(opt.place); place != "" {
		if err := a.place(c, place, &l); err != nil {
			return l, nil, err
		}
		rules = append(rules, catalog.RulePlace)
	}
	return l, rules, nil
}

// place finds the named place: one that the catalog knows, or one that only an
// opportunity names.
func (a *app) place(c *catalog.Catalog, name string, l *catalog.Limits) error {
	if p, ok := c.FindPlace(name); ok {
		if p.Region == "" {
			l.Region, l.Country = p.ID, p.Country
		} else {
			l.City = p.ID
		}
		return nil
	}
	for i := range c.Opportunities {
		if text.Fold(c.Opportunities[i].City) == text.Fold(name) {
			l.City = name
			return nil
		}
	}
	places := names{}
	for _, p := range c.Places {
		places.add(p.ID, p.ID, append(p.Name.All(), p.Aliases...)...)
	}
	near := places.nearest(name)
	if p, ok := c.FindPlace(near); ok {
		near = p.Name.In(a.lang)
	}
	return a.didYouMean(text.Fill(a.words.Errors.UnknownPlace, "name", name), near)
}

// withName shows an id, which is English, with its name in another language.
func (a *app) withName(id, name string) string {
	if a.lang == catalog.English || name == "" {
		return id
	}
	return id + " (" + text.LowerName(name) + ")"
}

// names finds an id by the id itself or by any of its names, folded.
type names struct {
	shown []string // the ids, with their names in another language than English
	words []string
	of    map[string]string
}

func (n *names) add(id, shown string, all ...string) {
	if n.of == nil {
		n.of = map[string]string{}
	}
	n.shown = append(n.shown, shown)
	for _, s := range append([]string{id}, all...) {
		folded := text.Fold(s)
		if _, taken := n.of[folded]; !taken {
			n.of[folded] = id
			n.words = append(n.words, folded)
		}
	}
}

func (n names) nearest(s string) string {
	return n.of[nearest(text.Fold(s), n.words)]
}
