package cells_test

import (
	"testing"

	"aina/catalog/desk/importing/cells"
)

// The words for "from home" are those that places have beside them.
func TestRemoteAndOnTheSpot(t *testing.T) {
	for in, want := range map[string]string{
		"remote": "yes", "Удалённо": "yes", "дистанционная форма": "yes", "онлайн форматта": "yes", "үйден": "yes", "қашықтан": "yes", "Из дома": "yes", "на дому": "yes", "Zoom": "yes", "virtual": "yes", "WFH": "yes", "home-based": "yes", "remote only": "yes", "von zu Hause": "yes", "да": "yes", "anywhere": "yes", "дома": "yes",
		"очно": "no", "офлайн форматта": "no", "in person": "no", "On-site": "no", "на месте": "no", "бетпе-бет": "no", "орнында": "no", "office": "no", "vor Ort": "no", "жоқ": "no", "не удалённо": "no", "онлайн емес": "no", "not remote": "no", "local": "no",
		"удалённо через Google Meet": "yes?", "Zoom арқылы онлайн": "yes?", "remote, a few calls a week": "yes?", "да, через Zoom": "yes?", "очно на складе": "no?", "in person at the library": "no?", "нет (только очно)": "no?", "орталықта бетпе-бет": "no?",
		"онлайн/офлайн": "", "remote or in person": "", "не только онлайн": "", "қашықтан немесе орнында": "", "на складе": "", "гибрид": "", "": "", "дома у подопечного": "",
	} {
		got := ""
		switch remote, known, sure := cells.Remote(in); {
		case known && remote:
			got = "yes"
		case known:
			got = "no"
		case sure:
			t.Errorf("%q is sure and not known", in)
		}
		if _, known, sure := cells.Remote(in); known && !sure {
			got += "?"
		}
		if got != want {
			t.Errorf("%q is read as %q, want %q", in, got, want)
		}
	}
}
