package journey

import (
	"testing"

	"aina/catalog"
	"aina/catalog/catalogtest"
	"aina/catalog/source"
	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/person"
	"aina/tui/kit"
	"aina/tui/tuitest"
)

// tenThousand is a catalog as large as any that is kept by hand.
func tenThousand() *catalog.Catalog { return catalogtest.New(10_000, 1) }

// BenchmarkKey moves one row down in a list of 10,000 and draws it, list and
// detail side by side.
func BenchmarkKey(b *testing.B) {
	c := tenThousand()
	opt := options(catalog.Russian)
	opt.Browse = true
	opt.Read = func() (*catalog.Catalog, source.Problems, error) { return c, nil, nil }
	d := start(opt, 120, 40)
	for b.Loop() {
		d.Press("down")
		if d.Model.View() == "" {
			b.Fatal("nothing is drawn")
		}
	}
}

// BenchmarkSearchKey types a letter into the search of a list of 10,000.
func BenchmarkSearchKey(b *testing.B) {
	c := tenThousand()
	opt := options(catalog.Russian)
	opt.Browse = true
	opt.Read = func() (*catalog.Catalog, source.Problems, error) { return c, nil, nil }
	d := start(opt, 120, 40)
	d.Press("/")
	d.Type("соба")
	for b.Loop() {
		d.Press("к", "backspace")
		if d.Model.View() == "" {
			b.Fatal("nothing is drawn")
		}
	}
}

// BenchmarkFirstFrame draws the first screen.
func BenchmarkFirstFrame(b *testing.B) {
	opt := options(catalog.Kazakh)
	for b.Loop() {
		if unread(opt).Model.View() == "" {
			b.Fatal("nothing is drawn")
		}
	}
}

// BenchmarkAdjust moves a line of the picture and draws it, behind a full log.
func BenchmarkAdjust(b *testing.B) {
	opt := options(catalog.Russian)
	opt.Found, opt.Reflect = true, true
	opt.Kept = person.State{Answers: quiz.Answers{"values-mend": {Scale: 5}}}
	for i := range learning.MaxReflections {
		r := learning.NewReflection(&theCatalog.Opportunities[i%len(theCatalog.Opportunities)], "2026-11-01")
		r.Joy = 1 + i%5
		opt.Kept.Reflections = append(opt.Kept.Reflections, r)
	}
	d := start(opt, 120, 40)
	d.Send(kit.PushMsg{Screen: newAdjust(d.env)})
	keys := []string{"right", "left"}
	for i := 0; b.Loop(); i++ {
		d.Press(keys[i%2])
		if d.Model.View() == "" {
			b.Fatal("nothing is drawn")
		}
	}
}

// BenchmarkView draws every screen on two terminals:
//
//	go test ./tui/journey -run '^$' -bench View
func BenchmarkView(b *testing.B) {
	tuitest.Views(b, scenes(b), func(scene func(*driver), width, height int) *tuitest.Driver {
		d := start(options(catalog.Russian), width, height)
		scene(d)
		return d.Driver
	})
}
