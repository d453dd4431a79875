package importing

import (
	"slices"
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/desk/importing/convert"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/text"
)

func importFirst(t *testing.T, csv string) (catalog.Opportunity, imported) {
	t.Helper()
	in := mustRun(t, Request{File: "f.csv", Data: []byte(csv), Today: "2026-11-22", Lang: "en"})
	if len(in.catalog.Opportunities) == 0 {
		t.Fatalf("%q gave no entry", csv)
	}
	return in.catalog.Opportunities[0], in
}

func TestQuotedWordAtCellStart(t *testing.T) {
	in := mustRun(t, Request{File: "f.csv", Data: []byte("Название;Направление;Описание\nКлуб;Дети;\"Игры\" по субботам\nПарк;Природа;Листья\nЧтение;Дети;Книги \"Ёлка\"\nХор;Дети;Поём\n"), Lang: "ru"})
	var titles []string
	for _, o := range in.catalog.Opportunities {
		titles = append(titles, o.Title.Plain)
	}
	if want := []string{"Клуб", "Парк", "Чтение", "Хор"}; !slices.Equal(titles, want) {
		t.Errorf("got %v, want %v", titles, want)
	}
	if got := in.catalog.Opportunities[0].Description.Plain; got != "\"Игры\" по субботам" {
		t.Errorf("the cell is %q", got)
	}
	if !strings.Contains(in.of(convert.Guessed)[2], "quotation marks") || strings.Contains(in.of(convert.Guessed)[3], "quotation marks") {
		t.Errorf("%v", in.of(convert.Guessed))
	}
}

func TestAges(t *testing.T) {
	for cell, want := range map[string][2]int{
		"до 30": {-1, 30}, "до 18 лет": {-1, 18}, "under 30": {-1, 29}, "up to 14": {-1, 14}, "не старше 35": {-1, 35}, "младше 16": {-1, 15}, "max 40": {-1, 40},
		"30-ға дейін": {-1, 30}, "no older than 25": {-1, 25}, "18 жасқа дейінгі": {-1, 18},
		"14+": {14, -1}, "от 16": {16, -1}, "с 16": {16, -1}, "16 и старше": {16, -1}, "не младше 18": {18, -1}, "not under 18": {18, -1}, "16 жастан бастап": {16, -1}, "at least 12": {12, -1},
		"14-17": {14, 17}, "16": {16, -1}, "14+ / 18+": {-1, -1},
	} {
		o, in := importFirst(t, "Название,Возраст\nA,"+cell+"\nB,20\nC,20\n")
		got := [2]int{-1, -1}
		if o.MinimumAge != nil {
			got[0] = *o.MinimumAge
		}
		if o.MaximumAge != nil {
			got[1] = *o.MaximumAge
		}
		if got != want {
			t.Errorf("%q is %v, want %v", cell, got, want)
		}
		if want[1] >= 0 && !strings.Contains(in.of(convert.Guessed)[2], "maximum_age") {
			t.Errorf("%q is not noted as guessed", cell)
		}
	}
}

func TestOwnExportWithNumericIDs(t *testing.T) {
	o, in := importFirst(t, "id,title_en,title_ru,motive_values,motive_social\n2024,A,Б,0,\n")
	if o.ID != "2024" || o.Title.En != "A" || o.Title.Ru != "Б" {
		t.Errorf("%+v\n%s", o, in.Catalog)
	}
	if n, stated := o.Motives[catalog.Values]; !stated || n != 0 || len(o.Motives) != 1 {
		t.Errorf("motives are %v", o.Motives)
	}
	if o, _ := importFirst(t, "id,title\n2024,A\n2025,B\n"); o.ID == "2024" {
		t.Error("a number of another system became an id")
	}
}

func TestLanguages(t *testing.T) {
	for cell, want := range map[string]string{
		"русский/казахский": "ru kk", "рус/каз": "ru kk", "русский и казахский": "ru kk", "казахский и русский": "kk ru", "қазақ және орыс тілдері": "kk ru",
		"Kazakh and English": "kk en", "русский жестовый язык": "rsl", "русский и жестовый": "ru rsl", "қазақ тілі, ымдау тілі": "kk rsl", "sign": "rsl", "язык жестикуляции": "", "русский": "ru", "kz": "kk", "tr": "tr", "на русском языке": "ru", "суахили": "sw", "клингонский": "", "no": "", "yes": "", "Norwegian": "nb", "EN": "en", "English, клингонский": "en",
	} {
		o, in := importFirst(t, "Название;Язык\nA;"+cell+"\nB;ru\n")
		if got := strings.Join(o.Languages, " "); got != want {
			t.Errorf("%q is %q, want %q", cell, got, want)
		}
		if noted := in.of(convert.Dropped)[2] != ""; noted != (want == "") {
			t.Errorf("%q: %v", cell, in.notes)
		}
	}
}

