package outline

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/table"
	"aina/catalog/text"
)

func isLetter(r rune) bool { return unicode.IsLetter(r) }
func isSmall(r rune) bool  { return unicode.IsLower(r) || !unicode.IsUpper(r) && unicode.IsLetter(r) }

// kind says what a row is as far as its own cells tell.
func (f *finder) kind(r *table.Row, filled int) Kind {
	switch {
	case f.isHeader(r, filled):
		return Repeated
	case f.isNumbering(r, filled):
		return Numbering
	case f.isTotal(r, filled):
		return Total
	case filled == 1 && len(f.folded) > 1:
		cell, column := only(r.Cells)
		switch {
		case isRemark(cell):
			return Remark
		case f.isMergedAcross(r, column):
			return Heading
		}
	case filled == 2 && len(f.folded) > 2 && isSignature(first(r.Cells)):
		return Remark
	}
	return Data
}

// isHeader reports whether the row says what the header says.
func (f *finder) isHeader(r *table.Row, filled int) bool {
	if !f.header.Found {
		return false
	}
	same, names := 0, 0
	for i, name := range f.folded {
		if name == "" {
			continue
		}
		names++
		cell := r.Cell(i)
		if cell == "" {
			continue
		}
		if len(cell) > 4*len(name)+8 || fold(cell) != name {
			if !strings.HasSuffix(name, " "+fold(cell)) { // below the name of a group
				return false
			}
		}
		same++
	}
	return same > 0 && same == filled && (same >= 2 && 2*same >= names || names == 1)
}

// isNumbering reports a row of numbers of the columns, 1 2 3 …, right below the
// header or below its repetition.
func (f *finder) isNumbering(r *table.Row, filled int) bool {
	if !f.belowHeader() || filled < 2 || filled < len(f.folded)-1 {
		return false
	}
	return r.IsNumbering()
}

// belowHeader reports whether the row that is seen last, which is in lines, is the
// first below the header or its repetition.
func (f *finder) belowHeader() bool {
	n := len(f.lines) - 1
	if n == 0 {
		return f.header.Found
	}
	if len(f.suspects) == 0 {
		return false
	}
	s := f.suspects[len(f.suspects)-1]
	return s.kind == Repeated && s.at == n-1
}

// isTotal reports whether a row has sums: it begins with a word for a total and
// has numbers beside it, or it has no text at all and its numbers are sums.
func (f *finder) isTotal(r *table.Row, filled int) bool {
	label, numbers, texts := "", 0, 0
	for i, cell := range r.Cells {
		switch {
		case isBlank(cell):
		case hasNumber(cell):
			numbers++
		case label == "" && texts == 0 && (f.title < 0 || i <= f.title):
			label = cell
		default:
			texts++
		}
	}
	switch {
	case label != "" && texts == 0:
		return isTotalLabel(label, numbers > 0) || numbers > 0 && beginsTotal(label) && f.areSums(r)
	case label == "" && texts == 0 && numbers > 0 && f.title >= 0 && isBlank(r.Cell(f.title)):
		return f.isSum(r)
	case label == "" && texts == 0 && filled == 1:
		cell, _ := only(r.Cells)
		return isTotalLabel(cell, true)
	}
	return false
}

// hasNumber reports whether a cell is a number, perhaps with a unit.
func hasNumber(cell string) bool {
	if len(cell) > 40 || cells.CountDigits(cell) == 0 {
		return false
	}
	return cell[0] >= '0' && cell[0] <= '9' || cell[0] == '='
}

// beginsTotal reports whether a cell begins with a word for a total.
func beginsTotal(cell string) bool {
	folded := fold(cell)
	return slices.ContainsFunc(totalWords(), func(word string) bool {
		rest, ok := strings.CutPrefix(folded, word)
		return ok && (rest == "" || !isLetter(firstRune(rest)))
	})
}

// isTotalLabel reports whether a cell says that its row has totals.
func isTotalLabel(cell string, hasNumbers bool) bool {
	folded := fold(cell)
	for _, word := range totalWords() {
		rest, ok := strings.CutPrefix(folded, word)
		if !ok || rest != "" && rest[0] != ' ' && rest[0] != ':' && rest[0] != ',' {
			continue
		}
		rest = strings.Trim(rest, " :,-–—=0123456789.()")
		if rest == "" {
			return true
		}
		if hasNumbers || strings.ContainsAny(cell, ":0123456789") {
			head, _, _ := strings.Cut(rest, " ")
			return isTotalUnit(head)
		}
	}
	return false
}

func totalWords() []string {
	return []string{"итого", "всего", "общий итог", "промежуточный итог", "итог", "общее количество", "общая сумма", "сумма",
		"барлыгы", "жиыны", "корытынды", "жалпы саны", "жалпы",
		"total", "totals", "grand total", "sub total", "subtotal", "sub-total", "sum", "overall", "summe", "gesamt"}
}

