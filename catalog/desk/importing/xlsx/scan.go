package xlsx

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strconv"
	"unicode/utf8"
)

// maxText is how many bytes of a text or tag are kept; a cell has at most 32,767
// characters.
const maxText = 1 << 20

// scanner reads the tags and texts of XML as workbooks have it: well-formed and
// without a document type. Names have no prefix. On the sheets of workbooks
// encoding/xml takes more than twice as long, as it makes strings of all names.
type scanner struct {
	in    *bufio.Reader
	buf   []byte
	depth int
	empty bool // the last tag was <a/>: its end comes next
	tag   tag
}

// token is what a scanner found.
type token int

const (
	opening token = iota // of the element in tag
	closing
	text
)

// tag is an element, or what its end closes. Its slices are valid until the next
// token.
type tag struct {
	name  []byte
	attrs []attribute
}

type attribute struct {
	prefixed    bool
	name, value []byte
}

func newScanner(in io.Reader) *scanner { return &scanner{in: bufio.NewReaderSize(in, 64<<10)} }

// next returns the next token, with its text; io.EOF behind the last element, and
// ErrDamaged or the error of reading.
func (s *scanner) next() (t token, body []byte, err error) {
	if s.empty {
		s.empty = false
		s.depth--
		return closing, nil, nil
	}
	for {
		body, err := s.until('<')
		switch {
		case err == io.EOF && s.depth == 0:
			return 0, nil, io.EOF
		case err == io.EOF:
			return 0, nil, ErrDamaged
		case err != nil:
			return 0, nil, err
		case len(body) > 0 && s.depth > 0:
			if err := s.in.UnreadByte(); err != nil {
				return 0, nil, err
			}
			return text, unescapeXML(body), nil
		}
		first, err := s.in.Peek(1)
		if err != nil {
			return 0, nil, damagedOr(err)
		}
		switch first[0] {
		case '?':
			if _, err := s.through("?>"); err != nil {
				return 0, nil, err
			}
		case '!':
			if body, err := s.declaration(); err != nil || body != nil {
				return text, body, err
			}
		default:
			return s.element()
		}
	}
}

// damagedOr makes the end of the file in the middle of something ErrDamaged.
func damagedOr(err error) error {
	if errors.Is(err, io.EOF) {
		return ErrDamaged
	}
	return err
}

// until reads to a byte and drops it. The bytes are valid until the next read.
func (s *scanner) until(end byte) ([]byte, error) {
	b, err := s.in.ReadSlice(end)
	if err == nil {
		return b[:len(b)-1], nil
	}
	s.buf = append(s.buf[:0], b...)
	for errors.Is(err, bufio.ErrBufferFull) {
		b, err = s.in.ReadSlice(end)
		if len(s.buf) < maxText {
			s.buf = append(s.buf, b...)
		}
	}
	if err != nil {
		return s.buf, err
	}
	return bytes.TrimSuffix(s.buf, []byte{end}), nil
}

// through reads to a mark and drops it.
func (s *scanner) through(mark string) ([]byte, error) {
	var all []byte
	for {
		b, err := s.in.ReadSlice(mark[len(mark)-1])
		if all = append(all, b...); len(all) > maxText { // what is between is not kept
			all = append(all[:maxText/2], all[len(all)-len(mark):]...)
		}
		switch {
		case err == nil && bytes.HasSuffix(all, []byte(mark)):
			return all[:len(all)-len(mark)], nil
		case err != nil && !errors.Is(err, bufio.ErrBufferFull):
			return nil, damagedOr(err)
		}
	}
}

// declaration skips a comment and returns the text of a CDATA section, which is
// not nil. A document type is damage: workbooks have none.
func (s *scanner) declaration() ([]byte, error) {
	const comment, cdata = "!--", "![CDATA["
	if b, err := s.in.Peek(len(comment)); err == nil && string(b) == comment {
		_, _ = s.in.Discard(len(comment)) // which may hold the beginning of its end
		_, err := s.through("-->")
		return nil, err
	}
	if b, err := s.in.Peek(len(cdata)); err != nil || string(b) != cdata {
		return nil, ErrDamaged
	}
	b, err := s.through("]]>")
	if err != nil {
		return nil, err
	}
	return append([]byte{}, lineEnds(b[len(cdata):])...), nil
}

