package table

import "strings"

// Bounds on the sample by which the structure of a table is detected.
const (
	SampleRows  = 300 // rows
	sampleBytes = 1 << 20
)

// delimiters are what separates cells, the likeliest first.
const delimiters = ",;\t|"

// sniff detects the delimiter of a table and how many cells its rows have: the
// one by which most rows have the same number of cells, and more than one. A
// first line "sep=;", which Excel writes, decides; it is not a row.
func sniff(text string) (body string, delim byte, columns int) {
	if d, rest, ok := namedDelimiter(text); ok {
		columns, _ = regularity(rest, d)
		return rest, d, columns
	}
	best := -1.0
	for i := range len(delimiters) {
		n, share := regularity(text, delimiters[i])
		if n < 2 {
			continue
		}
		if score := share + float64(min(n, 50))/200; score > best {
			best, delim, columns = score, delimiters[i], n
		}
	}
	if best < 0 {
		return text, ',', 1
	}
	return text, delim, columns
}

// namedDelimiter reads a first line like sep=; with or without quotes, and returns
// what is below it.
func namedDelimiter(text string) (d byte, rest string, ok bool) {
	first, rest, _ := strings.Cut(text, "\n")
	first = strings.Trim(strings.TrimRight(first, "\r"), `"`)
	if len(first) != len("sep=;") || !strings.EqualFold(first[:4], "sep=") {
		return 0, "", false
	}
	return first[4], rest, true
}

// regularity returns the number of cells that most rows have, and their share.
func regularity(text string, delim byte) (columns int, share float64) {
	if len(text) > sampleBytes {
		text = text[:sampleBytes]
	}
	t := newReader(text, delim, 0)
	counts := map[int]int{}
	rows := 0
	var r Row
	for rows < SampleRows && t.Next(&r) {
		if r.IsEmpty() {
			continue
		}
		counts[len(r.Cells)]++
		rows++
	}
	for n, c := range counts {
		if c > counts[columns] || c == counts[columns] && n > columns {
			columns = n
		}
	}
	if rows == 0 {
		return 0, 0
	}
	return columns, float64(counts[columns]) / float64(rows)
}
