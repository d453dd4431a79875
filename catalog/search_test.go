package catalog_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/catalog/catalogtest"
)

// town is a small catalog that the tests of searching and of gates share.
func town(t testing.TB) *catalog.Catalog {
	t.Helper()
	c, problems := catalog.Read("town.yaml", []byte(townYAML), nil)
	for _, p := range problems {
		t.Errorf("town: %s", p)
	}
	return c
}

const townYAML = `
causes:
  - {id: animals, field: social, name: {en: Animals, ru: Животные, kk: Жануарлар}}
  - {id: elderly, field: social, name: {en: Older people, ru: Пожилые люди, kk: Қариялар}}
places:
  - {id: astana, name: {en: Astana, ru: Астана, kk: Астана}, aliases: [Нур-Султан, Целиноград], region: astana, country: KZ}
  - {id: akmola, name: {en: Akmola region, ru: Акмолинская область, kk: Ақмола облысы}, country: KZ}
  - {id: kokshetau, name: {en: Kokshetau, ru: Кокшетау, kk: Көкшетау}, region: akmola}
  - {id: almaty, name: {en: Almaty, ru: Алматы, kk: Алматы}, aliases: [Алма-Ата], region: almaty, country: KZ}
opportunities:
  - id: dogs
    title: {en: Walk shelter dogs, ru: Гулять с собаками из приюта, kk: Баспанадағы иттерді серуендету}
    summary: Fresh air and good company.
    causes: [animals]
    city: Көкшетау
  - id: tea
    title: {en: Drink tea with neighbours, ru: Пить чай с соседями, kk: Көршілермен шай ішу}
    summary: {en: Visit an older neighbour., ru: Навещайте пожилого соседа., kk: Қарт көршіге барыңыз.}
    causes: [elderly]
    organization: {name: Мейірім}
  - id: grandmother
    title: {en: Call a grandmother, ru: Звонить бабушкам, kk: Әжелерге қоңырау шалу}
    causes: [elderly]
    remote: true
  - id: dog-photos
    title: Photographs for the shelter
    summary: Pictures of dogs.
    causes: [animals]
    activities: [creating, digital]
`

func ids(all []*catalog.Opportunity) []string {
	var s []string
	for _, o := range all {
		s = append(s, o.ID)
	}
	return s
}

func TestSearch(t *testing.T) {
	c := town(t)
	for _, test := range []struct {
		name, query string
		want        []string
	}{
		{"nothing asked", "", []string{"dogs", "tea", "grandmother", "dog-photos"}},
		{"title before summary", "dogs", []string{"dogs", "dog-photos"}},
		{"inside a word", "звон", []string{"grandmother"}},
		{"every word", "dogs pictures", []string{"dog-photos"}},
		{"Kazakh as typed without Kazakh letters", "кониырау", nil},
		{"Kazakh folded", "конырау", []string{"grandmother"}},
		{"Latin letter in a Cyrillic word", "cобаками", []string{"dogs"}},
		{"another language than the screen", "иттер", []string{"dogs"}},
		{"place by its Russian name", "кокшетау", []string{"dogs"}},
		{"cause by name", "пожилые", []string{"tea", "grandmother"}},
		{"organisation", "мейирим", []string{"tea"}},
		{"Russian typed on US keys", "ghb.n", []string{"dogs"}},
		{"Kazakh typed on US keys", "2;tkth", []string{"grandmother"}},
		{"US typed on Russian keys", "ыруд", []string{"dog-photos", "dogs"}}, // the shown title first
		{"escape sequences do nothing", "\x1b[31mdogs", []string{"dogs", "dog-photos"}},
		{"nothing", "zzz", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := ids(c.Select(catalog.Filter{Query: test.query}, catalog.Russian))
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%q (-want +got):\n%s", test.query, diff)
			}
		})
	}
}

