package workshop

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/tui/facts"
	"aina/tui/kit"
	"aina/tui/qr"
	"aina/tui/workshop/display"
	"aina/tui/workshop/join"
	"aina/tui/workshop/slide"
)

// The pages for the browser of this computer.
const (
	screenPath = display.PathScreen
	codesPath  = display.PathCodes
)

// browse opens a page in the browser of this computer, and says where it is.
func (w *Workshop) browse(path string) tea.Cmd {
	if w.Display == nil {
		return nil
	}
	url, err := w.Display.Start(path)
	if err != nil {
		return kit.Warn(kit.Describe(err, w.Lang))
	}
	w.display()
	n, open := w.Words.Workshop.Network, w.Browse
	return func() tea.Msg {
		if open == nil || open(url) != nil {
			return kit.NoticeMsg{Text: text.Fill(n.NoBrowser, "address", url), Warning: true}
		}
		return kit.NoticeMsg{Text: text.Fill(n.InBrowser, "address", url)}
	}
}

// display gives the browser what is on the projector now, if one was asked for.
func (w *Workshop) display() {
	if w.Display == nil || !w.Display.Started() {
		return
	}
	lang := w.roomLang()
	n := locale.In(lang).Workshop.Network
	s := slide.Of(w.Course, w.Catalog, lang)
	p := display.Page{
		Lang: string(lang), Heading: n.Screen.Title, Title: s.Title, Lines: s.Lines, Names: s.Names, Note: s.Note, Reload: n.Screen.Reload,
		Bars: facts.Each(s.Bars, func(b slide.Bar) display.Bar {
			return display.Bar{Label: b.Label, Of: b.Of, Beside: b.Beside, Percent: int(100*b.Share + 0.5)}
		}),
	}
	if w.Lan != nil {
		p.Join = n.Join
		p.Codes, p.Words = codes(w.invitation(), n.Screen.WiFi, n.Page), w.invitation().Words(lang)
	}
	if p.Joins = w.joins(); p.Joins {
		p.Title, p.Lines = n.Join, nil
	}
	p.Black = w.black
	w.Display.Show(p)
}

// codes draws the codes of an invitation: the Wi-Fi first, where its name is known.
func codes(i join.Invitation, wifi, page string) []display.Code {
	var all []display.Code
	add := func(content, caption string) {
		if svg, err := qr.SVG(content, caption); err == nil { // one that is too long has no picture
			all = append(all, display.Code{Caption: caption, SVG: svg})
		}
	}
	if code := i.WiFi.Code(); code != "" {
		add(code, wifi)
	}
	if i.State.Reachable() {
		add(i.Link(), page)
	}
	return all
}
