package reading

import (
	"cmp"
	_ "embed"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"aina/catalog"
	"aina/catalog/locale"
)

// languageNames is a line for each tag: the tag, and its names in English, Russian and
// Kazakh as CLDR has them, empty where it has none. Package display of golang.org/x/text
// has the same names, and those in 200 more languages, all of which the linker keeps: 2.0 MB
// of the program and 0.7 ms of every start. A test compares them, and writes the file with
// UPDATE_GOLDEN=1.
//
//go:embed languages.tsv
var languageNames string

// nameColumns is the order of the names in a line.
var nameColumns = [...]catalog.Lang{"en", "ru", "kk"}

// LanguageName names a language by its tag; the region of a tag is left out. Names
// that the program does not have come from CLDR, which does not have names in every
// language; a tag that nobody knows stays as it is.
func LanguageName(tag string, lang catalog.Lang) string {
	base, _, _ := strings.Cut(strings.ToLower(tag), "-")
	if name := locale.In(lang).Reading.Languages[base]; name != "" {
		return name
	}
	t, err := language.Parse(tag)
	if err != nil {
		return tag
	}
	return cmp.Or(fromCLDR(t, slices.Index(nameColumns[:], lang)), tag)
}

// fromCLDR names a language, or else the language that it belongs to, in a column.
func fromCLDR(t language.Tag, column int) string {
	if c, err := language.All.Canonicalize(t); err == nil {
		t = c
	}
	for column >= 0 {
		base, script, region := t.Raw()
		for _, tag := range []string{base.String() + "-" + script.String(), base.String() + "-" + region.String(), base.String()} {
			if names := lineOf(tag); names != nil {
				if names[column] != "" {
					return names[column]
				}
				break // what it belongs to may have a name
			}
		}
		if t = t.Parent(); t == language.Und {
			break
		}
	}
	return ""
}

// lineOf finds the names of a tag, nil if there are none.
func lineOf(tag string) []string {
	_, rest, ok := strings.Cut(languageNames, "\n"+tag+"\t")
	if !ok {
		return nil
	}
	line, _, _ := strings.Cut(rest, "\n")
	return strings.Split(line, "\t")
}
