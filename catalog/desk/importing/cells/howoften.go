package cells

import "slices"

// isRepeated reports a cell that says nothing but how often something is done: "2-3
// раза в неделю", "twice a month", "аптасына 2 рет".
func isRepeated(cell string) bool {
	all := tokens(cell)
	if len(all) < 2 || len(all) > 8 {
		return false
	}
	saysTimes, saysPeriod := false, false
	for _, t := range all {
		switch {
		case t.isNumber(), t.isDash():
		case t.sign != 0:
			return false
		case slices.Contains([]string{"раз", "раза", "times", "time", "рет", "mal", "once", "twice", "дважды", "однажды"}, t.word):
			saysTimes = true
		case startsWithAny(t.word, "недел", "месяц", "аптасын", "week", "month", "woche", "monat"), slices.Contains([]string{"апта", "ай", "айына", "кунине", "день", "day"}, t.word):
			saysPeriod = true
		case !slices.Contains([]string{"в", "a", "an", "per", "each", "every", "the", "каждую", "каждый", "по", "ар", "сайын", "pro", "die", "и", "or", "или", "немесе", "до", "to"}, t.word):
			return false
		}
	}
	return saysTimes && saysPeriod
}
