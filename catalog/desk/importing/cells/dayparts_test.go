package cells

import (
	"strings"
	"testing"
)

func TestTimes(t *testing.T) {
	for _, tc := range []struct{ in, want string }{
		{"on Saturdays", "weekends"}, {"по воскресеньям", "weekends"}, {"сб, вс", "weekends"}, {"будни после 18:00", "weekdays evenings"}, {"weekday evenings", "weekdays evenings"},
		{"суббота и воскресенье", "weekends"}, {"Пн-Пт", "weekdays"}, {"пн–вс", "weekdays weekends"}, {"пт-вс", "weekdays weekends"}, {"Mon-Fri", "weekdays"}, {"вт, чт", "weekdays"}, {"вс-вт", "weekends weekdays"},
		{"по вторникам и четвергам", "weekdays"}, {"дүйсенбі, сәрсенбі", "weekdays"}, {"сенбі", "weekends"}, {"жексенбі күні", "weekends"}, {"жұмыс күндері кешке", "weekdays evenings"}, {"Saturday mornings", "weekends"}, {"вечерами по будням", "evenings weekdays"},
		{"жұмада", "weekdays"}, {"рабочие дни с 18:00", "weekdays evenings"},
		{"понедельник 10:00", "weekdays"}, {"сб 11:00–13:00", "weekends"}, {"вт, чт 18:30-20:00", "weekdays evenings"}, {"Sundays at 6 pm", "weekends evenings"}, {"Sat 9am-12pm", "weekends"},
		{"сенбі сағат 10:00", "weekends"}, {"по субботам в 16:00-20:00", "weekends"}, {"18:00-20:00", "evenings"}, {"Сб с 11", "weekends"}, {"Пн-Пт с 9 до 18", "weekdays"}, {"сенбі 10:00-ден 12:00-ге дейін", "weekends"}, {"сб 10.00-13.00", "weekends"}, {"будни с 18.30", "weekdays evenings"}, {"кешкі 7-ден кейін", "evenings"}, {"в 7 вечера", "evenings"}, {"сб в 9 утра", "weekends"}, {"таңғы 9-дан, сенбі", "weekends"},
		{"Mon-Fri 9am-5pm", "weekdays"}, {"Mon-Fri 9 am to 5 pm", "weekdays"}, {"Tue & Thu, 6:30-8 PM", "weekdays evenings"}, {"Tuesdays, 6-8 p.m.", "weekdays evenings"}, {"Mon-Thu 4-8pm", "weekdays"}, {"Sat 10-12pm", "weekends"}, {"Sat 9-11 a.m.", "weekends"}, {"11am-1pm Sun", "weekends"}, {"10pm to 6am", "evenings"},
		{"Mon-Fri 9-17", "weekdays"}, {"Mon-Fri 8-5", "weekdays"}, {"пн-пт 9-18", "weekdays"}, {"вт 18-20", "weekdays evenings"}, {"сб, вс 10–13", "weekends"}, {"дүйсенбі 18:00-20:00", "weekdays evenings"},
		{"1-я и 3-я суббота месяца", "weekends"}, {"каждый первый понедельник", "weekdays"}, {"the 2nd and 4th Sunday of the month", "weekends"}, {"every other Wednesday evening", "weekdays evenings"}, {"last Saturday of each month", "weekends"}, {"айдың бірінші сенбісі", "weekends"},
		{"jeden Sonntag", "weekends"}, {"jeden 2. Samstag im Monat", "weekends"}, {"Mo-Fr", "weekdays"}, {"dienstags und donnerstags ab 18 Uhr", "weekdays evenings"}, {"jeden Montag Abend", "weekdays evenings"},
	} {
		if got, ok := Times(tc.in); !ok || strings.Join(got, " ") != tc.want {
			t.Errorf("%q is %v, %v; want %s", tc.in, got, ok, tc.want)
		}
	}
	if got, ok := Times("в любое время"); !ok || got != nil {
		t.Errorf("any time is %v, %v", got, ok)
	}
	for _, in := range []string{"", "по договорённости", "21-23 наурыз", "10:00-12:00", "10:30", "суббота, 2 часа", "суббота или по звонку", "Tuesday 3 May", "9am-5pm", "Mon, Wed 6-8", "9-17", "сб 10-15 человек", "сб 1-3", "с 9 до 18", "-", "morning"} {
		if got, ok := Times(in); ok {
			t.Errorf("%q is %v, want nothing", in, got)
		}
	}
}

func TestOnlyHours(t *testing.T) {
	for _, in := range []string{"10:00–12:00", "9:00", "10.00-16.30", "с 9:00 до 12:00", "с 12 до 15", "11:00-ден", "10:00-ден 12:00-ге дейін", "9am-12pm", "2-3:30 pm", "9–16 Uhr", "10:00 Uhr – 12:00 Uhr", "ab 14 Uhr", "по утрам", "mornings", "таңертең", "vormittags"} {
		if !OnlyHours(in) {
			t.Errorf("%q is not hours of the day alone", in)
		}
	}
	for _, in := range []string{"", "18:00–20:00", "сб 10:00", "2 часа", "9-17", "2/2", "10:00, комната 5", "all", "3", "с 2 лет", "05.12.2026", "2 сағат", "by phone", "-"} {
		if OnlyHours(in) {
			t.Errorf("%q is hours of the day alone", in)
		}
	}
}

func TestNamesNoDay(t *testing.T) {
	for _, in := range []string{"ASAP", "как можно скорее", "бірден", "мүмкіндігінше тез", "әзірге жоқ", "пока нет", "TBD", "белгісіз", "open-ended", "sofort", "уточняется", "immediately"} {
		if !NamesNoDay(in) {
			t.Errorf("%q names a day", in)
		}
	}
	for _, in := range []string{"", "soon", "до весны", "summer 2027", "5 мая", "көктемде", "not before May", "нет мест"} {
		if NamesNoDay(in) {
			t.Errorf("%q names no day", in)
		}
	}
}
