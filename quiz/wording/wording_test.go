package wording_test

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/ranking"
	"aina/quiz/wording"

	"github.com/google/go-cmp/cmp"
)

// leaves walks every text of a wording.
func leaves(v reflect.Value, path string, visit func(path, s string)) {
	switch v.Kind() {
	case reflect.String:
		visit(path, v.String())
	case reflect.Map:
		for _, k := range v.MapKeys() {
			leaves(v.MapIndex(k), path+"."+k.String(), visit)
		}
	case reflect.Array:
		for i := range v.Len() {
			leaves(v.Index(i), path+"."+string(rune('0'+i)), visit)
		}
	case reflect.Struct:
		if p, ok := v.Interface().(text.Plural); ok {
			visit(path, p.Other)
			return
		}
		for i := range v.NumField() {
			leaves(v.Field(i), path+"."+v.Type().Field(i).Name, visit)
		}
	}
}

func TestEveryLeafIsSaidInEveryLanguage(t *testing.T) {
	place := regexp.MustCompile(`\{[a-z]+\}`)
	collect := func(w wording.Wording) map[string]string {
		all := map[string]string{}
		leaves(reflect.ValueOf(w), "", func(path, s string) { all[path] = s })
		return all
	}
	inEnglish := collect(wording.In(catalog.English))
	for lang, w := range map[catalog.Lang]wording.Wording{catalog.English: wording.In(catalog.English), catalog.Russian: wording.In(catalog.Russian), catalog.Kazakh: wording.In(catalog.Kazakh)} {
		got := collect(w)
		for path, en := range inEnglish {
			s, ok := got[path]
			if !ok || strings.TrimSpace(s) == "" {
				t.Errorf("%s%s is empty", lang, path)
			}
			if diff := cmp.Diff(slices.Sorted(slices.Values(place.FindAllString(en, -1))), slices.Sorted(slices.Values(place.FindAllString(s, -1)))); diff != "" {
				t.Errorf("%s%s: %s", lang, path, diff)
			}
			rest := place.ReplaceAllString(s, "")
			if lang != catalog.English && regexp.MustCompile(`[A-Za-z]`).MatchString(rest) {
				t.Errorf("%s%s: Latin letters in %q", lang, path, s)
			}
			if lang == catalog.Russian && strings.ContainsAny(strings.ToLower(rest), "әғқңөұүһі") {
				t.Errorf("%s%s: Kazakh letters in %q", lang, path, s)
			}
		}
		if len(got) != len(inEnglish) {
			t.Errorf("%s has %d texts, English %d", lang, len(got), len(inEnglish))
		}
		complete(t, lang, w)
	}
}

// complete holds the maps of a wording to their vocabularies.
func complete(t *testing.T, lang catalog.Lang, w wording.Wording) {
	t.Helper()
	want := func(name string, keys []string, has func(string) bool) {
		for _, k := range keys {
			if !has(k) {
				t.Errorf("%s: %s has no %s", lang, name, k)
			}
		}
	}
	want("Motives", text.Strings(catalog.Motives()), func(k string) bool { return w.Motives[catalog.Motive(k)] != "" })
	want("MotiveSays", text.Strings(catalog.Motives()), func(k string) bool { return w.MotiveSays[catalog.Motive(k)] != "" })
	want("Activities", text.Strings(catalog.Activities()), func(k string) bool { return w.Activities[catalog.Activity(k)] != "" })
	want("Schedules", text.Strings(catalog.Schedules()), func(k string) bool { return w.Schedules[catalog.Schedule(k)] != "" })
	want("Times", catalog.Times(), func(k string) bool { return w.Times[k] != "" })
	want("Access", catalog.AccessNeeds(), func(k string) bool { return w.Access[k] != "" && w.Ask[k] != "" })
	want("Faults", text.Strings(quiz.AnswerFaults()), func(k string) bool { return w.Faults[k] != "" })
	want("Consent", []string{ranking.Under14, ranking.Under16}, func(k string) bool { return w.Consent[k] != "" })
	want("Rules", text.Strings(rules()), func(k string) bool { return w.Rules[catalog.Rule(k)] != "" })
}

func rules() []catalog.Rule {
	return []catalog.Rule{catalog.RuleStatus, catalog.RuleDate, catalog.RuleMinimumAge, catalog.RuleMaximumAge,
		catalog.RuleLaw, catalog.RuleLanguage, catalog.RulePlace, catalog.RuleRemote, catalog.RuleSchedule,
		catalog.RuleTimes, catalog.RuleHours, catalog.RuleCompany, catalog.RuleCause}
}
