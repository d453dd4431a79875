// Package form is what a catalog keeper is asked about a new entry: the fields in
// their order, and how an answer becomes what is written. The form on screens and the
// one in plain lines share it.
package form

import (
	"math"
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/locale"
	"aina/catalog/source"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/reading"
)

// File is the file that entries are added to.
type File struct {
	Name  string
	Check func(*catalog.Opportunity) source.Problems // the problems it would have in the file
	Write func(*catalog.Opportunity) error
	ID    func(title string) string // proposes an id that is still free
}

// Field is one step of the form: the question, and the field that takes the answer.
// Answers are stored in desk.Answers by name, in the form in which they would be typed.
type Field struct {
	Name     string
	Ask      quiz.Question // its kind and options; its text is in the language of the form
	Question string
	Hint     string
	Required bool                    // it cannot be skipped
	skip     func(desk.Answers) bool // whether earlier answers make it pointless
	given    func(typed string) quiz.Answer
	typed    func(quiz.Answer) string
}

// Fields lists the steps, in the order in which people would describe an opportunity.
func Fields(c *catalog.Catalog, lang catalog.Lang) []Field {
	w, f := locale.In(lang).Form, locale.In(lang).Facts
	line := func(name, hint string) Field {
		return Field{Name: name, Hint: hint, Ask: quiz.Question{Kind: quiz.Open}}
	}
	local := func(name string) Field { return line(name+"."+string(lang), "") }
	need := func(field Field) Field { field.Required = true; return field }
	unless := func(field Field, skip func(desk.Answers) bool) Field { field.skip = skip; return field }
	once := func(a desk.Answers) bool { return a["schedule"] == string(catalog.OneOff) }
	alone := func(a desk.Answers) bool { return a["beneficiary_contact"] == string(catalog.NoContact) }
	yesNo := []quiz.Option{option("true", w.Yes), option("false", w.No)}

	fields := []Field{need(local("title"))}
	for _, l := range text.Langs() {
		if l != lang {
			other := line("title."+string(l), "")
			other.Question = text.Fill(w.Other, "language", locale.Name(l))
			fields = append(fields, other)
		}
	}
	fields = append(fields,
		local("summary"),
		of(quiz.Many, "causes", causeOptions(c)),
		of(quiz.Many, "activities", wordOptions(catalog.Activities(), func(a catalog.Activity) string { return reading.ActivityName(a, lang) })),
		motives(lang),
		of(quiz.One, "schedule", wordOptions(catalog.Schedules(), func(s catalog.Schedule) string { return reading.ScheduleName(s, lang) })),
		unless(duration(line("duration", w.Hours)), func(a desk.Answers) bool { return !once(a) }),
		unless(line("hours_per_week", w.Hours), once),
		of(quiz.Many, "times", wordOptions(catalog.Times(), func(s string) string { return reading.TimeName(s, lang) })),
		of(quiz.One, "remote", yesNo),
		unless(of(quiz.Place, "city", nil), func(a desk.Answers) bool { return a["remote"] == "true" }),
		line("minimum_age", w.Number),
		of(quiz.Many, "languages", append(wordOptions(text.Langs(), locale.Name), option(catalog.SignLanguage, text.Capitalize(reading.LanguageName(catalog.SignLanguage, lang))))),
		unless(of(quiz.One, "few_words", yesNo), func(a desk.Answers) bool { return a["languages"] == "" }),
		of(quiz.One, "beneficiary_contact", []quiz.Option{
			option(string(catalog.NoContact), f.ContactNone), option(string(catalog.Supervised), f.ContactSupervised), option(string(catalog.Direct), f.ContactDirect),
		}),
		unless(of(quiz.Many, "safeguards", named(catalog.Safeguards(), f.Safeguards)), alone),
		unless(of(quiz.One, "background_check", []quiz.Option{option("required", w.Yes), option("not_required", w.No), option("ask", f.CheckAsk)}), alone),
		of(quiz.Many, "hazards", named(catalog.Hazards(), f.Hazards)),
		of(quiz.One, "group_friendly", yesNo),
		of(quiz.One, "family_friendly", yesNo),
		of(quiz.Many, "benefits", named(catalog.Benefits(), f.Benefits)),
		local("first_step"),
		local("how_to_apply"),
		line("organization.name", ""),
		line("url", ""),
		need(line("id", "")))
	for i := range fields {
		if fields[i].Question == "" {
			key, _, _ := strings.Cut(fields[i].Name, ".")
			fields[i].Question = w.Asks[key]
		}
	}
	return fields
}

