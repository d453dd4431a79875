package desk

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"gopkg.in/yaml.v3"

	"aina/catalog"
	"aina/catalog/check"
	"aina/catalog/locale"
	"aina/catalog/source"
	"aina/catalog/text"
)

// defaultCatalog reads the catalog that comes with the program.
func defaultCatalog(t *testing.T) (*catalog.Catalog, []byte) {
	t.Helper()
	data, err := os.ReadFile("../../catalog.yaml")
	if err != nil {
		t.Skipf("the default catalog is not there: %v", err)
	}
	c, _ := catalog.Read("catalog.yaml", data, nil)
	return c, data
}

// compiled is the schema as a validator reads it.
func compiled(t *testing.T, c *catalog.Catalog, lang catalog.Lang) *jsonschema.Schema {
	t.Helper()
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema(c, lang)))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	if err := compiler.AddResource("aina.json", document); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile("aina.json")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// valid holds YAML against the schema, as an editor does.
func valid(t *testing.T, schema *jsonschema.Schema, data []byte) error {
	t.Helper()
	var document yaml.Node
	if err := yaml.Unmarshal(data, &document); err != nil {
		t.Fatal(err)
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(jsonNode(document.Content[0])))
	if err != nil {
		t.Fatal(err)
	}
	return schema.Validate(value)
}

// jsonNode writes a value of YAML. Numbers and true or false stay such; a date
// is a text, as it is for editors.
func jsonNode(n *yaml.Node) []byte {
	var parts [][]byte
	switch n.Kind {
	case yaml.MappingNode:
		for i := 0; i+1 < len(n.Content); i += 2 {
			parts = append(parts, append(append(jsonOf(n.Content[i].Value), ": "...), jsonNode(n.Content[i+1])...))
		}
		return brackets("{", "}", parts)
	case yaml.SequenceNode:
		for _, c := range n.Content {
			parts = append(parts, jsonNode(c))
		}
		return brackets("[", "]", parts)
	}
	switch n.Tag {
	case "!!null":
		return []byte("null")
	case "!!int", "!!float", "!!bool":
		if json.Valid([]byte(n.Value)) {
			return []byte(n.Value)
		}
	}
	return jsonOf(n.Value)
}

func TestTheSchemaTakesTheCatalogs(t *testing.T) {
	c, data := defaultCatalog(t)
	for _, lang := range locale.Langs() {
		schema := compiled(t, c, lang)
		if err := valid(t, schema, data); err != nil {
			t.Errorf("%s: the default catalog: %v", lang, err)
		}
		for _, name := range []string{"../../tui/cli/testdata/catalog.yaml", "../../tui/plain/testdata/catalog.yaml", "../../tui/cli/testdata/full.yaml"} {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if err := valid(t, schema, data); err != nil {
				t.Errorf("%s: %s: %v", lang, name, err)
			}
		}
	}
}

func TestTheSchemaIsTight(t *testing.T) {
	c, _ := defaultCatalog(t)
	schema := compiled(t, c, catalog.English)
	entry := func(rest string) []byte { return []byte("opportunities:\n  - {id: a, title: A, " + rest + "}\n") }
	for _, good := range []string{
		"causes: [animals, our-own]", "motives: {values: 3}", "remote: true", "duration: P1DT3H", "duration: PT1H30M", "languages: [kk, de-AT]", "phone: 111", `phone: "+7 (717) 00-00"`,
		"start_date: 2026-01-31", "organization: {name: {en: A}}", "hours_per_week: 2.5", "country: KZ", "url: https://example.org/a#d",
	} {
		if err := valid(t, schema, entry(good)); err != nil {
			t.Errorf("%s: %v", good, err)
		}
		data := append([]byte("causes: [{id: our-own, name: Ours}]\n"), entry(good)...)
		if _, problems := catalog.Read("f.yaml", data, c); problems.HasErrors() {
			t.Errorf("%s: %v", good, problems)
		}
	}
	for _, bad := range []string{
		"salary: 100", "titel: A", "causes: [Animals]", "causes: animals", "motives: {values: 4}", "motives: {joy: 1}", "motives: [values]", "remote: \"maybe\"", "minimum_age: -1",
		"minimum_age: 14.5", "minimum_age: \"14\"", "start_date: 1.2.2026", "start_date: 2026-13-01", "duration: 3h", "duration: PT", "languages: [русский]", "country: Kazakhstan",
		"url: example.org", "url: \"javascript:alert(1)\"", "email: nobody", "phone: call me", "schedule: weekly", "summary: {de: A}", "skills: a",
		"organization: A", "organization: {url: https://example.org}", "hazards: [fire]", "hours_per_week: 200", "skills: [~]", "title: {}", "email: a@@b.c", "url: https://a b.c",
	} {
		if err := valid(t, schema, entry(bad)); err == nil {
			t.Errorf("%s is taken", bad)
		}
	}
	for _, bad := range []string{"opportunities:\n  - {title: A}", "opportunities:\n  - {id: A B, title: A}", "roles: []", "- id: a", "places:\n  - {id: a}", "support:\n  - {phone: \"111\"}", "opportunities: {id: a}"} {
		if err := valid(t, schema, []byte(bad)); err == nil {
			t.Errorf("%s is taken", bad)
		}
	}
}

