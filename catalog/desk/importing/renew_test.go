package importing

import (
	"strings"
	"testing"

	"aina/catalog"
)

// Comments that ask to look at a value go or change with it; those by hand stay.
func TestCommentsChangeWithTheirValues(t *testing.T) {
	const head = "Title,When,Ages,City,Hours\n"
	for name, tc := range map[string]struct {
		first, second string
		edit          [2]string // of what the first import made
		gone, here    []string
	}{
		"a value that is sure now": {
			first: "Tea,\"12, 13 и 20 декабря 2026\",16,Taraz,2\n", second: "Tea,2026-12-14,16,Taraz,2\n",
			gone: []string{`has gaps between its days`}, here: []string{"    start_date: 2026-12-14\n"},
		},
		"another guess": {
			first: "Tea,2026-12-12,\"16+, лучше 18+\",Taraz,2\n", second: "Tea,2026-12-12,\"14+, лучше 16+\",Taraz,2\n",
			gone: []string{`лучше 18+`}, here: []string{"    # review: Ages: taken from \"14+, лучше 16+\"\n    minimum_age: 14\n"},
		},
		"a value where none could be read": {
			first: "Tea,soon,16,Taraz,2\nSing,2026-12-12,16,Taraz,2\n", second: "Tea,12.12.2026 с 9 до 12,16,Taraz,2\nSing,2026-12-12,16,Taraz,2\n",
			gone: []string{`"soon"`}, here: []string{"    # review: When: the catalog has no field for hours of the day such as \"12.12.2026 с 9 до 12\"; put them into the description\n    start_date: 2026-12-12\n"},
		},
		"a field that was missing": {
			first: "Tea,2026-12-12,16,,2\nSing,2026-12-12,16,Taraz,2\n", second: "Tea,2026-12-12,16,Almaty,2\nSing,2026-12-12,16,Taraz,2\n",
			gone: []string{"schedule, city, languages"}, here: []string{"    city: Almaty\n"},
		},
		"comments by hand": {
			first: "Tea,\"12, 13 и 20 декабря 2026\",16,Taraz,2\n", second: "Tea,2026-12-14,16,Taraz,2\n",
			edit: [2]string{"    start_date:", "    # review: When: ask Anna\n    # the second Saturday\n    start_date:"},
			gone: []string{`has gaps between its days`}, here: []string{"    # review: When: ask Anna\n    # the second Saturday\n    start_date: 2026-12-14\n"},
		},
		"another field": {
			first: "Tea,\"12, 13 и 20 декабря 2026\",16,Taraz,2\n", second: "Tea,\"12, 13 и 20 декабря 2026\",16,Almaty,2\n",
			here: []string{`# review: start_date, end_date: "12, 13 и 20 декабря 2026" has gaps between its days`, "    city: Almaty\n"},
		},
		"a comment that was taken away": {
			first: "Tea,\"12, 13 и 20 декабря 2026\",16,Taraz,2\n", second: "Tea,\"12, 13 и 20 декабря 2026\",16,Almaty,2\n",
			edit: [2]string{`    # review: start_date, end_date: "12, 13 и 20 декабря 2026" has gaps between its days; kept from the first, 2026-12-12, to the last, 2026-12-20. Put the exact days into the description` + "\n", ""},
			gone: []string{`has gaps between its days`}, here: []string{"    city: Almaty\n"},
		},
		"a value by hand": {
			first: "Tea,2026-12-12,\"16+, лучше 18+\",Taraz,2\n", second: "Tea,2026-12-12,\"14+, лучше 16+\",Taraz,3\n",
			edit: [2]string{"minimum_age: 16", "minimum_age: 15"},
			here: []string{"лучше 18+\"\n    minimum_age: 15\n"},
		},
	} {
		for _, newline := range []string{"\n", "\r\n"} {
			first := mustRun(t, Request{File: "f.csv", Data: []byte(head + tc.first), Lang: "en"})
			file := string(first.Catalog)
			if tc.edit[0] != "" {
				if !strings.Contains(file, tc.edit[0]) {
					t.Fatalf("%s: no %q in\n%s", name, tc.edit[0], file)
				}
				file = strings.Replace(file, tc.edit[0], tc.edit[1], 1)
			}
			for _, gone := range tc.gone {
				if tc.edit[1] != "" && !strings.Contains(file, gone) {
					t.Fatalf("%s: no %q in\n%s", name, gone, file)
				}
			}
			file = strings.ReplaceAll(file, "\n", newline)
			again := mustRun(t, Request{File: "f.csv", Data: []byte(head + tc.second), Into: &catalog.File{Name: "c.yaml", Data: []byte(file)}, Lang: "en"})
			out := strings.ReplaceAll(string(again.Catalog), newline, "\n")
			for _, gone := range tc.gone {
				if strings.Contains(out, gone) {
					t.Errorf("%s: %q stays in\n%s", name, gone, out)
				}
			}
			for _, here := range tc.here {
				if strings.Count(out, here) != 1 {
					t.Errorf("%s: %q is not once in\n%s", name, here, out)
				}
			}
			third := mustRun(t, Request{File: "f.csv", Data: []byte(head + tc.second), Into: &catalog.File{Name: "c.yaml", Data: again.Catalog}, Lang: "ru"})
			if string(third.Catalog) != string(again.Catalog) {
				t.Errorf("%s: importing again changes something:\n%s", name, third.Catalog)
			}
		}
	}
}
