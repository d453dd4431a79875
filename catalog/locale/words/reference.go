package words

import (
	"bytes"
	"sync"

	"gopkg.in/yaml.v3"
)

// Reference is what a maintainer can look up: `aina help catalog`, `aina check
// --explain` and the JSON Schema. Few runs need it, and it is long: each language
// keeps it in a file of its own, reference.yaml.
type Reference struct {
	Title             string
	Intro             []string          // paragraphs
	SmallFileTitle    string            `yaml:"small_file_title"`
	FieldsTitle       string            `yaml:"fields_title"`
	RulesTitle        string            `yaml:"rules_title"`
	AboutRules        []string          `yaml:"about_rules"` // paragraphs
	Required, Allowed string            // beside a field
	Matters, Mend     string            // before the texts of a rule
	Wrong, Says       string            // before its example, and the problems in it
	Right             string            // before its example, fixed
	Classes           map[string]string // by check.Class
	Kinds             map[string]string // by catalog.FieldKind: {min} {max}
	Schema            string            // what the JSON Schema describes
	Fields            map[string]string // by the path of the key, such as "causes.id"
	Rules             map[string]Rule   // by code
}

// Rule is what is said of a rule of `aina check`: what it means, why it matters,
// and how to fix what breaks it, a sentence or two each.
type Rule struct{ Means, Matters, Mend string }

// ReadReference returns a function that reads the file of a language when it is
// first called. The files are part of the program: one that cannot be read, or has
// a key too many, is a bug, and panics.
func ReadReference(data []byte) func() *Reference {
	return sync.OnceValue(func() *Reference {
		var r Reference
		d := yaml.NewDecoder(bytes.NewReader(data))
		d.KnownFields(true)
		if err := d.Decode(&r); err != nil {
			panic(err)
		}
		return &r
	})
}
