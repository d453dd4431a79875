package gaps

import (
	"slices"

	"aina/catalog"
	"aina/quiz/population"
)

// countReach counts, by the gates of a ranking, how much there is for people of a
// region, a language, an age, and for those who help from home or not.
func (g *Gaps) countReach(c *catalog.Catalog, open []*catalog.Opportunity) {
	gates, at := catalog.NewGates(c), map[*catalog.Opportunity]int{}
	for i := range c.Opportunities {
		at[&c.Opportunities[i]] = i
	}
	passing := func(l catalog.Limits, rules ...catalog.Rule) func(*catalog.Opportunity) bool {
		shut, tried := gates.Shut(l, ""), catalog.Set(rules...)
		return func(o *catalog.Opportunity) bool { return shut[at[o]]&tried == 0 }
	}
	count := func(key string, states, opens func(*catalog.Opportunity) bool) Reach {
		r := Reach{Key: key}
		for _, o := range open {
			if states(o) {
				r.Stated++
			}
			if opens(o) {
				r.Open++
			}
		}
		return r
	}
	regions := regionsOf(c, open)
	for _, p := range c.Places {
		if p.IsRegion() {
			g.Regions = append(g.Regions, count(p.ID,
				func(o *catalog.Opportunity) bool { return regions[o] == p.ID },
				passing(catalog.Limits{Region: p.ID, Country: p.Country}, catalog.RulePlace)))
		}
	}
	for _, tag := range languages(open) {
		g.Languages = append(g.Languages, count(tag,
			func(o *catalog.Opportunity) bool { return slices.Contains(o.Languages, tag) },
			passing(catalog.Limits{Languages: []string{tag}}, catalog.RuleLanguage)))
	}
	for _, b := range population.Bands() {
		var ages []func(*catalog.Opportunity) bool
		for age := b.From; age <= b.To; age++ {
			ages = append(ages, passing(catalog.Limits{Age: &age}, catalog.RuleMinimumAge, catalog.RuleMaximumAge, catalog.RuleLaw))
		}
		opens := func(o *catalog.Opportunity) bool {
			return slices.ContainsFunc(ages, func(passes func(*catalog.Opportunity) bool) bool { return passes(o) })
		}
		g.Ages = append(g.Ages, count(b.Key,
			func(o *catalog.Opportunity) bool { return (o.MinimumAge != nil || o.MaximumAge != nil) && opens(o) }, opens))
	}
	for _, wish := range []catalog.RemoteWish{catalog.RemoteOnly, catalog.RemoteNo} {
		g.Remote = append(g.Remote, count(string(wish),
			func(o *catalog.Opportunity) bool { return o.Remote != nil && *o.Remote == (wish == catalog.RemoteOnly) },
			passing(catalog.Limits{Remote: wish}, catalog.RuleRemote)))
	}
	for _, need := range catalog.AccessNeeds() {
		g.Access = append(g.Access, count(need,
			func(o *catalog.Opportunity) bool { return slices.Contains(o.Accessibility, need) },
			func(*catalog.Opportunity) bool { return true }))
	}
}

// regionsOf returns the region that each opportunity names, by its city or directly.
func regionsOf(c *catalog.Catalog, open []*catalog.Opportunity) map[*catalog.Opportunity]string {
	regions := map[*catalog.Opportunity]string{}
	for _, o := range open {
		for _, name := range []string{o.City, o.Region} {
			if name == "" {
				continue
			}
			if all := c.PlacesIn(name); len(all) > 0 {
				if r, ok := c.RegionOf(all[0]); ok {
					regions[o] = r.ID
					break
				}
			}
		}
	}
	return regions
}
