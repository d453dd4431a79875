package source

// Limits bound what a file may hold, so that a hostile or broken one is refused
// early. A limit is the largest value that passes.
type Limits struct {
	FileBytes   int // a whole file
	LineBytes   int // one line
	ScalarBytes int // one text, as written in the file
	Depth       int // lists and maps within each other
	Keys        int // keys of one map
	Values      int // lists, maps and texts in a file, roughly
	Problems    int // problems reported in words; what is beyond them is counted
}

// DefaultLimits are roomy for catalogs kept by hand: 32 MB a file, 1 MB a line,
// 256 KB a text, 64 deep, 1,000 keys a map, 2 million values, 10,000 problems.
func DefaultLimits() Limits {
	return Limits{
		FileBytes:   32 << 20,
		LineBytes:   1 << 20,
		ScalarBytes: 256 << 10,
		Depth:       64,
		Keys:        1000,
		Values:      2_000_000,
		Problems:    10_000,
	}
}

// LimitsOf are the default limits for a file of so many bytes, where that is more than
// the default: it may hold more values in proportion.
func LimitsOf(fileBytes int) Limits {
	lim := DefaultLimits()
	if fileBytes > lim.FileBytes {
		lim.Values = int(float64(lim.Values) * float64(fileBytes) / float64(lim.FileBytes))
		lim.FileBytes = fileBytes
	}
	return lim
}
