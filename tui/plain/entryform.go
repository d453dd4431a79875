package plain

import (
	"context"
	"maps"
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/source"
	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/facts"
	"aina/tui/form"
	"aina/tui/plain/lines"
)

// RunForm asks for entries to add to a file, field by field, as Run runs the journey.
func RunForm(ctx context.Context, opt Options, to form.File) (code int, err error) {
	v := newVisit(ctx, opt)
	v.form = &entryForm{file: to, answers: desk.Answers{}, comesTo: -1}
	v.print(v.words.Plain.Form.Into, "file", text.CleanLine(to.Name))
	defer v.lines.Stop()
	return v.walk(v.form.step)
}

// entryForm is an entry that is being made.
type entryForm struct {
	file    form.File
	answers desk.Answers
	at      int  // the field that is asked; behind the last: the entry is looked at
	comesTo int  // the field to come back to after a change, or -1
	draft   bool // whether it holds an entry that is in no file yet
}

// formCommands are the commands that mean something in the form.
func formCommands() []command {
	return []command{back, skip, takeBack, help, repeat, next, language, quit}
}

func (f *entryForm) fields(v *visit) []form.Field { return form.Fields(v.opt.Catalog, v.lang) }

// step asks the current field, or looks at the entry.
func (f *entryForm) step(v *visit) (step, error) {
	if f.at >= len(f.fields(v)) {
		return f.preview(v)
	}
	field := f.fields(v)[f.at]
	if field.Name == "id" && f.answers["id"] == "" {
		f.answers["id"] = f.file.ID(form.Title(f.answers, v.lang))
	}
	a, x, err := f.ask(v, field)
	if err != nil {
		return nil, err
	}
	field = f.fields(v)[f.at] // of the language that is spoken now
	answered := f.answers[field.Name] != ""
	switch {
	case x == back:
		if before := form.Step(f.fields(v), f.answers, f.at, -1); before >= 0 {
			f.at, f.comesTo = before, -1
		} else {
			v.print(v.words.Plain.Ask.First)
		}
		return f.step, nil
	case field.Required && (x == skip || x == next) && !answered:
		v.print(v.words.Form.Required)
		return f.step, nil
	case x == takeBack:
		delete(f.answers, field.Name)
		v.print(v.words.Question.TakenBack)
		return f.step, nil
	case x == skip:
		v.printSkipped(answered)
	case x == noCommand && !f.take(v, field, a):
		return f.step, nil
	}
	f.goOn(v)
	return f.step, nil
}

// take checks and stores an answer. It reports whether there is no error in it.
func (f *entryForm) take(v *visit, field form.Field, a quiz.Answer) bool {
	typed := field.Typed(a)
	problems := desk.CheckAnswer(field.Name, typed, v.opt.Catalog)
	v.printProblems(problems)
	if problems.HasErrors() {
		return false
	}
	f.answers[field.Name], f.draft = typed, true
	return true
}

// goOn goes to the next field, or back to where a change was asked for.
func (f *entryForm) goOn(v *visit) {
	fields := f.fields(v)
	after := form.Step(fields, f.answers, f.at, 1)
	if f.comesTo >= 0 {
		after, f.comesTo = f.comesTo, -1
	}
	if f.at = after; after < 0 {
		f.at = len(fields)
	}
}

// change goes to field n, from 1, and comes back after it.
func (f *entryForm) change(n int) step {
	return func(v *visit) (step, error) {
		if all := len(f.fields(v)); n < 1 || n > all {
			v.print(v.words.Plain.General.Range, "n", strconv.Itoa(all))
		} else if n-1 != f.at {
			f.comesTo, f.at = f.at, n-1
		}
		return f.step, nil
	}
}

// ask asks a field according to its kind.
func (f *entryForm) ask(v *visit, field form.Field) (quiz.Answer, command, error) {
	if field.Ask.Kind == quiz.Levels {
		return f.askLevels(v, field)
	}
	now := func() form.Field { return f.fields(v)[f.at] }
	p := page{show: func() { f.header(v, now()) }, commands: []command{back, skip, takeBack, next}}
	var chosen []int
	switch field.Ask.Kind {
	case quiz.One:
		p.options = func() []string { return labels(now().Ask.Options, v.lang) }
	case quiz.Many:
		most := len(field.Ask.Options)
		p.options = func() []string { return labels(now().Ask.Options, v.lang) }
		p.wait = func() string { return v.words.Plain.Ask.Many }
		p.parse = func(line string) (ok bool) {
			chosen, ok = lines.Numbers(line, most)
			return ok && lines.InRange(chosen, most)
		}
	default:
		p.free, p.name = true, field.Ask.Kind == quiz.Place
		p.wait = func() string { return f.lineWait(v, now()) }
	}
	p.after = func() { v.hintCommands(back, skip, help, quit) }
	r, err := v.ask(p)
	if err != nil || r.command != noCommand {
		return quiz.Answer{}, r.command, err
	}
	a := quiz.Answer{}
	switch field.Ask.Kind {
	case quiz.Place:
		a, x, err := v.place(r.text)
		if x == back {
			return f.ask(v, field)
		}
		return a, x, err
	case quiz.Open:
		v.print(v.words.Plain.Ask.Written, "text", r.text)
		return quiz.Answer{Text: r.text}, noCommand, nil
	case quiz.One:
		chosen = []int{r.option + 1}
	}
	for _, n := range chosen {
		a.Picked = append(a.Picked, now().Ask.Options[n-1].ID)
	}
	v.print(v.words.Plain.General.Chose, "choice", f.said(v, now(), a))
	return a, noCommand, nil
}

