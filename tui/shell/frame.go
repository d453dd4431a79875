package shell

import (
	"strconv"
	"strings"

	"aina/catalog/text"
	"aina/tui/cells"
	"aina/tui/kit"
)

// View draws the frame with the glyphs that the terminal has, on the background of the theme.
func (m *Model) View() string {
	if m.leaving {
		return ""
	}
	w, h := m.size.Width, m.size.Height
	if w < 1 || h < 1 {
		return ""
	}
	if _, bare := m.Front().(kit.Bare); bare {
		return m.bare(w, h)
	}
	lines := m.frame(w, h)
	m.env.Glyphs.InTexts(lines)
	m.env.Theme.Paint(lines, w)
	return strings.Join(lines, "\n")
}

// bare draws the lines of a screen at the bottom of a black terminal.
func (m *Model) bare(w, h int) string {
	lines := make([]string, h)
	body := m.Front().View()
	for i, line := range body[:min(len(body), h)] {
		lines[h-min(len(body), h)+i] = cells.Truncate(line, w, "…")
	}
	m.env.Theme.Blacken(lines, w)
	return strings.Join(lines, "\n")
}

// frame draws a head line with the title, the screen on top, and a foot line with the
// keys.
func (m *Model) frame(w, h int) []string {
	if kit.TooSmall(w, h) {
		return m.small(w, h)
	}
	l := m.layout(m.Front())
	lines := make([]string, 0, h)
	lines = append(lines, m.head(l.Body.Width))
	if l.Air > 0 {
		lines = append(lines, m.progress(l.Body.Width))
	}
	lines = append(lines, make([]string, l.Top)...)
	body := m.Front().View()
	foot := m.foot(l.Body.Width)
	body = body[:min(len(body), h-len(lines)-len(foot), l.Body.Height)]
	spare := max(0, h-len(lines)-len(body)-len(foot)) // a notice may take more than the foot
	above, below := l.Place(len(body))
	above = min(above, spare)
	below = min(below+l.Air, spare-above)
	lines = append(lines, make([]string, above)...)
	lines = append(lines, body...)
	lines = append(lines, make([]string, below)...)
	lines = append(lines, foot...)
	lines = append(lines, make([]string, max(0, h-len(lines)))...)
	margin := strings.Repeat(" ", l.Margin)
	for i, line := range lines {
		if line != "" {
			line = strings.ReplaceAll(line, "\n", " ") // a line stays one, so that the frame keeps its height
			lines[i] = cells.Truncate(margin+line, w, "…")
		}
	}
	return lines
}

// head shows the name of the program and the title of the screen, and its status
// at the right. Where there is no room for all, the name is left out first.
func (m *Model) head(width int) string {
	t := m.env.Theme
	status := ""
	if s, ok := m.Front().(kit.Statuser); ok {
		status = s.Status()
	}
	title := m.Front().Title()
	for _, left := range []string{
		t.Brand.Render("Aina") + t.Dim.Render(" · "+title),
		t.Dim.Render(title),
		t.Brand.Render("Aina"),
		"",
	} {
		if title == "" && left != "" {
			left = t.Brand.Render("Aina")
		}
		room := width - cells.Width(left) - cells.Width(status)
		if status == "" && room >= 0 {
			return left
		}
		if room >= 2 || left == "" && room >= 0 {
			return left + strings.Repeat(" ", room) + t.Accent.Render(status)
		}
	}
	return t.Accent.Render(cells.Truncate(status, width, "…"))
}

// progress is a thin line that fills from left to right, on the screens that have
// a progress.
func (m *Model) progress(width int) string {
	if s, ok := m.Front().(kit.Railer); ok {
		if parts := s.Rail(); len(parts) > 0 {
			return m.rail(parts, width)
		}
	}
	s, ok := m.Front().(kit.Progresser)
	if !ok {
		return ""
	}
	t, g := m.env.Theme, m.env.Glyphs
	filled := kit.Clamp(int(s.Progress()*float64(width)+0.5), 0, width)
	return t.Accent.Render(strings.Repeat(g.Passed, filled)) + t.Rule.Render(strings.Repeat(g.Ahead, width-filled))
}

// rail is a line of parts of equal length, each behind a mark that is full once the part
// is reached.
func (m *Model) rail(parts []float64, width int) string {
	t, g := m.env.Theme, m.env.Glyphs
	var line strings.Builder
	reached := true
	for i, part := range parts {
		mark := t.Rule.Render(g.DotEmpty)
		if reached {
			mark = t.Accent.Render(g.DotFull)
		}
		length := width*(i+1)/len(parts) - width*i/len(parts) - 1
		full := int(part * float64(length))
		line.WriteString(mark + t.Accent.Render(strings.Repeat(g.Passed, full)) + t.Rule.Render(strings.Repeat(g.Ahead, length-full)))
		reached = reached && part >= 1
	}
	return line.String()
}

// small is shown where the terminal is too small to read in.
func (m *Model) small(w, h int) []string {
	s := text.Fill(m.env.Words.App.TooSmall, "w", strconv.Itoa(kit.MinWidth), "h", strconv.Itoa(kit.MinHeight), "now", strconv.Itoa(w)+"×"+strconv.Itoa(h))
	lines := kit.Wrap(s, w)
	lines = lines[:min(len(lines), h)]
	return append(lines, make([]string, h-len(lines))...)
}
