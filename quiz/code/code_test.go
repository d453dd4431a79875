package code_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/quiz"
	"aina/quiz/code"
	"aina/quiz/quiztest"
)

// world is the questions, causes and places that come with the program.
type world struct {
	questions *quiz.Questionnaire
	places    []catalog.Place
}

func defaultWorld(tb testing.TB) world {
	tb.Helper()
	c := quiztest.DefaultCatalog(tb)
	return world{quiz.NewSession(quiz.Default(), quiz.Full, c.Causes).Questionnaire(), c.Places}
}

func (w world) encode(form quiz.Form, a quiz.Answers) string {
	return code.Encode(w.questions, w.places, form, a)
}

func (w world) decode(s string) (code.Answers, error) {
	return code.Decode(w.questions, w.places, s)
}

// anyAnswers draws an answer to every question of a form; an open one is skipped.
func anyAnswers(t *rapid.T, w world, form quiz.Form) quiz.Answers {
	a := quiz.Answers{}
	for _, q := range w.questions.Asked(form) {
		a[q.ID] = anyAnswer(t, w, q)
	}
	return a
}

func anyAnswer(t *rapid.T, w world, q quiz.Question) quiz.Answer {
	a := anyWish(t, w, q)
	a.Firm = q.CanBeFirm(a) && rapid.Bool().Draw(t, "firm")
	return a
}

// anyWish draws an answer that is no must.
func anyWish(t *rapid.T, w world, q quiz.Question) quiz.Answer {
	some := func(ids []string, most int) []string {
		picked := rapid.SliceOfNDistinct(rapid.SampledFrom(ids), 1, most, rapid.ID).Draw(t, q.ID)
		slices.SortFunc(picked, func(a, b string) int { return slices.Index(ids, a) - slices.Index(ids, b) })
		return picked
	}
	var options []string
	for _, o := range q.Options {
		options = append(options, o.ID)
	}
	if q.Kind == quiz.Open || rapid.IntRange(0, 4).Draw(t, "skip") == 0 {
		return quiz.Answer{Skipped: true}
	}
	switch q.Kind {
	case quiz.Scale:
		return quiz.Answer{Scale: rapid.IntRange(1, 5).Draw(t, q.ID)}
	case quiz.One:
		return quiz.Answer{Picked: some(options, 1)}
	case quiz.Many:
		return quiz.Answer{Picked: some(options, len(options))}
	case quiz.Pick:
		return quiz.Answer{Picked: some(options, q.Max)}
	case quiz.Place:
		return quiz.Answer{Picked: []string{rapid.SampledFrom(w.places).Draw(t, "place").ID}}
	}
	levels := map[string]string{}
	for _, row := range some(options, len(options)) {
		levels[row] = rapid.SampledFrom(quiz.AllLevels()).Draw(t, row)
	}
	return quiz.Answer{Levels: levels}
}

// full answers every question of a form with its last option, each wish a must.
func full(w world, form quiz.Form) quiz.Answers {
	a := quiz.Answers{}
	for _, q := range w.questions.Asked(form) {
		x := quiz.Answer{}
		switch q.Kind {
		case quiz.Scale:
			x.Scale = 5
		case quiz.Levels:
			x.Levels = map[string]string{}
			for _, o := range q.Options {
				x.Levels[o.ID] = quiz.RatherNot
			}
		case quiz.Place:
			x.Picked = []string{w.places[len(w.places)-1].ID}
		case quiz.Many:
			for _, o := range q.Options {
				x.Picked = append(x.Picked, o.ID)
			}
		case quiz.Pick:
			for _, o := range q.Options[len(q.Options)-q.Max:] {
				x.Picked = append(x.Picked, o.ID)
			}
		case quiz.One:
			x.Picked = []string{q.Options[len(q.Options)-1].ID}
		default:
			x.Skipped = true
		}
		x.Firm = q.CanBeFirm(x)
		a[q.ID] = x
	}
	return a
}

