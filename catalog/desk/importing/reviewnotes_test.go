package importing

import (
	"strings"
	"testing"
)

// A comment beside a field names the column as the table does.
func TestReviewNamesTheColumn(t *testing.T) {
	for in, want := range map[string]string{
		"Название;Сколько часов в неделю?\nЧай;иногда\nКниги;2\nСад;3\n":    `# review: Сколько часов в неделю?: no number of hours a week can be read from "иногда"; left empty`,
		"Атауы;Қай қалада?\nШай;кейін айтамыз\nКітап;Алматы\n":              `# review: Қай қалада?: "кейін айтамыз" does not say where it is; left empty`,
		"Title,Start date\nTea,soon\nBooks,2027-05-01\nGarden,2027-05-02\n": `# review: Start date: "soon" is not a date; left empty`,
		"Title\nWalk the dogs of the shelter\nRead aloud to children\n":     `# review: causes: animals was guessed from "dogs"`,
		"Title,Deadline\nTea,2026-11-01\nBooks,2027-05-01\n":                `# review: status: closed, as the day in the column "Deadline" has passed: 1 November 2026`,
	} {
		run := mustRun(t, Request{File: "f.csv", Data: []byte(in), Lang: "en", Today: "2026-11-22"})
		if !strings.Contains(string(run.Catalog), want) {
			t.Errorf("%q: no %q in\n%s", in, want, run.Catalog)
		}
	}
}
