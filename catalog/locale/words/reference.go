package words

// Reference is the words around the fields and rules that a maintainer can look
// up: `aina help catalog`, `aina check --explain` and the JSON Schema.
type Reference struct {
	Title                    string
	Intro                    []string // paragraphs
	SmallFile, Fields, Rules string   // headings
	AboutRules               []string // paragraphs
	Required, Allowed        string   // beside a field
	Matters, Mend            string   // before the texts of a rule
	Wrong, Says, Right       string   // before its examples
	Error, Warning           string
	Classes                  map[string]string // by check.Class
	Kinds                    map[string]string // by catalog.FieldKind: {min} {max}
	Schema                   string            // what the JSON Schema describes
}
