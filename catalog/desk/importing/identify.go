package importing

import (
	"strconv"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"
)

// stub is what is remembered of a row to find its id.
type stub struct {
	row   int
	base  string
	signs [3]string // what may tell it from others with the same base: key, date, city
	print uint64
}

// count walks through all rows once and gives each its id. Rows with the same
// title and organisation are told apart by what their own cells say, never by
// where they stand: sorting the table changes no id.
func (r *run) count() {
	r.reasons = map[int]text.Text{}
	stubs := r.stubs()
	r.ids = make([]string, len(stubs))
	groups := map[string][]int{}
	var order []string
	for i, s := range stubs {
		if s.base == "" {
			continue
		}
		if groups[s.base] == nil {
			order = append(order, s.base)
		}
		groups[s.base] = append(groups[s.base], i)
	}
	taken := make(map[string]bool, len(stubs))
	for _, base := range order {
		if len(groups[base]) == 1 {
			r.ids[groups[base][0]] = base
			taken[base] = true
		}
	}
	for _, base := range order {
		if group := groups[base]; len(group) > 1 {
			r.tellApart(base, group, stubs, taken)
		}
	}
}

// stubs gives what is remembered of each row, and leaves out what is no entry.
func (r *run) stubs() []stub {
	names := newNamer()
	first := map[uint64]int{} // of a row with these cells
	byID := map[string]int{}  // of a row with this id of its own
	var all []stub
	w := r.walker()
	r.rows(func(i int, x *row) bool {
		e := w.entry(x)
		s := stub{row: x.number, print: e.print}
		title, org := plainText(e.o.Title), ""
		if e.o.Organization != nil {
			org = plainText(e.o.Organization.Name)
		}
		before, same := first[e.print]
		own, ownRow := e.o.ID, byID[e.o.ID]
		switch {
		case title == "":
			r.reasons[i] = sayNoTitle()
		case same:
			r.reasons[i] = saySameRow(strconv.Itoa(before))
		case source.IsID(own) && ownRow > 0:
			r.reasons[i] = saySameID(own, strconv.Itoa(ownRow))
		case source.IsID(own):
			s.base = own
			byID[own] = x.number
		default:
			s.base = names.baseID(title, org)
			s.signs = [3]string{names.kebab(e.key, suffixPart), string(e.o.StartDate), names.kebab(e.o.City, suffixPart)}
		}
		if !same {
			first[e.print] = x.number
		}
		all = append(all, s)
		return true
	})
	return all
}

// tellApart gives ids to rows that have the same base, by the first sign that
// is different in each of them, or else by all of their cells.
func (r *run) tellApart(base string, group []int, stubs []stub, taken map[string]bool) {
	suffix := func(i int) string { return strconv.FormatUint(stubs[i].print&0xffffffff, 36) }
	for sign := range stubs[0].signs {
		seen := map[string]bool{}
		for _, i := range group {
			if s := stubs[i].signs[sign]; s != "" {
				seen[s] = true
			}
		}
		if len(seen) == len(group) {
			suffix = func(i int) string { return stubs[i].signs[sign] }
			break
		}
	}
	for _, i := range group {
		id := base + "-" + suffix(i)
		if taken[id] {
			id = base + "-" + strconv.FormatUint(stubs[i].print, 36)
		}
		taken[id] = true
		r.ids[i] = id
	}
}

// plainText is a title for an id: the English one if there is one, as it needs
// no other letters.
func plainText(t catalog.Text) string {
	if s := t.In(catalog.English); s != "" {
		return s
	}
	return t.Plain
}
