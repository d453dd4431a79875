package importing

import (
	"slices"
	"strings"
	"testing"

	"aina/catalog/desk/importing/convert"
)

// A last day to apply that has passed, and no places left, close a role, and no
// column of them starts or ends one.
func TestColumnsThatClose(t *testing.T) {
	for name, tc := range map[string]struct {
		in   string
		want string // statuses of the entries
		told string // parts of the notes, in order, by |
	}{
		"a day that has passed":    {"Title,City,Apply by\nWalk dogs,Almaty,2026-11-01\nRead aloud,Almaty,2026-11-22\nSort books,Astana,2027-01-15\n", "inactive - -", "has passed: 1 November 2026|says 22 November 2026|says 15 January 2027"},
		"in Russian":               {"Название;Город;Дедлайн подачи\nВыгул собак;Алматы;1 ноября 2026\nЧтение;Алматы;до 15.01.2027\nЧай;Астана;до заполнения\n", "inactive - -", "has passed: 1 November 2026|says 15 January 2027"},
		"in Kazakh":                {"Атауы;Қала;Өтінім мерзімі\nИт серуендету;Алматы;2026 жылғы 1 қараша\nКітап оқу;Алматы;2027 жылғы 15 қаңтарға дейін\nШай құю;Астана;орын толғанша\n", "inactive - -", "has passed: 1 November 2026|says 15 January 2027"},
		"a range and a month":      {"Название;Приём заявок\nЧай;01.10–31.10.2026\nКниги;октябрь 2026\nСад;ноябрь 2026\n", "inactive inactive -", "31 October 2026|31 October 2026|30 November 2026"},
		"days that are not clear":  {"title,Registration deadline\nTea,05/01/2026\nBooks,15 March\nGarden,soon\n", "- - -", "which number|names no year|not a date"},
		"a word for closed":        {"title,Deadline\nTea,closed\nBooks,01.11.2026\nGarden,rolling\nPaint,02.12.2027\n", "inactive inactive - -", `says "closed"|has passed|2 December 2027`},
		"a state that is open":     {"title,Status,Sign-up deadline\nTea,open,2026-11-01\nBooks,on hold,2026-11-01\n", "active temporarily_closed", "stays open|"},
		"the offer of a shop":      {"title,deal_expiry,Posted until\nTea,2026-11-01,2026-11-01\nBooks,2026-11-02,2026-11-01\n", "- -", ""},
		"no places left":           {"Title,Places left\nTea,0\nBooks,3\nGarden,none\nPaint,full\nSing,0 of 10\nDance,0/5\n", "inactive - inactive inactive inactive inactive", `says "0"|says "none"|says "full"|says "0 of 10"|says "0/5"`},
		"no places left, Russian":  {"Название;Мест осталось\nЧай;мест нет\nКниги;3 места\nСад;0\nКраски;ещё много\n", "inactive - inactive -", `says "мест нет"|says "0"`},
		"no places left, Kazakh":   {"Атауы;Бос орын\nШай;орын қалмады\nКітап;3\nБақ;орын жоқ\nӘн;бар\n", "inactive - inactive -", `says "орын қалмады"|says "орын жоқ"`},
		"how many are needed":      {"Название;Нужно волонтёров\nЧай;0\nКниги;5\nСад;10-15\n", "inactive - -", `says "0"`},
		"nobody counted":           {"title,Spots\nTea,0\nBooks,0\n", "- -", ""},
		"places that are all free": {"title,Spots\nTea,10\nBooks,8\n", "- -", ""},
		"a word beside the title":  {"Название;Город\nВыгул собак (мест нет);Астана\nНабор закрыт: чтение вслух;Астана\nБиблиотека — full of books;Астана\nПосадка (закрытая почва);Астана\nКітап оқу (орын жоқ);Астана\n", "inactive inactive - - inactive", `says "мест нет"|says "Набор закрыт"|says "орын жоқ"`},
	} {
		in := mustRun(t, Request{File: "f.csv", Data: []byte(tc.in), Today: "2026-11-22", Lang: "en"})
		var got []string
		for _, o := range in.catalog.Opportunities {
			got = append(got, string(o.Status))
			if o.Status == "" {
				got[len(got)-1] = "-"
			}
			if o.StartDate != "" || o.EndDate != "" {
				t.Errorf("%s: %s lasts from %s to %s", name, o.ID, o.StartDate, o.EndDate)
			}
		}
		if s := strings.Join(got, " "); s != tc.want {
			t.Errorf("%s: %s, want %s\n%s", name, s, tc.want, in.Mapping)
		}
		var told []string
		for _, n := range in.notes {
			if s := n.Text.In("en"); (n.Kind == convert.Guessed || n.Kind == convert.Dropped) && n.Field == "status" {
				told = append(told, s)
			}
		}
		for i, part := range strings.Split(tc.told, "|") {
			if part != "" && (i >= len(told) || !strings.Contains(told[i], part)) {
				t.Errorf("%s: %q is not told: %q", name, part, told)
			}
		}
	}
}

