package quiz_test

import (
	"math"
	"slices"
	"strings"
	"testing"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/reading"
)

// sheet answers the first and the second statement of each motive, in the order
// of the vocabulary.
func sheet(first, second [8]int, three ...string) quiz.Answers {
	answers, seen := quiz.Answers{}, map[catalog.Motive]bool{}
	for _, x := range quiz.Default().Questions {
		if x.Motive == "" {
			continue
		}
		at := slices.Index(catalog.Motives(), x.Motive)
		step := first[at]
		if seen[x.Motive] {
			step = second[at]
		}
		seen[x.Motive] = true
		if step > 0 {
			answers[x.ID] = quiz.Answer{Scale: step}
		}
	}
	if len(three) > 0 {
		answers["three"] = quiz.Answer{Picked: three}
	}
	return answers
}

// Ways of answering, and what is said of each. The motives are values,
// understanding, social, career, enhancement, protective, enjoyment,
// recognition.
func TestStylesOfAnswering(t *testing.T) {
	yes := [8]int{5, 5, 5, 5, 5, 5, 5, 5}
	none := [8]int{}
	for _, tt := range []struct {
		name         string
		answers      quiz.Answers
		headline     string
		says         string
		alike, mixed bool
	}{
		{"yes to everything", sheet(yes, yes), "Several directions fit you", "much alike", true, false},
		{"yes to everything, three chosen", sheet(yes, yes, "values", "career", "social"),
			"By your own choice, you come for experience that will count, the people and what you believe in.", "your own choice speaks", true, false},
		{"yes to everything in the quick form, one chosen", sheet(yes, none, "values"), "By your own choice, you come for what you believe in.", "your own choice speaks", true, false},
		{"always the middle", sheet([8]int{3, 3, 3, 3, 3, 3, 3, 3}, [8]int{3, 3, 3, 3, 3, 3, 3, 4}), "Several directions fit you", "much alike", true, false},
		{"each motive once yes and once no", sheet(yes, [8]int{1, 1, 1, 1, 1, 1, 1, 1}), "Several directions fit you", "more than one direction", false, true},
		{"at random, three chosen", sheet([8]int{1, 5, 2, 5, 4, 1, 5, 3}, [8]int{4, 1, 5, 3, 1, 5, 2, 2}, "social"), "Several directions fit you", "you named: friends and company", false, true},
		{"to the ends, but with an order", sheet([8]int{5, 5, 5, 1, 1, 1, 5, 1}, [8]int{5, 5, 1, 1, 1, 1, 5, 5}), "Above all, you come for something new to learn, the joy of it and what you believe in.", "", false, false},
		{"small differences", sheet([8]int{5, 4, 4, 3, 4, 3, 4, 4}, [8]int{4, 4, 3, 4, 3, 3, 4, 3}), "Several directions fit you", "so close together", false, false},
		{"yes to all but one", sheet([8]int{5, 5, 5, 1, 5, 5, 5, 5}, [8]int{5, 5, 5, 1, 5, 5, 5, 5}), "It seems you come for ", "not certain", false, false},
		{"no to all but one", sheet([8]int{1, 1, 1, 1, 1, 1, 5, 1}, [8]int{1, 1, 1, 1, 1, 1, 5, 1}), "Above all, you come for the joy of it.", "", false, false},
	} {
		p := quiz.ProfileOf(quiz.Default(), tt.answers)
		r := reading.Read(p, nil, catalog.English)
		if !strings.Contains(r.Headline, tt.headline) || r.Alike != tt.alike || r.Mixed != tt.mixed {
			t.Errorf("%s: %q, alike %v, mixed %v: %v", tt.name, r.Headline, r.Alike, r.Mixed, r.Motives)
		}
		if !slices.ContainsFunc(r.Paragraphs, func(s string) bool { return strings.Contains(s, tt.says) }) {
			t.Errorf("%s: %q does not say %q", tt.name, r.Paragraphs, tt.says)
		}
	}
}

// A difference that is clear in the full form is none in the quick form.
func TestStandardErrorIsThatOfWhatWasAnswered(t *testing.T) {
	some := [8]int{3, 3, 3, 3, 3, 3, 5, 3}
	for _, tt := range []struct {
		name    string
		answers quiz.Answers
		want    float64 // of the first motive
	}{
		{"one statement", sheet(some, [8]int{}), 0.2},
		{"one, and the three", sheet(some, [8]int{}, "values"), math.Hypot(0.2, 0.09)},
		{"two statements", sheet(some, some), 0.2 / math.Sqrt2},
		{"two, and the three", sheet(some, some, "values"), math.Hypot(0.2/math.Sqrt2, 0.09)},
		{"the three alone", sheet([8]int{}, [8]int{}, "values"), 0.09},
	} {
		if got := quiz.ProfileOf(quiz.Default(), tt.answers).StandardError(catalog.Values); math.Abs(got-tt.want) > 1e-9 {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
	file := quiz.Profile{Motives: map[catalog.Motive]float64{catalog.Values: 0.9}}
	if got := file.StandardError(catalog.Values); math.Abs(got-0.2/math.Sqrt2) > 1e-9 {
		t.Errorf("a profile from a file has %v, want that of two statements", got)
	}

	one := reading.Read(quiz.ProfileOf(quiz.Default(), sheet([8]int{2, 2, 2, 2, 2, 2, 3, 2}, [8]int{})), nil, catalog.English)
	if one.Apart || !one.Flat {
		t.Errorf("a single step says %q", one.Headline)
	}
}
