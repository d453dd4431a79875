package xlsx

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
)

// scanned lists what a scanner finds, until the end or an error.
func scanned(in string) (all []string, err error) {
	s := newScanner(strings.NewReader(in))
	words := ""
	flush := func() {
		if words != "" {
			all = append(all, "text "+words)
		}
		words = ""
	}
	for {
		t, body, err := s.next()
		if err == io.EOF {
			return all, nil
		}
		if err != nil {
			return all, err
		}
		switch t {
		case text:
			words += string(body)
		case opening:
			flush()
			line := "open " + string(s.tag.name)
			for _, a := range s.tag.attrs {
				line += fmt.Sprintf(" %s=%q", a.name, a.value)
			}
			all = append(all, line)
		case closing:
			flush()
			all = append(all, "close")
		}
	}
}

// decoded lists the same by encoding/xml; false if that cannot read the text, or
// if it holds what workbooks do not.
func decoded(in string) (all []string, ok bool) {
	d := xml.NewDecoder(strings.NewReader(in))
	depth := 0
	words := ""
	flush := func() {
		if words != "" {
			all = append(all, "text "+words)
		}
		words = ""
	}
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return all, true
		}
		switch t := token.(type) {
		case nil, xml.Directive:
			return nil, false
		case xml.CharData:
			if depth > 0 {
				words += string(t)
			} else if strings.TrimSpace(string(t)) != "" {
				return nil, false
			}
		case xml.StartElement:
			flush()
			depth++
			odd := func(n xml.Name) bool { return strings.ContainsAny(n.Local, ":=") || strings.HasSuffix(n.Space, ":") }
			if odd(t.Name) {
				return nil, false
			}
			line := "open " + t.Name.Local
			for _, a := range t.Attr {
				if odd(a.Name) {
					return nil, false
				}
				line += fmt.Sprintf(" %s=%q", a.Name.Local, a.Value)
			}
			all = append(all, line)
		case xml.EndElement:
			flush()
			depth--
			all = append(all, "close")
		}
	}
}

func TestScannerReadsXML(t *testing.T) {
	for _, in := range []string{
		`<?xml version="1.0"?><a><b r="A1" s='1'/>text &amp; &#65;&#x42; <!-- <c> --> more<![CDATA[<raw> & ]] ]]></a>`,
		"<a><!-->b--></a>", "<a><![CDATA[b\rc\r\nd]]></a>", "<a\n x = \"1 > 0\"\r\n y='\"'>\r\n</a >", `<x:a x:id="1"><x:b/></x:a>`, `<a/>`, "", "\ufeff<a></a>",
		`<a>` + strings.Repeat("long ", 40_000) + `</a>`, `<a b="` + strings.Repeat("x", 100_000) + `"/>`,
	} {
		want, ok := decoded(strings.TrimPrefix(in, "\ufeff"))
		got, err := scanned(in)
		if !ok || err != nil || !slices.Equal(got, want) {
			t.Errorf("%.60q: %.200q %v, want %.200q", in, got, err, want)
		}
	}
	for _, in := range []string{"<a>", "</a>", "<a", `<a b="1>`, "<a b=1/>", "<!DOCTYPE a><a/>", "<a><!-- </a>", "<a><![CDATA[</a>", "<?xml"} {
		if got, err := scanned(in); !errors.Is(err, ErrDamaged) {
			t.Errorf("%q: %q %v", in, got, err)
		}
	}
}

// FuzzScanner compares the scanner with encoding/xml on what both can read.
func FuzzScanner(f *testing.F) {
	f.Add(`<a b="1"><c>x &lt; y</c><!-- z --><d/></a>`)
	f.Add("<p:a p:b='&quot;'>\r\n<![CDATA[]]]]></p:a>")
	f.Fuzz(func(t *testing.T, in string) {
		got, err := scanned(in)
		if want, ok := decoded(in); ok && (err != nil || !slices.Equal(got, want)) {
			t.Errorf("%q: %q %v, want %q", in, got, err, want)
		}
	})
}
