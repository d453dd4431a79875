package cells

import (
	"slices"
	"testing"
)

func TestQuotedItems(t *testing.T) {
	for in, want := range map[string][]string{
		`a; b`: {"a", "b"}, `"a; b"; c`: {"a; b", "c"}, `"say ""hi"""`: {`say "hi"`}, `"-x"; y`: {"-x", "y"}, `"open; b`: {`"open`, "b"}, ``: nil, `"`: {`"`},
	} {
		if got := quotedItems(in); !slices.Equal(got, want) {
			t.Errorf("%s is %q, want %q", in, got, want)
		}
	}
}
