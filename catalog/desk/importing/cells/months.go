package cells

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"aina/catalog/source"
	"aina/catalog/text"
)

// months are the names of the months: whole words, and beginnings that endings
// may follow, such as "январ" for "января" and "январе".
type months struct {
	words map[string]int
	stems []monthStem
}

type monthStem struct {
	stem  string
	month int
}

// newMonths lists the months in English, Russian, Kazakh, German, French and
// Spanish, long and short, as Excel and LibreOffice write them. A stem ends
// in -.
func newMonths() months {
	m := months{words: map[string]int{}}
	for i, names := range []string{
		"jan january январ- янв қаңтар- қаң қаңт januar jän jänner janvier janv enero ene",
		"feb february феврал- фев февр ақпан- ақп februar febr février févr fév febrero",
		"mar march март- мар наурыз- нау наур märz maerz mrz mär mars marzo",
		"apr april апрел- апр сәуір- сәу avril avr abril abr",
		"may май мая мае маю маем мамыр- мам mai mayo",
		"jun june июн- маусым- мау маус juni juin junio",
		"jul july июл- шілде- шіл juli juillet juil julio",
		"aug august август- авг тамыз- там août aout agosto ago",
		"sep sept september сентябр- сен сент қыркүйек- қыркүйег- қыр қырк septembre septiembre",
		"oct october октябр- окт қазан- қаз oktober okt octobre octubre",
		"nov november ноябр- ноя нояб қараша- қар қара novembre noviembre",
		"dec december декабр- дек желтоқсан- жел желт dezember dez décembre déc diciembre dic",
	} {
		for name := range strings.FieldsSeq(names) {
			stem, isStem := strings.CutSuffix(name, "-")
			if folded := text.Fold(stem); isStem {
				m.stems = append(m.stems, monthStem{folded, i + 1})
			} else {
				m.words[folded] = i + 1
			}
		}
	}
	return m
}

// longestEnding is how many letters may follow the stem of a month.
const longestEnding = 4

// of returns the number of a month by its folded name, 0 if it is not one.
func (m months) of(word string) int {
	if n := m.words[word]; n > 0 {
		return n
	}
	for _, s := range m.stems {
		if rest, ok := strings.CutPrefix(word, s.stem); ok && utf8.RuneCountInString(rest) <= longestEnding {
			return s.month
		}
	}
	return 0
}

// day is a date in parts; 0 for what is not known.
type day struct{ year, month, day int }

func (d day) String() string { return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.day) }

func dayProblem(d day) DateProblem {
	if source.IsDate(d.String()) {
		return NoProblem
	}
	return NotADate
}

// first and last return the days with which a month that is named alone begins and
// ends; other days are both.
func (d day) first() day {
	d.day = max(d.day, 1)
	return d
}

func (d day) last() day {
	if d.day == 0 {
		d.day = time.Date(d.year, time.Month(d.month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
	}
	return d
}

// isNear reports years of this century: "May 1945" begins nothing.
func isNear(year int) bool { return year >= 2000 && year < 2100 }

func isYear(s string) bool { return len(s) == 4 && (s[0] == '1' || s[0] == '2') }

// fullYear reads a year of four digits, or of two in this century.
func fullYear(s string) int {
	if len(s) == 2 {
		return 2000 + atoi(s)
	}
	return atoi(s)
}
