package check_test

import (
	"fmt"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"aina/catalog"
	"aina/catalog/check"
)

// manyEntries is a catalog of n openings of some organisations, as whole as a
// good maintainer's.
func manyEntries(n, organisations int) []byte {
	var b strings.Builder
	b.WriteString("opportunities:\n")
	things := []string{"собаками", "кошками", "деревьями", "книгами", "детьми", "соседями", "садом"}
	for i := range n {
		fmt.Fprintf(&b, `  - id: entry-%d
    title: {en: Help with number %d, ru: Помощь с %s номер %d, kk: Көмек нөмірі %d}
    summary: {en: An hour that does good., ru: "Час, который приносит пользу.", kk: Пайдалы бір сағат.}
    description:
      en: >
        You come, you meet the team, and you begin. Somebody shows you around.
        # Nothing has to be known beforehand.
      ru: Вы приходите, знакомитесь с командой и начинаете. Вам всё покажут.
      kk: Келесіз, топпен танысасыз, бастайсыз. Бәрін көрсетеді.
    causes: [animals, children]
    motives: {values: 3, social: 2, enjoyment: 1}
    activities: [outdoors, caring]
    schedule: regular
    hours_per_week: 2
    times: [weekends, evenings]
    remote: false
    city: Astana
    minimum_age: 18
    languages: [kk, ru]
    group_friendly: true
    beneficiary_contact: supervised
    safeguards: [two_adults]
    first_step: {en: Call this week., ru: Позвоните на неделе., kk: Осы аптада қоңырау шалыңыз.}
    how_to_apply: {en: Write to us., ru: Напишите нам., kk: Бізге жазыңыз.}
    organization: {name: Organisation %d, url: https://example.org}
    url: https://example.org/%d
    verified_on: 2026-11-01
`, i, i, things[i%len(things)], i, i, i%organisations, i)
	}
	return []byte(b.String())
}

func BenchmarkCheck(b *testing.B) {
	data := manyEntries(10_000, 500)
	known := &catalog.Catalog{Causes: []catalog.Cause{{ID: "animals", Name: catalog.Text{Plain: "Animals"}}, {ID: "children", Name: catalog.Text{Plain: "Children"}}}}
	b.Run("yaml.v3", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			var all map[string][]map[string]any
			if err := yaml.Unmarshal(data, &all); err != nil {
				b.Fatal(err)
			}
		}
	})
	for _, organisations := range []int{1, 100, 500} {
		data := manyEntries(10_000, organisations)
		b.Run(fmt.Sprintf("check of %d organisations", organisations), func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				r := check.Files([]catalog.File{{Name: "c.yaml", Data: data}}, known, check.Options{AsOf: today, Stale: 180})
				if len(r.Problems) > 0 {
					b.Fatal(r.Problems[0])
				}
			}
		})
	}
}
