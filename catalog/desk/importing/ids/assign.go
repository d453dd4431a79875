package ids

import "strconv"

// Row is what is remembered of a row to find its id.
type Row struct {
	Base string // the id, unless other rows have the same; "" for a row that gets none
	Hash uint64 // of all cells
	ID   string // that is given, of an entry that the row was imported to
}

// Hints are what may distinguish rows with the same base: key, date, city.
type Hints [3]string

// Assign returns the id of each row, "" for one without a base and an id. Rows with
// the same base are distinguished by their own cells, never by their position:
// sorting the table changes no id. Taken reports ids that no new row may get; hints
// is asked at most once, for rows whose base is not enough.
func Assign(rows []Row, taken func(id string) bool, hints func(rows []int) map[int]Hints) []string {
	all := make([]string, len(rows))
	groups := map[string][]int{}
	var order []string
	for i, row := range rows {
		if row.ID != "" {
			all[i] = row.ID
			continue
		}
		if row.Base == "" {
			continue
		}
		if groups[row.Base] == nil {
			order = append(order, row.Base)
		}
		groups[row.Base] = append(groups[row.Base], i)
	}
	given := make(map[string]bool, len(rows))
	isFree := func(id string) bool { return !given[id] && !taken(id) }
	for _, base := range order {
		if len(groups[base]) == 1 && isFree(base) {
			all[groups[base][0]] = base
			given[base] = true
		}
	}
	var unclear []int
	for _, base := range order {
		if group := groups[base]; all[group[0]] == "" {
			unclear = append(unclear, group...)
		}
	}
	if len(unclear) == 0 {
		return all
	}
	told := hints(unclear)
	for _, base := range order {
		group := groups[base]
		if all[group[0]] != "" {
			continue
		}
		suffix := suffixes(group, rows, told)
		for _, i := range group {
			id := base + "-" + suffix(i)
			if !isFree(id) {
				id = base + "-" + strconv.FormatUint(rows[i].Hash, 36)
			}
			given[id] = true
			all[i] = id
		}
	}
	return all
}

// suffixes chooses what distinguishes the rows of a group: the first hint that
// is different in each of them, or else the hash of their cells.
func suffixes(group []int, rows []Row, hints map[int]Hints) func(row int) string {
	for n := range len(Hints{}) {
		seen := map[string]bool{}
		for _, i := range group {
			if s := hints[i][n]; s != "" {
				seen[s] = true
			}
		}
		if len(seen) == len(group) {
			return func(i int) string { return hints[i][n] }
		}
	}
	return func(i int) string { return shortSign(rows[i].Hash) }
}
