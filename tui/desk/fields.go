package desk

import (
	"math"
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/reading"
	"aina/tui/kit"
)

// formField is one step of the form: a question, and the field that takes the
// answer. Answers are stored in desk.Answers by name, in the form in which they
// would be typed.
type formField struct {
	name     string
	question string
	required bool                               // it cannot be skipped
	skip     func(desk.Answers) bool            // whether earlier answers make it pointless
	field    func(typed string) kit.Field       // makes the field, filled with the earlier answer
	format   func(a quiz.Answer) (typed string) // nil: the words of the answer
}

// formFields lists the steps, in the order in which people would describe an
// opportunity.
func formFields(d *Program) []formField {
	env := d.Env
	w, f, lang := env.Words.Form, env.Words.Facts, env.Lang
	line := func(name, hint string) formField {
		return formField{name: name, field: func(typed string) kit.Field { return kit.NewLineField(env, typed, hint) }}
	}
	local := func(name string) formField { return line(name+"."+string(lang), "") }
	need := func(field formField) formField { field.required = true; return field }
	unless := func(field formField, skip func(desk.Answers) bool) formField { field.skip = skip; return field }
	once := func(a desk.Answers) bool { return a["schedule"] == string(catalog.OneOff) }
	alone := func(a desk.Answers) bool { return a["beneficiary_contact"] == string(catalog.NoContact) }
	yesNo := []quiz.Option{option("true", w.Yes), option("false", w.No)}

	fields := []formField{need(local("title"))}
	for _, l := range text.Langs() {
		if l != lang {
			other := line("title."+string(l), "")
			other.question = text.Fill(w.Other, "language", locale.Name(l))
			fields = append(fields, other)
		}
	}
	fields = append(fields,
		local("summary"),
		many(env, "causes", causeOptions(d.Catalog)),
		many(env, "activities", wordOptions(catalog.Activities(), func(a catalog.Activity) string { return reading.ActivityName(a, lang) })),
		motivesField(env),
		one(env, "schedule", wordOptions(catalog.Schedules(), func(s catalog.Schedule) string { return reading.ScheduleName(s, lang) })),
		unless(durationField(env), func(a desk.Answers) bool { return !once(a) }),
		unless(line("hours_per_week", w.Hours), once),
		many(env, "times", wordOptions(catalog.Times(), func(s string) string { return reading.TimeName(s, lang) })),
		one(env, "remote", yesNo),
		unless(placeField(d), func(a desk.Answers) bool { return a["remote"] == "true" }),
		line("minimum_age", w.Number),
		many(env, "languages", wordOptions(text.Langs(), locale.Name)),
		one(env, "beneficiary_contact", []quiz.Option{
			option(string(catalog.NoContact), f.ContactNone), option(string(catalog.Supervised), f.ContactSupervised), option(string(catalog.Direct), f.ContactDirect),
		}),
		unless(many(env, "safeguards", named(catalog.Safeguards(), f.Safeguards)), alone),
		unless(one(env, "background_check", []quiz.Option{option("required", w.Yes), option("not_required", w.No), option("ask", f.CheckAsk)}), alone),
		many(env, "hazards", named(catalog.Hazards(), f.Hazards)),
		one(env, "group_friendly", yesNo),
		one(env, "family_friendly", yesNo),
		many(env, "benefits", named(catalog.Benefits(), f.Benefits)),
		local("first_step"),
		local("how_to_apply"),
		line("organization.name", ""),
		line("url", ""),
		need(line("id", "")))
	for i := range fields {
		if fields[i].question == "" {
			key, _, _ := strings.Cut(fields[i].name, ".")
			fields[i].question = w.Asks[key]
		}
	}
	return fields
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

// many is a field that takes any number of words.
func many(env *kit.Env, name string, opts []quiz.Option) formField {
	return formField{name: name, field: func(typed string) kit.Field {
		return kit.NewMarks(env, quiz.Question{Kind: quiz.Many, Options: opts}, quiz.Answer{Picked: strings.Split(typed, ", ")})
	}}
}

// one is a field that takes one word.
func one(env *kit.Env, name string, opts []quiz.Option) formField {
	return formField{name: name, field: func(typed string) kit.Field {
		return kit.NewChoice(env, quiz.Question{Kind: quiz.One, Options: opts}, quiz.Part{}, quiz.Answer{Picked: []string{typed}})
	}}
}

// placeField asks for a city or a village.
func placeField(d *Program) formField {
	return formField{name: "city", field: func(typed string) kit.Field { return kit.NewPlaceField(d.Env, d.Source, quiz.Answer{Text: typed}) }}
}

// motivesField asks how much of each motive is afforded, from 0 to 3.
func motivesField(env *kit.Env) formField {
	amounts := make([]quiz.Option, 4)
	for i, name := range env.Words.Form.Amounts {
		amounts[i] = option(strconv.Itoa(i), name)
	}
	q := quiz.Question{Kind: quiz.Levels, Levels: amounts,
		Options: wordOptions(catalog.Motives(), func(m catalog.Motive) string { return reading.MotiveName(m, env.Lang) })}
	return formField{name: "motives",
		field: func(typed string) kit.Field {
			a := quiz.Answer{Levels: map[string]string{}}
			for _, pair := range strings.Split(typed, ", ") {
				if motive, n, ok := strings.Cut(pair, " "); ok {
					a.Levels[motive] = n
				}
			}
			return kit.NewLevels(env, q, a)
		},
		format: func(a quiz.Answer) string {
			var pairs []string
			for _, m := range catalog.Motives() {
				if n, ok := a.Levels[string(m)]; ok {
					pairs = append(pairs, string(m)+" "+n)
				}
			}
			return strings.Join(pairs, ", ")
		}}
}

// durationField asks for hours, and stores them as ISO 8601 does: PT1H30M.
func durationField(env *kit.Env) formField {
	return formField{name: "duration",
		field: func(typed string) kit.Field {
			given := ""
			if h := catalog.Duration(typed).Hours(); h > 0 {
				given = strconv.FormatFloat(h, 'f', -1, 64)
			}
			return kit.NewLineField(env, given, env.Words.Form.Hours)
		},
		format: func(a quiz.Answer) string {
			hours, err := strconv.ParseFloat(strings.Replace(a.Text, ",", ".", 1), 64)
			if err != nil || !(hours > 0 && hours < 10_000) {
				return a.Text // the check says what is wrong with it
			}
			minutes := int(math.Round(hours * 60))
			return "PT" + strconv.Itoa(minutes/60) + "H" + strconv.Itoa(minutes%60) + "M"
		}}
}

// answerText returns an answer in the form in which it would be typed.
func (f formField) answerText(a quiz.Answer) string {
	if f.format != nil {
		return f.format(a)
	}
	if len(a.Picked) > 0 {
		return strings.Join(a.Picked, ", ")
	}
	return strings.Join(strings.Fields(a.Text), " ")
}
