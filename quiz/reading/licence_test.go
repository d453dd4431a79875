package reading_test

import (
	"maps"
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/quiztest"
	"aina/quiz/reading"
)

// Every sentence of a reading is worked out here a second time, from the
// numbers alone: what they do not say, no reading says, of any answers, after
// any tries and any overrides.
func TestEverySentenceIsLicensedByTheNumbers(t *testing.T) {
	q := quiz.Default()
	rapid.Check(t, func(t *rapid.T) {
		answers := anyAnswers(t, q)
		answered, overrides := quiz.ProfileOf(q, answers), anyOverrides(t)
		p := learning.Apply(answered, someLog(t)).WithOverrides(overrides)
		lang := rapid.SampledFrom(text.Langs()).Draw(t, "lang")
		r, w := reading.Read(p, nil, lang), locale.In(lang).Reading
		headlineIsLicensed(t, answered, answers, overrides, r, w)
		likesAreLicensed(t, r, w)
		allowed := allowedParagraphs(answered, p, answers, overrides, r, locale.In(lang).Reading)
		for _, s := range r.Paragraphs {
			if !slices.Contains(allowed, s) {
				t.Fatalf("%q is not licensed by %+v; allowed are %q", s, p, allowed)
			}
		}
		if len(slices.Compact(slices.Sorted(slices.Values(r.Paragraphs)))) != len(r.Paragraphs) {
			t.Fatalf("something is said twice: %q", r.Paragraphs)
		}
		barsAreLicensed(t, p, r)
	})
}

func headlineIsLicensed(t *rapid.T, answered quiz.Profile, answers quiz.Answers, overrides quiz.Overrides, r reading.Reading, w words.Reading) {
	say := w.Reading
	filled := func(form string) bool {
		return r.Headline == text.Fill(form, "list", phrasesOf(r.Named, w.MotivePulls, say.And))
	}
	picked := answers["three"].Picked
	rest := r.Motives[min(len(r.Named), len(r.Motives)):]
	switch {
	case r.Apart:
		if !filled(say.Above) || len(r.Named) > 3 || len(rest) == 0 {
			t.Fatalf("%q of %+v", r.Headline, r.Motives)
		}
		for _, a := range r.Named {
			for _, b := range rest {
				e := math.Sqrt(squareError(answered, answers, overrides, a.Key) + squareError(answered, answers, overrides, b.Key))
				if a.Value < 0.5 || a.Value-b.Value <= e {
					t.Fatalf("%q: %v is within %v of %v", r.Headline, a, e, b)
				}
			}
		}
	case len(r.Named) > 0 && filled(say.Chosen):
		for _, b := range r.Named {
			if !slices.Contains(picked, b.Key) || len(r.Named) != len(picked) {
				t.Fatalf("%q, chosen were %v", r.Headline, picked)
			}
		}
	case len(r.Named) > 0:
		if !filled(say.Highest) || r.Flat {
			t.Fatalf("%q names %v", r.Headline, r.Named)
		}
		for _, b := range rest {
			if b.Value >= r.Named[len(r.Named)-1].Value {
				t.Fatalf("%q leaves out an equal: %+v", r.Headline, r.Motives)
			}
		}
	case !slices.Contains([]string{say.Flat, say.Few, say.None}, r.Headline):
		t.Fatalf("%q names nobody", r.Headline)
	case (r.Headline == say.Flat) != r.Flat:
		t.Fatalf("%q, flat is %v", r.Headline, r.Flat)
	}
}

// squareError is the square of a motive's standard error, from the answers.
func squareError(answered quiz.Profile, answers quiz.Answers, overrides quiz.Overrides, motive string) float64 {
	if _, set := overrides.Motives[catalog.Motive(motive)]; set {
		return 0
	}
	one := 0.2 * 0.2
	if answered.Basis.Mixed {
		one = 1.25 / 16 // a variance of half of 2.5 steps, in quarters
	}
	n := 0.0
	for _, x := range quiz.Default().Questions {
		if string(x.Motive) == motive && answers[x.ID].Scale > 0 {
			n++
		}
	}
	if len(stepsOf(answers)) > 0 {
		n = max(n, 1)
	}
	square := 0.0
	if n > 0 {
		square = one / n
	}
	if len(answers["three"].Picked) > 0 {
		square += 0.09 * 0.09
	}
	return square
}

