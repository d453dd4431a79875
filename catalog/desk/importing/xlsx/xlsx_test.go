package xlsx

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog/desk/desktest"
)

const (
	main   = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	strict = "http://purl.oclc.org/ooxml/officeDocument/relationships"
)

// sheetXML is a sheet of a workbook that a test makes.
type sheetXML struct {
	name, state string
	rows        string // of sheetData
	before      string // in front of it
	after       string // behind it
	links       []string
}

// bookXML is a workbook that a test makes.
type bookXML struct {
	sheets  []sheetXML
	strings []string // XML of each
	formats []string // codes, from style 1
	ids     []string // numbers of built-in formats, after them
	from    string   // attributes of workbookPr
	rels    string   // namespace of relations
	prefix  string   // of elements, such as "x:"
}

func (b bookXML) parts() map[string]string {
	if b.rels == "" {
		b.rels = office
	}
	relation := func(id, kind, target string) string {
		return fmt.Sprintf(`<Relationship Id="%s" Type="%s/%s" Target="%s"/>`, id, b.rels, kind, target)
	}
	all := map[string]string{
		"_rels/.rels": `<Relationships>` + relation("r", "officeDocument", "xl/workbook.xml") + `</Relationships>`,
	}
	var list, relations, fmts, xfs strings.Builder
	for i, s := range b.sheets {
		fmt.Fprintf(&list, `<sheet name="%s" sheetId="%d" state="%s" r:id="s%d"/>`, s.name, i+1, s.state, i)
		relations.WriteString(relation(fmt.Sprint("s", i), "worksheet", fmt.Sprintf("worksheets/sheet%d.xml", i+1)))
		p := b.prefix
		xmlns := `xmlns`
		if p != "" {
			xmlns += ":" + strings.TrimSuffix(p, ":")
		}
		all[fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1)] = fmt.Sprintf(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><%sworksheet %s="%s" xmlns:r="%s">%s<%ssheetData>%s</%ssheetData>%s</%sworksheet>`,
			p, xmlns, main, b.rels, s.before, p, s.rows, p, s.after, p)
		if len(s.links) > 0 {
			var r strings.Builder
			for j, target := range s.links {
				fmt.Fprintf(&r, `<Relationship Id="l%d" Type="%s/hyperlink" Target="%s" TargetMode="External"/>`, j, b.rels, target)
			}
			all[fmt.Sprintf("xl/worksheets/_rels/sheet%d.xml.rels", i+1)] = `<Relationships>` + r.String() + `</Relationships>`
		}
	}
	xfs.WriteString(`<xf numFmtId="0"/>`)
	for i, code := range b.formats {
		fmt.Fprintf(&fmts, `<numFmt numFmtId="%d" formatCode="%s"/>`, 164+i, strings.NewReplacer("&", "&amp;", `"`, "&quot;").Replace(code))
		fmt.Fprintf(&xfs, `<xf numFmtId="%d"/>`, 164+i)
	}
	for _, id := range b.ids {
		fmt.Fprintf(&xfs, `<xf numFmtId="%s"/>`, id)
	}
	all["xl/styles.xml"] = `<styleSheet><numFmts>` + fmts.String() + `</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>` + xfs.String() + `</cellXfs></styleSheet>`
	all["xl/sharedStrings.xml"] = `<sst><si>` + strings.Join(b.strings, `</si><si>`) + `</si></sst>`
	all["xl/workbook.xml"] = `<workbook xmlns:r="` + b.rels + `"><workbookPr ` + b.from + `/><sheets>` + list.String() + `</sheets></workbook>`
	all["xl/_rels/workbook.xml.rels"] = `<Relationships>` + relations.String() + relation("a", "sharedStrings", "/xl/sharedStrings.xml") + relation("b", "styles", "styles.xml") + `</Relationships>`
	return all
}

