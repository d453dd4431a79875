package kit

import (
	"strings"

	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/quiz"
)

// PlaceField takes a place: chosen from those of the catalog, found by a few
// letters of one of its names, or typed as it is.
type PlaceField struct {
	env    *Env
	places Places
	input  textinput.Model
	menu   Menu
	found  []catalog.Place
	given  quiz.Answer
	typed  bool // whether a key was typed since it opened
}

// Places is where a place field searches.
type Places interface {
	// Place finds a place by its id or one of its names.
	Place(name string) (catalog.Place, bool)
	// FindPlaces lists the places that a few letters may mean, the best first.
	FindPlaces(query string) []catalog.Place
}

// NewPlaceField takes a place from p. The answer given before stands in its line.
func NewPlaceField(env *Env, p Places, given quiz.Answer) *PlaceField {
	f := &PlaceField{env: env, places: p, input: NewInput(env, quiz.MaxPlace), given: given}
	f.input.SetValue(given.Text)
	if f.given.Text == "" && len(given.Picked) == 1 {
		f.input.SetValue(f.name(given.Picked[0]))
	}
	f.input.CursorEnd()
	f.search()
	return f
}

func (f *PlaceField) name(id string) string {
	if p, ok := f.places.Place(id); ok {
		return p.Name.In(f.env.Lang)
	}
	return id
}

// search finds the places that the typed text may mean.
func (f *PlaceField) search() {
	f.found = f.places.FindPlaces(f.input.Value())
	f.menu.At = 0
	if f.input.Value() == "" {
		f.menu.At = -1 // no place is suggested before anything was said
	}
}

func (f *PlaceField) Typing() bool { return true }

func (f *PlaceField) Offers() []Offer {
	k := f.env.Words.Keys
	return append([]Offer{{Action: ActionChoose, Label: k.Choose, Foot: true}}, MoveOffers(f.env)...)
}

func (f *PlaceField) Update(msg tea.Msg) (bool, tea.Cmd) {
	switch msg := msg.(type) {
	case Action:
		if msg == ActionChoose && f.menu.At < 0 && len(f.found) > 0 {
			return false, Notice(f.env.Words.Question.PlaceFirst)
		}
		if msg == ActionChoose {
			f.choose()
			return true, nil
		}
		f.menu.Move(msg, len(f.found))
	case tea.KeyMsg:
		before := f.input.Value()
		if msg.Type == tea.KeyRunes && !f.typed {
			f.input.SetValue("") // typing replaces the place given before
		}
		f.typed = true
		f.input, _ = f.input.Update(CleanKey(msg))
		if f.input.Value() != before {
			f.given = quiz.Answer{}
			f.search()
		}
	}
	return false, nil
}

// choose takes the place under the cursor, or the typed text where no place has
// such a name.
func (f *PlaceField) choose() {
	switch {
	case len(f.found) > 0:
		p := f.found[f.menu.At]
		f.given = quiz.Answer{Picked: []string{p.ID}}
		f.input.SetValue(p.Name.In(f.env.Lang))
	default:
		f.given = quiz.Answer{Text: strings.TrimSpace(f.input.Value())}
	}
}

func (f *PlaceField) Answer() (quiz.Answer, bool) {
	a := f.given
	if typed := strings.TrimSpace(f.input.Value()); len(a.Picked) == 0 && typed != "" {
		a = quiz.Answer{Text: typed}
		if p, ok := f.places.Place(typed); ok {
			a = quiz.Answer{Picked: []string{p.ID}}
		}
	}
	return a, len(a.Picked) > 0 || a.Text != ""
}

func (f *PlaceField) Draw(b *Block) {
	t, w := f.env.Theme, f.env.Words.Question
	f.input.Width = max(1, b.Width-4)
	b.Lines = append(b.Lines, DrawInput(f.env, &f.input))
	if len(f.found) == 0 {
		b.Text(t.Dim, w.PlaceNone)
		return
	}
	b.Text(t.Dim, w.PlaceHint)
	rows := make([]Row, len(f.found))
	for i, p := range f.found {
		rows[i] = Row{Label: f.label(p)}
	}
	f.menu.DrawRows(f.env, b, rows)
}

// label is a place's name, followed by its region if that is another.
func (f *PlaceField) label(p catalog.Place) string {
	name := p.Name.In(f.env.Lang)
	if region, ok := f.places.Place(p.Region); ok && region.ID != p.ID {
		name += " · " + region.Name.In(f.env.Lang)
	}
	return name
}