func TestAFewWordsOfALanguage(t *testing.T) {
	for _, head := range []string{"Few words", "Хватит нескольких слов", "Бірнеше сөз жетеді", "few_words"} {
		if o, in := importFirst(t, "Название;Язык;"+head+"\nA;kk;да\nB;ru;нет\n"); !o.FewWords {
			t.Errorf("%s is not read:\n%s", head, in.Mapping)
		}
	}
}

func TestHeadersAsQuestions(t *testing.T) {
	o, in := importFirst(t, "Timestamp,What is it called?,Who does it help? (select all that apply),How do I apply?\n1/2/2026,Walk dogs,Animals,Write to us\n1/3/2026,Read aloud,Children,Call us\n")
	if !slices.Equal(o.Causes, []string{"animals"}) || o.HowToApply.Plain != "Write to us" {
		t.Errorf("%+v\n%s", o, in.Mapping)
	}
	o, in = importFirst(t, "title,Group,city\nWalk dogs,Animals,Astana\nRead aloud,Children,Astana\nWalk cats,Animals,Almaty\nPlay,Children,Almaty\n")
	if !slices.Equal(o.Causes, []string{"animals"}) {
		t.Errorf("%+v\n%s", o, in.Mapping)
	}
}

func TestContacts(t *testing.T) {
	for cell, want := range map[string][4]string{
		"+7 701 000 00 00":                    {"+7 701 000 00 00", "", "", ""},
		"a@example.kz":                        {"", "a@example.kz", "", ""},
		"https://example.kz/a":                {"", "", "https://example.kz/a", ""},
		"приходите в субботу":                 {"", "", "", "приходите в субботу"},
		"тел. +7 701 000 00 00; a@example.kz": {"+7 701 000 00 00", "a@example.kz", "", ""},
		"Айгуль +7 701 000 00 00":             {"+7 701 000 00 00", "", "", "Айгуль +7 701 000 00 00"},
	} {
		for _, header := range []string{"Контакты", "Contacts", "Байланыс", "Байланыстар", "Contact"} {
			o, in := importFirst(t, "title,"+header+"\nA,"+cell+"\n")
			if got := [4]string{o.Phone, o.Email, o.URL, o.HowToApply.Plain}; got != want {
				t.Errorf("%s %q is %q, want %q", header, cell, got, want)
			}
			if _, problems := mapping.Read("m.yaml", in.Mapping); len(problems) > 0 {
				t.Error(problems)
			}
		}
	}
}

func TestHTMLInCells(t *testing.T) {
	o, in := importFirst(t, "title,description\nTea &amp; talk,<p>We <b>walk</b>.</p><p>Then<br>tea &lt;b&gt;.&nbsp;<a href=\"https://example.kz\">More</a></p>\nB,a<br>b\nC,1 < 2 && x?a=1&copy=2\n")
	if o.Title.Plain != "Tea & talk" || o.Description.Plain != "We walk.\nThen\ntea <b>. More (https://example.kz)" {
		t.Errorf("%q %q", o.Title.Plain, o.Description.Plain)
	}
	if got := in.catalog.Opportunities[2].Description.Plain; got != "1 < 2 && x?a=1&copy=2" {
		t.Errorf("%q", got)
	}
	n := 0
	for _, note := range in.notes {
		if strings.Contains(note.Text.In(text.English), "HTML") {
			n++
		}
	}
	if n != 1 {
		t.Errorf("it is noted %d times", n)
	}
}

func TestListsWithOtherSeparators(t *testing.T) {
	for cell, want := range map[string]string{
		"weekends/evenings": "weekends evenings", "weekends | evenings": "weekends evenings", "weekends and evenings": "weekends evenings",
		"по будням и по выходным": "weekdays weekends", "weekends, weekdays and evenings": "weekends weekdays evenings",
	} {
		o, in := importFirst(t, "title;times\nA;"+cell+"\n")
		if got := strings.Join(o.Times, " "); got != want {
			t.Errorf("%q is %q, want %q\n%s", cell, got, want, in.Mapping)
		}
	}
	o, in := importFirst(t, "title;causes\nA;Children / Animals\n")
	if !slices.Equal(o.Causes, []string{"children", "animals"}) || in.of(convert.Guessed)[2] == "" {
		t.Errorf("%v %v", o.Causes, in.notes)
	}
}
