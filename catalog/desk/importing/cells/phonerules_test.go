package cells

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/nyaruka/phonenumbers"
)

// The table is what the library knows. UPDATE_GOLDEN=1 writes it.
func TestPhoneRulesAreThoseOfTheLibrary(t *testing.T) {
	c, err := phonenumbers.MetadataCollection()
	if err != nil {
		t.Fatal(err)
	}
	type line struct {
		prefix   string
		patterns []string
	}
	lines := map[string]*line{}
	for _, m := range c.GetMetadata() {
		code := fmt.Sprint(m.GetCountryCode())
		l := lines[code]
		if l == nil {
			l = &line{}
			lines[code] = l
		}
		if m.GetMainCountryForCode() || l.prefix == "" {
			l.prefix = m.GetNationalPrefix()
		}
		if p := strings.Join(strings.Fields(m.GetGeneralDesc().GetNationalNumberPattern()), ""); !slices.Contains(l.patterns, p) {
			l.patterns = append(l.patterns, p)
		}
	}
	var rows []string
	for code, l := range lines {
		slices.Sort(l.patterns)
		rows = append(rows, code+"\t"+l.prefix+"\t"+strings.Join(l.patterns, "|")+"\n")
	}
	slices.Sort(rows)
	want := strings.Join(rows, "")
	if os.Getenv("UPDATE_GOLDEN") != "" {
		if err := os.WriteFile("phonerules.tsv", []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if phoneTable != want {
		t.Error("phonerules.tsv is not what the library knows: run this test with UPDATE_GOLDEN=1")
	}
}

// The table judges as the library does, for numbers of the kinds people write.
func TestPhoneRulesJudgeAsTheLibrary(t *testing.T) {
	p := newPhoneRules()
	for _, number := range []string{"+77011112233", "+77172551234", "+71112223344", "+79161234567", "+996555123456", "+998901234567", "+14155552671", "+442079460958", "+4930123456", "+33123456789", "+34912345678", "+8613912345678", "+905321234567", "+7701111223", "+770111122334", "+99999999999", "+1234", "+375291234567", "+380501234567"} {
		n, err := phonenumbers.Parse(number, "")
		possible := err == nil && phonenumbers.IsPossibleNumber(n)
		valid := err == nil && phonenumbers.IsValidNumber(n)
		if got := p.international(number[1:]); valid && !got || got && !possible {
			t.Errorf("%s: %v, the library says valid %v, possible %v", number, got, valid, possible)
		}
	}
}
