package journey

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/text"
	"aina/tui/kit"
	"aina/tui/live"
)

// matchesScreen lists what suits a person, or the whole catalog without scores.
// Where there is room, the detail is shown beside the list.
type matchesScreen struct {
	env *Env
	kit.Size
	menu     kit.Menu
	browse   bool
	order    order
	criteria criteria
	input    textinput.Model
	typing   bool // whether the person is typing into the search line
	rows     rows
	among    among
	search   *live.Search // one that is not done yet; rows are those before it
	queued   []kit.Action // what its rows are waited for with
	prepared *catalog.Index
	lang     catalog.Lang
	detail   *detailScreen // beside the list
}

func newMatches(env *Env) *matchesScreen { return newListing(env, false) }

// newBrowse is the list without scores: the catalog, sorted by title. What is
// forbidden to people under 18 is left out while the age is not known.
func newBrowse(env *Env) *matchesScreen { return newListing(env, true) }

func newListing(env *Env, browse bool) *matchesScreen {
	s := &matchesScreen{env: env, input: kit.NewInput(env.Env, 60), browse: browse}
	s.input.Prompt = "/ "
	s.order = s.usualOrder()
	env.Visit.browse(browse)
	s.refresh()
	return s
}

func (s *matchesScreen) Wide() {}

func (s *matchesScreen) Single() {}

func (s *matchesScreen) Title() string {
	if s.browse {
		return s.env.Words.Matches.Browse
	}
	return s.env.Words.Matches.Title
}

// Status says how many there are, once that is known.
func (s *matchesScreen) Status() string {
	if s.env.Visit.Catalog == nil {
		return ""
	}
	return s.env.Words.Matches.Found.For(s.env.Lang, len(s.rows.found))
}

// Load makes the index ready while the person begins to type, or looks at a large catalog,
// and waits for a search.
func (s *matchesScreen) Load() tea.Cmd {
	wait, index := s.search.Await(), s.env.Visit.Index
	if index == nil || index == s.prepared || !s.typing && len(s.env.Visit.Catalog.Opportunities) < large {
		return wait
	}
	s.prepared = index
	return tea.Batch(wait, s.env.Visit.PrepareIndex())
}

// narrowed says by what the list is sorted and filtered, where that is not as usual.
func (s *matchesScreen) narrowed() string {
	w := s.env.Words.Matches
	var parts []string
	if usual := s.usualOrder(); s.order != usual {
		parts = append(parts, text.Fill(w.Sorted, "by", s.orderName()))
	}
	if names := s.criteria.names(s.env); len(names) > 0 {
		parts = append(parts, text.Fill(w.Filtered, "by", strings.Join(names, ", ")))
	}
	return strings.Join(parts, "; ")
}

// usualOrder is the one that the list begins with.
func (s *matchesScreen) usualOrder() order {
	if s.browse {
		return byTitle
	}
	return byFit
}

func (s *matchesScreen) orderName() string {
	w := s.env.Words.Matches
	return [...]string{w.SortFit, w.SortTitle, w.SortTime}[s.order]
}

func (s *matchesScreen) Typing() bool { return s.typing }

// HandlesBack reports whether Esc ends a search first.
func (s *matchesScreen) HandlesBack() bool { return s.typing || s.criteria.query != "" }

func (s *matchesScreen) Resize(area kit.Size) {
	s.Size = area
	list, detail := kit.Split(area)
	s.input.Width = max(1, list-4)
	if s.detail == nil {
		s.detail = newDetail(s.env, nil)
	}
	s.detail.Resize(kit.Size{Width: detail, Height: area.Height})
	s.showDetail()
}

