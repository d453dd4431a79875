package reading_test

import (
	"testing"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/ranking"
)

// Every id of a vocabulary has its text in every language.
func TestVocabulariesHaveTheirTexts(t *testing.T) {
	rules := []catalog.Rule{catalog.RuleStatus, catalog.RuleDate, catalog.RuleMinimumAge, catalog.RuleMaximumAge,
		catalog.RuleLaw, catalog.RuleLanguage, catalog.RulePlace, catalog.RuleRemote, catalog.RuleSchedule,
		catalog.RuleTimes, catalog.RuleHours, catalog.RuleCompany, catalog.RuleCause}
	for _, lang := range locale.Langs() {
		w := locale.In(lang).Reading
		for _, v := range []struct {
			name  string
			ids   []string
			texts map[string]string
		}{
			{"Motives", text.Strings(catalog.Motives()), w.Motives},
			{"MotiveSays", text.Strings(catalog.Motives()), w.MotiveSays},
			{"Activities", text.Strings(catalog.Activities()), w.Activities},
			{"Schedules", text.Strings(catalog.Schedules()), w.Schedules},
			{"Times", catalog.Times(), w.Times},
			{"Access", catalog.AccessNeeds(), w.Access},
			{"Ask", catalog.AccessNeeds(), w.Ask},
			{"Faults", text.Strings(quiz.AnswerFaults()), w.Faults},
			{"Consent", []string{ranking.Under14, ranking.Under16}, w.Consent},
			{"Rules", text.Strings(rules), w.Rules},
		} {
			for _, id := range v.ids {
				if v.texts[id] == "" {
					t.Errorf("%s: %s has no %s", lang, v.name, id)
				}
			}
			if len(v.texts) != len(v.ids) {
				t.Errorf("%s: %s has %d texts for %d ids", lang, v.name, len(v.texts), len(v.ids))
			}
		}
	}
}
