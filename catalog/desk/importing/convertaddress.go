package importing

import "strings"

// url takes the first web address of a cell. One without https:// gets it; the
// end of one is of use only if the mapping says how it begins.
func (c *converter) url(e *entry, r *Rule, cell string) (string, bool) {
	if strings.HasPrefix(cell, "http") && !strings.ContainsAny(cell, " \"<>") && strings.Count(cell, "http") == 1 {
		return cell, true
	}
	if all := c.p.url.FindAllString(cell, -1); len(all) > 0 {
		for i := range all {
			all[i] = strings.TrimRight(all[i], ".)]")
		}
		if len(all) > 1 {
			e.note(Dropped, "url", sayOthersLeft("url", strings.Join(all[1:], " ")))
		}
		return all[0], true
	}
	switch {
	case r.Prefix != "" && !c.p.bareURL.MatchString(cell):
		return r.Prefix + cell, true
	case c.p.bareURL.MatchString(cell):
		e.note(Guessed, "url", sayScheme(cell))
		return "https://" + cell, true
	case strings.HasPrefix(cell, "/"):
		e.note(Dropped, "url", sayRelative(cell))
		return "", false
	}
	if words := strings.FieldsFunc(cell, func(r rune) bool { return r == ' ' || r == ',' || r == ';' }); len(words) > 1 {
		for _, w := range words {
			if c.p.bareURL.MatchString(w) {
				e.note(Guessed, "url", sayScheme(w))
				return "https://" + w, true
			}
		}
	}
	e.note(Dropped, "url", sayNoAddress("url", cell))
	return "", false
}

// first takes the first address of a cell and names the others.
func (c *converter) first(e *entry, name, cell string, all []string) {
	if len(all) == 0 {
		e.note(Dropped, name, sayNoAddress(name, cell))
		return
	}
	setLine(&e.o, name, all[0])
	if len(all) > 1 {
		e.note(Dropped, name, sayOthersLeft(name, strings.Join(all[1:], ", ")))
	}
}

func (c *converter) phone(e *entry, cell string) {
	if n := digitsIn(cell); n <= 15 && strings.Trim(cell, "0123456789+-–() ./") == "" {
		setLine(&e.o, "phone", cell)
		return
	}
	c.first(e, "phone", cell, c.p.phone.FindAllString(cell, -1))
}
