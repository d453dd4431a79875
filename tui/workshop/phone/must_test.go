package phone

import (
	"strings"
	"testing"

	"aina/quiz"
	"aina/quiz/code"
)

// A wish is a must where its box is ticked, whichever way the question is left, and a wish
// again without.
func TestAMust(t *testing.T) {
	x := serve(t)
	b := x.browser().join().walk(nil)
	s := quiz.NewSession(x.asked, quiz.Quick, nil)
	at := ""
	for i := range s.Len() {
		if s.Question(i).Limit == quiz.LimitSchedule {
			at = questionPath(i)
		}
	}
	said := func() string {
		_, rest, _ := strings.Cut(b.get("/answers").body, "How often would you like to help?")
		rest, _, _ = strings.Cut(rest, "</li>")
		return rest
	}
	if b.get(at).see(`name="must"`); strings.Contains(b.body, `value="must" checked`) {
		t.Error("it is a must before anything was said")
	}
	b.post(at, "must", "must", "a", "one_off")
	if !strings.Contains(said(), "Once, a must") {
		t.Errorf("the answer is %s", said())
	}
	b.get(at).see(`value="must" checked`)
	b.post(at, "a", "one_off", "a", "regular")
	if got := said(); strings.Contains(got, "must") || !strings.Contains(got, "Once; regularly") {
		t.Errorf("the answer is %s", got)
	}
	b.post(at, "a", "one_off", "do", "skip", "must", "must")
	if !strings.Contains(said(), "Once; regularly, a must") {
		t.Errorf("the answer is %s", said())
	}
	b.post(at, "must", "must") // nothing is chosen
	if strings.Contains(said(), "must") {
		t.Errorf("the answer is %s", said())
	}
	b.get(questionPath(0))
	if strings.Contains(b.body, `name="must"`) {
		t.Error("a statement can be a must")
	}
}

// A must comes along with the letters that aina join sends, and that another session takes.
func TestAMustComesAlong(t *testing.T) {
	x := serve(t)
	answers := quiz.Answers{"values-mend": {Scale: 4}, "schedule": {Picked: []string{"one_off"}, Firm: true}}
	letters := code.Encode(x.asked, theCatalog.Places, quiz.Quick, answers)
	b := x.browser().post("/join", "lang", "en", "take", letters, "code", x.Code())
	b.get("/answers").see("Once, a must")
}
