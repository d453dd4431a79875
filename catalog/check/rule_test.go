package check

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"

	"github.com/google/go-cmp/cmp"
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
		source.Warning: strings.Fields(`cut-text yaml11-value schedule-hours remote-city no-first-step no-way-to-apply no-motives near-duplicate
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

// Each rule's bad example breaks that rule and no other, each mended one none.
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
				t.Errorf("mended example: %v", p)
			}
			golden(t, "testdata/rules/"+string(r.Code)+".txt", r.Explain(text.English))
		})
	}
}

func TestTextsOfRulesAreWhole(t *testing.T) {
	whole := func(what string, x catalog.Text) {
		for lang, s := range map[string]string{"en": x.En, "ru": x.Ru, "kk": x.Kk} {
			if s == "" || !strings.HasSuffix(s, ".") || s != text.CleanLine(s) {
				t.Errorf("%s, %s: not a sentence: %q", what, lang, s)
			}
			if hurts := regexp.MustCompile(`(?i)инвалиды|мүгедектер`); hurts.MatchString(s) || strings.Contains(s, "!") {
				t.Errorf("%s, %s: %q", what, lang, s)
			}
		}
		if x.En == x.Ru || x.Ru == x.Kk {
			t.Errorf("%s: the same in two languages", what)
		}
	}
	for _, r := range Rules() {
		whole(string(r.Code)+" means", r.Means)
		whole(string(r.Code)+" matters", r.Matters)
		whole(string(r.Code)+" mend", r.Mend)
	}
	placeholder := regexp.MustCompile(`\{\w+\}`)
	for _, w := range wordings() {
		for _, x := range []catalog.Text{w.Message, w.Hint} {
			whole("a wording", x)
			names := func(s string) string {
				found := placeholder.FindAllString(s, -1)
				slices.Sort(found)
				return fmt.Sprint(found)
			}
			if names(x.En) != names(x.Ru) || names(x.En) != names(x.Kk) {
				t.Errorf("other places to fill: %q", x)
			}
		}
	}
	var walk func(path string, all []catalog.FieldInfo)
	walk = func(path string, all []catalog.FieldInfo) {
		for _, f := range all {
			whole("field "+path+f.Name, f.About)
			walk(path+f.Name+".", f.Fields)
			for _, lang := range text.Langs() {
				if pageWordsIn(lang).kind(f) == "" {
					t.Errorf("%s: no word for %s", lang, f.Kind)
				}
			}
		}
	}
	walk("", catalog.FileFields())
}

// The reference lies beside the package, for those who read it there.
func TestReference(t *testing.T) {
	for _, lang := range text.Langs() {
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
