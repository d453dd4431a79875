package journey

import (
	"slices"

	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/kit"
)

// roleField takes a role of the catalog: those of the shortlist are first, and a few
// letters find the others. Its answer is the id, as text.
type roleField struct {
	env    *Env
	input  textinput.Model
	menu   kit.Menu
	found  []*catalog.Opportunity
	chosen string
}

// maxRoles is how many roles are listed; letters find the others.
const maxRoles = 50

// newRoleField puts the role that was chosen before first.
func newRoleField(env *Env, chosen string) *roleField {
	f := &roleField{env: env, input: kit.NewInput(env.Env, 60), chosen: chosen}
	f.search()
	if o := env.Visit.Catalog.Known([]string{chosen}); len(o) > 0 {
		f.found = slices.Insert(slices.DeleteFunc(f.found, func(x *catalog.Opportunity) bool { return x == o[0] }), 0, o[0])
	}
	return f
}

// refresh searches again in a new catalog. The typed text stays, and the cursor stays
// on its role.
func (f *roleField) refresh() {
	here := f.chosen
	if f.menu.At < len(f.found) {
		here = f.found[f.menu.At].ID
	}
	f.search()
	f.menu.At = max(0, slices.IndexFunc(f.found, func(o *catalog.Opportunity) bool { return o.ID == here }))
}

// search finds the roles that the typed text may mean.
func (f *roleField) search() {
	v := f.env.Visit
	f.found, f.menu = nil, kit.Menu{}
	if v.Catalog == nil {
		return
	}
	query := f.input.Value()
	if query == "" {
		f.found = v.chosen()
	}
	all := v.Catalog.Opportunities
	add := func(o *catalog.Opportunity) {
		if len(f.found) < maxRoles && !slices.Contains(f.found, o) {
			f.found = append(f.found, o)
		}
	}
	if text.CleanLine(query) == "" {
		for i := range all[:min(len(all), 2*maxRoles)] {
			add(&all[i])
		}
		return
	}
	found := v.Search(query, f.env.Lang, nil).Found()
	for _, i := range found[:min(len(found), maxRoles)] {
		add(&all[i])
	}
}

func (f *roleField) Typing() bool { return true }

func (f *roleField) Offers() []kit.Offer {
	if len(f.found) == 0 {
		return nil
	}
	return append([]kit.Offer{{Action: kit.ActionChoose, Label: f.env.Words.Keys.Choose, Foot: true}}, kit.MoveOffers(f.env.Env)...)
}

func (f *roleField) Update(msg tea.Msg) (bool, tea.Cmd) {
	switch msg := msg.(type) {
	case kit.Action:
		if msg == kit.ActionChoose {
			f.chosen = f.found[f.menu.At].ID
			return true, nil
		}
		f.menu.Move(msg, len(f.found))
	case tea.KeyMsg:
		before := f.input.Value()
		if f.input, _ = f.input.Update(kit.CleanKey(msg)); f.input.Value() != before {
			f.search()
		}
	}
	return false, nil
}

func (f *roleField) Answer() (quiz.Answer, bool) {
	return quiz.Answer{Text: f.chosen}, f.chosen != ""
}

func (f *roleField) Draw(b *kit.Block) {
	t, w := f.env.Theme, f.env.Words
	f.input.Width = max(1, b.Width-4)
	f.input.Placeholder = w.Matches.SearchHint
	b.Lines = append(b.Lines, kit.DrawInput(f.env.Env, &f.input))
	if len(f.found) == 0 {
		said := w.Matches.FilterNone
		if f.input.Value() == "" {
			said = w.Reflect.WhichNone
		}
		b.Text(t.Dim, said)
		return
	}
	rows := make([]kit.Row, len(f.found))
	for i, o := range f.found {
		rows[i] = kit.Row{Mark: f.env.Glyphs.Star(f.env.Visit.Shortlisted(o.ID)), Label: o.Title.In(f.env.Lang)}
	}
	f.menu.DrawRows(f.env.Env, b, rows)
}
