package importing

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"aina/catalog"
)

func bigTable(rows int) []byte {
	var b strings.Builder
	b.WriteString("Title,Organization,City,Start date,Link,Category\n")
	for i := range rows {
		fmt.Fprintf(&b, "\"Help number %d with things\",Org %d,City %d,%d.0%d.2026,https://example.org/%d,Cat %d\n", i, i%5000, i%300, 1+i%28, 1+i%9, i, i%40)
	}
	return []byte(b.String())
}

func BenchmarkManyRows(b *testing.B) {
	data, k := bigTable(20_000), known(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Run(Request{File: "f.csv", Data: data, Known: k, Lang: "en"}); err != nil {
			b.Fatal(err)
		}
	}
}

// wideTable is a table of twenty columns, as offices keep them. Some rows are left out.
func wideTable(rows int) []byte {
	pick := func(i int, of ...string) string { return of[i*7%len(of)] }
	var b strings.Builder
	b.WriteString("Title,Organization,Description,City,Category,Hours per week,Age,Start,End,Phone,Email,Link,Languages,Status,Times,Benefits,Contact,Remote,Notes,Address\n")
	for i := range rows {
		if i%50 == 49 {
			b.WriteString(",Nobody,no title,,,,,,,,,,,,,,,,,\n")
			continue
		}
		fmt.Fprintf(&b, "%s %d,Club %d,\"%s, together with friends and with tea, every week and in every weather\",%s,%s,%s,%s,%02d.05.2027,%02d.08.2027,+7 701 %03d %02d 00,a%d@example.org,https://example.org/%d,%s,%s,%s,certificate,Aigul %d,%s,bring a friend,Abai street %d\n",
			pick(i, "Plant trees", "Кітап оқу", "Walk dogs", "Сортировать вещи"), i-i%97, i, pick(i, "We help", "Помогаем вместе", "Біз көмектесеміз"),
			pick(i, "Алматы", "г. Шымкент", "Nowhereton", "Астана/онлайн"), pick(i, "Culture; Education", "Animals", "Beekeeping", "Lace making"),
			pick(i, "\"1,5\"", "4 часа", "30 min"), pick(i, "16+", "14-25", "14"), 1+i%28, 1+i%28, i%1000, i%100, i, i,
			pick(i, "\"қазақша, орысша\"", "English"), pick(i, "Open", "Filled"), pick(i, "weekends", "evenings"), i, pick(i, "yes", "no"), i)
	}
	return []byte(b.String())
}

// Of a table of ten thousand rows with twenty columns: the first import, another one
// of the same table, and one in which every row changed.
func BenchmarkWideTable(b *testing.B) {
	table, k := wideTable(10_000), known(b)
	first, err := Run(Request{File: "f.csv", Data: table, Known: k, Lang: "en"})
	if err != nil {
		b.Fatal(err)
	}
	changed := bytes.ReplaceAll(table, []byte("every week"), []byte("every day"))
	for _, way := range []struct {
		name        string
		table, into []byte
	}{{"first", table, nil}, {"again", table, first.Catalog}, {"changed", changed, first.Catalog}} {
		b.Run(way.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				req := Request{File: "f.csv", Data: way.table, Known: k, Lang: "en"}
				if way.into != nil {
					req.Into = &catalog.File{Name: "c.yaml", Data: way.into}
				}
				if _, err := Run(req); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