// allowedParagraphs lists what may be said besides the headline.
func allowedParagraphs(answered, p quiz.Profile, answers quiz.Answers, overrides quiz.Overrides, r reading.Reading, w words.Reading) []string {
	say := w.Reading
	allowed := []string{say.Today}
	add := func(is bool, s string) {
		if is {
			allowed = append(allowed, s)
		}
	}
	list := func(form string, bars []reading.Bar, is func(reading.Bar) bool) {
		var which []reading.Bar
		for _, b := range bars {
			if is(b) {
				which = append(which, b)
			}
		}
		add(len(which) > 0, text.Fill(form, "list", labelsOf(which)))
	}
	means := ""
	for i, b := range r.Named {
		if i > 0 {
			means += " "
		}
		means += w.MotiveSays[b.Key]
	}
	add(means != "", means)
	add(len(r.Motives)+len(r.Activities)+len(r.Causes) == 0, say.NoneMore)
	add(len(r.Motives) > 0 && len(r.Motives) < 4, say.FewMore)
	add(slices.ContainsFunc(r.Motives, func(b reading.Bar) bool { return b.Value < 0.45 && strengthOf(b) >= 0 }), say.Beside)
	add(!r.Apart && !r.Flat && len(r.Named) > 0, say.HighestMore)
	steps := stepsOf(answers)
	spread := 0.0
	if len(steps) > 0 {
		means := slices.Sorted(maps.Values(steps))
		spread = means[len(means)-1] - means[0]
	}
	down, up := 0.0, 0.0 // how far learning and overrides have moved motives
	for m, v := range p.Motives {
		was, asked := answered.Motives[m]
		if !asked {
			was = 0.5
		}
		down, up = min(down, v-was), max(up, v-was)
	}
	alike := len(steps) >= 4 && spread <= 0.5 && up-down <= 0.125
	add(alike && len(r.Named) == 0, say.AlikeMore)
	add(alike && len(r.Named) > 0, say.AlikeChosen)
	add(r.Mixed && answered.Basis.Mixed && len(overrides.Motives) == 0, say.MixedMore)
	add(r.Flat && !r.Mixed && !r.Alike, say.FlatMore)
	list(say.ChosenMore, r.Motives, func(b reading.Bar) bool { return slices.Contains(answers["three"].Picked, b.Key) })
	most := 9
	for _, b := range r.Causes {
		if strengthOf(b) >= 0 { // else it was only learned
			most = min(most, strengthOf(b))
		}
	}
	list(say.Like, r.Activities, func(b reading.Bar) bool { return b.Value >= 0.5 && strengthOf(b) >= 0 })
	list(say.Dislike, r.Activities, func(b reading.Bar) bool { return b.Value <= -0.5 && strengthOf(b) >= 0 })
	liked := slices.ContainsFunc(r.Activities, func(b reading.Bar) bool { return b.Value >= 0.5 && strengthOf(b) >= 0 })
	add(len(r.Activities) > 0 && !liked, say.LikeNone)
	list(say.Help, r.Causes, func(b reading.Bar) bool { return b.Value > 0 && most <= 1 && strengthOf(b) == most })
	list(say.Leave, r.Causes, func(b reading.Bar) bool { return b.Value == -1 })
	return allowed
}

// stepsOf is the mean answer to each motive's statements.
func stepsOf(answers quiz.Answers) map[string]float64 {
	sum, n := map[string]float64{}, map[string]float64{}
	for _, x := range quiz.Default().Questions {
		if a := answers[x.ID]; a.Scale > 0 {
			sum[string(x.Motive)] += float64(a.Scale)
			n[string(x.Motive)]++
		}
	}
	mean := map[string]float64{}
	for _, m := range text.Strings(catalog.Motives()) {
		if n[m] > 0 {
			mean[m] = sum[m] / n[m]
		}
	}
	return mean
}

// barsAreLicensed: a bar for each thing that was asked and for no other, with
// its value, and stronger words never come with a lower answer.
func barsAreLicensed(t *rapid.T, p quiz.Profile, r reading.Reading) {
	if len(r.Motives) != len(p.Motives) || len(r.Activities) != len(p.Activities) || len(r.Causes) != len(p.Causes) {
		t.Fatalf("bars of what was not asked: %+v of %+v", r, p)
	}
	for _, b := range r.Motives {
		if v, ok := p.Motives[catalog.Motive(b.Key)]; !ok || v != b.Value {
			t.Fatalf("%+v of %+v", b, p.Motives)
		}
	}
	for _, bars := range [][]reading.Bar{r.Motives, r.Activities, r.Causes} {
		for _, b := range bars {
			if d := (quiz.Dimension{Facet: b.Facet, Key: b.Key}); (strengthOf(b) < 0) != slices.Contains(p.Learned, d) {
				t.Fatalf("%+v is called so, and only %v was learned", b, p.Learned)
			}
		}
		for i := 1; i < len(bars); i++ {
			if bars[i].Value > bars[i-1].Value {
				t.Fatalf("%+v comes after %+v", bars[i], bars[i-1])
			}
		}
		bars = reading.ByAnswer(bars)
		for i := 1; i < len(bars); i++ {
			a, b := strengthOf(bars[i-1]), strengthOf(bars[i])
			if bars[i].Said > bars[i-1].Said || a >= 0 && b >= 0 && b < a && isAnswer(p, bars[i]) == isAnswer(p, bars[i-1]) {
				t.Fatalf("%+v comes after %+v", bars[i], bars[i-1])
			}
		}
	}
}

