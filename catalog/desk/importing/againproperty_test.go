package importing

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aina/catalog"
	"aina/catalog/desk/importing/ids"
)

// propertyRow is a row of a random table.
type propertyRow struct {
	title, org, city, age, causes, phone, text string
}

func (r propertyRow) csv() string {
	return strings.Join([]string{r.title, r.org, r.city, r.age, r.causes, r.phone, r.text}, ",")
}

// tellsApart is what no two rows of a random table have in common.
func (r propertyRow) tellsApart() string { return r.title + "|" + r.org + "|" + r.city }

func drawRow(rt *rapid.T) propertyRow {
	pick := func(name string, all ...string) string { return rapid.SampledFrom(all).Draw(rt, name) }
	r := propertyRow{
		title:  pick("title", "Walk dogs", "Read aloud", "Plant trees", "Гулять", "Шай құю", "Cook: soup"),
		org:    pick("org", "House", "Park", "Музей"),
		city:   pick("city", "Almaty", "Astana", "Тараз"),
		age:    pick("age", "", "14", "16", "18"),
		causes: pick("causes", "", "Children", "Children; Culture", "Animals", "Health; Animals"),
		text:   pick("text", "", "Come as you are", "С чаем # и песнями", "- a hyphen"),
	}
	n := ids.Hash(r.tellsApart()) % 1_000_000
	r.phone = fmt.Sprintf("+7 70%d %03d %02d %02d", rapid.IntRange(1, 3).Draw(rt, "p"), n/10_000, n/100%100, n%100)
	return r
}

func drawTable(rt *rapid.T) []propertyRow {
	var rows []propertyRow
	for range rapid.IntRange(2, 8).Draw(rt, "rows") {
		if r := drawRow(rt); !slices.ContainsFunc(rows, func(o propertyRow) bool { return o.tellsApart() == r.tellsApart() }) {
			rows = append(rows, r)
		}
	}
	return rows
}

func writeTable(rows []propertyRow) []byte {
	var b strings.Builder
	b.WriteString("Title,Organization,City,Age,Category,Phone,Description\n")
	for _, r := range rows {
		b.WriteString(r.csv() + "\n")
	}
	return []byte(b.String())
}

// change changes cells that do not tell rows apart, takes rows out, adds and sorts
// others.
func change(rt *rapid.T, rows []propertyRow) []propertyRow {
	var after []propertyRow
	for _, r := range rows {
		switch rapid.IntRange(0, 6).Draw(rt, "change") {
		case 0:
			continue
		case 1:
			r.age = rapid.SampledFrom([]string{"15", "17", ""}).Draw(rt, "age")
		case 2:
			r.text = "New words"
		case 3:
			r.phone = strings.Replace(r.phone, "+7 70", "+7 77", 1)
		case 4:
			r.causes = "Culture; Health"
		}
		after = append(after, r)
	}
	if more := drawRow(rt); !slices.ContainsFunc(rows, func(o propertyRow) bool { return o.tellsApart() == more.tellsApart() }) {
		after = append(after, more)
	}
	return rapid.Permutation(after).Draw(rt, "order")
}

// handEdit edits a catalog as people do, and returns a line that has to stay.
func handEdit(rt *rapid.T, s string) (file string, stays []string) {
	if rapid.Bool().Draw(rt, "no stamps") {
		s = withoutStamps(s)
	}
	lines := strings.Split(s, "\n")
	var out []string
	for _, line := range lines {
		edit := rapid.IntRange(0, 9).Draw(rt, "edit")
		switch {
		case strings.HasPrefix(line, "    description: ") && edit < 4:
			line = fmt.Sprintf("    description: By hand %d # mine", len(out))
			stays = append(stays, line)
		case strings.HasPrefix(line, "    minimum_age: ") && edit < 3:
			line = fmt.Sprintf("    minimum_age: %d # mine %d", 20+edit, len(out))
			stays = append(stays, line)
		case strings.HasPrefix(line, "    title: ") && edit < 4:
			extra := fmt.Sprintf("    motives: {values: 2} # mine %d", len(out))
			stays = append(stays, extra)
			out = append(out, line)
			line = extra
		case strings.HasPrefix(line, "  # review") && edit < 5:
			continue
		case strings.HasPrefix(line, "  - id:") && edit < 2:
			out = append(out, "", fmt.Sprintf("  # ours %d", len(out)))
			stays = append(stays, out[len(out)-1])
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n"), stays
}

func TestImportingAgainLosesAndDoublesNothing(t *testing.T) {
	k := known(t)
	rapid.Check(t, func(rt *rapid.T) {
		run := func(table, into []byte) *Result {
			req := Request{File: "f.csv", Data: table, Known: k, Lang: "en"}
			if into != nil {
				req.Into = &catalog.File{Name: "c.yaml", Data: into}
			}
			res, err := Run(req)
			if err != nil {
				rt.Fatalf("%v\n%s\n%s", err, table, into)
			}
			return res
		}
		rows := drawTable(rt)
		first := run(writeTable(rows), nil)
		file, stays := handEdit(rt, string(first.Catalog))

		same := run(writeTable(rows), []byte(file))
		if strings.Contains(file, "# imported as") && string(same.Catalog) != file {
			rt.Fatalf("the same table changes\n%s\nto\n%s", file, same.Catalog)
		}

		after := change(rt, rows)
		if len(after) == 0 {
			return
		}
		second := run(writeTable(after), []byte(file))
		for _, s := range stays {
			if !strings.Contains(string(second.Catalog), s+"\n") {
				rt.Fatalf("%q is lost:\n%s\n%s\nbefore:\n%s", s, writeTable(after), second.Catalog, file)
			}
		}
		all := map[string]bool{}
		for _, r := range slices.Concat(rows, after) {
			all[r.tellsApart()] = true
		}
		c, problems := catalog.Read("c.yaml", second.Catalog, k)
		if problems.HasErrors() || len(c.Opportunities) != len(all) {
			rt.Fatalf("%d entries, want %d: %v\n%s\n%s\nbefore:\n%s", len(c.Opportunities), len(all), problems, writeTable(after), second.Catalog, file)
		}
		phones := map[string][]string{} // of each entry, the newest last
		for _, r := range slices.Concat(rows, after) {
			phones[r.tellsApart()] = append(phones[r.tellsApart()], r.phone)
		}
		for _, o := range c.Opportunities {
			all := phones[o.Title.Plain+"|"+o.Organization.Name.Plain+"|"+o.City]
			if strings.Contains(file, "# imported as") {
				all = all[len(all)-1:]
			}
			if !slices.Contains(all, o.Phone) {
				rt.Fatalf("%s has %s, want %v\n%s", o.ID, o.Phone, all, second.Catalog)
			}
		}
		third := run(writeTable(after), second.Catalog)
		if string(third.Catalog) != string(second.Catalog) {
			rt.Fatalf("the second time changes\n%s\nto\n%s", second.Catalog, third.Catalog)
		}
	})
}
