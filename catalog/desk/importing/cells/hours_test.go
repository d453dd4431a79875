package cells

import (
	"testing"

	"aina/catalog"
)

func TestHours(t *testing.T) {
	r := NewReader(&catalog.Catalog{})
	for _, tc := range []struct {
		in, heading   string
		perWeek, once float64
		exact         bool
	}{
		{"3", "", 3, 0, true}, {"3.0", "", 3, 0, true}, {"1,5", "", 1.5, 0, true}, {"3 часа", "", 3, 0, true}, {"2h", "", 2, 0, true}, {"2 ч/нед", "", 2, 0, true}, {"2 ч. в нед.", "", 2, 0, true}, {"3 hrs/wk", "", 3, 0, true},
		{"аптасына 3 сағат", "", 3, 0, true}, {"3 сағат аптасына", "", 3, 0, true}, {"5 hours weekly", "", 5, 0, true}, {"4 Stunden pro Woche", "", 4, 0, true}, {"3 hours per week", "", 3, 0, true}, {"0.5", "", 0.5, 0, true},
		{"30 min", "", 0.5, 0, false}, {"90 мин", "", 1.5, 0, false}, {"90 minutes", "", 1.5, 0, false}, {"45 минут в неделю", "", 0.75, 0, false}, {"30min", "", 0.5, 0, false},
		{"10 hours a month", "", 2.5, 0, false}, {"8 часов в месяц", "", 2, 0, false}, {"Айына 10 сағат", "", 2.5, 0, false}, {"10 h/month", "", 2.5, 0, false}, {"52 hours a year", "", 1, 0, false}, {"monthly, 4 hours", "", 1, 0, false},
		{"2-3 hours a week", "", 3, 0, false}, {"2–3", "", 3, 0, false}, {"2 to 3", "", 3, 0, false}, {"от 2 до 4 часов", "", 4, 0, false}, {"up to 5", "", 5, 0, false}, {"до 3", "", 3, 0, false}, {"2 часа - 4 часа", "", 4, 0, false}, {"2 сағаттан 4 сағатқа дейін", "", 4, 0, false}, {"3+", "", 3, 0, false}, {"2 или 3 часа", "", 3, 0, false}, {"около 3 часов", "", 3, 0, false}, {"3-5 сағат", "", 5, 0, false}, {"3-тен 5-ке дейін", "", 5, 0, false}, {"2-х часов", "", 2, 0, true},
		{"1:30", "", 1.5, 0, false}, {"01:30:00", "", 1.5, 0, false}, {"1 час 30 минут", "", 1.5, 0, false}, {"1 h 15 min", "", 1.25, 0, false}, {"1½ hours", "", 1.5, 0, true}, {"½ часа", "", 0.5, 0, true}, {"полтора часа", "", 1.5, 0, true}, {"полчаса в неделю", "", 0.5, 0, true}, {"an hour a week", "", 1, 0, false}, {"two hours", "", 2, 0, true}, {"екі сағат", "", 2, 0, true},
		{"1 раз в неделю по 2 часа", "", 2, 0, false}, {"2 раза в неделю по 3 часа", "", 6, 0, false}, {"раз в неделю, 2 часа", "", 2, 0, false}, {"2 hours twice a week", "", 4, 0, false}, {"once a week for 2 hours", "", 2, 0, false}, {"аптасына 2 рет 3 сағаттан", "", 6, 0, false}, {"1 раз в месяц по 4 часа", "", 1, 0, false}, {"4 часа раз в 2 недели", "", 2, 0, false}, {"every 2 weeks 4 hours", "", 2, 0, false}, {"2 дня в неделю по 3 часа", "", 6, 0, false}, {"3 hours a day, 2 days a week", "", 6, 0, false},
		{"3 hours per event", "", 0, 3, false}, {"4 часа за смену", "", 0, 4, false}, {"2-hour session", "", 0, 2, false},
		{"8 часов разово", "", 0, 8, false}, {"разово, 4 часа", "", 0, 4, false}, {"2-3 часа (разово)", "", 0, 3, false}, {"6 hours (one-off)", "", 0, 6, false}, {"one-time, 3 hours", "", 0, 3, false}, {"5 часов за один раз", "", 0, 5, false}, {"бір реттік, 3 сағат", "", 0, 3, false}, {"8 Stunden einmalig", "", 0, 8, false}, {"один день, 4 часа", "", 0, 4, false}, {"One day, 6 hours", "", 0, 6, false}, {"6", "Часы (разово)", 0, 6, false},
		{"4 hours, one day a week", "", 4, 0, false}, {"один день в неделю, 4 часа", "", 4, 0, false}, {"аптасына бір рет 2 сағат", "", 2, 0, false}, {"разово", "", 0, 0, false},
		{"5 days", "", 0, 0, false}, {"1 day a week", "", 0, 0, false}, {"100 hours total", "", 0, 0, false}, {"всего 40 часов", "", 0, 0, false}, {"3 часа в день", "", 0, 0, false}, {"2 hours a day", "", 0, 0, false}, {"күніне 2 сағат", "", 0, 0, false}, {"2 ч ежедневно", "", 0, 0, false}, {"6 months", "", 0, 0, false}, {"2 weeks", "", 0, 0, false},
		{"02.мар", "", 0, 0, false}, {"2 Mar", "", 0, 0, false}, {"3-Feb", "", 0, 0, false}, {"02.03.2026", "", 0, 0, false}, {"2026-03-02", "", 0, 0, false}, {"9:00-12:00", "", 0, 0, false}, {"18:00", "", 0, 0, false}, {"flexible", "", 0, 0, false}, {"по субботам с 10 до 14", "", 0, 0, false}, {"Saturdays 10-12", "", 0, 0, false}, {"2 hours every other week", "", 1, 0, false}, {"half an hour", "", 0.5, 0, true}, {"3 hours/week for 6 weeks", "", 3, 0, false}, {"2hrs x 2 days a week", "", 4, 0, false}, {"каждую субботу 3 часа", "", 3, 0, true}, {"One-off", "", 0, 0, false}, {"one time", "", 0, 0, false}, {"one", "", 0, 0, false}, {"один раз", "", 0, 0, false}, {"бір рет", "", 0, 0, false}, {"", "", 0, 0, false},
		{"2 сағаттан 4 сағатқа дейін", "", 4, 0, false}, {"20 hours over 2 weeks", "", 10, 0, false}, {"20 часов за 2 недели", "", 10, 0, false}, {"2 апта ішінде 20 сағат", "", 10, 0, false}, {"2 hours a week over 6 weeks", "", 2, 0, false}, {"2 h per rehearsal", "", 0, 2, false}, {"3 часа за репетицию", "", 0, 3, false}, {"2 Stunden pro Probe", "", 0, 2, false}, {"weekends 4 hours", "", 4, 0, false},
		{"8", "Hours per month", 2, 0, false}, {"90", "Minutes per week", 1.5, 0, false}, {"90", "Время (мин)", 1.5, 0, false}, {"3", "Часов в день", 0, 0, false}, {"40", "Total hours", 0, 0, false}, {"8", "Часов в месяц", 2, 0, false}, {"3", "Часов в неделю", 3, 0, true}, {"30 мин", "Часов в неделю", 0.5, 0, false}, {"4", "Hours per shift", 0, 4, false}, {"2 hours a week", "Hours per month", 2, 0, true}, {"10", "Айына неше сағат?", 2.5, 0, false},
	} {
		got, _ := r.Hours(tc.in, tc.heading)
		if want := (Hours{tc.perWeek, tc.once, tc.exact}); got != want {
			t.Errorf("%q under %q is %+v, want %+v", tc.in, tc.heading, got, want)
		}
	}
}
