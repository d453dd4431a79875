package importing

// Change is what an update did to an existing entry.
type Change struct {
	ID     string
	Fields []string // that changed, in the order of the record
}

// Report counts the rows. Every row is an entry, left out, or empty.
type Report struct {
	Rows     int // without header and empty rows
	Entries  int
	LeftOut  int
	Empty    int
	Ended    int // entries that are over
	Inferred int // new entries whose causes or activities were guessed from words

	Encoding  string   // "" for UTF-8
	Delimiter string   // one character
	Header    bool     // whether there is a header
	Unused    []string // columns that no field takes

	// For an update of an existing catalog:
	Added     []string
	Changed   []Change
	Unchanged int
	Missing   []string // imported earlier, not in the table now; kept
}
