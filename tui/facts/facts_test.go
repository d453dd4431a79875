package facts

import (
	"slices"
	"testing"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
)

// The languages of a role are named, the sign language too, and it is said where a few
// words are enough.
func TestLanguages(t *testing.T) {
	o := &catalog.Opportunity{Languages: []string{"kk", "rsl"}, FewWords: true}
	for lang, want := range map[catalog.Lang]Fact{
		text.English: {"Languages", "Kazakh · sign language · a few words are enough"},
		text.Russian: {"Языки", "казахский · жестовый язык · хватит нескольких слов"},
		text.Kazakh:  {"Тілдері", "қазақ тілі · ымдау тілі · бірнеше сөз білсе жетеді"},
	} {
		if got := Of(o, &catalog.Catalog{}, lang); !slices.Contains(got, want) {
			t.Errorf("%s: %v", lang, got)
		}
	}
	if got := Of(&catalog.Opportunity{FewWords: true}, &catalog.Catalog{}, text.English); len(got) > 0 {
		t.Errorf("a few words of no language: %v", got)
	}
}

// An answer is said with its must, and the step of a scale in its own words.
func TestAnswer(t *testing.T) {
	q := quiz.Default()
	say := func(id string, a quiz.Answer, lang catalog.Lang) string {
		x, _ := q.Question(id)
		return Answer(x, q.PartOf(x), a, &catalog.Catalog{}, lang)
	}
	hours := quiz.Answer{Picked: []string{"h2"}, Firm: true}
	for _, test := range [][2]string{
		{say("hours", hours, text.English), "2 hours, a must"},
		{say("hours", hours, text.Russian), "2 часа, обязательно"},
		{say("hours", hours, text.Kazakh), "2 сағат, міндетті"},
		{say("hours", quiz.Answer{Picked: []string{"h2"}}, text.English), "2 hours"},
		{say("recognition-praise", quiz.Answer{Scale: 2}, text.English), "quietly, just between us"},
		{say("recognition-noticed", quiz.Answer{Scale: 2}, text.English), "not much like me"},
		{say("rest", quiz.Answer{Picked: []string{"digital"}}, text.English), "sitting at a screen"},
		{say("languages", quiz.Answer{Picked: []string{"rsl"}}, text.English), "sign language"},
	} {
		if test[0] != test[1] {
			t.Errorf("%q, want %q", test[0], test[1])
		}
	}
}
