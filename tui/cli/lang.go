package cli

import (
	"cmp"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/text/language"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/tui/facts"
)

// chooseLang sets the language by --lang, AINA_LANG, the system's locale, or
// English. It searches the arguments itself, because help and the errors of flags
// need the language before cobra parses them. Of several, which only the printed kit has
// use for (oneLang), the first counts. The error is for a language that the program does
// not have.
func (a *app) chooseLang(args []string) error {
	a.lang = localeLang(a.sys)
	completing := isCompleting(args)
	if asked := a.sys.Env("AINA_LANG"); asked != "" {
		if l, ok := firstKnown(asked); ok {
			a.lang, a.langGiven = l, true
		} else if !completing {
			a.badLang = asked
		}
	}
	if completing { // the last word is still being typed
		args = args[1 : len(args)-1]
	}
	asked, found := langFlag(args)
	if !found {
		return nil
	}
	var all []catalog.Lang
	for name := range strings.SplitSeq(asked, ",") {
		l, ok := knownLang(strings.TrimSpace(name))
		if !ok {
			return badValue(&locale.In(a.lang).CLI, "--lang", name, langIDs())
		}
		all = append(all, l)
	}
	a.langs = all
	a.lang, a.langGiven, a.langFlag = all[0], true, true
	return nil
}

// noteLang tells that AINA_LANG names no language of the program.
func (a *app) noteLang() {
	if a.badLang != "" {
		w := &locale.In(a.lang).CLI
		line := text.Fill(w.Errors.BadValue, "flag", "AINA_LANG", "value", text.CleanLine(a.badLang), "allowed", strings.Join(langIDs(), ", "))
		a.note(suggest(w, line, nearest(a.badLang, langIDs())))
	}
}

// oneLang fails where --lang names several languages and a command takes one.
func (a *app) oneLang(cmd *cobra.Command) error {
	if printing := cmd.Flags().Lookup("print"); len(a.langs) > 1 && (printing == nil || !printing.Changed) {
		return fail(a.words.Print.TwoLangs)
	}
	return nil
}

func langFlag(args []string) (value string, found bool) {
	for i, arg := range args {
		switch {
		case arg == "--":
			return value, found
		case arg == "--lang" && i+1 < len(args):
			value, found = args[i+1], true
		case strings.HasPrefix(arg, "--lang="):
			value, found = strings.TrimPrefix(arg, "--lang="), true
		}
	}
	return value, found
}

func langIDs() []string { return text.Strings(locale.Langs()) }

// knownLang finds a language by its tag, which may have a region, as in kk-KZ.
func knownLang(s string) (catalog.Lang, bool) {
	base, _, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(s, "_", "-")), "-")
	l := catalog.Lang(base)
	return l, slices.Contains(locale.Langs(), l)
}

// firstKnown finds the first language of a list, such as kk:ru:en, that the program
// has.
func firstKnown(list string) (catalog.Lang, bool) {
	for name := range strings.SplitSeq(list, ":") {
		if l, ok := knownLang(plainName(name)); ok {
			return l, true
		}
	}
	return "", false
}

// plainName is the name of a locale without its encoding and its variant.
func plainName(name string) string {
	name, _, _ = strings.Cut(strings.TrimSpace(name), ".")
	name, _, _ = strings.Cut(name, "@")
	return name
}

// localeLang is the language for the system's locale: its own, or the one that its
// speakers most likely read, which is Russian for some languages and else English. As
// with other programs LANGUAGE, a list, comes before the locale unless that is C.
func localeLang(sys System) catalog.Lang {
	name := cmp.Or(sys.Env("LC_ALL"), sys.Env("LC_MESSAGES"), sys.Env("LANG"))
	if list := sys.Env("LANGUAGE"); list != "" && name != "C" && name != "POSIX" {
		if l, ok := firstKnown(list); ok {
			return l
		}
		first, _, _ := strings.Cut(list, ":")
		name = cmp.Or(first, name)
	}
	if name == "" && sys.Language != nil {
		name = sys.Language()
	}
	name = plainName(name)
	tag, err := language.Parse(name)
	if err != nil || name == "" {
		return catalog.English
	}
	base, _ := tag.Base()
	if slices.Contains([]string{"be", "ky", "tg", "tk", "tt", "ba", "cv", "uz", "uk", "ug", "hy", "az",
		"os", "ce", "sah", "mhr", "mrj", "chm", "udm", "kv", "av", "lez", "inh", "kbd", "ady", "krc", "kum", "nog", "tyv", "alt", "bua", "xal", "mdf", "myv", "ab"}, base.String()) {
		return catalog.Russian
	}
	tags := facts.Each(langIDs(), language.Make)
	_, i, confidence := language.NewMatcher(tags).Match(tag)
	if confidence == language.No {
		return catalog.English
	}
	return locale.Langs()[i]
}
