package ids

import "strconv"

// Row is what is remembered of a row to find its id.
type Row struct {
	Base  string    // the id, unless other rows have the same; "" for a row that gets none
	Hints [3]string // what may distinguish rows with the same base: key, date, city
	Hash  uint64    // of all cells
}

// Assign returns the id of each row, "" for one without a base. Rows with the
// same base are distinguished by their own cells, never by their position:
// sorting the table changes no id.
func Assign(rows []Row) []string {
	all := make([]string, len(rows))
	groups := map[string][]int{}
	var order []string
	for i, row := range rows {
		if row.Base == "" {
			continue
		}
		if groups[row.Base] == nil {
			order = append(order, row.Base)
		}
		groups[row.Base] = append(groups[row.Base], i)
	}
	taken := make(map[string]bool, len(rows))
	for _, base := range order {
		if len(groups[base]) == 1 {
			all[groups[base][0]] = base
			taken[base] = true
		}
	}
	for _, base := range order {
		group := groups[base]
		if len(group) == 1 {
			continue
		}
		suffix := suffixes(group, rows)
		for _, i := range group {
			id := base + "-" + suffix(rows[i])
			if taken[id] {
				id = base + "-" + strconv.FormatUint(rows[i].Hash, 36)
			}
			taken[id] = true
			all[i] = id
		}
	}
	return all
}

// suffixes chooses what distinguishes the rows of a group: the first hint that
// is different in each of them, or else the hash of their cells.
func suffixes(group []int, rows []Row) func(Row) string {
	for n := range rows[0].Hints {
		seen := map[string]bool{}
		for _, i := range group {
			if s := rows[i].Hints[n]; s != "" {
				seen[s] = true
			}
		}
		if len(seen) == len(group) {
			return func(r Row) string { return r.Hints[n] }
		}
	}
	return func(r Row) string { return shortSign(r.Hash) }
}
