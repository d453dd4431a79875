package ranking_test

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"aina/catalog"
	"aina/quiz"
)

// townPlaces are few places that are easily taken for each other: a city that is
// its own region, two cities of one region, a city in another country.
const townPlaces = `
causes:
  - {id: animals, name: Animals}
  - {id: elderly, name: Elderly}
  - {id: health, name: Health}
places:
  - {id: astana, name: {en: Astana, ru: Астана, kk: Астана}, region: astana, country: KZ}
  - {id: akmola, name: {en: Akmola region, ru: Акмолинская область, kk: Ақмола облысы}, country: KZ}
  - {id: kokshetau, name: {en: Kokshetau, ru: Кокшетау, kk: Көкшетау}, region: akmola}
  - {id: shchuchinsk, name: {en: Shchuchinsk, ru: Щучинск, kk: Щучинск}, aliases: [Щучье], region: akmola}
  - {id: omsk-region, name: {en: Omsk region, ru: Омская область, kk: Омбы облысы}, country: RU}
  - {id: omsk, name: {en: Omsk, ru: Омск, kk: Омбы}, region: omsk-region}
opportunities: []
`

// cityNames are the ways to write a city, with the city, region and country they
// mean; regionNames the same of a region.
func cityNames() map[string][3]string {
	astana, kokshetau := [3]string{"astana", "astana", "KZ"}, [3]string{"kokshetau", "akmola", "KZ"}
	shchuchinsk, omsk := [3]string{"shchuchinsk", "akmola", "KZ"}, [3]string{"omsk", "omsk-region", "RU"}
	return map[string][3]string{
		"astana": astana, "АСТАНА": astana, "kokshetau": kokshetau, "Көкшетау": kokshetau, "кокшетау": kokshetau,
		"Щучинск": shchuchinsk, "щучье": shchuchinsk, "Omsk": omsk, "Омбы": omsk,
		"Ақмола облысы": {"", "akmola", "KZ"}, // a region, though written as a city
		"г. Астана":     astana, "ул. Абая 10, Көкшетау": kokshetau, "Щучинск, Казахстан": shchuchinsk,
		"весь Казахстан": {"", "", "KZ"}, "онлайн": {}, "любой город": {},
	}
}

func regionNames() map[string][3]string {
	return map[string][3]string{
		"akmola": {"", "akmola", "KZ"}, "акмолинская область": {"", "akmola", "KZ"},
		"Astana": {"", "astana", "KZ"}, "Омская область": {"", "omsk-region", "RU"},
	}
}

// spotsOf says what is meant by a city, which may be several, a region and a country.
func spotsOf(city, region, country string) [][3]string {
	if city == "Астана, Omsk" {
		return [][3]string{spotOf("astana", region, country), spotOf("Omsk", region, country)}
	}
	return [][3]string{spotOf(city, region, country)}
}

// spotOf says what is meant by a city, a region and a country: a known city
// knows its region and country better than what is stated beside it. A name that
// nobody knows begins with a question mark.
func spotOf(city, region, country string) [3]string {
	spot := [3]string{"", "", strings.ToUpper(country)}
	if region != "" {
		spot[1] = "?" + strings.ToLower(region)
		if known, ok := regionNames()[region]; ok {
			spot[1], spot[2] = known[1], known[2]
		}
	}
	if city == "" {
		return spot
	}
	if known, ok := cityNames()[city]; ok && known[0]+known[1] != "" {
		return known
	} else if ok { // no place of its own, but perhaps a country
		if spot[2] == "" {
			spot[2] = known[2]
		}
		return spot
	}
	spot[0] = "?" + strings.ToLower(city)
	return spot
}

// drawer draws people and roles that lie on the edges.
type drawer struct{ *rand.Rand }

func (d drawer) some(share float64) bool { return d.Float64() < share }

func one[T any](d drawer, of ...T) T { return of[d.IntN(len(of))] }

// few draws up to n of the words, in any order, perhaps none: empty or nil.
func few[T any](d drawer, n int, of ...T) []T {
	if d.some(0.3) {
		return one(d, nil, []T{})
	}
	var all []T
	for _, i := range d.Perm(len(of))[:1+d.IntN(min(n, len(of)))] {
		all = append(all, of[i])
	}
	return all
}

func maybe[T any](d drawer, share float64, of ...T) *T {
	if !d.some(share) {
		return nil
	}
	v := one(d, of...)
	return &v
}

// ages are those at which something changes, and their neighbours.
func ages() []int { return []int{0, 1, 13, 14, 15, 16, 17, 18, 19, 25, 59, 60, 61, 99, 130} }

// dates are days about those on which somebody looks.
func (d drawer) date() catalog.Date {
	return one[catalog.Date](d, "", "2026-11-21", "2026-11-22", "2026-11-23", "2026-02-28", "2026-03-01", "2025-12-31", "2027-01-01")
}