// element reads a tag behind its <.
func (s *scanner) element() (token, []byte, error) {
	b, err := s.until('>')
	for err == nil && openQuote(b) { // a > in the value of an attribute
		whole := append(append([]byte(nil), b...), '>')
		if b, err = s.until('>'); err == nil {
			b = append(whole, b...)
		}
		if len(whole) > maxText {
			return 0, nil, ErrDamaged
		}
	}
	if err != nil {
		return 0, nil, damagedOr(err)
	}
	if name, ok := bytes.CutPrefix(b, []byte("/")); ok {
		if s.depth--; s.depth < 0 {
			return 0, nil, ErrDamaged
		}
		s.tag.name, s.tag.attrs = local(bytes.TrimRight(name, " \t\r\n")), s.tag.attrs[:0]
		return closing, nil, nil
	}
	b, s.empty = bytes.CutSuffix(b, []byte("/"))
	s.depth++
	return opening, nil, s.parse(b)
}

func openQuote(b []byte) bool {
	if bytes.IndexByte(b, '"') < 0 && bytes.IndexByte(b, '\'') < 0 {
		return false
	}
	var quote byte
	for _, c := range b {
		switch {
		case quote == 0 && (c == '"' || c == '\''):
			quote = c
		case c == quote:
			quote = 0
		}
	}
	return quote != 0
}

// parse takes a tag apart.
func (s *scanner) parse(b []byte) error {
	end := bytes.IndexAny(b, " \t\r\n")
	if end < 0 {
		end = len(b)
	}
	s.tag.name, s.tag.attrs = local(b[:end]), s.tag.attrs[:0]
	for b = b[end:]; ; {
		b = bytes.TrimLeft(b, " \t\r\n")
		equals := bytes.IndexByte(b, '=')
		if equals < 0 {
			return nil
		}
		name := bytes.TrimRight(b[:equals], " \t\r\n")
		b = bytes.TrimLeft(b[equals+1:], " \t\r\n")
		if len(b) == 0 || b[0] != '"' && b[0] != '\'' {
			return ErrDamaged
		}
		length := bytes.IndexByte(b[1:], b[0])
		if length < 0 {
			return ErrDamaged
		}
		bare := local(name)
		s.tag.attrs = append(s.tag.attrs, attribute{len(bare) < len(name), bare, unescapeXML(b[1 : 1+length])})
		b = b[length+2:]
	}
}

// local returns a name without its prefix.
func local(name []byte) []byte { return name[bytes.IndexByte(name, ':')+1:] }

// attr returns an attribute without a prefix, "" if there is none.
func (t *tag) attr(name string) string { return t.find(name, false) }

// prefixed returns an attribute that has a prefix, such as r:id.
func (t *tag) prefixed(name string) string { return t.find(name, true) }

func (t *tag) find(name string, prefixed bool) string {
	for _, a := range t.attrs {
		if a.prefixed == prefixed && string(a.name) == name {
			return string(a.value)
		}
	}
	return ""
}

// lineEnds brings ends of lines to \n.
func lineEnds(b []byte) []byte {
	if bytes.IndexByte(b, '\r') < 0 {
		return b
	}
	return bytes.ReplaceAll(bytes.ReplaceAll(b, []byte("\r\n"), []byte("\n")), []byte("\r"), []byte("\n"))
}

// unescapeXML decodes the references in a text, and brings ends of lines to \n.
func unescapeXML(b []byte) []byte {
	b = lineEnds(b)
	if bytes.IndexByte(b, '&') < 0 {
		return b
	}
	out := make([]byte, 0, len(b))
	for {
		before, rest, found := bytes.Cut(b, []byte("&"))
		out = append(out, before...)
		if !found {
			return out
		}
		b = rest
		end := bytes.IndexByte(rest[:min(len(rest), 12)], ';')
		if r, ok := reference(rest[:max(end, 0)]); ok {
			out = utf8.AppendRune(out, r)
			b = rest[end+1:]
		} else {
			out = append(out, '&')
		}
	}
}

// reference returns the character that a reference such as amp or #x41 stands for.
func reference(name []byte) (rune, bool) {
	switch string(name) {
	case "lt":
		return '<', true
	case "gt":
		return '>', true
	case "amp":
		return '&', true
	case "quot":
		return '"', true
	case "apos":
		return '\'', true
	}
	digits, ok := bytes.CutPrefix(name, []byte("#"))
	if !ok {
		return 0, false
	}
	base := 10
	if hex, ok := bytes.CutPrefix(digits, []byte("x")); ok {
		digits, base = hex, 16
	}
	n, err := strconv.ParseUint(string(digits), base, 32)
	return rune(n), err == nil && n <= utf8.MaxRune && utf8.ValidRune(rune(n))
}
