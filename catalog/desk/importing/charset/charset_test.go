package charset

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

const (
	russian   = "Название;Город\r\nУборка парка «Достык»;Алматы\r\nПомощь приюту, ёлка;Тараз\r\n"
	kazakh    = "Атауы;Қала\r\nҚарттарға көмек;Өскемен\r\nӘжелерге дәріс, үй ұстау, жаңа;Түркістан\r\n"
	ukrainian = "Назва;Місто\r\nЇжа для людей, моє місто має;Київ\r\nДопомога її родині;Львів\r\n"
	french    = "Titre,Ville\nSoirée à Genève, leçon de français,Genève\n"
	german    = "Titel,Stadt\nGroße Bäume pflanzen, Müll sammeln,Köln\n"
	polish    = "Nazwa,Miasto\nSprzątanie łąki, pomoc żółwiom, gałęzie,Łódź\n"
	turkish   = "Başlık,Şehir\nYaşlılara yardım, ağaç dikme,İzmir\n"
)

func encoded(t testing.TB, e encoding.Encoding, s string) string {
	t.Helper()
	out, err := e.NewEncoder().String(s)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// inPage encodes text in a code page that x/text does not have.
func inPage(t testing.TB, p *page, s string) string {
	t.Helper()
	var b strings.Builder
	for _, r := range s {
		c := strings.IndexRune(string(p.of[:]), r)
		if c < 0 {
			t.Fatalf("no %c in %s", r, p.name)
		}
		b.WriteByte(byte(len([]rune(string(p.of[:])[:c]))))
	}
	return b.String()
}

func TestEncodings(t *testing.T) {
	utf16 := func(e unicode.Endianness, bom unicode.BOMPolicy) encoding.Encoding { return unicode.UTF16(e, bom) }
	for name, tc := range map[string]struct{ in, want, encoding string }{
		"UTF-8":                   {russian, russian, ""},
		"UTF-8 with a BOM":        {"\ufeff" + russian, russian, ""},
		"two marks":               {"\ufeff\ufeff" + russian, russian, ""},
		"UTF-16":                  {encoded(t, utf16(unicode.LittleEndian, unicode.UseBOM), kazakh), kazakh, "UTF-16"},
		"UTF-16 BE":               {encoded(t, utf16(unicode.BigEndian, unicode.UseBOM), russian), russian, "UTF-16"},
		"UTF-16, no BOM":          {encoded(t, utf16(unicode.LittleEndian, unicode.IgnoreBOM), russian), russian, "UTF-16"},
		"UTF-16 BE, no BOM":       {encoded(t, utf16(unicode.BigEndian, unicode.IgnoreBOM), kazakh), kazakh, "UTF-16"},
		"UTF-16, one column":      {encoded(t, utf16(unicode.LittleEndian, unicode.IgnoreBOM), "Название\nВыгул\n"), "Название\nВыгул\n", "UTF-16"},
		"UTF-16, Latin":           {encoded(t, utf16(unicode.LittleEndian, unicode.IgnoreBOM), french), french, "UTF-16"},
		"UTF-32":                  {encoded(t, utf32.UTF32(utf32.LittleEndian, utf32.UseBOM), kazakh), kazakh, "UTF-32"},
		"UTF-32 BE":               {encoded(t, utf32.UTF32(utf32.BigEndian, utf32.UseBOM), kazakh), kazakh, "UTF-32"},
		"UTF-32, no BOM":          {encoded(t, utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM), russian), russian, "UTF-32"},
		"UTF-32 BE, no BOM":       {encoded(t, utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM), french), french, "UTF-32"},
		"Windows-1251":            {encoded(t, charmap.Windows1251, russian), russian, "Windows-1251"},
		"Windows-1251, one word":  {encoded(t, charmap.Windows1251, "title,city\nWalk,Алматы\n"), "title,city\nWalk,Алматы\n", "Windows-1251"},
		"Windows-1251, capitals":  {encoded(t, charmap.Windows1251, strings.ToUpper(russian)), strings.ToUpper(russian), "Windows-1251"},
		"Windows-1251, Ukrainian": {encoded(t, charmap.Windows1251, ukrainian), ukrainian, "Windows-1251"},
		"KZ-1048":                 {inPage(t, kazakhPage(), kazakh), kazakh, "KZ-1048"},
		"KZ-1048, capitals":       {inPage(t, kazakhPage(), strings.ToUpper(kazakh)), strings.ToUpper(kazakh), "KZ-1048"},
		"KZ-1048, one letter":     {inPage(t, kazakhPage(), "Атауы;Қала\nБалалар;Астана\n"), "Атауы;Қала\nБалалар;Астана\n", "KZ-1048"},
		"CP866":                   {encoded(t, charmap.CodePage866, strings.NewReplacer("«", "\"", "»", "\"").Replace(russian)), strings.NewReplacer("«", "\"", "»", "\"").Replace(russian), "CP866 (DOS)"},
		"KOI8-R":                  {encoded(t, charmap.KOI8R, strings.NewReplacer("«", "\"", "»", "\"").Replace(russian)), strings.NewReplacer("«", "\"", "»", "\"").Replace(russian), "KOI8-R"},
		"Mac Cyrillic":            {encoded(t, charmap.MacintoshCyrillic, russian), russian, "Mac Cyrillic"},
		"Mac Cyrillic, small":     {encoded(t, charmap.MacintoshCyrillic, "название\nуборка дня\n"), "название\nуборка дня\n", "Mac Cyrillic"},
		"ISO-8859-5":              {encoded(t, charmap.ISO8859_5, strings.NewReplacer("«", "\"", "»", "\"").Replace(russian)), strings.NewReplacer("«", "\"", "»", "\"").Replace(russian), "ISO-8859-5"},
		"Windows-1252":            {encoded(t, charmap.Windows1252, french), french, "Windows-1252"},
		"Windows-1252, German":    {encoded(t, charmap.Windows1252, german), german, "Windows-1252"},
		"Windows-1250":            {encoded(t, charmap.Windows1250, polish), polish, "Windows-1250"},
		"Windows-1254":            {encoded(t, charmap.Windows1254, turkish), turkish, "Windows-1254"},
		"CP850":                   {encoded(t, charmap.CodePage850, german), german, "CP850 (DOS)"},
		"Mac Roman":               {encoded(t, charmap.Macintosh, french), french, "Mac Roman"},
		"a damaged byte":          {russian + "x\xffy", russian + "x\ufffdy", ""},
	} {
		if got := Decode([]byte(tc.in)); got.Text != tc.want || got.Encoding != tc.encoding || got.Misread != "" {
			t.Errorf("%s: read as %q in %q, misread as %q", name, got.Text, got.Encoding, got.Misread)
		}
	}
}