// Step returns the next step from at in a direction that the answers do not skip, or -1.
func Step(fields []Field, a desk.Answers, at, by int) int {
	for i := at + by; i >= 0 && i < len(fields); i += by {
		if skip := fields[i].skip; skip == nil || !skip(a) {
			return i
		}
	}
	return -1
}

// Title is the title in any language, best in this one.
func Title(a desk.Answers, lang catalog.Lang) string {
	for _, l := range []catalog.Lang{lang, catalog.English, catalog.Russian, catalog.Kazakh} {
		if t := a["title."+string(l)]; t != "" {
			return t
		}
	}
	return ""
}

// Typed returns an answer in the form in which it would be typed.
func (f Field) Typed(a quiz.Answer) string {
	if f.typed != nil {
		return f.typed(a)
	}
	if len(a.Picked) > 0 {
		return strings.Join(a.Picked, ", ")
	}
	return strings.Join(strings.Fields(a.Text), " ")
}

// Given returns the answer that was typed so.
func (f Field) Given(typed string) quiz.Answer {
	switch {
	case f.given != nil:
		return f.given(typed)
	case f.Ask.Kind == quiz.Many:
		return quiz.Answer{Picked: strings.Split(typed, ", ")}
	case f.Ask.Kind == quiz.One:
		return quiz.Answer{Picked: []string{typed}}
	}
	return quiz.Answer{Text: typed}
}

// motives asks how much of each motive is afforded, from 0 to 3.
func motives(lang catalog.Lang) Field {
	amounts := make([]quiz.Option, 4)
	for i, name := range locale.In(lang).Form.Amounts {
		amounts[i] = option(strconv.Itoa(i), name)
	}
	return Field{Name: "motives",
		Ask: quiz.Question{Kind: quiz.Levels, Levels: amounts,
			Options: wordOptions(catalog.Motives(), func(m catalog.Motive) string { return reading.MotiveName(m, lang) })},
		given: func(typed string) quiz.Answer {
			a := quiz.Answer{Levels: map[string]string{}}
			for _, pair := range strings.Split(typed, ", ") {
				if motive, n, ok := strings.Cut(pair, " "); ok {
					a.Levels[motive] = n
				}
			}
			return a
		},
		typed: func(a quiz.Answer) string {
			var pairs []string
			for _, m := range catalog.Motives() {
				if n, ok := a.Levels[string(m)]; ok {
					pairs = append(pairs, string(m)+" "+n)
				}
			}
			return strings.Join(pairs, ", ")
		}}
}

// duration asks for hours, and stores them as ISO 8601 does: PT1H30M.
func duration(f Field) Field {
	f.given = func(typed string) quiz.Answer {
		if h := catalog.Duration(typed).Hours(); h > 0 {
			return quiz.Answer{Text: strconv.FormatFloat(h, 'f', -1, 64)}
		}
		return quiz.Answer{}
	}
	f.typed = func(a quiz.Answer) string {
		hours, err := strconv.ParseFloat(strings.Replace(a.Text, ",", ".", 1), 64)
		if err != nil || !(hours > 0 && hours < 10_000) {
			return a.Text // the check says what is wrong with it
		}
		minutes := int(math.Round(hours * 60))
		return "PT" + strconv.Itoa(minutes/60) + "H" + strconv.Itoa(minutes%60) + "M"
	}
	return f
}

func of(kind quiz.Kind, name string, options []quiz.Option) Field {
	return Field{Name: name, Ask: quiz.Question{Kind: kind, Options: options}}
}

func option(id, label string) quiz.Option {
	return quiz.Option{ID: id, Label: catalog.Text{Plain: label}}
}

// wordOptions makes options of the words of a vocabulary.
func wordOptions[T ~string](ids []T, name func(T) string) []quiz.Option {
	var all []quiz.Option
	for _, id := range ids {
		all = append(all, option(string(id), name(id)))
	}
	return all
}

func named(ids []string, names map[string]string) []quiz.Option {
	return wordOptions(ids, func(id string) string { return names[id] })
}

func causeOptions(c *catalog.Catalog) []quiz.Option {
	var all []quiz.Option
	for _, cause := range c.Causes {
		all = append(all, quiz.Option{ID: cause.ID, Label: cause.Name})
	}
	return all
}
