package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"aina/catalog/desk/desktest"
)

// workbook makes a workbook of two sheets: Notes, and Roles, which has a hidden
// row, a hidden column and a formula without a result.
func workbook(t *testing.T) []byte {
	t.Helper()
	row := func(hidden string, cells ...string) string {
		return `<row hidden="` + hidden + `"><c t="inlineStr"><is><t>` + strings.Join(cells, `</t></is></c><c t="inlineStr"><is><t>`) + `</t></is></c>`
	}
	return desktest.Zip(t, map[string]string{
		"_rels/.rels":     `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml": `<workbook xmlns:r="x"><sheets><sheet name="Notes" r:id="a" state="hidden"/><sheet name="Roles" r:id="b"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/a.xml"/>` +
			`<Relationship Id="b" Type="x/worksheet" Target="worksheets/b.xml"/></Relationships>`,
		"xl/worksheets/a.xml": `<worksheet><sheetData>` + row("0", "title", "city") + `</row>` + row("0", "Old role", "Taraz") + `</row></sheetData></worksheet>`,
		"xl/worksheets/b.xml": `<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData>` + row("0", "title", "city") + `</row>` +
			row("1", "Walk dogs", "Astana") + `</row>` + row("0", "Read aloud", "Almaty") + `<c><f>A1</f></c></row></sheetData></worksheet>`,
	})
}

// A workbook is read, and what nobody sees on its sheet is told.
func TestImportOfAWorkbook(t *testing.T) {
	dir := t.TempDir()
	write := func(name string, data []byte) string {
		t.Helper()
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	data := workbook(t)
	book := write("roles.xlsx", data)
	cut := write("cut.xlsx", append(data[:len(data)/2:len(data)/2], "rest"...))
	for name, tc := range map[string]struct {
		args     []string
		code     int
		out, err []string
	}{
		"the visible sheet": {[]string{book}, 0, []string{"title: Walk dogs", "title: Read aloud"}, []string{
			"The sheet “Roles” was read. Not read: Notes (hidden). To read another one: --sheet NAME.",
			"Rows that are hidden in the sheet were read too: 2.", "Columns that are hidden in the sheet were read too: B.", "its cell was read as empty: 3."}},
		"another sheet":     {[]string{book, "--sheet", "notes"}, 0, []string{"title: Old role"}, nil},
		"no such sheet":     {[]string{book, "--sheet", "Jobs"}, 2, nil, []string{"There is no “Jobs” in " + book + ". It has: Notes (hidden), Roles."}},
		"in Russian":        {[]string{book, "--lang", "ru"}, 0, nil, []string{"Прочитан лист «Roles». Есть и другие: Notes (скрытый)."}},
		"cut in the middle": {[]string{cut}, 2, nil, []string{"cut.xlsx looks like an Excel workbook but cannot be read"}},
	} {
		sys, out, errs := testSystem(t, nil)
		if code := Main(sys, append([]string{"import"}, tc.args...)); code != tc.code {
			t.Errorf("%s: exit code %d, want %d\n%s", name, code, tc.code, errs)
		}
		for _, want := range tc.out {
			if !strings.Contains(out.String(), want) {
				t.Errorf("%s: no %q in\n%s", name, want, out)
			}
		}
		for _, want := range tc.err {
			if !strings.Contains(errs.String(), want) {
				t.Errorf("%s: no %q in\n%s", name, want, errs)
			}
		}
	}
}

// Importing again reads the sheet that was read before.
func TestImportKeepsTheSheet(t *testing.T) {
	dir := t.TempDir()
	book, out := filepath.Join(dir, "roles.xlsx"), filepath.Join(dir, "c.yaml")
	if err := os.WriteFile(book, workbook(t), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"--sheet", "Notes"}, nil} {
		sys, _, errs := testSystem(t, nil)
		if code := Main(sys, append([]string{"import", book, "-o", out}, args...)); code != 0 {
			t.Fatal(code, errs)
		}
		data, err := os.ReadFile(out)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(data), "Old role") || strings.Contains(string(data), "Walk dogs") {
			t.Errorf("%v: %s\n%s", args, data, errs)
		}
	}
	draft, err := os.ReadFile(filepath.Join(dir, "c.map.yaml"))
	if err != nil || !strings.Contains(string(draft), "\nsheet: Notes\n") {
		t.Errorf("%v\n%s", err, draft)
	}
}

func TestNumberRanges(t *testing.T) {
	var odd []int
	for i := range 50 {
		odd = append(odd, 2*i+1)
	}
	for want, all := range map[string][]int{"3": {3}, "3, 7–9": {3, 7, 8, 9}, "1–2, 4": {1, 2, 4}} {
		if got := numberRanges(all); got != want {
			t.Errorf("%v: %s, want %s", all, got, want)
		}
	}
	if got := numberRanges(odd); !strings.HasSuffix(got, "79 …") {
		t.Error(got)
	}
}
