package importing

import (
	"slices"
	"strings"
	"testing"

	"aina/catalog/desk/importing/convert"
	"aina/catalog/desk/importing/table"

	"github.com/google/go-cmp/cmp"
)

// What people put above, between and below the rows of a table.
func TestRowsThatAreNoEntries(t *testing.T) {
	for name, tc := range map[string]struct {
		in     string
		titles []string
		aside  int // rows that are told and are no entries
	}{
		"a title above two columns":      {"Volunteer roles 2027,\nRole,What you do\nDog walker,Walk the dogs\nReader,Read aloud\n", []string{"Dog walker", "Reader"}, 0},
		"a title above one column":       {"Наши дела на 2027 год\nНазвание\nВыгул собак\nЧтение вслух\n", []string{"Выгул собак", "Чтение вслух"}, 0},
		"a title that was merged across": {"Roles,Roles,Roles,Roles\nTitle,City,Hours,Phone\nReader,Almaty,3,\nCook,Taraz,2,\n", []string{"Reader", "Cook"}, 0},
		"seven lines of letterhead": {"ОФ «Достық»,,,\nг. Алматы,,,\n,,Утверждаю,\n,,Директор,Иванова А.\n,,,\nСписок волонтёрских дел,,,\nна 2027 год,,,\nНазвание,Город,Часы,Телефон\nЧтение,Алматы,3,\nПосадка,Тараз,2,\n",
			[]string{"Чтение", "Посадка"}, 0},
		"names as programs write them":   {"text,contact_url,contact_text\nWe look for mentors,https://example.org/a,apply today\nCoaches wanted,ask at the desk,register here\nBring tea,see the board,write to us\n", []string{"We look for mentors", "Coaches wanted", "Bring tea"}, 0},
		"numbers of the columns":         {"Название,Город,Часы\n1,2,3\nЧтение,Алматы,3\nПосадка,Тараз,2\n", []string{"Чтение", "Посадка"}, 1},
		"numbers of the columns, dotted": {"№,Название,Город,Часы\n1.,2.,3.,4.\n1,Чтение,Алматы,3\n2,Посадка,Тараз,2\n", []string{"Чтение", "Посадка"}, 1},
		"numbers above the header":       {"Дела 2027 года,,\n1,2,3\nНазвание,Город,Часы\nЧтение,Алматы,3\nПосадка,Тараз,2\n", []string{"Чтение", "Посадка"}, 0},
		"the header on every page":       {"Role,City,Hours\nA walk,Astana,2\nRole,City,Hours\nA tea,Almaty,4\n ROLE ,city,hours\nA talk,Almaty,4\n", []string{"A walk", "A tea", "A talk"}, 2},
		"headings in capitals":           {"Role,City,Hours\nANIMALS,,\nDog walker,Astana,2\nCat feeder,Astana,3\nCHILDREN,,\nReader,Almaty,3\nTutor,Almaty,4\n", []string{"Dog walker", "Cat feeder", "Reader", "Tutor"}, 2},
		"headings with a colon":          {"Дело,Город,Часы\nПо выходным:,,\nВыгул собак,Астана,2\nПо будням:,,\nЧтение,Алматы,3\n", []string{"Выгул собак", "Чтение"}, 2},
		"places as headings":             {"Дело,Адрес,Часы\nАстана,,\nВыгул собак,ул. Мира 1,2\nАлматы,,\nЧтение,ул. Абая 2,3\n", []string{"Выгул собак", "Чтение"}, 2},
		"months as headings":             {"Дело,Город,Часы\nМай 2027,,\nВыгул собак,Астана,2\nИюнь,,\nЧтение,Алматы,3\n", []string{"Выгул собак", "Чтение"}, 2},
		"headings in Kazakh":             {"Атауы,Қала,Сағат\nЖануарлар,,\nИт серуендету,Астана,2\nБалалар,,\nКітап оқу,Алматы,3\nБарлығы,,5\n", []string{"Ит серуендету", "Кітап оқу"}, 3},
		"headings that group full rows":  {"Role,City,Hours,Phone\nOur friends,,,\nDog walker,Astana,2,\nCat feeder,Astana,3,\nOur town,,,\nPainter,Almaty,3,\nTutor,Almaty,4,\n", []string{"Dog walker", "Cat feeder", "Painter", "Tutor"}, 2},
		"headings in a column beside":    {"Город,Дело,Часы\nАстана,,\n,Выгул собак,2\n,Кормление кошек,3\nАлматы,,\n,Чтение,3\n", []string{"Выгул собак", "Кормление кошек", "Чтение"}, 2},
		"totals":                         {"Role,City,Hours\nA walk,Astana,2\nA tea,Almaty,4\nTotal,,6\nИтого:,,6\nВсего 2 роли,,\nБарлығы,,6\nGrand total: 6,,\n,,6\n", []string{"A walk", "A tea"}, 6},
		"totals in words":                {"Дело,Город,Часы\nЧай,Астана,2\nКниги,Алматы,4\nВсего рабочего времени,,6\nИтого часов,,6\nБарлық сағат саны,,\n", []string{"Чай", "Книги", "Барлық сағат саны"}, 2},
		"a role that is no sum":          {"Дело,Город,Часы\nЧай,Астана,2\nКниги,Алматы,4\nВсего понемногу,,7\n", []string{"Чай", "Книги", "Всего понемногу"}, 0},
		"a total that is a role":         {"Role,City,Hours\nTotal recall reading club,Astana,2\nВсего понемногу,Алматы,4\nSummer camp,Almaty,4\n", []string{"Total recall reading club", "Всего понемногу", "Summer camp"}, 0},
		"remarks": {"Role,City,Hours\nA walk,Astana,2\nA tea,Almaty,4\n* ask Aigul if in doubt,,\n\nПримечание: часы в неделю,,\nИсполнитель:,Иванова А.,\nIf something is not clear call the office on Monday.,,\n",
			[]string{"A walk", "A tea"}, 4},
		"a role that takes notes":     {"Role,City,Hours\nA walk,Astana,2\nNote taker,,\nA tea,Almaty,4\n", []string{"A walk", "Note taker", "A tea"}, 0},
		"a role with only a title":    {"Role,City,Hours,Phone\nA walk,Astana,2,\nGardener,,,\nA tea,Almaty,4,\nA talk,Almaty,4,\nA song,Almaty,4,\nDriver,,,\n", []string{"A walk", "Gardener", "A tea", "A talk", "A song", "Driver"}, 0},
		"titles in capitals":          {"Role,City,Hours\nA WALK,Astana,2\nGARDENER,,\nA TEA,Almaty,4\n", []string{"A WALK", "GARDENER", "A TEA"}, 0},
		"a table with little in it":   {"Role,City\nA walk,\nGardener,\nA tea,Almaty\n", []string{"A walk", "Gardener", "A tea"}, 0},
		"one column":                  {"Role\nA walk\nGARDENER\nAlmaty\nTotal recall\n", []string{"A walk", "GARDENER", "Almaty", "Total recall"}, 0},
		"empty columns and rows":      {",,,\n,Role,,City\n,,,\n,A walk,,Astana\n,,,\n,A tea,,Almaty\n", []string{"A walk", "A tea"}, 0},
		"two lines of headings":       {"Роль,,Где,,Контакты,\nНазвание,Описание,Город,Адрес,Телефон,Почта\nЧтение,Читаем,Алматы,Абая 1,+7 701 000 00 01,a@example.kz\nПосадка,Сажаем,Тараз,Абая 2,+7 701 000 00 02,b@example.kz\n", []string{"Чтение", "Посадка"}, 0},
		"groups over some columns":    {"Название,Организация,Контакты,\n,,Телефон,Почта\nЧтение,Музей,+7 701 000 00 01,a@example.kz\nПосадка,Парк,+7 701 000 00 02,b@example.kz\n", []string{"Чтение", "Посадка"}, 0},
		"a name for one group alone":  {",,Контакты,\nНазвание,Организация,Телефон,Почта\nЧтение,Музей,+7 701 000 00 01,a@example.kz\nПосадка,Парк,+7 701 000 00 02,b@example.kz\n", []string{"Чтение", "Посадка"}, 0},
		"no header at all":            {"Чтение,Музей,+7 701 000 00 01\nПосадка,Парк,+7 701 000 00 02\n", []string{"Чтение", "Посадка"}, 0},
		"a first row that is shorter": {"Title,City,\nDog walker,Astana,x\nReader,Almaty,\n", []string{"Dog walker", "Reader"}, 0},
		"all of it at once": {"Roles 2027,,,\n,,,\nRole,City,Hours,Phone\n1,2,3,4\nANIMALS,,,\nDog walker,Astana,2,+7 701 000 00 01\nCat feeder,Astana,3,+7 701 000 00 02\nTotal,,5,\nCHILDREN,,,\nReader,Almaty,3,+7 701 000 00 03\nTotal,,3,\n,,,\nNote: hours a week,,,\n",
			[]string{"Dog walker", "Cat feeder", "Reader"}, 6},
	} {
		t.Run(name, func(t *testing.T) {
			in := mustRun(t, Request{File: "f.csv", Data: []byte(tc.in), Lang: "en"})
			var titles []string
			for _, o := range in.catalog.Opportunities {
				titles = append(titles, o.Title.Plain)
			}
			if diff := cmp.Diff(tc.titles, titles); diff != "" {
				t.Errorf("%s\n%s", diff, in.Mapping)
			}
			told := 0
			for _, s := range in.of(convert.Fact) {
				if !strings.Contains(s, "what is above") && !strings.Contains(s, "only its title") {
					told++
				}
			}
			if in.Report.Aside != tc.aside || told != tc.aside {
				t.Errorf("%d rows are counted, %d are told: %v", in.Report.Aside, told, in.notes)
			}
			if in.Report.LeftOut > 0 {
				t.Errorf("%d rows are left out", in.Report.LeftOut)
			}
		})
	}
}

