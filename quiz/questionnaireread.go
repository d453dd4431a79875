package quiz

import (
	"strconv"
	"unicode/utf8"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"
)

// MaxQuestion is how long the text of a question may be in each language, in
// code points: more does not fit a small screen beside its answers.
const MaxQuestion = 140

// MaxQuestions is how many questions a questionnaire may have.
const MaxQuestions = 200

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
	for _, s := range Sections() {
		part := Part{Section: s}
		for _, p := range parts {
			if p.Section == s {
				part = p
			}
		}
		r.q.Parts = append(r.q.Parts, part)
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

// keep drops the questions in which there is an error, and says so of each: half a
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
	root := r.doc.Root()
	if !root.Exists() {
		if len(r.doc.Problems()) == 0 {
			r.doc.Empty("questions")
		}
		return
	}
	m, ok := root.Map()
	if !ok {
		return
	}
	m.Known(source.Words{Allowed: []string{"version", "sections", "questions"}})
	m.Require("version", "questions")
	if n, ok := m.Get("version"); ok {
		n.Int(1, 1)
	}
	r.doc.Sections(m)
	if n, ok := m.Get("sections"); ok {
		items, _ := n.List()
		for _, item := range items {
			r.part(item)
		}
	}
	n, ok := m.Get("questions")
	if !ok {
		return
	}
	entries := n.Entries()
	if n.IsList() && (len(entries) == 0 || len(entries) > MaxQuestions) {
		r.doc.Report(n.Span(), source.OutOfRange, wrongQuestionCount, "max", strconv.Itoa(MaxQuestions))
		return
	}
	for _, e := range entries {
		q := r.question(e)
		r.q.Questions = append(r.q.Questions, q)
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
	id, ok := m.Get("id")
	if !ok {
		return
	}
	name, ok := id.Enum(source.UnknownValue, source.Words{Allowed: text.Strings(Sections())})
	if !ok {
		return
	}
	for i := range r.q.Parts {
		p := &r.q.Parts[i]
		if p.Section != Section(name) {
			continue
		}
		textOf(m, "title", &p.Title)
		textOf(m, "reason", &p.Reason)
		textOf(m, "ask", &p.Ask)
		steps, ok := m.Get("steps")
		if !ok {
			continue
		}
		items, ok := steps.List()
		if ok && len(items) != 5 {
			r.doc.Report(steps.Span(), source.OutOfRange, wrongScaleSteps)
			continue
		}
		labels := make([]text.Text, len(items))
		for j, item := range items {
			labels[j], _ = item.TextLine()
		}
		if len(labels) == 5 {
			p.Steps = labels
		}
	}
}

func textOf(m source.Map, key string, to *text.Text) {
	if n, ok := m.Get(key); ok {
		if t, ok := n.TextLine(); ok && !t.IsZero() {
			*to = t
		}
	}
}

func questionKeys() source.Words {
	return source.Words{
		Allowed: []string{"id", "section", "kind", "text", "note", "options", "levels", "max", "motive", "activity", "limit", "quick"},
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
	section := enum(m, "section", source.UnknownValue, text.Strings(Sections()))
	q.Section = Section(section)
	q.Kind = Kind(enum(m, "kind", source.UnknownValue, text.Strings(Kinds())))
	q.Motive = catalog.Motive(enum(m, "motive", source.UnknownMotive, text.Strings(catalog.Motives())))
	q.Activity = catalog.Activity(enum(m, "activity", source.UnknownActivity, text.Strings(catalog.Activities())))
	q.Limit = Limit(enum(m, "limit", source.UnknownValue, text.Strings(AskedLimits())))
	textOf(m, "text", &q.Text)
	textOf(m, "note", &q.Note)
	if n, ok := m.Get("text"); ok {
		if q.Text.IsZero() {
			m.Missing("text")
		}
		for _, s := range q.Text.All() {
			if utf8.RuneCountInString(s) > MaxQuestion {
				r.doc.Report(n.Span(), source.OutOfRange, longQuestion, "max", strconv.Itoa(MaxQuestion))
				break
			}
		}
	}
	if n, ok := m.Get("quick"); ok {
		q.Quick, _ = n.Bool()
	}
	q.Options = r.options(m, "options")
	q.Levels = r.options(m, "levels")
	if n, ok := m.Get("max"); ok {
		q.Max, _ = n.Int(1, max(1, len(q.Options)))
	}
	if q.Section != "" && q.Kind != "" {
		r.validate(m, q)
	}
	return q
}

// enum reads one of the words under a key, or "" where it is missing or wrong.
func enum(m source.Map, key string, code source.Code, allowed []string) string {
	n, ok := m.Get(key)
	if !ok {
		return ""
	}
	s, _ := n.Enum(code, source.Words{Allowed: allowed})
	return s
}

// options reads the options or levels of a question.
func (r *questionReader) options(m source.Map, key string) []Option {
	n, ok := m.Get(key)
	if !ok {
		return nil
	}
	items, _ := n.List()
	seen := map[string]int{}
	var all []Option
	for _, item := range items {
		om, ok := item.Map()
		if !ok {
			continue
		}
		om.Known(source.Words{Allowed: []string{"id", "label", "note", "value"}})
		om.Require("id", "label")
		var o Option
		textOf(om, "label", &o.Label)
		textOf(om, "note", &o.Note)
		if v, ok := om.Get("value"); ok {
			o.Value, _ = v.Number(0, 168)
		}
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
