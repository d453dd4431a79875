package cli

import (
	"bytes"
	"fmt"
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/tui/facts"
)

// listText writes each opportunity as a few lines: title and id, what it is,
// where and when.
func (a *app) listText(c *catalog.Catalog, found []*catalog.Opportunity) []byte {
	var out bytes.Buffer
	all := locale.In(a.lang)
	for _, o := range found {
		fmt.Fprintf(&out, "%s (%s)%s\n", o.Title.In(a.lang), o.ID, a.mark(o))
		if s := text.CleanLine(o.Summary.In(a.lang)); s != "" {
			fmt.Fprintf(&out, "  %s\n", s)
		}
		var said []string
		for _, f := range facts.Of(o, c, a.lang) {
			switch f.Label {
			case all.Facts.Causes, all.Facts.Time, all.Facts.Place, all.Facts.Age:
				said = append(said, f.Label+": "+f.Value)
			}
		}
		if len(said) > 0 {
			fmt.Fprintf(&out, "  %s\n", strings.Join(said, " · "))
		}
		out.WriteByte('\n')
	}
	fmt.Fprintln(&out, a.words.List.Count.For(a.lang, len(found)))
	return out.Bytes()
}

// mark says beside an entry that it cannot be taken up now.
func (a *app) mark(o *catalog.Opportunity) string {
	day := o.EndDate
	if day == "" {
		day = o.StartDate
	}
	switch {
	case o.Status != "" && o.Status != catalog.Active:
		return " — " + a.words.List.Closed
	case o.Ended(a.today()):
		return " — " + text.Fill(a.words.List.Ended, "date", string(day))
	}
	return ""
}
