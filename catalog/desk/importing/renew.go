package importing

import (
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/desk/importing/convert"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/record"
	"aina/catalog/desk/importing/update"
	"aina/catalog/text"
)

// renewed is what becomes of the comments of an entry that ask to look at fields which
// an import has changed.
type renewed struct {
	stale []desk.Review
	fresh map[string][]string // by field
}

// renew compares the comments of earlier imports with the notes of a row. What was
// noted of a value that has changed goes, unless the row still says so; what is noted
// of the new value comes. Comments by hand stay, as do those on other fields.
func (u *updater) renew(batch *update.Batch, e changedRow, changed []string) renewed {
	r := renewed{fresh: map[string][]string{}}
	isChanged := func(field string) bool { return slices.Contains(changed, field) }
	says := map[string]bool{}
	for _, n := range e.Notes {
		for _, lang := range text.Langs() {
			says[n.Comment(lang)] = true
		}
	}
	there := map[string]bool{}
	for _, c := range batch.Reviews(e.old) {
		if messages.IsOurs(c.Text) && !says[c.Text] && slices.ContainsFunc(u.about(c.Text), isChanged) {
			r.stale = append(r.stale, c)
		} else {
			there[c.Text] = true
		}
	}
	for _, n := range e.Notes {
		comment := n.Comment(u.req.Lang)
		if n.Kind != convert.LeftOut && n.Kind != convert.Fact && !there[comment] && slices.ContainsFunc(u.about(comment), isChanged) {
			r.fresh[n.Field] = append(r.fresh[n.Field], comment)
		}
	}
	return r
}

// about returns the fields that a comment is about: those that it begins with, or those
// of the column that it begins with.
func (u *updater) about(comment string) []string {
	var fields []string
	for i := range u.m.Columns {
		rule := &u.m.Columns[i]
		if title := messages.Shorten(rule.Title()); title != "" && strings.HasPrefix(comment, title+": ") {
			fields = append(fields, mapping.TopField(rule.Field))
		}
	}
	names, _, _ := strings.Cut(comment, ": ")
	for name := range strings.SplitSeq(names, ", ") {
		if slices.Contains(catalog.OpportunityKeys(), name) {
			fields = append(fields, name)
		}
	}
	return fields
}

// renewMissing takes out of the comment above an entry, which lists what is not in the
// data, the fields that an import has brought.
func (u *updater) renewMissing(old *update.Entry, now *catalog.Opportunity) {
	u.into.RenewAbove(old, func(comment string) (string, bool) {
		return messages.StillMissing(comment, func(field string) bool { return record.IsSet(now, field) })
	})
}
