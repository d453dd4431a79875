package importing

import (
	"strings"
	"testing"

	"aina/catalog/desk/importing/convert"
	"aina/catalog/desk/importing/mapping"
)

// Which number is the day is decided only by what proves it.
func TestOrderOfDates(t *testing.T) {
	for name, tc := range map[string]struct {
		in    string
		start string // of the first row
		draft string // what the draft of the mapping says, "" for no order
	}{
		"nothing proves it":            {"title,start date\nA,05/01/2026\nB,06/02/2026\n", "", ""},
		"equal numbers":                {"title,start date\nA,05/01/2026\nB,05/05/2026\n", "", ""},
		"full stops elsewhere":         {"title,start date\nA,05/01/2026\nB,25.06.2026\n", "", ""},
		"another row":                  {"title,start date\nA,05/01/2026\nB,05/13/2026\n", "2026-05-01", "dates: M/D/YYYY"},
		"another column":               {"title,start date,end date\nA,05/01/2026,05/20/2026\nB,06/02/2026,06/03/2026\n", "2026-05-01", "dates: M/D/YYYY"},
		"a column that is not used":    {"Timestamp,title,start date\n11/22/2026 10:15:00,A,05/01/2026\n11/23/2026 9:00:00,B,06/02/2026\n", "2026-05-01", "dates: M/D/YYYY"},
		"telephones":                   {"title,start date,phone\nA,05/06/2026,25-12-33\nB,06/07/2026,25-13-34\n", "", ""},
		"dotted dates elsewhere":       {"title,start date,end date\nA,05/01/2026,20.05.2026\nB,06/02/2026,21.06.2026\n", "", "dates: D.M.YYYY"},
		"rows that contradict":         {"title,start date\nA,05/01/2026\nB,05/13/2026\nC,13/05/2026\n", "", ""},
		"columns that contradict":      {"title,start date,end date,created\nA,05/01/2026,20/05/2026,05/20/2026\nB,06/02/2026,21/06/2026,05/21/2026\n", "", "dates: D.M.YYYY"},
		"full stops":                   {"title,start date\nA,05.01.2026\nB,06.02.2026\n", "2026-01-05", ""},
		"full stops, the month first":  {"title,start date\nA,5.1.2026\nB,5.13.2026\n", "2026-05-01", "dates: M/D/YYYY"},
		"the heading":                  {"title,Start date (DD/MM/YYYY)\nA,05/01/2026\nB,06/02/2026\n", "2026-01-05", "dates: D.M.YYYY"},
		"the heading, the month first": {"title,Start date (mm/dd/yyyy)\nA,05/01/2026\nB,06/02/2026\n", "2026-05-01", "dates: M/D/YYYY"},
		"a heading that is wrong":      {"title,Start date (mm/dd/yyyy)\nA,05/01/2026\nB,25/02/2026\n", "2026-01-05", "dates: D.M.YYYY"},
		"a month by its name":          {"title,start date\nA,1 мая 2026\nB,13.05.2026\n", "2026-05-01", "dates: D.M.YYYY"},
	} {
		o, in := importFirst(t, tc.in)
		if string(o.StartDate) != tc.start {
			t.Errorf("%s: %q, want %q\n%s", name, o.StartDate, tc.start, in.Mapping)
		}
		if got := strings.Contains(string(in.Mapping), "    dates: "); got != (tc.draft != "") || !strings.Contains(string(in.Mapping), tc.draft) {
			t.Errorf("%s: want %q\n%s", name, tc.draft, in.Mapping)
		}
		if told := strings.Contains(in.of(convert.Dropped)[2], "dates: D/M/YYYY or M/D/YYYY"); told != (tc.start == "") {
			t.Errorf("%s: %v", name, in.notes)
		}
	}
	m, _ := mapping.Read("m.yaml", []byte("columns:\n  - {column: title, field: title}\n  - {column: start date, field: start_date, dates: M/D/YYYY}\n"))
	in := mustRun(t, Request{Data: []byte("title,start date\nA,05/01/2026\n"), Mapping: m, Lang: "en"})
	if o := in.catalog.Opportunities[0]; o.StartDate != "2026-05-01" {
		t.Errorf("the mapping is not followed: %+v", o)
	}
}
