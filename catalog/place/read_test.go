package place_test

import (
	"os"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aina/catalog"
)

// defaultPlaces are the places of the default catalog.
func defaultPlaces(t testing.TB) *catalog.Catalog {
	t.Helper()
	data, err := os.ReadFile("../../catalog.yaml")
	if err != nil {
		t.Fatal(err)
	}
	c, _ := catalog.Read("catalog.yaml", data, nil)
	return c
}

// said puts a reading into one line: places by id, then what else was read.
func said(r catalog.PlaceReading) string {
	all := append([]string{}, r.Cities...)
	all = append(all, r.Regions...)
	for _, x := range []struct {
		is   bool
		word string
	}{{r.Country != "", r.Country}, {r.State != "", r.State}, {r.Remote, "remote"}, {r.OnSite, "on-site"}, {r.Anywhere, "anywhere"}, {r.NotYet, "not-yet"}} {
		if x.is {
			all = append(all, x.word)
		}
	}
	for _, u := range r.Unknown {
		all = append(all, "?"+u)
	}
	return strings.Join(all, " ")
}

func TestPlacesAsPeopleWriteThem(t *testing.T) {
	c := defaultPlaces(t)
	for in, want := range map[string]string{
		"Алматы": "almaty", "г. Алматы": "almaty", "г.Алматы": "almaty", "гор. Алматы": "almaty", "город Астана": "astana", "Алматы қ.": "almaty", "Алматы қаласы": "almaty",
		"Алматы қаласында": "almaty", "АЛМАТЫ": "almaty", "Almaty city": "almaty", "city of Almaty": "almaty", "в Алматы": "almaty", "Алматыда": "almaty", "в Астане": "astana", "из Караганды": "karaganda",
		"Алматы, Казахстан": "almaty KZ", "Almaty, Kazakhstan": "almaty KZ", "Almaty (Kazakhstan)": "almaty KZ", "Казахстан, г. Алматы": "almaty KZ", "Алматы Казахстан": "almaty", "РК, Астана": "astana KZ",
		"ул. Абая 10, Алматы": "almaty", "Алматы, ул. Абая 10": "almaty", "Алматы, пр. Абая 10/12, кв. 5": "almaty", "Алматы ул. Абая 10": "almaty", "г. Алматы ул.Сатпаева 22": "almaty",
		"050000, Алматы, Абай даңғылы, 10": "almaty", "ул. Алматинская 5, Караганда": "karaganda", "ул. Астана 7, г. Павлодар": "pavlodar", "Бостандыкский район, Алматы": "almaty",
		"г. Алматы, мкр. Алатау": "almaty", "мкр Аксай 3, Алматы": "almaty", "Астана, район Алматы": "astana", "Астана қаласы, Алматы ауданы": "astana",
		"Алматы, Астана": "almaty astana", "Астана/Алматы": "astana almaty", "Астана и Алматы": "astana almaty", "Almaty & Astana": "almaty astana", "Алматы; Шымкент; Тараз": "almaty shymkent taraz",
		"Алматы және Астана": "almaty astana", "Алматы - Астана": "almaty astana", "Алматы Астана": "almaty astana", "Алматы\nАстана": "almaty astana",
		"онлайн": "remote", "Онлайн": "remote", "online": "remote", "Remote": "remote", "дистанционно": "remote", "удалённо": "remote", "қашықтан": "remote", "из дома": "remote", "онлайн формат": "remote", "только онлайн": "remote", "Zoom": "remote", "work from home": "remote", "von zu Hause": "remote",
		"онлайн форматта": "remote", "қашықтан түрде": "remote", "удалённый формат": "remote", "дистанционная форма участия": "remote", "Дома": "remote", "Алматы, үйден": "almaty remote", "work from anywhere": "remote",
		"in your city": "anywhere", "Various": "anywhere", "в разных городах": "anywhere", "рядом с домом": "anywhere", "кез келген жерде": "anywhere", "бірнеше қалада": "anywhere", "из любой точки мира": "remote", "дистанц.": "remote", "в Алмате": "almaty",
		"онлайн емес": "on-site", "не удалённо": "on-site", "Алматы (не онлайн)": "almaty on-site", "not remote": "on-site", "не только онлайн": "remote on-site", "в офисе": "on-site", "Выезд": "on-site", "офлайн форматта, Астана": "astana on-site", "бетпе-бет": "on-site",
		"Патронаж на дому у подопечных": "?Патронаж на дому у подопечных", "Local history museum": "?Local history museum",
		"кейін айтамыз": "not-yet", "уточним": "not-yet", "адрес пришлём": "not-yet", "ask us": "not-yet", "үйлестірушіден сұраңыз": "not-yet", "уточним позже": "not-yet", "Уточним у Марии": "not-yet", "по договорённости": "not-yet", "келісім бойынша": "not-yet", "to be confirmed": "not-yet", "TBA": "not-yet", "орны кейін хабарланады": "not-yet", "место сообщим дополнительно": "not-yet", "will be announced": "not-yet", "venue to be confirmed": "not-yet", "пока не определились": "not-yet", "әлі белгісіз": "not-yet", "Астана, место уточним": "astana not-yet", "Алматы, мекенжайы кейін айтылады": "almaty not-yet",
		"Астана/онлайн": "astana remote", "Алматы (онлайн)": "almaty remote", "онлайн или Алматы": "almaty remote", "Алматы, дистанционно": "almaty remote", "offline": "on-site", "очно": "on-site", "очно, Алматы": "almaty on-site",
		"весь Казахстан": "KZ", "По всему Казахстану": "KZ", "Казахстан": "KZ", "по всей стране": "KZ", "бүкіл Қазақстан": "KZ", "Қазақстан бойынша": "KZ", "бүкіл ел бойынша": "KZ", "all Kazakhstan": "KZ", "nationwide": "KZ", "Республика Казахстан": "KZ", "across the country": "KZ", "Qazaqstan": "KZ", "по всей республике": "KZ",
		"любой": "anywhere", "любой город": "anywhere", "any": "anywhere", "Anywhere": "anywhere", "кез келген қала": "anywhere", "все города": "anywhere", "все города Казахстана": "KZ anywhere", "везде": "anywhere",
		"уточняется": "not-yet", "TBD": "not-yet", "не указано": "not-yet", "N/A": "not-yet",
		"Qyzylorda": "kyzylorda", "Целиноград": "astana", "Nur-Sultan": "astana", "нурсултан": "astana", "Алма-Ата": "almaty", "Алмаата": "almaty", "алма ата": "almaty", "Alma Ata": "almaty", "Семипалатинск": "semey", "Aqtöbe": "aktobe", "Qostanai": "kostanay", "Öskemen": "oskemen", "Усть-Каменогорск": "oskemen", "г. Усть-Каменогорск": "oskemen", "Ust Kamenogorsk": "oskemen", "Şymkent": "shymkent", "Qaraǵandy": "karaganda", "Petropavl": "petropavl", "г. Петропавловск": "petropavl",
		"Алматинская область": "almaty-region", "Алматинская обл.": "almaty-region", "обл. Абай": "abai-region", "Алматы облысы": "almaty-region", "Almaty oblast": "almaty-region", "Almaty region": "almaty-region", "Карагандинская область, Темиртау": "temirtau karaganda-region", "Талгар, Алматинская область": "talgar almaty-region", "ВКО": "east-kazakhstan-region", "область Жетысу": "jetisu-region",
		"с. Узынагаш, Алматинская область": "almaty-region ?Узынагаш", "Узынагаш": "?Узынагаш", "Брабас": "?Брабас", "г. Брабас": "?Брабас", "Брабас қаласы": "?Брабас", "Нью-Йорк": "?Нью-Йорк",
		"Madison, WI, 53715": "US WI ?Madison", "Madison, WI 53715": "US WI ?Madison", "Madison, WI": "US WI ?Madison", "Madison, WI 53715-1234, USA": "US WI ?Madison", "123 Main St, Madison, WI 53715": "US WI ?Madison", "Madison, Wisconsin": "US WI ?Madison", "New York, NY": "US NY ?New York", "St. Louis, MO": "US MO ?St. Louis",
		"Moscow, Russia": "RU ?Moscow", "Москва": "?Москва", "ул. Абая 10": "?ул. Абая 10", "Абай": "abai-town", "Музей Абая": "?Музей Абая", "": "",
	} {
		if got := said(c.ReadPlace(in)); got != want {
			t.Errorf("%q is read as %q, want %q", in, got, want)
		}
	}
}

