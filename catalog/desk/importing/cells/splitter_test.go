package cells

import (
	"slices"
	"strings"
	"testing"
)

func TestListsAreTakenApartWhereThePartsRecur(t *testing.T) {
	known := func(s string) bool {
		return slices.Contains([]string{"animals", "children", "seniors", "arts", "culture", "health", "education", "дети", "спорт"}, strings.ToLower(s))
	}
	for _, tt := range []struct{ cells, cell, want string }{
		{"Animals|Children, Women|Seniors, Women|Seniors, Housing|Women, Housing", "Children, Women", "Children+Women"},
		{"Animals|Children, Women|Seniors, Women|Seniors, Housing|Women, Housing", "Women, Housing", "Women+Housing"},
		{"Children|Children, Women, Housing|Women, Housing|Housing", "Children, Women, Housing", "Children+Women+Housing"},
		{"Children, Arts|Seniors, Hunger|Health, Literacy classes|Hunger, Board work", "Hunger, Board work", "Hunger+Board work"},
		{"Arts, Culture & Humanities|Public, Societal Benefit|Food, Agriculture|International, Foreign Affairs", "Food, Agriculture", "Food, Agriculture"},
		{"Arts, Culture & Humanities|Arts, Culture & Humanities|Animals", "Arts, Culture & Humanities", "Arts, Culture & Humanities"},
		{"Arts, Culture & Humanities|Animals, Arts, Culture & Humanities|Animals", "Animals, Arts, Culture & Humanities", "Animals+Arts, Culture & Humanities"},
		{"Public, Societal Benefit|Animals", "Public, Societal Benefit", "Public, Societal Benefit"},
		{"Health & Education", "Health & Education", "Health+Education"}, {"Food & Nutrition", "Food & Nutrition", "Food & Nutrition"}, {"Arts and Culture", "Arts and Culture", "Arts+Culture"},
		{"Children/Seniors", "Children/Seniors", "Children+Seniors"}, {"Дети и спорт", "Дети и спорт", "Дети+спорт"}, {"Women|Women/Men|Men", "Women/Men", "Women+Men"},
		{"Women; Men", "Women; Men", "Women+Men"}, {"Women\nMen", "Women\nMen", "Women+Men"}, {`["Women", "Food, Housing"]`, `["Women", "Food, Housing"]`, "Women+Food, Housing"}, {`['Women']`, `['Women']`, "Women"}, {"[Women, Men]", "[Women, Men]", "Women+Men"},
		{"Women", "Women", "Women"}, {"", "", ""},
	} {
		s := NewSplitter(strings.Split(tt.cells, "|"), known, func(s string) bool { return strings.Contains(s, "Literacy") })
		if got := strings.Join(s.Items(tt.cell), "+"); got != tt.want {
			t.Errorf("%q is %q, want %q", tt.cell, got, tt.want)
		}
	}
}

func TestMarks(t *testing.T) {
	for _, s := range strings.Fields("True TRUE x X ✓ + да иә ИСТИНА АҚИҚАТ WAHR VRAI checked 1 Ja Oui") {
		if yes, ok := Mark(s); !yes || !ok {
			t.Errorf("%s is not yes", s)
		}
	}
	for _, s := range strings.Fields("False нет жоқ ЛОЖЬ ЖАЛҒАН FALSCH FAUX unchecked 0 Nein Non") {
		if yes, ok := Mark(s); yes || !ok {
			t.Errorf("%s is not no", s)
		}
	}
	if _, ok := Mark("Animals"); ok {
		t.Error("a cause is a mark")
	}
}
