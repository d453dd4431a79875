package catalog_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"aina/catalog"
)

// defaultCatalog reads the catalog that comes with the program.
func defaultCatalog(t *testing.T) *catalog.Catalog {
	t.Helper()
	data, err := os.ReadFile("../catalog.yaml")
	if err != nil {
		t.Fatal(err)
	}
	c, problems := catalog.Read("catalog.yaml", data, nil)
	for _, p := range problems {
		t.Errorf("%v", p)
	}
	return c
}

func yes(b *bool) bool { return b != nil && *b }

// The default catalog serves everybody for whom it is made.
func TestTheDefaultCatalogServesEverybody(t *testing.T) {
	c := defaultCatalog(t)
	roles := c.Opportunities
	count := func(is func(catalog.Opportunity) bool) int {
		n := 0
		for _, o := range roles {
			if is(o) {
				n++
			}
		}
		return n
	}
	atLeast := func(what string, want int, is func(catalog.Opportunity) bool) {
		t.Helper()
		if n := count(is); n < want {
			t.Errorf("%s: %d roles, fewer than %d", what, n, want)
		}
	}
	atLeast("all", 96, func(catalog.Opportunity) bool { return true })
	for _, cause := range c.Causes {
		atLeast(cause.ID, 7, func(o catalog.Opportunity) bool { return slices.Contains(o.Causes, cause.ID) })
	}
	for _, m := range catalog.Motives() {
		atLeast(string(m), 10, func(o catalog.Opportunity) bool { return o.Motives[m] == 3 })
	}
	for _, a := range catalog.Activities() {
		atLeast(string(a), 16, func(o catalog.Opportunity) bool { return slices.Contains(o.Activities, a) })
	}
	atLeast("from home", 22, func(o catalog.Opportunity) bool { return yes(o.Remote) })
	atLeast("once", 20, func(o catalog.Opportunity) bool { return o.Schedule == catalog.OneOff })
	atLeast("for families", 16, func(o catalog.Opportunity) bool { return yes(o.FamilyFriendly) })
	atLeast("from 14", 36, func(o catalog.Opportunity) bool { return o.MinimumAge != nil && *o.MinimumAge <= 14 })
	atLeast("from 13", 12, func(o catalog.Opportunity) bool { return o.MinimumAge != nil && *o.MinimumAge <= 13 })
	weekdays := func(o catalog.Opportunity) bool { return slices.Contains(o.Times, "weekdays") }
	atLeast("on weekdays", 28, weekdays)
	atLeast("animals on weekdays", 2, func(o catalog.Opportunity) bool { return weekdays(o) && slices.Contains(o.Causes, "animals") })
	atLeast("animals from home", 2, func(o catalog.Opportunity) bool { return yes(o.Remote) && slices.Contains(o.Causes, "animals") })
	atLeast("less than an hour a week", 4, func(o catalog.Opportunity) bool { return o.HoursPerWeek > 0 && o.HoursPerWeek < 1 })
	atLeast("seated, not from home", 24, func(o catalog.Opportunity) bool { return !yes(o.Remote) && slices.Contains(o.Accessibility, "seated") })
	atLeast("in sign language", 1, func(o catalog.Opportunity) bool { return slices.Contains(o.Languages, "rsl") })
	for _, lang := range []string{"kk", "ru"} {
		atLeast(lang+" alone is needed", 5, func(o catalog.Opportunity) bool { return slices.Equal(o.Languages, []string{lang}) })
	}
}

// The roles are spread over the fields about as the projects of the National Volunteer
// Network do: 542 social, 100 environmental, 87 cultural, 64 medical, 63
// sports, 45 other (The Astana Times, 2023).
func TestTheDefaultCatalogEchoesTheNetwork(t *testing.T) {
	c := defaultCatalog(t)
	roles := map[catalog.Field]int{}
	for _, o := range c.Opportunities {
		cause, ok := c.Cause(o.Causes[0])
		if !ok {
			t.Fatalf("%s has no first cause", o.ID)
		}
		roles[cause.Field]++
	}
	projects := map[catalog.Field]float64{"social": 542, "environmental": 100, "cultural": 87, "medical": 64, "sports": 63, "other": 45}
	for _, f := range catalog.Fields() {
		want, got := projects[f]/901, float64(roles[f])/float64(len(c.Opportunities))
		if got < want-0.02 || got > want+0.02 {
			t.Errorf("%s: %.3f of the roles, %.3f of the projects", f, got, want)
		}
	}
}

// Nothing in it is invented: it names no organisation, and no address but that
// of the national platform.
func TestTheDefaultCatalogNamesNobody(t *testing.T) {
	c := defaultCatalog(t)
	for _, o := range c.Opportunities {
		if o.Organization != nil || o.URL != "" || o.Email != "" || o.Phone != "" || o.City != "" {
			t.Errorf("%s names somebody", o.ID)
		}
	}
	for _, p := range c.Portals {
		if p.URL != "https://qazvolunteer.kz" {
			t.Errorf("a portal at %s", p.URL)
		}
	}
	for _, s := range c.Support {
		if s.Phone != "111" {
			t.Errorf("support at %q", s.Phone)
		}
	}
}

// Every role says all that a beginner needs, in three languages, and is kept
// to people old enough for it.
func TestEveryRoleOfTheDefaultCatalogIsWhole(t *testing.T) {
	c := defaultCatalog(t)
	for _, o := range c.Opportunities {
		for name, text := range map[string]catalog.Text{"title": o.Title, "summary": o.Summary, "description": o.Description, "first_step": o.FirstStep, "how_to_apply": o.HowToApply} {
			for lang, s := range map[string]string{"en": text.En, "ru": text.Ru, "kk": text.Kk} {
				if strings.TrimSpace(s) == "" {
					t.Errorf("%s: no %s in %s", o.ID, name, lang)
				}
			}
			if text.En == text.Ru || text.Ru == text.Kk || text.En == text.Kk {
				t.Errorf("%s: %s is the same in two languages", o.ID, name)
			}
		}
		switch {
		case o.MinimumAge == nil || o.Schedule == "" || o.BeneficiaryContact == "" || o.Remote == nil || len(o.Motives) == 0 || len(o.Activities) == 0:
			t.Errorf("%s leaves out age, schedule, contact, place, motives or activities", o.ID)
		case len(o.Hazards) > 0 && *o.MinimumAge < 18:
			t.Errorf("%s is hazardous and open at %d", o.ID, *o.MinimumAge)
		case o.BeneficiaryContact == catalog.Direct && (len(o.Safeguards) == 0 || *o.MinimumAge < 16):
			t.Errorf("%s: direct contact without a safeguard, or too early", o.ID)
		case o.BeneficiaryContact != catalog.NoContact && len(o.Safeguards) == 0:
			t.Errorf("%s: contact without a safeguard", o.ID)
		case o.Schedule == catalog.OneOff && o.BeneficiaryContact == catalog.Direct && slices.Contains(o.Causes, "children"):
			t.Errorf("%s: once, and directly with children", o.ID)
		}
	}
}
