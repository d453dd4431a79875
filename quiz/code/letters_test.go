package code

import "testing"

// Every pair of letters that is swapped with its neighbour, and every letter that is
// taken for another, makes the check letter wrong, at every place, in codes short and
// long.
func TestTheCheckLetterFindsEverySlip(t *testing.T) {
	for _, n := range []int{1, 2, 3, 23, 34, 62} {
		values := make([]int, n)
		for i := range values {
			values[i] = (7*i + n) % lettersInAll
		}
		values = append(values, checkOf(values))
		if !checks(values) {
			t.Fatalf("%v does not check", values)
		}
		for i := range values {
			right := values[i]
			for wrong := range lettersInAll {
				if values[i] = wrong; checks(values) != (wrong == right) {
					t.Fatalf("length %d: %d for %d at %d is not told", n, wrong, right, i)
				}
			}
			values[i] = right
		}
		// What a swap changes depends on the two letters and their place alone.
		for i := range n {
			for a := range lettersInAll {
				for b := range lettersInAll {
					pair := make([]int, n)
					pair[i] = a
					if i+1 < n {
						pair[i+1] = b
					}
					pair = append(pair, checkOf(pair))
					if i+1 == n {
						b = pair[n]
					}
					pair[i], pair[i+1] = pair[i+1], pair[i]
					if checks(pair) != (a == b) {
						t.Fatalf("length %d: %d and %d swapped at %d are not told", n, a, b, i)
					}
				}
			}
		}
	}
}

func TestNoCode(t *testing.T) {
	if checks(nil) {
		t.Error("nothing checks")
	}
}