func TestNamesOfTwoLines(t *testing.T) {
	in := mustRun(t, Request{File: "f.csv", Lang: "en", Data: []byte("Дело,,Организация,,Дата,\nНазвание,Описание,Название,Сайт,С,По\nЧтение,Читаем,Музей,https://example.kz/m,01.05.2027,25.05.2027\nПосадка,Сажаем,Парк,https://example.kz/p,02.05.2027,26.05.2027\n")})
	for _, want := range []string{"column: Дело Название", "column: Организация Название", "column: Дата С", "column: Описание"} {
		if !strings.Contains(string(in.Mapping), want) {
			t.Errorf("no %q in\n%s", want, in.Mapping)
		}
	}
}

// What headings say is given to the rows below them, and told.
func TestHeadingsGiveValues(t *testing.T) {
	in := mustRun(t, Request{File: "f.csv", Lang: "en", Data: []byte("Дело,Адрес,Часы\nАСТАНА,,\nЖивотные,,\nВыгул собак,ул. Мира 1,2\nДети,,\nЧтение,ул. Мира 2,3\nПРОЧЕЕ,,\nРемонт,ул. Мира 3,3\n")})
	o := in.catalog.Opportunities
	if o[0].City != "АСТАНА" && o[0].City != "Астана" || !slices.Equal(o[0].Causes, []string{"animals"}) {
		t.Errorf("%+v", o[0])
	}
	if o[1].City == "" || !slices.Equal(o[1].Causes, []string{"children"}) {
		t.Errorf("%+v", o[1])
	}
	if o[2].City != "" || len(o[2].Causes) > 0 {
		t.Errorf("%+v", o[2])
	}
	if s := in.of(convert.Guessed)[4]; !strings.Contains(s, "row 2") || !strings.Contains(s, "row 3") {
		t.Error(s)
	}
}

