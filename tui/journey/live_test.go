package journey

import (
	"context"
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/source"
	"aina/tui/live"
)

// While the catalog is looked at and saved, the screen follows; a broken save
// takes nothing away and says what is wrong, and where.
func TestTheScreenFollowsTheCatalog(t *testing.T) {
	text := "opportunities:\n  - id: first\n    title: The first thing\n"
	opt := options(catalog.English)
	opt.Browse = true
	opt.Read = func() (*catalog.Catalog, source.Problems, error) {
		c, problems := catalog.Read("mine.yaml", []byte(text), theCatalog)
		return c, problems, nil
	}
	d := start(opt, 80, 24)
	d.See(t, "The first thing")

	text += "  - id: second\n    title: The second thing\n"
	d.Send(live.ChangedMsg{})
	d.See(t, "The second thing")

	text = "opportunities:\n  - id: first\n    title: \"The first thing\n"
	d.Send(live.ChangedMsg{})
	d.See(t, "The second thing")
	d.See(t, "last version without mistakes")
	d.See(t, "mine.yaml:3:")

	text = "opportunities:\n  - id: first\n    title: Mended\n"
	d.Send(live.ChangedMsg{})
	d.See(t, "Mended")
	if strings.Contains(d.Screen(), "second") {
		t.Errorf("what was taken out is still there:\n%s", d.Screen())
	}
}

// While somebody edits the catalog, every mistake is shown, and that the entry on
// the screen was removed.
func TestTheScreenShowsMistakesWhileEditing(t *testing.T) {
	text := "opportunities:\n  - id: first\n    title: The first thing\n  - id: second\n    title: The second thing\n"
	opt := options(catalog.English)
	opt.Browse = true
	opt.Read = func() (*catalog.Catalog, source.Problems, error) {
		c, problems := catalog.Read("mine.yaml", []byte(text), theCatalog)
		return c, problems, nil
	}
	d := start(opt, 80, 24)
	d.Press("enter")
	text = strings.Replace(text, "The first thing", "The first thing\n    causes: [animls]", 1)
	d.Send(live.ChangedMsg{})
	d.See(t, "mine.yaml:4:14")
	text = "opportunities:\n  - id: second\n    title: The second thing\n"
	d.Send(live.ChangedMsg{})
	d.See(t, "no longer in the catalog")
	d.Press("esc")
	d.See(t, "The second thing")
}

// Of saves that come at once, the last is read.
func TestSavesSettle(t *testing.T) {
	reads := 0
	opt := options(catalog.English)
	opt.Read = func() (*catalog.Catalog, source.Problems, error) {
		reads++
		return theCatalog, nil, nil
	}
	d := start(opt, 80, 24)
	a := d.model()
	_, first := a.Update(live.ChangedMsg{})
	_, second := a.Update(live.ChangedMsg{})
	d.Send(first())
	d.Send(second())
	if reads != 2 { // once at the start, once for both saves
		t.Errorf("%d reads", reads)
	}
}

// A key reads the catalog again, where it may have changed, and what is read later does
// not give way to what was begun earlier.
func TestAKeyReadsTheCatalogAgain(t *testing.T) {
	title := "The first thing"
	opt := options(catalog.English)
	opt.Browse = true
	opt.Read = func() (*catalog.Catalog, source.Problems, error) {
		c, problems := catalog.Read("mine.yaml", []byte("opportunities:\n  - id: first\n    title: "+title+"\n"), theCatalog)
		return c, problems, nil
	}
	d := start(opt, 80, 24)
	title = "Another thing"
	d.Press("f5")
	d.See(t, "The first thing") // nothing says that it may have changed

	opt.Watch = func(context.Context, func()) {}
	title = "The first thing"
	d = start(opt, 80, 40)
	d.Press("tab")
	d.See(t, "read the catalog again")
	d.Press("esc")
	j := d.journey
	late := j.Reload()()
	title = "Another thing"
	d.Press("f5")
	d.See(t, "Another thing")
	d.See(t, "was read again")
	d.Send(late)
	d.See(t, "Another thing")
}
