package text_test

import (
	"testing"

	"aina/catalog/text"
)

func TestSound(t *testing.T) {
	for _, test := range []struct {
		word string
		ways []string
	}{
		{"кітапхана", []string{"kitaphana", "kıtaphana", "kitapkhana", "kitapxana"}},
		{"әңгіме", []string{"äñgıme", "áńgime", "angime", "anggime"}},
		{"жәрмеңке", []string{"järmeñke", "zharmenke", "jarmenke"}},
		{"шығармашылық", []string{"şyğarmaşylyq", "shygarmashylyk", "ShıǵarmashıLıq"}},
		{"қоғам", []string{"qoğam", "qoǵam", "kogam", "qogham"}},
		{"көршілермен", []string{"körşılermen", "korshilermen"}},
		{"үйірме", []string{"üiırme", "uyirme", "úıirme"}},
		{"объявление", []string{"obyavlenie", "ob'yavleniye"}},
		{"волонтёр", []string{"volonter", "volontyor"}},
		{"хоспис", []string{"hospis", "khospis"}},
		{"аудиоертегі", []string{"audioertegı", "aýdıoertegi"}},
	} {
		for _, way := range test.ways {
			if a, b := text.Sound(test.word), text.Sound(way); a != b {
				t.Errorf("%s sounds %s, %s sounds %s", test.word, a, way, b)
			}
		}
	}
	for _, pair := range [][2]string{{"ит", "ат"}, {"шай", "сай"}, {"жол", "қол"}, {"тіл", "түл"}} {
		if text.Sound(pair[0]) == text.Sound(pair[1]) {
			t.Errorf("%s and %s sound alike", pair[0], pair[1])
		}
	}
}
