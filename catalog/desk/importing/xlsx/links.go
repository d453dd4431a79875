package xlsx

import (
	"slices"
	"strings"
	"unicode"
)

// links are the addresses behind the texts of cells.
type links struct {
	relations map[string]relation
	of        map[[2]int]string // by row and column
}

// add takes the link of a range by the id of its relation. A link to a place in
// the workbook leads nowhere for us.
func (l *links) add(ref, id string) {
	to := l.relations[id]
	r, ok := parseRange(ref)
	if !ok || !to.external || to.target == "" {
		return
	}
	for row := r.FirstRow; row <= r.LastRow; row++ {
		for column := r.FirstColumn; column <= r.LastColumn; column++ {
			if len(l.of) == maxRanges {
				return
			}
			l.set(row, column, to.target)
		}
	}
}

func (l *links) set(row, column int, address string) {
	if l.of == nil {
		l.of = map[[2]int]string{}
	}
	if rest, ok := strings.CutPrefix(address, "mailto:"); ok {
		address, _, _ = strings.Cut(rest, "?")
	}
	l.of[[2]int{row, column}] = strings.TrimPrefix(address, "tel:")
}

// apply gives the addresses to the cells. In a column of links that say the same
// in all rows, such as "apply here", the address takes the place of the text.
// Beside texts that say something themselves, such as titles, it gets a column at
// the end.
func (l *links) apply(s *Sheet, columns int) {
	if len(l.of) == 0 {
		return
	}
	var linked []int // columns with links
	for at := range l.of {
		if !slices.Contains(linked, at[1]) {
			linked = append(linked, at[1])
		}
	}
	slices.Sort(linked)
	for _, column := range linked {
		if column >= columns {
			continue
		}
		if l.replaces(s, column) {
			l.replace(s, column)
		} else if l.tells(s, column) {
			l.append(s, column, columns)
			columns++
		}
	}
}

// each visits the rows with a link in a column, with what the cell shows.
func (l *links) each(s *Sheet, column int, visit func(row *Row, shown, address string)) {
	for i := range s.Rows {
		row := &s.Rows[i]
		if address := l.of[[2]int{row.Number, column}]; address != "" && column < len(row.Cells) && row.Cells[column] != "" {
			visit(row, strings.TrimSpace(row.Cells[column]), address)
		}
	}
}

// replaces reports whether the texts of a column say nothing but that there is a
// link.
func (l *links) replaces(s *Sheet, column int) bool {
	n, generic := 0, 0
	different := map[string]bool{}
	l.each(s, column, func(_ *Row, shown, address string) {
		if isShown(shown, address) {
			return
		}
		n++
		different[shown] = true
		if isGeneric(shown) {
			generic++
		}
	})
	return n > 0 && (2*generic >= n || n >= 3 && 3*len(different) <= n)
}

// tells reports whether a column of links has an address that its texts do not
// show.
func (l *links) tells(s *Sheet, column int) (tells bool) {
	l.each(s, column, func(_ *Row, shown, address string) { tells = tells || !isShown(shown, address) })
	return tells
}

func (l *links) replace(s *Sheet, column int) {
	l.each(s, column, func(row *Row, shown, address string) {
		if !isShown(shown, address) {
			row.Cells[column] = address
		}
	})
}

// append adds a column of addresses behind the last one, named URL in the row
// above the first link.
func (l *links) append(s *Sheet, column, at int) {
	first := true
	for i := range s.Rows {
		row := &s.Rows[i]
		address := l.of[[2]int{row.Number, column}]
		if address == "" || column >= len(row.Cells) || row.Cells[column] == "" {
			continue
		}
		if first && i > 0 {
			s.Rows[i-1].put(at, "URL")
		}
		first = false
		row.put(at, address)
	}
}

func (r *Row) put(column int, text string) {
	for len(r.Cells) <= column {
		r.Cells = append(r.Cells, "")
	}
	r.Cells[column] = text
}

// isShown reports whether a text is the address itself.
func isShown(shown, address string) bool {
	bare := func(s string) string {
		s = strings.ToLower(strings.TrimSpace(s))
		for _, prefix := range []string{"https://", "http://", "mailto:", "tel:", "www."} {
			s = strings.TrimPrefix(s, prefix)
		}
		return strings.TrimRight(s, "/")
	}
	return bare(shown) == bare(address) || strings.Contains(bare(shown), bare(address))
}

// linkWords are what texts of links are made of that only say that there is one.
const linkWords = `apply now here link links click register registration sign up website web site url more info details open page form online join us visit go
	ссылка ссылке ссылку по на здесь тут подробнее сайт сайте анкета анкету форма форму заполнить записаться запись перейти регистрация зарегистрироваться подать заявку заявка
	сілтеме сілтемесі сілтемемен мұнда осында толығырақ тіркелу тіркеліңіз өтініш беру жазылу сайты сайтқа өту`

// isGeneric reports whether a text only says that there is a link.
func isGeneric(s string) bool {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) })
	return len(words) > 0 && !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(strings.Fields(linkWords), w) })
}

// hyperlinkOf returns the address in a formula like HYPERLINK("https://…","here"),
// "" if it is another formula.
func hyperlinkOf(formula []byte) string {
	f := strings.TrimSpace(string(formula))
	const name = "HYPERLINK("
	if len(f) < len(name) || !strings.EqualFold(f[:len(name)], name) {
		return ""
	}
	rest, ok := strings.CutPrefix(strings.TrimSpace(f[len(name):]), `"`)
	if !ok {
		return ""
	}
	address, _, ok := strings.Cut(rest, `"`)
	if !ok || strings.HasPrefix(address, "#") {
		return ""
	}
	return address
}
