package check

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/source"
	"aina/catalog/text"
)

// golden compares with a file, or writes it where UPDATE_GOLDEN is set.
func golden(t *testing.T, path string, got []byte) {
	t.Helper()
	if os.Getenv("UPDATE_GOLDEN") != "" {
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (-want +got; UPDATE_GOLDEN=1 writes it anew):\n%s", path, diff)
	}
}

// contractCodes are the codes that others rely on, by severity.
func contractCodes() map[source.Severity][]string {
	return map[source.Severity][]string{
		source.Error: strings.Fields(`yaml-syntax encoding too-large anchor multi-document duplicate-key unknown-key missing-key wrong-type out-of-range bad-id duplicate-id bad-date bad-duration
			unknown-cause unknown-motive unknown-activity unknown-value bad-language bad-country bad-url bad-email bad-phone dates-order ages-order
			paid residential-children law-minors age-missing`),
		source.Warning: strings.Fields(`cut-text yaml11-value schedule-hours remote-city unknown-place no-first-step no-way-to-apply no-motives near-duplicate
			unknown-allow ended never-verified stale future-date missing-translation same-translation unprotected-contact`),
	}
}

func TestTheTableHoldsEveryCode(t *testing.T) {
	want := contractCodes()
	got := map[source.Severity][]string{}
	for _, r := range Rules() {
		got[r.Severity] = append(got[r.Severity], string(r.Code))
		if left := r.Severity == source.Error && r.Code.Class() != source.Sense; left != (r.Severity == source.Error && r.Class != Sense) {
			t.Errorf("%s: its class says another thing of the entry than reading does", r.Code)
		}
	}
	for severity := range want {
		slices.Sort(want[severity])
		slices.Sort(got[severity])
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for _, code := range source.Codes() {
		if _, ok := Find(string(code)); !ok {
			t.Errorf("reading finds %s, and no rule explains it", code)
		}
	}
}

// Each rule's bad example breaks that rule and no other, each good one none.
func TestExamples(t *testing.T) {
	for _, r := range Rules() {
		t.Run(string(r.Code), func(t *testing.T) {
			report := checkExample(r.Bad)
			var codes []source.Code
			for _, p := range report.Problems {
				codes = append(codes, p.Code)
				if p.Severity != r.Severity {
					t.Errorf("a %s, the table says %s", p.Severity, r.Severity)
				}
			}
			if diff := cmp.Diff([]source.Code{r.Code}, codes); diff != "" {
				t.Errorf("bad example (-want +got):\n%s", diff)
			}
			for _, p := range checkExample(r.Good).Problems {
				t.Errorf("fixed example: %v", p)
			}
			golden(t, "testdata/rules/"+string(r.Code)+".txt", r.Explain(text.English))
		})
	}
}

// sameKeys compares the keys of texts with what they are for: nothing is
// without a text, and no text without something that it is for.
func sameKeys[V any](t *testing.T, what string, want []string, texts map[string]V) {
	t.Helper()
	slices.Sort(want)
	if diff := cmp.Diff(want, slices.Sorted(maps.Keys(texts))); diff != "" {
		t.Errorf("%s (-needed +there):\n%s", what, diff)
	}
}

func TestEverythingHasItsText(t *testing.T) {
	var paths, kinds []string
	var walk func(path string, all []catalog.FieldInfo)
	walk = func(path string, all []catalog.FieldInfo) {
		for _, f := range all {
			paths, kinds = append(paths, path+f.Name), append(kinds, string(f.Kind))
			for _, lang := range locale.Langs() {
				if f.About.In(lang) != locale.In(lang).Reference().Fields[path+f.Name] {
					t.Errorf("%s: %s%s shows another text", lang, path, f.Name)
				}
			}
			walk(path+f.Name+".", f.Fields)
		}
	}
	walk("", catalog.FileFields())
	slices.Sort(kinds)
	classes := []string{string(Shape), string(Sense), string(Freshness), string(Languages), string(Harm)}
	for _, lang := range locale.Langs() {
		w := locale.In(lang).Reference()
		sameKeys(t, string(lang)+" rules", Codes(), w.Rules)
		sameKeys(t, string(lang)+" fields", paths, w.Fields)
		sameKeys(t, string(lang)+" kinds", slices.Compact(slices.Clone(kinds)), w.Kinds)
		sameKeys(t, string(lang)+" classes", classes, w.Classes)
	}
}

// The reference is kept as files, for those who read it in the repository.
func TestReference(t *testing.T) {
	for _, lang := range locale.Langs() {
		got := Reference(lang)
		golden(t, "reference."+string(lang)+".txt", got)
		for _, r := range Rules() {
			if !strings.Contains(string(got), string(r.Code)+" (") {
				t.Errorf("%s: %s is not explained", lang, r.Code)
			}
		}
	}
	report := checkExample(smallFile())
	for _, p := range report.Problems {
		t.Errorf("the file to begin with: %v", p)
	}
}