func (d drawer) place() (city, region, country string) {
	if d.some(0.5) {
		city = one(d, "astana", "АСТАНА", "kokshetau", "Көкшетау", "кокшетау", "Щучинск", "щучье", "Omsk", "Омбы", "Ақмола облысы", "Брабас", "брабас", "Nowhere",
			"г. Астана", "ул. Абая 10, Көкшетау", "Щучинск, Казахстан", "весь Казахстан", "онлайн", "любой город", "Астана, Omsk")
	}
	if d.some(0.3) {
		region = one(d, "akmola", "акмолинская область", "Astana", "Омская область", "Terra")
	}
	if d.some(0.3) {
		country = one(d, "KZ", "RU", "US", "kz")
	}
	return city, region, country
}

func (d drawer) opportunities() []catalog.Opportunity {
	all := make([]catalog.Opportunity, 1+d.IntN(4))
	for i := range all {
		all[i] = d.opportunity(fmt.Sprintf("role-%d", i))
	}
	d.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return all
}

// opportunity draws a role. Of many things it says nothing, so that often only
// one gate is shut.
func (d drawer) opportunity(id string) catalog.Opportunity {
	o := catalog.Opportunity{ID: id}
	if d.some(0.5) {
		o.Motives = map[catalog.Motive]int{}
		for _, m := range catalog.Motives() {
			if d.some(0.5) {
				o.Motives[m] = d.IntN(4)
			}
		}
	}
	o.Activities = few(d, 3, catalog.Activities()...)
	o.Causes = few(d, 2, "animals", "elderly", "health", "unheard-of")
	if d.some(0.15) {
		o.Status = one[catalog.Status](d, "active", "inactive", "temporarily_closed", "defunct")
	}
	if d.some(0.5) {
		o.Schedule = one(d, catalog.Schedules()...)
	}
	if d.some(0.3) {
		o.StartDate = d.date()
	}
	if d.some(0.2) {
		o.EndDate = d.date()
	}
	if d.some(0.5) {
		o.HoursPerWeek = one(d, 0, 0.5, 2, 3, 3.0000001, 168)
	}
	if d.some(0.4) {
		o.Times = few(d, 2, catalog.Times()...)
	}
	o.Remote = maybe(d, 0.4, true, false)
	if d.some(0.4) {
		o.City, o.Region, o.Country = d.place()
	}
	o.MinimumAge, o.MaximumAge = maybe(d, 0.4, ages()...), maybe(d, 0.2, ages()...)
	if d.some(0.4) {
		o.Languages = few(d, 2, "kk", "ru", "en", "kk-KZ", "RU", "zh-Hans")
	}
	o.GroupFriendly, o.FamilyFriendly = maybe(d, 0.3, true, false), maybe(d, 0.3, true, false)
	if d.some(0.3) {
		o.BeneficiaryContact = one(d, catalog.Contacts()...)
	}
	if d.some(0.15) {
		o.Hazards = few(d, 2, catalog.Hazards()...)
	}
	o.FewWords = d.some(0.1)
	return o
}

// profile draws a person whose answers lie at the ends and the middle.
func (d drawer) profile() quiz.Profile {
	p := quiz.Profile{Weights: quiz.Weights{Why: one[float64](d, 0, 1, 1, 100), How: one(d, 0, 1, 1, 0.001), Whom: one[float64](d, 0, 1, 1, 7)}}
	if d.some(0.7) {
		p.Motives = map[catalog.Motive]float64{}
		for _, m := range catalog.Motives() {
			if d.some(0.7) {
				p.Motives[m] = one(d, 0, 0.5, 1, d.Float64())
			}
		}
	}
	if d.some(0.7) {
		p.Activities = map[catalog.Activity]float64{}
		for _, a := range catalog.Activities() {
			if d.some(0.7) {
				p.Activities[a] = one(d, -1, 0, 1, 2*d.Float64()-1)
			}
		}
	}
	if d.some(0.7) {
		p.Causes = map[string]float64{}
		for _, id := range []string{"animals", "elderly", "health", "unheard-of", "dragons"} {
			if d.some(0.7) {
				p.Causes[id] = one(d, -1, -0.9999999, -0.5, 0, 0.5, 1)
			}
		}
	}
	l := &p.Limits
	l.Age = maybe(d, 0.8, ages()...)
	if d.some(0.4) {
		l.Languages = few(d, 2, "kk", "ru", "en", "ru-KZ", "KK")
	}
	if d.some(0.4) {
		l.City, l.Region, l.Country = d.place()
	}
	if d.some(0.4) {
		l.Remote = one(d, catalog.RemoteWishes()...)
	}
	if d.some(0.3) {
		l.Schedule = few(d, 2, catalog.Schedules()...)
	}
	if d.some(0.3) {
		l.Times = few(d, 2, catalog.Times()...)
	}
	if d.some(0.3) {
		l.HoursPerWeek = one(d, 0, 0.5, 2, 3, 168)
	}
	if d.some(0.3) {
		l.Access = few(d, 2, catalog.AccessNeeds()...)
	}
	if d.some(0.4) {
		l.Company = one(d, catalog.Companies()...)
	}
	l.Firm = few(d, 4, catalog.WishRules()...)
	if d.some(0.3) {
		p.Rest = one(d, catalog.Activities()...)
	}
	return p
}