func (s *matchesScreen) Offers() []kit.Offer {
	k, w := s.env.Words.Keys, s.env.Words.Matches
	if s.typing {
		return append([]kit.Offer{
			{Action: kit.ActionChoose, Label: s.env.Words.Filter.Show, Foot: true},
			{Action: kit.ActionBack, Label: k.Back, Foot: true},
		}, kit.MoveOffers(s.env.Env)...)
	}
	offers := []kit.Offer{{Action: kit.ActionBack, Label: k.Back, Foot: true}, {Action: kit.ActionSearch, Label: w.DoSearch, Foot: true},
		{Action: kit.ActionFilter, Label: w.DoFilter, Foot: true}, {Action: kit.ActionSort, Label: w.DoSort}}
	if it, ok := s.here(); ok {
		offers = append([]kit.Offer{{Action: kit.ActionChoose, Label: w.DoOpen, Foot: true}}, offers...)
		if it.opp != nil {
			label := w.DoShortlist
			if s.env.Visit.Shortlisted(it.opp.ID) {
				label = w.DoUnlist
			}
			offers = append(offers, kit.Offer{Action: kit.ActionMark, Label: label, Foot: true}, kit.Offer{Action: kit.ActionShortlist, Label: label})
		}
		if s.beside() && it.match != nil {
			offers = append(offers, s.detail.offerNumbers())
		}
		offers = append(offers, kit.MoveOffers(s.env.Env)...)
	}
	offers = append(offers, kit.Offer{Action: kit.ActionPlan, Label: w.DoPlan, Foot: true})
	if standing(s.env) != "" {
		offers = append(offers, kit.Offer{Action: kit.ActionUndo, Label: s.env.Words.LeftOut.PutBack})
	}
	if s.criteria.any() || s.order != s.usualOrder() {
		offers = append(offers, kit.Offer{Action: kit.ActionClear, Label: w.DoClear, Foot: true})
	}
	offers = append(offers, kit.Offer{Action: kit.ActionLeftOut, Label: w.DoLeftOut})
	if !s.browse {
		offers = append(offers, kit.Offer{Action: kit.ActionResult, Label: w.DoResult})
	}
	return offers
}

// here returns the item under the cursor.
func (s *matchesScreen) here() (item, bool) {
	if s.menu.At >= s.rows.len() {
		return item{}, false
	}
	return s.at(s.menu.At), true
}

func (s *matchesScreen) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case live.LoadedMsg:
		s.refresh()
	case filteredMsg:
		s.criteria = criteria(msg)
		s.refresh()
	case kit.ResumedMsg:
		s.env.Visit.browse(s.browse)
		s.refresh()
	case tea.KeyMsg:
		s.input, _ = s.input.Update(kit.CleanKey(msg))
		s.criteria.query = s.input.Value()
		s.refresh()
	case live.FoundMsg:
		return s.found(msg)
	case kit.Action:
		if s.needsRows(msg) {
			s.queued = append(s.queued, msg)
			return nil
		}
		return s.do(msg)
	}
	return nil
}

func (s *matchesScreen) do(do kit.Action) tea.Cmd {
	w := s.env.Words.Matches
	it, here := s.here()
	switch do {
	case kit.ActionBack:
		if !s.typing && s.criteria.query == "" {
			return kit.Pop()
		}
		s.query("")
	case kit.ActionSearch:
		s.query("")
		s.typing = true
		s.input.Focus()
	case kit.ActionChoose:
		switch {
		case s.typing:
			s.typing = false
			s.input.Blur()
		case here && it.leftOut:
			return kit.Push(newLeftOut(s.env))
		case here:
			return kit.Push(newDetail(s.env, &it))
		}
	case kit.ActionMark, kit.ActionShortlist:
		if here && it.opp != nil {
			return shortlist(s.env, it.opp)
		}
	case kit.ActionNumbers:
		s.detail.toggleNumbers()
	case kit.ActionFilter:
		if s.env.Visit.Catalog == nil {
			return s.env.Visit.Missing(s.env.Env)
		}
		return kit.Push(newFilter(s.env, s.criteria))
	case kit.ActionSort:
		s.order = (s.order + 1) % 3
		if s.browse && s.order == byFit {
			s.order = byTitle
		}
		s.menu = kit.Menu{}
		s.refresh()
		return kit.Notice(text.Fill(w.Sorted, "by", s.orderName()))
	case kit.ActionClear:
		s.criteria, s.order = criteria{}, s.usualOrder()
		s.query("")
	case kit.ActionUndo:
		said := putBack(s.env)
		s.refresh()
		return said
	case kit.ActionLeftOut:
		return kit.Push(newLeftOut(s.env))
	case kit.ActionResult:
		return kit.Push(newResult(s.env))
	case kit.ActionPlan:
		return kit.Push(toPlan(s.env))
	default:
		s.menu.Move(do, s.rows.len())
	}
	s.showDetail()
	return nil
}

