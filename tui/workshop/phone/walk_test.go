package phone

import (
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"

	"aina/quiz"
)

// From the QR code to one's own result, without a script and in few taps.
func TestWalk(t *testing.T) {
	x := serve(t)
	b := x.browser().join().walk(x.someAnswers(7)).get("/card").see("<ol>", `class="code"`)
	if b.taps > 30 {
		t.Errorf("it takes %d taps", b.taps)
	}
	if n := x.Room.Finished(); n != 1 {
		t.Errorf("%d are counted", n)
	}
	if got, want := x.Counts(), (Counts{Joined: 1, Finished: 1}); got != want {
		t.Errorf("%+v", got)
	}
}

var anyTag = regexp.MustCompile(`<[^>]*>`)

// unstyled is a page as a browser without styles has it, in lines.
func unstyled(body string) []string {
	_, main, _ := strings.Cut(body, "<main>")
	for _, ends := range []string{"<br/>", "</div>", "</p>", "</h1>", "<div"} {
		main = strings.ReplaceAll(main, ends, "\n"+ends)
	}
	var lines []string
	for line := range strings.Lines(html.UnescapeString(anyTag.ReplaceAllString(main, ""))) {
		lines = append(lines, strings.TrimSpace(line))
	}
	return lines
}

// In a browser without styles, such as w3m, each option is on a line, and what is meant by
// it on the next.
func TestOptionsWithoutStyles(t *testing.T) {
	x := serve(t)
	b := x.browser().join()
	met := 0
	for i, q := range x.asked.Asked(quiz.Quick) {
		lines := unstyled(b.get(questionPath(i)).body)
		for _, o := range q.Options {
			at := slices.Index(lines, o.Label.In("en"))
			note := o.Note.In("en")
			if q.Kind != quiz.Levels && (at < 0 || note != "" && lines[at+1] != note) {
				t.Errorf("%s: %q and its note stand elsewhere:\n%s", q.ID, o.Label.In("en"), strings.Join(lines, "\n"))
			}
			if note != "" {
				met++
			}
		}
	}
	if met == 0 {
		t.Error("no option has a note")
	}
}
