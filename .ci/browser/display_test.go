package browser

import (
	"fmt"
	"testing"

	"aina/catalog/locale"
	"aina/tui/qr"
	"aina/tui/workshop/display"
)

// What the browser of the trainer's computer shows has nothing that axe finds wrong, and
// fits its width, on a projector and in a small window.
func TestTheScreenInABrowser(t *testing.T) {
	t.Parallel()
	needsBrowser(t)
	x := open(t)
	for _, lang := range locale.Langs() {
		s := display.New()
		defer s.Close()
		w := locale.In(lang).Workshop
		svg, err := qr.SVG("http://192.168.1.5:8080/482913", w.Network.Page)
		if err != nil {
			t.Fatal(err)
		}
		join := []display.Code{{Caption: w.Network.Screen.WiFi, SVG: svg}, {Caption: w.Network.Page, SVG: svg}}
		pages := map[string]display.Page{
			"picture": {Title: w.Report.Motives, Lines: []string{w.Never}, Names: []string{w.Looking, w.Title}, Note: w.Hidden,
				Bars: []display.Bar{{Label: w.Report.Causes, Of: "13 / 24", Beside: w.Roles.For(lang, 12), Percent: 54}, {Label: w.Looking, Of: "5 / 24", Percent: 21}}},
			"welcome": {Joins: true, Title: w.Network.Join},
			"black":   {Black: true, Title: w.Title},
		}
		for name, p := range pages {
			p.Lang, p.Heading, p.Reload = string(lang), w.Network.Screen.Title, w.Network.Screen.Reload
			p.Join, p.Codes, p.Words = w.Network.Join, join, []string{w.Network.SameWiFi, w.Network.Hint}
			s.Show(p)
			paths := []string{display.PathScreen}
			if p.Joins {
				paths = append(paths, display.PathCodes) // which are the same on every page
			}
			for _, path := range paths {
				url, err := s.Start(path)
				if err != nil {
					t.Fatal(err)
				}
				x.navigate(fmt.Sprintf("location.href = %q", url))
				what := fmt.Sprintf("%s%s %s", lang, path, name)
				for _, v := range []view{{1280, 720, false, 100, ""}, {800, 600, false, 100, "all"}} {
					x.fits(what, v)
					if v.axe != "" {
						for _, wrong := range x.axe(v.axe) {
							t.Errorf("%s: %s", what, wrong)
						}
					}
				}
				x.picture(fmt.Sprintf("%s-%s-%s", lang, path[1:], name))
			}
		}
	}
}
