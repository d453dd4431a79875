package plain

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog/locale"
	"aina/quiz"
)

// withFriends is the state of somebody who must come with friends, and once.
func withFriends(t *testing.T, lines ...string) (Options, *strings.Builder, *memory) {
	opt, out, keeper := options(t, append([]string{"1", "matches"}, lines...)...)
	opt.Found = true
	opt.Kept.Form = quiz.Full
	opt.Kept.Answers = quiz.Answers{"age": {Picked: []string{"from-18"}}, "company": {Picked: []string{"friends"}, Firm: true}, "schedule": {Picked: []string{"one_off"}, Firm: true},
		"causes": {Levels: map[string]string{"animals": quiz.RatherNot, "elderly": quiz.ALot}}}
	return opt, out, keeper
}

// What is left out is counted, lifted for now, put back, and lifted for good.
func TestLeftOutInLines(t *testing.T) {
	for _, l := range locale.Langs() {
		t.Run(string(l), func(t *testing.T) {
			opt, out, keeper := withFriends(t, "left out", "2", "1", "3", "1", "back", "left out", "1", "1", "left out", "1", "back", "1", "2", "back", "quit")
			opt.Lang = l
			run(t, opt)
			_, lines, _ := strings.Cut(out.String(), locale.In(l).LeftOut.Total.For(l, 7))
			golden(t, "leftout-"+string(l)+".txt", lines)
			if got := keeper.last(t).Answers["schedule"]; got.Firm || len(got.Picked) != 1 {
				t.Errorf("kept is %v", got)
			}
		})
	}
}

// What is lifted for now is not kept, and ends when the questions begin again.
func TestLiftedForNowInLines(t *testing.T) {
	opt, out, keeper := withFriends(t, "left out", "1", "1", "back", "1", "1", "back", "back", "quit")
	run(t, opt)
	if !strings.Contains(out.String(), "1 limit lifted for now; put back: left out.") {
		t.Errorf("the list does not say that a limit is lifted:\n%s", out)
	}
	if diff := cmp.Diff(opt.Kept.Answers, keeper.last(t).Answers); diff != "" {
		t.Errorf("the answers changed:\n%s", diff)
	}
}

// Each limit lifted for good opens what it counts, until none is left but those that
// nobody can lift.
func TestForGoodInLines(t *testing.T) {
	opt, _, _ := withFriends(t)
	v := newVisit(t.Context(), opt)
	v.Continue(opt.Catalog.Causes)
	done := 0
	for v.totals()[0].Lift != nil {
		first, before := v.totals()[0], len(v.rank().Matches)
		v.loosen(*first.Lift)
		if got, want := len(v.rank().Matches), before+len(first.Of); got != want {
			t.Errorf("%s: %d matches, want %d", first.Text, got, want)
		}
		if done++; done > 10 || len(v.totals()) == 0 {
			break
		}
	}
	if p := v.profile(); done != 3 || len(p.Limits.Firm) > 0 || p.RatherNot("animals") || len(p.Limits.Schedule) != 1 || *p.Limits.Age != 18 {
		t.Errorf("after %d the limits are %+v", done, p.Limits)
	}
}
