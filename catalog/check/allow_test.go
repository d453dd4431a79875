package check_test

import (
	"slices"
	"strings"
	"testing"
)

// A comment that allows a warning still does after a formatter moved it, or broke or
// joined what it stands above.
func TestAllowCommentsBindThroughFormatting(t *testing.T) {
	const rest = "    motives: {values: 1}\n    first_step: Call.\n    how_to_apply: Write.\n"
	for _, test := range []struct {
		name, file string
		allowed    bool
	}{
		{"braces on one line", "opportunities:\n  # aina: allow no-motives, no-first-step, no-way-to-apply\n  - {id: a, title: A}\n", true},
		{"braces broken over lines", "opportunities:\n  # aina: allow no-motives, no-first-step, no-way-to-apply\n  - {\n      id: a,\n      title: A,\n    }\n", true},
		{"a list in brackets", "opportunities:\n  [\n    # aina: allow no-motives, no-first-step, no-way-to-apply\n    { id: a, title: A },\n  ]\n", true},
		{"behind the hyphen", "opportunities:\n  - # aina: allow no-motives, no-first-step, no-way-to-apply\n    id: a\n    title: A\n", true},
		{"above a hyphen alone", "opportunities:\n  # aina: allow no-motives, no-first-step, no-way-to-apply\n  -\n    id: a\n    title: A\n", true},
		{"behind the line", "opportunities:\n  - id: a # aina: allow no-motives, no-first-step, no-way-to-apply\n    title: A\n", true},
		{"an empty line after it", "opportunities:\n  # aina: allow no-motives, no-first-step, no-way-to-apply\n\n  - id: a\n    title: A\n", true},
		{"an empty line, and another indent", "opportunities:\n  - id: b\n    title: B\n" + rest + "    # aina: allow no-motives, no-first-step, no-way-to-apply\n\n  - id: a\n    title: A\n", false},
		{"two empty lines", "opportunities:\n  # aina: allow no-motives, no-first-step, no-way-to-apply\n\n\n  - id: a\n    title: A\n", false},
		{"translations in braces", "opportunities:\n  - id: a\n    # aina: allow missing-translation, same-translation\n    title: {en: Walk it, ru: Walk it}\n" + rest, true},
		{"translations in braces below the key", "opportunities:\n  - id: a\n    # aina: allow missing-translation, same-translation\n    title:\n      {\n        en: Walk it,\n        ru: Walk it,\n      }\n" + rest, true},
		{"translations in lines", "opportunities:\n  - id: a\n    # aina: allow missing-translation, same-translation\n    title:\n      en: Walk it\n      ru: Walk it\n" + rest, false},
		{"within a text", "opportunities:\n  - id: a\n    title: A\n    remote: true\n    summary: |\n      # aina: allow remote-city\n    city: Astana\n" + rest, false},
		{"behind a text", "opportunities:\n  - id: a\n    title: A\n    remote: true\n    city: 'Astana' # aina: allow remote-city\n" + rest, true},
	} {
		for _, newline := range []string{"\n", "\r\n"} {
			got := slices.DeleteFunc(checkOne(strings.ReplaceAll(test.file, "\n", newline)), func(s string) bool { return strings.Contains(s, "unknown-place") })
			if (len(got) == 0) != test.allowed {
				t.Errorf("%s: %v", test.name, got)
			}
		}
	}
}
