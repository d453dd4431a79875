package quiz

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/text"

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
	collect := func(w wording) map[string]string {
		all := map[string]string{}
		leaves(reflect.ValueOf(w), "", func(path, s string) { all[path] = s })
		return all
	}
	inEnglish := collect(english())
	for lang, w := range map[catalog.Lang]wording{catalog.English: english(), catalog.Russian: russian(), catalog.Kazakh: kazakh()} {
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
func complete(t *testing.T, lang catalog.Lang, w wording) {
	t.Helper()
	want := func(name string, keys []string, has func(string) bool) {
		for _, k := range keys {
			if !has(k) {
				t.Errorf("%s: %s has no %s", lang, name, k)
			}
		}
	}
	want("Motives", words(catalog.Motives()), func(k string) bool { return w.Motives[catalog.Motive(k)] != "" })
	want("MotiveSays", words(catalog.Motives()), func(k string) bool { return w.MotiveSays[catalog.Motive(k)] != "" })
	want("Activities", words(catalog.Activities()), func(k string) bool { return w.Activities[catalog.Activity(k)] != "" })
	want("Schedules", words(catalog.Schedules()), func(k string) bool { return w.Schedules[catalog.Schedule(k)] != "" })
	want("Times", catalog.Times(), func(k string) bool { return w.Times[k] != "" })
	want("Access", catalog.AccessNeeds(), func(k string) bool { return w.Access[k] != "" && w.Ask[k] != "" })
	want("Faults", words(AnswerFaults()), func(k string) bool { return w.Faults[AnswerFault(k)] != "" })
	want("Consent", []string{Under14, Under16}, func(k string) bool { return w.Consent[k] != "" })
	want("Rules", words(rules()), func(k string) bool { return w.Rules[catalog.Rule(k)] != "" })
}

func rules() []catalog.Rule {
	return []catalog.Rule{catalog.RuleStatus, catalog.RuleDate, catalog.RuleMinimumAge, catalog.RuleMaximumAge,
		catalog.RuleLaw, catalog.RuleLanguage, catalog.RulePlace, catalog.RuleRemote, catalog.RuleSchedule,
		catalog.RuleTimes, catalog.RuleHours, catalog.RuleCompany, catalog.RuleCause}
}

func TestRead(t *testing.T) {
	q := Default()
	apart := all(2)
	apart[catalog.Enjoyment] = 5
	wide := map[catalog.Motive]int{catalog.Values: 4, catalog.Understanding: 4, catalog.Social: 3, catalog.Career: 3,
		catalog.Enhancement: 3, catalog.Protective: 2, catalog.Enjoyment: 4, catalog.Recognition: 1}
	calm := all(3)
	calm[catalog.Protective] = 5
	for _, tt := range []struct {
		name          string
		p             Profile
		headline      string
		flat, support bool
	}{
		{"nothing answered", Profile{}, "There is no picture yet", false, false},
		{"all alike", ProfileOf(q, answered(all(3))), "Several directions fit you", true, false},
		{"all high", ProfileOf(q, answered(all(5))), "Several directions fit you", true, false},
		{"all high, and three chosen", ProfileOf(q, answered(all(5), "values", "understanding", "enjoyment")),
			"What matters most, by your own choice: Learning something new; Joy; My values", true, false},
		{"only chosen", ProfileOf(q, answered(nil, "social", "career", "protective")),
			"What matters most, by your own choice: Friends and company; Experience and career; Peace of mind", false, true},
		{"one clear", ProfileOf(q, answered(apart)), "Above all, this moves you: Joy", false, false},
		{"close behind", ProfileOf(q, answered(wide)), "These stand highest: ", false, false},
		{"peace of mind", ProfileOf(q, answered(calm)), "Above all, this moves you: Peace of mind", false, true},
		{"one low answer", ProfileOf(q, answered(map[catalog.Motive]int{catalog.Values: 1})), "The picture is still pale", false, false},
		{"only activities", Profile{Activities: map[catalog.Activity]float64{catalog.Caring: 1}}, "The picture is still pale", false, false},
	} {
		r := Read(tt.p, nil, catalog.English)
		if !strings.HasPrefix(r.Headline, tt.headline) || r.Flat != tt.flat || r.Support != tt.support {
			t.Errorf("%s: %q, flat %v, support %v", tt.name, r.Headline, r.Flat, r.Support)
		}
		if len(r.Paragraphs) == 0 {
			t.Errorf("%s: nothing is said", tt.name)
		}
	}
}

func TestReasonText(t *testing.T) {
	c := &catalog.Catalog{Causes: someCauses()}
	for _, tt := range []struct {
		r      Reason
		en, kk string
	}{
		{Reason{FacetStart, "start", 0.5, 0, false, false}, "Every opportunity starts in the middle", "Әр істің бастапқы ұпайы бірдей"},
		{Reason{FacetMotive, "enjoyment", 0.1, 1, true, false}, "It gives you what matters to you: Joy (very much)", "Сізге маңызды нәрсені береді: Қуаныш (өте маңызды)"},
		{Reason{FacetMotive, "enjoyment", -0.1, 0.3, true, false}, "It gives little of what matters to you: Joy (much)", "Сізге маңызды нәрсені аз береді: Қуаныш (маңызды)"},
		{Reason{FacetMotive, "social", 0.1, 0.1, true, false}, "There is some of this in it: Friends and company (in the middle)", "Мұнда мынау да бар: Дос табу, араласу (орташа)"},
		{Reason{FacetMotive, "social", -0.1, 0.1, true, false}, "There is not much of this in it: Friends and company (in the middle)", "Мұнда мынау аз: Дос табу, араласу (орташа)"},
		{Reason{FacetMotive, "career", -0.1, -1, true, false}, "It builds on what matters less to you: Experience and career (much less)", "Сізге онша маңызды емес жағы басым: Тәжірибе мен мансап (маңызы аз)"},
		{Reason{FacetMotive, "enjoyment", 0.1, 1, true, true}, "It gives you what matters to you: Joy (very much) — estimated", "Сізге маңызды нәрсені береді: Қуаныш (өте маңызды) — болжам"},
		{Reason{FacetActivity, "caring", 0.1, 1, true, false}, "You like this way of helping: Caring (love it)", "Осылай көмектесу сізге ұнайды: Қамқорлық (жаным сүйеді)"},
		{Reason{FacetActivity, "caring", 0.1, 0.2, true, false}, "This may suit you: Caring (maybe)", "Мынау сізге ұнап қалуы мүмкін: Қамқорлық (мүмкін)"},
		{Reason{FacetActivity, "caring", -0.1, -0.2, true, false}, "It is not clear yet whether this is for you: Caring (maybe)", "Мынау ұнай ма, әлі белгісіз: Қамқорлық (мүмкін)"},
		{Reason{FacetActivity, "digital", -0.1, -1, true, false}, "This way of helping is less for you: Digital help (not for me)", "Осылай көмектесу сізге онша ұнамайды: Цифрлық көмек (менікі емес)"},
		{Reason{FacetCause, "animals", 0.1, 1, true, false}, "This cause is close to you: Animals (a lot)", "Бұл бағыт сізге жақын: Жануарлар (қатты қалаймын)"},
		{Reason{FacetCause, "animals", -0.1, 0, true, false}, "You chose other causes rather than this one: Animals (not now)", "Сіз басқа бағыттарды көбірек таңдадыңыз, ал мұнда: Жануарлар (қазір емес)"},
		{Reason{FacetCause, "dragons", -0.1, 0, false, false}, "You chose other causes rather than this one: dragons", "Сіз басқа бағыттарды көбірек таңдадыңыз, ал мұнда: dragons"},
	} {
		if got := ReasonText(tt.r, c, catalog.English); got != tt.en {
			t.Errorf("%q, want %q", got, tt.en)
		}
		if got := ReasonText(tt.r, c, catalog.Kazakh); got != tt.kk {
			t.Errorf("%q, want %q", got, tt.kk)
		}
	}
}

func TestRuleText(t *testing.T) {
	c := &catalog.Catalog{Causes: someCauses(), Places: []catalog.Place{{ID: "almaty", Name: catalog.Text{En: "Almaty", Ru: "Алматы", Kk: "Алматы"}}}}
	o := &catalog.Opportunity{
		MinimumAge: ptr(21), MaximumAge: ptr(30), Languages: []string{"kk-KZ", "ru"}, City: "almaty", Schedule: catalog.Regular,
		Times: []string{"evenings", "weekends"}, HoursPerWeek: 2.5, EndDate: "2026-01-02", Causes: []string{"animals", "elderly"},
		Status: catalog.TemporarilyClosed,
	}
	p := Profile{Causes: map[string]float64{"animals": -1}}
	for rule, want := range map[catalog.Rule]string{
		catalog.RuleStatus:     "Пока закрыто. Откроется, когда вернутся к работе.",
		catalog.RuleDate:       "Уже прошло. Последний день: 2026-01-02.",
		catalog.RuleMinimumAge: "Откроется в 21 год.",
		catalog.RuleMaximumAge: "Для тех, кому не больше 30.",
		catalog.RuleLanguage:   "Откроется, если вы говорите хотя бы на одном из этих языков: казахский, русский.",
		catalog.RulePlace:      "Это в другом месте: Алматы. Откроется, если изменить ваше.",
		catalog.RuleSchedule:   "Здесь другой ритм: постоянно. Откроется, если он вам подходит.",
		catalog.RuleTimes:      "Это в другое время: вечера, выходные. Откроется, если вы тогда свободны.",
		catalog.RuleHours:      "Откроется, если найдётся 3 часа в неделю.",
		catalog.RuleCause:      "Вы отметили «лучше без этого»: Животные. Откроется, если изменить этот ответ.",
		catalog.RuleLaw:        "Откроется, если вы укажете, что вам есть 18: до этого возраста к таким делам не допускают.",
	} {
		if got := RuleText(rule, o, p, c, catalog.Russian); got != want {
			t.Errorf("%s: %q, want %q", rule, got, want)
		}
	}
	for _, rule := range rules() {
		for _, lang := range text.Langs() {
			if got := RuleText(rule, &catalog.Opportunity{}, Profile{}, nil, lang); got == "" || strings.Contains(got, "{") {
				t.Errorf("%s in %s: %q", rule, lang, got)
			}
		}
	}
}

// The words on consent are those of the law and of the Committee, and never
// more than that.
func TestConsent(t *testing.T) {
	under14 := CautionText(Caution{CautionConsent, Under14}, catalog.English)
	for _, words := range []string{"the law asks for a parent's written consent, or that they come along", "not legal advice"} {
		if !strings.Contains(under14, words) {
			t.Errorf("%q lacks %q", under14, words)
		}
	}
	under16 := CautionText(Caution{CautionConsent, Under16}, catalog.English)
	for _, words := range []string{"the Committee for the Protection of Children's Rights said in 2025 that written consent is required: bring it", "not legal advice"} {
		if !strings.Contains(under16, words) {
			t.Errorf("%q lacks %q", under16, words)
		}
	}
}
