package convert

import (
	"slices"
	"strings"
	"unicode"

	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/place"
	"aina/catalog/text"
)

// isWay reports the fields that say how somebody begins.
func isWay(field string) bool {
	return field == "how_to_apply" || field == "first_step" || field == mapping.ContactField
}

// dropNoWay notes a cell of a way to begin that is none: money, a picture, a date or
// another number that is no telephone; false if the cell may be one.
func (c *Converter) dropNoWay(e *Entry, r *mapping.Rule, field, cell string) bool {
	if field == mapping.ContactField {
		field = "how_to_apply"
	}
	switch {
	case cells.IsOnlyMoney(cell):
		if !cells.IsUnpaid(cell) && cells.Fee(cell) == "" {
			e.Note(Dropped, "", messages.MentionsPay, "column", c.heading(r), "value", cell)
		}
	case place.IsUnknownYet(cell):
		e.Note(Dropped, field, messages.NotAnAddress, "value", cell)
	case c.isOnlyPictures(cell):
		e.Note(Dropped, field, messages.PictureLink, "value", cell)
	case !strings.ContainsFunc(cell, unicode.IsLetter):
		digits, _, cut := cells.WholeNumber(cell)
		if found, _ := c.reader.Phones(digits, true); cut || len(found) > 0 {
			return false
		}
		e.Note(Dropped, field, messages.NotAnAddress, "value", cell)
	default:
		return false
	}
	return true
}

// isOnlyPictures reports whether a cell is links to pictures, perhaps with labels.
func (c *Converter) isOnlyPictures(cell string) bool {
	links := c.reader.Links(cell)
	for _, link := range links {
		if !cells.IsPicture(link) {
			return false
		}
		cell = strings.Replace(cell, link, " ", 1)
	}
	return len(links) > 0 && cells.OnlyLabels(withoutPictureWords(cell))
}

// withoutPictureWords takes the words for a picture out of a text.
func withoutPictureWords(s string) string {
	words := strings.FieldsFunc(text.Fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return strings.Join(slices.DeleteFunc(words, func(w string) bool {
		return slices.Contains([]string{"фото", "афиша", "плакат", "постер", "баннер", "картинка", "сурет", "суретi", "плакаты", "photo", "picture", "image", "flyer", "poster", "banner", "bild", "foto", "qr"}, w)
	}), " ")
}
