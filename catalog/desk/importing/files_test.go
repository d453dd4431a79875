package importing

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"

	"aina/catalog/desk/desktest"
	"aina/catalog/desk/importing/convert"
	"aina/catalog/desk/importing/jsontable"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/table"
	"aina/catalog/desk/importing/xlsx"
)

// workbook makes a workbook with one sheet of these rows, and dates in style 1.
func workbook(t testing.TB, rows, behind string) []byte {
	t.Helper()
	return desktest.Zip(t, map[string]string{
		"_rels/.rels":     `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml": `<workbook xmlns:r="x"><sheets><sheet name="Дела" r:id="a"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/a.xml"/>` +
			`<Relationship Id="b" Type="x/styles" Target="styles.xml"/></Relationships>`,
		"xl/styles.xml":       `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-419]d\\ mmmm\\ yyyy;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
		"xl/worksheets/a.xml": `<worksheet><sheetData>` + rows + `</sheetData>` + behind + `</worksheet>`,
	})
}

// texts makes cells of texts.
func texts(cells ...string) string {
	var b strings.Builder
	for _, c := range cells {
		b.WriteString(`<c t="inlineStr"><is><t>` + c + `</t></is></c>`)
	}
	return b.String()
}

func TestWorkbooks(t *testing.T) {
	rows := `<row r="2">` + texts("Дела на май") + `</row><row r="5">` + texts("Организация", "Название", "Дата", "Онлайн") + `</row>` +
		`<row r="6">` + texts("Приют", "Гулять с собаками") + `<c s="1"><v>46143</v></c><c t="b"><v>0</v></c></row>` +
		`<row r="7"><c r="B7" t="inlineStr"><is><t>Мыть собак</t></is></c><c s="1"><v>46174</v></c><c t="b"><v>1</v></c></row>` +
		`<row r="1048576">` + texts("Музей", "К?мек") + `<c s="1"><v>46174</v></c><c t="b"><v>1</v></c></row>`
	in := mustRun(t, Request{File: "f.xlsx", Data: workbook(t, rows, `<mergeCells><mergeCell ref="A6:A7"/></mergeCells>`), Lang: "en"})
	if len(in.catalog.Opportunities) != 3 || in.Report.Empty > 100 {
		t.Fatalf("%+v\n%s", in.Report, in.Catalog)
	}
	o, second := in.catalog.Opportunities[0], in.catalog.Opportunities[1]
	if o.Title.Plain != "Гулять с собаками" || o.StartDate != "2026-05-01" || o.Remote == nil || *o.Remote || second.Organization == nil || second.Organization.Name.Plain != "Приют" {
		t.Errorf("%+v\n%s", o, in.Catalog)
	}
	if in.Report.Sheet.Name != "Дела" || in.Report.Lost != 1 || !strings.Contains(in.of(convert.Guessed)[1048576], "letters were lost") {
		t.Errorf("%+v %v", in.Report, in.notes)
	}
	if strings.Contains(string(in.Mapping), "delimiter") {
		t.Errorf("a workbook has no delimiter:\n%s", in.Mapping)
	}
	m, problems := mapping.Read("map.yaml", in.Mapping)
	if len(problems) > 0 {
		t.Fatalf("%v\n%s", problems, in.Mapping)
	}
	again := mustRun(t, Request{File: "f.xlsx", Data: workbook(t, rows, `<mergeCells><mergeCell ref="A6:A7"/></mergeCells>`), Mapping: m, Lang: "en"})
	if !slices.Equal(again.ids(), in.ids()) {
		t.Error("the draft makes other entries")
	}
}

func TestRecordsOfJSON(t *testing.T) {
	in := mustRun(t, Request{File: "f.json", Data: []byte(`{"items": [
		{"title": "Walk dogs", "city": "Astana", "hours": 2.50, "online": false, "skills": ["dogs, big ones", "patience"], "organization": {"name": "Home"}},
		{"title": "Total"},
		{"title": null, "city": "Taraz"}]}`), Lang: "en"})
	if len(in.catalog.Opportunities) != 2 || in.Report.LeftOut != 1 {
		t.Fatalf("%+v %v\n%s", in.Report, in.notes, in.Catalog)
	}
	o := in.catalog.Opportunities[0]
	if o.City != "Astana" || o.HoursPerWeek != 2.5 || o.Remote == nil || *o.Remote || !slices.Equal(o.Skills, []string{"dogs, big ones", "patience"}) || o.Organization == nil || o.Organization.Name.Plain != "Home" {
		t.Errorf("%+v\n%s", o, in.Mapping)
	}
}

func TestLettersOfTables(t *testing.T) {
	const good = "Название;Город\nУборка двора;Алматы\nВыгул собак;Тараз\n"
	dos, err := charmap.CodePage866.NewEncoder().String(good)
	if err != nil {
		t.Fatal(err)
	}
	misread, err := charmap.Windows1251.NewDecoder().String(good)
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string]string{"DOS": dos, "misread": misread, "with a mark": "\ufeff" + good} {
		in := mustRun(t, Request{File: "f.csv", Data: []byte(data), Lang: "ru"})
		if o := in.catalog.Opportunities; len(o) != 2 || o[0].Title.Plain != "Уборка двора" || o[1].City != "Тараз" {
			t.Errorf("%s:\n%s", name, in.Catalog)
		}
	}
	in := mustRun(t, Request{File: "f.csv", Data: []byte("title,?ала\nR\xe9sum\xe9 helper Кітапхана,Almaty\n?арттар?а к?мек,Astana\n"), Lang: "en"})
	guessed := in.of(convert.Guessed)
	if in.Report.Damaged != 1 || in.Report.Lost != 1 || !strings.Contains(guessed[2], `column "title" is damaged`) || !strings.Contains(guessed[3], `?арттар?а`) || !strings.Contains(in.of(convert.Fact)[1], `column "2"`) {
		t.Errorf("%+v %v", in.Report, in.notes)
	}
	if title := in.catalog.Opportunities[0].Title.Plain; title != "R\ufffdsum\ufffd helper Кітапхана" {
		t.Error(title)
	}
}

func TestFilesThatAreNoTables(t *testing.T) {
	var other *table.FileError
	var list *jsontable.ListError
	for in, target := range map[string]any{"%PDF-1.4": &other, "- title: a\n  city: b\n": &other, "<html><body>": &other, "{}": &list} {
		if _, err := Run(Request{Data: []byte(in)}); !errors.As(err, target) {
			t.Errorf("%s: %v", in, err)
		}
	}
	if _, err := Run(Request{Data: []byte("PK\x03\x04 xl/workbook.xml")}); !errors.Is(err, xlsx.ErrDamaged) {
		t.Error(err)
	}
}
