package output

import (
	"bytes"
	"fmt"
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/tui/facts"
)

// ListText writes each opportunity as a few lines: title and id, what it is,
// where and when.
func ListText(found []*catalog.Opportunity, c *catalog.Catalog, today catalog.Date, lang catalog.Lang) []byte {
	var out bytes.Buffer
	w := locale.In(lang)
	for _, o := range found {
		fmt.Fprintf(&out, "%s (%s)%s\n", o.Title.In(lang), o.ID, closedNote(o, &w.CLI.List, today, lang))
		if s := text.CleanLine(o.Summary.In(lang)); s != "" {
			fmt.Fprintf(&out, "  %s\n", s)
		}
		var shown []string
		for _, f := range facts.Of(o, c, lang) {
			switch f.Label {
			case w.Facts.Causes, w.Facts.Time, w.Facts.Place, w.Facts.Age:
				shown = append(shown, f.Label+": "+f.Value)
			}
		}
		if len(shown) > 0 {
			fmt.Fprintf(&out, "  %s\n", strings.Join(shown, " · "))
		}
		out.WriteByte('\n')
	}
	fmt.Fprintln(&out, w.CLI.List.Count.For(lang, len(found)))
	return out.Bytes()
}

// closedNote marks an opportunity that nobody can start now; it is "" for all
// others.
func closedNote(o *catalog.Opportunity, w *words.CLIList, today catalog.Date, lang catalog.Lang) string {
	day := o.EndDate
	if day == "" {
		day = o.StartDate
	}
	switch {
	case o.Status != "" && o.Status != catalog.Active:
		return " — " + w.Closed
	case o.Ended(today):
		return " — " + text.Fill(w.Ended, "date", locale.Date(lang, string(day)))
	}
	return ""
}