func fault(err error) code.Fault {
	var e *code.Error
	if errors.As(err, &e) {
		return e.Fault
	}
	return ""
}

// Every answer comes back as it was given, in both forms.
func TestEveryAnswerComesBack(t *testing.T) {
	w := defaultWorld(t)
	for _, form := range quiz.Forms() {
		t.Run(string(form), func(t *testing.T) {
			check := func(t interface{ Fatalf(string, ...any) }, a quiz.Answers) {
				s := w.encode(form, a)
				if s == "" {
					return // all is skipped
				}
				got, err := w.decode(s)
				if err != nil {
					t.Fatalf("%s: %v", s, err)
				}
				want := a
				if got.Form == quiz.Quick { // nothing beyond it was answered
					want = quiz.Answers{}
					for _, q := range w.questions.Asked(quiz.Quick) {
						want[q.ID] = a[q.ID]
					}
				}
				if diff := cmp.Diff(want, got.Answers); diff != "" || got.Form != form {
					t.Fatalf("%s, %s: %s", s, got.Form, diff)
				}
			}
			check(t, full(w, form))
			rapid.Check(t, func(t *rapid.T) { check(t, anyAnswers(t, w, form)) })
		})
	}
}

// A session that is restored from a code is at its end, with the same profile.
func TestThePictureIsTheSame(t *testing.T) {
	w := defaultWorld(t)
	rapid.Check(t, func(t *rapid.T) {
		form := rapid.SampledFrom(quiz.Forms()).Draw(t, "form")
		a := anyAnswers(t, w, form)
		a["pause-time"] = quiz.Answer{Text: "in my own words"}
		s := w.encode(form, a)
		if s == "" {
			return
		}
		got, err := w.decode(s)
		if err != nil {
			t.Fatal(err)
		}
		session := quiz.NewSession(w.questions, got.Form, nil)
		session.Restore(got.Answers)
		if !session.Done() {
			t.Errorf("the session is at %d of %d", session.At(), session.Len())
		}
		if diff := cmp.Diff(quiz.ProfileOf(w.questions, a), session.Profile()); diff != "" {
			t.Error(diff)
		}
	})
}

// The quick form takes 23 letters and one to check, the full one 35 and one.
func TestLengths(t *testing.T) {
	w := defaultWorld(t)
	for form, want := range map[quiz.Form]int{quiz.Quick: 24, quiz.Full: 36} {
		if s := w.encode(form, full(w, form)); len(s) != want {
			t.Errorf("%s: %s has %d letters, want %d", form, s, len(s), want)
		}
	}
	if s := w.encode(quiz.Quick, quiz.Answers{"values-mend": {Scale: 1}}); len(s) != 24 {
		t.Errorf("one answer takes %d letters", len(s))
	}
	if s := w.encode(quiz.Full, quiz.Answers{"age": {Skipped: true}, "pause-time": {Text: "words"}}); s != "" {
		t.Errorf("no answers give the code %s", s)
	}
	if s := w.encode(quiz.Quick, quiz.Answers{"company": {Picked: []string{"friends"}}}); len(s) != 36 {
		t.Errorf("an answer of the full form alone gives %s", s)
	}
	if code.Encode(nil, nil, quiz.Full, full(w, quiz.Full)) != "" {
		t.Error("there is a code without questions")
	}
}

// One wrong letter and two neighbours that are swapped are told, wherever they are
// and whatever they are.
func TestEveryWrongLetterAndEverySwapIsTold(t *testing.T) {
	w := defaultWorld(t)
	letters := "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
	told := 0
	for _, form := range quiz.Forms() {
		check := func(wrong string) {
			if _, err := w.decode(wrong); fault(err) != code.WrongLetter {
				t.Fatalf("%s: %v", wrong, err)
			}
			told++
		}
		one, another := full(w, form), full(w, form)
		another["values-mend"], another["scene-caring"] = quiz.Answer{Scale: 2}, quiz.Answer{Scale: 1}
		for _, good := range []string{w.encode(form, one), w.encode(form, another)} {
			for i := range good {
				for _, r := range letters {
					if wrong := good[:i] + string(r) + good[i+1:]; wrong != good {
						check(wrong)
					}
				}
				if i > 0 && good[i] != good[i-1] {
					check(good[:i-1] + good[i:i+1] + good[i-1:i] + good[i+1:])
				}
			}
		}
	}
	if told < 3500 {
		t.Errorf("only %d codes were tried", told)
	}
}

