package cells

import (
	"testing"

	"aina/catalog"
	"aina/catalog/text"
)

// Each word of a state stands in one list, once, as it is compared.
func TestWordsOfStates(t *testing.T) {
	seen := map[string]string{}
	for name := range stateWords() {
		for _, word := range statesOf(name) {
			if was, twice := seen[word]; twice {
				t.Errorf("%q is %s and %s", word, was, name)
			}
			if seen[word] = name; word != text.Fold(word) || word == "" {
				t.Errorf("%q is not folded", word)
			}
		}
	}
}

// A word that closes a role does so in a column of states, in one of places and behind a
// title.
func TestClosedEverywhere(t *testing.T) {
	r := NewReader(&catalog.Catalog{})
	for _, word := range statesOf("full") {
		if words := r.Meaning("status", word); len(words) != 1 || words[0] != "inactive" {
			t.Errorf("%q as a state is %v", word, words)
		}
		if none, ok := NoPlaces(word); !ok || !none {
			t.Errorf("%q says nothing of places", word)
		}
		if _, ok := SaysFull("Walk the dogs (" + word + ")"); !ok {
			t.Errorf("%q behind a title closes nothing", word)
		}
	}
}

func TestStatusInWords(t *testing.T) {
	for in, want := range map[string]string{
		"Position closed": "inactive", "Waitlist only": "inactive", "No longer accepting": "inactive", "Not accepting volunteers": "inactive", "Набрано": "inactive", "полная команда": "inactive", "выполнено": "inactive", "архивная": "inactive", "больше не нужны": "inactive", "не актуально": "inactive", "жабылған": "inactive", "керек емес": "inactive", "тізім толды": "inactive", "кезекте": "inactive",
		"paused until May": "temporarily_closed", "Coming soon": "temporarily_closed", "Seasonal": "temporarily_closed", "временно закрыта": "temporarily_closed", "пауза до мая": "temporarily_closed", "тоқтатылған": "temporarily_closed", "уақытша жабылған": "temporarily_closed", "жақында ашылады": "temporarily_closed",
		"Always open": "active", "We need you!": "active", "Ищем!": "active", "срочно нужны": "active", "открыто до мая": "active", "іздейміз": "active", "керек": "active", "Қабылдау жүріп жатыр": "active",
		"TBC": "", "готово?": "", "понедельник": "", "закрыто, откроем в мае": "", "Almaty": "", "": "",
	} {
		if got, _ := Status(in); got != want {
			t.Errorf("%q is read as %q, want %q", in, got, want)
		}
	}
}
