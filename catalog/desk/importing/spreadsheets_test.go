package importing

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/desk/importing/convert"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/table"
)

// The kinds of spreadsheets that people send.
func TestKindsOfSpreadsheets(t *testing.T) {
	for name, tc := range map[string]struct {
		in    string
		check func(t *testing.T, in imported)
	}{
		"answers of a form, in Russian": {
			"Отметка времени,Как называется ваше мероприятие?,\"Что нужно делать? Опишите подробно\",В каком городе?,Дата начала,Контактный телефон,Адрес электронной почты,Возраст волонтёров\n" +
				"22.11.2026 10:15:00,Уборка парка,\"Собираем листья.\n\nПотом пьём чай.\",Алматы,05.12.2026,8 701 000 00 00,a@example.kz,16+\n" +
				"22.11.2026 11:00:00,Читаем вслух,Читаем пожилым людям,Тараз,31.12.2026,+7 (702) 111-22-33,b@example.kz,от 14 до 25 лет\n",
			func(t *testing.T, in imported) {
				o := in.catalog.Opportunities[0]
				if o.Title.Plain != "Уборка парка" || o.Description.Plain != "Собираем листья.\n\nПотом пьём чай." || o.City != "Алматы" || o.StartDate != "2026-12-05" ||
					o.Phone != "8 701 000 00 00" || o.Email != "a@example.kz" || o.MinimumAge == nil || *o.MinimumAge != 16 {
					t.Errorf("%+v\n%s", o, in.Mapping)
				}
				if p := in.catalog.Opportunities[1]; p.MinimumAge == nil || *p.MinimumAge != 14 || p.MaximumAge == nil || *p.MaximumAge != 25 {
					t.Errorf("%+v", p)
				}
			}},
		"semicolons, in Kazakh": {
			"Атауы;Сипаттамасы;Бағыты;Қала;Сілтеме\nИттерді серуендету;Панажайдағы иттермен жүреміз;Жануарлар;Астана;https://example.kz/1\nАғаш отырғызу;Көктемде;Табиғат;Шымкент;https://example.kz/2\n",
			func(t *testing.T, in imported) {
				o := in.catalog.Opportunities[0]
				if o.ID != "itterdi-seruendetu" || !slices.Equal(o.Causes, []string{"animals"}) || o.City != "Астана" || o.URL != "https://example.kz/1" || o.Description.IsZero() {
					t.Errorf("%+v\n%s", o, in.Mapping)
				}
			}},
		"a title above, empty rows, merged cells, no name for a column": {
			"Волонтёрские дела 2026,,,\n,,,\nОрганизация,Название,Город,\nОФ «Достық»,Уборка,Алматы,x\n,Чтение,Алматы,\n,,,\nБФ «Аман»,Приют,Тараз,\n",
			func(t *testing.T, in imported) {
				if in.Report.Entries != 3 || in.Report.Empty != 1 {
					t.Errorf("%+v", in.Report)
				}
				if o := in.catalog.Opportunities[1]; o.Organization == nil || o.Organization.Name.Plain != "ОФ «Достық»" || o.Title.Plain != "Чтение" {
					t.Errorf("%+v", o)
				}
				if s := in.of(convert.Guessed)[5]; !strings.Contains(s, "row 4") || in.notes[0].Row != 3 {
					t.Error(in.notes)
				}
			}},
		"the same header twice": {
			"title,city,city\nWalk dogs,Astana,Almaty\n",
			func(t *testing.T, in imported) {
				if o := in.catalog.Opportunities[0]; o.City != "Astana" {
					t.Errorf("%+v", o)
				}
			}},
		"one column": {
			"title\nWalk dogs\nRead aloud\n",
			func(t *testing.T, in imported) {
				if len(in.catalog.Opportunities) != 2 {
					t.Error(in.ids())
				}
			}},
		"formulas and empty values": {
			"title,summary,city,url\n'=1+1 clean-up,'-,#N/A,n/a\n'+7 ways,'@home,-,https://example.org\n",
			func(t *testing.T, in imported) {
				o := in.catalog.Opportunities
				if o[0].Title.Plain != "=1+1 clean-up" || !o[0].Summary.IsZero() || o[0].City != "" || o[0].URL != "" || o[1].Title.Plain != "+7 ways" || o[1].Summary.Plain != "@home" {
					t.Errorf("%+v", o)
				}
			}},
		"days or months": {
			"title,start date,end date\nA,03/04/2026,2026-12-01\nB,05/06/2026,2026-12-01\n",
			func(t *testing.T, in imported) {
				if o := in.catalog.Opportunities[0]; o.StartDate != "" || o.EndDate != "2026-12-01" || !strings.Contains(in.of(convert.Dropped)[2], "which number") {
					t.Errorf("%+v %v", o, in.notes)
				}
			}},
		"days or months, settled by one row": {
			"title,start date\nA,03/04/2026\nB,25/06/2026\n",
			func(t *testing.T, in imported) {
				if o := in.catalog.Opportunities[0]; o.StartDate != "2026-04-03" {
					t.Errorf("%+v", o)
				}
			}},
		"values that break a rule": {
			"title,url,email,start date,end date,min age,max age,country\nA,http://,me@,2026-05-02,2026-05-01,30,20,Atlantis\n",
			func(t *testing.T, in imported) {
				o := in.catalog.Opportunities[0]
				if o.URL != "" || o.Email != "" || o.EndDate != "" || o.MaximumAge != nil || o.Country != "" || o.StartDate == "" || o.MinimumAge == nil {
					t.Errorf("%+v", o)
				}
				if n := strings.Count(in.of(convert.Dropped)[2], "\n"); n != 5 {
					t.Errorf("%d values are noted: %s", n, in.of(convert.Dropped)[2])
				}
			}},
		"rows that are left out": {
			"title,city\nA,Astana\n,Almaty\nA,Astana\n\nB,Taraz\n",
			func(t *testing.T, in imported) {
				out := in.of(convert.LeftOut)
				if in.Report.Entries != 2 || in.Report.LeftOut != 2 || !strings.Contains(out[3], "no title") || !strings.Contains(out[4], "row 2") {
					t.Errorf("%+v %v", in.Report, out)
				}
			}},
		"harmful rows": {
			"title,hazards,minimum_age\nA flood,emergency,14\nA park,,14\n",
			func(t *testing.T, in imported) {
				if in.Report.LeftOut != 1 || in.of(convert.LeftOut)[2] == "" {
					t.Errorf("%+v %v", in.Report, in.notes)
				}
			}},
		"money": {
			"title,salary\nA,100\nB,0\n",
			func(t *testing.T, in imported) {
				if d := in.of(convert.Dropped); d[2] == "" || d[3] != "" {
					t.Errorf("%v", in.notes)
				}
			}},
		"dates as numbers of days": {
			"Название,Дата\nA,46143\nB,46144\n",
			func(t *testing.T, in imported) {
				if o := in.catalog.Opportunities[0]; o.StartDate != "2026-05-01" {
					t.Errorf("%+v\n%s", o, in.Mapping)
				}
			}},
		"a thousand columns": {
			"title," + strings.Repeat("x,", 1000) + "city\nA," + strings.Repeat(",", 1000) + "Astana\n",
			func(t *testing.T, in imported) {
				if o := in.catalog.Opportunities[0]; o.City != "Astana" {
					t.Errorf("%+v", o)
				}
			}},
		"hours of a one-off": {
			"title,schedule,hours\nA,разовая,3\nB,постоянная,2\n",
			func(t *testing.T, in imported) {
				o := in.catalog.Opportunities
				if o[0].Duration != "PT3H" || o[0].HoursPerWeek != 0 || o[1].HoursPerWeek != 2 || o[0].Schedule != catalog.OneOff || o[1].Schedule != catalog.Regular {
					t.Errorf("%+v\n%s", o, in.Mapping)
				}
			}},
	} {
		t.Run(name, func(t *testing.T) {
			tc.check(t, mustRun(t, Request{File: "f.csv", Data: []byte(tc.in), Today: "2026-11-22", Lang: "en"}))
		})
	}
}