// Reading never loses a place: each name of each place is read as that place or one
// that bears the name too, alone and with words beside it.
func TestEveryNameIsRead(t *testing.T) {
	c := defaultPlaces(t)
	for _, p := range c.Places {
		for _, name := range append(p.Name.All(), p.Aliases...) {
			first, _ := c.FindPlace(name)
			for _, in := range []string{name, " " + strings.ToUpper(name), "г. " + name, name + " қаласы", name + ", Казахстан", "Казахстан, " + name, name + "/онлайн"} {
				if p.IsRegion() && strings.ContainsAny(in, "гқ") && in != name {
					continue
				}
				r := c.ReadPlace(in)
				if got := append(r.Cities, r.Regions...); len(got) != 1 || got[0] != first.ID {
					t.Errorf("%q is read as %q, want %s", in, said(r), first.ID)
				}
			}
		}
	}
}

func TestReadingNeverFails(t *testing.T) {
	c := defaultPlaces(t)
	words := []string{"г.", "Алматы", "ул.", "10", ",", "/", "онлайн", "WI", "53715", "весь", "Казахстан", "Abai", "обл.", "любой", "-", "(", "\n", "қаласы", "Брабас", "и"}
	rapid.Check(t, func(t *rapid.T) {
		in := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 0, 8).Draw(t, "words"), rapid.SampledFrom([]string{" ", "", ", "}).Draw(t, "between"))
		r := c.ReadPlace(in)
		if strings.ContainsAny(in, "абвгдежзийклмнопрстуфхцчшщыэюя") && said(r) == "" {
			t.Errorf("%q says nothing", in)
		}
	})
}

func BenchmarkRead(b *testing.B) {
	c := defaultPlaces(b)
	in := []string{"г. Алматы", "ул. Абая 10, Алматы", "Брабас", "Madison, WI, 53715", "по всему Казахстану"}
	for i := 0; b.Loop(); i++ {
		c.ReadPlace(in[i%len(in)] + " ")
	}
}
