package cells

import (
	"testing"

	"aina/catalog"
)

func TestAges(t *testing.T) {
	r := NewReader(&catalog.Catalog{})
	for cell, want := range map[string][2]int{
		"16": {16, -1}, "16+": {16, -1}, "16 +": {16, -1}, "+16": {16, -1}, "18.0": {18, -1}, "18 лет": {18, -1}, "от 18": {18, -1}, "с 16 лет": {16, -1}, "с 16-ти": {16, -1}, "18 жастан": {18, -1}, "18 жастан бастап": {18, -1}, "18-ден жоғары": {18, -1}, "18 жасқа толған": {18, -1}, "16 и старше": {16, -1}, "не младше 18": {18, -1}, "18 and up": {18, -1}, "18 plus": {18, -1}, "over 18": {18, -1}, "at least 12": {12, -1}, "≥ 18": {18, -1}, "Adults only": {18, -1}, "adults": {18, -1}, "только взрослые": {18, -1}, "совершеннолетние": {18, -1}, "кәмелетке толғандар": {18, -1}, "ересектер": {18, -1}, "16-летние": {16, -1}, "14 (16 for night shifts)": {14, -1}, "14 (with a parent)": {14, -1}, "14 лет с согласия родителей": {14, -1}, "18 years old": {18, -1},
		"до 30": {-1, 30}, "up to 14": {-1, 14}, "under 30": {-1, 29}, "моложе 18": {-1, 17}, "not under 16": {16, -1}, "до 35 лет включительно": {-1, 35}, "30-ға дейін": {-1, 30}, "18 жасқа дейінгі": {-1, 18}, "не старше 35": {-1, 35},
		"младше 18 нельзя": {18, -1}, "лицам до 18 лет не обращаться": {18, -1}, "до 16 не допускаются": {16, -1}, "лица до 18 лет не допускаются": {18, -1}, "не допускаются моложе 18": {18, -1}, "старше 35 не принимаем": {-1, 35}, "принимаем до 35": {-1, 35}, "допускаются лица до 35 лет": {-1, 35}, "все, кроме младше 16": {16, -1}, "no one under 16": {16, -1}, "under 18 not allowed": {18, -1}, "up to 17 not allowed": {18, -1}, "under 16 will not be admitted": {16, -1}, "anybody except under 18": {18, -1}, "over 35 not accepted": {-1, 35},
		"18 жасқа дейін болмайды": {18, -1}, "16 жасқа толмағандарға болмайды": {16, -1}, "18 жасқа дейінгілер жіберілмейді": {18, -1}, "16 жасқа толмағандар қабылданбайды": {16, -1}, "18 жасқа толмаған": {-1, 17}, "35 жастан аспаған": {-1, 35}, "35 жастан аспайды": {-1, 35}, "35 жастан аспауы керек": {-1, 35}, "60 жастан асқан": {60, -1}, "18 жасқа дейінгілерге рұқсат жоқ": {18, -1}, "несовершеннолетним нельзя": {18, -1}, "no minors": {18, -1}, "Minors are not allowed": {18, -1}, "кәмелетке толмағандарға болмайды": {18, -1}, "минимальный возраст — 16": {16, -1},
		"14-17": {14, 17}, "14–17 лет": {14, 17}, "от 14 до 25 лет": {14, 25}, "14 to 18": {14, 18}, "from 14 to 18": {14, 18}, "14 пен 17 арасында": {14, 17}, "14 жастан 29 жасқа дейін": {14, 29}, "14-тен 29-ға дейін": {14, 29}, "between 14 and 18": {14, 18}, "с 14 до 18": {14, 18}, "12-14 (со взрослым)": {12, 14},
		"any": {-1, -1}, "all ages": {-1, -1}, "Any age": {-1, -1}, "любой возраст": {-1, -1}, "без ограничений": {-1, -1}, "кез келген": {-1, -1}, "бәрі": {-1, -1}, "для всех": {-1, -1}, "no limit": {-1, -1}, "жас шектеуі жоқ": {-1, -1},
	} {
		got, ok := r.Ages(cell)
		if !ok || got.Minimum != want[0] || got.Maximum != want[1] {
			t.Errorf("%q is %+v %v, want %v", cell, got, ok, want)
		}
	}
	for _, cell := range []string{"grade 9", "9 класс", "5-7 классы", "9-сынып", "14.окт", "Oct-14", "14-Oct", "14.10.2026", "14+ / 18+", "16, 18", "teens", "minors welcome", "несовершеннолетние с родителями", "2008", "подростки", "Year 10", "Under 16s with an adult", "до 14 лет с родителями", "children and adults", "-5", "", "18:00"} {
		if got, ok := r.Ages(cell); ok {
			t.Errorf("%q is %+v", cell, got)
		}
	}
}

