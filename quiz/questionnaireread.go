package quiz

import (
	"slices"
	"strconv"
	"unicode/utf8"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"
)

// maxQuestion is how long the text of a question may be in each language, in
// code points: more does not fit a small screen beside its answers.
const maxQuestion = 140

// maxQuestions is how many questions a questionnaire may have.
const maxQuestions = 200

// ReadQuestionnaire reads a questionnaire from YAML, and finds every problem at
// its place in one pass. A question with an error is left out and the others
// are kept; what is not said of the sections is taken from Default. The
// questionnaire is never nil, but it may be empty where the problems have an
// error.
func ReadQuestionnaire(file string, data []byte) (*Questionnaire, source.Problems) {
	return readQuestionnaire(file, data, Default().Parts)
}

func readQuestionnaire(file string, data []byte, parts []Part) (*Questionnaire, source.Problems) {
	doc, _ := source.Parse(file, data, source.DefaultLimits())
	r := questionReader{doc: doc, q: &Questionnaire{}, ids: map[string]int{}}
	said := Questionnaire{Parts: parts}
	for _, s := range sections() {
		r.q.Parts = append(r.q.Parts, said.Part(s))
	}
	r.root()
	return r.dropInvalid(doc.Problems())
}

type questionReader struct {
	doc   *source.Doc
	q     *Questionnaire
	ids   map[string]int // id to line
	lines []int          // where each question begins
}

// dropInvalid drops the questions in which there is an error, and says so of each: half a
// question is worse than none.
func (r *questionReader) dropInvalid(ps source.Problems) (*Questionnaire, source.Problems) {
	bad := map[int]bool{}
	for i, p := range ps {
		if p.EntryLine > 0 && p.Severity == source.Error {
			bad[p.EntryLine], ps[i].LeftOut = true, true
		}
	}
	var good []Question
	for i, q := range r.q.Questions {
		if !bad[r.lines[i]] {
			good = append(good, q)
		}
	}
	r.q.Questions = good
	return r.q, ps
}

func (r *questionReader) root() {
	m, ok := rootOf(r.doc, "questions")
	if !ok {
		return
	}
	m.Known(source.Words{Allowed: []string{"version", "sections", "questions", "retired"}})
	m.Require("version", "questions")
	value(m, "version", version)
	r.doc.Sections(m)
	for _, item := range items(m, "sections") {
		r.part(item)
	}
	for _, item := range items(m, "retired") {
		if id, ok := item.ID(); ok {
			r.q.Retired = append(r.q.Retired, id)
		}
	}
	n, ok := m.Get("questions")
	if !ok {
		return
	}
	entries := n.Entries()
	if n.IsList() && (len(entries) == 0 || len(entries) > maxQuestions) {
		r.doc.Report(n.Span(), source.OutOfRange, wrongQuestionCount, "max", strconv.Itoa(maxQuestions))
		return
	}
	for _, e := range entries {
		r.q.Questions = append(r.q.Questions, r.question(e))
		r.lines = append(r.lines, e.Span().Line)
	}
}

// part reads what is said about a section.
func (r *questionReader) part(n source.Node) {
	m, ok := n.Map()
	if !ok {
		return
	}
	m.Known(source.Words{Allowed: []string{"id", "title", "reason", "ask", "steps"}})
	m.Require("id")
	name := enum(m, "id", source.UnknownValue, sections())
	i := slices.IndexFunc(r.q.Parts, func(p Part) bool { return p.Section == name })
	if i < 0 {
		return
	}
	p := &r.q.Parts[i]
	textOf(m, "title", &p.Title)
	textOf(m, "reason", &p.Reason)
	textOf(m, "ask", &p.Ask)
	if steps, ok := r.steps(m); ok {
		p.Steps = steps
	}
}

