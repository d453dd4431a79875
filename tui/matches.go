package tui

import (
	"strconv"

	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/text"
)

// matchesScreen lists what suits a person, or the whole catalog for whoever
// answered nothing. Where there is room the detail stands beside the list.
type matchesScreen struct {
	env *Env
	size
	menu   menu
	browse bool
	order  order
	narrow narrowing
	search textinput.Model
	typing bool // whether the person is typing into the search line
	items  []item
	lang   catalog.Lang
	detail *detailScreen // beside the list
}

func newMatches(env *Env) *matchesScreen { return newListing(env, false) }

// newBrowse is the list for whoever wants no scores: the catalog in the order
// of titles. What the law keeps from people under 18 stays out of it while the
// age is not known.
func newBrowse(env *Env) *matchesScreen { return newListing(env, true) }

func newListing(env *Env, browse bool) *matchesScreen {
	s := &matchesScreen{env: env, search: newInput(env.KitEnv, 60), browse: browse}
	s.search.Prompt = "/ "
	if browse {
		s.order = byTitle
	}
	env.Visit.browse(browse)
	s.list()
	return s
}

func (s *matchesScreen) wide() {}

func (s *matchesScreen) room() {}

func (s *matchesScreen) Title() string {
	if s.browse {
		return s.env.Words.Matches.Browse
	}
	return s.env.Words.Matches.Title
}

// Told says how many there are, and whether a filter narrows them.
func (s *matchesScreen) Told() string {
	w := s.env.Words.Matches
	n := 0
	for _, it := range s.items {
		if !it.door && !it.try {
			n++
		}
	}
	told := w.Found.For(s.env.Lang, n)
	if s.narrow.filtered() && s.width >= roomyWidth {
		told += " · " + w.Filtered
	}
	return told
}

func (s *matchesScreen) Typing() bool { return s.typing }

// stepsBack reports whether Esc ends a search first.
func (s *matchesScreen) stepsBack() bool { return s.typing || s.narrow.query != "" }

func (s *matchesScreen) Resize(area size) {
	s.size = area
	list, detail := split(area)
	s.search.Width = max(1, list-4)
	if s.detail == nil {
		s.detail = newDetail(s.env, nil)
	}
	s.detail.Resize(size{detail, area.height})
	s.point()
}

func (s *matchesScreen) Offers() []Offer {
	k, w := s.env.Words.Keys, s.env.Words.Matches
	if s.typing {
		return append([]Offer{
			{Do: DoChoose, Label: s.env.Words.Filter.Show, Foot: true},
			{Do: DoBack, Label: k.Back, Foot: true},
		}, moving(s.env.KitEnv)...)
	}
	offers := []Offer{{Do: DoBack, Label: k.Back, Foot: true}, {Do: DoSearch, Label: w.DoSearch, Foot: true},
		{Do: DoFilter, Label: w.DoFilter, Foot: true}, {Do: DoSort, Label: w.DoSort}}
	if it, ok := s.here(); ok {
		offers = append([]Offer{{Do: DoChoose, Label: w.DoOpen, Foot: true}}, offers...)
		if it.opp != nil {
			label := w.DoShortlist
			if s.env.Visit.Shortlisted(it.opp.ID) {
				label = w.DoUnlist
			}
			offers = append(offers, Offer{Do: DoMark, Label: label, Foot: true}, Offer{Do: DoShortlist, Label: label})
		}
		offers = append(offers, moving(s.env.KitEnv)...)
	}
	offers = append(offers, Offer{Do: DoPlan, Label: w.DoPlan, Foot: true})
	if s.narrow.some() {
		offers = append(offers, Offer{Do: DoClear, Label: w.DoClear, Foot: true})
	}
	offers = append(offers, Offer{Do: DoLeftOut, Label: w.DoLeftOut})
	if !s.browse {
		offers = append(offers, Offer{Do: DoResult, Label: w.DoResult})
	}
	return offers
}

// here gives the item under the cursor.
func (s *matchesScreen) here() (item, bool) {
	if s.menu.at >= len(s.items) {
		return item{}, false
	}
	return s.items[s.menu.at], true
}

func (s *matchesScreen) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case catalogMsg:
		s.list()
	case filteredMsg:
		s.narrow = narrowing(msg)
		s.list()
	case resumedMsg:
		s.env.Visit.browse(s.browse)
		s.list()
	case tea.KeyMsg:
		s.search, _ = s.search.Update(cleanKey(msg))
		s.narrow.query = s.search.Value()
		s.list()
	case Do:
		return s.do(msg)
	}
	return nil
}

