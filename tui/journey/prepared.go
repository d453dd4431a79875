package journey

import (
	"aina/catalog"
	"aina/catalog/text/collation"
	"aina/quiz/ranking"
)

// prepared is what the lists need of a whole catalog: worked out beside the screens when
// it was read, because of 100,000 entries it takes a quarter of a second.
type prepared struct {
	of     *catalog.Catalog
	index  *ranking.Index
	titles titleRanks
}

// quick is up to how many titles are sorted in a few milliseconds, when a list needs them.
const quick = 1000

// titleRanks is the rank of every opportunity of a catalog by its title in a language.
type titleRanks struct {
	lang  catalog.Lang
	ranks []int32
}

func rankTitles(c *catalog.Catalog, lang catalog.Lang) titleRanks {
	title := func(i int) string { return c.Opportunities[i].Title.In(lang) }
	return titleRanks{lang, collation.Ranks(len(c.Opportunities), title, lang)}
}

// prepare makes what prepares the catalog that is read next, for the language that is
// spoken now.
func (v *Visit) prepare() func(*catalog.Catalog) (use func()) {
	lang := v.env.Lang
	return func(c *catalog.Catalog) func() {
		p := prepared{of: c, index: ranking.NewIndex(c)}
		if len(c.Opportunities) > quick {
			p.titles = rankTitles(c, lang)
		}
		return func() { v.prepared = p }
	}
}

// byTitle returns the matches by their titles in a language, those of equal titles as
// they are ranked.
func (v *Visit) byTitle(lang catalog.Lang) []int32 {
	if t := v.prepared.titles; t.ranks == nil || t.lang != lang {
		v.prepared.titles = rankTitles(v.Catalog, lang)
	}
	ranks := v.prepared.titles.ranks
	next := make([]int32, len(ranks)+1) // where the matches of each rank go
	for i := range v.Ranking.Matches {
		next[ranks[v.Ranking.Matches[i].Place()]+1]++
	}
	for i := range ranks {
		next[i+1] += next[i]
	}
	all := make([]int32, len(v.Ranking.Matches))
	for i := range all {
		at := &next[ranks[v.Ranking.Matches[i].Place()]]
		all[*at] = int32(i)
		*at++
	}
	return all
}