func TestLinesOfAnotherEncoding(t *testing.T) {
	in := russian + encoded(t, charmap.Windows1251, "Сад;Тараз\r\n") + kazakh + "caf\xe9;x\n"
	got := Decode([]byte(in))
	if want := russian + "Сад;Тараз\r\n" + kazakh + "caf\ufffd;x\n"; got.Text != want || got.Other != "Windows-1251" || len(got.OtherLines) != 1 || got.OtherLines[0] != 4 {
		t.Errorf("%+v", got)
	}
	// Where most lines are in the other encoding, those of UTF-8 are put right.
	in = encoded(t, charmap.Windows1251, strings.Repeat("Сад и огород;Тараз\r\n", 20)) + "Уборка двора;Алматы\r\n"
	if got := Decode([]byte(in)); !strings.HasSuffix(got.Text, "\nУборка двора;Алматы\r\n") || !strings.HasPrefix(got.Text, "Сад и") || got.Encoding != "Windows-1251" || got.Other != "UTF-8" || len(got.OtherLines) != 1 {
		t.Errorf("%+v", got)
	}
}

func TestMisreadTextIsMended(t *testing.T) {
	as := func(e *charmap.Charmap, s string) string {
		var b strings.Builder
		for _, c := range []byte(s) {
			if r := e.DecodeByte(c); c < 0x80 || r == '\ufffd' {
				b.WriteRune(rune(c))
			} else {
				b.WriteRune(r)
			}
		}
		return b.String()
	}
	for name, tc := range map[string]struct{ in, want, misread string }{
		"as Windows-1252":              {as(charmap.Windows1252, russian), russian, "Windows-1252"},
		"as Windows-1252, twice":       {as(charmap.Windows1252, as(charmap.Windows1252, russian)), russian, "Windows-1252"},
		"as both":                      {as(charmap.Windows1252, as(charmap.Windows1251, russian+"Уборка;парка\n")), russian + "Уборка;парка\n", "Windows-1252"},
		"as Windows-1251":              {as(charmap.Windows1251, kazakh), kazakh, "Windows-1251"},
		"Kazakh as 1252":               {as(charmap.Windows1252, kazakh), kazakh, "Windows-1252"},
		"as CP866":                     {as(charmap.CodePage866, russian), russian, "CP866"},
		"French":                       {as(charmap.Windows1252, french), french, "Windows-1252"},
		"some cells":                   {"Приют;Город\n" + as(charmap.Windows1251, "Собаки и кошки;Астана\n") + "Её дом;Ё\n", "Приют;Город\nСобаки и кошки;Астана\nЕё дом;Ё\n", "Windows-1251"},
		"a space for a no-break space": {strings.ReplaceAll(as(charmap.Windows1252, "Рисование;Работа;Репетитор\n"), "\u00a0", " "), "Рисование;Работа;Репетитор\n", "Windows-1252"},
		"good text":                    {russian + kazakh + ukrainian + french + german + polish + "Её;её;Ё «я»\n", russian + kazakh + ukrainian + french + german + polish + "Её;её;Ё «я»\n", ""},
		"signs":                        {strings.Repeat("× 2 open; 3 × 4 µ, ±\n", 5), strings.Repeat("× 2 open; 3 × 4 µ, ±\n", 5), ""},
		"English":                      {strings.Repeat("donâ€™t be late â€“ ever\n", 3), strings.Repeat("don’t be late – ever\n", 3), "Windows-1252"},
		"one strange word":             {"Приют;Ã©\n", "Приют;Ã©\n", ""},
	} {
		if got := Decode([]byte(tc.in)); got.Text != tc.want || got.Misread != tc.misread {
			t.Errorf("%s: read as %q, misread as %q", name, got.Text, got.Misread)
		}
	}
}

func TestLostLetters(t *testing.T) {
	for s, want := range map[string]Loss{
		"R\ufffdsum\ufffd": Damaged, "?арттар?а к?мек": Replaced, "К?МЕК": Replaced, "«?ала»": Replaced, "??рек": Replaced, "Garc?a": Replaced, "????? ??????": Replaced, "ж??не": Replaced,
		"": Nothing, "?": Nothing, "???": Nothing, "Что? Где? Когда?": Nothing, "Что?Где?Когда?": Nothing, "https://x.kz/?id=1": Nothing, "x.kz/a?b": Nothing,
		"Сколько (лет?)": Nothing, "Really?": Nothing, "Правда?!": Nothing, "?utm": Nothing, "16+?": Nothing,
	} {
		if got := Lost(s); got != want {
			t.Errorf("%q: %d, want %d", s, got, want)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, s := range []string{russian, kazakh, "\xff\xfe\x00\x00", "\xef\xbb\xbf", "Ð¿Ñ€", "\x00\x04\x00\x04"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		got := Decode(data)
		if !strings.Contains(got.Text, "\x00") && strings.ToValidUTF8(got.Text, "") != got.Text {
			t.Errorf("%q is no UTF-8", got.Text)
		}
		Lost(got.Text)
	})
}