// lineWait says what to do with a field that takes a line.
func (f *entryForm) lineWait(v *visit, field form.Field) string {
	w := v.words.Plain.Form
	switch {
	case f.answers[field.Name] != "":
		return text.Fill(w.Keep, "next", v.name(next))
	case field.Required:
		return w.Needed
	}
	return w.Line
}

// askLevels asks the rows of a field one by one, and keeps each as it is answered.
func (f *entryForm) askLevels(v *visit, field form.Field) (quiz.Answer, command, error) {
	now := func() form.Field { return f.fields(v)[f.at] }
	levels := map[string]string{}
	maps.Copy(levels, field.Given(f.answers[field.Name]).Levels)
	f.header(v, field)
	_, x, err := v.askRows(rowsPage{
		question: func() quiz.Question { return now().Ask },
		levels:   levels,
		recurs:   field.Name,
		again:    func(int) { f.header(v, now()) },
		left:     func(int) {},
		ask: func(p page) (reply, error) {
			p.commands = []command{back, skip, takeBack, next}
			return v.ask(p)
		},
		answered: true,
		changed: func() {
			f.answers[field.Name], f.draft = field.Typed(quiz.Answer{Levels: levels}), true
		},
	}, 0)
	if err == nil && x == noCommand {
		x = next
	}
	return quiz.Answer{}, x, err
}

// header prints which field it is, its question, and what was answered so far.
func (f *entryForm) header(v *visit, field form.Field) {
	v.blank()
	v.print(v.words.Plain.Try.Question, "at", strconv.Itoa(f.at+1), "all", strconv.Itoa(len(f.fields(v))), "question", field.Question)
	v.print(field.Hint)
	if typed := f.answers[field.Name]; typed != "" {
		v.print(v.words.Plain.Ask.SoFar, "answer", strings.TrimRight(f.said(v, field, field.Given(typed)), "."))
	}
}

func (f *entryForm) said(v *visit, field form.Field, a quiz.Answer) string {
	return facts.Answer(field.Ask, quiz.Part{}, a, v.opt.Catalog, v.lang)
}

// preview says what could be mended and how the entry will be read, and adds it.
func (f *entryForm) preview(v *visit) (step, error) {
	entry, problems := f.answers.Entry(v.opt.Catalog)
	if entry != nil {
		problems = f.file.Check(entry)
	}
	if problems.HasErrors() {
		entry = nil
	}
	r, err := v.ask(page{
		show: func() { f.printPreview(v, entry, problems) },
		options: func() []string {
			all := []string{text.Capitalize(v.name(back))}
			if entry != nil {
				all = append([]string{text.Fill(v.words.Form.Save, "file", text.CleanLine(f.file.Name))}, all...)
			}
			return all
		},
		commands: []command{back},
	})
	if err != nil {
		return nil, err
	}
	if entry == nil || r.command == back || r.option == 1 {
		f.at = form.Step(f.fields(v), f.answers, f.at, -1)
		return f.step, nil
	}
	if err := f.file.Write(entry); err != nil {
		v.print(text.CleanLine(v.errorText(err)))
		return f.step, nil
	}
	f.draft = false
	v.print(v.words.Form.Saved, "file", text.CleanLine(f.file.Name), "title", entry.Title.In(v.lang))
	return f.added, nil
}

func (f *entryForm) printPreview(v *visit, entry *catalog.Opportunity, problems source.Problems) {
	w := v.words.Form
	v.blank()
	v.print(w.Preview + ".")
	if entry == nil {
		v.print(w.Fix)
	}
	if len(problems) == 0 {
		v.print(w.NoProblem)
	} else {
		v.print(w.Problems + ":")
		v.printProblems(problems)
	}
	if entry != nil {
		v.blank()
		v.print(w.AsSeen + ":")
		v.printOpportunity(entry, nil)
		v.blank()
	}
}

// added asks whether there is one more.
func (f *entryForm) added(v *visit) (step, error) {
	r, err := v.ask(page{
		show:    func() {},
		options: func() []string { return []string{v.words.Form.Again, v.words.Plain.Plan.Finish} },
	})
	if err != nil || r.option == 1 {
		return nil, err
	}
	f.answers, f.at = desk.Answers{}, 0
	return f.step, nil
}

// printProblems says what is wrong with an answer, and the way out.
func (v *visit) printProblems(problems source.Problems) {
	for _, p := range problems {
		v.print(text.Join(" ", p.Message.In(v.lang), p.Hint.In(v.lang)))
	}
}

// errorText puts an error into the language of the person.
func (v *visit) errorText(err error) string {
	if said, ok := err.(interface{ In(catalog.Lang) string }); ok {
		return said.In(v.lang)
	}
	return err.Error()
}
