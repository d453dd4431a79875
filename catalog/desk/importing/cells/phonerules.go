package cells

import (
	_ "embed"
	"regexp"
	"strings"
)

// phoneTable says, a calling code a line, by which numbers a telephone is reached
// there: the code, the prefix that is dialled within the country, and the pattern
// of the digits behind code and prefix. It is made from the metadata of
// github.com/nyaruka/phonenumbers, which takes 6 ms to start and 7 MB: see its
// test.
//
//go:embed phonerules.tsv
var phoneTable string

// phoneRules judges whether digits are a telephone number.
type phoneRules struct {
	lines map[string]string // by calling code
	made  map[string]*phoneRule
}

type phoneRule struct {
	prefix  string
	pattern *regexp.Regexp
}

func newPhoneRules() *phoneRules {
	p := &phoneRules{lines: map[string]string{}, made: map[string]*phoneRule{}}
	for line := range strings.Lines(phoneTable) {
		code, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		p.lines[code] = rest
	}
	return p
}

// rule returns the rule of a calling code, nil if no country has it.
func (p *phoneRules) rule(code string) *phoneRule {
	if r := p.made[code]; r != nil {
		return r
	}
	line, ok := p.lines[code]
	if !ok {
		return nil
	}
	prefix, pattern, _ := strings.Cut(line, "\t")
	r := &phoneRule{prefix, regexp.MustCompile(`^(?:` + pattern + `)$`)}
	p.made[code] = r
	return r
}

// longestCode is how many digits a calling code has at most.
const longestCode = 3

// international reports whether digits are a calling code and a number there.
func (p *phoneRules) international(digits string) bool {
	for n := 1; n <= longestCode && n < len(digits); n++ {
		if r := p.rule(digits[:n]); r != nil {
			return r.pattern.MatchString(digits[n:])
		}
	}
	return false
}

// national reports whether digits without a calling code are a number of
// Kazakhstan or Russia, or one of a neighbour or of North America that leaves out
// no more than the plus.
func (p *phoneRules) national(digits string) bool {
	switch n := len(digits); {
	case n == 11 && (digits[0] == '8' || digits[0] == '7'):
		return p.rule("7").pattern.MatchString(digits[1:])
	case n == 10 && digits[0] != '0':
		return p.rule("7").pattern.MatchString(digits) || p.rule("1").pattern.MatchString(digits)
	case n == 11 && digits[0] == '1':
		return p.rule("1").pattern.MatchString(digits[1:])
	case n > 12 && strings.HasPrefix(digits, "810"):
		return p.international(digits[3:])
	case n > 10 && strings.HasPrefix(digits, "00"):
		return p.international(digits[2:])
	case n >= 11 && n <= 12:
		for _, code := range []string{"996", "998", "992", "993", "994", "995", "374", "373", "375", "380"} {
			if rest, ok := strings.CutPrefix(digits, code); ok {
				return p.rule(code).pattern.MatchString(rest)
			}
		}
	}
	return false
}

// anywhere reports whether digits are a number within some country.
func (p *phoneRules) anywhere(digits string) bool {
	for code := range p.lines {
		r := p.rule(code)
		bare := digits
		if r.prefix != "" {
			bare = strings.TrimPrefix(digits, r.prefix)
		}
		if r.pattern.MatchString(bare) {
			return true
		}
	}
	return false
}
