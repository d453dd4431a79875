package lines

import (
	"slices"
	"testing"
)

func TestNumbersOfAKazakhNumberRow(t *testing.T) {
	for i, row := range []string{`"әіңғ,.үұ`, `"áíńǵ,.úý`} {
		for n, key := range []rune(row) {
			if got, ok := Number(string(key)); !ok || got != n+1 {
				t.Errorf("row %d: %c is %d, want %d", i, key, got, n+1)
			}
		}
	}
	for line, want := range map[string]int{`"қ`: 10, "ҒҚ": 50, "ә,": 26, "ң.": 47, "7.": 7, " 12 ": 12, `"ó`: 10, "Ғ": 5, "g\u0301": 5, "Á": 2, "-1": -1} {
		if got, ok := Number(line); !ok || got != want {
			t.Errorf("%q is %d, want %d", line, got, want)
		}
	}
	for _, line := range []string{"", "ә1", "1ә", "қ а", "one", "."[:0], "1234567"} {
		if got, ok := Number(line); ok {
			t.Errorf("%q is %d", line, got)
		}
	}
}

func TestSeveralNumbers(t *testing.T) {
	for line, want := range map[string][]int{
		"1, 2": {1, 2}, "1,2;3": {1, 2, 3}, "ә і": {2, 3}, "ә, і": {2, 3}, "ә,і": {2, 3}, ", .": {6, 7}, `"ә " ,`: {12, 1, 6}, "14 1": {14, 1},
		"1 . 2": {1, 7, 2}, ",": {6}, "3.": {3}, "99 1": {99, 1},
	} {
		if got, ok := Numbers(line, 13); !ok || !slices.Equal(got, want) {
			t.Errorf("%q is %v, want %v", line, got, want)
		}
	}
	for _, line := range []string{"", " ", "x", "1 x", "қыз", ";", "á x"} {
		if got, ok := Numbers(line, 13); ok {
			t.Errorf("%q is %v", line, got)
		}
	}
}