func TestMappingFiles(t *testing.T) {
	const table = "Что,Кому,Где,Когда,Ссылка,Ещё\nУборка,Природа / Дети,Алматы,05/06/2026,/a/1,и чай\n,,,,,\nЧтение,Бабушки,,,,\n"
	m, problems := mapping.Read("map.yaml", []byte(`
delimiter: ","
header: true
columns:
  - column: Что
    field: title.ru
  - column: 2
    field: causes
    split: " / "
    values: {Природа: environment, Дети: children, Бабушки: [elderly, health]}
  - column: Где
    field: city
    fill: down
  - column: Когда
    field: start_date
    dates: D/M/YYYY
  - {column: Ссылка, field: url, prefix: "https://example.kz"}
  - {column: Что, field: summary.ru}
  - {column: Ещё, field: summary.ru, join: ", "}
fixed: {country: KZ, languages: [ru, kk], status: active}
`))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	in := mustRun(t, Request{File: "f.csv", Data: []byte(table), Mapping: m, Lang: "ru"})
	a, b := in.catalog.Opportunities[0], in.catalog.Opportunities[1]
	if a.Title.Ru != "Уборка" || !slices.Equal(a.Causes, []string{"environment", "children"}) || a.City != "Алматы" || a.StartDate != "2026-06-05" ||
		a.URL != "https://example.kz/a/1" || a.Summary.Ru != "Уборка, и чай" || a.Country != "KZ" || !slices.Equal(a.Languages, []string{"ru", "kk"}) || a.Status != catalog.Active {
		t.Errorf("%+v", a)
	}
	if b.City != "Алматы" || !slices.Equal(b.Causes, []string{"elderly", "health"}) {
		t.Errorf("%+v", b)
	}

	_, problems = mapping.Read("map.yaml", []byte("columns:\n  - column: a\n    feild: title\n  - column: b\n    field: titel\n  - column: c\n    field: start_date\n    dates: sometimes\nfixd: {}\n"))
	var got []string
	for _, p := range problems {
		got = append(got, fmt.Sprintf("%d:%d %s", p.Line, p.Column, p.Code))
	}
	want := []string{"2:5 missing-key", "3:5 unknown-key", "5:12 unknown-value", "8:12 bad-date", "9:1 unknown-key"}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	m, _ = mapping.Read("map.yaml", []byte("columns:\n  - column: Titel\n    field: title\n"))
	_, err := Run(Request{Data: []byte("title,city\na,b\n"), Mapping: m})
	column, ok := err.(*mapping.UnknownColumnError)
	if !ok || column.Near != "title" {
		t.Errorf("%v", err)
	}
}