// A month without a day is its first day where a role starts and its last where it
// ends.
func TestMonthsWithoutDays(t *testing.T) {
	for in, want := range map[string]string{
		"Название;Начало;Конец\nЧай;май 2027;август 2027\nКниги;1.6.2027;08.2027\n":                      "start_date: 2027-05-01; end_date: 2027-08-31",
		"Title,Start,End\nTea,May 2027,Aug 2027\nBooks,June 2027,\n":                                     "start_date: 2027-05-01; end_date: 2027-08-31",
		"Атауы;Басталуы;Аяқталуы\nШай;2027 жылғы мамыр;2027 жылғы тамыз\nКітап;маусым 2027;шілде 2027\n": "start_date: 2027-05-01; end_date: 2027-08-31",
		"Название;Период\nЧай;март–май 2027\nКниги;с 5 по 7 мая 2027\n":                                  "start_date: 2027-03-01; end_date: 2027-05-31",
		"Атауы;Басталу күні\nШай;2027 жылғы наурыздан мамырға дейін\nКітап;2027 жылғы маусым – шілде\n":  "start_date: 2027-03-01; end_date: 2027-05-31",
		"title,When\nTea,until the end of May 2027\nBooks,from June 2027\n":                              "end_date: 2027-05-31",
		"title,Start date\nTea,2027-05\nBooks,2027-06\nGarden,2027-07\n":                                 "start_date: 2027-05-01",
		"title,Start date\nTea,end of May 2027\nBooks,2027-06\nGarden,2027-07\n":                         "",
	} {
		o, run := importFirst(t, in)
		if got := fieldsOf(&o, "start_date", "end_date"); got != want {
			t.Errorf("%q: %s, want %s\n%s", in, got, want, run.Mapping)
		}
		if notes := strings.Join(slices.Collect(notesOf(run, 2)), "\n"); !strings.Contains(notes, "names no day") && !strings.Contains(notes, "is not a date") {
			t.Errorf("%q: nothing is told: %s", in, notes)
		}
	}
}

func notesOf(in imported, row int) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for _, n := range in.notes {
			if n.Row == row && !yield(n.Text.In("en")) {
				return
			}
		}
	}
}

