package jsontable

import (
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// value is a value in a file.
type value struct {
	kind kind
	text string
	*composite
}

// composite is what objects and arrays have; objects keep the order of their keys.
type composite struct {
	keys  []string
	items []value
	at    int // byte where it begins
}

type kind int

const (
	nothing kind = iota
	text
	scalar // a number, true or false
	array
	object
)

// maxNesting is how deep values may stand in each other.
const maxNesting = 100

type parser struct {
	source string
	d      *json.Decoder
	names  map[string]string // each key once
	left   int               // values that may still come
}

func newParser(source string, most int) *parser {
	source = withoutNaN(source)
	p := &parser{source: source, d: json.NewDecoder(strings.NewReader(source)), names: map[string]string{}, left: most}
	p.d.UseNumber()
	return p
}

// withoutNaN puts null for the numbers that are none, which Python writes though
// JSON has no word for them.
func withoutNaN(s string) string {
	if !strings.Contains(s, "NaN") && !strings.Contains(s, "Infinity") {
		return s
	}
	var b strings.Builder
	for inText := false; s != ""; {
		i := strings.IndexAny(s, `"\NI-`)
		if i < 0 {
			break
		}
		b.WriteString(s[:i])
		s = s[i:]
		word := ""
		for _, w := range []string{"NaN", "-Infinity", "Infinity"} {
			if !inText && strings.HasPrefix(s, w) {
				word = w
			}
		}
		switch {
		case word != "":
			b.WriteString("null")
			s = s[len(word):]
			continue
		case s[0] == '"':
			inText = !inText
		case s[0] == '\\' && len(s) > 1:
			b.WriteByte(s[0])
			s = s[1:]
		}
		b.WriteByte(s[0])
		s = s[1:]
	}
	return b.String() + s
}

// file reads all values of a file. Several ones, each on its line, are an array.
func (p *parser) file() (value, error) {
	root, err := p.value(0)
	if err != nil {
		return root, p.failed(err)
	}
	all := []value{root}
	for {
		v, err := p.value(0)
		switch {
		case errors.Is(err, io.EOF):
			if len(all) == 1 {
				return root, nil
			}
			return value{kind: array, composite: &composite{items: all}}, nil
		case err != nil:
			return v, p.failed(err)
		}
		all = append(all, v)
	}
}

// failed says where reading stopped.
func (p *parser) failed(err error) error {
	if errors.Is(err, ErrTooLarge) {
		return err
	}
	at := min(int(p.d.InputOffset()), len(p.source))
	rest := p.source[at:]
	at += len(rest) - len(strings.TrimLeft(rest, " \t\r\n,:"))
	before := p.source[:at]
	begin := strings.LastIndexByte(before, '\n') + 1
	return &SyntaxError{strings.Count(before, "\n") + 1, utf8.RuneCountInString(before[begin:]) + 1}
}

var errNested = errors.New("nested too deep")

func (p *parser) value(depth int) (value, error) {
	token, err := p.d.Token()
	if err != nil {
		return value{}, err
	}
	if p.left--; p.left < 0 {
		return value{}, ErrTooLarge
	}
	switch t := token.(type) {
	case json.Delim:
		if depth == maxNesting {
			return value{}, errNested
		}
		return p.inside(t, depth)
	case string:
		return value{kind: text, text: t}, nil
	case json.Number:
		return value{kind: scalar, text: number(t.String())}, nil
	case bool:
		return value{kind: scalar, text: strconv.FormatBool(t)}, nil
	}
	return value{}, nil
}

func (p *parser) inside(open json.Delim, depth int) (value, error) {
	v := value{kind: array, composite: &composite{at: int(p.d.InputOffset()) - 1}}
	if open == '{' {
		v.kind = object
	}
	for p.d.More() {
		if v.kind == object {
			key, err := p.d.Token()
			if err != nil {
				return v, unexpected(err)
			}
			name, _ := key.(string)
			if p.names[name] == "" {
				p.names[name] = name
			}
			v.keys = append(v.keys, p.names[name])
		}
		item, err := p.value(depth + 1)
		if err != nil {
			return v, unexpected(err)
		}
		v.items = append(v.items, item)
	}
	_, err := p.d.Token()
	return v, unexpected(err)
}

// unexpected makes the end of the file within a value an error.
func unexpected(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

// number writes a number in its shortest form; a whole one keeps all its digits.
func number(s string) string {
	if !strings.ContainsAny(s, ".eE") {
		return s
	}
	x, err := strconv.ParseFloat(s, 64)
	if err != nil || x >= 1e21 || x <= -1e21 {
		return s
	}
	return strconv.FormatFloat(x, 'f', -1, 64)
}
