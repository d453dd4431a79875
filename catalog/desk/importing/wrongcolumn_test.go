package importing

import (
	"strings"
	"testing"

	"aina/catalog/desk/importing/convert"
)

// A cell that belongs to another column is left out and told.
func TestCellsOfAnotherColumn(t *testing.T) {
	for _, tc := range []struct{ heading, good, bad, field string }{
		{"Часов в неделю", "2 часа", "5000 теңге", "hours_per_week"}, {"Hours a week", "2", "$20", "hours_per_week"}, {"Hours a week", "2", "20%", "hours_per_week"}, {"Аптасына неше сағат?", "2 сағат", "20 адам", "hours_per_week"}, {"Часов в неделю", "2", "50 ₸", "hours_per_week"}, {"Часов в неделю", "2", "5 человек", "hours_per_week"}, {"Часов в неделю", "2", "8 701 555 12 34", "hours_per_week"},
		{"Продолжительность", "2 часа", "500 тг", "duration"}, {"Duration", "3 hours", "€15", "duration"}, {"Ұзақтығы", "2 сағат", "30 адам", "duration"}, {"Duration", "3 hours", "20 boxes", "duration"},
		{"Возраст", "16+", "50 тенге", "minimum_age"}, {"Minimum age", "16", "$18", "minimum_age"}, {"Жасы", "16", "20 адам", "minimum_age"}, {"Minimum age", "16", "15 kg", "minimum_age"},
		{"Телефон", "+7 701 555 12 34", "5-1-2", "phone"}, {"Phone", "+7 701 555 12 34", "05-12", "phone"}, {"Телефон нөмірі", "8 701 555 12 34", "12.05.2027", "phone"},
		{"Дата", "12.05.2027", "05-12", "start_date"}, {"Start date", "2027-05-12", "5-1-2", "start_date"}, {"Басталу күні", "12.05.2027", "5000 теңге", "start_date"},
		{"Как записаться", "Позвоните нам", "https://ex.example/afisha.jpg", "how_to_apply"}, {"How to apply", "Write to us", "https://ex.example/flyer.png?w=2", "how_to_apply"}, {"Қалай жазылу", "Бізге жазыңыз", "https://ex.example/suret.webp", "how_to_apply"}, {"How to apply", "Write to us", "05-12", "how_to_apply"}, {"Как записаться", "Позвоните нам", "12.05.2027", "how_to_apply"},
		{"Контакт", "info@chai.example", "5-1-2", "how_to_apply"}, {"Contact", "+7 701 555 12 34", "https://ex.example/a.jpeg", "how_to_apply"}, {"Байланыс", "info@shai.example", "12:30", "how_to_apply"},
		{"Контакты", "info@chai.example", "уточним", "how_to_apply"}, {"Қалай жазылу", "Бізге жазыңыз", "кейін айтамыз", "how_to_apply"}, {"How to apply", "Write to us", "to be confirmed", "how_to_apply"}, {"Как записаться", "Позвоните нам", "фото: https://ex.example/b.jpg", "how_to_apply"},
	} {
		in := mustRun(t, Request{File: "f.csv", Lang: "en", Data: csvOf("Title;"+tc.heading, "Tea;"+tc.bad, "Books;"+tc.good, "Garden;"+tc.good, "Songs;"+tc.good)})
		o := in.catalog.Opportunities[0]
		if got := fieldsOf(&o, "hours_per_week", "duration", "minimum_age", "maximum_age", "phone", "start_date", "end_date", "how_to_apply", "url", "schedule"); got != "" {
			t.Errorf("%q under %q is taken: %s", tc.bad, tc.heading, got)
		}
		if s := in.of(convert.Dropped)[2]; !strings.Contains(s, tc.bad) && !strings.Contains(s, strings.TrimSuffix(tc.bad, "?w=2")) {
			t.Errorf("%q under %q is not told: %v\n%s", tc.bad, tc.heading, in.notes, in.Mapping)
		}
	}
}

// What says more than a picture or a number stays.
func TestWaysToBeginStay(t *testing.T) {
	for _, cell := range []string{"см. афишу: https://ex.example/afisha.jpg и звоните", "8 701 555 12 34", "room 12, Mondays", "№ 5, 2-қабат"} {
		o, _ := importFirst(t, "Title;Как записаться\nTea;"+cell+"\nBooks;Позвоните нам\nGarden;Напишите\n")
		if o.HowToApply.IsZero() && o.Phone == "" {
			t.Errorf("%q is lost", cell)
		}
	}
}