// isTotalUnit reports whether a word can follow that for a total.
func isTotalUnit(word string) bool {
	for _, stem := range strings.Fields("по за на в час часов часа участников мероприятий человек чел волонт мест ролей роли заявок строк записей дел акций сагат адам орын ерикти бойынша " +
		"for of in hours hour roles role volunteers people places rows entries opportunities positions") {
		if word == stem || len(stem) > 6 && strings.HasPrefix(word, stem) {
			return true
		}
	}
	return false
}

// addUp adds the numbers of a row of data to the sums.
func (f *finder) addUp(r *table.Row) {
	for i := range f.sums {
		if x, ok := number(r.Cell(i)); ok {
			f.sums[i] += x
			f.section[i] += x
		}
	}
}

// isSum reports whether the numbers of a row are the sums of those above, in all
// columns that it fills.
func (f *finder) isSum(r *table.Row) bool { return len(f.lines) >= 3 && f.areSums(r) }

// areSums reports whether the cells of a row that begin with a digit are sums of the
// cells above.
func (f *finder) areSums(r *table.Row) bool {
	for i, cell := range r.Cells {
		if isBlank(cell) || !hasNumber(cell) {
			continue
		}
		x, ok := number(cell)
		if !ok || i >= len(f.sums) || x == 0 || math.Abs(x-f.sums[i]) > 1e-6 && math.Abs(x-f.section[i]) > 1e-6 {
			return false
		}
	}
	return true
}

// number reads a cell that is a number and nothing else.
func number(cell string) (float64, bool) {
	if cell == "" || len(cell) > 16 || cell[0] < '0' || cell[0] > '9' {
		return 0, false
	}
	x, err := strconv.ParseFloat(strings.Replace(cell, ",", ".", 1), 64)
	return x, err == nil
}

// isMergedAcross reports whether a cell spans most columns of the table.
func (f *finder) isMergedAcross(r *table.Row, column int) bool {
	for _, m := range f.merged {
		if m.FirstRow == r.Number && m.FirstColumn == column && 2*(m.LastColumn-m.FirstColumn+1) >= len(f.folded) && m.LastColumn > m.FirstColumn {
			return true
		}
	}
	return false
}

// isRemark reports whether a cell that stands alone in its row is a note to the
// reader.
func isRemark(cell string) bool {
	cell = strings.TrimSpace(cell)
	if strings.HasPrefix(cell, "*") && strings.Trim(cell, "*") != "" || strings.HasPrefix(cell, "†") || strings.HasPrefix(cell, "¹") || strings.HasPrefix(cell, "※") {
		return true
	}
	folded := text.Fold(cell)
	for _, word := range remarkWords() {
		rest, ok := strings.CutPrefix(folded, word)
		switch {
		case !ok:
		case rest == "", strings.ContainsRune(":.,-–—/", firstRune(strings.TrimSpace(rest))):
			return true
		case rest[0] == ' ' && (strings.Contains(word, " ") || unicode.IsDigit(firstRune(rest[1:]))):
			return true
		}
	}
	return false
}

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}

// remarkWords lists folded beginnings of remarks. After one of a single word comes
// a colon, a date or nothing: "Note taker" is a role.
func remarkWords() []string {
	return []string{"note", "notes", "nb", "n.b", "p.s", "ps", "source", "sources", "last updated", "updated", "prepared by", "compiled by", "contact person", "legend", "remark", "remarks",
		"примечание", "примечания", "прим", "источник", "источники", "обновлено", "дата обновления", "исполнитель", "исп", "составил", "составила", "подготовил", "подготовила", "ответственный", "ответственная",
		"по всем вопросам", "по вопросам", "справки по телефону", "подпись", "м.п", "условные обозначения", "согласовано", "утверждаю", "с уважением",
		"ескерту", "ескертпе", "дереккоз", "жанартылды", "жанартылган", "орындаушы", "орындаган", "дайындаган", "жауапты", "жауапты адам", "сурактар бойынша", "аныктама", "аныктама телефоны", "колы"}
}

// isSignature reports whether a cell begins a line under a table that says who
// made it, and when.
func isSignature(cell string) bool {
	return isRemark(cell) && !strings.HasPrefix(cell, "*") && len([]rune(cell)) <= 40
}

// only returns the first cell that says anything, and its column.
func only(cells []string) (cell string, column int) {
	for i, cell := range cells {
		if !isBlank(cell) {
			return cell, i
		}
	}
	return "", -1
}

func first(cells []string) string {
	cell, _ := only(cells)
	return cell
}
