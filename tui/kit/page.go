package kit

import tea "github.com/charmbracelet/bubbletea"

// Page is the scroll position in a text.
type Page struct {
	top   int
	drawn int // how many lines were drawn, until Offers has asked; 0: not known
}

// Scroll moves through total lines in an area of a height, and reports whether the
// message asked for that.
func (p *Page) Scroll(msg tea.Msg, total, height int) bool {
	do, ok := msg.(Action)
	if !ok {
		return false
	}
	step := max(height-2, 1)
	most := maxTop(total, height)
	p.top = Clamp(p.top, 0, most)
	switch do {
	case ActionUp:
		p.top--
	case ActionDown:
		p.top++
	case ActionPageUp:
		p.top -= step
	case ActionPageDown, ActionMark:
		p.top += step
	case ActionFirst:
		p.top = 0
	case ActionLast:
		p.top = most
	default:
		return false
	}
	p.top = Clamp(p.top, 0, most)
	return true
}

// View returns the lines in view.
func (p *Page) View(lines []string, height int, env *Env) []string {
	p.drawn = len(lines)
	return window(lines, p.top, height, env)
}

// Follow returns the lines of a block in view, including those in focus.
func (p *Page) Follow(b *Block, height int, env *Env) []string {
	p.top = b.follow(p.top, height)
	return p.View(b.Lines, height, env)
}

// Show scrolls to a line of total, unless it and the n lines from it are in view.
func (p *Page) Show(line, n, total, height int) {
	if p.top > line || p.top+height < line+n {
		p.top = Clamp(line, 0, maxTop(total, height))
	}
}

// Offers is what a page offers: scrolling, unless all of it fits. Where it was just drawn
// it knows its lines, which are most of the work of a frame; else it asks for them.
func (p *Page) Offers(env *Env, height int, lines func() []string) []Offer {
	total := p.drawn
	if p.drawn = 0; total == 0 {
		total = len(lines())
	}
	if total <= height {
		return nil
	}
	return MoveOffers(env)
}
