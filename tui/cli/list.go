package cli

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/source"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/reading"
	"aina/tui/cli/output"
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
	opt := &listOptions{age: -1}
	w := a.words.Flags
	cmd := a.command(a.words.Commands.List)
	f := cmd.Flags()
	f.StringVar(&opt.format, "format", "text", w.ListFormat)
	f.StringArrayVar(&opt.causes, "cause", nil, w.Cause)
	f.StringArrayVar(&opt.activities, "activity", nil, w.Activity)
	f.StringVar(&opt.place, "place", "", w.Place)
	f.StringVar(&opt.remote, "remote", "", w.Remote)
	f.Lookup("remote").NoOptDefVal = string(catalog.RemoteOnly)
	f.Var(wholeNumber{a, "--age", &opt.age, 0, quiz.MaxAge}, "age", w.Age)
	f.StringVar(&opt.search, "search", "", w.Search)
	complete(cmd, "format", fixed("text", "json", "csv"))
	complete(cmd, "cause", a.causesOf)
	complete(cmd, "activity", a.activitiesOf)
	complete(cmd, "remote", fixed("only", "ok", "no"))
	cmd.RunE = func(*cobra.Command, []string) error { return a.list(*opt) }
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
	if err := a.oneOf("--format", opt.format, "text", "json", "csv"); err != nil {
		return err
	}
	if opt.remote != "" {
		if err := a.oneOf("--remote", opt.remote, remoteWords()...); err != nil {
			return err
		}
	}
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
func (a *app) filter(c *catalog.Catalog, opt listOptions) (catalog.Filter, error) {
	f := catalog.Filter{Query: text.CleanLine(opt.search)}
	causes := names{}
	for _, k := range c.Causes {
		causes.add(k.ID, a.withName(k.ID, k.Name.In(a.lang)), k.Name.All()...)
	}
	for _, s := range separated(opt.causes) {
		id, ok := causes.find(s)
		if !ok {
			return f, a.unknown(a.words.Errors.UnknownCause, s, causes)
		}
		f.Causes = append(f.Causes, id)
	}
	activities := names{}
	for _, k := range catalog.Activities() {
		var all []string
		for _, l := range locale.Langs() {
			all = append(all, reading.ActivityName(k, l))
		}
		activities.add(string(k), a.withName(string(k), reading.ActivityName(k, a.lang)), all...)
	}
	for _, s := range separated(opt.activities) {
		id, ok := activities.find(s)
		if !ok {
			return f, a.unknown(a.words.Errors.UnknownActivity, s, activities)
		}
		f.Activities = append(f.Activities, catalog.Activity(id))
	}
	return f, nil
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
	return a.didYouMean(text.Fill(a.words.Errors.UnknownPlace, "name", name), "", near)
}

// withName shows an id, which is English, with its name in another language.
func (a *app) withName(id, name string) string {
	if a.lang == catalog.English || name == "" {
		return id
	}
	return id + " (" + text.LowerName(name) + ")"
}

// unknown reports an unknown word, with the known ones and the one probably meant.
func (a *app) unknown(line, word string, known names) error {
	line = text.Fill(line, "name", text.CleanLine(word), "known", strings.Join(known.shown, ", "))
	return a.didYouMean(line, "", known.nearest(word))
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

func (n names) find(s string) (id string, ok bool) {
	id, ok = n.of[text.Fold(text.CleanLine(s))]
	return id, ok
}

func (n names) nearest(s string) string {
	return n.of[source.Words{Allowed: n.words}.Nearest(text.Fold(s))]
}

// separated splits the values of a flag at commas.
func separated(values []string) []string {
	var all []string
	for _, v := range values {
		for _, word := range strings.Split(v, ",") {
			all = append(all, strings.TrimSpace(word))
		}
	}
	return all
}
