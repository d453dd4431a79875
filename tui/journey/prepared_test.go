package journey

import (
	"slices"
	"testing"

	"aina/catalog"
	"aina/catalog/catalogtest"
	"aina/catalog/source"
)

// A large catalog is prepared where it is read, beside the screens, also for the next
// person: nothing has asked for titles in their order yet.
func TestLargeCatalogIsPreparedBeside(t *testing.T) {
	opt := options(catalog.Russian)
	opt.Read = func() (*catalog.Catalog, source.Problems, error) { return catalogtest.New(quick+1, 1), nil, nil }
	d := start(opt, 120, 40)
	prepared := func(when string) {
		t.Helper()
		if v := d.env.Visit; v.prepared.of != v.Catalog || len(v.prepared.titles.ranks) != quick+1 {
			t.Errorf("%s it is not prepared", when)
		}
	}
	prepared("read at the start")
	index := d.env.Visit.prepared.index
	d.Run(nextPerson(d.env))
	prepared("kept for the next person")
	if d.env.Visit.prepared.index != index {
		t.Error("it is prepared once more for the next person")
	}
	d.Run(d.env.Visit.Load())
	prepared("read again")
	if d.env.Visit.prepared.index == index {
		t.Error("a new catalog is ranked as the one before")
	}
}

// Opportunities of one title stay as they are ranked, and each language has its order.
func TestByTitleKeepsTheRankOfEqualTitles(t *testing.T) {
	opt := options(catalog.Russian)
	opt.Browse = true
	d := start(opt, 120, 40)
	v := d.env.Visit
	c := *v.Catalog
	c.Opportunities = slices.Clone(c.Opportunities)
	for i := range c.Opportunities {
		c.Opportunities[i].Title = catalog.Text{Plain: string('я' - rune(i%3))}
	}
	v.Catalog = &c
	v.refresh()
	var last int32 = -1
	for k, i := range v.sorted(byTitle, catalog.Russian) {
		title := v.Ranking.Matches[i].Opportunity.Title.Plain
		if k > 0 {
			before := v.Ranking.Matches[last].Opportunity.Title.Plain
			if before > title || before == title && last > i {
				t.Fatalf("%s, ranked %d, comes before %s, ranked %d", before, last, title, i)
			}
		}
		last = i
	}
	c.Opportunities[0].Title = catalog.Text{Ru: "я", En: "Aa"}
	at := func(lang catalog.Lang) int32 { return v.sorted(byTitle, lang)[0] }
	if first := v.Ranking.Matches[at(catalog.English)].Opportunity; first.ID != c.Opportunities[0].ID {
		t.Errorf("%q comes first in English", first.ID)
	}
}

// The index of a large catalog is made when its list is opened, that of others at the search.
func TestLargeCatalogIsIndexedBeforeTheSearch(t *testing.T) {
	for n, early := range map[int]bool{10: false, large: true} {
		opt := options(catalog.Russian)
		opt.Browse = true
		opt.Read = func() (*catalog.Catalog, source.Problems, error) { return catalogtest.New(n, 1), nil, nil }
		d := start(opt, 120, 40)
		s := d.front().(*matchesScreen)
		if got := s.prepared == d.env.Visit.Index; got != early {
			t.Errorf("%d entries: indexed %t before the search", n, got)
		}
		d.Press("/")
		if s.prepared != d.env.Visit.Index {
			t.Errorf("%d entries: not indexed at the search", n)
		}
	}
}
