package asking

import (
	"math"
	"testing"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/evidence/ranking"
	"aina/quiz/population"
	"aina/quiz/reading"
)

// The model is as noisy as what is published says.
func TestStatementsCorrelateAsPublished(t *testing.T) {
	wide := widest()
	all := draw(wide, population.Styles()[0], people, population.SceneNoise)
	r := two(wide, all, quiz.Why)
	if five := 5 * r / (1 + 4*r); five < 0.78 || five > 0.84 {
		t.Errorf("five statements would have a reliability of %.2f, want .78 to .84", five)
	}
	if r := two(wide, all, quiz.How); math.Abs(r-0.40) > 0.03 {
		t.Errorf("two scenes correlate by %.2f, want .40", r)
	}
}

// The forms are those of the program: what the quick form and the full form ask
// of motives and activities, and how long they take.
func TestFormsAreThoseOfTheProgram(t *testing.T) {
	q, wide := quiz.Default(), widest()
	for form, f := range map[quiz.Form]Form{quiz.Quick: Forms()[2], quiz.Full: Forms()[4]} {
		of := f.of(wide)
		if len(of.Questions) != len(q.Asked(form)) || of.Minutes(quiz.Full) != q.Minutes(form) {
			t.Errorf("%s: %d questions in %d minutes, the program asks %d in %d", form,
				len(of.Questions), of.Minutes(quiz.Full), len(q.Asked(form)), q.Minutes(form))
		}
	}
}

// The formula with other weights is the program's where the weights are.
func TestProfileIsThatOfTheProgram(t *testing.T) {
	wide := widest()
	q := Forms()[4].of(wide)
	for _, s := range population.Styles() {
		for _, p := range draw(wide, s, 100, population.SceneNoise) {
			want, got := values(quiz.ProfileOf(q, p.answers), quiz.FacetMotive), used().profile(q, p.answers)
			for i := range want {
				if math.Abs(want[i]-got[i]) > 1e-8 {
					t.Fatalf("%s: %v, the program says %v", s.Name, got, want)
				}
			}
		}
	}
}

// What quiz takes for the standard error of a difference is what comes out.
func TestStandardErrorsAreThoseOfTheProgram(t *testing.T) {
	wide := widest()
	all := draw(wide, population.Styles()[0], people, population.SceneNoise)
	for _, f := range Forms() {
		q := f.of(wide)
		_, found := standardErrors(q, all)
		taken := math.Sqrt2 * quiz.ProfileOf(q, all[0].answers).StandardError(catalog.Values)
		if math.Abs(taken/found-1) > 0.1 {
			t.Errorf("%s: quiz takes %.3f, it is %.3f", f.Name, taken, found)
		}
	}
}

// The plain words for motives follow the answered steps over people.
func TestWordsFollowTheAnswersOverPeople(t *testing.T) {
	wide := widest()
	q := Forms()[4].of(wide)
	taus := []float64{}
	for _, p := range draw(wide, population.Styles()[0], 300, population.SceneNoise) {
		strong := map[string]float64{"very much like you": 5, "like you": 4, "partly like you": 3, "not much like you": 2, "not like you": 1}
		said := make([]float64, len(catalog.Motives()))
		for _, b := range reading.Read(quiz.ProfileOf(q, p.answers), nil, catalog.English).Motives {
			said[place(b.Key)] = strong[b.Words]
		}
		steps := make([]float64, len(said))
		for _, x := range q.Questions {
			if x.Motive != "" {
				steps[place(string(x.Motive))] += float64(p.answers[x.ID].Scale)
			}
		}
		taus = append(taus, correlation(steps, said))
	}
	if r := ranking.Mean(taus); r < 0.7 {
		t.Errorf("answers and words correlate by %.2f", r)
	} else {
		t.Logf("answers and words correlate by %.2f", r)
	}
}

// Clicking without reading is mostly recognised, ordinary noise rarely, and a
// sheet of nothing but fives always, with the three in front.
func TestWhatIsRecognised(t *testing.T) {
	wide := widest()
	q := Forms()[4].of(wide)
	for name, bounds := range map[string][2]float64{"ordinary": {0, 0.08}, "clicks without reading": {0.6, 1}} {
		for _, s := range population.Styles() {
			if s.Name != name {
				continue
			}
			got := said(q, draw(wide, s, readers, population.SceneNoise)).Mixed.Mean
			if got < bounds[0] || got > bounds[1] {
				t.Errorf("%s: %.2f are called contradictory, want %v", name, got, bounds)
			}
		}
	}
	yes := population.Style{Name: "all fives", Level: 20, Stretch: 1}
	for _, p := range draw(wide, yes, 100, population.SceneNoise) {
		r := reading.Read(quiz.ProfileOf(q, p.answers), nil, catalog.English)
		if !r.Alike || len(r.Named) != 3 {
			t.Fatalf("nothing but fives says %q", r.Headline)
		}
		for _, b := range r.Named {
			if b.Value <= r.Motives[3].Value {
				t.Fatalf("%v does not lead %v", b, r.Motives)
			}
		}
	}
}

func TestHits(t *testing.T) {
	truth := []float64{4, 3, 2, 1}
	for _, tt := range []struct {
		found []float64
		k     int
		want  float64
	}{
		{[]float64{4, 3, 2, 1}, 1, 1},
		{[]float64{3, 4, 2, 1}, 1, 0},
		{[]float64{3, 4, 2, 1}, 2, 1},
		{[]float64{1, 1, 1, 1}, 1, 0.25},
		{[]float64{1, 1, 1, 1}, 2, 0.5},
		{[]float64{2, 1, 2, 0}, 1, 0.5},
	} {
		if got := hits(truth, tt.found, tt.k); got != tt.want {
			t.Errorf("%v of the first %d: %v, want %v", tt.found, tt.k, got, tt.want)
		}
	}
}
