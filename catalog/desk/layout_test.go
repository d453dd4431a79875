package desk

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aina/catalog"
	"aina/catalog/desk/desktest"
	"aina/catalog/source"
)

// readLayout draws a file and reads it.
func readLayout(t *rapid.T) (desktest.File, []catalog.Opportunity) {
	f := desktest.Draw(t)
	c, problems := catalog.Read(f.Name, f.Data, layoutBase())
	if problems.HasErrors() || len(c.Opportunities) != len(f.IDs) {
		t.Fatalf("%v\n%s", problems, f.Data)
	}
	return f, c.Opportunities
}

func layoutBase() *catalog.Catalog {
	return &catalog.Catalog{Causes: []catalog.Cause{{ID: "animals"}, {ID: "children"}, {ID: "elderly"}}}
}

// mustRead reads what became of a file: all comments are there, once, and JSON is JSON.
func mustRead(t *rapid.T, f desktest.File, out []byte) []catalog.Opportunity {
	t.Helper()
	c, problems := catalog.Read(f.Name, out, layoutBase())
	if problems.HasErrors() {
		t.Fatalf("%v\n%s\n---\n%s", problems, f.Data, out)
	}
	for _, comment := range f.Comments {
		if n := bytes.Count(out, []byte(comment)); n != 1 {
			t.Fatalf("%s stands there %d times:\n%s\n---\n%s", comment, n, f.Data, out)
		}
	}
	if got := len(source.Comments(out)); got != len(f.Comments) {
		t.Fatalf("%d comments instead of %d:\n%s", got, len(f.Comments), out)
	}
	if f.JSON && !json.Valid(bytes.TrimPrefix(out, []byte("\ufeff"))) {
		t.Fatalf("no JSON any more:\n%s\n---\n%s", f.Data, out)
	}
	if n := bytes.Count(out, []byte("\r\n")); n > 0 && n != bytes.Count(out, []byte("\n")) {
		t.Fatalf("line ends are mixed:\n%q", out)
	}
	return c.Opportunities
}

func newOpportunity() *catalog.Opportunity {
	return &catalog.Opportunity{ID: "new-one", Title: catalog.Text{En: "New, and: \"quoted\"", Kk: "Жаңа"}, Causes: []string{"animals"},
		Description: catalog.Text{Plain: "One line.\nAnother."}, StartDate: "2027-01-02", Phone: "111", HoursPerWeek: 1.5}
}

func TestAddToAnyLayout(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, want := readLayout(t)
		o := newOpportunity()
		out, err := Add(f.Name, f.Data, o)
		if err != nil {
			if endsInText(f.Data) {
				return
			}
			t.Fatalf("%v\n%s", err, f.Data)
		}
		if diff := cmp.Diff(append(want, *o), mustRead(t, f, out)); diff != "" {
			t.Fatalf("%s\n%s", diff, out)
		}
	})
}

// endsInText reports a file that ends, with no end of its last line, within a text
// that keeps its last lines: what is put below would add an end to the text.
func endsInText(data []byte) bool {
	return !bytes.HasSuffix(data, []byte("\n")) && (bytes.Contains(data, []byte(": |")) || bytes.Contains(data, []byte(": >")))
}

func TestVerifyInAnyLayout(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, want := readLayout(t)
		i := rapid.IntRange(0, len(want)-1).Draw(t, "which")
		want[i].VerifiedOn, want[i].VerifiedBy, want[i].Status = "2026-11-22", "Айгүл: \"A\", #1", catalog.Inactive
		out, missing, err := Verify(f.Name, f.Data, []string{f.IDs[i]}, Verification{On: "2026-11-22", By: want[i].VerifiedBy, Status: catalog.Inactive})
		if err != nil && endsInText(f.Data) {
			return
		}
		if err != nil || len(missing) > 0 {
			t.Fatalf("%v, %v\n%s", err, missing, f.Data)
		}
		if diff := cmp.Diff(want, mustRead(t, f, out)); diff != "" {
			t.Fatalf("%s\n%s", diff, out)
		}
	})
}

