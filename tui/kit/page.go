package kit

// Page is a text to read: its lines, and how far one has read.
type Page struct{ top int }

// Scroll moves through total lines in an area of a height, and says whether
// that was asked.
func (p *Page) Scroll(do Action, total, height int) bool {
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

// View cuts lines to a height, from where the page is.
func (p *Page) View(lines []string, height int, env *Env) []string {
	return window(lines, p.top, height, env.Theme.Dim)
}

// Follow cuts a block to a height, so that the lines in focus are seen.
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

// ScrollOffers is what every page offers. Pages that fit need no scrolling, and
// offer none.
func ScrollOffers(env *Env, total, height int) []Offer {
	if total <= height {
		return nil
	}
	return MoveOffers(env)
}
