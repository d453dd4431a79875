package stem_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aina/catalog/text"
	"aina/catalog/text/stem"
)

// share reports whether two Kazakh words have a stem in common.
func share(s *stem.Stemmer, a, b string) bool {
	other := s.Kazakh(text.Fold(b))
	return slices.ContainsFunc(s.Kazakh(text.Fold(a)), func(k string) bool { return slices.Contains(other, k) })
}

// The forms in each line are of one word, as the default catalog has them.
func TestKazakhFormsMeet(t *testing.T) {
	s := stem.New()
	for _, line := range strings.Split(strings.TrimSpace(`
қарт қарттар қарттарға
кітап кітабы кітапты кітаптарды кітаптың
кітапхана кітапханаға кітапханадағы кітапханалардан кітапханасындағы
бала балаға балалардың балаларыңызбен баламен
мектеп мектебінен мектебіңіздің мектептегі мектептерге
орын орнынан орныңыз орындарды
дауыс даусыңыздың дауысқа
ауыз аузын аузынан
жұмыс жұмысы жұмысын жұмысқа жұмысыңыздан
көрші көршіге көршілер көршілеріңіздің
жетекші жетекшісі жетекшісіне жетекшілермен
қызметкер қызметкері қызметкерлердің
адам адамға адамдармен
үй үйге үйдегі үйіңізде үйлерді
ит иттер иттерді итке
аяқ аяғыңыз аяқтан
мысық мысығын мысықтарға
көмектесу көмектесуге көмектесесіз көмектесіп көмектесетін
айту айтады айтқанды айтыңыз айтып әйтпесе
көру көрген көрмейсіз көретініңізді көріңіз
бастау бастап бастайсыз бастаңыз бастасаңыз
іздеу іздегенше іздеңіз іздеп іздейсіз
`), "\n") {
		forms := strings.Fields(line)
		for _, form := range forms[1:] {
			if !share(s, forms[0], form) {
				t.Errorf("%s %v and %s %v do not meet", forms[0], s.Kazakh(text.Fold(forms[0])), form, s.Kazakh(text.Fold(form)))
			}
		}
	}
}

// Words that only look alike are kept apart.
func TestKazakhWordsStayApart(t *testing.T) {
	s := stem.New()
	for _, pair := range [][2]string{
		{"кітап", "кітапхана"}, {"бала", "бал"}, {"адам", "ада"}, {"ата", "ат"}, {"ана", "ан"}, {"апта", "ап"}, {"тау", "та"},
		{"жазба", "жазу"}, {"қала", "қал"}, {"қатар", "қа"}, {"дала", "дал"}, {"көмек", "көмекші"}, {"спорт", "спортшы"},
		{"үйрету", "үйрену"}, {"оқушы", "оқу"}, {"хатшы", "хат"}, {"емхана", "ем"}, {"жанар", "жан"}, {"құлақ", "құл"},
	} {
		if share(s, pair[0], pair[1]) {
			t.Errorf("%s %v and %s %v meet", pair[0], s.Kazakh(text.Fold(pair[0])), pair[1], s.Kazakh(text.Fold(pair[1])))
		}
	}
}

// No word loses itself: a stem is never empty.
func TestStemsAreNeverEmpty(t *testing.T) {
	s := stem.New()
	rapid.Check(t, func(t *rapid.T) {
		w := text.Fold(rapid.StringMatching(`[а-яәғқңөұүһі]{1,12}`).Draw(t, "word"))
		for _, k := range append(s.Kazakh(w), s.Russian(w), s.English(w)) {
			if strings.Trim(k, "-") == "" {
				t.Errorf("%q has the stems %q", w, k)
			}
		}
	})
}

func ExampleStemmer() {
	s := stem.New()
	fmt.Println(s.English("walking"), s.Russian("библиотеки"), s.Kazakh(text.Fold("кітаптарды")), s.Kazakh(text.Fold("айтқан")))
	// Output: walk библиотек [китап] [айткан айт-]
}