// steps reads the five steps of a scale.
func (r *questionReader) steps(m source.Map) ([]text.Text, bool) {
	items, ok := value(m, "steps", source.Node.List)
	if !ok {
		return nil, false
	}
	if len(items) != 5 {
		n, _ := m.Get("steps")
		r.doc.Report(n.Span(), source.OutOfRange, wrongScaleSteps)
		return nil, false
	}
	steps := make([]text.Text, len(items))
	for i, step := range items {
		if steps[i], ok = step.TextLine(); ok && steps[i].IsZero() {
			r.doc.Report(step.Span(), source.OutOfRange, wrongScaleSteps)
		}
	}
	return steps, true
}

func textOf(m source.Map, key string, to *text.Text) {
	if t, ok := value(m, key, source.Node.TextLine); ok && !t.IsZero() {
		*to = t
	}
}

func questionKeys() source.Words {
	return source.Words{
		Allowed: []string{"id", "section", "kind", "text", "note", "options", "levels", "max", "motive", "activity", "limit", "steps", "quick"},
		Aliases: map[string]string{"question": "text", "title": "text", "type": "kind", "hint": "note", "choices": "options", "answers": "options"},
	}
}

// question reads one question; where that fails, a problem is reported.
func (r *questionReader) question(e source.Entry) (q Question) {
	m := e.Map
	m.Known(questionKeys())
	m.Require("id", "section", "kind", "text")
	if n, ok := m.Get("id"); ok {
		if q.ID, ok = n.ID(); ok {
			r.doc.Name(e.Number, q.ID)
			if line, twice := r.ids[q.ID]; twice {
				r.doc.Report(n.Span(), source.DuplicateID, duplicateID, "id", q.ID, "line", strconv.Itoa(line))
			}
			r.ids[q.ID] = n.Span().Line
		}
	}
	q.Section = enum(m, "section", source.UnknownValue, sections())
	q.Kind = enum(m, "kind", source.UnknownValue, kinds())
	q.Motive = enum(m, "motive", source.UnknownMotive, catalog.Motives())
	q.Activity = enum(m, "activity", source.UnknownActivity, catalog.Activities())
	q.Limit = enum(m, "limit", source.UnknownValue, askedLimits())
	textOf(m, "text", &q.Text)
	textOf(m, "note", &q.Note)
	if n, ok := m.Get("text"); ok {
		if q.Text.IsZero() {
			m.Missing("text")
		}
		for _, s := range q.Text.All() {
			if utf8.RuneCountInString(s) > maxQuestion {
				r.doc.Report(n.Span(), source.OutOfRange, longQuestion, "max", strconv.Itoa(maxQuestion))
				break
			}
		}
	}
	q.Quick, _ = value(m, "quick", source.Node.Bool)
	if q.Kind == Scale {
		q.Steps, _ = r.steps(m)
	}
	q.Options = r.options(m, "options")
	q.Levels = r.options(m, "levels")
	q.Max, _ = value(m, "max", func(n source.Node) (int, bool) { return n.Int(1, max(1, len(q.Options))) })
	if q.Section != "" && q.Kind != "" {
		r.validate(m, q)
	}
	return q
}

// options reads the options or levels of a question.
func (r *questionReader) options(m source.Map, key string) []Option {
	seen := map[string]int{}
	var all []Option
	for _, item := range items(m, key) {
		om, ok := item.Map()
		if !ok {
			continue
		}
		om.Known(source.Words{Allowed: []string{"id", "label", "note", "value"}})
		om.Require("id", "label")
		var o Option
		textOf(om, "label", &o.Label)
		if label, ok := value(om, "label", source.Node.TextLine); ok && label.IsZero() {
			om.Missing("label")
		}
		textOf(om, "note", &o.Note)
		o.Value, _ = value(om, "value", numberIn(0, 168))
		id, ok := om.Get("id")
		if !ok {
			continue
		}
		if o.ID, ok = id.Line(); !ok || o.ID == "" {
			continue
		}
		if line, twice := seen[o.ID]; twice {
			r.doc.Report(id.Span(), source.DuplicateID, duplicateID, "id", o.ID, "line", strconv.Itoa(line))
			continue
		}
		seen[o.ID] = id.Span().Line
		all = append(all, o)
	}
	return all
}
