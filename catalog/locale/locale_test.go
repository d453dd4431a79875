package locale_test

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/rivo/uniseg"

	"aina/catalog/locale"
	"aina/catalog/text"
)

// leaf is one text with its path.
type leaf struct {
	path   string
	text   string
	plural bool
}

// leaves lists all texts of a language.
func leaves(path string, v reflect.Value) []leaf {
	var all []leaf
	switch v.Kind() {
	case reflect.String:
		return []leaf{{path: path, text: v.String()}}
	case reflect.Struct:
		for i := range v.NumField() {
			found := leaves(path+"."+v.Type().Field(i).Name, v.Field(i))
			if v.Type() == reflect.TypeFor[text.Plural]() {
				for j := range found {
					found[j].plural = true
				}
			}
			all = append(all, found...)
		}
	case reflect.Func:
		return leaves(path, v.Call(nil)[0].Elem())
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			all = append(all, leaves(path+"[]", v.Index(i))...)
		}
	case reflect.Map:
		keys := v.MapKeys()
		slices.SortFunc(keys, func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) })
		for _, k := range keys {
			all = append(all, leaves(path+"["+k.String()+"]", v.MapIndex(k))...)
		}
	}
	return all
}

// forms lists the plural forms that a language needs, by CLDR.
func forms(l text.Lang) []string {
	switch l {
	case text.Russian:
		return []string{"One", "Few", "Many", "Other"}
	case text.English:
		return []string{"One", "Other"}
	}
	return []string{"Other"}
}

var placeholder = regexp.MustCompile(`\{[a-z_]+\}`)

// places lists the placeholders of a text, sorted.
func places(s string) []string {
	found := placeholder.FindAllString(s, -1)
	slices.Sort(found)
	return slices.Compact(found)
}

func TestEveryTextIsThereInEveryLanguage(t *testing.T) {
	english := map[string][]string{}
	for _, l := range leaves("", reflect.ValueOf(*locale.In(text.English))) {
		english[l.path] = places(l.text)
	}
	for _, lang := range locale.Langs() {
		seen := map[string]bool{}
		for _, l := range leaves("", reflect.ValueOf(*locale.In(lang))) {
			seen[l.path] = true
			if l.plural {
				form := l.path[strings.LastIndex(l.path, ".")+1:]
				if (l.text != "") != slices.Contains(forms(lang), form) {
					t.Errorf("%s%s: %q, but the language has the forms %v", lang, l.path, l.text, forms(lang))
				}
			} else if strings.TrimSpace(l.text) == "" {
				t.Errorf("%s%s is empty", lang, l.path)
			}
			if l.text == "" {
				continue
			}
			if want, known := english[l.path]; known && !l.plural && !slices.Equal(places(l.text), want) {
				t.Errorf("%s%s fills in %v, English %v: %q", lang, l.path, places(l.text), want, l.text)
			}
			if l.text != text.Clean(l.text) {
				t.Errorf("%s%s is not clean: %q", lang, l.path, l.text)
			}
		}
		for path := range english {
			if !seen[path] && !strings.Contains(path, "[]") {
				t.Errorf("%s lacks %s", lang, path)
			}
		}
	}
}

// foreign lists the words that are in Latin letters in every language: names of
// keys, commands and files.
func foreign() []string {
	return []string{"aina", "erase", "enter", "esc", "tab", "space", "catalog", "birgemiz", "home", "end", "pgup", "pgdn",
		"moi", "plan", "md", "html", "reflect", "josparym", "yaml", "json", "csv", "markdown", "xdg", "data", "no", "color", "lang", "lc", "all", "messages",
		"accessible", "path", "cv", "ctrl", "trening", "gaps", "room", "wi", "fi", "vpn", "qr", "windows", "iphone", "android", "http", "https", "exe", "go", "run", "build", "workshop", "lan"}
}

// TestNoEnglishLeaks: a word in Latin letters in Russian or Kazakh is a key, a
// flag, a command or a file, and nothing else.
func TestNoEnglishLeaks(t *testing.T) {
	word := regexp.MustCompile(`(^|[^-A-Za-z0-9_.{/=])([A-Za-z]{2,})\b`)
	for _, lang := range []text.Lang{text.Russian, text.Kazakh} {
		for _, l := range leaves("", reflect.ValueOf(*locale.In(lang))) {
			if strings.HasPrefix(l.path, ".CLI") || strings.HasPrefix(l.path, ".Plain.Commands") || strings.HasPrefix(l.path, ".Workshop.Commands") || isAboutFiles(l.path) {
				continue // names of commands, flags, keys and values, and words that are typed
			}
			for _, m := range word.FindAllStringSubmatch(placeholder.ReplaceAllString(l.text, ""), -1) {
				if !slices.Contains(foreign(), strings.ToLower(m[2])) {
					t.Errorf("%s%s says %q: %q", lang, l.path, m[2], l.text)
				}
			}
		}
	}
}

// Texts do not shout and do not hurt.
func TestTone(t *testing.T) {
	for _, lang := range locale.Langs() {
		for _, l := range leaves("", reflect.ValueOf(*locale.In(lang))) {
			lower := strings.ToLower(l.text)
			for _, hard := range []string{"инвалиды", "мүгедектер", "!"} {
				if strings.Contains(lower, hard) {
					t.Errorf("%s%s says %q", lang, l.path, l.text)
				}
			}
		}
	}
}

// The actions in the last line fit beside Back and More on 40 columns.
func TestFootWordsFit(t *testing.T) {
	for _, lang := range locale.Langs() {
		w := locale.In(lang)
		last := uniseg.StringWidth("Esc " + w.Keys.Back + "  Tab " + w.Keys.More)
		for _, label := range []string{w.Keys.Choose, w.Keys.Next, w.Keys.Mark, w.Matches.DoOpen, w.Matches.DoShortlist, w.Matches.DoUnlist, w.Plan.DoOpen} {
			if n := uniseg.StringWidth("Enter "+label) + 2 + last; n > 38 {
				t.Errorf("%s: Enter %s takes %d columns with what follows, more than 38", lang, label, n)
			}
		}
		for _, r := range w.Keys.Back {
			if unicode.IsUpper(r) {
				t.Errorf("%s: %q begins with a capital in the foot line", lang, w.Keys.Back)
			}
		}
	}
}

// In a language whose form for 1 also serves 21 and 31, that form says the number
// and nothing that is true of one thing only.
func TestTheFormForOneSuitsTwentyOne(t *testing.T) {
	single := regexp.MustCompile(`(?i)(^|[^\p{L}])(он|она|оно|его|её|ему|ей|им|один|одна|одно|которое|который|которая|которого|которой)([^\p{L}]|$)`)
	for _, l := range leaves("", reflect.ValueOf(*locale.In(text.Russian))) {
		if !l.plural || !strings.HasSuffix(l.path, ".One") {
			continue
		}
		if !strings.Contains(l.text, "{n}") || single.MatchString(l.text) {
			t.Errorf("%s suits 1 only: %q", l.path, l.text)
		}
	}
}

// Where a language writes dates in words, no hint shows the form of files, but to
// those who write files.
func TestHintsShowDatesAsPeopleWriteThem(t *testing.T) {
	iso := regexp.MustCompile(`\d{4}-\d{2}-\d{2}`)
	for _, l := range leaves("", reflect.ValueOf(*locale.In(text.Russian))) {
		if iso.MatchString(l.text) && !isAboutFiles(l.path) && !strings.HasPrefix(l.path, ".CLI") {
			t.Errorf("%s says %q", l.path, l.text)
		}
	}
}