func mustRead(t testing.TB, b bookXML, sheet string) *Sheet {
	t.Helper()
	s, err := Read(desktest.Zip(t, b.parts()), sheet, DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func cellsOf(s *Sheet) [][]string {
	var all [][]string
	for _, r := range s.Rows {
		all = append(all, r.Cells)
	}
	return all
}

func one(rows string) bookXML { return bookXML{sheets: []sheetXML{{name: "Roles", rows: rows}}} }

func TestKindsOfCells(t *testing.T) {
	b := one(`<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r></is></c></row>` +
		`<row r="5"><c r="A5" t="b"><v>1</v></c><c r="B5" t="b"><v>0</v></c><c r="C5" t="e"><v>#N/A</v></c><c r="D5" t="d"><v>2026-05-01T00:00:00</v></c><c r="E5" t="str"><f>A1&amp;"x"</f><v>text</v></c></row>` +
		`<row><c t="d"><v>2026-05-01T14:30:00.000Z</v></c><c t="d"><v>09:05:00</v></c><c><v>12</v></c></row>` +
		`<row r="9"><c r="A9"><f>SUM(A1)</f></c><c r="B9"><f>1</f><v></v></c><c r="C9" t="str"><f>""</f><v></v></c></row>`)
	b.strings = []string{`<t>shared</t>`, `<r><rPr><b/></rPr><t>rich </t></r><r><t>text</t></r><rPh sb="0" eb="1"><t>no</t></rPh>`, `<t>a_x000D_b &lt;c&gt;</t>`}
	s := mustRead(t, b, "")
	want := []Row{
		{2, []string{"shared", "rich text", "", "in line"}},
		{5, []string{"true", "false", "", "2026-05-01", "text"}},
		{6, []string{"2026-05-01 14:30", "09:05", "12"}},
	}
	if diff := cmp.Diff(want, s.Rows); diff != "" {
		t.Error(diff)
	}
	if !slices.Equal(s.Uncalculated, []int{9}) {
		t.Errorf("not calculated: %v", s.Uncalculated)
	}
}

func TestNumbersAndDates(t *testing.T) {
	for _, tc := range []struct{ code, stored, want string }{
		{"General", "0.30000000000000004", "0.3"},
		{"General", "77011112233", "77011112233"},
		{"General", "7.7011112233E10", "77011112233"},
		{"General", "1.0000000000000001E-2", "0.01"},
		{"General", "2.5", "2.5"},
		{"General", "-3", "-3"},
		{"General", "1234567890123456", "1234567890123460"},
		{"0.00E+00", "46143", "46143"},
		{"#,##0.00", "1234.5", "1234.5"},
		{`#,##0" ₸"`, "1500", "1500"},
		{"[Red]0.0", "1.5", "1.5"},
		{`"day "0`, "3", "3"},
		{"0%", "0.5", "50%"},
		{"000000", "10000", "010000"},
		{"@", "007", "7"},
		{"dd.mm.yyyy", "46143", "2026-05-01"},
		{"m/d/yyyy", "46143", "2026-05-01"},
		{`yyyy\-mm\-dd`, "46143", "2026-05-01"},
		{"[$-419]d mmm yyyy;@", "46143", "2026-05-01"},
		{"[$-43F]d mmmm yyyy", "46143", "2026-05-01"},
		{`[$-F800]dddd\,\ mmmm\ dd\,\ yyyy`, "46143", "2026-05-01"},
		{"[$-x-sysdate]dddd, mmmm dd, yyyy", "46143", "2026-05-01"},
		{"[$-ru-RU]DD.MM.YYYY", "46143", "2026-05-01"},
		{"ДД.ММ.ГГГГ", "46143", "2026-05-01"},
		{"d-mmm", "46143", "2026-05-01"},
		{"mmm", "46143", "2026-05-01"},
		{"dd.mm.yyyy", "46143.75", "2026-05-01"},
		{"dd.mm.yyyy hh:mm", "46143.604166666664", "2026-05-01 14:30"},
		{"dd.mm.yyyy hh:mm", "46143", "2026-05-01"},
		{"dd.mm.yyyy hh:mm:ss", "46143.999999999", "2026-05-02"},
		{"h:mm", "0.604166666666667", "14:30"},
		{"h:mm AM/PM", "0.604166666666667", "14:30"},
		{"h:mm", "46143.604166666664", "14:30"},
		{"h:mm:ss", "0.60420138888", "14:30:03"},
		{"[h]:mm", "1.104166666666667", "26:30"},
		{"[mm]:ss", "0.0625", "01:30"},
		{"[чч]:мм", "1.5", "36:00"},
		{"dd.mm.yyyy", "59", "1900-02-28"},
		{"dd.mm.yyyy", "61", "1900-03-01"},
		{"dd.mm.yyyy", "1", "1900-01-01"},
		{"dd.mm.yyyy", "-5", "-5"},
		{"dd.mm.yyyy", "3000000", "3000000"},
		{"dd.mm.yyyy", "soon", "soon"},
	} {
		b := one(`<row r="1"><c r="A1" s="1"><v>` + tc.stored + `</v></c></row>`)
		b.formats = []string{tc.code}
		if got := mustRead(t, b, "").Rows[0].Cells[0]; got != tc.want {
			t.Errorf("%s as %s: %s, want %s", tc.stored, tc.code, got, tc.want)
		}
	}
	for id, want := range map[string]string{"14": "2026-05-01", "22": "2026-05-01 12:00", "20": "12:00", "46": "1107444:00", "9": "4614350%", "57": "2026-05-01", "49": "46143.5"} {
		b := one(`<row><c s="1"><v>46143.5</v></c></row>`)
		b.ids = []string{id}
		if got := mustRead(t, b, "").Rows[0].Cells[0]; got != want {
			t.Errorf("format %s: %s, want %s", id, got, want)
		}
	}
	b := one(`<row><c s="1"><v>44681</v></c></row>`)
	b.formats, b.from = []string{"d.m.yy"}, `date1904="1"`
	if got := mustRead(t, b, "").Rows[0].Cells[0]; got != "2026-05-01" {
		t.Errorf("from 1904: %s", got)
	}
}

func TestSheets(t *testing.T) {
	row := func(s string) string { return `<row><c t="inlineStr"><is><t>` + s + `</t></is></c></row>` }
	b := bookXML{sheets: []sheetXML{{name: "Old", state: "hidden", rows: row("old")}, {name: "Empty"}, {name: "Дела", rows: row("b")}, {name: "More", rows: row("c")}}}
	s := mustRead(t, b, "")
	if s.Name != "Дела" || cellsOf(s)[0][0] != "b" {
		t.Errorf("%+v", s)
	}
	if diff := cmp.Diff([]Info{{"Old", true}, {"Empty", false}, {"More", false}}, s.Others); diff != "" {
		t.Error(diff)
	}
	for _, name := range []string{"Old", " old ", "OLD"} {
		if s := mustRead(t, b, name); s.Name != "Old" {
			t.Errorf("%s: %s", name, s.Name)
		}
	}
	var none *NoSheetError
	if _, err := Read(desktest.Zip(t, b.parts()), "New", DefaultLimits()); !errors.As(err, &none) || len(none.Sheets) != 4 {
		t.Errorf("%v", err)
	}
	if s := mustRead(t, bookXML{sheets: []sheetXML{{name: "Empty"}}}, ""); len(s.Rows) != 0 {
		t.Error("rows in an empty sheet")
	}
	all := bookXML{sheets: []sheetXML{{name: "A", state: "veryHidden", rows: row("a")}}}
	if _, err := Read(desktest.Zip(t, all.parts()), "", DefaultLimits()); !errors.As(err, &none) || none.Name != "" {
		t.Errorf("%v", err)
	}
}

func TestUnusualFiles(t *testing.T) {
	text := func(p, s string) string {
		return strings.NewReplacer("§", p).Replace(`<§row><§c t="inlineStr"><§is><§t>` + s + `</§t></§is></§c></§row>`)
	}
	for name, b := range map[string]bookXML{
		"strict":     {sheets: []sheetXML{{name: "A", rows: text("", "a")}}, rels: strict},
		"a prefix":   {sheets: []sheetXML{{name: "A", rows: text("x:", "a")}}, prefix: "x:"},
		"CDATA":      one(text("", "<![CDATA[a]]>")),
		"extensions": {sheets: []sheetXML{{name: "A", rows: text("", "a"), after: `<extLst><ext><x14:cf xmlns:x14="x"><xm:f xmlns:xm="y">no</xm:f></x14:cf></ext></extLst>`}}},
	} {
		if got := cellsOf(mustRead(t, b, "")); len(got) != 1 || got[0][0] != "a" {
			t.Errorf("%s: %v", name, got)
		}
	}
	parts := map[string]string{}
	for name, content := range one(text("", "a")).parts() {
		parts[strings.ReplaceAll(name, "/", `\`)] = content
	}
	if s, err := Read(desktest.Zip(t, parts), "", DefaultLimits()); err != nil || s.Rows[0].Cells[0] != "a" {
		t.Errorf("backslashes: %v", err)
	}
	rows := one(`<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>`)
	if diff := cmp.Diff([]Row{{1, []string{"1", "2"}}, {3, []string{"3"}}}, mustRead(t, rows, "").Rows); diff != "" {
		t.Error(diff)
	}
}

func TestLayoutIsTold(t *testing.T) {
	b := bookXML{sheets: []sheetXML{{name: "A",
		before: `<cols><col min="1" max="1" hidden="1"/><col min="3" max="16384" hidden="true"/></cols>`,
		rows:   `<row r="1"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row r="2" hidden="1"><c><v>1</v></c></row><row r="3" hidden="1"></row>`,
		after:  `<mergeCells count="2"><mergeCell ref="A1:A3"/><mergeCell ref="nonsense"/></mergeCells>`}}}
	s := mustRead(t, b, "")
	if diff := cmp.Diff([]Range{{1, 0, 3, 0}}, s.Merged); diff != "" {
		t.Error(diff)
	}
	if !slices.Equal(s.HiddenRows, []int{2}) || !slices.Equal(s.HiddenColumns, []int{0, 2}) {
		t.Errorf("hidden: rows %v, columns %v", s.HiddenRows, s.HiddenColumns)
	}
}

func TestLinks(t *testing.T) {
	row := func(cells ...string) string {
		var b strings.Builder
		for _, c := range cells {
			if strings.HasPrefix(c, "<") {
				b.WriteString(c)
				continue
			}
			b.WriteString(`<c t="inlineStr"><is><t>` + c + `</t></is></c>`)
		}
		return `<row>` + b.String() + `</row>`
	}
	link := func(refs ...string) string {
		var b strings.Builder
		for i, ref := range refs {
			fmt.Fprintf(&b, `<hyperlink ref="%s" r:id="l%d"/>`, ref, i)
		}
		return `<hyperlinks>` + b.String() + `<hyperlink ref="A1" location="Sheet2!A1"/></hyperlinks>`
	}
	for name, tc := range map[string]struct {
		rows  string
		refs  []string
		links []string
		want  [][]string
	}{
		"apply here": {row("Role", "Apply") + row("Walk", "apply here"), []string{"B2"}, []string{"https://a.kz"},
			[][]string{{"Role", "Apply"}, {"Walk", "https://a.kz"}}},
		"in Russian": {row("Дело", "Как") + row("Приют", "Записаться по ссылке"), []string{"B2"}, []string{"https://a.kz"},
			[][]string{{"Дело", "Как"}, {"Приют", "https://a.kz"}}},
		"the address shown": {row("Role", "Site") + row("Walk", "www.a.kz"), []string{"B2"}, []string{"https://a.kz/"},
			[][]string{{"Role", "Site"}, {"Walk", "www.a.kz"}}},
		"titles": {row("Role", "City") + row("Join the choir", "Astana") + row("Walk dogs", "Almaty"), []string{"A2", "A3"}, []string{"https://a.kz/1", "https://a.kz/2"},
			[][]string{{"Role", "City", "URL"}, {"Join the choir", "Astana", "https://a.kz/1"}, {"Walk dogs", "Almaty", "https://a.kz/2"}}},
		"the same in all rows": {row("Role", "X") + row("A", "DOBRO") + row("B", "DOBRO") + row("C", "DOBRO"), []string{"B2", "B3", "B4"}, []string{"https://d.ru/1", "https://d.ru/2", "https://d.ru/3"},
			[][]string{{"Role", "X"}, {"A", "https://d.ru/1"}, {"B", "https://d.ru/2"}, {"C", "https://d.ru/3"}}},
		"mail": {row("Role", "Contact") + row("A", "Aigul"), []string{"B2"}, []string{"mailto:a@b.kz?subject=x"},
			[][]string{{"Role", "Contact", "URL"}, {"A", "Aigul", "a@b.kz"}}},
		"a range": {row("Role", "Link") + row("A", "here") + row("B", "here"), []string{"B2:B3"}, []string{"https://a.kz"},
			[][]string{{"Role", "Link"}, {"A", "https://a.kz"}, {"B", "https://a.kz"}}},
		"a formula": {row("Role", "Link") + row("A", `<c t="str"><f>HYPERLINK("https://a.kz","link")</f><v>link</v></c>`), nil, nil,
			[][]string{{"Role", "Link"}, {"A", "https://a.kz"}}},
	} {
		b := bookXML{sheets: []sheetXML{{name: "A", rows: tc.rows, after: link(tc.refs...), links: tc.links}}}
		if diff := cmp.Diff(tc.want, cellsOf(mustRead(t, b, ""))); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestLimits(t *testing.T) {
	b := one(`<row r="1"><c r="A1"><v>1</v></c><c r="F1"><v>1</v></c></row><row r="2"><c r="F2"><v>1</v></c></row>`)
	b.strings = []string{"<t>a</t>", "<t>b</t>"}
	data := desktest.Zip(t, b.parts())
	if _, err := Read(data, "", Limits{Bytes: 1 << 20, Rows: 2, Columns: 6, Cells: 12, Strings: 2}); err != nil {
		t.Error(err)
	}
	for what, limits := range map[What]Limits{
		Bytes:   {Bytes: 100, Rows: 2, Columns: 6, Cells: 12, Strings: 2},
		Rows:    {Bytes: 1 << 20, Rows: 1, Columns: 6, Cells: 12, Strings: 2},
		Columns: {Bytes: 1 << 20, Rows: 2, Columns: 5, Cells: 12, Strings: 2},
		Cells:   {Bytes: 1 << 20, Rows: 2, Columns: 6, Cells: 11, Strings: 2},
		Strings: {Bytes: 1 << 20, Rows: 2, Columns: 6, Cells: 12, Strings: 1},
	} {
		var limit *LimitError
		if _, err := Read(data, "", limits); !errors.As(err, &limit) || limit.What != what {
			t.Errorf("%d: %v", what, err)
		}
	}
	// A small file that unfolds to a large one is stopped early.
	bomb := one(`<row><c t="inlineStr"><is><t>` + strings.Repeat("a", 2*freeBytes) + `</t></is></c></row>`)
	var limit *LimitError
	if _, err := Read(desktest.Zip(t, bomb.parts()), "", DefaultLimits()); !errors.As(err, &limit) || limit.Limit > 2*freeBytes {
		t.Errorf("%v", err)
	}
}

func TestDamagedFiles(t *testing.T) {
	whole := desktest.Zip(t, one(`<row><c><v>1</v></c></row>`).parts())
	cut := one("").parts()
	cut["xl/worksheets/sheet1.xml"] = `<worksheet><sheetData><row><c><v>1`
	none := one("").parts()
	delete(none, "xl/workbook.xml")
	for name, data := range map[string][]byte{"cut": whole[:len(whole)/2], "nothing": nil, "a part is cut": desktest.Zip(t, cut), "no workbook": desktest.Zip(t, none)} {
		if _, err := Read(data, "", DefaultLimits()); !errors.Is(err, ErrDamaged) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// FuzzSheet reads sheets of any content: reading ends, without a panic.
func FuzzSheet(f *testing.F) {
	f.Add(`<row r="1"><c r="A1" t="s" s="1"><v>0</v></c></row>`, "dd.mm.yyyy")
	f.Add(`<row><c t="inlineStr"><is><t>a_x000D_</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`, "[h]:mm")
	f.Add(`<row r="1048576"><c r="XFD1048576"><f>HYPERLINK("a","b")</f></c></row>`, `"x`)
	f.Add(`<row><c t="str"><v>a</v><row></c></row></row>`, "0")
	f.Fuzz(func(t *testing.T, rows, code string) {
		b := one(rows)
		b.formats, b.strings = []string{code}, []string{"<t>a</t>"}
		s, err := Read(desktest.Zip(t, b.parts()), "", Limits{Bytes: 1 << 20, Rows: 100, Columns: 100, Cells: 1000, Strings: 10})
		if err == nil && !slices.IsSortedFunc(s.Rows, byNumber) {
			t.Error("rows out of order")
		}
	})
}

// large is a workbook of 10,000 rows and 20 columns, of texts, numbers and dates.
func large() bookXML {
	b := bookXML{formats: []string{"dd.mm.yyyy"}}
	var rows strings.Builder
	for r := 1; r <= 10_000; r++ {
		fmt.Fprintf(&rows, `<row r="%d" spans="1:20">`, r)
		for c := range 20 {
			switch c % 4 {
			case 0, 1:
				fmt.Fprintf(&rows, `<c r="%c%d" s="0" t="s"><v>%d</v></c>`, 'A'+c, r, len(b.strings))
				b.strings = append(b.strings, fmt.Sprintf("<t>Помощь приюту %d, %d</t>", r, c))
			case 2:
				fmt.Fprintf(&rows, `<c r="%c%d"><v>%d.25</v></c>`, 'A'+c, r, r)
			case 3:
				fmt.Fprintf(&rows, `<c r="%c%d" s="1"><v>%d</v></c>`, 'A'+c, r, 46000+r%300)
			}
		}
		rows.WriteString("</row>")
	}
	b.sheets = []sheetXML{{name: "A", rows: rows.String()}}
	return b
}

func BenchmarkRead(b *testing.B) {
	data := desktest.Zip(b, large().parts())
	b.ReportAllocs()
	b.ReportMetric(float64(len(data)), "bytes/file")
	for b.Loop() {
		if _, err := Read(data, "", DefaultLimits()); err != nil {
			b.Fatal(err)
		}
	}
}
