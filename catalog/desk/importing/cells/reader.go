// Package cells reads what a single cell says: its kind, dates, ages, numbers,
// languages, lists, addresses, words of the catalog's vocabulary. It knows
// nothing of rows, columns, mappings and entries.
package cells

import (
	"aina/catalog"
	"aina/catalog/desk/importing/guess"
	"aina/catalog/desk/importing/ids"
	"aina/catalog/text"
)

// Reader reads cells by the vocabulary of a catalog. It is for one goroutine.
type Reader struct {
	known    *catalog.Catalog
	causes   map[string]bool
	guesser  *guess.Guesser
	names    ids.Namer
	meanings *catalog.Meanings
	aliases  map[string]string // word by field and alias
	kinds    map[string]catalog.FieldKind
	months   months
	patterns patterns
	phones   *phoneRules
	dates    map[writtenDate]readDate // cells that were read before
}

// NewReader prepares reading for many cells.
func NewReader(known *catalog.Catalog) *Reader {
	r := &Reader{known: known, causes: map[string]bool{}, names: ids.NewNamer(), meanings: known.Meanings(), aliases: aliases(),
		kinds: map[string]catalog.FieldKind{}, months: newMonths(), patterns: newPatterns(), phones: newPhoneRules(), dates: map[writtenDate]readDate{}}
	guessed := text.Strings(catalog.Activities())
	for _, c := range known.Causes {
		r.causes[c.ID] = true
		guessed = append(guessed, c.ID)
	}
	r.guesser = guess.New(guessed)
	for _, f := range catalog.OpportunityFields() {
		r.kinds[f.Name] = f.Kind
	}
	return r
}

// Another returns a reader for another goroutine. It has learnt nothing yet.
func (r *Reader) Another() *Reader { return NewReader(r.known) }

// FieldKind returns the kind of a field of an opportunity.
func (r *Reader) FieldKind(name string) catalog.FieldKind { return r.kinds[name] }

// IsPlace reports whether a cell names a known place.
func (r *Reader) IsPlace(s string) bool {
	_, ok := r.known.FindPlace(s)
	return ok
}

// FindPlace finds a known place by its id or one of its names.
func (r *Reader) FindPlace(s string) (catalog.Place, bool) { return r.known.FindPlace(s) }

// ReadPlace reads what a cell says about where something is.
func (r *Reader) ReadPlace(s string) catalog.PlaceReading { return r.known.ReadPlace(s) }
