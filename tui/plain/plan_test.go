package plain

import (
	"strings"
	"testing"

	"aina/catalog/text"
	"aina/quiz"
)

// A line about what was tried goes into the file only with a yes to exactly
// that, in every language.
func TestALineOfOnesOwnGoesAlongOnlyWithAYes(t *testing.T) {
	for _, l := range text.Langs() {
		for answer, along := range map[string]bool{"1": true, "2": false} {
			opt, out, _ := options(t, "plan", "1", "mine", answer, "quit")
			visited(t, &opt)
			opt.Lang, opt.Reflect = l, true
			opt.Kept.Answers = quiz.Answers{}
			opt.Kept.Reflections = []quiz.Reflection{{Role: "bird-count", On: "2026-10-01", Joy: 3, Note: "seven swans"}}
			data := ""
			opt.Write = func(_ string, b []byte, _ bool) error { data = string(b); return nil }
			walk(t, opt)
			if got := strings.Contains(data, "seven swans"); got != along {
				t.Errorf("%s, %s: in the file %v, want %v", l, answer, got, along)
			}
			asked := map[text.Lang]string{text.English: "of what you tried", text.Russian: "что попробовали", text.Kazakh: "байқап көргеніңіз"}[l]
			if !strings.Contains(out.String(), asked) {
				t.Errorf("%s: it is not asked for what was tried", l)
			}
		}
	}
}
