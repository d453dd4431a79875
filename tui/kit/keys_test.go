package kit

import "testing"

func TestNothingBeyondFiveIsADigitOnTheKazakhRow(t *testing.T) {
	for _, r := range []rune{',', 'ү', 'ұ', 'қ', 'ө', 'һ'} {
		if p := latinKey(r); p >= '0' && p <= '9' {
			t.Errorf("%c is taken for %c", r, p)
		}
	}
}