// A code is read as people write it.
func TestACodeIsReadAsPeopleWriteIt(t *testing.T) {
	w := defaultWorld(t)
	want := full(w, quiz.Quick)
	good := w.encode(quiz.Quick, want)
	cyrillic := strings.NewReplacer("A", "А", "B", "В", "C", "С", "E", "Е", "H", "Н", "K", "К", "M", "М", "0", "О", "P", "Р", "T", "Т", "X", "Х", "Y", "У")
	for name, s := range map[string]string{
		"as it is":       good,
		"spaced":         code.Spaced(good),
		"hyphens":        "  " + strings.ReplaceAll(code.Spaced(good), " ", "-") + "\n",
		"dashes":         strings.ReplaceAll(code.Spaced(good), " ", " – "),
		"small":          strings.ToLower(good),
		"letter O":       strings.ReplaceAll(good, "0", "o"),
		"letter I":       strings.ReplaceAll(good, "1", "I"),
		"small L":        strings.ReplaceAll(good, "1", "l"),
		"Cyrillic":       cyrillic.Replace(good),
		"small Cyrillic": strings.ToLower(cyrillic.Replace(good)),
	} {
		got, err := w.decode(s)
		if err != nil {
			t.Errorf("%s: %q: %v", name, s, err)
		} else if diff := cmp.Diff(want, got.Answers); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestEveryLookAlikeIsRead(t *testing.T) {
	w := defaultWorld(t)
	for like, letter := range map[rune]rune{
		'O': '0', 'I': '1', 'L': '1', 'U': 'V', 'А': 'A', 'В': 'B', 'С': 'C', 'Е': 'E', 'Н': 'H', 'К': 'K', 'М': 'M', 'О': '0', 'Р': 'P', 'Т': 'T', 'Х': 'X', 'І': '1',
	} {
		// Two codes that differ in this letter alone fail alike, however they fail.
		for i := range 24 {
			s := []rune(strings.Repeat("7", 24))
			s[i] = like
			_, one := w.decode(string(s))
			s[i] = letter
			_, two := w.decode(string(s))
			if fmt.Sprint(one) != fmt.Sprint(two) || fault(one) == code.UnknownLetter {
				t.Errorf("%c is not read as %c: %v, %v", like, letter, one, two)
			}
		}
	}
}

func TestSpaced(t *testing.T) {
	for in, want := range map[string]string{"": "", "ABCD": "ABCD", "ABCDEFGH": "ABCD EFGH", "ABCDEFGHJK": "ABCDE FGHJK"} {
		if got := code.Spaced(in); got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}

func TestWhatIsWrongIsTold(t *testing.T) {
	w := defaultWorld(t)
	good := w.encode(quiz.Quick, full(w, quiz.Quick))
	for s, want := range map[string]code.Fault{
		"": code.Empty, " - ": code.Empty, good[1:]: code.WrongLength, good + "0": code.WrongLength, strings.Repeat("A", 1<<20): code.WrongLength,
		"Ж" + good[1:]: code.UnknownLetter, good + "!": code.UnknownLetter, good[:22] + "00": code.WrongLetter,
	} {
		_, err := w.decode(s)
		if fault(err) != want {
			t.Errorf("%.40q: %v, want %s", s, err, want)
		}
	}
	var e *code.Error
	if _, err := w.decode(good[:5] + " Щ" + good[5:]); !errors.As(err, &e) || e.Letter != 'Щ' || e.At != 6 {
		t.Errorf("the letter is not named: %v", err)
	}
	if _, err := w.decode("ABC"); !errors.As(err, &e) || !slices.Equal(e.Lengths, []int{24, 36}) || e.Letters != 3 {
		t.Errorf("the lengths are not named: %+v", e)
	}
	for _, lang := range locale.Langs() {
		for _, f := range code.Faults() {
			if locale.In(lang).Code.Faults[string(f)] == "" {
				t.Errorf("%s: %s has no words", lang, f)
			}
		}
		if n := len(locale.In(lang).Code.Faults); n != len(code.Faults()) {
			t.Errorf("%s has words for %d faults", lang, n)
		}
	}
}

// A code of other questions, causes or places is told, never misread.
func TestACodeOfOtherQuestionsIsTold(t *testing.T) {
	w := defaultWorld(t)
	change := func(i int, do func(*quiz.Question)) world {
		q := *w.questions
		q.Questions = slices.Clone(q.Questions)
		q.Questions[i].Options = slices.Clone(q.Questions[i].Options)
		do(&q.Questions[i])
		return world{&q, w.places}
	}
	index := func(id string) int {
		return slices.IndexFunc(w.questions.Questions, func(q quiz.Question) bool { return q.ID == id })
	}
	others := map[string]world{
		"another id":     change(0, func(q *quiz.Question) { q.ID = "values-other" }),
		"another motive": change(0, func(q *quiz.Question) { q.Motive = catalog.Social }),
		"another cause":  change(index("causes"), func(q *quiz.Question) { q.Options[3].ID = "other" }),
		"another order":  change(index("causes"), func(q *quiz.Question) { slices.Reverse(q.Options) }),
		"another age":    change(index("age"), func(q *quiz.Question) { q.Options[0].Value = 13 }),
		"other places":   {w.questions, w.places[1:]},
	}
	for name, other := range others {
		for _, form := range quiz.Forms() {
			if _, err := other.decode(w.encode(form, full(w, form))); fault(err) != code.OtherQuestions {
				t.Errorf("%s, %s: %v", name, form, err)
			}
		}
	}
	reworded := change(0, func(q *quiz.Question) { q.Text.En = "Put otherwise" })
	if _, err := reworded.decode(w.encode(quiz.Full, full(w, quiz.Full))); err != nil {
		t.Errorf("changed words make a code unreadable: %v", err)
	}
}

// A code of the first edition of the questionnaire, which asked other things in part, is
// told and never misread.
func TestACodeOfTheFirstEditionIsTold(t *testing.T) {
	w := defaultWorld(t)
	for s, want := range map[string]code.Fault{
		"ZZZY30G7MP3S0JK32RVMF14Z":            code.OtherQuestions, // of the quick form, which has as many letters today
		"ZZZZERCGMMC6B9MTFF8CMD5ZTVACANZFN6M": code.WrongLength,    // of the full one
	} {
		_, err := w.decode(s)
		if fault(err) != want {
			t.Errorf("%s: %v, want %s", s, err, want)
		}
		var e *code.Error
		for _, lang := range locale.Langs() {
			if errors.As(err, &e) && e.In(lang) == "" {
				t.Errorf("%s: nothing is said in %s", s, lang)
			}
		}
	}
}

// Several wrong letters pass the check letter once in 32 times, and then the tag
// once in 65,536 at most: of many such codes none is read.
func TestSeveralWrongLettersAreTold(t *testing.T) {
	w := defaultWorld(t)
	good := []byte(w.encode(quiz.Quick, full(w, quiz.Quick)))
	rapid.Check(t, func(t *rapid.T) {
		wrong := slices.Clone(good)
		for range rapid.IntRange(2, 8).Draw(t, "wrong") {
			wrong[rapid.IntRange(0, len(wrong)-1).Draw(t, "at")] = rapid.SampledFrom([]byte("0123456789ABCDEFGHJKMNPQRSTVWXYZ")).Draw(t, "letter")
		}
		if _, err := w.decode(string(wrong)); err == nil && string(wrong) != string(good) {
			t.Errorf("%s is read", wrong)
		}
	})
}

// A questionnaire of one's own has its codes, too, whatever it asks.
func TestOtherQuestionnaires(t *testing.T) {
	options := func(n int) (all []quiz.Option) {
		for i := range n {
			all = append(all, quiz.Option{ID: fmt.Sprint("o", i)})
		}
		return all
	}
	q := &quiz.Questionnaire{Questions: []quiz.Question{
		{ID: "many", Kind: quiz.Many, Options: options(70), Quick: true},
		{ID: "pick", Kind: quiz.Pick, Options: options(40), Max: 20},
		{ID: "none", Kind: quiz.One, Quick: true},
		{ID: "rows", Kind: quiz.Levels, Options: options(60), Levels: []quiz.Option{{ID: quiz.ALot}}},
		{ID: "place", Kind: quiz.Place},
		{ID: "open", Kind: quiz.Open, Quick: true},
	}}
	w := world{q, nil}
	a := quiz.Answers{"many": {}, "pick": {}, "none": {Skipped: true}, "rows": {Levels: map[string]string{"o59": quiz.ALot, "o0": quiz.ALot}},
		"place": {Skipped: true}, "open": {Skipped: true}}
	for i := range 20 {
		for id, step := range map[string]int{"many": 3, "pick": 2} {
			x := a[id]
			x.Picked = append(x.Picked, fmt.Sprint("o", i*step))
			a[id] = x
		}
	}
	got, err := w.decode(w.encode(quiz.Full, a))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(a, got.Answers); diff != "" {
		t.Error(diff)
	}
	same := world{&quiz.Questionnaire{Questions: q.Questions[:1]}, nil} // both forms ask alike
	b := quiz.Answers{"many": {Picked: []string{"o7"}}}
	for _, form := range quiz.Forms() {
		if got, err := same.decode(same.encode(form, b)); err != nil || got.Form != form {
			t.Errorf("%s is read as %s: %v", form, got.Form, err)
		}
	}
}

func FuzzDecode(f *testing.F) {
	w := defaultWorld(f)
	f.Add(w.encode(quiz.Quick, full(w, quiz.Quick)))
	f.Add(w.encode(quiz.Full, full(w, quiz.Full)))
	f.Add("АВС-\xff 0O1l")
	f.Fuzz(func(t *testing.T, s string) {
		got, err := w.decode(s)
		if err != nil {
			if e := fault(err); !slices.Contains(code.Faults(), e) || err.Error() == "" {
				t.Fatalf("%q: %v", s, err)
			}
			return
		}
		for _, q := range w.questions.Asked(got.Form) {
			if fit, err := q.Validate(got.Answers[q.ID]); err != nil || !cmp.Equal(fit, got.Answers[q.ID]) {
				t.Fatalf("%s does not fit: %+v, %v", q.ID, got.Answers[q.ID], err)
			}
		}
		if again, err := w.decode(w.encode(got.Form, got.Answers)); err != nil || !cmp.Equal(again, got) {
			t.Fatalf("%q reads back otherwise", s)
		}
	})
}

func ExampleSpaced() {
	fmt.Println(code.Spaced("4T0V93KA"))
	// Output: 4T0V 93KA
}

// The order in which a catalog lists its places says nothing about an answer.
func TestPlacesInAnotherOrder(t *testing.T) {
	w := defaultWorld(t)
	lives := quiz.Answer{Picked: []string{"temirtau"}}
	turned := slices.Clone(w.places)
	slices.Reverse(turned)
	got, err := code.Decode(w.questions, turned, code.Encode(w.questions, w.places, quiz.Full, quiz.Answers{"place": lives}))
	if diff := cmp.Diff(lives, got.Answers["place"]); err != nil || diff != "" {
		t.Errorf("%v: %s", err, diff)
	}
}