// The fields of the schema are the fields of the reference, with their texts,
// and the fields that the reader takes.
func TestTheSchemaHasEveryField(t *testing.T) {
	c, _ := defaultCatalog(t)
	for _, lang := range locale.Langs() {
		var schema struct {
			Properties map[string]struct {
				Description string
				Items       struct {
					Properties map[string]struct{ Description, MarkdownDescription string }
				}
			}
		}
		if err := json.Unmarshal(Schema(c, lang), &schema); err != nil {
			t.Fatal(err)
		}
		for _, part := range catalog.FileFields() {
			var documented []string
			got := schema.Properties[part.Name]
			if got.Description != part.About.In(lang) || got.Description == "" {
				t.Errorf("%s: %s is described as %q", lang, part.Name, got.Description)
			}
			for _, f := range part.Fields {
				documented = append(documented, f.Name)
				if d := got.Items.Properties[f.Name]; d.Description != f.About.In(lang) || d.Description == "" || !strings.Contains(d.MarkdownDescription, f.Name+": "+f.Example) {
					t.Errorf("%s: %s.%s is described as %+v", lang, part.Name, f.Name, d)
				}
				for _, entry := range []string{"{id: a, title: A, ", "{id: a, name: A, ", "{name: A, ", "{name: A, url: https://example.org, "} {
					_, problems := catalog.Read("f.yaml", []byte(part.Name+":\n  - "+entry+f.Name+": null}\n"), nil)
					for _, p := range problems {
						if p.Code == "unknown-key" && strings.Contains(p.Message.In(catalog.English), "“"+f.Name+"”") {
							t.Errorf("the reader does not know %s.%s", part.Name, f.Name)
						}
					}
				}
			}
			slices.Sort(documented)
			if diff := cmp.Diff(documented, slices.Sorted(maps.Keys(got.Items.Properties))); diff != "" {
				t.Errorf("%s (-documented +schema):\n%s", part.Name, diff)
			}
		}
		if len(schema.Properties) != len(catalog.FileFields()) {
			t.Errorf("%d keys at the top", len(schema.Properties))
		}
	}
}

// What the schema gives as an example, it takes.
func TestTheExamplesAreValid(t *testing.T) {
	c, _ := defaultCatalog(t)
	schema := compiled(t, c, catalog.English)
	var entry bytes.Buffer
	for i, f := range catalog.OpportunityFields() {
		entry.WriteString(map[bool]string{true: "  - ", false: "    "}[i == 0] + f.Name + ": " + f.Example + "\n")
	}
	if err := valid(t, schema, append([]byte("opportunities:\n"), entry.Bytes()...)); err != nil {
		t.Error(err)
	}
}

// The schema in this folder, which the default catalog names in its first
// line for editors, is the one that the program makes. Rewrite it with
// go run . schema --lang en > catalog/desk/catalog.schema.json
func TestTheSchemaFileIsCurrent(t *testing.T) {
	data, err := os.ReadFile("../../catalog.yaml")
	if err != nil {
		t.Fatal(err)
	}
	first, _, _ := strings.Cut(string(data), "\n")
	if first != "# yaml-language-server: $schema=catalog/desk/catalog.schema.json" {
		t.Errorf("the catalog begins with %q", first)
	}
	c, _ := catalog.Read("catalog.yaml", data, nil)
	file, err := os.ReadFile("catalog.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(file, Schema(c, text.English)) {
		t.Error("catalog.schema.json is not what aina schema prints")
	}
}

