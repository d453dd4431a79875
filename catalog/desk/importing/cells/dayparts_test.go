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