// isAnswer reports whether a bar shows what was answered to the statements of a motive.
func isAnswer(p quiz.Profile, b reading.Bar) bool {
	_, answered := p.Basis.Given[catalog.Motive(b.Key)]
	return answered && b.Facet == quiz.FacetMotive
}

// strengthOf is the place of a bar's words, 0 the strongest, in any language.
func strengthOf(b reading.Bar) int {
	for _, lang := range text.Langs() {
		s := locale.In(lang).Reading.Strengths
		all := map[quiz.Facet][5]string{quiz.FacetMotive: s.Motive, quiz.FacetActivity: s.Activity, quiz.FacetCause: s.Cause}[b.Facet]
		if i := slices.Index(all[:], b.Words); i >= 0 {
			return i
		}
		if i := slices.Index(s.Answer[:], b.Words); i >= 0 && b.Facet == quiz.FacetMotive {
			return i
		}
	}
	return -1
}

// A higher answer to a statement or a scene never gives weaker words for it.
func TestWordsFollowTheAnswers(t *testing.T) {
	q := quiz.Default()
	word := func(answers quiz.Answers, key string) int {
		r := reading.Read(quiz.ProfileOf(q, answers), nil, catalog.English)
		for _, b := range slices.Concat(r.Motives, r.Activities) {
			if b.Key == key {
				return strengthOf(b)
			}
		}
		return len(r.Motives)
	}
	rapid.Check(t, func(t *rapid.T) {
		answers := anyAnswers(t, q)
		x := rapid.SampledFrom(q.Questions).Draw(t, "question")
		a := answers[x.ID]
		if x.Kind != quiz.Scale || a.Scale == 0 || a.Scale == 5 {
			t.Skip()
		}
		key := string(x.Motive) + string(x.Activity)
		before := word(answers, key)
		answers[x.ID] = quiz.Answer{Scale: a.Scale + 1}
		if after := word(answers, key); after > before {
			t.Fatalf("%s: %d raised by a step gives weaker words", x.ID, a.Scale)
		}
	})
}

// The words for activities and for motives are in the order of the answered steps: what
// was answered is shown as it was answered.
func TestWordsAreInTheOrderOfTheAnswers(t *testing.T) {
	q := quiz.Default()
	rapid.Check(t, func(t *rapid.T) {
		answers := anyAnswers(t, q)
		r := reading.Read(quiz.ProfileOf(q, answers), nil, catalog.Kazakh)
		scenes, count := map[string]float64{}, map[string]float64{}
		for _, x := range q.Questions {
			if a := answers[x.ID]; x.Activity != "" && a.Scale > 0 {
				scenes[string(x.Activity)] += float64(a.Scale)
				count[string(x.Activity)]++
			}
		}
		for _, a := range r.Activities {
			for _, b := range r.Activities {
				if scenes[a.Key]/count[a.Key] > scenes[b.Key]/count[b.Key] && strengthOf(a) > strengthOf(b) {
					t.Fatalf("%+v has weaker words than %+v", a, b)
				}
			}
		}
		steps := stepsOf(answers)
		for _, a := range r.Motives {
			if given, ok := steps[a.Key]; ok && math.Abs(a.Said-(given-1)/4) > 1e-9 {
				t.Fatalf("%+v was answered %v", a, given)
			}
			for _, b := range r.Motives {
				x, y := steps[a.Key], steps[b.Key]
				if x > 0 && y > 0 && x > y && strengthOf(a) > strengthOf(b) {
					t.Fatalf("%+v has weaker words than %+v", a, b)
				}
			}
		}
	})
}

// labelsOf lists the names of bars as a reading does.
func labelsOf(bars []reading.Bar) string {
	var names []string
	for _, b := range bars {
		names = append(names, text.LowerName(b.Label))
	}
	return strings.Join(names, "; ")
}

func someLog(t *rapid.T) []learning.Reflection {
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) learning.Reflection {
		o := quiztest.AnyOpportunity(t, "role", []string{"animals", "elderly", "health", "sport"})
		r := learning.NewReflection(&o, "2026-11-20")
		r.Joy, r.Energy = rapid.IntRange(0, 5).Draw(t, "joy"), rapid.IntRange(0, 5).Draw(t, "energy")
		r.Again = rapid.SampledFrom(append(learning.AgainChoices(), "")).Draw(t, "again")
		return r
	}), 0, 12).Draw(t, "log")
}