// beside reports whether there is room for a detail beside the list.
func (s *matchesScreen) beside() bool {
	_, detail := kit.Split(s.Size)
	return detail > 0
}

// query ends the typing and searches for a query, or shows all.
func (s *matchesScreen) query(query string) {
	s.typing = false
	s.input.Blur()
	s.input.SetValue(query)
	s.criteria.query = query
	s.refresh()
}

// showDetail shows the item under the cursor in the detail beside the list.
func (s *matchesScreen) showDetail() {
	if s.detail == nil {
		return
	}
	it, ok := s.here()
	if !ok || it.leftOut {
		s.detail.show(nil)
		return
	}
	s.detail.show(&it)
}

func (s *matchesScreen) View() []string {
	if s.lang != s.env.Lang {
		s.refresh()
	}
	listWidth, detailWidth := kit.Split(s.Size)
	left := s.drawList(listWidth)
	if detailWidth == 0 {
		return left
	}
	return kit.Beside(left, s.detail.View(), listWidth, s.env.Theme.Rule.Render(s.env.Glyphs.Column), s.Height)
}

func (s *matchesScreen) drawList(width int) []string {
	t, w := s.env.Theme, s.env.Words.Matches
	head := &kit.Block{Width: width}
	if line := standing(s.env); line != "" {
		head.Text(t.Dim, line)
	}
	if s.typing || s.criteria.query != "" {
		s.input.Placeholder = w.SearchHint
		head.Lines = append(head.Lines, kit.DrawInput(s.env.Env, &s.input))
	}
	if note := s.narrowed(); note != "" {
		head.Text(t.Dim, note)
	}
	b := &kit.Block{Width: width}
	switch {
	case s.env.Visit.Catalog == nil && s.env.Visit.Failed != nil:
		b.Text(t.Title, s.env.Words.App.CatalogBad)
		b.Text(t.Text, kit.Describe(s.env.Visit.Failed, s.env.Lang))
		b.Text(t.Dim, s.env.Words.App.CatalogBadDo)
	case s.env.Visit.Catalog == nil:
		b.Text(t.Dim, s.env.Visit.Opening(s.env.Env))
	case s.rows.len() == 0 && s.criteria.any():
		b.Text(t.Title, w.FilterNone)
		b.Text(t.Text, w.FilterNoneDo)
	case s.rows.len() == 0 || s.rows.len() == 1 && s.rows.leftOut:
		b.Text(t.Title, w.None)
		b.Text(t.Text, w.NoneDo)
		b.Gap()
	}
	lines := append(head.Lines, b.Lines...)
	room := kit.Size{Width: width, Height: max(1, s.Height-len(lines))}
	return append(lines, s.menu.Window(s.env.Env, room, s.rows.len(), func(i int) kit.Row { return s.row(s.at(i)) })...)
}

func (s *matchesScreen) row(it item) kit.Row {
	if it.leftOut {
		return kit.Row{Mark: "×", Label: s.env.Words.Matches.LeftOut.For(s.env.Lang, len(s.env.Visit.Ranking.Excluded))}
	}
	star := s.env.Glyphs.Star(s.env.Visit.Shortlisted(it.opp.ID))
	if s.env.Visit.Tried(it.opp.ID) {
		star = s.env.Glyphs.Done
	}
	r := kit.Row{Mark: star, Label: it.opp.Title.In(s.env.Lang), Head: it.head}
	if s.Height >= kit.RoomyHeight-4 {
		r.Note = it.note
	}
	if it.match != nil {
		r.Mark = strconv.Itoa(s.env.Visit.percent(it.match)) + " " + star
	}
	return r
}
