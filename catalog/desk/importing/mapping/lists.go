package mapping

import (
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/desk/importing/cells"
	"aina/catalog/text"
)

// LearnLists learns from the columns of a table how to take the lists of causes and
// activities apart, for rules that do not say it themselves. Columns are the
// statistics of the columns, at the indexes of the layout.
func (l Layout) LearnLists(columns []*Stats, reader *cells.Reader) {
	for i := range l.Mapping.Columns {
		r := &l.Mapping.Columns[i]
		if r.Split == "" && isList(reader.FieldKind(TopField(r.Field))) && l.Rules[i] < len(columns) {
			r.Lists = newSplitter(columns[l.Rules[i]], r, reader)
		}
	}
}

// LearnLanguage learns from a sample of the cells in which languages a table is.
func LearnLanguage(columns []*Stats, reader *cells.Reader) {
	const most = 40
	var sample []string
	for _, s := range columns {
		for _, v := range s.values[:min(len(s.values), most)] {
			if k := reader.Kind(v); k == cells.Short || k == cells.Long {
				sample = append(sample, text.Shorten(v, 200))
			}
		}
	}
	reader.LearnLanguage(sample)
}

func isList(k catalog.FieldKind) bool { return k == catalog.KindCauses || k == catalog.KindWords }

func newSplitter(s *Stats, r *Rule, reader *cells.Reader) *cells.Splitter {
	field := TopField(r.Field)
	if r.IsTags() {
		return cells.SplitAll()
	}
	likely := func(part string) bool { return field == "causes" && len(reader.GuessCauses(part)) > 0 }
	return cells.NewSplitter(s.values, func(part string) bool {
		_, mapped := r.Values[text.Fold(part)]
		return mapped || reader.Meaning(field, part) != nil || field == "causes" && (reader.IsPlace(part) || reader.Meaning("activities", part) != nil)
	}, likely)
}

// IsTags reports whether a rule reads a column of tags, where words that are no causes
// are nothing new.
func (r *Rule) IsTags() bool { return r.Field == "causes" && isTagHeading(r.Column) }

func isTagHeading(header string) bool {
	return slices.ContainsFunc(headerTokens(header), func(w string) bool {
		for _, stem := range []string{"tag", "тег", "тэг", "keyword", "hashtag", "хештег", "хэштег", "килтсоз"} {
			if strings.HasPrefix(w, stem) {
				return true
			}
		}
		return strings.HasPrefix(w, "interest") || w == "ключевые" || w == "килт"
	})
}

// namesCauses reports whether some of the tags of a column are causes, activities or
// places: one in five, as tags say other things too.
func (p *proposal) namesCauses(s *Stats) bool {
	split := newSplitter(s, &Rule{Field: "causes"}, p.reader)
	known, all := 0, 0
	for _, v := range s.values {
		items := split.Items(v)
		if len(items) == 1 {
			items = cells.Items(v, "")
		}
		for _, item := range items {
			all++
			if p.reader.Meaning("causes", item) != nil || p.reader.Meaning("activities", item) != nil || p.reader.IsPlace(item) || len(p.reader.GuessCauses(item)) > 0 {
				known++
			}
		}
	}
	return 5*known >= all
}
