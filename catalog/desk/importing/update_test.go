package importing

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aina/catalog"
	"aina/catalog/desk/importing/mapping"
)

const before = "title,organization,city,url\nWalk dogs,House,Astana,https://example.org/1\nRead aloud,Home,Almaty,https://example.org/2\nPlant trees,Park,Taraz,\n"

// edited is the first import after the edits of a maintainer.
func edited(t *testing.T) string {
	t.Helper()
	first := mustRun(t, Request{File: "f.csv", Data: []byte(before), Lang: "en"})
	s := string(first.Catalog)
	for _, change := range [][2]string{
		{"# Imported from", "# Ours.\n# Imported from"},
		{"    title: Walk dogs\n", "    title:\n      en: Walk dogs\n      ru: Гулять с собаками\n    motives: {values: 2}   # they said so\n"},
		{"    city: Almaty\n", "    city: almaty # a note\n    minimum_age: 16\n\n"},
	} {
		if !strings.Contains(s, change[0]) {
			t.Fatalf("%q is not in\n%s", change[0], s)
		}
		s = strings.Replace(s, change[0], change[1], 1)
	}
	return s + "  - {id: by-hand, title: By hand}\n# the end\n"
}

func TestReimportUnchanged(t *testing.T) {
	file := edited(t)
	in := mustRun(t, Request{File: "f.csv", Data: []byte(before), Into: &catalog.File{Name: "c.yaml", Data: []byte(file)}, Lang: "en"})
	if diff := cmp.Diff(file, string(in.Catalog)); diff != "" {
		t.Error(diff)
	}
	if in.Report.Unchanged != 3 || len(in.Report.Added)+len(in.Report.Changed)+len(in.Report.Missing) > 0 {
		t.Errorf("%+v", in.Report)
	}
}

func TestReimportChanged(t *testing.T) {
	file := edited(t)
	const after = "title,organization,city,url\nWalk dogs,House,Shymkent,https://example.org/1\nPlant trees,Park,Taraz,https://example.org/3\nSing,Choir,Astana,\n"
	for _, newline := range []string{"\n", "\r\n"} {
		file := strings.ReplaceAll(file, "\n", newline)
		in := mustRun(t, Request{File: "f.csv", Data: []byte(after), Into: &catalog.File{Name: "c.yaml", Data: []byte(file)}, Lang: "en"})
		want := Report{Rows: 3, Entries: 3, Delimiter: ",", Header: true, Added: []string{"sing-choir"}, Missing: []string{"read-aloud-home"},
			Changed: []Change{{"walk-dogs-house", []string{"city"}}, {"plant-trees-park", []string{"url"}}}}
		if diff := cmp.Diff(want, in.Report); diff != "" {
			t.Error(diff)
		}
		out := string(in.Catalog)
		o, _ := in.catalog.Opportunity("walk-dogs-house")
		if o == nil || o.City != "Shymkent" || o.Title.Ru != "Гулять с собаками" || o.Motives[catalog.Values] != 2 {
			t.Errorf("%+v", o)
		}
		for _, line := range []string{"    motives: {values: 2}   # they said so", "    city: almaty # a note", "  - {id: by-hand, title: By hand}", "# the end", "# Ours.", "    url: https://example.org/3"} {
			if !strings.Contains(out, line+newline) {
				t.Errorf("%q is lost in\n%s", line, out)
			}
		}
		if strings.Contains(strings.ReplaceAll(out, newline, ""), "\n") {
			t.Error("line ends are mixed")
		}
		again := mustRun(t, Request{File: "f.csv", Data: []byte(after), Into: &catalog.File{Name: "c.yaml", Data: in.Catalog}, Lang: "en"})
		if string(again.Catalog) != out {
			t.Error("importing again changes something")
		}
	}
}

func TestImportIntoAnyShapeOfFile(t *testing.T) {
	table := []byte("title,category\nSing,Choirs\n")
	for name, file := range map[string]string{
		"empty":            "",
		"a comment":        "# nothing yet\n",
		"no opportunities": "causes:\n- id: mine\n  name: Mine\n",
		"an empty list":    "opportunities: []\n",
		"an empty key":     "opportunities:\nportals:\n  - name: P\n    url: https://example.org\n",
		"brackets":         "opportunities: [{id: a, title: A}]\n",
		"several lines":    "opportunities: [\n  {id: a, title: A}, # one\n  {id: b, title: B}\n]\n",
		"braces":           "{opportunities: [{id: a, title: A}]}\n",
		"JSON":             "{\n  \"opportunities\": [\n    {\n      \"id\": \"a\",\n      \"title\": \"A\"\n    }\n  ]\n}\n",
		"a bare map":       "{}\n",
		"no last line end": "opportunities:\n  - id: a\n    title: A",
		"no indent":        "opportunities:\n- id: a\n  title: |\n    A\n    # not a comment\n\nplaces:\n- id: x\n  name: X\n",
		"lone hyphens":     "opportunities:\n  -\n    title: A\n    id: a\n",
		"a BOM":            "\ufeffopportunities:\n  - title: A\n    id: a\n",
	} {
		t.Run(name, func(t *testing.T) {
			in := mustRun(t, Request{File: "f.csv", Data: table, Into: &catalog.File{Name: "c.yaml", Data: []byte(file)}, Lang: "en"})
			o, ok := in.catalog.Opportunity("sing")
			if !ok || !slices.Equal(o.Causes, []string{"choirs"}) {
				t.Fatalf("%+v\n%s", in.catalog.Opportunities, in.Catalog)
			}
			was, _ := catalog.Read("", []byte(file), nil)
			if len(in.catalog.Opportunities) != len(was.Opportunities)+1 {
				t.Errorf("%s", in.Catalog)
			}
		})
	}
	if _, err := Run(Request{Data: table, Into: &catalog.File{Data: []byte("opportunities: [\n")}}); err == nil {
		t.Error("an unreadable file is written to")
	}
}

