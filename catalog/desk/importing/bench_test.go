package importing

import (
	"fmt"
	"strings"
	"testing"
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
