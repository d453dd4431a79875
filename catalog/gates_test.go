package catalog_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aina/catalog"
	"aina/catalog/source"
)

func years(n int) *int      { return &n }
func truth(b bool) *bool    { return &b }
func grown() catalog.Limits { return catalog.Limits{Age: years(30)} }

// TestGates tries each gate by itself: an opportunity, a person, a day.
func TestGates(t *testing.T) {
	c := town(t)
	type o = catalog.Opportunity
	type l = catalog.Limits
	const today = "2026-11-22"
	for _, test := range []struct {
		name string
		o    o
		l    l
		want []catalog.Rule
	}{
		{"nothing known of either", o{}, l{}, nil},
		{"active", o{Status: "active"}, l{}, nil},
		{"closed", o{Status: "temporarily_closed"}, l{}, []catalog.Rule{"status"}},

		{"ended", o{EndDate: "2026-11-21"}, l{}, []catalog.Rule{"date"}},
		{"last day", o{EndDate: today}, l{}, nil},
		{"one-off yesterday", o{Schedule: "one_off", StartDate: "2026-11-21"}, l{}, []catalog.Rule{"date"}},
		{"one-off that goes on", o{Schedule: "one_off", StartDate: "2026-11-21", EndDate: "2026-11-23"}, l{}, nil},
		{"regular since long", o{Schedule: "regular", StartDate: "2020-01-01"}, l{}, nil},
		{"not begun", o{StartDate: "2027-01-01"}, l{}, nil},

		{"too young", o{MinimumAge: years(18)}, l{Age: years(17)}, []catalog.Rule{"minimum_age"}},
		{"old enough", o{MinimumAge: years(18)}, l{Age: years(18)}, nil},
		{"age not said", o{MinimumAge: years(18)}, l{}, nil},
		{"too old", o{MaximumAge: years(25)}, l{Age: years(26)}, []catalog.Rule{"maximum_age"}},
		{"just young enough", o{MaximumAge: years(25)}, l{Age: years(25)}, nil},

		{"hazard under 18", o{Hazards: []string{"cash_collection"}}, l{Age: years(17)}, []catalog.Rule{"law"}},
		{"hazard, age not said", o{Hazards: []string{"victims"}, MinimumAge: years(18)}, l{}, []catalog.Rule{"law"}},
		{"hazard at 18", o{Hazards: []string{"victims"}}, l{Age: years(18)}, nil},
		{"direct contact without an age", o{BeneficiaryContact: "direct"}, l{Age: years(17)}, []catalog.Rule{"law"}},
		{"direct contact with an age", o{BeneficiaryContact: "direct", MinimumAge: years(16)}, l{Age: years(17)}, nil},
		{"direct contact, adult", o{BeneficiaryContact: "direct"}, grown(), nil},
		{"supervised contact", o{BeneficiaryContact: "supervised"}, l{}, nil},
		{"both ages", o{Hazards: []string{"emergency"}, MinimumAge: years(18)}, l{Age: years(15)}, []catalog.Rule{"minimum_age", "law"}},

		{"other languages", o{Languages: []string{"kk"}}, l{Languages: []string{"ru", "en"}}, []catalog.Rule{"language"}},
		{"other languages, of which a few words are enough", o{Languages: []string{"kk"}, FewWords: true}, l{Languages: []string{"ru", "en"}}, nil},
		{"sign language", o{Languages: []string{"rsl"}}, l{Languages: []string{"ru", "rsl"}}, nil},
		{"not sign language", o{Languages: []string{"rsl"}}, l{Languages: []string{"ru"}}, []catalog.Rule{"language"}},
		{"one language in common", o{Languages: []string{"kk", "ru"}}, l{Languages: []string{"ru", "en"}}, nil},
		{"a region's language", o{Languages: []string{"kk-KZ"}}, l{Languages: []string{"kk"}}, nil},
		{"no language needed", o{}, l{Languages: []string{"ru"}}, nil},

		{"same city by other names", o{City: "Кокшетау"}, l{City: "көкшетау"}, nil},
		{"another city", o{City: "almaty"}, l{City: "Astana"}, []catalog.Rule{"place"}},
		{"another city, from home", o{City: "almaty", Remote: truth(true)}, l{City: "Astana"}, nil},
		{"unknown town of the same region", o{City: "Щучинск", Region: "akmola"}, l{City: "Кокшетау"}, nil},
		{"unknown town of another region", o{City: "Щучинск", Region: "akmola"}, l{City: "Almaty"}, []catalog.Rule{"place"}},
		{"unknown town of another country", o{City: "Брабас", Country: "US"}, l{City: "Astana"}, []catalog.Rule{"place"}},
		{"unknown town of a state", o{City: "Madison, WI, 53715"}, l{City: "Astana"}, []catalog.Rule{"place"}},
		{"city in the region named", o{City: "Кокшетау"}, l{Region: "Ақмола облысы"}, nil},
		{"city in another region", o{City: "Almaty"}, l{Region: "akmola"}, []catalog.Rule{"place"}},
		{"city that is its own region", o{City: "Astana"}, l{Region: "akmola"}, []catalog.Rule{"place"}},
		{"city that is the region named", o{City: "Astana"}, l{Region: "astana"}, nil},
		{"region named as a city", o{City: "Кокшетау"}, l{City: "Акмолинская область"}, nil},
		{"city in the country named", o{City: "Astana"}, l{Country: "KZ"}, nil},
		{"city in another country", o{City: "Astana"}, l{Country: "US"}, []catalog.Rule{"place"}},
		{"whole region of the person's city", o{Region: "akmola"}, l{City: "Kokshetau"}, nil},
		{"another region than the city's", o{Region: "akmola"}, l{City: "Almaty"}, []catalog.Rule{"place"}},
		{"whole country of the person's city", o{Country: "KZ"}, l{City: "Almaty"}, nil},
		{"another country than the city's", o{Country: "US"}, l{City: "Almaty"}, []catalog.Rule{"place"}},
		{"town that no list knows", o{City: "Брабас"}, l{City: "брабас"}, nil},
		{"two towns that no list knows", o{City: "Брабас"}, l{City: "Тарабас"}, nil},
		{"known and unknown town", o{City: "Брабас"}, l{City: "Astana"}, nil},
		{"unknown and known town", o{City: "Astana"}, l{City: "Брабас"}, nil},
		{"town with words beside it", o{City: "г. Астана, ул. Кенесары 5"}, l{City: "Astana"}, nil},
		{"town with words beside it, elsewhere", o{City: "ул. Кенесары 5, Астана"}, l{City: "Almaty"}, []catalog.Rule{"place"}},
		{"a hall in another town", o{City: "Театр, Астана"}, l{City: "Almaty"}, []catalog.Rule{"place"}},
		{"the person's town with words beside it", o{City: "Astana"}, l{City: "Астана қаласы"}, nil},
		{"several towns", o{City: "Астана, Кокшетау"}, l{City: "Kokshetau"}, nil},
		{"several towns, elsewhere", o{City: "Астана, Кокшетау"}, l{City: "Almaty"}, []catalog.Rule{"place"}},
		{"a country in the place of the city", o{City: "весь Казахстан"}, l{City: "Kokshetau"}, nil},
		{"from home in the place of the city", o{City: "онлайн"}, l{City: "Kokshetau"}, nil},
		{"any city", o{City: "любой"}, l{City: "Kokshetau"}, nil},
		{"unknown town, region named", o{City: "Брабас"}, l{Region: "akmola"}, nil},
		{"no place", o{}, l{City: "Astana"}, nil},

		{"only from home", o{Remote: truth(false)}, l{Remote: "only"}, []catalog.Rule{"remote"}},
		{"only from home, not said", o{}, l{Remote: "only"}, nil},
		{"never from home", o{Remote: truth(true)}, l{Remote: "no"}, []catalog.Rule{"remote"}},
		{"never from home, but there is a place", o{Remote: truth(true), City: "Astana"}, l{Remote: "no"}, nil},

		{"other schedule", o{Schedule: "regular"}, l{Schedule: []catalog.Schedule{"one_off"}, Firm: catalog.WishRules()}, []catalog.Rule{"schedule"}},
		{"a wish, not a must", o{Schedule: "regular", Times: []string{"weekdays"}, HoursPerWeek: 9, GroupFriendly: truth(false)},
			l{Schedule: []catalog.Schedule{"one_off"}, Times: []string{"evenings"}, HoursPerWeek: 3, Company: "friends"}, nil},
		{"another must", o{Schedule: "regular", HoursPerWeek: 9}, l{Schedule: []catalog.Schedule{"one_off"}, HoursPerWeek: 3, Firm: []catalog.Rule{"hours"}}, []catalog.Rule{"hours"}},
		{"flexible suits any", o{Schedule: "flexible"}, l{Schedule: []catalog.Schedule{"one_off"}, Firm: catalog.WishRules()}, nil},
		{"other times", o{Times: []string{"weekdays"}}, l{Times: []string{"evenings", "weekends"}, Firm: catalog.WishRules()}, []catalog.Rule{"times"}},
		{"one time in common", o{Times: []string{"weekdays", "evenings"}}, l{Times: []string{"evenings"}, Firm: catalog.WishRules()}, nil},
		{"too many hours", o{HoursPerWeek: 3.5}, l{HoursPerWeek: 3, Firm: catalog.WishRules()}, []catalog.Rule{"hours"}},
		{"just the hours", o{HoursPerWeek: 3}, l{HoursPerWeek: 3, Firm: catalog.WishRules()}, nil},
		{"hours of a one-off", o{HoursPerWeek: 8, Schedule: "one_off"}, l{HoursPerWeek: 3, Firm: catalog.WishRules()}, nil},

		{"not with friends", o{GroupFriendly: truth(false)}, l{Company: "friends", Firm: catalog.WishRules()}, []catalog.Rule{"company"}},
		{"not with family", o{FamilyFriendly: truth(false), GroupFriendly: truth(true)}, l{Company: "family", Firm: catalog.WishRules()}, []catalog.Rule{"company"}},
		{"friends, not said", o{}, l{Company: "friends", Firm: catalog.WishRules()}, nil},
		{"alone", o{GroupFriendly: truth(false), FamilyFriendly: truth(false)}, l{Company: "alone", Firm: catalog.WishRules()}, nil},
		{"access needs do not exclude", o{}, l{Access: []string{"wheelchair"}}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, c.Outside(&test.o, test.l, today)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestMinorsAreKeptSafe holds the law gate under everything else that may be
// said.
func TestMinorsAreKeptSafe(t *testing.T) {
	c := town(t)
	rapid.Check(t, func(t *rapid.T) {
		o := catalog.Opportunity{
			Hazards:            rapid.SliceOfN(rapid.SampledFrom(catalog.Hazards()), 0, 3).Draw(t, "hazards"),
			BeneficiaryContact: rapid.SampledFrom(append(catalog.Contacts(), "")).Draw(t, "contact"),
			City:               rapid.SampledFrom([]string{"", "astana", "almaty", "x"}).Draw(t, "city"),
		}
		if rapid.Bool().Draw(t, "has age") {
			o.MinimumAge = years(rapid.IntRange(0, 21).Draw(t, "minimum"))
		}
		var l catalog.Limits
		if rapid.Bool().Draw(t, "says age") {
			l.Age = years(rapid.IntRange(6, 90).Draw(t, "age"))
		}
		out := c.Outside(&o, l, "")
		barred := len(o.Hazards) > 0 || o.BeneficiaryContact == catalog.Direct && o.MinimumAge == nil
		if (l.Age == nil || *l.Age < 18) && barred && len(out) == 0 {
			t.Fatalf("%+v passes for %+v", o, l)
		}
		if l.Age != nil && *l.Age >= 18 && cmp.Equal(out, []catalog.Rule{catalog.RuleLaw}) {
			t.Fatal("an adult is barred")
		}
	})
}

// TestAHandMadeCatalogFindsPlaces holds that the index that reading makes is
// never used for other places.
func TestAHandMadeCatalogFindsPlaces(t *testing.T) {
	c := *town(t)
	c.Places = []catalog.Place{{ID: "oral", Name: catalog.Text{Kk: "Орал"}, Aliases: []string{"Уральск"}}}
	if _, ok := c.FindPlace("astana"); ok {
		t.Error("a place that is gone is found")
	}
	if p, ok := c.FindPlace("уральск"); !ok || p.ID != "oral" {
		t.Error("a new place is not found")
	}
}

func TestPlaceName(t *testing.T) {
	c := town(t)
	for _, test := range []struct {
		o    catalog.Opportunity
		want string
	}{
		{catalog.Opportunity{City: "kokshetau"}, "Көкшетау"},
		{catalog.Opportunity{City: "Брабас"}, "Брабас"},
		{catalog.Opportunity{Region: "akmola"}, "Ақмола облысы"},
		{catalog.Opportunity{Country: "KZ"}, "KZ"},
		{catalog.Opportunity{}, ""},
	} {
		if got := c.PlaceName(&test.o, catalog.Kazakh); got != test.want {
			t.Errorf("%+v is in %q, want %q", test.o, got, test.want)
		}
	}
}

func TestConsent(t *testing.T) {
	for age, want := range map[int]catalog.Consent{7: catalog.ConsentUnder14, 13: catalog.ConsentUnder14, 14: catalog.ConsentUnder16, 15: catalog.ConsentUnder16, 16: catalog.ConsentNone, 40: catalog.ConsentNone} {
		if got := (catalog.Limits{Age: &age}).Consent(); got != want {
			t.Errorf("at %d: %q, want %q", age, got, want)
		}
	}
	if got := (catalog.Limits{}).Consent(); got != catalog.ConsentNone {
		t.Errorf("age not said: %q", got)
	}
}

func TestDates(t *testing.T) {
	for _, bad := range []string{"", "2026-02-30", "2026-2-3", "26-02-03", "2026-02-03T00:00", "1800-01-01"} {
		if source.IsDate(bad) {
			t.Errorf("%q is read as a date", bad)
		}
	}
	for _, test := range []struct {
		from, to catalog.Date
		want     int
	}{{"2026-11-22", "2026-11-22", 0}, {"2026-02-28", "2026-03-01", 1}, {"2024-02-28", "2024-03-01", 2}, {"2026-01-02", "2026-01-01", -1}, {"", "2026-01-01", 0}} {
		if got := catalog.Days(test.from, test.to); got != test.want {
			t.Errorf("from %s to %s: %d, want %d", test.from, test.to, got, test.want)
		}
	}
	for d, want := range map[catalog.Duration]float64{"PT3H": 3, "PT1H30M": 1.5, "P1DT2H": 26, "P1W": 168, "PT0.5H": 0.5, "": 0, "3h": 0, "P": 0, "PT": 0, "PT3H2H": 0, "P1M": 0, "PT-1H": 0} {
		if got := d.Hours(); got != want {
			t.Errorf("%q is %v hours, want %v", d, got, want)
		}
	}
}

func ExampleCatalog_Outside() {
	c := &catalog.Catalog{}
	age := 16
	o := catalog.Opportunity{MinimumAge: years(18), Hazards: []string{"emergency"}, Schedule: catalog.Regular}
	fmt.Println(c.Outside(&o, catalog.Limits{Age: &age, Schedule: []catalog.Schedule{catalog.OneOff}, Firm: []catalog.Rule{catalog.RuleSchedule}}, "2026-11-22"))
	// Output: [minimum_age law schedule]
}
