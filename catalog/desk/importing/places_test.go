package importing

import (
	"fmt"
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/desk/importing/convert"
)

// Places as people write them come to the fields for them; what is only guessed, left
// out or not known is told.
func TestPlaces(t *testing.T) {
	for _, tt := range []struct{ cell, want, note string }{
		{"Алматы", "Алматы", ""}, {"г. Алматы", "Алматы", ""}, {"г.Алматы", "Алматы", ""}, {"Алматы қаласы", "Алматы", ""}, {"город Астана", "Астана", ""},
		{"Алматы, Казахстан", "Алматы", ""}, {"Almaty, Kazakhstan", "Almaty", ""}, {"Өскемен қ.", "Өскемен", ""}, {"Целиноград", "Целиноград", ""}, {"Qyzylorda", "Kyzylorda", "was read as Kyzylorda"},
		{"ул. Абая 10, Алматы", "Алматы", "ул. Абая 10"}, {"Театр Ауэзова, Алматы", "Алматы", "Театр Ауэзова"}, {"Алмаата", "Алматы", "was read as Алматы"},
		{"Астана, Алматы", "Астана, Алматы", ""}, {"Астана и Шымкент", "Астана, Шымкент", ""},
		{"онлайн", "remote", ""}, {"Астана/онлайн", "Астана remote", ""}, {"қашықтан", "remote", ""}, {"очно", "on-site", ""},
		{"весь Казахстан", "KZ", ""}, {"по всей стране", "KZ", ""}, {"Алматинская область", "/Алматинская область", "a whole region"}, {"Жамбылская обл.", "/Жамбылская область", "a whole region"},
		{"любой", "", "any place will do"}, {"уточняется", "", "does not say where"},
		{"Брабас", "Брабас", "is not known"}, {"г. Брабас", "г. Брабас", "is not known"}, {"с. Узынагаш, Алматинская область", "Узынагаш/Алматинская область", "is not known"},
		{"Madison, WI, 53715", "Madison/WI US", "is not known"}, {"1 Main St, Madison, WI 53715", "Madison/WI US", "1 Main St"}, {"Moscow, Russia", "Moscow RU", "is not known"},
	} {
		_, in := importFirst(t, "Название;Город\nA;\""+tt.cell+"\"\nB;Алматы\n")
		o := in.catalog.Opportunities[0]
		if got := placeIn(o); got != tt.want {
			t.Errorf("%q is %q, want %q", tt.cell, got, tt.want)
		}
		said := in.of(convert.Dropped)[2] + in.of(convert.Guessed)[2]
		if !strings.Contains(said, tt.note) || tt.note == "" && strings.Contains(said, "city") {
			t.Errorf("%q: the notes are %q", tt.cell, said)
		}
	}
}

// placeIn puts where an opportunity is into one text: city/region country remote.
func placeIn(o catalog.Opportunity) string {
	s := o.City
	if o.Region != "" {
		s += "/" + o.Region
	}
	if o.Country != "" {
		s += " " + o.Country
	}
	if o.Remote != nil {
		s += map[bool]string{true: " remote", false: " on-site"}[*o.Remote]
	}
	return strings.TrimSpace(s)
}

// A name that nobody knows is told once, with its first row.
func TestAnUnknownPlaceIsToldOnce(t *testing.T) {
	var table strings.Builder
	table.WriteString("Title,City\n")
	for i := range 20 {
		fmt.Fprintf(&table, "Role %d,New Brabas\n", i)
	}
	in := mustRun(t, Request{File: "f.csv", Data: []byte(table.String()), Lang: "en"})
	n := 0
	for row, note := range in.of(convert.Guessed) {
		if strings.Contains(note, "is not known") {
			n++
			if row != 2 {
				t.Errorf("it is told of row %d", row)
			}
		}
	}
	if n != 1 {
		t.Errorf("it is told %d times", n)
	}
}
