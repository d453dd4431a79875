package packed

import (
	"encoding/binary"
	"math"
	"unsafe"

	"aina/catalog"
)

// reader takes numbers and texts. After a wrong one it is bad, and gives zeros.
type reader struct {
	numbers []byte
	texts   string
	known   []string         // words, by their number less one
	motive  []catalog.Motive // in their order
	fields  []field
	bad     bool

	// Memory for the small parts of all records, as far as the bytes say how much.
	lists         []string
	activities    []catalog.Activity
	organizations []catalog.Organization
	yes, no       bool
	ages          map[int]*int
	afforded      map[[8]uint64]map[catalog.Motive]int
}

func newReader(numbers, texts []byte) *reader {
	// The texts of a catalog are not copied: nobody changes the bytes.
	r := &reader{numbers: numbers, motive: catalog.Motives(), fields: opportunityFields(), yes: true, ages: map[int]*int{}, afforded: map[[8]uint64]map[catalog.Motive]int{}}
	if len(texts) > 0 {
		r.texts = unsafe.String(&texts[0], len(texts))
	}
	return r
}

func (r *reader) uint() uint64 {
	if len(r.numbers) > 0 && r.numbers[0] < 0x80 { // as nearly always
		n := r.numbers[0]
		r.numbers = r.numbers[1:]
		return uint64(n)
	}
	n, size := binary.Uvarint(r.numbers)
	if size <= 0 {
		r.bad, r.numbers = true, nil
		return 0
	}
	r.numbers = r.numbers[size:]
	return n
}

func (r *reader) int() int {
	n, size := binary.Varint(r.numbers)
	if size <= 0 {
		r.bad, r.numbers = true, nil
		return 0
	}
	r.numbers = r.numbers[size:]
	return int(n)
}

func (r *reader) float() float64 { return math.Float64frombits(r.uint()) }

// length takes a length of things that take at least one byte each of what is left.
func (r *reader) length(left int) int {
	n := r.uint()
	if n > uint64(left) {
		r.bad, r.numbers = true, nil
		return 0
	}
	return int(n)
}

func (r *reader) text() string {
	n := r.length(len(r.texts))
	s := r.texts[:n]
	r.texts = r.texts[n:]
	return s
}

func (r *reader) word() string {
	n := r.length(len(r.known))
	if n > 0 {
		return r.known[n-1]
	}
	if r.bad {
		return ""
	}
	s := r.text()
	r.known = append(r.known, s)
	return s
}

func (r *reader) langs() (t catalog.Text) {
	set := r.uint()
	for i, to := range [4]*string{&t.En, &t.Ru, &t.Kk, &t.Plain} {
		if set&(1<<i) != 0 {
			*to = r.text()
		}
	}
	return t
}

// room makes the memory that the bytes say is needed.
func (r *reader) room() {
	r.lists = make([]string, 0, r.length(len(r.numbers)))
	r.activities = make([]catalog.Activity, 0, r.length(len(r.numbers)))
	r.organizations = make([]catalog.Organization, 0, r.length(len(r.numbers)))
}

// whole reports whether everything was read, and nothing was wrong.
func (r *reader) whole() bool { return !r.bad && len(r.numbers) == 0 && r.texts == "" }

// opportunities takes all that there are. It reports whether they were whole.
func (r *reader) opportunities(all []catalog.Opportunity) bool {
	r.room()
	for i := range all {
		if r.opportunity(&all[i]); r.bad {
			return false
		}
	}
	return r.whole()
}

func (r *reader) wordList() []string { return r.stringList(r.word) }

func (r *reader) textList() []string { return r.stringList(r.text) }

func (r *reader) stringList(item func() string) []string {
	from := len(r.lists)
	for range r.length(len(r.numbers)) {
		r.lists = append(r.lists, item())
	}
	if len(r.lists) == from {
		return []string{}
	}
	return r.lists[from:len(r.lists):len(r.lists)]
}

func (r *reader) activityList() []catalog.Activity {
	from := len(r.activities)
	for range r.length(len(r.numbers)) {
		r.activities = append(r.activities, catalog.Activity(r.word()))
	}
	if len(r.activities) == from {
		return []catalog.Activity{}
	}
	return r.activities[from:len(r.activities):len(r.activities)]
}

// motives takes what an opportunity affords: those that afford the same share it.
func (r *reader) motives() map[catalog.Motive]int {
	var row [8]uint64
	for i := range r.motive {
		row[i] = r.uint()
	}
	all, known := r.afforded[row]
	if !known {
		all = map[catalog.Motive]int{}
		for i, m := range r.motive {
			if row[i] > 0 {
				all[m] = int(row[i] - 1)
			}
		}
		r.afforded[row] = all
	}
	return all
}

func (r *reader) organization() *catalog.Organization {
	r.organizations = append(r.organizations, catalog.Organization{Name: r.langs(), URL: r.text()})
	return &r.organizations[len(r.organizations)-1]
}

func (r *reader) bool() *bool {
	if r.uint() == 1 {
		return &r.yes
	}
	return &r.no
}

func (r *reader) age() *int {
	n := r.int()
	p := r.ages[n]
	if p == nil {
		p = &n
		r.ages[n] = p
	}
	return p
}

func (r *reader) cause(c *catalog.Cause) {
	c.ID, c.Field, c.Name, c.Description = r.text(), catalog.Field(r.text()), r.langs(), r.langs()
}

func (r *reader) place(p *catalog.Place) {
	p.ID, p.Name = r.text(), r.langs()
	p.Aliases = items(r, func(s *string) { *s = r.text() })
	p.Region, p.Country = r.word(), r.word()
}

func (r *reader) support(s *catalog.Support) {
	s.Name, s.Phone, s.URL, s.Note, s.VerifiedOn = r.langs(), r.text(), r.text(), r.langs(), catalog.Date(r.text())
}

func (r *reader) portal(p *catalog.Portal) { p.Name, p.URL, p.Note = r.langs(), r.text(), r.langs() }

// few is for how many items of a list, besides one for eight bytes that are left, memory is
// taken before they are there.
const few = 1 << 10

// items takes a list.
func items[T any](r *reader, item func(*T)) []T {
	n := r.length(len(r.numbers) + 1)
	if n == 0 {
		return nil
	}
	all := make([]T, 0, min(n-1, few+len(r.numbers)/8)) // bytes that lie get no more than that
	for range n - 1 {
		var zero T
		all = append(all, zero)
		if item(&all[len(all)-1]); r.bad {
			return nil
		}
	}
	return all
}
