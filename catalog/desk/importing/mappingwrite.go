package importing

import (
	"bytes"
	"strings"

	"aina/catalog/desk"
	"aina/catalog/text"
)

// writeMapping writes a mapping as a file that people can change and give back
// with --map. Samples of the cells stand beside the columns.
func writeMapping(m *Mapping, file, delim string, hasHeader bool, columns []*stats, unused []string, lang text.Lang) []byte {
	var b bytes.Buffer
	for line := range strings.SplitSeq(text.Fill(sayDraft().In(lang), "file", text.CleanLine(file)), "\n") {
		b.WriteString("# " + line + "\n")
	}
	b.WriteString("delimiter: " + quotedDelimiter(delim) + "\n")
	if hasHeader {
		b.WriteString("header: true\n")
	} else {
		b.WriteString("header: false\n")
	}
	if m.Key != "" {
		b.WriteString("key_column: " + desk.Scalar(m.Key) + "\n")
	}
	if len(m.Columns) == 0 {
		b.WriteString("columns: []\n")
	} else {
		b.WriteString("columns:\n")
	}
	for _, r := range m.Columns {
		writeRule(&b, r, columns, lang)
	}
	if len(unused) > 0 {
		b.WriteString("# " + sayUnused().In(lang) + "\n")
		for _, name := range unused {
			b.WriteString("#   " + shorten(name) + "\n")
		}
	}
	return b.Bytes()
}

func quotedDelimiter(d string) string {
	if d == "\t" {
		return "tab"
	}
	return `"` + d + `"`
}

func writeRule(b *bytes.Buffer, r Rule, columns []*stats, lang text.Lang) {
	if r.guessed {
		b.WriteString("  # review: " + sayGuessedColumn().In(lang) + "\n")
	}
	if r.Column != "" {
		b.WriteString("  - column: " + desk.Scalar(r.Column))
	} else {
		b.WriteString("  - column: " + r.title())
	}
	b.WriteString(sample(r, columns) + "\n")
	row := func(key, value string) { b.WriteString("    " + key + ": " + value + "\n") }
	row("field", r.Field)
	if r.Key != "" {
		row("key", desk.Scalar(r.Key))
	}
	if r.Split != "" {
		row("split", desk.Scalar(r.Split))
	}
	if r.Dates != "" {
		row("dates", dateForm(r.Dates))
	}
	if len(r.written) == 0 {
		return
	}
	b.WriteString("    values:\n")
	for _, v := range r.written {
		words := r.Values[text.Fold(v)]
		line := "      " + desk.Scalar(v) + ":"
		switch {
		case len(words) == 1:
			line += " " + desk.Scalar(words[0])
		case len(words) > 1:
			line += " [" + strings.Join(words, ", ") + "]"
		default:
			line += " # review: " + sayNothingMeant().In(lang)
		}
		switch {
		case r.guesses[text.Fold(v)]:
			line += " # review: " + sayGuess().In(lang)
		case r.Field == "causes" && len(words) > 0:
			line += " # review: " + sayNewCauseHere().In(lang)
		}
		b.WriteString(line + "\n")
	}
}

// dateForm is the form that people write for an order.
func dateForm(o dateOrder) string {
	switch o {
	case "DMY":
		return "D.M.YYYY"
	case "MDY":
		return "M/D/YYYY"
	case "YMD":
		return "YYYY-MM-DD"
	}
	return string(o)
}

// sample gives the first cell of the column of a rule as a comment.
func sample(r Rule, columns []*stats) string {
	var names []string
	for _, s := range columns {
		names = append(names, s.header)
	}
	i := r.find(names)
	if i < 0 || i >= len(columns) || len(columns[i].values) == 0 {
		return ""
	}
	cell := []rune(text.CleanLine(columns[i].values[0]))
	if len(cell) > 40 {
		cell = append(cell[:39], '…')
	}
	return "  # " + string(cell)
}

func sayDraft() text.Text {
	return t("How the columns of {file} become the fields of the catalog: a first draft.\n"+
		"Change it, then import again with --map and the name of this file.\n"+
		"Beside column and field a rule may have:\n"+
		"  values: what the words of a cell stand for, such as \"Дети: children\"; nothing behind the colon: nothing\n"+
		"  split: what separates the items of a list; join: what stands between two columns of one field\n"+
		"  dates: D.M.YYYY, M/D/YYYY, YYYY-MM-DD or excel; fill: down, where cells were merged\n"+
		"  key: takes \"city\" out of a cell like {\"city\": \"…\"}; prefix: the beginning of a web address\n"+
		"With field: contact each cell goes to phone, email or url, by what it holds, or else to how_to_apply\n"+
		"And below all columns, what every entry says: fixed: {country: KZ, languages: [ru]}",
		"Как столбцы файла {file} становятся полями каталога: первый набросок.\n"+
			"Исправьте его и импортируйте снова, добавив --map и имя этого файла.\n"+
			"Кроме column и field у правила могут быть:\n"+
			"  values: что значат слова в ячейке, например «Дети: children»; пусто после двоеточия — ничего\n"+
			"  split: чем разделён список; join: что поставить между двумя столбцами одного поля\n"+
			"  dates: D.M.YYYY, M/D/YYYY, YYYY-MM-DD или excel; fill: down, если ячейки были объединены\n"+
			"  key: достаёт «city» из ячейки вида {\"city\": \"…\"}; prefix: начало веб-адреса\n"+
			"С field: contact каждая ячейка идёт в phone, email или url, смотря что в ней, а иначе в how_to_apply\n"+
			"А под всеми столбцами — то, что верно для каждой записи: fixed: {country: KZ, languages: [ru]}",
		"{file} файлының бағандары каталог өрістеріне қалай айналады: алғашқы нобай.\n"+
			"Түзетіп, --map кілтімен осы файлдың атын көрсетіп, қайта импорттаңыз.\n"+
			"Ережеде column мен field-тен бөлек мыналар болуы мүмкін:\n"+
			"  values: ұяшықтағы сөз нені білдіреді, мысалы «Дети: children»; қос нүктеден кейін бос болса — ештеңені\n"+
			"  split: тізім немен бөлінген; join: бір өріске баратын екі бағанның арасына не қойылады\n"+
			"  dates: D.M.YYYY, M/D/YYYY, YYYY-MM-DD немесе excel; fill: down — ұяшықтар біріктірілген болса\n"+
			"  key: {\"city\": \"…\"} сияқты ұяшықтан «city» мәнін алады; prefix: веб-мекенжайдың басы\n"+
			"field: contact болса, әр ұяшық ішіндегісіне қарай phone, email не url өрісіне, болмаса how_to_apply өрісіне барады\n"+
			"Бағандардан кейін әр жазбаға ортақ мәндер: fixed: {country: KZ, languages: [ru]}")
}

func sayUnused() text.Text {
	return t("Columns that no field takes:", "Столбцы, которые никуда не идут:", "Ешбір өріске алынбаған бағандар:")
}

func sayGuessedColumn() text.Text {
	return t("guessed from the cells", "догадка по содержимому ячеек", "ұяшықтарға қарап болжанды")
}

func sayNothingMeant() text.Text {
	return t("which word of the catalog is this?", "какому слову каталога это соответствует?", "бұл каталогтың қай сөзіне сай?")
}

func sayNewCauseHere() text.Text {
	return t("a new cause", "новое направление", "жаңа бағыт")
}

func sayGuess() text.Text { return t("a guess", "догадка", "болжам") }
