package tui

// page is a text to read: its lines, and how far one has read.
type page struct{ top int }

// scroll moves through total lines in an area of a height, and says whether
// that was asked.
func (p *page) scroll(do Do, total, height int) bool {
	step := max(height-2, 1)
	most := lastTop(total, height)
	p.top = clamp(p.top, 0, most)
	switch do {
	case DoUp:
		p.top--
	case DoDown:
		p.top++
	case DoPageUp:
		p.top -= step
	case DoPageDown, DoMark:
		p.top += step
	case DoFirst:
		p.top = 0
	case DoLast:
		p.top = most
	default:
		return false
	}
	p.top = clamp(p.top, 0, most)
	return true
}

// view cuts lines to a height, from where the page is.
func (p *page) view(lines []string, height int, env *KitEnv) []string {
	return window(lines, p.top, height, env.Theme.Dim)
}

// follow cuts a block to a height, so that the lines in focus are seen.
func (p *page) follow(b *block, height int, env *KitEnv) []string {
	p.top = b.follow(p.top, height)
	return p.view(b.lines, height, env)
}

// show scrolls to a line of total, unless it and the n lines from it are in view.
func (p *page) show(line, n, total, height int) {
	if p.top > line || p.top+height < line+n {
		p.top = clamp(line, 0, lastTop(total, height))
	}
}

// reading is what every page offers. Pages that fit need no scrolling, and
// offer none.
func reading(env *KitEnv, total, height int) []Offer {
	if total <= height {
		return nil
	}
	return moving(env)
}
