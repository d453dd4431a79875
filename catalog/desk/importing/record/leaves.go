package record

import (
	"slices"
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/text"
)

// Leaf is one value of a record: a text in one language, an item of a list, a
// number. Where it is says its path: the key of the field, with that of a part
// such as organization.url or motives.values. The language of a text is no part
// of it, as people give texts a language later.
type Leaf struct{ Field, Path, Value string }

// Leaves returns the values of a field as they are read again from a file.
func Leaves(o *catalog.Opportunity, field string) []Leaf { return leaves(nil, field, o.Field(field)) }

// leaves adds the values of a field to others.
func leaves(all []Leaf, field string, value any) []Leaf {
	add := func(path, value string) {
		if value != "" {
			all = append(all, Leaf{field, path, value})
		}
	}
	texts := func(path string, t catalog.Text, oneLine bool) {
		for _, s := range [...]string{t.Plain, t.En, t.Ru, t.Kk} {
			add(path, cleaned(s, oneLine))
		}
	}
	switch v := value.(type) {
	case *catalog.Text:
		texts(field, *v, field == "title")
	case *string:
		add(field, text.CleanLine(*v))
	case *catalog.Schedule:
		add(field, string(*v))
	case *catalog.Contact:
		add(field, string(*v))
	case *catalog.Status:
		add(field, string(*v))
	case *catalog.Duration:
		add(field, string(*v))
	case *catalog.Date:
		add(field, string(*v))
	case *float64:
		if *v != 0 {
			add(field, strconv.FormatFloat(*v, 'f', -1, 64))
		}
	case **int:
		if *v != nil {
			add(field, strconv.Itoa(**v))
		}
	case *bool:
		if *v {
			add(field, "true")
		}
	case **bool:
		if *v != nil {
			add(field, strconv.FormatBool(**v))
		}
	case *[]string:
		for _, s := range *v {
			add(field, text.CleanLine(s))
		}
	case *[]catalog.Activity:
		for _, s := range *v {
			add(field, string(s))
		}
	case *map[catalog.Motive]int:
		for _, m := range catalog.Motives() {
			if n, ok := (*v)[m]; ok {
				add(field+"."+string(m), strconv.Itoa(n))
			}
		}
	case **catalog.Organization:
		if *v != nil {
			texts("organization.name", (*v).Name, true)
			add("organization.url", text.CleanLine((*v).URL))
		}
	}
	return all
}

// IsSet reports whether a field has anything in it. A map of motives counts though it
// is empty: it says that nothing is afforded.
func IsSet(o *catalog.Opportunity, field string) bool {
	value := o.Field(field)
	if motives, ok := value.(*map[catalog.Motive]int); ok {
		return *motives != nil
	}
	var room [4]Leaf
	return len(leaves(room[:0], field, value)) > 0
}

func cleaned(s string, oneLine bool) string {
	if s == "" || oneLine {
		return text.CleanLine(s)
	}
	return strings.TrimSpace(text.Clean(s))
}

// Mark is a short sign of a value at its place, by which the next import knows
// what the last one wrote. It has 30 bits: with 25 values in an entry, one change
// in about forty million is taken for none.
type Mark uint32

// markBits is the size of a mark.
const markBits = 30

// MarkOf returns the mark of a value.
func MarkOf(path, value string) Mark {
	x := fnv(fnv(fnv(offset64, path), "\x00"), value)
	return Mark((x ^ x>>32) & (1<<markBits - 1))
}

// offset64 and prime64 are the numbers of the hash FNV-1a, as package hash/fnv has
// them, which would copy each text.
const (
	offset64 = 14695981039346656037
	prime64  = 1099511628211
)

// fnv continues a hash with a text.
func fnv(hash uint64, s string) uint64 {
	for i := range len(s) {
		hash = (hash ^ uint64(s[i])) * prime64
	}
	return hash
}

// Mark returns the mark of a leaf.
func (l Leaf) Mark() Mark { return MarkOf(l.Path, l.Value) }

// leafRoom is more values than most records have.
const leafRoom = 32

// Marks returns the marks of all values of a record but its id, in the order of
// the record, each once.
func Marks(o *catalog.Opportunity) []Mark {
	said := make([]Leaf, 0, leafRoom)
	for key, value := range o.Fields() {
		if key != "id" {
			said = leaves(said, key, value)
		}
	}
	all := make([]Mark, 0, len(said))
	for _, l := range said {
		if m := l.Mark(); !slices.Contains(all, m) {
			all = append(all, m)
		}
	}
	return all
}