func TestErrors(t *testing.T) {
	for in, want := range map[string]error{"": ErrNoRows, "\n\n": ErrNoRows, "1,2\n3,4\n": ErrNoTitle} {
		if _, err := Run(Request{Data: []byte(in)}); err != want {
			t.Errorf("%q: %v, want %v", in, err, want)
		}
	}
	var other *table.FileError
	if _, err := Run(Request{Data: []byte("PK\x03\x04…")}); !errors.As(err, &other) {
		t.Errorf("an archive: %v", err)
	}
}

func TestIDsDependOnContents(t *testing.T) {
	in := mustRun(t, Request{Data: []byte("title,organization,city,start date\nMentor,House,Astana,2026-01-01\nMentor,House,Astana,2026-02-01\nMentor,Home,Astana,2026-01-01\n" +
		"Ёлка для всех,,Алматы,2026-12-01\nЁлка для всех,,Тараз,2026-12-01\n✨,,,\nA,,,\nA,,X,\n")})
	want := []string{"mentor-house-2026-01-01", "mentor-house-2026-02-01", "mentor-home", "yolka-dlya-vsekh-almaty", "yolka-dlya-vsekh-taraz"}
	if got := in.ids(); !slices.Equal(got[:5], want) || !strings.HasPrefix(got[5], "entry-") || got[6] == got[7] {
		t.Errorf("got %v", got)
	}
}