func (s *matchesScreen) do(do Do) tea.Cmd {
	w := s.env.Words.Matches
	it, here := s.here()
	switch do {
	case DoBack:
		if !s.typing && s.narrow.query == "" {
			return pop()
		}
		s.look("")
	case DoSearch:
		s.look("")
		s.typing = true
		s.search.Focus()
	case DoChoose:
		switch {
		case s.typing:
			s.typing = false
			s.search.Blur()
		case here && it.door:
			return push(newLeftOut(s.env))
		case here:
			return push(newDetail(s.env, &it))
		}
	case DoMark, DoShortlist:
		if here && it.opp != nil {
			return shortlist(s.env, it.opp)
		}
	case DoFilter:
		if s.env.Visit.Catalog == nil {
			return missing(s.env)
		}
		return push(newFilter(s.env, s.narrow))
	case DoSort:
		s.order = (s.order + 1) % 3
		if s.browse && s.order == byFit {
			s.order = byTitle
		}
		s.menu = menu{}
		s.list()
		return notice(text.Fill(w.Sorted, "by", [...]string{w.SortFit, w.SortTitle, w.SortTime}[s.order]))
	case DoClear:
		s.narrow = narrowing{}
		s.look("")
	case DoLeftOut:
		return push(newLeftOut(s.env))
	case DoResult:
		return push(newResult(s.env))
	case DoPlan:
		return push(toPlan(s.env))
	default:
		s.menu.move(do, len(s.items))
	}
	s.point()
	return nil
}

// wonders asks what the detail beside the list has to say.
func (s *matchesScreen) wonders() tea.Cmd {
	it, ok := s.here()
	if _, beside := split(s.size); !ok || it.match == nil || beside == 0 {
		return nil
	}
	return s.env.Visit.askPassing(it.opp.ID)
}

// look ends the typing and searches for something else, or for nothing.
func (s *matchesScreen) look(query string) {
	s.typing = false
	s.search.Blur()
	s.search.SetValue(query)
	s.narrow.query = query
	s.list()
}

// point shows what is under the cursor in the detail beside the list.
func (s *matchesScreen) point() {
	if s.detail == nil {
		return
	}
	it, ok := s.here()
	if !ok || it.door {
		s.detail.show(nil)
		return
	}
	s.detail.show(&it)
}

func (s *matchesScreen) View() []string {
	if s.lang != s.env.Lang {
		s.list()
	}
	listWidth, detailWidth := split(s.size)
	left := s.drawList(listWidth)
	if detailWidth == 0 {
		return left
	}
	return beside(left, s.detail.View(), listWidth, s.env.Theme.Rule.Render("│"), s.height)
}

func (s *matchesScreen) drawList(width int) []string {
	t, w := s.env.Theme, s.env.Words.Matches
	head := &block{width: width}
	if s.typing || s.narrow.query != "" {
		s.search.Placeholder = w.SearchHint
		head.lines = append(head.lines, s.search.View())
	}
	b := &block{width: width}
	switch {
	case s.env.Visit.Catalog == nil && s.env.Visit.Failed != nil:
		b.text(t.Title, s.env.Words.App.CatalogBad)
		b.text(t.Text, describe(s.env.Visit.Failed, s.env.Lang))
		b.text(t.Dim, s.env.Words.App.CatalogBadDo)
	case s.env.Visit.Catalog == nil:
		b.text(t.Dim, s.env.Words.App.Loading)
	case len(s.items) == 0 && s.narrow.some():
		b.text(t.Title, w.FilterNone)
		b.text(t.Text, w.FilterNoneDo)
	case len(s.items) == 0 || len(s.items) == 1 && s.items[0].door:
		b.text(t.Title, w.None)
		b.text(t.Text, w.NoneDo)
		b.gap()
	}
	lines := append(head.lines, b.lines...)
	room := size{width, max(1, s.height-len(lines))}
	return append(lines, s.menu.window(s.env.KitEnv, room, len(s.items), func(i int) row { return s.row(s.items[i]) })...)
}

func (s *matchesScreen) row(it item) row {
	if it.door {
		return row{mark: "×", label: s.env.Words.Matches.LeftOut.For(s.env.Lang, len(s.env.Visit.Ranking.Excluded))}
	}
	star := "☆"
	if s.env.Visit.Shortlisted(it.opp.ID) {
		star = "★"
	}
	if s.env.Visit.Tried(it.opp.ID) {
		star = "✓"
	}
	r := row{mark: star, label: it.opp.Title.In(s.env.Lang), head: it.head}
	if s.height >= roomyHeight-4 {
		r.note = it.note
	}
	if it.match != nil {
		r.mark = strconv.Itoa(percent(it.match.Score)) + " " + star
	}
	return r
}
