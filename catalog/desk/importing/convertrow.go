package importing

import (
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/text"
)

func topOf(field string) string {
	name, _, _ := strings.Cut(field, ".")
	return name
}

// walker converts the rows in order; merged cells take over what stands above.
type walker struct {
	r    *run
	last []string // by rule
	html bool     // that cells held HTML was said
}

func (r *run) walker() *walker { return &walker{r: r, last: make([]string, len(r.m.Columns))} }

// entry converts a row.
func (w *walker) entry(x *row) *entry {
	r := w.r
	e := &entry{row: x.number, line: x.line, raw: map[string]string{}, print: sum(strings.Join(x.cells, "\x1f"))}
	for i := range r.m.Columns {
		rule := &r.m.Columns[i]
		cell := r.clean(x.cell(r.at[i]))
		if !w.html && !r.native && isHTML(x.cell(r.at[i])) {
			w.html = true
			e.note(Guessed, "", sayHTML())
		}
		if rule.Fill {
			if cell == "" {
				cell = w.last[i]
			}
			w.last[i] = cell
		}
		if cell != "" {
			r.c.put(e, rule, cell)
		}
	}
	if x.damaged {
		e.note(Guessed, "", sayQuotes())
	}
	dropZeros(e)
	w.titleOfOrg(e)
	for i := range r.m.Fixed {
		f := &r.m.Fixed[i]
		if given := e.raw[topOf(f.Field)]; given == "" && f.Value != "" {
			r.c.put(e, &Rule{Field: f.Field}, f.Value)
		}
	}
	for _, i := range r.pay {
		if cell := x.cell(i); speaksOfPay(cell) {
			e.note(Dropped, "", sayPay(r.header.names[i], clean(cell)))
		}
	}
	if extra := len(x.cells) - max(r.columns, len(r.header.names)); extra > 0 {
		filled := 0
		for _, cell := range x.cells[len(x.cells)-extra:] {
			if clean(cell) != "" {
				filled++
			}
		}
		if filled > 0 {
			e.note(Dropped, "", sayMoreCells(strconv.Itoa(filled)))
		}
	}
	if r.key >= 0 {
		e.key = clean(x.cell(r.key))
	}
	if !r.native {
		settle(e)
	}
	if e.o.Organization != nil && e.o.Organization.Name.IsZero() {
		e.o.Organization = nil
	}
	return e
}

// clean cleans a cell. In a table that list wrote a cell says what it says: a
// hyphen is a hyphen.
func (r *run) clean(cell string) string {
	if r.native {
		return strings.TrimSpace(text.Clean(unguard(cell)))
	}
	return clean(cell)
}

// titleOfOrg says where a title is only the name of the organisation.
func (w *walker) titleOfOrg(e *entry) {
	var title, org int = -1, -1
	for i, rule := range w.r.m.Columns {
		switch rule.Field {
		case "title":
			title = w.r.at[i]
		case "organization.name":
			org = w.r.at[i]
		}
	}
	if title >= 0 && title == org && !e.o.Title.IsZero() {
		e.note(Guessed, "title", sayTitleOfOrg())
	}
}

// settle brings the fields of an entry into accord.
func settle(e *entry) {
	o := &e.o
	if o.Schedule == catalog.OneOff && o.HoursPerWeek > 0 && o.Duration == "" {
		minutes := int(o.HoursPerWeek*60 + 0.5)
		switch {
		case minutes%60 == 0:
			o.Duration = catalog.Duration("PT" + strconv.Itoa(minutes/60) + "H")
		default:
			o.Duration = catalog.Duration("PT" + strconv.Itoa(minutes) + "M")
		}
		o.HoursPerWeek = 0
		e.note(Guessed, "duration", sayHours())
	}
	o.Title = catalog.Text{En: text.CleanLine(o.Title.En), Ru: text.CleanLine(o.Title.Ru), Kk: text.CleanLine(o.Title.Kk), Plain: text.CleanLine(o.Title.Plain)}
}

// isPayWord reports headers that speak of money.
func isPayWord(header string) bool {
	for _, tok := range headerTokens(header) {
		switch tok {
		case "salary", "wage", "wages", "pay", "payment", "paid", "fee", "fees", "price", "stipend", "honorarium",
			"зарплата", "оплата", "цена", "стоимость", "взнос", "гонорар", "вознаграждение", "жалакы", "акы", "толем", "бага":
			return true
		}
	}
	return false
}

// speaksOfPay reports cells that do not say that there is none.
func speaksOfPay(cell string) bool {
	switch text.Fold(clean(cell)) {
	case "", "0", "no", "none", "free", "false", "нет", "бесплатно", "без оплаты", "жок", "тегин", "unpaid":
		return false
	}
	return true
}