func TestMergedCellsAreFilledDown(t *testing.T) {
	for name, tc := range map[string]struct {
		in   string
		want string // organisation or city of each entry
	}{
		"an organisation":           {"Организация,Название,Город\nПриют,Гулять,Астана\n,Мыть,Астана\nМузей,Вести,Алматы\n,Разбирать,Алматы\n", "Приют Приют Музей Музей"},
		"a city on the left":        {"Город,Название,Часы\nАстана,Гулять,1\n,Мыть,2\nАлматы,Вести,2\n,Разбирать,1\n", "Астана Астана Алматы Алматы"},
		"a city on the right":       {"Название,Город,Часы\nГулять,Астана,1\nМыть,,1\nВести,Алматы,1\nРазбирать,,2\n", "Астана  Алматы "},
		"an organisation, given":    {"Название,Организация,Часы\nГулять,Приют,1\nМыть,Приют,1\nВести,Музей,1\nРазбирать,,2\n", "Приют Приют Музей "},
		"nothing above":             {"Организация,Название,Город\n,Гулять,Астана\nПриют,Мыть,Астана\n,Вести,Алматы\n", " Приют "},
		"one that was forgotten":    {"Организация,Название,Город\nA,a,Астана\nB,b,Астана\nC,c,Алматы\nD,d,Алматы\nE,e,Алматы\nF,f,Алматы\nG,g,Алматы\n,h,Алматы\n", "A B C D E F G "},
		"a telephone":               {"Телефон,Название,Организация\n+7 701 000 00 01,Гулять,A\n,Мыть,B\n+7 701 000 00 02,Вести,C\n,Разбирать,D\n", "A B C D"},
		"an organisation and city":  {"Организация,Название,Город\nПриют,Гулять,Астана\n,Мыть,\nМузей,Вести,Алматы\n,Разбирать,\n", "Приют Приют Музей Музей"},
		"below headings":            {"№,Название дела,Организация,Город\nI. Помощь животным,,,\n1,Гулять,Приют,Астана\n2,Мыть,,Астана\nИтого: 2,,,\nII. Дети,,,\n3,Вести,Музей,Алматы\n4,Разбирать,,Алматы\n", "Приют Приют Музей Музей"},
		"an empty row between them": {"Организация,Название,Город\nПриют,Гулять,Астана\n,Мыть,Астана\n,,\nМузей,Вести,Алматы\n,Разбирать,Алматы\n", "Приют Приют Музей Музей"},
	} {
		t.Run(name, func(t *testing.T) {
			in := mustRun(t, Request{File: "f.csv", Data: []byte(tc.in), Lang: "en"})
			var got []string
			for _, o := range in.catalog.Opportunities {
				switch {
				case strings.Contains(tc.in, "Организация") && o.Organization != nil:
					got = append(got, o.Organization.Name.Plain)
				case strings.Contains(tc.in, "Организация"):
					got = append(got, "")
				default:
					got = append(got, o.City)
				}
			}
			if s := strings.Join(got, " "); s != tc.want {
				t.Errorf("%q, want %q\n%s", s, tc.want, in.Mapping)
			}
		})
	}
}

func TestMergedRangesAreFilled(t *testing.T) {
	f := table.NewFiller([]table.Range{{FirstRow: 2, FirstColumn: 1, LastRow: 4, LastColumn: 2}, {FirstRow: 3, FirstColumn: 0, LastRow: 3, LastColumn: 1}})
	var got []string
	for i, cells := range [][]string{{"a", "b"}, {"", "x", "", "y"}, {"c"}, {"", "", "", "z"}, {"", ""}} {
		row := table.Row{Number: i + 1, Cells: cells}
		f.Row(&row)
		got = append(got, strings.Join(row.Cells, "|"))
	}
	if diff := cmp.Diff([]string{"a|b", "|x||y", "c|x", "|x||z", "|"}, got); diff != "" {
		t.Error(diff)
	}
}
