package importing

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aina/catalog"
	"aina/catalog/desk/desktest"
	"aina/catalog/source"
)

// Whatever tool laid a catalog out, an import into it keeps its comments and what it
// says, adds what is new, brings what changed where the import before is known, and
// changes nothing the second time.
func TestImportingAgainInAnyLayout(t *testing.T) {
	stamp := regexp.MustCompile(`# imported as \S+`)
	k := known(t)
	rapid.Check(t, func(rt *rapid.T) {
		f := desktest.Draw(rt)
		run := func(table string, into []byte) (*Result, *catalog.Catalog) {
			res, err := Run(Request{File: "f.csv", Data: []byte(table), Known: k, Into: &catalog.File{Name: f.Name, Data: into}, Lang: "en"})
			if err != nil {
				rt.Fatalf("%v\n%s\n%s", err, table, into)
			}
			c, problems := catalog.Read(f.Name, res.Catalog, k)
			if problems.HasErrors() {
				rt.Fatalf("%v\n%s\nbefore:\n%s", problems, res.Catalog, into)
			}
			for _, comment := range f.Comments {
				if n := bytes.Count(res.Catalog, []byte(comment)); n != 1 {
					rt.Fatalf("%s stands there %d times:\n%s\nbefore:\n%s", comment, n, res.Catalog, into)
				}
			}
			if f.JSON && (!json.Valid(bytes.TrimPrefix(res.Catalog, []byte("\ufeff"))) || len(source.Comments(res.Catalog)) > 0) {
				rt.Fatalf("no JSON any more:\n%s\nbefore:\n%s", res.Catalog, into)
			}
			if n := bytes.Count(res.Catalog, []byte("\r\n")); n > 0 && n != bytes.Count(res.Catalog, []byte("\n")) {
				rt.Fatalf("line ends are mixed:\n%q", res.Catalog)
			}
			return res, c
		}
		was, _ := catalog.Read(f.Name, f.Data, k)
		table := func(region string) string {
			s := "id,title,region,email\n"
			for _, id := range f.IDs {
				s += fmt.Sprintf("%s,Walk dogs,%s,a@example.org\n", id, region)
			}
			return s + "new,Something new," + region + ",\n"
		}
		first, c := run(table("Taraz"), f.Data)
		if len(c.Opportunities) != len(f.IDs)+1 {
			rt.Fatalf("%d entries\n%s\nbefore:\n%s", len(c.Opportunities), first.Catalog, f.Data)
		}
		for i, o := range c.Opportunities {
			if o.Region != "Taraz" || i < len(f.IDs) && (o.ID != f.IDs[i] || o.Email != "a@example.org" || o.HoursPerWeek != was.Opportunities[i].HoursPerWeek) {
				rt.Fatalf("%+v\n%s\nbefore:\n%s", o, first.Catalog, f.Data)
			}
		}
		if again, _ := run(table("Taraz"), first.Catalog); !bytes.Equal(again.Catalog, first.Catalog) {
			rt.Fatalf("the second time changes\n%s\nto\n%s", first.Catalog, again.Catalog)
		}
		changed, c := run(table("Shymkent"), first.Catalog)
		if !f.JSON && len(stamp.FindAll(first.Catalog, -1)) == len(c.Opportunities) {
			for _, o := range c.Opportunities {
				if o.Region != "Shymkent" {
					rt.Fatalf("%s did not change:\n%s\nbefore:\n%s", o.ID, changed.Catalog, first.Catalog)
				}
			}
		}
		if strings.Count(string(changed.Catalog), "# imported as") != strings.Count(string(first.Catalog), "# imported as") {
			rt.Fatalf("stamps came or went:\n%s\nbefore:\n%s", changed.Catalog, first.Catalog)
		}
	})
}