// Entries that are in no row stay byte for byte.
func TestOtherEntriesStayUnchanged(t *testing.T) {
	k := known(t)
	rapid.Check(t, func(rt *rapid.T) {
		var file strings.Builder
		file.WriteString("# head\nopportunities:\n")
		n := rapid.IntRange(1, 6).Draw(rt, "entries")
		var kept []string
		rows := "id,title,city,summary\n"
		for i := range n {
			id := string(rune('a' + i))
			lines := []string{"  - id: " + id, "    title: Title " + id}
			for _, extra := range []string{"    # a comment", "", "    skills:\n      - one\n      - two # two", "    description: |\n      Line\n\n      # no comment\n    # one", "    city: 'Astana'", "    summary: >-\n      folded\n      text"} {
				if rapid.Bool().Draw(rt, "extra") {
					lines = append(lines, extra)
				}
			}
			entry := strings.Join(lines, "\n") + "\n"
			file.WriteString(entry)
			if rapid.Bool().Draw(rt, "in a row") {
				rows += id + ",Title " + id + "," + rapid.SampledFrom([]string{"Astana", "Taraz", ""}).Draw(rt, "city") + ",\n"
			} else {
				kept = append(kept, entry)
			}
		}
		if rapid.Bool().Draw(rt, "another") {
			rows += "new,New,Astana,x\n"
		}
		if strings.Count(rows, "\n") == 1 {
			return
		}
		res, err := Run(Request{File: "f.csv", Data: []byte(rows), Known: k, Into: &catalog.File{Name: "c.yaml", Data: []byte(file.String())}})
		if err != nil {
			rt.Fatalf("%v\n%s", err, file.String())
		}
		for _, entry := range kept {
			if !strings.Contains(string(res.Catalog), strings.TrimRight(entry, "\n")) {
				rt.Fatalf("lost:\n%s\nfrom:\n%s", entry, res.Catalog)
			}
		}
	})
}

func FuzzRun(f *testing.F) {
	for _, s := range []string{before, "a;b\n\"1;2\n", "\xff\xfea\x00,\x00b\x00", "title\n'=x\n", "id,title,causes\na,A,animals; x\n", "Название;Дата\n«А»;01.02.2026\n", "a\tb\n{'city': 'x'}\t/y\n"} {
		f.Add([]byte(s), []byte(""))
		f.Add([]byte(s), []byte("opportunities:\n  - id: walk-dogs-house\n    title: A\n"))
	}
	k, _ := catalog.Read("", []byte("causes:\n  - {id: animals, name: Animals}\n"), nil)
	f.Fuzz(func(t *testing.T, table, file []byte) {
		if len(table) > 1<<16 {
			return
		}
		req := Request{File: "f.csv", Data: table, Known: k, Today: "2026-11-22", Lang: "ru"}
		if len(file) > 0 {
			req.Into = &catalog.File{Name: "c.yaml", Data: file}
		}
		res, err := Run(req)
		if err != nil {
			return
		}
		if res.Report.Rows != res.Report.Entries+res.Report.LeftOut {
			t.Fatalf("%+v", res.Report)
		}
		if len(file) == 0 {
			c, problems := catalog.Read("c.yaml", res.Catalog, k)
			if len(c.Opportunities) != res.Report.Entries || problems.HasErrors() {
				t.Fatalf("%v\n%+v\n%s", problems, res.Report, res.Catalog)
			}
		}
		if res.Mapping != nil {
			m, problems := mapping.Read("m.yaml", res.Mapping)
			if len(problems) > 0 {
				t.Fatalf("%v\n%s", problems, res.Mapping)
			}
			req.Mapping = m
			again, err := Run(req)
			if err != nil || again.Report.Entries != res.Report.Entries {
				t.Fatalf("the draft does not fit: %v\n%s", err, res.Mapping)
			}
		}
	})
}
