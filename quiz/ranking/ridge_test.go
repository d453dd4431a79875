package ranking

import (
	"aina/catalog"
	"aina/catalog/text"
)

// tagsByKind is what a role states that an estimate can use: for each kind of row in
// the table, the keys that the role names.
type tagsByKind map[string][]string

// rowKinds are the kinds of rows of the table, in their order.
func rowKinds() []string { return []string{"activity", "cause", "schedule", "contact"} }

// tagsOf lists what a role states, of some kinds of rows.
func tagsOf(o *catalog.Opportunity, kinds ...string) tagsByKind {
	all := tagsByKind{}
	for _, kind := range kinds {
		switch kind {
		case "activity":
			all[kind] = text.Strings(o.Activities)
		case "cause":
			all[kind] = o.Causes
		case "schedule":
			all[kind] = named(string(o.Schedule))
		case "contact":
			all[kind] = named(string(o.BeneficiaryContact))
		}
	}
	return all
}

func named(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

// sample is what some roles say and what they afford, 0 to 3.
type sample struct {
	tags []tagsByKind
	g    [][]float64
}

func sampleOf(c *catalog.Catalog, kinds ...string) sample {
	var s sample
	for i := range c.Opportunities {
		o := &c.Opportunities[i]
		if o.Motives == nil {
			continue
		}
		g := make([]float64, len(catalog.Motives()))
		for k, m := range catalog.Motives() {
			g[k] = float64(o.Motives[m])
		}
		s.tags, s.g = append(s.tags, tagsOf(o, kinds...)), append(s.g, g)
	}
	return s
}

// without leaves one role out.
func (s sample) without(i int) sample {
	return sample{append(append([]tagsByKind{}, s.tags[:i]...), s.tags[i+1:]...), append(append([][]float64{}, s.g[:i]...), s.g[i+1:]...)}
}

func (s sample) means() []float64 {
	mean := make([]float64, len(s.g[0]))
	for _, g := range s.g {
		for k, v := range g {
			mean[k] += v / float64(len(s.g))
		}
	}
	return mean
}

// keys lists the rows that occur, by kind and in the order of first use; at
// finds them again.
func (s sample) keys() (keys [][2]string, at map[[2]string]int) {
	at = map[[2]string]int{}
	for _, kind := range rowKinds() {
		for _, t := range s.tags {
			for _, key := range t[kind] {
				if _, known := at[[2]string{kind, key}]; !known {
					at[[2]string{kind, key}] = len(keys)
					keys = append(keys, [2]string{kind, key})
				}
			}
		}
	}
	return keys, at
}

// design returns the share of each row in a role: of three activities a third
// each.
func design(t tagsByKind, at map[[2]string]int) []float64 {
	x := make([]float64, len(at))
	for kind, keys := range t {
		for _, key := range keys {
			if i, known := at[[2]string{kind, key}]; known {
				x[i] = 1 / float64(len(keys))
			}
		}
	}
	return x
}

// fitted is the mean of all roles and what each row adds, as the table has it.
type fitted struct {
	all  []float64
	rows map[[2]string][]float64
}

// ridge fits g − ḡ = (x − x̄)β with the penalty on β, and returns what each row
// adds: β less what the rows of its kind add in the mean, so that a kind of
// which a role says nothing adds nothing.
func ridge(s sample, penalty float64) fitted {
	keys, at := s.keys()
	n, motives := len(keys), len(s.g[0])
	all := s.means()
	xs, mean := make([][]float64, len(s.tags)), make([]float64, n)
	for r, t := range s.tags {
		xs[r] = design(t, at)
		for i, v := range xs[r] {
			mean[i] += v / float64(len(s.tags))
		}
	}
	a := make([][]float64, n) // the normal equations, with their right sides behind
	for i := range a {
		a[i] = make([]float64, n+motives)
		a[i][i] = penalty
		for r := range xs {
			for j := range n {
				a[i][j] += (xs[r][i] - mean[i]) * (xs[r][j] - mean[j])
			}
			for k := range motives {
				a[i][n+k] += (xs[r][i] - mean[i]) * (s.g[r][k] - all[k])
			}
		}
	}
	solve(a)
	usually := map[string][]float64{}
	for i, key := range keys {
		if usually[key[0]] == nil {
			usually[key[0]] = make([]float64, motives)
		}
		for k := range motives {
			usually[key[0]][k] += mean[i] * a[i][n+k]
		}
	}
	f := fitted{all, map[[2]string][]float64{}}
	for i, key := range keys {
		row := make([]float64, motives)
		for k := range row {
			row[k] = a[i][n+k] - usually[key[0]][k]
		}
		f.rows[key] = row
	}
	return f
}

// solve brings the left part of symmetric, positive equations to the unit
// matrix (Gauss and Jordan); the penalty keeps the pivots above 0.
func solve(a [][]float64) {
	for i := range a {
		pivot := a[i][i]
		for k := range a[i] {
			a[i][k] /= pivot
		}
		for j := range a {
			if by := a[j][i]; j != i && by != 0 {
				for k := range a[j] {
					a[j][k] -= by * a[i][k]
				}
			}
		}
	}
}

// shrunken returns what each row adds as the mean of its roles less the mean of
// all, drawn towards nothing as if two roles that are like all stood beside.
func shrunken(s sample) fitted {
	f := fitted{s.means(), map[[2]string][]float64{}}
	keys, _ := s.keys()
	for _, key := range keys {
		row, n := make([]float64, len(f.all)), 0.0
		for r, t := range s.tags {
			for _, k := range t[key[0]] {
				if k == key[1] {
					n++
					for i := range row {
						row[i] += s.g[r][i] - f.all[i]
					}
				}
			}
		}
		for i := range row {
			row[i] /= n + 2
		}
		f.rows[key] = row
	}
	return f
}

// estimate adds to the mean of all the mean of the rows of each kind.
func (f fitted) estimate(t tagsByKind) []float64 {
	g := append([]float64{}, f.all...)
	for _, kind := range rowKinds() {
		var rows [][]float64
		for _, key := range t[kind] {
			if row, known := f.rows[[2]string{kind, key}]; known {
				rows = append(rows, row)
			}
		}
		for _, row := range rows {
			for k, v := range row {
				g[k] += v / float64(len(rows))
			}
		}
	}
	for k := range g {
		g[k] = min(max(g[k], 0), 3)
	}
	return g
}