// A wish is no limit; what is asked for beside it is.
func TestAgesThatAreWishes(t *testing.T) {
	r := NewReader(&catalog.Catalog{})
	for cell, want := range map[string]Ages{
		"18+ желательно": {18, -1, false, false, true}, "желательно 18+": {18, -1, false, false, true}, "18+ (желательно)": {18, -1, false, false, true}, "18+, желательно": {18, -1, false, false, true}, "лучше от 16": {16, -1, false, false, true}, "лучше 16-25": {16, 25, false, false, true}, "рекомендуется 18+": {18, -1, false, false, true}, "18+ не обязательно": {18, -1, false, false, true}, "по возможности от 18 лет": {18, -1, false, false, true},
		"preferably 18+": {18, -1, false, false, true}, "18+ preferred": {18, -1, false, false, true}, "ideally 18 or older": {18, -1, false, false, true}, "16+ recommended": {16, -1, false, false, true}, "better 16+": {16, -1, false, false, true}, "18+ would be nice": {18, -1, false, false, true},
		"жақсы болар еді 18+": {18, -1, false, false, true}, "18+ болса жақсы": {18, -1, false, false, true}, "18 жастан бастап болғаны жөн": {18, -1, false, false, true}, "18+ қалаулы": {18, -1, false, false, true}, "16+ ұсынылады": {16, -1, false, false, true}, "gern ab 18": {18, -1, false, false, true}, "Adults preferred": {18, -1, false, false, true}, "желательно совершеннолетние": {18, -1, false, false, true},
		"16+, лучше 18+": {16, -1, false, true, false}, "14+, preferably 16+": {14, -1, false, true, false}, "14+, желательно с опытом": {14, -1, false, false, false}, "14 (лучше 16)": {14, -1, true, true, false}, "18 plus": {18, -1, false, false, false}, "16+ welcome": {16, -1, false, false, false}, "от 14 лет (желательно с родителями)": {14, -1, false, false, false},
	} {
		if got, ok := r.Ages(cell); !ok || got != want {
			t.Errorf("%q is %+v %v, want %+v", cell, got, ok, want)
		}
	}
}

func TestDurations(t *testing.T) {
	for _, tc := range []struct {
		in, heading, want string
		exact             bool
	}{
		{"PT3H", "", "PT3H", true}, {"3", "", "PT3H", true}, {"3 часа", "", "PT3H", true}, {"90 минут", "", "PT90M", true}, {"1:30", "", "PT90M", false}, {"1 час 30 минут", "", "PT90M", true}, {"2,5 часа", "", "PT2H30M", true}, {"2-3 hours", "", "PT3H", false}, {"2 days", "", "P2D", true}, {"на один день", "", "P1D", true}, {"3 дня", "", "P3D", true}, {"3 күн", "", "P3D", true}, {"2 weeks", "", "P2W", true}, {"2 недели", "", "P2W", true}, {"2 апта", "", "P2W", true}, {"6 months", "", "P26W", false}, {"3 месяца", "", "P13W", false}, {"1 ай", "", "P4W", false}, {"1 year", "", "P52W", false}, {"полгода", "", "P26W", false}, {"весь день", "", "P1D", false}, {"час", "", "PT1H", false}, {"up to 4 hours", "", "PT4H", false},
		{"45", "Duration (min)", "PT45M", true}, {"45", "Длительность, минут", "PT45M", true}, {"3", "Days", "P3D", true}, {"3", "Duration (days)", "P3D", true}, {"2", "Срок, недель", "P2W", true}, {"ongoing", "", "", false}, {"3 hours a week", "", "", false}, {"02.мар", "", "", false}, {"9:00-12:00", "", "", false}, {"", "", "", false}, {"скоро", "", "", false},
	} {
		got, exact, ok := Duration(tc.in, tc.heading)
		if got != tc.want || exact && ok != tc.exact {
			t.Errorf("%q under %q is %q %v, want %q", tc.in, tc.heading, got, exact, tc.want)
		}
	}
}