func editorOf(t *rapid.T, name string, data []byte) *Editor {
	doc, _ := source.Parse(name, data, source.DefaultLimits())
	e, err := NewEditor(doc, data)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// A remark stands behind one entry only, and what the file says stays.
func TestRemarksInAnyLayout(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, want := readLayout(t)
		var edits []Edit
		for i, x := range editorOf(t, f.Name, f.Data).Entries() {
			editorOf(t, f.Name, f.Data).Remark(x, "# remark "+f.IDs[i]+"!")
			edits = append(edits, x.Edits...)
		}
		out := Splice(f.Data, edits)
		if c, _ := catalog.Read(f.Name, out, layoutBase()); !endsInText(f.Data) && !cmp.Equal(want, c.Opportunities) {
			t.Fatalf("%s\n%s\n---\n%s", cmp.Diff(want, c.Opportunities), f.Data, out)
		}
		if bare := regexp.MustCompile(`(  |\r?\n *)# remark [a-z0-9-]*!`).ReplaceAll(out, nil); !bytes.Equal(bare, f.Data) {
			t.Fatalf("more than remarks was added:\n%s\n---\n%s", f.Data, out)
		}
		for _, x := range editorOf(t, f.Name, out).Entries() {
			for _, id := range f.IDs {
				remark := []byte("# remark " + id + "!")
				if bytes.Contains(out[x.From:x.To], remark) != (id == x.ID && bytes.Contains(out, remark)) {
					t.Fatalf("%s at %s:\n%s", remark, x.ID, out)
				}
			}
		}
	})
}

func TestSetFieldsInAnyLayout(t *testing.T) {
	long := strings.Repeat("a long text, with: signs ", 8) + "end"
	rapid.Check(t, func(t *rapid.T) {
		f, want := readLayout(t)
		e := editorOf(t, f.Name, f.Data)
		var edits []Edit
		for i, x := range e.Entries() {
			if rapid.Bool().Draw(t, "untouched") {
				continue
			}
			o := &want[i]
			var names []string
			set := func(name string, change func()) {
				if rapid.Bool().Draw(t, name) {
					change()
					names = append(names, name)
				}
			}
			if x.From >= x.To || x.ID != f.IDs[i] {
				t.Fatalf("%+v", x)
			}
			set("title", func() { o.Title = catalog.Text{En: "Другое", Ru: o.Title.Ru, Kk: o.Title.Kk} })
			set("summary", func() { o.Summary = catalog.Text{Plain: long} })
			set("description", func() { o.Description = catalog.Text{Ru: "Раз.\nДва.\n\nТри.", En: "x"} })
			set("causes", func() { o.Causes = []string{"elderly"} })
			set("hours_per_week", func() { o.HoursPerWeek = 4 })
			set("start_date", func() { o.StartDate = "2028-02-29" })
			set("city", func() { o.City = "Shymkent #2: new" })
			set("languages", func() { o.Languages = []string{"en"} })
			set("skills", func() { o.Skills = []string{long, long + " again"} })
			set("organization", func() {
				o.Organization = &catalog.Organization{Name: catalog.Text{Ru: "Дом"}, URL: "https://example.org/new"}
			})
			set("phone", func() { o.Phone = "103" })
			set("email", func() { o.Email = "a@example.org" })
			if !e.Set(x, o, names, nil) {
				t.Fatalf("cannot set %v:\n%s", names, f.Data)
			}
			edits = append(edits, x.Edits...)
		}
		out := Splice(f.Data, edits)
		if rapid.Bool().Draw(t, "another") {
			o := newOpportunity()
			want = append(want, *o)
			more, err := editorOf(t, f.Name, out).Append("opportunities", func(indent int) []byte {
				return WriteOpportunity(o, Style{Indent: indent, Newline: Newline(out)})
			})
			if err != nil {
				t.Fatal(err)
			}
			out = Splice(out, more)
		}
		if endsInText(f.Data) {
			return
		}
		if diff := cmp.Diff(want, mustRead(t, f, out)); diff != "" {
			t.Fatalf("%s\n%s\n---\n%s", diff, f.Data, out)
		}
	})
}

func TestOffsetsOnLongLines(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		letters := rapid.SliceOfN(rapid.SampledFrom([]rune("aш✓😀")), 0, 3*stride).Draw(t, "line")
		data := []byte("first\n" + string(letters) + "\r\nlast")
		s := &sheet{data: data, starts: lineStarts(data)}
		column := rapid.IntRange(1, 4*stride).Draw(t, "column")
		want := len("first\n") + len(string(letters[:min(column-1, len(letters))]))
		if got := s.offset(2, column); got != want {
			t.Fatalf("column %d is at %d, want %d", column, got, want)
		}
	})
}
