package reading_test

import (
	"pgregory.net/rapid"

	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz/reading"
)

// likesAreLicensed: the second sentence names those activities that are liked more than
// all others, at most three, and counts them only where more are liked alike.
func likesAreLicensed(t *rapid.T, r reading.Reading, w words.Reading) {
	var liked []reading.Bar
	for _, b := range r.Activities {
		if b.Value >= 0.5 && strengthOf(b) >= 0 {
			liked = append(liked, b)
		}
	}
	want := map[string]bool{"": len(liked) == 0, w.Reading.EnjoyMany: len(liked) > 3 && liked[3].Value == liked[0].Value}
	for n := 1; n <= min(3, len(liked)); n++ {
		if n == len(liked) || liked[n].Value < liked[n-1].Value {
			want[text.Fill(w.Reading.Enjoy, "list", phrasesOf(liked[:n], w.ActivityDoing, w.Reading.And))] = true
		}
	}
	if !want[r.Likes] {
		t.Fatalf("%q of %+v", r.Likes, liked)
	}
}

// phrasesOf lists phrases for bars as a sentence does.
func phrasesOf(bars []reading.Bar, phrases map[string]string, and string) string {
	said := ""
	for i, b := range bars {
		switch {
		case i > 0 && i == len(bars)-1:
			said += and
		case i > 0:
			said += ", "
		}
		said += phrases[b.Key]
	}
	return said
}
