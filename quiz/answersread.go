package quiz

import (
	"slices"
	"strconv"
	"unicode/utf8"

	"aina/catalog"
	"aina/catalog/source"
)

// Sheet is what a file says of a person: a profile, or the answers that it follows from.
type Sheet struct {
	Profile Profile
	Answers Answers // by the questions of ReadSheet; nil where the file holds a profile
}

// ReadSheet reads a file as ReadProfile does. In place of the profile it may hold answers,
// as they stand on a paper form, to the questions of q: the step of a scale, the id of an
// option or a list of them, the level of each row, the name of a place. What is left out
// was skipped. The profile is then that of the answers. An answer to what q no longer
// asks is left, with a warning.
func ReadSheet(file string, data []byte, c *catalog.Catalog, q *Questionnaire) (Sheet, source.Problems) {
	doc, _ := source.Parse(file, data, source.DefaultLimits())
	r := profileReader{doc: doc, catalog: c, questions: q, p: Profile{
		Motives:    map[catalog.Motive]float64{},
		Activities: map[catalog.Activity]float64{},
		Causes:     map[string]float64{},
		Weights:    EqualWeights(),
	}}
	r.root()
	return Sheet{r.p, r.answers}, doc.Problems()
}

// apartFromAnswers lists the keys in place of which answers stand.
func apartFromAnswers() []string {
	return []string{"motives", "activities", "causes", "limits", "rest"}
}

// sheet reads the answers, where there are any, and works out the profile.
func (r *profileReader) sheet(m source.Map) {
	fields := m.Fields()
	i := slices.IndexFunc(fields, func(f source.Field) bool { return f.Name == "answers" && !f.Value.IsNull() })
	if i < 0 {
		return
	}
	told := map[int]bool{} // one problem at one place
	for j, f := range fields {
		later, other := max(i, j), min(i, j)
		if slices.Contains(apartFromAnswers(), f.Name) && !told[later] {
			told[later] = true
			r.doc.Report(fields[later].Key.Span(), source.UnknownKey, besideAnswers, "key", fields[later].Name, "other", fields[other].Name)
		}
	}
	given, ok := fields[i].Value.Map()
	if !ok {
		return
	}
	var causes []catalog.Cause
	if r.catalog != nil {
		causes = r.catalog.Causes
	}
	asked := withCauses(r.questions, causes)
	var ids []string
	for _, q := range asked.Questions {
		ids = append(ids, q.ID)
	}
	for _, f := range given.Fields() {
		switch {
		case slices.Contains(asked.Retired, f.Name):
			r.doc.Warn(f.Key.Span(), source.UnknownKey, retiredQuestion, "id", f.Name)
		case !slices.Contains(ids, f.Name):
			given.Unknown(f, source.Words{Allowed: ids})
		}
	}
	r.answers = Answers{}
	for _, q := range asked.Questions {
		n, said := given.Get(q.ID)
		if !said {
			continue
		}
		if a, ok := r.answer(q, n); ok {
			a.Firm = slices.Contains(r.p.Limits.Firm, catalog.Rule(q.Limit)) && q.CanBeFirm(a)
			r.answers[q.ID] = a
		}
	}
	weights := r.p.Weights
	r.p = ProfileOf(asked, r.answers)
	r.p.Weights = weights
}

// answer reads the answer to a question; ok is false where there is none or it is wrong.
func (r *profileReader) answer(q Question, n source.Node) (a Answer, ok bool) {
	switch q.Kind {
	case Scale:
		a.Scale, ok = n.Int(1, 5)
		return a, ok
	case One, Many, Pick:
		a.Picked, ok = r.picked(q, n)
	case Levels:
		a.Levels, ok = r.rows(q, n)
		return a, ok && len(a.Levels) > 0
	case Place:
		a, ok = r.place(n)
	case Open:
		if a.Text, ok = n.Text(); utf8.RuneCountInString(a.Text) > MaxText {
			r.doc.Report(n.Span(), source.OutOfRange, longAnswer, "max", strconv.Itoa(MaxText))
			return Answer{}, false
		}
	}
	if !ok {
		return Answer{}, false
	}
	a, err := q.Validate(a)
	return a, err == nil && !a.Skipped
}

// picked reads the id of an option, or a list of them.
func (r *profileReader) picked(q Question, n source.Node) ([]string, bool) {
	var words source.Words
	for _, o := range q.Options {
		words.Allowed = append(words.Allowed, o.ID)
	}
	if !n.IsList() {
		id, ok := n.Enum(source.UnknownValue, words)
		return []string{id}, ok
	}
	all, ok := n.Enums(source.UnknownValue, words)
	if most := q.most(); ok && len(all) > most {
		r.doc.Report(n.Span(), source.OutOfRange, manyAnswers, "max", strconv.Itoa(most))
		return nil, false
	}
	return all, ok
}

// rows reads the level of each row. A row that is not asked is a warning, and kept.
func (r *profileReader) rows(q Question, n source.Node) (map[string]string, bool) {
	m, ok := n.Map()
	if !ok {
		return nil, false
	}
	var rows []string
	for _, o := range q.Options {
		rows = append(rows, o.ID)
	}
	var levels source.Words
	for _, o := range q.Levels {
		levels.Allowed = append(levels.Allowed, o.ID)
	}
	given := map[string]string{}
	for _, f := range m.Fields() {
		r.warnUnknown(f, rows)
		if level, ok := f.Value.Enum(source.UnknownValue, levels); ok && source.IsID(f.Name) {
			given[f.Name] = level
		}
	}
	return given, true
}

// place reads the name of a place, also of one that the catalog does not know.
func (r *profileReader) place(n source.Node) (Answer, bool) {
	name, ok := n.Line()
	if utf8.RuneCountInString(name) > MaxPlace {
		r.doc.Report(n.Span(), source.OutOfRange, longAnswer, "max", strconv.Itoa(MaxPlace))
		return Answer{}, false
	}
	if r.catalog != nil {
		if p, known := r.catalog.FindPlace(name); known {
			return Answer{Picked: []string{p.ID}}, ok
		}
	}
	return Answer{Text: name}, ok
}

// warnUnknown warns of a row, or a cause, that is not among those that are known. Where
// none is known, any id is.
func (r *profileReader) warnUnknown(f source.Field, known []string) {
	switch near := (source.Words{Allowed: known}).Nearest(f.Name); {
	case !source.IsID(f.Name):
		f.Key.ID()
	case r.catalog == nil && len(known) == 0 || slices.Contains(known, f.Name):
	case near != "":
		r.doc.Warn(f.Key.Span(), source.UnknownCause, source.Near(unknownCause), "id", f.Name, "near", near)
	default:
		r.doc.Warn(f.Key.Span(), source.UnknownCause, unknownCause, "id", f.Name)
	}
}