// What an editor underlines by the schema, check calls an error, and what check calls an
// error the editor underlines, as far as a schema can say it.
func TestTheSchemaAndCheckAgree(t *testing.T) {
	c, _ := defaultCatalog(t)
	schema := compiled(t, c, catalog.English)
	const entry = "opportunities:\n  - id: a\n    title: A\n"
	files := map[string]string{
		"Cyrillic addresses":  entry + "    email: почта@пример.рф\n    url: https://пример.рф/форма\n    organization: {name: A, url: https://сайт.қаз}\n",
		"numbers for texts":   entry + "    summary: 2026\n    skills: [112, true]\n    own_costs: 500\n    city: 5\n    source: 1\n",
		"empty values":        entry + "    city:\n    group_friendly:\n    summary:\n    causes:\n    motives:\n    schedule:\n    organization:\n    email:\n    start_date:\n",
		"empty texts":         entry + "    summary: ''\n    first_step: {}\n    description: {en: , ru: б}\n    city: ''\n",
		"empty lists":         "causes:\nplaces: []\nopportunities:\n",
		"spaces in telephone": entry + "    phone: +7\u00a0717\u202f000 00 00\n",
		"short telephones":    entry + "    phone: 112\n",
		"ids of digits":       "opportunities:\n  - id: 2026\n    title: 2026\n",
		"yes and no":          entry + "    remote: yes\n    residential: нет\n    few_words: Off\n",
		"a full file":         "",
	}
	for _, value := range []string{"12", "a", "'a b'", "{a: b}", "[a]", "[[a]]", "true", "-1", "2.5", "~", "[]", "{}", "{en: a}", "[1]", "2026-01-01", "2026-02-30", "PT3H", "P1D", "PT", "P", "animals", "kk",
		"https://example.org", "http://a", "//a.b", "a@b.c", "a@b", "+7 (717) 0", "'1'", "KZ", "kz", "KAZ", "active", "[wheelchair]", "[training]", "none", "[none]", "{values: 2}", "{values: 9}", "'https://u@example.org'", "https://example.org:80/a?b#c", "a-b", "A-B", "'-'"} {
		for _, f := range catalog.OpportunityFields() {
			files[f.Name+": "+value] = strings.Replace(entry, "    title: A\n", "", map[bool]int{true: 1}[f.Name == "title"])
			if f.Name == "id" {
				files[f.Name+": "+value] = "opportunities:\n  - title: A\n"
			}
			files[f.Name+": "+value] += "    " + f.Name + ": " + value + "\n"
		}
	}
	delete(files, "a full file")
	for _, r := range check.Rules() {
		for which, example := range map[string]string{"wrong": r.Bad, "right": r.Good} {
			if r.Code == source.Anchor || r.Code == source.TooLarge || r.Code == source.MultiDocument || r.Code == source.Encoding || r.Code == source.YAMLSyntax {
				continue // an editor has its own words for what is no data
			}
			if !strings.HasPrefix(example, "opportunities:") && !strings.HasPrefix(example, "- ") {
				example = entry + "    " + strings.ReplaceAll(strings.TrimSuffix(example, "\n"), "\n", "\n    ") + "\n"
			}
			files[string(r.Code)+", "+which] = example
		}
	}
	for _, name := range []string{"../../tui/cli/testdata/catalog.yaml", "../../tui/plain/testdata/catalog.yaml", "../../tui/cli/testdata/full.yaml"} {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = string(data)
	}
	for name, file := range files {
		_, problems := catalog.Read("f.yaml", []byte(file), c)
		err := valid(t, schema, []byte(file))
		if err != nil && !problems.HasErrors() {
			t.Errorf("%s: a false alarm: %v", name, err)
		}
		for _, p := range problems {
			if err == nil && p.Severity == source.Error && sayable(p) {
				t.Errorf("%s: the schema does not say %s", name, p)
			}
		}
	}
}

// sayable reports an error that a schema can find: it knows no key twice, no other entries, no law and
// no list of countries and languages.
func sayable(p source.Problem) bool {
	switch p.Code {
	case source.UnknownCause, source.DuplicateID, source.DuplicateKey, source.DatesOrder, source.AgesOrder, source.BadLanguage, source.BadCountry,
		source.ResidentialChildren, source.LawMinors, source.AgeMissing:
		return strings.Contains(p.Message.In(catalog.English), "belongs here")
	}
	return true
}
