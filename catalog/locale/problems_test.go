package locale_test

import (
	"reflect"
	"regexp"
	"strings"
	"testing"

	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

// problems finds every problem that a language has words for, by its path.
func problems(path string, v reflect.Value, found map[string]words.Problem) map[string]words.Problem {
	if v.Kind() != reflect.Struct {
		return found
	}
	if p, ok := v.Interface().(words.Problem); ok {
		found[path] = p
		return found
	}
	for i := range v.NumField() {
		problems(path+"."+v.Type().Field(i).Name, v.Field(i), found)
	}
	return found
}

func problemsIn(lang text.Lang) map[string]words.Problem {
	return problems("", reflect.ValueOf(*locale.In(lang)), map[string]words.Problem{})
}

// isAboutFiles reports the words that name keys, values and commands, which are
// the same in every language.
func isAboutFiles(path string) bool {
	for _, part := range []string{".Source", ".Catalog", ".Check", ".Reference", ".Files", ".Edits", ".Import", ".Questionnaire", ".Orders"} {
		if strings.HasPrefix(path, part) {
			return true
		}
	}
	return false
}

// What is said of a catalog file is sentences, in the language itself: but for
// names, no three words of English follow each other.
func TestWhatIsSaidOfFiles(t *testing.T) {
	english := regexp.MustCompile(`[A-Za-z]{3,} [A-Za-z]{3,} [A-Za-z]{3,}`)
	said := map[string]map[text.Lang]string{}
	for _, lang := range locale.Langs() {
		for _, l := range leaves("", reflect.ValueOf(*locale.In(lang))) {
			if !isAboutFiles(l.path) {
				continue
			}
			isSentence := strings.HasSuffix(l.path, ".Message") || strings.HasSuffix(l.path, ".Hint") ||
				strings.HasPrefix(l.path, ".Reference.Rules[") || strings.HasPrefix(l.path, ".Reference.Fields[")
			if isSentence && (strings.TrimRight(l.text, ".?") == l.text || l.text != text.CleanLine(l.text)) {
				t.Errorf("%s%s is no sentence: %q", lang, l.path, l.text)
			}
			if lang != text.English && english.MatchString(l.text) {
				t.Errorf("%s%s: English in %q", lang, l.path, l.text)
			}
			if said[l.path] == nil {
				said[l.path] = map[text.Lang]string{}
			}
			for other, s := range said[l.path] {
				if isSentence && s == l.text {
					t.Errorf("%s: the same in %s and %s: %q", l.path, other, lang, s)
				}
			}
			said[l.path][lang] = l.text
		}
	}
}

func TestNoTwoProblemsAreTheSame(t *testing.T) {
	seen := map[[2]string]string{}
	for path, p := range problemsIn(text.English) {
		said := [2]string{p.Message, p.Hint}
		if other, twice := seen[said]; twice {
			t.Errorf("%s and %s say the same: %s", path, other, p.Message)
		}
		seen[said] = path
	}
}