// A section ends at the next one, at a total, and at an empty row behind which the
// table is another.
func TestSectionsEnd(t *testing.T) {
	for name, tc := range map[string]struct {
		in   string
		want string // cities, or the first causes
	}{
		"at the next place":            {"Дело,Адрес,Часы\nАСТАНА,,\nЧай,Мира 1,2\nКниги,Мира 2,3\nАЛМАТЫ,,\nСад,Мира 3,1\n", "АСТАНА АСТАНА АЛМАТЫ"},
		"at a total":                   {"Дело,Адрес,Часы\nАЛМАТЫ,,\nЧай,Мира 1,2\nКниги,Мира 2,3\nИтого,,5\nСад,Мира 3,1\nХор,Мира 4,1\n", "АЛМАТЫ АЛМАТЫ - -"},
		"at a total, in Kazakh":        {"Атауы,Мекенжай,Сағат\nАлматы,,\nШай,Абай 1,2\nКітап,Абай 2,3\nБарлығы,,5\nБақ,Абай 3,1\n", "Алматы Алматы -"},
		"at a total, of causes":        {"Role,Address,Hours\nWORKING WITH CHILDREN,,\nA tea,Main 1,2\nTotal:,,2\nA walk,Main 3,1\nA song,Main 4,1\n", "children - -"},
		"at the header once more":      {"Дело,Адрес,Часы\nАЛМАТЫ,,\nЧай,Мира 1,2\n,,\nДело,Адрес,Часы\nСад,Мира 3,1\n", "АЛМАТЫ -"},
		"not at the header of a page":  {"Дело,Адрес,Часы\nАЛМАТЫ,,\nЧай,Мира 1,2\nДело,Адрес,Часы\nСад,Мира 3,1\n", "АЛМАТЫ АЛМАТЫ"},
		"where rows have their places": {"Role,Town,Hours\nALMATY,,\nA tea,,2\nA walk,,2\n,,\nA song,Astana,1\nA talk,,1\n", "ALMATY ALMATY Astana -"},
		"where rows have less":         {"Role,City,Hours,Phone,Age\nALMATY,,,,\nA tea,,2,+7 701 000 00 01,16\nA walk,,2,+7 701 000 00 02,16\n,,,,\nA song,,,,18\nA talk,,,,18\n", "ALMATY ALMATY - -"},
		"where empty rows end them":    {"Дело,Адрес,Часы\nАСТАНА,,\nЧай,Мира 1,2\n,,\nАЛМАТЫ,,\nКниги,Мира 2,3\n,,\nСад,Мира 3,1\n", "АСТАНА АЛМАТЫ -"},
		"not at an empty row alone":    {"Дело,Адрес,Часы\nАЛМАТЫ,,\n,,\nЧай,Мира 1,2\n,,\nСад,Мира 3,1\n", "АЛМАТЫ АЛМАТЫ"},
		"below a place, a cause":       {"Дело,Адрес,Часы\nАЛМАТЫ,,\nРабота с детьми:,,\nЧай,Мира 1,2\nВсего,,2\nПожилые:,,\nКниги,Мира 2,3\n", "АЛМАТЫ АЛМАТЫ"},
	} {
		in := mustRun(t, Request{File: "f.csv", Data: []byte(tc.in), Lang: "en"})
		var got []string
		for _, o := range in.catalog.Opportunities {
			s := o.City
			if strings.Contains(name, "causes") && len(o.Causes) > 0 {
				s = o.Causes[0]
			}
			if s == "" {
				s = "-"
			}
			got = append(got, s)
		}
		if s := strings.Join(got, " "); s != tc.want {
			t.Errorf("%s: %s, want %s\n%s", name, s, tc.want, in.Mapping)
		}
	}
}

// A column of answers, some of them in words, says which roles are open.
func TestAnswersAndWordsCloseRoles(t *testing.T) {
	for _, table := range []string{
		"Название,Открыт ли набор?\nЧай,Да\nСад,пока думаем\nКниги,Набор закрыт\n",
		"Title,Is it still open?\nTea,Yes\nGarden,Not yet\nBooks,Closed\n",
		"Атауы,Ашық па?\nШай,иә\nБақ,жоқ\nКітап,толды\n",
	} {
		run := mustRun(t, Request{File: "f.csv", Data: []byte(table), Lang: "en"})
		if n := len(run.catalog.Opportunities); n != 3 || run.catalog.Opportunities[0].Status != "active" || run.catalog.Opportunities[2].Status != "inactive" {
			t.Errorf("%s%s", table, run.Catalog)
		}
	}
}