func TestExactHitsComeFirst(t *testing.T) {
	c := &catalog.Catalog{Opportunities: []catalog.Opportunity{
		{ID: "folded", Title: catalog.Text{Kk: "Кыз"}},
		{ID: "exact", Title: catalog.Text{Kk: "Қыз"}},
	}}
	got := ids(c.Select(catalog.Filter{Query: "қыз"}, catalog.Kazakh))
	if diff := cmp.Diff([]string{"exact", "folded"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestFilter(t *testing.T) {
	c := town(t)
	home := catalog.Limits{City: "Алма-Ата"}
	for _, test := range []struct {
		name string
		f    catalog.Filter
		want []string
	}{
		{"cause", catalog.Filter{Causes: []string{"animals"}}, []string{"dogs", "dog-photos"}},
		{"one of the causes", catalog.Filter{Causes: []string{"health", "elderly"}}, []string{"tea", "grandmother"}},
		{"activity", catalog.Filter{Activities: []catalog.Activity{catalog.Digital}}, []string{"dog-photos"}},
		{"limits", catalog.Filter{Limits: &home}, []string{"tea", "grandmother", "dog-photos"}},
		{"all at once", catalog.Filter{Limits: &home, Causes: []string{"animals"}, Query: "shelter"}, []string{"dog-photos"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, ids(c.Select(test.f, catalog.English))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// large repeats the town until it has n opportunities.
func large(t testing.TB, n int) *catalog.Catalog {
	c := town(t)
	some := c.Opportunities
	c.Opportunities = nil
	for i := range n {
		o := some[i%len(some)]
		o.ID = fmt.Sprintf("%s-%d", o.ID, i)
		o.Summary = catalog.Text{En: strings.Repeat(o.Summary.In(catalog.English)+" ", 6), Ru: strings.Repeat("Тихое дело для вечера. ", 6)}
		c.Opportunities = append(c.Opportunities, o)
	}
	return c
}

func BenchmarkSearch10000(b *testing.B) {
	ix := catalog.NewIndex(catalogtest.New(10_000, 1))
	ix.Prepare()
	for _, query := range catalogtest.Queries() {
		b.Run(query, func(b *testing.B) {
			for b.Loop() {
				_, _ = ix.Find(b.Context(), query, catalog.Russian, nil)
			}
		})
	}
}

func BenchmarkIndex10000(b *testing.B) {
	c := catalogtest.New(10_000, 1)
	for b.Loop() {
		catalog.NewIndex(c).Prepare()
	}
}

func BenchmarkOutside10000(b *testing.B) {
	c := large(b, 10_000)
	age := 17
	l := catalog.Limits{Age: &age, City: "Astana", Languages: []string{"kk"}}
	for b.Loop() {
		for i := range c.Opportunities {
			c.Outside(&c.Opportunities[i], l, "2026-11-22")
		}
	}
}

func ExampleCatalog_Select() {
	c, _ := catalog.Read("town.yaml", []byte(townYAML), nil)
	for _, o := range c.Select(catalog.Filter{Query: "ghb.n"}, catalog.Russian) { // «приют» on US keys
		fmt.Println(o.Title.In(catalog.Russian))
	}
	// Output: Гулять с собаками из приюта
}

func ExampleCatalog_FindPlace() {
	c, _ := catalog.Read("town.yaml", []byte(townYAML), nil)
	for _, name := range []string{"akmola", "КОКШЕТАУ", "Алма-Ата"} {
		p, _ := c.FindPlace(name)
		region, _ := c.RegionOf(p)
		fmt.Println(p.ID, "in", region.ID)
	}
	// Output:
	// akmola in akmola
	// kokshetau in akmola
	// almaty in almaty
}

func TestSearchFindsEveryTitle(t *testing.T) {
	c := town(t)
	for i := range c.Opportunities {
		o := &c.Opportunities[i]
		for _, title := range o.Title.All() {
			if got := ids(c.Select(catalog.Filter{Query: strings.ToUpper(title)}, catalog.Kazakh)); !slices.Contains(got, o.ID) {
				t.Errorf("%q finds %v, not %s", title, got, o.ID)
			}
		}
	}
}

// Other forms of a word are found when the word itself is not, and short words
// are not found inside of others.
func TestSelectForms(t *testing.T) {
	c := &catalog.Catalog{Opportunities: []catalog.Opportunity{
		{ID: "dog", Title: catalog.Text{En: "Walk dogs", Ru: "Гулять с собакой", Kk: "Ит серуендету"}},
		{ID: "trees", Title: catalog.Text{En: "Plant", Ru: "Сажать деревья", Kk: "Көшет егу"}},
		{ID: "digit", Title: catalog.Text{En: "Digitise", Ru: "Оцифровать", Kk: "Цифрлау, айтыс"}},
	}}
	for query, want := range map[string]string{"собаки": "dog", "дерево": "trees", "ит": "dog", "dogs": "dog", "көшеттер": "trees"} {
		var got string
		for _, o := range c.Select(catalog.Filter{Query: query}, catalog.Russian) {
			got += o.ID
		}
		if got != want {
			t.Errorf("%q finds %q, not %q", query, got, want)
		}
	}
}
