package reading

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/quiztest"
	"aina/quiz/ranking"
)

func TestRead(t *testing.T) {
	q := quiz.Default()
	apart := quiztest.Even(2)
	apart[catalog.Enjoyment] = 5
	wide := map[catalog.Motive]int{catalog.Values: 4, catalog.Understanding: 4, catalog.Social: 3, catalog.Career: 3,
		catalog.Enhancement: 3, catalog.Protective: 2, catalog.Enjoyment: 4, catalog.Recognition: 1}
	calm := quiztest.Even(3)
	calm[catalog.Protective] = 5
	for _, tt := range []struct {
		name          string
		p             quiz.Profile
		headline      string
		flat, support bool
	}{
		{"nothing answered", quiz.Profile{}, "There is no picture yet.", false, false},
		{"all alike", quiz.ProfileOf(q, quiztest.Answered(quiztest.Even(3))), "Several directions fit you", true, false},
		{"all high", quiz.ProfileOf(q, quiztest.Answered(quiztest.Even(5))), "Several directions fit you", true, false},
		{"all high, and three chosen", quiz.ProfileOf(q, quiztest.Answered(quiztest.Even(5), "values", "understanding", "enjoyment")),
			"By your own choice, you come for something new to learn, the joy of it and what you believe in.", true, false},
		{"only chosen", quiz.ProfileOf(q, quiztest.Answered(nil, "social", "career", "protective")),
			"By your own choice, you come for the people, experience that will count and peace of mind.", false, true},
		{"one clear", quiz.ProfileOf(q, quiztest.Answered(apart)), "Above all, you come for the joy of it.", false, false},
		{"close behind", quiz.ProfileOf(q, quiztest.Answered(wide)), "It seems you come for ", false, false},
		{"peace of mind", quiz.ProfileOf(q, quiztest.Answered(calm)), "Above all, you come for peace of mind.", false, true},
		{"one low answer", quiz.ProfileOf(q, quiztest.Answered(map[catalog.Motive]int{catalog.Values: 1})), "The picture is still pale", false, false},
		{"only activities", quiz.Profile{Activities: map[catalog.Activity]float64{catalog.Caring: 1}}, "The picture is still pale", false, false},
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
	c := &catalog.Catalog{Causes: quiztest.SomeCauses()}
	for _, tt := range []struct {
		r      ranking.Reason
		en, kk string
	}{
		{ranking.Reason{Facet: quiz.FacetStart, Key: "start", Points: 0.5}, "Every opportunity starts in the middle", "Әр істің бастапқы ұпайы бірдей"},
		{ranking.Reason{Facet: quiz.FacetMotive, Key: "enjoyment", Points: 0.1, Wish: 1, Asked: true}, "It gives you what matters to you: joy (very much)", "Сізге маңызды нәрсені береді: қуаныш (өте маңызды)"},
		{ranking.Reason{Facet: quiz.FacetMotive, Key: "enjoyment", Points: -0.1, Wish: 0.3, Asked: true}, "It gives little of what matters to you: joy (much)", "Сізге маңызды нәрсені аз береді: қуаныш (маңызды)"},
		{ranking.Reason{Facet: quiz.FacetMotive, Key: "social", Points: 0.1, Wish: 0.1, Asked: true}, "There is some of this in it: friends and company (in the middle)", "Мұнда мынау да бар: дос табу, араласу (орташа)"},
		{ranking.Reason{Facet: quiz.FacetMotive, Key: "social", Points: -0.1, Wish: 0.1, Asked: true}, "There is not much of this in it: friends and company (in the middle)", "Мұнда мынау аз: дос табу, араласу (орташа)"},
		{ranking.Reason{Facet: quiz.FacetMotive, Key: "career", Points: -0.1, Wish: -1, Asked: true}, "It builds on what does not come first for you: experience and career (far back)", "Сізде алғашқы орында тұрмаған нәрсе мұнда басым: тәжірибе мен мансап (соңғы кезекте)"},
		{ranking.Reason{Facet: quiz.FacetMotive, Key: "enjoyment", Points: -0.1, Wish: -0.5, Asked: true, Given: 0.7, HasGiven: true}, "It builds on what does not come first for you: joy (like you)", "Сізде алғашқы орында тұрмаған нәрсе мұнда басым: қуаныш (сізге тән)"},
		{ranking.Reason{Facet: quiz.FacetMotive, Key: "enjoyment", Points: 0.1, Wish: 1, Asked: true, Estimated: true}, "It gives you what matters to you: joy (very much) — estimated", "Сізге маңызды нәрсені береді: қуаныш (өте маңызды) — болжам"},
		{ranking.Reason{Facet: quiz.FacetActivity, Key: "caring", Points: 0.1, Wish: 1, Asked: true}, "You like this way of helping: caring (love it)", "Осылай көмектесу сізге ұнайды: қамқорлық (жаным сүйеді)"},
		{ranking.Reason{Facet: quiz.FacetActivity, Key: "caring", Points: 0.1, Wish: 0.2, Asked: true}, "This may suit you: caring (maybe)", "Мынау сізге ұнап қалуы мүмкін: қамқорлық (мүмкін)"},
		{ranking.Reason{Facet: quiz.FacetActivity, Key: "caring", Points: -0.1, Wish: -0.2, Asked: true}, "It is not clear yet whether this is for you: caring (maybe)", "Мынау ұнай ма, әлі белгісіз: қамқорлық (мүмкін)"},
		{ranking.Reason{Facet: quiz.FacetActivity, Key: "digital", Points: -0.1, Wish: -1, Asked: true}, "This way of helping suits you less: digital help (not for me)", "Осылай көмектесу сізге онша ұнамайды: цифрлық көмек (менікі емес)"},
		{ranking.Reason{Facet: quiz.FacetCause, Key: "animals", Points: 0.1, Wish: 1, Asked: true}, "This cause is close to you: animals (a lot)", "Бұл бағыт сізге жақын: жануарлар (қатты қалаймын)"},
		{ranking.Reason{Facet: quiz.FacetCause, Key: "animals", Points: -0.1, Asked: true}, "You chose other causes rather than this one: animals (not now)", "Сіз басқа бағыттарды көбірек таңдадыңыз, ал мұнда: жануарлар (қазір емес)"},
		{ranking.Reason{Facet: quiz.FacetCause, Key: "dragons", Points: -0.1}, "You chose other causes rather than this one: dragons", "Сіз басқа бағыттарды көбірек таңдадыңыз, ал мұнда: dragons"},
		{ranking.Reason{Facet: quiz.FacetActivity, Key: "caring", Points: -0.1, Wish: 0.4, Asked: true, Rested: true}, "You would rather rest from this: caring (like it)", "Бұдан демалғыңыз келеді: қамқорлық (ұнайды)"},
		{ranking.Reason{Facet: quiz.FacetActivity, Key: "caring", Points: 0.1, Wish: 1, Asked: true, Rested: true}, "You like this, though after the week you would also like a rest from it: caring (love it)", "Бұл сізге ұнайды, бірақ апта бойы айналысқан соң, бұдан демалғыңыз да келеді: қамқорлық (жаным сүйеді)"},
		{ranking.Reason{Facet: quiz.FacetPractical, Key: "hours", Points: -0.1, Beyond: 1, Asked: true}, "It takes 1 hour a week more than you said", "Аптасына сіз айтқаннан 1 сағат артық керек"},
		{ranking.Reason{Facet: quiz.FacetPractical, Key: "hours", Points: -0.1, Beyond: 1.5, Asked: true}, "It takes 2 hours a week more than you said", "Аптасына сіз айтқаннан 2 сағат артық керек"},
		{ranking.Reason{Facet: quiz.FacetPractical, Key: "schedule", Points: -0.1, Offered: "regular"}, "It is done regularly, and that is not what you chose", "Мұның жиілігі сіз таңдағаннан өзгеше: тұрақты түрде"},
		{ranking.Reason{Facet: quiz.FacetPractical, Key: "times", Points: -0.1, Offered: "weekdays weekends"}, "You chose other times. The only times here: daytime on weekdays, weekends", "Бұл сіз таңдамаған уақытта болады: жұмыс күндері күндіз, демалыс күндері"},
		{ranking.Reason{Facet: quiz.FacetPractical, Key: "company", Points: -0.1, Offered: "friends"}, "People come here one by one, not with friends", "Мұнда достармен емес, әркім жеке келеді"},
		{ranking.Reason{Facet: quiz.FacetPractical, Key: "company", Points: -0.1, Offered: "family"}, "People come here without children", "Мұнда бала ертпей келеді"},
	} {
		if got := ReasonText(tt.r, c, catalog.English); got != tt.en {
			t.Errorf("%q, want %q", got, tt.en)
		}
		if got := ReasonText(tt.r, c, catalog.Kazakh); got != tt.kk {
			t.Errorf("%q, want %q", got, tt.kk)
		}
	}
}

// The portrait says from what the person would rather rest, and nothing where that is nothing.
func TestThePortraitNamesWhatToRestFrom(t *testing.T) {
	p := quiz.Profile{Activities: map[catalog.Activity]float64{catalog.Caring: 1}, Weights: quiz.EqualWeights()}
	const rest = "After an ordinary week you would like a rest from this: caring."
	if got := Read(p, nil, catalog.English).Paragraphs; slices.Contains(got, rest) {
		t.Errorf("nobody asked for a rest: %q", got)
	}
	p.Rest = catalog.Caring
	if got := Read(p, nil, catalog.English).Paragraphs; !slices.Contains(got, rest) {
		t.Errorf("%q", got)
	}
}

func TestRuleText(t *testing.T) {
	c := &catalog.Catalog{Causes: quiztest.SomeCauses(), Places: []catalog.Place{{ID: "almaty", Name: catalog.Text{En: "Almaty", Ru: "Алматы", Kk: "Алматы"}}}}
	o := &catalog.Opportunity{
		MinimumAge: new(21), MaximumAge: new(30), Languages: []string{"kk-KZ", "ru"}, City: "almaty", Schedule: catalog.Regular,
		Times: []string{"evenings", "weekends"}, HoursPerWeek: 2.5, EndDate: "2026-01-02", Causes: []string{"animals", "elderly"},
		Status: catalog.TemporarilyClosed,
	}
	p := quiz.Profile{Causes: map[string]float64{"animals": -1}}
	for rule, want := range map[catalog.Rule]string{
		catalog.RuleStatus:     "Временно закрыто. Загляните позже.",
		catalog.RuleDate:       "Уже прошло. Последний день: 2 января 2026 года.",
		catalog.RuleMinimumAge: "Можно с 21 года.",
		catalog.RuleMaximumAge: "Для тех, кому не больше 30 лет.",
		catalog.RuleLanguage:   "Нужен хотя бы один из этих языков: казахский, русский.",
		catalog.RulePlace:      "Это в другом месте: Алматы. Если готовы туда ездить, измените место в ответах.",
		catalog.RuleSchedule:   "Здесь помогают регулярно, а вы выбрали другой ритм.",
		catalog.RuleTimes:      "Вы выбрали другое время, а здесь: вечера, выходные.",
		catalog.RuleHours:      "Нужно 3 часа в неделю: больше, чем вы выбрали.",
		catalog.RuleCause:      "Вы отметили «лучше без этого»: животные. Этот ответ можно изменить.",
		catalog.RuleLaw:        "Можно с 18 лет: тех, кто младше, к таким делам не допускают. Если вам уже есть 18, укажите возраст.",
	} {
		if got := RuleText(rule, o, p, c, catalog.Russian); got != want {
			t.Errorf("%s: %q, want %q", rule, got, want)
		}
	}
	p.Limits.Firm = []catalog.Rule{catalog.RuleHours}
	if got, want := RuleText(catalog.RuleHours, o, p, c, catalog.Russian), "Нужно 3 часа в неделю: больше, чем вы выбрали. Вы отметили, что это обязательно."; got != want {
		t.Errorf("a must: %q, want %q", got, want)
	}
	o.Languages = []string{"kk"}
	if got := RuleText(catalog.RuleLanguage, o, p, c, catalog.Russian); got != "Нужен язык: казахский." {
		t.Errorf("one language: %q", got)
	}
	for _, rule := range slices.Sorted(maps.Keys(locale.In(catalog.English).Reading.Rules)) {
		for _, lang := range text.Langs() {
			if got := RuleText(catalog.Rule(rule), &catalog.Opportunity{}, quiz.Profile{}, nil, lang); got == "" || strings.Contains(got, "{") {
				t.Errorf("%s in %s: %q", rule, lang, got)
			}
		}
	}
}

// The words on consent are those of the law and of the Committee, and never
// more than that.
func TestConsent(t *testing.T) {
	under14 := CautionText(ranking.Caution{Rule: ranking.CautionConsent, Key: ranking.Under14}, catalog.English)
	for _, words := range []string{"the law asks for a parent's written consent, or that they come along", "not legal advice"} {
		if !strings.Contains(under14, words) {
			t.Errorf("%q lacks %q", under14, words)
		}
	}
	under16 := CautionText(ranking.Caution{Rule: ranking.CautionConsent, Key: ranking.Under16}, catalog.English)
	for _, words := range []string{"the Committee for the Protection of Children's Rights said in 2025 that written consent is required. Bring it", "not legal advice"} {
		if !strings.Contains(under16, words) {
			t.Errorf("%q lacks %q", under16, words)
		}
	}
}
