package importing

import "aina/catalog/desk/importing/xlsx"

// Change is what an update did to an existing entry.
type Change struct {
	ID     string
	Fields []string // that changed, in the order of the record
}

// Report counts the rows. Every row is an entry, left out, no entry by what it is,
// or empty.
type Report struct {
	Rows     int // that may be entries
	Entries  int
	LeftOut  int
	Aside    int // rows that are no entries: headings, totals, remarks
	Empty    int
	Ended    int // entries that are over
	Inferred int // new entries whose causes or activities were guessed from words

	Lost      int    // rows in which letters became question marks before the table was read
	Damaged   int    // rows in which letters are damaged
	Encoding  string // "" for UTF-8
	Misread   string // see table.Table, as with the next two
	Other     string
	Lines     []int
	Delimiter string      // one character; "" for files without
	Sheet     *xlsx.Sheet // of a workbook; nil for other files
	Header    bool        // whether there is a header
	Unused    []string    // columns that no field takes
	NoCause   []Word      // of columns of causes, that mean none; the most frequent first

	// For an update of an existing catalog:
	Added     []string
	Changed   []Change
	Unchanged int
	Missing   []string // imported earlier, not in the table now; kept
}

// Word is a word of a table, as it is first written, and the number of rows that have
// it.
type Word struct {
	Text string
	Rows int
}
