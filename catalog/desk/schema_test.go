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
	"aina/catalog/locale"
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
		"salary: 100", "titel: A", "causes: [Animals]", "causes: animals", "motives: {values: 4}", "motives: {joy: 1}", "motives: [values]", "remote: \"yes\"", "minimum_age: -1",
		"minimum_age: 14.5", "minimum_age: \"14\"", "start_date: 1.2.2026", "start_date: 2026-13-01", "duration: 3h", "duration: PT", "languages: [русский]", "country: Kazakhstan",
		"url: example.org", "url: \"javascript:alert(1)\"", "email: nobody", "phone: call me", "schedule: weekly", "summary: {de: A}", "summary: {}", "summary: \"\"", "skills: a",
		"organization: A", "organization: {url: https://example.org}", "hazards: [fire]", "hours_per_week: 200",
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
					Properties map[string]struct {
						Description string
						Examples    []any
					}
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
				if d := got.Items.Properties[f.Name]; d.Description != f.About.In(lang) || d.Description == "" || len(d.Examples) != 1 {
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
