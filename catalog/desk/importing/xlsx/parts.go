package xlsx

import (
	"archive/zip"
	"bufio"
	"bytes"
	"errors"
	"io"
	"path"
	"strings"

	"golang.org/x/text/encoding/unicode"
)

// parts are the files in a workbook. What is read of them is counted.
type parts struct {
	files  map[string]*zip.File // by name in lower case
	limits Limits
	left   int64 // bytes that may still be read
}

func openParts(data []byte, limits Limits) (*parts, error) {
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, ErrDamaged
	}
	limits.Bytes = min(limits.Bytes, max(freeBytes, maxRatio*int64(len(data))))
	p := &parts{files: map[string]*zip.File{}, limits: limits, left: limits.Bytes}
	for _, f := range r.File {
		p.files[partName(f.Name)] = f
	}
	return p, nil
}

// partName makes the name of a part comparable: some writers use backslashes.
func partName(s string) string {
	return strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(s, `\`, "/"), "/"))
}

func (p *parts) has(name string) bool { return p.files[partName(name)] != nil }

// counted is a reader that counts what is read and stops at the limit.
type counted struct {
	in io.Reader
	p  *parts
}

func (c counted) Read(b []byte) (int, error) {
	n, err := c.in.Read(b)
	if c.p.left -= int64(n); c.p.left < 0 {
		return 0, &LimitError{Bytes, c.p.limits.Bytes}
	}
	return n, err
}

// each calls visit with the tokens of a part. A part that is not there has none.
func (p *parts) each(name string, visit func(t token, e *tag, body []byte) error) error {
	f := p.files[partName(name)]
	if f == nil {
		return nil
	}
	in, err := f.Open()
	if err != nil {
		return ErrDamaged
	}
	defer in.Close()
	var plain io.Reader = bufio.NewReader(counted{in, p})
	if mark, _ := plain.(*bufio.Reader).Peek(2); len(mark) == 2 && (mark[0] == 0xff && mark[1] == 0xfe || mark[0] == 0xfe && mark[1] == 0xff) {
		plain = unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Reader(plain)
	}
	s := newScanner(plain)
	for {
		t, body, err := s.next()
		switch {
		case err == io.EOF:
			return nil
		case err == nil:
			err = visit(t, &s.tag, body)
		default:
			var limit *LimitError
			if !errors.As(err, &limit) {
				err = ErrDamaged
			}
		}
		if err != nil {
			return err
		}
	}
}

func isTrue(s string) bool { return s == "1" || s == "true" }

// relation leads from a part to another one, or out of the file.
type relation struct {
	kind     string // the last word of its type: the same in strict and transitional files
	target   string // a part's name, or an address
	external bool
}

// relations reads where a part leads to, by id.
func (p *parts) relations(of string) (map[string]relation, error) {
	all := map[string]relation{}
	dir, file := path.Split(of)
	err := p.each(dir+"_rels/"+file+".rels", func(t token, e *tag, _ []byte) error {
		if t != opening || string(e.name) != "Relationship" {
			return nil
		}
		r := relation{kind: path.Base(e.attr("Type")), target: e.attr("Target"), external: e.attr("TargetMode") == "External"}
		if !r.external {
			r.target = strings.ReplaceAll(r.target, `\`, "/")
			if !strings.HasPrefix(r.target, "/") {
				r.target = path.Join(dir, r.target)
			}
		}
		all[e.attr("Id")] = r
		return nil
	})
	return all, err
}
