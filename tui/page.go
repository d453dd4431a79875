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

// reading is what every page offers. Pages that fit need no scrolling, and
// offer none.
func reading(env *KitEnv, total, height int) []Offer {
	if total <= height {
		return nil
	}
	k := env.Words.Keys
	return []Offer{
		{Do: DoUp, Label: k.Up}, {Do: DoDown, Label: k.Down, Foot: true},
		{Do: DoPageUp, Label: k.PageUp}, {Do: DoPageDown, Label: k.PageDown},
		{Do: DoFirst, Label: k.First}, {Do: DoLast, Label: k.Last},
	}
}
