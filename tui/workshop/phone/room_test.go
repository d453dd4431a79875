package phone

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"aina/quiz"
	"aina/quiz/group"
)

func lot() *rand.Rand { return rand.New(rand.NewPCG(1, 1)) }

// Every count of one cause in rooms of 10 to 14 phones: what is published is the function
// of the two sides, exactly. One phone of each room answers the pages; the others bring
// their answers along, which is one request.
func TestEveryCountOfACause(t *testing.T) {
	most := 14
	if testing.Short() {
		most = group.Fewest
	}
	for n := group.Fewest; n <= most; n++ {
		for yes := range n + 1 {
			x := serve(t)
			for i := range n {
				level := quiz.NotNow
				if i < yes {
					level = []string{quiz.ALittle, quiz.ALot}[i%2]
				}
				answers := x.someAnswers(uint64(100*n + i))
				answers["causes"].Levels["animals"] = level
				if b := x.browser(); i == 0 {
					b.join().walk(answers)
				} else if b.bring(answers); b.at != "/done" {
					t.Fatalf("it is %s:\n%s", b.at, b.body)
				}
			}
			tables := x.Room.Close(n, lot())
			at := slices.IndexFunc(tables.Shown, func(p group.Picture) bool { return p.Key == "animals" })
			switch two := yes >= group.K && n-yes >= group.K; {
			case tables.N != n:
				t.Errorf("%d of %d are counted", tables.N, n)
			case two != (at >= 0):
				t.Errorf("%d of %d: shown is %v", yes, n, at >= 0)
			case two && (tables.Shown[at].Yes != yes || tables.Shown[at].No != n-yes):
				t.Errorf("%d of %d: shown is %+v", yes, n, tables.Shown[at])
			}
		}
	}
}

// bring joins with answers as a code to take along.
func (b *browser) bring(a quiz.Answers) *browser {
	b.x.t.Helper()
	return b.post("/join", "lang", string(b.lang), "code", b.x.Code(), "take", b.x.coder.Encode(quiz.Quick, a))
}

// Until the close no page of a phone changes while others answer, byte by byte.
func TestNobodySeesOthersAnswering(t *testing.T) {
	x := serve(t)
	pages := func(b *browser) string {
		var all strings.Builder
		for _, path := range []string{"/", "/en", "/card", "/answers", "/done", "/hand-on", "/q/1", "/q/9", "/q/19?from=answers", "/languages"} {
			all.WriteString(b.get(path).body)
		}
		return all.String()
	}
	early, middle, outside := x.browser().join().walk(x.someAnswers(1)), x.browser().join().post("/q/1", "a", "5"), x.browser()
	before := pages(early) + pages(middle) + pages(outside)
	for i := range 12 {
		x.browser().join().walk(x.someAnswers(uint64(i + 2)))
		if pages(early)+pages(middle)+pages(outside) != before {
			t.Fatalf("the pages changed after %d others", i+1)
		}
	}
	x.Room.Close(13, lot())
	mine, _, _ := strings.Cut(before, pages(middle))
	wayOut := regexp.MustCompile(`<form method="post" action="/picture">.*</form>\n`)
	if after := pages(early); after != wayOut.ReplaceAllString(mine, "") {
		t.Error("who is counted sees something else after the close than that there is no way out of the picture")
	}
}

// People who finish after the close see their own result, and the tables stay; so it is with
// what is changed then.
func TestAfterTheClose(t *testing.T) {
	x := serve(t)
	var one *browser
	for i := range 12 {
		one = x.browser().join().walk(x.someAnswers(uint64(i)))
	}
	late := x.browser().join().post("/q/1", "a", "1")
	tables := x.Room.Close(12, lot())
	card := one.get("/card").body
	if strings.Contains(one.get("/done").body, "closed already") {
		t.Error("who is counted is told they are late")
	}
	one.post("/q/9?from=answers", "a", "protective", "a", "recognition")
	one.post("/q/1?from=answers", "a", "1")
	if one.at != "/answers" || one.get("/card").body == card {
		t.Error("the card stays as it was")
	}
	late.post("/q/2", "a", "5")
	for i := 2; i < 24; i++ {
		late.post(questionPath(i), "do", "skip")
	}
	late.get("/done").see("closed already")
	late.get("/card").see("<ol>")
	x.browser().get("/en").see("closed already")
	if got := x.Room.Close(99, lot()); fmt.Sprint(got) != fmt.Sprint(tables) {
		t.Errorf("the tables changed: %+v", got)
	}
	if got := x.Counts(); got.Finished != 12 || got.Joined != 13 {
		t.Errorf("%+v", got)
	}
	if len(x.seats.byTake) > 0 {
		t.Error("something of the answers is still held beside the seats")
	}
}

// Somebody who changes an answer before the close counts with the new one, once.
func TestChangingBeforeTheClose(t *testing.T) {
	x := serve(t)
	var all []*browser
	for range 10 {
		b := x.browser().join()
		for i := range 24 {
			b.post(questionPath(i), "do", "skip")
		}
		all = append(all, b)
	}
	for _, b := range all[:5] {
		b.post("/q/19?from=answers", "r.animals", "a_lot")
	}
	all[0].post("/q/19?from=answers", "do", "unset")
	all[5].post("/q/19?from=answers", "r.animals", "a_little")
	tables := x.Room.Close(10, lot())
	if len(tables.Shown) != 1 || tables.Shown[0].Yes != 5 || tables.N != 10 {
		t.Errorf("%+v", tables)
	}
}
